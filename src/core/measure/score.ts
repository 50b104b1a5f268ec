/**
 * Scores: what the raters of one role say of a ratee on one criterion, and how many of them counted.
 *
 * "Cannot judge" and no answer are both missing: they are in no mean, and never zero.
 */
import { byText } from '../number.ts';
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

/**
 * Counted answers, in long rows of numbers by place: a large agency has hundreds of thousands of ratee, role and
 * criterion, and an object for each would take more room than all else together.
 */
interface Tallies {
  /** In NIP order. */
  readonly rateeIds: readonly string[];
  /** By ratee and role: raters who gave a level at all. */
  readonly raters: Int32Array;
  /** By ratee, role and criterion: the raters' effects together. */
  readonly effects: Float64Array;
  /** By ratee, role, criterion and level: how many gave it. */
  readonly levels: Int32Array;
}

function tallyOf(responses: readonly Response[], criteria: readonly Criterion[], effects: Effects): Tallies {
  const rateeIds = [...new Set(responses.map(({ rateeId }) => rateeId))].sort(byText);
  const places = new Map(rateeIds.map((id, place) => [id, place]));
  const rows = rateeIds.length * ROLES.length;
  const tallies: Tallies = {
    rateeIds,
    raters: new Int32Array(rows),
    effects: new Float64Array(rows * criteria.length),
    levels: new Int32Array(rows * criteria.length * LEVELS.length),
  };
  for (const { raterId, rateeId, role, answers } of responses) {
    const row = (places.get(rateeId) ?? 0) * ROLES.length + ROLES.indexOf(role);
    // Nobody else sees a self-assessment, so it shows no severity and none is taken from it.
    const effect = role === 'self' ? 0 : (effects.get(raterId) ?? 0);
    if (count(answers, criteria, effect, row, tallies)) tallies.raters[row] = (tallies.raters[row] ?? 0) + 1;
  }
  return tallies;
}

/** Counts one response into the row of its ratee and role, and says whether it had a level at all. */
function count(
  answers: Response['answers'],
  criteria: readonly Criterion[],
  effect: number,
  row: number,
  { levels, effects }: Tallies,
): boolean {
  let scored = false;
  for (let place = 0; place < criteria.length; place++) {
    const answer = answers.get(criteria[place]?.code ?? '');
    if (answer === undefined || answer === 'unable') continue;
    const cell = row * criteria.length + place;
    const level = cell * LEVELS.length + answer - 1;
    levels[level] = (levels[level] ?? 0) + 1;
    effects[cell] = (effects[cell] ?? 0) + effect;
    scored = true;
  }
  return scored;
}

/** What one rater's level is counted as: the same for everybody who has one rater, as most roles do. */
const ALONE: readonly (readonly number[])[] = LEVELS.map((level) => LEVELS.map((other) => (other === level ? 1 : 0)));

/** How many gave each level on one criterion; undefined where nobody gave any. */
function levelsAt(levels: Int32Array, cell: number): readonly number[] | undefined {
  const start = cell * LEVELS.length;
  let raters = 0;
  let last = 0;
  for (let place = 0; place < LEVELS.length; place++) {
    const gave = levels[start + place] ?? 0;
    raters += gave;
    if (gave > 0) last = place;
  }
  if (raters === 0) return undefined;
  return raters === 1 ? ALONE[last] : Array.from(levels.subarray(start, start + LEVELS.length));
}

/**
 * The mean points of counted levels.
 *
 * @param levels how many gave each level, 1 to 5, at least one in all
 * @example
 * pointsOfLevels([0, 0, 0, 1, 1]) // => 110
 */
export function pointsOfLevels(levels: readonly number[]): number {
  let sum = 0;
  let raters = 0;
  for (const level of LEVELS) {
    const count = levels[level - 1] ?? 0;
    sum += count * pointsOf(level);
    raters += count;
  }
  return sum / raters;
}

/**
 * Scores of all ratees who have any, in NIP order; levels are counted, so the order of rows never shows.
 *
 * @param effects points that each rater is above or below others; nobody's unless given
 * @example
 * score([{ raterId: 'P', rateeId: 'B', role: 'peer', answers: new Map([['C1', 4], ['C2', 'unable']]) }], [{ code: 'C1' }, { code: 'C2' }]).scores.map(({ criterion, points }) => [criterion, points]) // => [['C1', 100]]
 */
export function score(
  responses: readonly Response[],
  criteria: readonly Criterion[],
  effects: Effects = NO_EFFECTS,
): Scores {
  const { rateeIds, raters, effects: sums, levels } = tallyOf(responses, criteria, effects);
  const scores: Score[] = [];
  const raterCounts: RaterCount[] = [];
  for (const [place, rateeId] of rateeIds.entries())
    for (const [at, role] of ROLES.entries()) {
      const row = place * ROLES.length + at;
      const own = raters[row] ?? 0;
      if (own === 0) continue;
      raterCounts.push({ rateeId, role, raters: own });
      for (const [index, { code: criterion }] of criteria.entries()) {
        const cell = row * criteria.length + index;
        const found = levelsAt(levels, cell);
        if (found) scores.push(scoreOf({ rateeId, role, criterion }, found, sums[cell] ?? 0));
      }
    }
  return { scores, raterCounts };
}

/** @param effects the sum over the raters who gave these levels */
function scoreOf(
  { rateeId, role, criterion }: Pick<Score, 'rateeId' | 'role' | 'criterion'>,
  levels: readonly number[],
  effects: number,
): Score {
  const raters = levels.reduce((total, count) => total + count, 0);
  const points = pointsOfLevels(levels);
  return { rateeId, role, criterion, points, adjusted: points - effects / raters, raters, levels };
}
