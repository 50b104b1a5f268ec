/**
 * Trends: how a person's rating moved over finalised cycles, and which criteria moved most.
 *
 * Claims nothing from too few cycles, and compares no numbers that were computed otherwise: a cycle on another basis is
 * told, not compared. A cycle without a rating is no fall; it is left out. Describes what was; it says nothing of chance,
 * and so names no direction where little moved: of three numbers drawn by chance every third row goes one way all along.
 */
import { byText, groupBy, rounded } from '../number.ts';
import { QUADRANTS } from '../types.ts';
import { type HistoryEntry, inTime, isRated, lowRow, type PastAward } from './history.ts';
import { officialOf } from './objection.ts';
import type { Standing } from './result.ts';

/** Comparable cycles that a trend needs: two always lie on a line. */
export const TREND_CYCLES = 3;

/**
 * Points of 120 that a row must move by from its first number to its last before it is said to rise or fall: half of the
 * 20 that lie between neighbouring limits of bands in PP 30/2019 (50, 70, 90, 110). What moved by less is as near to where
 * it was as to the next band. It belongs to no policy, so that a direction means the same in every cycle.
 */
export const LEAST_MOVE = 10;

/** Whether two ratings were computed on one basis; unknown where one's was not recorded. */
export const COMPARABILITIES = ['same', 'different', 'unknown'] as const;
export type Comparability = (typeof COMPARABILITIES)[number];

/** Whether the numbers of two cycles can be compared as they stand. */
export const comparabilityOf = (
  before: Pick<HistoryEntry, 'basis'>,
  after: Pick<HistoryEntry, 'basis'>,
): Comparability =>
  before.basis === '' || after.basis === '' ? 'unknown' : before.basis === after.basis ? 'same' : 'different';

/**
 * Each step up or each down, and `LEAST_MOVE` or more in all; all numbers within less than that of each other; or neither.
 */
export const TREND_DIRECTIONS = ['rising', 'falling', 'level', 'mixed'] as const;
export type TrendDirection = (typeof TREND_DIRECTIONS)[number];

/** How a person's final number moved over their latest comparable cycles. `slope` is points a rated cycle. */
export type Trend =
  | {
      readonly kind: 'known';
      readonly direction: TrendDirection;
      readonly slope: number;
      readonly cycles: number;
    }
  | { readonly kind: 'insufficient'; readonly have: number; readonly need: typeof TREND_CYCLES };

/** The rated cycles of one person in the order of time. */
const ratedInTime = (entries: readonly HistoryEntry[]): readonly HistoryEntry[] => entries.filter(isRated).sort(inTime);

/** The latest of them that can all be compared with each other. */
function comparableRow(rated: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const isBreak = (entry: HistoryEntry, index: number): boolean => {
    const before = rated[index - 1];
    return before !== undefined && comparabilityOf(before, entry) !== 'same';
  };
  return rated.slice(rated.reduce((from, entry, index) => (isBreak(entry, index) ? index : from), 0));
}

/** How far a rating is from the one before: points on the numbers, cells on the quadrant; undefined across the two scales. */
function stepDown(before: Standing, after: Standing): number | undefined {
  if (before.final !== undefined && after.final !== undefined) return rounded(before.final - after.final);
  if (!before.quadrant || !after.quadrant) return undefined;
  return QUADRANTS.indexOf(after.quadrant) - QUADRANTS.indexOf(before.quadrant);
}

/**
 * The ratings of one person that fell step by step up to the latest, the oldest first: the longest such row of their latest comparable cycles,
 * as they count officially. None where there are fewer than `TREND_CYCLES`, and where numbers fell by less than `LEAST_MOVE` in all; on
 * the quadrant each step is a predikat. A row is no `trend`, which asks it of every comparable cycle.
 */
export function fallingRow(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const rated = comparableRow(ratedInTime(entries));
  const official = rated.map((entry) => officialOf(entry, entry.decided));
  const from = official.reduce((at, after, index) => {
    const before = official[index - 1];
    return before && (stepDown(before, after) ?? 0) > 0 ? at : index;
  }, 0);
  const [first, last] = [official[from], official[official.length - 1]];
  const row = rated.slice(from);
  if (!first || !last || row.length < TREND_CYCLES) return [];
  const isFar = first.final === undefined || (stepDown(first, last) ?? 0) >= LEAST_MOVE;
  return isFar ? row : [];
}

