/**
 * How sure a mean of raters is: its standard error and t interval, from the raters' spread about the ratee.
 *
 * Few raters are a poor witness of their own spread, so a ratee with too few borrows the spread of all ratees, and the
 * result says which of the two was used. It refuses where there is no spread to be had: agreement is not certainty.
 */
import { mean, sampleVariance } from 'simple-statistics';
import { oneWayMeanSquares } from './mean-squares.ts';
import { checked, vanishes } from './observation.ts';
import { CONFIDENCE, type Interval, type Result, tailOf, tooFew, undefinedBy } from './result.ts';
import { tCritical } from './t-distribution.ts';

/** The ends of the scale that intervals are kept within. */
export const POINTS: Interval = { low: 40, high: 120 };

/** A variance with the degrees of freedom that it rests on. */
export interface Spread {
  /** In squared units of the values, above 0. */
  readonly variance: number;
  readonly degrees: number;
}

/** A mean with its error. */
export interface MeanInterval {
  readonly mean: number;
  readonly standardError: number;
  /** Kept within the scale. */
  readonly interval: Interval;
  readonly degrees: number;
  /** Whose spread made the error: the ratee's own raters', or that of all ratees together. */
  readonly spread: 'own' | 'pooled';
  readonly raters: number;
}

/** How a mean's error is to be found. */
export interface MeanRule {
  /** From so many raters on, a ratee's own spread is used; at least 2. */
  readonly ownFrom: number;
  /** The spread to borrow, if there is one. */
  readonly pooled?: Spread;
  /** 0..1, both excluded; 0.95 where nothing is said. */
  readonly confidence?: number;
  /** Ends of the scale; 40..120 where nothing is said. */
  readonly scale?: Interval;
}

/**
 * The spread of raters about their ratee, over all ratees together.
 *
 * Source: the mean square within of the one-way analysis of variance; Searle, Casella & McCulloch (1992), section 3.6.
 *
 * @param groups the values of each ratee in one role, in any order and unit
 * @throws RangeError where a value is not finite
 * @example
 * pooledSpread([[80, 100], [60]]) // => { kind: 'known', variance: 200, degrees: 1 }
 * pooledSpread([[80], [60]]) // => { kind: 'undefined', reason: 'too-few-raters', have: 1, need: 2 }
 */
export function pooledSpread(groups: readonly (readonly number[])[]): Result<Spread> {
  const rated = groups.filter((group) => checked(group).length > 0);
  const most = rated.reduce((longest, { length }) => Math.max(longest, length), 0);
  if (most < 2) return tooFew('too-few-raters', most, 2);
  const { within, withinDegrees } = oneWayMeanSquares(rated);
  return vanishes(within) ? undefinedBy('no-variance') : { kind: 'known', variance: within, degrees: withinDegrees };
}

/**
 * An interval about a mean, kept within a scale.
 *
 * @param value the mean, within the scale
 * @param reach how far the interval goes to each side, 0 or more, in the same unit
 * @param scale ends of the scale, in the same unit
 * @example
 * keptWithin(110, 20, { low: 40, high: 120 }) // => { low: 90, high: 120 }
 */
export const keptWithin = (value: number, reach: number, scale: Interval): Interval => ({
  low: Math.max(scale.low, value - reach),
  high: Math.min(scale.high, value + reach),
});

/**
 * Refuses values outside a scale.
 *
 * @throws RangeError where a value is not finite or lies outside
 * @example
 * checkScale([40, 120], { low: 40, high: 120 }) // => undefined
 */
export function checkScale(values: readonly number[], scale: Interval): void {
  const outside = checked(values).find((value) => value < scale.low || value > scale.high);
  if (outside !== undefined) throw new RangeError(`${outside} lies outside ${scale.low}..${scale.high}`);
}

/** The ratee's own spread, where there are raters enough and they do not agree to the point. */
function ownSpread(values: readonly number[], ownFrom: number): Spread | undefined {
  if (values.length < ownFrom) return undefined;
  const variance = sampleVariance(values);
  return vanishes(variance) ? undefined : { variance, degrees: values.length - 1 };
}

/** The error of a mean, with whose spread made it. */
export type MeanError = Pick<MeanInterval, 'standardError' | 'degrees' | 'spread'>;

/**
 * The standard error of the mean of a ratee's raters, for sums of several means; no critical value is computed.
 *
 * @param values and rule as for {@link meanInterval}; the confidence is not used
 * @returns in points
 * @throws RangeError where a value lies outside the scale, or `ownFrom` is below 2
 * @example
 * meanError([80], { ownFrom: 3, pooled: { variance: 100, degrees: 50 } }) // => { kind: 'known', standardError: 10, degrees: 50, spread: 'pooled' }
 * meanError([], { ownFrom: 3 }) // => { kind: 'undefined', reason: 'too-few-raters', have: 0, need: 1 }
 */
export function meanError(values: readonly number[], rule: MeanRule): Result<MeanError> {
  const { ownFrom, pooled, scale = POINTS } = rule;
  if (!(ownFrom >= 2)) throw new RangeError(`A spread of its own needs at least 2 raters, not ${ownFrom}`);
  checkScale(values, scale);
  if (values.length === 0) return tooFew('too-few-raters', 0, 1);
  const own = ownSpread(values, ownFrom);
  const used = own ?? pooled;
  if (!used)
    return values.length < ownFrom ? tooFew('too-few-raters', values.length, ownFrom) : undefinedBy('no-variance');
  const standardError = Math.sqrt(used.variance / values.length);
  return { kind: 'known', standardError, degrees: used.degrees, spread: own ? 'own' : 'pooled' };
}

/**
 * The mean of a ratee's raters with its standard error and t interval.
 *
 * Raters who agree to the point have no spread of their own, and then the pooled one is used as well: three equal answers
 * on five levels are common, and an interval of no width would claim that a fourth rater could only agree.
 *
 * Source: Student (1908), Biometrika 6:1-25; pooled: Snedecor & Cochran (1989), Statistical Methods, section 12.
 *
 * @param values of the ratee's raters in one role, in points within the scale
 * @param rule which spread to use, confidence and scale
 * @returns all in points
 * @throws RangeError where a value lies outside the scale, the confidence outside its domain, or `ownFrom` is below 2
 * @example
 * meanInterval([60, 80, 100], { ownFrom: 3 }).standardError.toFixed(6) // => '11.547005'
 * meanInterval([80], { ownFrom: 3, pooled: { variance: 100, degrees: 50 } }).spread // => 'pooled'
 * meanInterval([80], { ownFrom: 3 }) // => { kind: 'undefined', reason: 'too-few-raters', have: 1, need: 3 }
 * meanInterval([80, 80, 80], { ownFrom: 3 }) // => { kind: 'undefined', reason: 'no-variance' }
 */
export function meanInterval(values: readonly number[], rule: MeanRule): Result<MeanInterval> {
  const { confidence = CONFIDENCE, scale = POINTS } = rule;
  const tail = tailOf(confidence);
  const error = meanError(values, rule);
  if (error.kind === 'undefined') return error;
  const { standardError, degrees, spread } = error;
  const centre = mean(values);
  const interval = keptWithin(centre, tCritical(tail, degrees) * standardError, scale);
  return { kind: 'known', mean: centre, standardError, interval, degrees, spread, raters: values.length };
}
