/**
 * How sure a weighted sum of role means is: the errors of its parts, added as independent ones.
 *
 * A part without a known error, such as a single supervisor's rating, is taken as it stands: the result says which share
 * of the weight its error speaks for. It refuses where that share is none.
 */
import { sum } from 'simple-statistics';
import { checkScale, keptWithin, POINTS } from './mean-interval.ts';
import { checked, vanishes } from './observation.ts';
import { CONFIDENCE, type Interval, type Result, tailOf, tooFew } from './result.ts';
import { tCritical } from './t-distribution.ts';

/** A part of a weighted sum. */
export interface WeightedPart {
  /** In points within the scale. */
  readonly mean: number;
  /** Any unit, 0 or more: weights are normalised by their sum. */
  readonly weight: number;
  /** Standard error in points and the degrees of freedom it rests on; left out where it is not known. */
  readonly error?: { readonly standardError: number; readonly degrees: number };
}

/** A weighted sum with its error. */
export interface WeightedInterval {
  readonly mean: number;
  readonly standardError: number;
  /** Kept within the scale. */
  readonly interval: Interval;
  /** By Satterthwaite's approximation; a fraction as a rule. */
  readonly degrees: number;
  /** Share of the weight whose error is known, 0..1: the error says nothing about the rest. */
  readonly knownShare: number;
}

type Share = WeightedPart & { readonly share: number };

/** Shares of the whole, with the parts of no weight left out: they say nothing. */
function sharesOf(parts: readonly WeightedPart[]): readonly Share[] {
  const weights = sum(checked(parts.map(({ weight }) => weight)));
  if (parts.some(({ weight }) => weight < 0) || weights <= 0)
    throw new RangeError('Weights are 0 or more and add to more than 0');
  return parts.filter(({ weight }) => weight > 0).map((part) => ({ ...part, share: part.weight / weights }));
}

/** What each part with an error of its own adds to the variance of the whole. */
function variancesOf(shares: readonly Share[]) {
  return shares.flatMap(({ share, error }) => {
    if (!error) return [];
    const variance = (share * (checked([error.standardError])[0] ?? 0)) ** 2;
    return vanishes(variance) ? [] : [{ share, variance, degrees: error.degrees }];
  });
}

/** Satterthwaite's degrees of freedom; those of a part that is alone are exactly its own. */
function degreesOf(variances: ReturnType<typeof variancesOf>): number {
  const [first, second] = variances;
  if (first && !second) return first.degrees;
  const variance = sum(variances.map((part) => part.variance));
  return variance ** 2 / sum(variances.map((part) => part.variance ** 2 / part.degrees));
}

/**
 * The weighted mean of role means with its standard error and t interval.
 *
 * Source: Satterthwaite (1946), Biometrics Bulletin 2:110-114; Welch (1947), Biometrika 34:28-35.
 *
 * @param parts role means in points, with weights and errors
 * @param confidence 0..1, both excluded
 * @param scale ends of the scale
 * @returns all in points
 * @throws RangeError where weights add to nothing, or a number lies outside its domain
 * @example
 * weightedInterval([{ mean: 80, weight: 3 }, { mean: 100, weight: 1, error: { standardError: 4, degrees: 9 } }]).standardError // => 1
 * weightedInterval([{ mean: 80, weight: 1 }]) // => { kind: 'undefined', reason: 'too-few-raters', have: 0, need: 1 }
 */
export function weightedInterval(
  parts: readonly WeightedPart[],
  confidence = CONFIDENCE,
  scale: Interval = POINTS,
): Result<WeightedInterval> {
  const tail = tailOf(confidence);
  const shares = sharesOf(parts);
  checkScale(
    shares.map(({ mean }) => mean),
    scale,
  );
  const variances = variancesOf(shares);
  if (variances.length === 0) return tooFew('too-few-raters', 0, 1);
  const variance = sum(variances.map((part) => part.variance));
  const degrees = degreesOf(variances);
  const mean = sum(shares.map((part) => part.share * part.mean));
  const standardError = Math.sqrt(variance);
  return {
    kind: 'known',
    mean,
    standardError,
    interval: keptWithin(mean, tCritical(tail, degrees) * standardError, scale),
    degrees,
    knownShare: sum(variances.map(({ share }) => share)),
  };
}
