/**
 * What a statistic may answer: known, or undefined with the reason. It is never NaN, never an infinity, and never 0 in
 * place of "there is none".
 */

/** Reasons that come with how many there are and how many are needed. */
export const COUNT_REASONS = ['too-few-ratees', 'too-few-raters'] as const;
export type CountReason = (typeof COUNT_REASONS)[number];

/**
 * Reasons that lie in the shape of the answers.
 *
 * - `no-variance`: all answers (or all that the statistic compares) are the same, so nothing can be told apart.
 * - `no-ratee-variance`: the ratees' means are the same, so there is nothing that raters could agree on.
 * - `no-residual-variance`: the raters differ by a constant at most, so there is no error to test against.
 * - `negative-variance`: an estimated variance is not positive; the formula would print nonsense.
 * - `no-degrees-of-freedom`: the approximate degrees of freedom all but vanish.
 * - `not-connected`: no ratee is shared with another rater, so rater and ratee cannot be told apart.
 * - `not-complete`: this statistic needs an answer of every rater for every ratee.
 * - `no-reliability`: one rater says nothing, and so does any number of them.
 * - `not-converged`: the iteration did not settle.
 */
export const SHAPE_REASONS = [
  'no-variance',
  'no-ratee-variance',
  'no-residual-variance',
  'negative-variance',
  'no-degrees-of-freedom',
  'not-connected',
  'not-complete',
  'no-reliability',
  'not-converged',
] as const;
export type ShapeReason = (typeof SHAPE_REASONS)[number];

/** No value, and why. `have` is always less than `need`. */
export type Undefined =
  | { readonly kind: 'undefined'; readonly reason: CountReason; readonly have: number; readonly need: number }
  | { readonly kind: 'undefined'; readonly reason: ShapeReason };

/** A statistic's answer. */
export type Result<T> = ({ readonly kind: 'known' } & T) | Undefined;

/** A confidence interval, in the unit of its estimate. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How sure an interval is when nothing else is asked: 95%, as in the papers that the statistics come from. */
export const CONFIDENCE = 0.95;

/**
 * The share that lies beyond each end of a two-sided interval.
 *
 * @param confidence 0..1, both excluded
 * @throws RangeError where the confidence is not between 0 and 1
 * @example
 * tailOf(0.5) // => 0.25
 */
export function tailOf(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`A confidence lies between 0 and 1, not ${confidence}`);
  return (1 - confidence) / 2;
}

/**
 * No value, for the shape of the answers.
 *
 * @example
 * undefinedBy('no-variance') // => { kind: 'undefined', reason: 'no-variance' }
 */
export const undefinedBy = (reason: ShapeReason): Undefined => ({ kind: 'undefined', reason });

/**
 * No value, for want of ratees or raters.
 *
 * @example
 * tooFew('too-few-raters', 1, 2) // => { kind: 'undefined', reason: 'too-few-raters', have: 1, need: 2 }
 */
export const tooFew = (reason: CountReason, have: number, need: number): Undefined => ({
  kind: 'undefined',
  reason,
  have,
  need,
});
