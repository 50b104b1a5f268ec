/**
 * Rater means: what one rater says of one ratee over all criteria, as one number. The unit in which raters are compared
 * with each other; ratings are made from scores, not from these. Refuses to speak for a rater who judged nothing.
 */
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

/**
 * The mean of each response that has a level, in the order of the responses.
 *
 * Criteria are taken in their own order, not in that of the answers, so that the columns of a tab never show in a sum.
 * A response without a level, or with levels only where the criterion is gone or weighs nothing, is not in the list.
 *
 * @example
 * raterMeans([{ raterId: 'P', rateeId: 'B', role: 'peer', answers: new Map([['C1', 4], ['C2', 5]]) }], [{ code: 'C1', weight: 3 }, { code: 'C2', weight: 1 }])[0].points // => 105
 */
export function raterMeans(responses: readonly Response[], criteria: readonly Criterion[]): readonly RaterMean[] {
  return responses.flatMap((response) => meanOf(response, criteria) ?? []);
}

function meanOf({ raterId, rateeId, role, answers }: Response, criteria: readonly Criterion[]): RaterMean | undefined {
  let sum = 0;
  let weights = 0;
  let count = 0;
  for (const { code, weight } of criteria) {
    const answer = answers.get(code);
    if (answer === undefined || answer === 'unable') continue;
    sum += weight * pointsOf(answer);
    weights += weight;
    count++;
  }
  return weights > 0 ? { raterId, rateeId, role, points: sum / weights, answers: count } : undefined;
}
