/**
 * Spearman's rank correlation: whether two lists order the same people alike, whatever their scales.
 *
 * By simple-statistics, whose ranks are right with ties (7.12.1, checked in the tests against hand-worked cases). It
 * answers NaN where one list is constant; here that is a reason.
 */
import { sampleRankCorrelation } from 'simple-statistics';
import { compared } from './observation.ts';
import { type Result, tooFew, undefinedBy } from './result.ts';

/** Two people are always in order or in reverse, so that is no evidence. */
const LEAST_RATEES = 3;

/**
 * Spearman's rho of two values for each ratee.
 *
 * Source: Spearman (1904), American Journal of Psychology 15:72-101; ties by mean ranks, Kendall & Gibbons (1990).
 *
 * @param left one value for each ratee, any unit
 * @param right the other value, in the same order of ratees, any unit
 * @returns -1..1, and the number of ratees
 * @throws RangeError where the lists differ in length, or a value is not finite
 * @example
 * spearmanCorrelation([1, 2, 3], [40, 60, 120]) // => { kind: 'known', value: 1, ratees: 3 }
 * spearmanCorrelation([1, 2, 3], [80, 80, 80]) // => { kind: 'undefined', reason: 'no-variance' }
 */
export function spearmanCorrelation(
  left: readonly number[],
  right: readonly number[],
): Result<{ readonly value: number; readonly ratees: number }> {
  if (left.length !== right.length) throw new RangeError(`Lists of ${left.length} and ${right.length} are no pairs`);
  const x = compared(left);
  const y = compared(right);
  if (left.length < LEAST_RATEES) return tooFew('too-few-ratees', left.length, LEAST_RATEES);
  if (new Set(x).size === 1 || new Set(y).size === 1) return undefinedBy('no-variance');
  // Perfect order comes out as 1.0000000000000002 for some lengths.
  const value = Math.min(1, Math.max(-1, sampleRankCorrelation(x, y)));
  return { kind: 'known', value, ratees: left.length };
}
