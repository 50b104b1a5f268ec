/**
 * Interval of a rating: within what bounds behaviour and the final number would lie with other raters of the same kind.
 *
 * Only raters are drawn here: targets are counted, not sampled, so results carry no error. A role with one rater has no
 * error of its own; the share of the weight whose error is known is told beside the interval. Refuses where there is no
 * behaviour, because there is nothing that an interval could be about.
 */
import { groupBy, rounded } from '../number.ts';
import type { Policy } from '../plan/policy.ts';
import type { Role } from '../types.ts';
import type { RaterMean } from './rater-mean.ts';
import { finalOf, numericOf, type Rating } from './rating.ts';
import { meanError, POINTS, pooledSpread, type Spread } from './statistics/mean-interval.ts';
import { type Interval, type Result, tooFew } from './statistics/result.ts';
import { type WeightedPart, weightedInterval } from './statistics/weighted-interval.ts';

/** From so many raters on a ratee's own spread is believed; below it that of all ratees is borrowed. */
const OWN_FROM = 5;

/** How sure a rating is, as answered. */
export interface RatingInterval {
  /** Points by which behaviour would move from one set of raters to another. */
  readonly standardError: number;
  /** 95%, points 40..120. */
  readonly behaviour: Interval;
  /** 95%, points 0..120; only where there is a final number. */
  readonly final: Interval | undefined;
  /** Share of the behaviour's weight whose raters can be compared with each other, 0..1. */
  readonly knownShare: number;
}

/** The spread of raters about their ratee, by role, over the whole cycle. */
export type Spreads = Readonly<Record<Role, Spread | undefined>>;

/** A mean of points within the scale, where the last digit of its arithmetic may have left it. */
const onScale = (points: number): number => Math.min(POINTS.high, Math.max(POINTS.low, rounded(points)));

/**
 * The spreads of a cycle; undefined for a role in which nobody has two raters, or in which all raters agree to the point.
 */
export function spreadsOf(means: readonly RaterMean[]): Spreads {
  const roles = groupBy(means, ({ role }) => role);
  const spreadIn = (role: Role): Spread | undefined => {
    const ratees = groupBy(roles.get(role) ?? [], ({ rateeId }) => rateeId);
    const pooled = pooledSpread([...ratees.values()].map((own) => own.map(({ points }) => onScale(points))));
    return pooled.kind === 'known' ? pooled : undefined;
  };
  return {
    self: spreadIn('self'),
    peer: spreadIn('peer'),
    subordinate: spreadIn('subordinate'),
    supervisor: spreadIn('supervisor'),
  };
}

/** The error of a role's mean, where raters can be compared. */
function errorOf(values: readonly number[], pooled: Spread | undefined): Pick<WeightedPart, 'error'> {
  const found = meanError(values, { ownFrom: OWN_FROM, ...(pooled ? { pooled } : {}) });
  return found.kind === 'known' ? { error: { standardError: found.standardError, degrees: found.degrees } } : {};
}

/**
 * The interval of one rating, undefined with the reason where there is no behaviour or no role has raters to compare.
 *
 * @param means what the ratee's raters say, one number each
 * @returns points
 */
export function intervalOf(
  rating: Rating,
  means: readonly RaterMean[],
  spreads: Spreads,
  policy: Pick<Policy, 'resultsWeight' | 'behaviourWeight'>,
): Result<RatingInterval> {
  if (rating.raw.behaviour.value === undefined) return tooFew('too-few-raters', 0, 1);
  const parts = rating.raw.behaviour.roles.flatMap(({ role, value, share }): readonly WeightedPart[] => {
    if (value === undefined || share === 0) return [];
    const values = means.filter((mean) => mean.role === role).map(({ points }) => onScale(points));
    return [{ mean: onScale(value), weight: share, ...errorOf(values, spreads[role]) }];
  });
  const found = weightedInterval(parts);
  if (found.kind === 'undefined') return found;
  const { standardError, interval: behaviour, knownShare } = found;
  return { kind: 'known', standardError, behaviour, final: finalInterval(rating, behaviour, policy), knownShare };
}

function finalInterval(
  { results, raw }: Rating,
  { low, high }: Interval,
  policy: Pick<Policy, 'resultsWeight' | 'behaviourWeight'>,
): Interval | undefined {
  if (numericOf(raw.outcome) === undefined || results.kind !== 'known') return undefined;
  return { low: finalOf(results.value, low, policy), high: finalOf(results.value, high, policy) };
}
