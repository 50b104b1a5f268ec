/** The F test that goes with an intraclass correlation: whether ratees differ by more than raters' error explains. */
import { fTail } from './f-distribution.ts';
import { vanishes } from './observation.ts';
import { type Result, undefinedBy } from './result.ts';

/** An F test. */
export interface FTest {
  /** Ratio of two mean squares, 0 or more. */
  readonly f: number;
  readonly numerator: number;
  readonly denominator: number;
  /** Probability of such an F or a larger one where ratees do not differ at all, 0..1. */
  readonly p: number;
}

/**
 * The test of one mean square against another; undefined where there is no error to test against.
 *
 * Source: Fisher (1925), Statistical Methods for Research Workers, chapter 7.
 *
 * @param between mean square of what is tested, in squared units of the values
 * @param error mean square of error, in the same unit
 * @param numerator degrees of freedom of `between`
 * @param denominator degrees of freedom of `error`
 * @example
 * fTest(4, 4, 1, 1).f // => 1
 * fTest(4, 0, 1, 1) // => { kind: 'undefined', reason: 'no-residual-variance' }
 */
export function fTest(between: number, error: number, numerator: number, denominator: number): Result<FTest> {
  if (vanishes(error)) return undefinedBy('no-residual-variance');
  const f = between / error;
  return { kind: 'known', f, numerator, denominator, p: fTail(f, numerator, denominator) };
}
