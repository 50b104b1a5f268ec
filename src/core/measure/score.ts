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

/** What is counted while responses are read: one role of one ratee. */
interface Tally {
  /** By the place of the criterion: how many gave each level. */
  readonly levels: number[][];
  /** By the place of the criterion: the raters' effects together. */
  readonly effects: number[];
  raters: number;
}

/** Tallies of one ratee, by the place of the role in `ROLES`. */
type Tallies = (Tally | undefined)[];

function tallyOf(
  responses: readonly Response[],
  criteria: readonly Criterion[],
  effects: Effects,
): ReadonlyMap<string, Tallies> {
  const ratees = new Map<string, Tallies>();
  for (const { raterId, rateeId, role, answers } of responses) {
    const tallies = ratees.get(rateeId) ?? [];
    ratees.set(rateeId, tallies);
    const place = ROLES.indexOf(role);
    const tally = tallies[place] ?? { levels: [], effects: [], raters: 0 };
    tallies[place] = tally;
    // Nobody else sees a self-assessment, so it shows no severity and none is taken from it.
    const effect = role === 'self' ? 0 : (effects.get(raterId) ?? 0);
    if (count(answers, criteria, effect, tally)) tally.raters++;
  }
  return ratees;
}

/** Counts one response into a tally, and says whether it had a level at all. */
function count(
  answers: Response['answers'],
  criteria: readonly Criterion[],
  effect: number,
  { levels, effects }: Tally,
): boolean {
  let scored = false;
  for (let place = 0; place < criteria.length; place++) {
    const answer = answers.get(criteria[place]?.code ?? '');
    if (answer === undefined || answer === 'unable') continue;
    const own = levels[place] ?? [0, 0, 0, 0, 0];
    levels[place] = own;
    own[answer - 1] = (own[answer - 1] ?? 0) + 1;
    effects[place] = (effects[place] ?? 0) + effect;
    scored = true;
  }
  return scored;
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
  const ratees = tallyOf(responses, criteria, effects);
  const scores: Score[] = [];
  const raterCounts: RaterCount[] = [];
  for (const rateeId of [...ratees.keys()].sort(byText))
    for (const [place, role] of ROLES.entries()) {
      const tally = ratees.get(rateeId)?.[place];
      if (!tally || tally.raters === 0) continue;
      raterCounts.push({ rateeId, role, raters: tally.raters });
      criteria.forEach(({ code }, at) => {
        const levels = tally.levels[at];
        if (levels) scores.push(scoreOf({ rateeId, role, criterion: code }, levels, tally.effects[at] ?? 0));
      });
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
