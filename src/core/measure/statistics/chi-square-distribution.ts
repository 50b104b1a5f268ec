/**
 * The chi-square distribution: the p of Kendall's W.
 *
 * By the incomplete gamma function; simple-statistics has a table of critical values only.
 */
import { gammaln } from 'simple-statistics';

/** Steps after which a series that has not settled never will. */
const MOST_STEPS = 100_000;
const SETTLED = 1e-16;
const SMALLEST = 1e-300;

/** The lower share by its series: Press et al., Numerical Recipes (3rd ed. 2007), formula 6.2.5. */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n <= MOST_STEPS && term > sum * SETTLED; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** The upper share by its continued fraction: the same, formula 6.2.7. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let upward = 1 / SMALLEST;
  let downward = 1 / b;
  let fraction = downward;
  for (let n = 1; n <= MOST_STEPS; n++) {
    const factor = -n * (n - a);
    b += 2;
    downward = 1 / (factor * downward + b);
    upward = b + factor / upward;
    const change = downward * upward;
    fraction *= change;
    if (Math.abs(change - 1) <= 2 * SETTLED) break;
  }
  return fraction;
}

/**
 * The probability of a chi-square at least as large.
 *
 * @param chiSquare 0 or more and finite
 * @param degrees degrees of freedom, 1..10,000,000
 * @returns p, 0..1
 * @throws RangeError outside those domains
 * @example
 * chiSquareTail(2 * Math.log(4), 2).toFixed(12) // => '0.250000000000'
 */
export function chiSquareTail(chiSquare: number, degrees: number): number {
  if (!(degrees >= 1 && degrees <= 1e7))
    throw new RangeError(`Degrees of freedom lie within 1 and 1e7, not ${degrees}`);
  if (!(chiSquare >= 0 && chiSquare < Infinity)) throw new RangeError(`Chi-square is finite, not ${chiSquare}`);
  if (chiSquare === 0) return 1;
  const a = degrees / 2;
  const x = chiSquare / 2;
  const front = Math.exp(a * Math.log(x) - x - gammaln(a));
  const upper = x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
  return Math.min(1, Math.max(0, upper));
}