/** The slope of the least-squares line through numbers at equal distances; there must be two or more. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const product = values.reduce((sum, value, index) => sum + (index - middle) * value, 0);
  return product / values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
}

function directionOf(values: readonly number[]): TrendDirection {
  if (rounded(Math.max(...values) - Math.min(...values)) < LEAST_MOVE) return 'level';
  const steps = values.slice(1).map((value, index) => rounded(value - (values[index] ?? value)));
  if (steps.every((step) => step > 0)) return 'rising';
  return steps.every((step) => step < 0) ? 'falling' : 'mixed';
}

/** The trend of one person over their latest comparable cycles, in whatever order the entries come. */
export function trend(entries: readonly HistoryEntry[]): Trend {
  const finals = comparableRow(ratedInTime(entries)).flatMap(({ final }) => final ?? []);
  return finals.length < TREND_CYCLES
    ? { kind: 'insufficient', have: finals.length, need: TREND_CYCLES }
    : { kind: 'known', direction: directionOf(finals), slope: slopeOf(finals), cycles: finals.length };
}

/** One criterion's mean points, 40..120, in two cycles. */
export interface CriterionChange {
  readonly criterion: string;
  readonly before: number;
  readonly after: number;
}

/** What a person's finalised cycles say, each number only where it can be compared. */
export interface Development {
  readonly personId: string;
  /** Cycles with a rating. */
  readonly cycles: number;
  /** The latest two of them; undefined where there are fewer. */
  readonly before: HistoryEntry | undefined;
  readonly last: HistoryEntry | undefined;
  /** Whether the two can be compared; undefined where there are no two. */
  readonly comparability: Comparability | undefined;
  /** Points from the one to the other. */
  readonly change: number | undefined;
  readonly trend: Trend;
  /** Cycles on end up to the latest in which they were low. */
  readonly lowCycles: number;
  /** The criteria that rose and fell most between the two; of equal ones the first by code. */
  readonly rise: CriterionChange | undefined;
  readonly fall: CriterionChange | undefined;
  /** Awards by period, the oldest first; periods without any are left out, those without a record are not. */
  readonly awards: readonly { readonly period: number; readonly awards: readonly PastAward[] | undefined }[];
}

/** Criteria that both cycles have, the greatest rise first. */
const criterionChanges = (before: HistoryEntry, after: HistoryEntry): readonly CriterionChange[] =>
  [...before.criteria]
    .flatMap(([criterion, mean]) => {
      const now = after.criteria.get(criterion);
      return now === undefined ? [] : [{ criterion, before: mean, after: now }];
    })
    .sort((left, right) => stepOf(right) - stepOf(left) || byText(left.criterion, right.criterion));

const stepOf = ({ before, after }: Pick<CriterionChange, 'before' | 'after'>): number => rounded(after - before);

function developmentOf(personId: string, entries: readonly HistoryEntry[]): Development {
  const rated = ratedInTime(entries);
  const [last, before] = rated.slice(-2).reverse();
  const comparability = before && last && comparabilityOf(before, last);
  const isSame = before !== undefined && last !== undefined && comparability === 'same';
  const changes = isSame ? criterionChanges(before, last) : [];
  const lowest = Math.min(...changes.map(stepOf));
  return {
    personId,
    cycles: rated.length,
    before,
    last,
    comparability,
    change: isSame && before.final !== undefined && last.final !== undefined ? last.final - before.final : undefined,
    trend: trend(entries),
    lowCycles: lowRow(entries).length,
    rise: changes.find((change, index) => index === 0 && stepOf(change) > 0),
    fall: changes.find((change) => stepOf(change) === lowest && lowest < 0),
    awards: [...entries]
      .sort(inTime)
      .filter(({ awards }) => awards?.length !== 0)
      .map(({ period, awards }) => ({ period, awards })),
  };
}

/** The development of everybody named who has a history, in the order in which they are named. */
export function developments(entries: readonly HistoryEntry[], personIds: readonly string[]): readonly Development[] {
  const byPerson = groupBy(entries, ({ personId }) => personId);
  return personIds.flatMap((personId) => {
    const own = byPerson.get(personId);
    return own ? [developmentOf(personId, own)] : [];
  });
}
