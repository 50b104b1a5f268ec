/**
 * Severity of this cycle's raters: their effects by the additive model, from what they say of others.
 *
 * Self-assessments say nothing of a rater's severity and are left out. Whether the effects count is policy; they are
 * always computed, so that both ratings can be shown beside each other.
 */
import { groupBy, weightedMean } from '../number.ts';
import type { Policy } from '../plan/policy.ts';
import type { RaterMean } from './rater-mean.ts';
import type { Effects } from './score.ts';
import type { Observation } from './statistics/observation.ts';
import { raterSeverity, type Severity } from './statistics/rater-severity.ts';

/** With one ratee a rater's severity and the ratee's performance cannot be told apart. */
const MINIMUM_RATEES = 2;

/**
 * One value for a rater and ratee, points 40..120; somebody who rates one person in two roles counts with the mean of both.
 *
 * @example
 * observationsOf([{ raterId: 'P', rateeId: 'B', role: 'peer', points: 100 }, { raterId: 'B', rateeId: 'B', role: 'self', points: 120 }]) // => [{ raterId: 'P', rateeId: 'B', value: 100 }]
 */
export function observationsOf(means: readonly RaterMean[]): readonly Observation[] {
  const pairs = groupBy(
    means.filter(({ role }) => role !== 'self'),
    ({ raterId, rateeId }) => `${raterId}|${rateeId}`,
  );
  return [...pairs.values()].flatMap((own) => {
    const [first] = own;
    const value = weightedMean(own.map(({ points }) => ({ value: points, weight: 1 })));
    return first && value !== undefined ? [{ raterId: first.raterId, rateeId: first.rateeId, value }] : [];
  });
}

/** The severity of every rater, in points, shrunk as the policy says. */
export const severityOf = (
  means: readonly RaterMean[],
  { severityShrinkage }: Pick<Policy, 'severityShrinkage'>,
): Severity => raterSeverity(observationsOf(means), { shrinkage: severityShrinkage, minimumRatees: MINIMUM_RATEES });

/**
 * Points to take from each rater's answers; raters whose severity is not known are not in it, so theirs stay as given.
 *
 * @example
 * [...effectsOf({ raters: [{ raterId: 'P', kind: 'known', shrunk: 5 }, { raterId: 'Q', kind: 'undefined' }] })] // => [['P', 5]]
 */
export const effectsOf = ({ raters }: Severity): Effects =>
  new Map(raters.flatMap((rater) => (rater.kind === 'known' ? [[rater.raterId, rater.shrunk] as const] : [])));
