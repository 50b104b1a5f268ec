/**
 * The regularized incomplete beta function and its inverse: what the F and t distributions are made of.
 *
 * Both tails are computed where they are small, so that a tiny p stays a number and is not 1 - 0.999.... The logarithm
 * of gamma is that of simple-statistics, which holds all digits of a double (checked in the tests).
 */
import { gammaln } from 'simple-statistics';

/** Both sides of a distribution; they add to 1. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/** Steps after which a continued fraction or a search that has not settled never will. */
const MOST_STEPS = 100_000;
const SMALLEST = 1e-300;
const SETTLED = 1e-16;

/** A factor that may be divided by. */
const kept = (factor: number): number => (Math.abs(factor) < SMALLEST ? SMALLEST : factor);

/** The continued fraction of Press et al., Numerical Recipes (3rd ed. 2007), section 6.4, by Lentz's method. */
function continuedFraction(a: number, b: number, x: number): number {
  let upward = 1;
  let downward = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let fraction = downward;
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    downward = 1 / kept(1 + even * downward);
    upward = kept(1 + even / upward);
    fraction *= downward * upward;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    downward = 1 / kept(1 + odd * downward);
    upward = kept(1 + odd / upward);
    const change = downward * upward;
    fraction *= change;
    if (Math.abs(change - 1) <= 2 * SETTLED) break;
  }
  return fraction;
}

/** Where a beta variable stands: x and 1 - x with all their digits, by the logarithm of the odds x / (1 - x). */
const sidesOf = (logOdds: number) => ({ x: 1 / (1 + Math.exp(-logOdds)), y: 1 / (1 + Math.exp(logOdds)) });

/** x^a (1 - x)^b / B(a, b): the density over the log of the odds. */
function densityOf(a: number, b: number, logOdds: number): number {
  const { x, y } = sidesOf(logOdds);
  const logX = x < 0.5 ? logOdds + Math.log1p(-x) : Math.log1p(-y);
  const logY = y < 0.5 ? -logOdds + Math.log1p(-y) : Math.log1p(-x);
  return Math.exp(a * logX + b * logY + gammaln(a + b) - gammaln(a) - gammaln(b));
}

/**
 * The shares of a beta distribution below and above a point.
 *
 * The point is handed in as the log of its odds, because 1 - x has lost its digits where x is near 1.
 *
 * @param a first shape, above 0
 * @param b second shape, above 0
 * @param logOdds ln(x / (1 - x)), any finite number
 * @returns shares, 0..1
 * @example
 * betaTails(1, 1, 0) // => { lower: 0.5, upper: 0.5 }
 * betaTails(2, 1, Math.log(0.5 / 0.5)).lower.toFixed(12) // => '0.250000000000'
 */
export function betaTails(a: number, b: number, logOdds: number): Tails {
  const { x, y } = sidesOf(logOdds);
  const density = densityOf(a, b, logOdds);
  if (x < (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, (density * continuedFraction(a, b, x)) / a);
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, (density * continuedFraction(b, a, y)) / b);
  return { lower: 1 - upper, upper };
}

/** Beyond these log odds a double has no number for the odds. */
const FARTHEST = 690;

/**
 * The odds x / (1 - x) that a beta variable exceeds with a given probability.
 *
 * Newton's step on the log of the odds, kept inside a bracket that every step narrows, so it cannot run away.
 *
 * @param upper probability of more, 0..1, both excluded
 * @param a first shape, above 0
 * @param b second shape, above 0
 * @example
 * oddsExceeded(0.5, 3, 3).toFixed(12) // => '1.000000000000'
 */
export function oddsExceeded(upper: number, a: number, b: number): number {
  let low = -FARTHEST;
  let high = FARTHEST;
  let logOdds = Math.log(a / b);
  for (let step = 0; step < MOST_STEPS; step++) {
    const tails = betaTails(a, b, logOdds);
    // The smaller tail carries the digits, so the distance is taken there.
    const excess = upper < 0.5 ? tails.upper - upper : 1 - upper - tails.lower;
    if (excess > 0) low = logOdds;
    else high = logOdds;
    const newton = logOdds + excess / densityOf(a, b, logOdds);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - logOdds) <= 4 * SETTLED * Math.max(1, Math.abs(logOdds))) return Math.exp(next);
    logOdds = next;
  }
  return Math.exp(logOdds);
}
