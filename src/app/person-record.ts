/** What the workbook keeps of a person beside the year's result: awards, dossiers, trainings, letters and traces, a sheet a part. */
import { AUDIT } from '../tables/audit.ts';
import { AWARD_DECISIONS } from '../tables/award-decisions.ts';
import { CERTIFICATES } from '../tables/certificates.ts';
import { CORRECTIONS } from '../tables/corrections.ts';
import { DOSSIER_MOVES } from '../tables/dossier-moves.ts';
import { DOSSIERS } from '../tables/dossiers.ts';
import { EARLY_SIGNS } from '../tables/early-signs.ts';
import { EVALUATION_ASKS } from '../tables/evaluation-asks.ts';
import { FLAGS } from '../tables/flags.ts';
import { HALL_OF_FAME } from '../tables/hall-of-fame.ts';
import { LETTERS } from '../tables/letters.ts';
import { MESSAGES } from '../tables/messages.ts';
import { MONTHLY_ASKS } from '../tables/monthly-asks.ts';
import { MONTHLY_CANDIDATES } from '../tables/monthly-candidates.ts';
import { MONTHLY_DECISIONS } from '../tables/monthly-decisions.ts';
import { MONTHLY_PROGRESS } from '../tables/monthly-progress.ts';
import { MONTHLY_SCORES } from '../tables/monthly-scores.ts';
import { PARTICIPANTS } from '../tables/participants.ts';
import { PLACE_NEWS } from '../tables/place-news.ts';
import { PLAN } from '../tables/plan.ts';
import { REGISTRATIONS } from '../tables/registrations.ts';
import { TRAINING_HOURS } from '../tables/training-hours.ts';
import { TRAINING_LINKS } from '../tables/training-links.ts';
import { TRAINING_PLACES } from '../tables/training-places.ts';
import { dossierSections } from './person-dossiers.ts';
import { type Part, part } from './person-part.ts';
import { trainingSection } from './person-sections.ts';

export const RECORD_PARTS: readonly Part[] = [
  part('awards', AWARD_DECISIONS, {
    of: ['personId'],
    seen: ['period', 'award', 'kind', 'reason', 'by', 'at'],
    newest: 'at',
    counted: ['personId'],
    isLasting: true,
  }),
  part('awards', MONTHLY_SCORES, {
    of: ['personId'],
    seen: ['month', 'version', 'presence', 'performance', 'values', 'total', 'missing'],
    newest: 'month',
    printed: {
      title: 'personal.monthly',
      keys: ['month', 'version', 'presence', 'performance', 'values', 'total', 'missing'],
    },
  }),
  part('awards', MONTHLY_CANDIDATES, {
    of: ['personId'],
    seen: ['month', 'version', 'rank', 'total', 'isUnitBest', 'isShortlisted', 'decidedBy', 'firmness'],
    newest: 'month',
    counted: ['personId'],
  }),
  part('awards', MONTHLY_DECISIONS, {
    of: ['personId'],
    seen: ['span', 'outcome', 'reason', 'by', 'at'],
    newest: 'span',
    counted: ['personId'],
    isLasting: true,
  }),
  part('awards', HALL_OF_FAME, { of: ['personId'], seen: ['span', 'called', 'total', 'reason'], newest: 'span' }),
  part('awards', MONTHLY_ASKS, { of: ['raterId', 'rateeId'], counted: ['raterId', 'rateeId'] }),
  part('awards', MONTHLY_PROGRESS, {
    of: ['raterId'],
    seen: ['month', 'role', 'state', 'at'],
    newest: 'month',
    counted: ['raterId', 'rateeId'],
  }),
  part('awards', CERTIFICATES, {
    of: ['personId'],
    seen: ['number', 'kind', 'of', 'issuedOn'],
    newest: 'issuedOn',
    printed: { title: 'personal.certificates', keys: ['number', 'kind', 'of', 'issuedOn'] },
    isLasting: true,
  }),
  part('care', FLAGS, {
    of: ['id'],
    seen: ['kind', 'rule', 'value', 'threshold', 'evidence', 'ruling'],
    printed: { title: 'personal.flags', keys: ['kind', 'rule', 'value', 'threshold', 'unitOfValue'] },
  }),
  part('care', DOSSIERS, {
    of: ['id'],
    seen: [
      ...(['number', 'nature', 'track', 'rule', 'value', 'threshold', 'unitOfValue', 'sources', 'missing'] as const),
      ...(['state', 'deadline', 'ground', 'openedAt', 'reply', 'examiner', 'examination'] as const),
      ...(['decider', 'decision', 'followUpOn'] as const),
    ],
    newest: 'openedAt',
    printed: dossierSections,
    isLasting: true,
  }),
  part('care', DOSSIER_MOVES, {
    of: ['personId'],
    seen: ['dossier', 'move', 'at', 'by', 'reason'],
    newest: 'at',
    counted: ['personId'],
    isLasting: true,
  }),
  part('care', EARLY_SIGNS, {
    of: ['personId'],
    seen: ['at', 'kind', 'mark', 'value', 'threshold', 'evidence'],
    newest: 'at',
    counted: ['personId', 'supervisorId'],
    isLasting: true,
  }),
  part('trainings', TRAINING_HOURS, { of: ['id'], seen: ['hours', 'required', 'short', 'counted', 'uncounted'] }),
  part('trainings', PARTICIPANTS, {
    of: ['employeeId'],
    seen: trainingSection,
    printed: trainingSection,
    isLasting: true,
  }),
  part('trainings', REGISTRATIONS, {
    of: ['employeeId'],
    seen: ['at', 'training', 'says'],
    newest: 'at',
    printed: { title: 'personal.registrations', keys: ['training', 'says', 'at'] },
    isLasting: true,
  }),
  part('trainings', TRAINING_PLACES, { of: ['id'], seen: ['title', 'since', 'state', 'queue'], newest: 'since' }),
  part('trainings', PLACE_NEWS, {
    of: ['personId'],
    seen: ['training', 'since', 'at'],
    newest: 'at',
    counted: ['personId'],
  }),
  part('trainings', PLAN, { of: ['id'], seen: ['criterion', 'title', 'hours', 'date', 'reason', 'source', 'state'] }),
  part('trainings', EVALUATION_ASKS, {
    of: ['personId'],
    seen: ['training', 'round', 'at'],
    newest: 'at',
    counted: ['personId'],
  }),
  part('trainings', TRAINING_LINKS, { of: ['id'], seen: ['about', 'state'] }),
  part('letters', LETTERS, {
    of: ['personId'],
    seen: ['time', 'kind', 'state'],
    newest: 'time',
    printed: { title: 'personal.letters', keys: ['time', 'email', 'kind', 'number', 'state'] },
  }),
  part('letters', MESSAGES, { of: ['id'], seen: ['kind', 'number', 'state'] }),
  part('letters', AUDIT, {
    of: ['record'],
    seen: ['at', 'action', 'by'],
    newest: 'at',
    counted: ['record'],
    isLasting: true,
  }),
  part('letters', CORRECTIONS, {
    of: ['about'],
    seen: ['at', 'table', 'column', 'before', 'after'],
    newest: 'at',
    counted: ['about'],
  }),
];
