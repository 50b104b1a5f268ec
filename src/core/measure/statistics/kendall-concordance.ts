/**
 * Kendall's W: whether raters put the ratees in the same order, whatever levels each of them uses.
 *
 * A rater's leniency does not show in it. It refuses tables with holes, because a rank among other people is another rank.
 */
import { sum } from 'simple-statistics';
import { chiSquareTail } from './chi-square-distribution.ts';
import { compared } from './observation.ts';
import { ranksOf } from './rank.ts';
import { type Result, tooFew, type Undefined, undefinedBy } from './result.ts';

/** The test that goes with W. */
export interface ChiSquareTest {
  readonly chiSquare: number;
  readonly degrees: number;
  /** Probability of such a W or a larger one where raters rank at random, 0..1. */
  readonly p: number;
}

/** Kendall's W, corrected for ties. */
export interface KendallConcordance {
  /** 0 is no agreement on the order, 1 is the same order from all raters. */
  readonly value: number;
  /** Undefined for 7 ratees or fewer, where W is far from the chi-square distribution. */
  readonly test: Result<ChiSquareTest>;
  readonly ratees: number;
  readonly raters: number;
}

/** Siegel (1956), p. 236: the approximation is for more than 7 ranked objects. */
const LEAST_FOR_TEST = 8;

function testOf(value: number, ratees: number, raters: number): Result<ChiSquareTest> {
  if (ratees < LEAST_FOR_TEST) return tooFew('too-few-ratees', ratees, LEAST_FOR_TEST);
  const degrees = ratees - 1;
  const chiSquare = raters * degrees * value;
  return { kind: 'known', chiSquare, degrees, p: chiSquareTail(chiSquare, degrees) };
}

/** Why the table has no W, if it has none. */
function refusal(rows: readonly (readonly number[])[]): Undefined | undefined {
  const raters = rows[0]?.length ?? 0;
  if (rows.some(({ length }) => length !== raters)) throw new RangeError('A complete table has rows of one length');
  if (rows.length < 2) return tooFew('too-few-ratees', rows.length, 2);
  return raters < 2 ? tooFew('too-few-raters', raters, 2) : undefined;
}

/**
 * Kendall's coefficient of concordance, corrected for ties.
 *
 * Source: Kendall & Babington Smith (1939), Annals of Mathematical Statistics 10:275-287; ties: Siegel (1956),
 * Nonparametric Statistics, pp. 229-239.
 *
 * @param rows one row for a ratee and one column for a rater, complete, in any unit. Two values that agree to 9 decimals
 * are a tie.
 * @throws RangeError where rows differ in length, or a value is not finite
 * @example
 * kendallConcordance([[40, 1], [60, 2], [80, 5]]).value // => 1
 * kendallConcordance([[40, 80], [80, 40]]).value // => 0
 * kendallConcordance([[80, 80], [80, 80]]) // => { kind: 'undefined', reason: 'no-variance' }
 */
export function kendallConcordance(rows: readonly (readonly number[])[]): Result<KendallConcordance> {
  const refused = refusal(rows);
  if (refused) return refused;
  const ratees = rows.length;
  const raters = rows[0]?.length ?? 0;
  const columns = Array.from({ length: raters }, (_, rater) => ranksOf(compared(rows.map((row) => row[rater] ?? 0))));
  const middle = (raters * (ratees + 1)) / 2;
  const spread = sum(rows.map((_, ratee) => (sum(columns.map(({ ranks }) => ranks[ratee] ?? 0)) - middle) ** 2));
  // Sums of halves and whole numbers: exact, so 0 is 0 and W is never above 1 by rounding before the division.
  const most = raters ** 2 * (ratees ** 3 - ratees) - raters * sum(columns.map(({ ties }) => ties));
  if (most === 0) return undefinedBy('no-variance');
  const value = (12 * spread) / most;
  return { kind: 'known', value, test: testOf(value, ratees, raters), ratees, raters };
}
