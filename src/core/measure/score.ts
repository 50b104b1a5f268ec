/**
 * Scores: what the raters of one role say of a ratee on one criterion, and how many of them counted.
 *
 * "Cannot judge" and no answer are both missing: they are in no mean, and never zero.
 */
import type { Criterion } from '../plan/criterion.ts';
import { type Level, ROLES, type Role } from '../types.ts';
import type { Response } from './response.ts';

/** The mean of one role's raters on one criterion. */
export interface Score {
  readonly rateeId: string;
  readonly role: Role;
  readonly criterion: string;
  /** 40..120 */
  readonly points: number;
  /** Raters who gave a level, at least 1. */
  readonly raters: number;
}

/** Raters of one role who gave at least one level for a ratee. */
export interface RaterCount {
  readonly rateeId: string;
  readonly role: Role;
  readonly raters: number;
}

/** All scores of a cycle, by ratee, role and criterion in that order. */
export interface Scores {
  readonly scores: readonly Score[];
  readonly raterCounts: readonly RaterCount[];
}

/**
 * Points of a level: 20 x (level + 1), so that each level lands inside its own band of PP 30/2019.
 *
 * @returns 40, 60, 80, 100 or 120
 * @example
 * pointsOf(4) // => 100
 */
export const pointsOf = (level: Level): number => 20 * (level + 1);

/** Sums while responses are read: criterion -> levels summed as points, and raters who gave one. */
interface Tally {
  readonly byCriterion: Map<string, { points: number; raters: number }>;
  raters: number;
}

function tallyOf(responses: readonly Response[], known: ReadonlySet<string>): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { rateeId, role, answers } of responses) {
    const key = `${rateeId}|${role}`;
    const tally = tallies.get(key) ?? { byCriterion: new Map(), raters: 0 };
    tallies.set(key, tally);
    let scored = 0;
    for (const [criterion, answer] of answers) {
      if (answer === 'unable' || !known.has(criterion)) continue;
      const sum = tally.byCriterion.get(criterion) ?? { points: 0, raters: 0 };
      tally.byCriterion.set(criterion, { points: sum.points + pointsOf(answer), raters: sum.raters + 1 });
      scored++;
    }
    if (scored > 0) tally.raters++;
  }
  return tallies;
}

/** Scores of all ratees who have any, in NIP order; sums are of whole numbers, so the order of rows never shows. */
export function score(responses: readonly Response[], criteria: readonly Criterion[]): Scores {
  const tallies = tallyOf(responses, new Set(criteria.map(({ code }) => code)));
  const rateeIds = [...new Set(responses.map(({ rateeId }) => rateeId))].sort();
  const scores: Score[] = [];
  const raterCounts: RaterCount[] = [];
  for (const rateeId of rateeIds)
    for (const role of ROLES) {
      const tally = tallies.get(`${rateeId}|${role}`);
      if (!tally || tally.raters === 0) continue;
      raterCounts.push({ rateeId, role, raters: tally.raters });
      for (const { code } of criteria) {
        const sum = tally.byCriterion.get(code);
        if (sum) scores.push({ rateeId, role, criterion: code, points: sum.points / sum.raters, raters: sum.raters });
      }
    }
  return { scores, raterCounts };
}
