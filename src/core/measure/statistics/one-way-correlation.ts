/**
 * The one-way intraclass correlation: how alike the raters of one ratee are, where each ratee has raters of their own.
 *
 * That is the statistic of a real cycle: peers are drawn by lot, each ratee by others and in other numbers. For a complete
 * table it is ICC(1,1) and ICC(1,k) of Shrout & Fleiss, exactly. A rater's leniency counts as error here.
 */
import { sum } from 'simple-statistics';
import { fCritical } from './f-distribution.ts';
import { type FTest, fTest } from './f-test.ts';
import { type OneWayMeanSquares, oneWayMeanSquares } from './mean-squares.ts';
import { checked, vanishes } from './observation.ts';
import { CONFIDENCE, type Interval, type Result, tailOf, tooFew, type Undefined, undefinedBy } from './result.ts';

/** Reliability of one rater, or of the mean of as many as a ratee has. */
export type RaterCountForm = 'single' | 'average';

/** A one-way intraclass correlation. */
export interface OneWayCorrelation {
  readonly form: RaterCountForm;
  /** At most 1; below 0 where the raters of one ratee differ more than ratees do. */
  readonly value: number;
  readonly test: Result<FTest>;
  /** Exact where every ratee has as many raters, an approximation (Donner 1979) elsewhere. */
  readonly interval: Result<Interval>;
  readonly ratees: number;
  readonly answers: number;
  /** n0, the adjusted mean number of raters of a ratee: the k of the average form. */
  readonly ratersPerRatee: number;
}

/** n0 = (N - sum of n squared / N) / (ratees - 1): a ratee with many raters does not make up for one with few. */
function adjustedMean(sizes: readonly number[]): number {
  const answers = sum(sizes);
  return (answers - sum(sizes.map((size) => size * size)) / answers) / (sizes.length - 1);
}

/** The correlation of the form, from F or a bound of F. */
const fromF = (f: number, n0: number, form: RaterCountForm): number =>
  form === 'single' ? (f - 1) / (f + n0 - 1) : 1 - 1 / f;

function intervalOf(
  { f, numerator, denominator }: FTest,
  n0: number,
  form: RaterCountForm,
  confidence: number,
): Interval {
  const tail = tailOf(confidence);
  return {
    low: fromF(f / fCritical(tail, numerator, denominator), n0, form),
    high: fromF(f * fCritical(tail, denominator, numerator), n0, form),
  };
}

/** Why there is no correlation, if there is none. */
function refusal(groups: readonly (readonly number[])[]): Undefined | undefined {
  if (groups.length < 2) return tooFew('too-few-ratees', groups.length, 2);
  const most = groups.reduce((longest, { length }) => Math.max(longest, length), 0);
  return most < 2 ? tooFew('too-few-raters', most, 2) : undefined;
}

function correlationOf(squares: OneWayMeanSquares, n0: number, form: RaterCountForm): number {
  const { between, within } = squares;
  return (between - within) / (form === 'single' ? between + (n0 - 1) * within : between);
}

/**
 * The intraclass correlation of raters nested in ratees, for any number of raters each.
 *
 * Source: Shrout & Fleiss (1979), Psychological Bulletin 86:420-428; n0 and its interval: Donner (1979), American
 * Journal of Epidemiology 110:335-342.
 *
 * @param groups the values of each ratee, in any order and any unit; a ratee without values is left out
 * @param form reliability of one rater (`single`), or of a mean of n0 raters (`average`)
 * @param confidence of the interval, 0..1, both excluded
 * @throws RangeError where a value is not finite, or the confidence lies outside its domain
 * @example
 * oneWayCorrelation([[1, 2], [3, 4]], 'average').value // => 0.875
 * oneWayCorrelation([[80, 100], [60]], 'single').ratersPerRatee.toFixed(4) // => '1.3333'
 * oneWayCorrelation([[80, 80], [80, 80]], 'single') // => { kind: 'undefined', reason: 'no-variance' }
 */
export function oneWayCorrelation(
  groups: readonly (readonly number[])[],
  form: RaterCountForm,
  confidence = CONFIDENCE,
): Result<OneWayCorrelation> {
  const rated = groups.filter((group) => checked(group).length > 0);
  const refused = refusal(rated);
  if (refused) return refused;
  const squares = oneWayMeanSquares(rated);
  const { between, within, betweenDegrees, withinDegrees } = squares;
  if (vanishes(between)) return undefinedBy(vanishes(within) ? 'no-variance' : 'no-ratee-variance');
  const n0 = adjustedMean(rated.map(({ length }) => length));
  const test = fTest(between, within, betweenDegrees, withinDegrees);
  return {
    kind: 'known',
    form,
    value: correlationOf(squares, n0, form),
    test,
    interval: test.kind === 'known' ? { kind: 'known', ...intervalOf(test, n0, form, confidence) } : test,
    ratees: rated.length,
    answers: betweenDegrees + withinDegrees + 1,
    ratersPerRatee: n0,
  };
}
