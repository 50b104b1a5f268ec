/**
 * Student's t distribution: how many standard errors an interval reaches out.
 *
 * By way of F, as t squared is F with 1 degree of freedom above. The normal distribution is not needed beside it: t with
 * many degrees of freedom is the normal, and with few it is the honest one.
 */
import { fCritical } from './f-distribution.ts';

/** The last answer. A cycle asks the same of thousands of ratees, and finding it takes longer than all else of theirs. */
let last = { upper: 0.5, degrees: 1, t: 0 };

/**
 * The t that is exceeded with a given probability.
 *
 * @param upper probability of more, above 0 and at most one half: the tables' side
 * @param degrees degrees of freedom, 0.1..10,000,000
 * @throws RangeError outside those domains
 * @example
 * tCritical(0.025, 10).toFixed(4) // => '2.2281'
 */
export function tCritical(upper: number, degrees: number): number {
  if (!(upper > 0 && upper <= 0.5)) throw new RangeError(`A tail lies between 0 and 0.5, not ${upper}`);
  if (upper === 0.5) return 0;
  if (last.upper !== upper || last.degrees !== degrees)
    last = { upper, degrees, t: Math.sqrt(fCritical(2 * upper, 1, degrees)) };
  return last.t;
}
