/**
 * Spearman-Brown: how reliable the mean of several raters is, and how many raters a wanted reliability takes.
 *
 * It takes raters for exchangeable, as peers drawn by lot are. A supervisor and a peer are not.
 */
import { type Result, undefinedBy } from './result.ts';

/** Decimals after which a number of raters is whole, so that 3.0000000000000004 is 3 raters and not 4. */
const COMPARED_DECIMALS = 1e9;

/**
 * The reliability of a mean of several raters, from that of one.
 *
 * Source: Spearman (1910) and Brown (1910), British Journal of Psychology 3:271-295 and 296-322.
 *
 * @param single reliability of one rater, such as ICC(1,1): at most 1, and below 0 where raters agree less than by chance
 * @param raters how many raters, above 0; a mean number such as 4.2 is one too
 * @returns reliability, at most 1
 * @throws RangeError outside those domains
 * @example
 * reliabilityOf(0.5, 3) // => { kind: 'known', value: 0.75 }
 * reliabilityOf(-0.5, 3) // => { kind: 'undefined', reason: 'negative-variance' }
 */
export function reliabilityOf(single: number, raters: number): Result<{ readonly value: number }> {
  if (!(single <= 1 && single >= -1e6)) throw new RangeError(`A reliability is at most 1 and finite, not ${single}`);
  if (!(raters > 0 && raters <= 1e6)) throw new RangeError(`Raters are more than none, not ${raters}`);
  const spread = 1 + (raters - 1) * single;
  if (Math.round(spread * COMPARED_DECIMALS) <= 0) return undefinedBy('negative-variance');
  return { kind: 'known', value: (raters * single) / spread };
}

/**
 * How many raters the mean needs to be as reliable as wanted.
 *
 * Source: the same formula turned round.
 *
 * @param single reliability of one rater, at most 1
 * @param wanted reliability of the mean, 0..1, both excluded
 * @returns whole raters, at least 1; exact where a whole number is exactly enough
 * @throws RangeError outside those domains
 * @example
 * ratersNeeded(0.3, 0.7) // => { kind: 'known', raters: 6 }
 * ratersNeeded(0, 0.7) // => { kind: 'undefined', reason: 'no-reliability' }
 */
export function ratersNeeded(single: number, wanted: number): Result<{ readonly raters: number }> {
  if (!(single <= 1)) throw new RangeError(`A reliability is at most 1, not ${single}`);
  if (!(wanted > 0 && wanted < 1)) throw new RangeError(`A wanted reliability lies between 0 and 1, not ${wanted}`);
  if (Math.round(single * COMPARED_DECIMALS) <= 0) return undefinedBy('no-reliability');
  const exact = (wanted * (1 - single)) / (single * (1 - wanted));
  const raters = Math.ceil(Math.round(exact * COMPARED_DECIMALS) / COMPARED_DECIMALS);
  return { kind: 'known', raters: Math.max(1, raters) };
}
