/**
 * Fisher's F distribution: the p of a ratio of two variances, and the ratio that is exceeded with a given probability.
 *
 * By the incomplete beta function; simple-statistics has no F. Refuses degrees of freedom outside 0.1..10,000,000.
 */
import { betaTails, oddsExceeded } from './incomplete-beta.ts';

/** Fractions occur, as Satterthwaite's approximation makes them. */
function checkDegrees(...degrees: readonly number[]): void {
  for (const one of degrees)
    if (!(one >= 0.1 && one <= 1e7))
      throw new RangeError(`Degrees of freedom lie within 0.1 and 10,000,000, not ${one}`);
}

/**
 * The probability of an F at least as large.
 *
 * @param f ratio of variances, 0 or more and finite
 * @param numerator degrees of freedom, 0.1..10,000,000
 * @param denominator degrees of freedom, 0.1..10,000,000
 * @returns p, 0..1
 * @throws RangeError outside those domains
 * @example
 * fTail(1, 1, 1).toFixed(12) // => '0.500000000000'
 */
export function fTail(f: number, numerator: number, denominator: number): number {
  checkDegrees(numerator, denominator);
  if (!(f >= 0 && f < Infinity)) throw new RangeError(`F is 0 or more and finite, not ${f}`);
  if (f === 0) return 1;
  return betaTails(numerator / 2, denominator / 2, Math.log(f) + Math.log(numerator / denominator)).upper;
}

/**
 * The F that is exceeded with a given probability: the critical value of tables.
 *
 * @param upper probability of more, 0..1, both excluded
 * @param numerator degrees of freedom, 0.1..10,000,000
 * @param denominator degrees of freedom, 0.1..10,000,000
 * @throws RangeError outside those domains
 * @example
 * fCritical(0.05, 5, 10).toFixed(4) // => '3.3258'
 */
export function fCritical(upper: number, numerator: number, denominator: number): number {
  checkDegrees(numerator, denominator);
  if (!(upper > 0 && upper < 1)) throw new RangeError(`A probability lies between 0 and 1, not ${upper}`);
  return (oddsExceeded(upper, numerator / 2, denominator / 2) * denominator) / numerator;
}
