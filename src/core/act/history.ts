/**
 * History: what finalised cycles said of a person, and who was low again and again.
 *
 * Each entry is judged by the limits of its own time, which its band or quadrant tells. A cycle without a rating says
 * nothing: it is not low. Refuses nothing.
 */
import { presentWeights } from '../measure/behaviour.ts';
import { byText, groupBy, weightedMean } from '../number.ts';
import type { Policy } from '../plan/policy.ts';
import type { Band, Quadrant, Role } from '../types.ts';
import { type AwardRule, LOW_BANDS, LOW_QUADRANTS } from './flag.ts';
import { type ObjectionOutcome, officialOf } from './objection.ts';
import type { Standing } from './result.ts';

/** What became of an award: raised by a rule, or given by people. */
export const AWARD_OUTCOMES = ['candidate', 'winner'] as const;
export type AwardOutcome = (typeof AWARD_OUTCOMES)[number];

/** An award that somebody was a candidate for or won in a cycle. */
export interface PastAward {
  readonly award: AwardRule;
  readonly outcome: AwardOutcome;
}

/** One person's rating of one finalised cycle. Numbers are 0..120; undefined where there was none. */
export interface HistoryEntry {
  /** Calendar year. */
  readonly period: number;
  /** The number of the cycle in its workbook, and its id, which a copied workbook does not share. */
  readonly cycle: number;
  readonly cycleId: string;
  readonly personId: string;
  readonly name: string;
  readonly unit: string;
  readonly results: number | undefined;
  readonly behaviour: number | undefined;
  readonly final: number | undefined;
  readonly band: Band | undefined;
  readonly quadrant: Quadrant | undefined;
  /** Mean points by criterion, 40..120, over the roles that counted. */
  readonly criteria: ReadonlyMap<string, number>;
  /** Awards of that cycle; undefined where none were recorded, which is not the same as none. */
  readonly awards: readonly PastAward[] | undefined;
  readonly policyVersion: string;
  /** What the numbers were computed by, see `basisOf`; `''` where it was not recorded. */
  readonly basis: string;
  /** Of the explanation; `''` where there was none. */
  readonly fingerprint: string;
  /** What was decided on an objection, beside what was computed; absent where nobody objected. */
  readonly decided?: Standing & { readonly outcome: ObjectionOutcome };
}

/** Mean points of one ratee by criterion, weighted as behaviour is over the roles that counted. */
export function criterionMeans(
  scores: readonly { readonly role: Role; readonly criterion: string; readonly points: number }[],
  counted: ReadonlySet<Role>,
  policy: Policy,
): ReadonlyMap<string, number> {
  const weights = presentWeights(counted, policy);
  const byCriterion = groupBy(
    scores.filter(({ role }) => counted.has(role)),
    ({ criterion }) => criterion,
  );
  return new Map(
    [...byCriterion].flatMap(([criterion, own]) => {
      const mean = weightedMean(own.map(({ role, points }) => ({ value: points, weight: weights[role] })));
      return mean === undefined ? [] : [[criterion, mean] as const];
    }),
  );
}

/** The order of time. */
export const inTime = (left: HistoryEntry, right: HistoryEntry): number =>
  left.period - right.period || left.cycle - right.cycle || byText(left.cycleId, right.cycleId);

/** Whether there was a rating at all, on either scale. */
export const isRated = ({ final, quadrant }: Pick<Standing, 'final' | 'quadrant'>): boolean =>
  final !== undefined || quadrant !== undefined;

/** Whether a rating is low by the limits of its own time; without a rating nobody is. */
export const isLow = ({ band, quadrant }: Pick<Standing, 'band' | 'quadrant'>): boolean =>
  band ? LOW_BANDS.includes(band) : quadrant !== undefined && LOW_QUADRANTS.includes(quadrant);

/** Somebody who was low in each of their last cycles. */
export interface RepeatedLow {
  readonly personId: string;
  /** Those cycles, the oldest first; two or more. */
  readonly entries: readonly HistoryEntry[];
}

const isOfficiallyLow = (entry: HistoryEntry): boolean => isLow(officialOf(entry, entry.decided));

/** Calendar years between two periods, of which nothing is kept. */
const yearsBetween = (before: HistoryEntry | undefined, after: HistoryEntry): readonly number[] =>
  Array.from({ length: Math.max(0, after.period - (before?.period ?? after.period) - 1) }, (_, index) => {
    return after.period - index - 1;
  }).reverse();

/**
 * The cycles on end, up to the latest, in which one person was low as it counts officially, the oldest first. A cycle without a rating ends the
 * row: nobody is low for lack of answers. So does a calendar year of which nothing is kept: nobody knows what it was.
 */
export function lowRow(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const ordered = [...entries].sort(inTime);
  const from = ordered.reduce((at, entry, index) => {
    if (!isOfficiallyLow(entry)) return index + 1;
    return yearsBetween(ordered[index - 1], entry).length > 0 ? index : at;
  }, 0);
  return ordered.slice(from);
}

/** Calendar years of which nothing is kept, where for their sake alone a row of low cycles is no longer than it is. */
export function yearsUnknown(entries: readonly HistoryEntry[]): readonly number[] {
  const ordered = [...entries].sort(inTime);
  const [first] = lowRow(ordered);
  const before = first && ordered[ordered.indexOf(first) - 1];
  return first && before && isOfficiallyLow(before) ? yearsBetween(before, first) : [];
}

/** People who were low in two or more cycles on end up to their latest, in the order in which the history names them. */
export const repeatedLow = (entries: readonly HistoryEntry[]): readonly RepeatedLow[] =>
  [...groupBy(entries, ({ personId }) => personId)].flatMap(([personId, own]) => {
    const low = lowRow(own);
    return low.length >= 2 ? [{ personId, entries: low }] : [];
  });
