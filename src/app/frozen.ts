/**
 * What ratings, scores and candidates say, as fingerprints: they are frozen with one when the cycle is closed, and what differs from it was
 * edited. Whatever is made of the numbers asks for all of them; home reads ratings and candidates alone, which have one of their own.
 */
import { fingerprintOf } from '../core/canonical.ts';
import { byText } from '../core/number.ts';
import { isSettled, type Stage } from '../core/plan/cycle.ts';
import { readFrozenShown } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { FLAGS, frozenFlags } from '../tables/flags.ts';
import { parseRows } from '../tables/notation.ts';
import { RATINGS } from '../tables/ratings.ts';
import { SCORES } from '../tables/scores.ts';

type Readable = Pick<Workbook, 'read'>;

/** What each row says, whatever their order. */
const textsOf = (rows: readonly Readonly<Record<string, unknown>>[]): readonly string[] =>
  rows.map((row) => fingerprintOf(Object.entries(row).map(([key, value]) => [key, value ?? '']))).sort(byText);

/** What ratings, scores and candidates say, whatever the order of their rows. */
export const fingerprintOfRatings = (workbook: Readable): string =>
  fingerprintOf([
    textsOf(parseRows(RATINGS, workbook.read(RATINGS))),
    textsOf(parseRows(SCORES, workbook.read(SCORES))),
    textsOf(frozenFlags(workbook.read(FLAGS))),
  ]);

/** The same of ratings and candidates alone. */
export const fingerprintOfShown = (workbook: Readable): string =>
  fingerprintOf([textsOf(parseRows(RATINGS, workbook.read(RATINGS))), textsOf(frozenFlags(workbook.read(FLAGS)))]);

/** Whether ratings or candidates were edited since the closing; not known where an earlier release closed the cycle. */
export function isEditedSinceClosing(workbook: Readable, stage: Stage): boolean {
  const frozen = isSettled(stage) ? readFrozenShown() : undefined;
  return frozen !== undefined && fingerprintOfShown(workbook) !== frozen;
}
