/** The queue of letters: whoever is to be told something is put into it once, and the job that sends takes them from it. */
import { type LetterKind, planLetters, queued, record, thingKey, topicOf, type Wanted } from '../core/act/letter.ts';
import { fingerprintOf } from '../core/canonical.ts';
import { timeNow } from '../google/time.ts';
import { KIND_WORDS, LETTERS } from '../tables/letters.ts';
import { tell } from './audit.ts';
import { readBeforeQueueing } from './beforehand.ts';
import { letterGround, settledLedger, writeLedger } from './letters.ts';
import { CHECKED, writeProblems } from './problems.ts';
import type { Session } from './session.ts';

/** Everybody, or the people of one unit (`''`: those of none). */
export const inUnit = (unit: string | null): Pick<Wanted, 'who'> =>
  unit === null ? {} : { who: (person) => person.unit === unit };

/** Puts letters of a kind into the queue. Whoever is in it or has had theirs is not put in again. */
export function enqueue(session: Session, kind: LetterKind, unit: string | null): number {
  const { workbook, cycle } = session;
  readBeforeQueueing(workbook);
  const ledger = settledLedger(session);
  const ground = letterGround(session, ledger, topicOf(kind));
  const { letters } = planLetters(kind, ground, inUnit(unit));
  if (letters.length > 0) {
    const detail = { kind: KIND_WORDS[kind], letters: letters.length, code: fingerprintOf(letters.map(thingKey)) };
    tell(workbook, { action: 'queue', record: LETTERS.title, detail });
    writeLedger(workbook, record(ledger, queued(letters, timeNow())));
  }
  writeProblems(workbook, cycle.policy.language, CHECKED.nothing, []);
  return letters.length;
}
