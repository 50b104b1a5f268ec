/**
 * Scores: what the raters of one role say of a ratee on one criterion, and how many of them counted.
 *
 * "Cannot judge" and no answer are both missing: they are in no mean, and never zero.
 */
import type { Criterion } from '../plan/criterion.ts';
import { LEVELS, type Level, ROLES, type Role } from '../types.ts';
import type { Response } from './response.ts';

/** The mean of one role's raters on one criterion. */
export interface Score {
  readonly rateeId: string;
  readonly role: Role;
  readonly criterion: string;
  /** As answered, 40..120. */
  readonly points: number;
  /** With the severity of the raters taken out; it may lie a little outside 40..120. */
  readonly adjusted: number;
  /** Raters who gave a level, at least 1. */
  readonly raters: number;
  /** How many gave each level, 1 to 5. */
  readonly levels: readonly number[];
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

/** By rater, points that they are above (positive, lenient) or below what others say of the same people. */
export type Effects = ReadonlyMap<string, number>;
const NO_EFFECTS: Effects = new Map();

/** What is counted while responses are read, by the place of the criterion: how many gave each level, and effects. */
interface Tally {
  /** Five places for each criterion. */
  readonly levels: number[];
  /** The raters' effects together, for each criterion. */
  readonly effects: number[];
  raters: number;
}

function tallyOf(
  responses: readonly Response[],
  criteria: readonly Criterion[],
  effects: Effects,
): ReadonlyMap<string, Tally> {
  const places = new Map(criteria.map(({ code }, place) => [code, place]));
  const tallies = new Map<string, Tally>();
  for (const { raterId, rateeId, role, answers } of responses) {
    const key = `${rateeId}|${role}`;
    const tally = tallies.get(key) ?? {
      levels: new Array<number>(criteria.length * LEVELS.length).fill(0),
      effects: new Array<number>(criteria.length).fill(0),
      raters: 0,
    };
    tallies.set(key, tally);
    const effect = effects.get(raterId) ?? 0;
    let scored = 0;
    for (const [criterion, answer] of answers) {
      const place = places.get(criterion);
      if (answer === 'unable' || place === undefined) continue;
      const at = place * LEVELS.length + answer - 1;
      tally.levels[at] = (tally.levels[at] ?? 0) + 1;
      tally.effects[place] = (tally.effects[place] ?? 0) + effect;
      scored++;
    }
    if (scored > 0) tally.raters++;
  }
  return tallies;
}

/**
 * The mean points of counted levels.
 *
 * @param levels how many gave each level, 1 to 5, at least one in all
 * @example
 * pointsOfLevels([0, 0, 0, 1, 1]) // => 110
 */
export function pointsOfLevels(levels: readonly number[]): number {
  const raters = levels.reduce((sum, count) => sum + count, 0);
  return LEVELS.reduce((sum, level) => sum + (levels[level - 1] ?? 0) * pointsOf(level), 0) / raters;
}

/**
 * Scores of all ratees who have any, in NIP order; levels are counted, so the order of rows never shows.
 *
 * @param effects points that each rater is above or below others; nobody's unless given
 */
export function score(
  responses: readonly Response[],
  criteria: readonly Criterion[],
  effects: Effects = NO_EFFECTS,
): Scores {
  const tallies = tallyOf(responses, criteria, effects);
  const rateeIds = [...new Set(responses.map(({ rateeId }) => rateeId))].sort();
  const scores: Score[] = [];
  const raterCounts: RaterCount[] = [];
  for (const rateeId of rateeIds)
    for (const role of ROLES) {
      const tally = tallies.get(`${rateeId}|${role}`);
      if (!tally || tally.raters === 0) continue;
      raterCounts.push({ rateeId, role, raters: tally.raters });
      criteria.forEach(({ code }, place) => {
        const levels = tally.levels.slice(place * LEVELS.length, (place + 1) * LEVELS.length);
        const raters = levels.reduce((total, count) => total + count, 0);
        if (raters === 0) return;
        const points = pointsOfLevels(levels);
        const adjusted = points - (tally.effects[place] ?? 0) / raters;
        scores.push({ rateeId, role, criterion: code, points, adjusted, raters, levels });
      });
    }
  return { scores, raterCounts };
}
