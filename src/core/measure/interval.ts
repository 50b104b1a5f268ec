/**
 * Interval of a rating: within what bounds behaviour and the final number would lie with other raters of the same kind.
 *
 * Only raters are drawn here: targets are counted, not sampled, so results carry no error. A role with one rater has no
 * error of its own; the share of the weight whose error is known is told beside the interval.
 */
import { groupBy } from '../number.ts';
import type { Policy } from '../plan/policy.ts';
import { ROLES, type Role } from '../types.ts';
import type { RaterMean } from './rater-mean.ts';
import { numericOf, type Rating } from './rating.ts';
import { meanInterval, POINTS, pooledSpread, type Spread } from './statistics/mean-interval.ts';
import type { Interval, Result } from './statistics/result.ts';
import { type WeightedPart, weightedInterval } from './statistics/weighted-interval.ts';

/** From so many raters on a ratee's own spread is believed; below it that of all ratees is borrowed. */
const OWN_FROM = 5;

/** How sure a rating is, as answered. */
export interface RatingInterval {
  /** Points by which the mean would move from one set of raters to another. */
  readonly standardError: number;
  /** 95% */
  readonly behaviour: Interval;
  /** Only where there is a final number. */
  readonly final: Interval | undefined;
  /** Share of the behaviour's weight whose raters can be compared with each other, 0..1. */
  readonly knownShare: number;
}

/** The spread of raters about their ratee, by role, over the whole cycle. */
export type Spreads = Readonly<Record<Role, Spread | undefined>>;

/** The spreads of a cycle; undefined for a role in which nobody has two raters. */
export function spreadsOf(means: readonly RaterMean[]): Spreads {
  const spreadOf = (role: Role): Spread | undefined => {
    const own = groupBy(
      means.filter((mean) => mean.role === role),
      ({ rateeId }) => rateeId,
    );
    const pooled = pooledSpread([...own.values()].map((group) => group.map(({ points }) => points)));
    return pooled.kind === 'known' ? pooled : undefined;
  };
  return Object.fromEntries(ROLES.map((role) => [role, spreadOf(role)])) as Record<Role, Spread | undefined>;
}

/** The error of a role's mean, where raters can be compared. */
function errorOf(values: readonly number[], pooled: Spread | undefined): Pick<WeightedPart, 'error'> {
  const found = meanInterval(values, { ownFrom: OWN_FROM, ...(pooled ? { pooled } : {}) });
  return found.kind === 'known' ? { error: { standardError: found.standardError, degrees: found.degrees } } : {};
}

/**
 * The interval of one rating, undefined with the reason where no role has raters to compare.
 *
 * @param means what the ratee's raters say, one number each
 * @returns points, 40..120 for behaviour and 0..120 for the final number
 */
export function intervalOf(
  rating: Rating,
  means: readonly RaterMean[],
  spreads: Spreads,
  policy: Policy,
): Result<RatingInterval> {
  const parts = rating.raw.behaviour.roles.flatMap(({ role, value, share }): readonly WeightedPart[] => {
    if (value === undefined || share === 0) return [];
    const values = means.filter((mean) => mean.role === role).map(({ points }) => points);
    return [{ mean: value, weight: share, ...errorOf(values, spreads[role]) }];
  });
  if (parts.length === 0) return { kind: 'undefined', reason: 'too-few-raters', have: 0, need: 1 };
  const behaviour = weightedInterval(parts);
  if (behaviour.kind === 'undefined') return behaviour;
  const { standardError, interval, knownShare } = behaviour;
  return {
    kind: 'known',
    standardError,
    behaviour: interval,
    final: finalInterval(rating, interval, policy),
    knownShare,
  };
}

function finalInterval({ results, raw }: Rating, { low, high }: Interval, policy: Policy): Interval | undefined {
  if (numericOf(raw.outcome) === undefined || results.kind !== 'known') return undefined;
  const finalOf = (behaviour: number): number =>
    (policy.resultsWeight * results.value + policy.behaviourWeight * behaviour) / 10_000;
  return { low: finalOf(low), high: Math.min(POINTS.high, finalOf(high)) };
}
