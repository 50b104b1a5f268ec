/**
 * How far two groups' means are apart, and how sure that is, where the groups may differ in size and in spread.
 *
 * Refuses groups of fewer than two, and groups without any spread: agreement to the point is not certainty.
 */
import { mean, sampleVariance } from 'simple-statistics';
import { checked, vanishes } from './observation.ts';
import { CONFIDENCE, type Interval, type Result, tailOf, tooFew, undefinedBy } from './result.ts';
import { tCritical } from './t-distribution.ts';

/** A difference of two means, all in the unit of the values. */
export interface DifferenceInterval {
  /** Mean of the first group less mean of the second. */
  readonly difference: number;
  readonly standardError: number;
  /** Approximate, and seldom a whole number. */
  readonly degrees: number;
  readonly interval: Interval;
}

/**
 * The difference of two means with Welch's interval, which does not take the spreads for equal.
 *
 * Source: Welch (1947), Biometrika 34:28-35; degrees of freedom by Satterthwaite (1946), Biometrics Bulletin 2:110-114.
 *
 * @param first and second values of different people, in any unit
 * @param confidence 0..1, both excluded
 * @throws RangeError where a value is not finite, or the confidence outside its domain
 * @example
 * differenceInterval([10, 12, 14], [4, 5, 6]).difference // => 7
 * differenceInterval([10, 12, 14], [4, 5, 6]).standardError.toFixed(6) // => '1.290994'
 * differenceInterval([10], [4, 5]) // => { kind: 'undefined', reason: 'too-few-ratees', have: 1, need: 2 }
 * differenceInterval([3, 3], [1, 1]) // => { kind: 'undefined', reason: 'no-variance' }
 */
export function differenceInterval(
  first: readonly number[],
  second: readonly number[],
  confidence = CONFIDENCE,
): Result<DifferenceInterval> {
  const tail = tailOf(confidence);
  const fewest = Math.min(checked(first).length, checked(second).length);
  if (fewest < 2) return tooFew('too-few-ratees', fewest, 2);
  const [own, other] = [first, second].map((values) => sampleVariance([...values]) / values.length) as [number, number];
  if (vanishes(own + other)) return undefinedBy('no-variance');
  const degrees = (own + other) ** 2 / (own ** 2 / (first.length - 1) + other ** 2 / (second.length - 1));
  const difference = mean([...first]) - mean([...second]);
  const standardError = Math.sqrt(own + other);
  const reach = tCritical(tail, degrees) * standardError;
  return {
    kind: 'known',
    difference,
    standardError,
    degrees,
    interval: { low: difference - reach, high: difference + reach },
  };
}
