/**
 * Training: what each ratee's lowest criteria suggest learning, from the catalogue, with the reason.
 *
 * Looks at what others said (supervisor, and peers where enough answered), never at the self-assessment alone.
 */

import { roleWeights } from '../measure/behaviour.ts';
import type { Rating } from '../measure/rating.ts';
import type { Scores } from '../measure/score.ts';
import { groupBy, rounded, weightedMean } from '../number.ts';
import type { Criterion } from '../plan/criterion.ts';
import type { Policy } from '../plan/policy.ts';
import type { TrainingKind } from '../types.ts';

/** A training or workshop of the catalogue. `hours` are JP (jam pelajaran). */
export interface Training {
  readonly code: string;
  readonly title: string;
  readonly kind: TrainingKind | undefined;
  /** Codes of the criteria it serves. */
  readonly criteria: readonly string[];
  readonly hours: number | undefined;
  /** As typed, usually YYYY-MM-DD. */
  readonly date: string;
  readonly row: number;
}

/** A training that one ratee's answers suggest. */
export interface Recommendation {
  readonly rateeId: string;
  readonly criterion: string;
  /** 40..120 */
  readonly points: number;
  /** The limit below which a criterion suggests learning, 0..120. */
  readonly limit: number;
  readonly training: Training;
}

/** Most criteria that one ratee is advised on: more would be no advice. */
const MOST_CRITERIA = 3;

/** Criteria of one ratee as others see them, lowest first. */
function criteriaSeenByOthers(
  scores: Scores['scores'],
  rating: Rating,
  policy: Policy,
): readonly { readonly criterion: string; readonly points: number }[] {
  const weights = roleWeights(policy);
  const counted = new Set(
    rating.behaviour.roles.filter(({ role, value }) => role !== 'self' && value !== undefined).map(({ role }) => role),
  );
  const byCriterion = groupBy(
    scores.filter(({ role }) => counted.has(role)),
    ({ criterion }) => criterion,
  );
  return [...byCriterion]
    .flatMap(([criterion, own]) => {
      const points = weightedMean(own.map((score) => ({ value: score.points, weight: weights[score.role] })));
      return points === undefined ? [] : [{ criterion, points }];
    })
    .sort((a, b) => rounded(a.points) - rounded(b.points));
}

/** Trainings for each ratee's lowest criteria below the limit of Baik, in NIP order. */
export function recommend(
  ratings: readonly Rating[],
  { scores }: Scores,
  criteria: readonly Criterion[],
  trainings: readonly Training[],
  policy: Policy,
): readonly Recommendation[] {
  if (trainings.length === 0) return [];
  const byRatee = groupBy(scores, ({ rateeId }) => rateeId);
  const known = new Set(criteria.map(({ code }) => code));
  return ratings.flatMap((rating) =>
    criteriaSeenByOthers(byRatee.get(rating.rateeId) ?? [], rating, policy)
      .filter(({ criterion, points }) => known.has(criterion) && rounded(points) < policy.goodLimit)
      .slice(0, MOST_CRITERIA)
      .flatMap(({ criterion, points }) =>
        trainings
          .filter((training) => training.criteria.includes(criterion))
          .map((training) => ({ rateeId: rating.rateeId, criterion, points, limit: policy.goodLimit, training })),
      ),
  );
}
