/**
 * Rater means: what one rater says of one ratee over all criteria, as one number. The unit in which raters are compared
 * with each other; ratings are made from scores, not from these.
 */
import { groupBy, weightedMean } from '../number.ts';
import type { Criterion } from '../plan/criterion.ts';
import type { Role } from '../types.ts';
import type { Response } from './response.ts';
import { pointsOf } from './score.ts';

/** The mean of one response over its answered criteria, by their shares. */
export interface RaterMean {
  readonly raterId: string;
  readonly rateeId: string;
  readonly role: Role;
  /** 40..120 */
  readonly points: number;
  /** Criteria with a level, at least 1. */
  readonly answers: number;
}

/** The mean of each response that has a level; one with none is not in the list, because it says nothing. */
export function raterMeans(responses: readonly Response[], criteria: readonly Criterion[]): readonly RaterMean[] {
  const weights = new Map(criteria.map(({ code, weight }) => [code, weight]));
  return responses.flatMap(({ raterId, rateeId, role, answers }) => {
    const parts = [...answers].flatMap(([criterion, answer]) => {
      const weight = weights.get(criterion);
      return answer === 'unable' || weight === undefined ? [] : [{ value: pointsOf(answer), weight }];
    });
    const points = weightedMean(parts);
    return points === undefined ? [] : [{ raterId, rateeId, role, points, answers: parts.length }];
  });
}

/** Rater means by ratee, those of the ratee's own left out. */
export const ofOthers = (means: readonly RaterMean[]): ReadonlyMap<string, readonly RaterMean[]> =>
  groupBy(
    means.filter(({ role }) => role !== 'self'),
    ({ rateeId }) => rateeId,
  );
