/**
 * Recommendations: what each ratee might learn, from low criteria, their own wishes and what their supervisor remarked.
 *
 * Low criteria are looked at as others see them (supervisor, and peers where enough answered), never by the
 * self-assessment alone. A wish names a training by code or exact title; any other text is listed for HR as it stands,
 * and never guessed at.
 */

import { roleWeights } from '../measure/behaviour.ts';
import type { Rating } from '../measure/rating.ts';
import type { Scores } from '../measure/score.ts';
import { byText, groupBy, rounded, weightedMean } from '../number.ts';
import type { Criterion } from '../plan/criterion.ts';
import type { Policy } from '../plan/policy.ts';
import { isOver, type Training } from './training.ts';

/** Who asked for a training in words. */
export const WISH_SOURCES = ['self', 'supervisor'] as const;
export type WishSource = (typeof WISH_SOURCES)[number];

/** What somebody wrote that a ratee should learn. */
export interface Wish {
  readonly rateeId: string;
  readonly text: string;
  readonly source: WishSource;
}

/** A criterion that others see below the limit of Baik. */
export interface LowCriterion {
  readonly source: 'low-criterion';
  readonly criterion: string;
  /** 40..120 */
  readonly points: number;
  /** The limit below which a criterion suggests learning, 0..120. */
  readonly limit: number;
}

/** A wish or a remark, as it was written. */
export interface Wished {
  readonly source: WishSource;
  readonly text: string;
}

/** Something that one ratee might learn, and why. */
export interface Recommendation {
  readonly rateeId: string;
  /** Undefined where the catalogue has none for it: then the need is for HR to plan. */
  readonly training: Training | undefined;
  readonly why: LowCriterion | Wished;
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

/** Texts are one title whatever their capitals and spaces. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Wishes as recommendations; the same wish of the same person and source counts once. */
function wished(wishes: readonly Wish[], trainings: readonly Training[]): readonly Recommendation[] {
  const byName = new Map(
    trainings.flatMap((training) => [training.title, training.code].map((name) => [plain(name), training] as const)),
  );
  const once = new Map(
    wishes
      .filter(({ text }) => plain(text) !== '')
      .map((wish) => [`${wish.rateeId}|${wish.source}|${plain(wish.text)}`, wish]),
  );
  return [...once.values()].map(({ rateeId, source, text }) => ({
    rateeId,
    training: byName.get(plain(text)),
    why: { source, text: text.trim() },
  }));
}

/** What recommendations are made from. */
export interface RecommendationBasis {
  readonly criteria: readonly Criterion[];
  readonly trainings: readonly Training[];
  readonly policy: Policy;
  /** Where they are left out, nobody was asked. */
  readonly wishes?: readonly Wish[];
}

/**
 * What each ratee might learn, in NIP order: trainings for their lowest criteria below the limit of Baik, then what was
 * wished and remarked. Trainings that ended before the period are over and not recommended.
 */
export function recommend(
  ratings: readonly Rating[],
  { scores }: Scores,
  { criteria, trainings, policy, wishes = [] }: RecommendationBasis,
): readonly Recommendation[] {
  const coming = trainings.filter((training) => !isOver(training, policy.period));
  const byRatee = groupBy(scores, ({ rateeId }) => rateeId);
  const known = new Set(criteria.map(({ code }) => code));
  // Without a catalogue nobody asked for advice from it.
  const advised = trainings.length === 0 ? [] : ratings;
  const low = advised.flatMap((rating) =>
    criteriaSeenByOthers(byRatee.get(rating.rateeId) ?? [], rating, policy)
      .filter(({ criterion, points }) => known.has(criterion) && rounded(points) < policy.goodLimit)
      .slice(0, MOST_CRITERIA)
      .flatMap(({ criterion, points }): readonly Recommendation[] => {
        const why = { source: 'low-criterion' as const, criterion, points, limit: policy.goodLimit };
        const serving = coming.filter((training) => training.criteria.includes(criterion));
        const found = serving.length > 0 ? serving : [undefined];
        return found.map((training) => ({ rateeId: rating.rateeId, training, why }));
      }),
  );
  return [...low, ...wished(wishes, coming)].sort((a, b) => byText(a.rateeId, b.rateeId));
}
