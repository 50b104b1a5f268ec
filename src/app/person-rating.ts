/**
 * What one employee may read of their ratings: the explanation of the open period as a ratee, and what the history says.
 *
 * Beside what was published to them, which is theirs already, a rating is told only once its period is final: of two prints of numbers that still move, whoever answered between them
 * could be found out. Of a final period either the explanation is told, or behaviour and final number alone: a role counts
 * in these only with as many raters as the policy asks, so that they give nobody away. That does not hold where criteria
 * have no weight, since somebody may have judged those alone: then these two are not told without the explanation. Numbers that were typed over
 * since the closing are not told at all.
 */
import { evaluateCollected, explainAll } from '../core/evaluate.ts';
import { collect } from '../core/measure/collection.ts';
import { disclosedToRatee } from '../core/measure/disclosure.ts';
import { say } from '../messages/say.ts';
import { EXPLANATIONS } from '../tables/explanations.ts';
import { HISTORY } from '../tables/history.ts';
import { PUBLISHED_RESULTS } from '../tables/published-results.ts';
import { RATINGS } from '../tables/ratings.ts';
import type { PersonSection } from './api.types.ts';
import { isEdited } from './as-frozen.ts';
import { currentCycle } from './cycle.ts';
import { readIntake } from './evidence.ts';
import { explanationParagraphs } from './explanation-text.ts';
import { type Age, listed, ownRows, paired, type Subject } from './person-rows.ts';
import { versionNameOf } from './policy-views.ts';
import type { Session } from './session.ts';

/** The explanation as its ratee may read it; undefined where it cannot be made again as it was frozen. */
function explainedTo({ id, language }: Subject, session: Session, fingerprint: string): readonly string[] | undefined {
  const { workbook, cycle } = session;
  const { intake } = readIntake(session, 'skip-forms');
  const evidence = { ...cycle, ...intake };
  const evaluation = evaluateCollected(evidence, collect(intake));
  const frozen = explainAll(evidence, evaluation).find(({ explanation }) => explanation.rateeId === id);
  if (!frozen || frozen.fingerprint !== fingerprint) return undefined;
  const about = evaluation.collected.responses.filter(({ rateeId }) => rateeId === id);
  const shown = disclosedToRatee(frozen.explanation, about);
  return explanationParagraphs(
    language,
    frozen,
    { audience: 'ratee', shown },
    {
      version: versionNameOf(workbook, frozen.explanation.policyVersion),
      statements: new Map(cycle.criteria.map(({ code, statement }) => [code, statement])),
    },
  );
}

/** The numbers of a result that may be told by themselves. */
const numbersOf = ({ cycle }: Session) =>
  cycle.criteria.every(({ weight }) => weight > 0)
    ? (['results', 'behaviour', 'final'] as const)
    : (['results'] as const);

/** The rating of the open period. */
export function ratingSection(subject: Subject, session: Session, { period }: Age): PersonSection {
  const { workbook, language } = subject;
  const title = say(language, 'personal.rating', { period });
  const isFinal = currentCycle(workbook)?.state === 'finalised';
  const rows = ownRows(subject, RATINGS, 'id');
  const isTold = ownRows(subject, PUBLISHED_RESULTS, 'personId').length > 0;
  if (!isFinal && isTold)
    return { title, texts: [say(language, 'personal.rating.told', { period })], header: [], rows: [] };
  if (!isFinal || rows.length === 0)
    return { title, texts: [say(language, isFinal ? 'personal.none' : 'personal.rating.open')], header: [], rows: [] };
  const [frozen] = ownRows(subject, EXPLANATIONS, 'id');
  const told = explainedTo(subject, session, frozen?.fingerprint ?? '');
  const note = say(language, 'personal.rating.note');
  if (told) return { title, texts: [note, ...told], header: [], rows: [] };
  if (isEdited(workbook)) return { title, texts: [say(language, 'personal.rating.edited')], header: [], rows: [] };
  const kept = paired(subject, title, RATINGS, [...numbersOf(session), 'band', 'quadrant', 'status'], rows);
  return { ...kept, texts: [say(language, 'personal.rating.changed')] };
}

/** The ratings of earlier periods. The open one is told with its explanation, and its numbers are judged there. */
export function historySection(subject: Subject, session: Session): PersonSection {
  const open = currentCycle(subject.workbook)?.id;
  const rows = ownRows(subject, HISTORY, 'personId').filter(({ cycleId }) => cycleId !== open);
  const keys = ['period', ...numbersOf(session), 'band', 'quadrant', 'awards'] as const;
  return listed(subject, say(subject.language, 'personal.history'), HISTORY, keys, rows);
}
