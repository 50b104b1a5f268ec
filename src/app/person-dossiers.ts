/** One employee's own days of absence and dossiers, for the print of their data: without whoever examined or decided. */
import { say } from '../messages/say.ts';
import { ABSENCE_DAYS } from '../tables/absence-days.ts';
import { DOSSIERS } from '../tables/dossiers.ts';
import type { PersonSection } from './api.types.ts';
import { listed, ownRows, paired, type Subject } from './person-rows.ts';

/** What of a dossier is the employee's own: what it is about, where it stands, and what they said to it. */
const OWN = [
  'number',
  'nature',
  'track',
  'rule',
  'value',
  'threshold',
  'unitOfValue',
  'sources',
  'missing',
  'state',
  'openedAt',
  'reply',
] as const;

export const dossierSections = (subject: Subject): readonly PersonSection[] => [
  listed(
    subject,
    say(subject.language, 'personal.absence-days'),
    ABSENCE_DAYS,
    ['day', 'kind'],
    ownRows(subject, ABSENCE_DAYS, 'employeeId'),
  ),
  ...ownRows(subject, DOSSIERS, 'id').map((row) =>
    paired(subject, say(subject.language, 'personal.dossier', { number: row.number }), DOSSIERS, OWN, [row]),
  ),
];
