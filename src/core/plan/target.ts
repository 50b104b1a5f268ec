/**
 * Targets (sasaran, RHK): what somebody set out to reach in the period and what was realised.
 *
 * A target is never dropped: one that cannot be computed makes the person's results insufficient and is named, so that
 * leaving a bad one blank never raises a rating.
 */
import { groupBy, type Weighted, weightedMean } from '../number.ts';
import type { Problem } from '../problem.ts';
import type { Direction } from '../types.ts';
import { shareProblem } from './criterion.ts';

/**
 * Where what was realised comes from, where nobody typed it: confirmed or corrected by the supervisor, or reported and not
 * confirmed, which counts for nothing.
 */
export const ORIGINS = ['confirmed', 'corrected', 'unconfirmed'] as const;
export type Origin = (typeof ORIGINS)[number];

/** One target. Numbers are undefined where the cell held none. */
export interface Target {
  readonly rateeId: string;
  readonly code: string;
  readonly plan: string;
  readonly goal: number | undefined;
  readonly realised: number | undefined;
  readonly weight: number | undefined;
  readonly direction: Direction | undefined;
  /** Absent where it was typed, or nothing is known. */
  readonly from?: Origin;
  readonly row: number;
}

/** A target with the words that are announced with it and that no rating needs. */
export interface DescribedTarget extends Target {
  /** How it is told whether it was reached, and in what it is counted; `''` where blank. */
  readonly indicator: string;
  readonly measure: string;
  /** The day by which it is to be reached, `YYYY-MM-DD`; `''` where none was written. */
  readonly due: string;
}

/** Achievement is capped at 120% (PP 30/2019). */
const CAP = 1.2;

/**
 * Achievement of one target in percent, 0..120; undefined where it cannot be computed.
 *
 * Better upwards: realised / goal. Better downwards: goal / realised, and the cap where nothing is left to reduce.
 *
 * @param goal in the target's own unit, above 0
 * @param realised in the same unit, 0 or more
 * @example
 * achievement(100, 95, 'up') // => 95
 * achievement(5, 4, 'down') // => 120
 * achievement(0, 4, 'up') // => undefined
 */
export function achievement(
  goal: number | undefined,
  realised: number | undefined,
  direction: Direction | undefined,
): number | undefined {
  if (goal === undefined || realised === undefined || direction === undefined) return undefined;
  if (goal <= 0 || realised < 0) return undefined;
  const ratio = direction === 'up' ? realised / goal : realised === 0 ? CAP : goal / realised;
  return Math.min(ratio, CAP) * 100;
}

/** Results of one person: a number, or the targets that keep it from being known. */
export type Results =
  | { readonly kind: 'known'; readonly value: number }
  | { readonly kind: 'insufficient'; readonly unusable: readonly string[] };

/** How a person names a target: its code, or its row where it has none. */
export const targetLabel = (target: Target): string => target.code || `#${target.row}`;

/** Rows whose code one of the rows before them already has: which of the two counts is not known. */
const repeats = (targets: readonly Target[]): readonly Target[] =>
  targets.filter(({ code }, index) => code !== '' && targets.slice(0, index).some((earlier) => earlier.code === code));

/**
 * Results of one person from all their targets, 0..120, weighted by shares. No targets are no results.
 */
export function resultsOf(targets: readonly Target[]): Results {
  const parts: Weighted[] = [];
  const unusable: string[] = [];
  const doubtful = new Set(repeats(targets).map(({ code }) => code));
  for (const target of targets) {
    const value = achievement(target.goal, target.realised, target.direction);
    if (value === undefined || target.weight === undefined || doubtful.has(target.code))
      unusable.push(targetLabel(target));
    else parts.push({ value, weight: target.weight });
  }
  const value = weightedMean(parts);
  if (unusable.length === 0 && value !== undefined) return { kind: 'known', value };
  // Shares that are all 0 leave no mean: then every target is in the way.
  const named = unusable.length > 0 ? unusable : targets.map(targetLabel);
  return { kind: 'insufficient', unusable: [...new Set(named)] };
}

/** What is wrong among one person's targets: repeated codes, people not on the roster, shares that do not add to 100. */
export function checkTargets(targets: readonly Target[], employeeIds: ReadonlySet<string>): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [rateeId, own] of groupBy(targets, (target) => target.rateeId)) {
    if (!employeeIds.has(rateeId))
      for (const { row } of own)
        problems.push({ code: 'nip-unknown', table: 'targets', row, column: 'rateeId', received: rateeId });
    for (const { row, code } of repeats(own))
      problems.push({
        code: 'row-repeated',
        table: 'targets',
        row,
        column: 'code',
        received: code,
        details: { what: code },
      });
    const parts = own.flatMap((target) =>
      target.weight === undefined ? [] : [{ code: targetLabel(target), weight: target.weight }],
    );
    const off = parts.length === own.length ? shareProblem('targets', own[0]?.row ?? 1, parts) : undefined;
    if (off) problems.push(off);
  }
  return problems;
}
