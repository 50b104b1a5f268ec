/**
 * History: what finalised cycles said of a person, how that moves, and who was low again and again.
 *
 * A cycle without a rating says nothing: it is neither low nor a fall. Refuses nothing; too few cycles are told as such.
 */
import { presentWeights } from '../measure/behaviour.ts';
import { groupBy, rounded, weightedMean } from '../number.ts';
import type { Policy } from '../plan/policy.ts';
import type { Band, Quadrant, Role } from '../types.ts';

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
  readonly policyVersion: string;
  /** Of the explanation; `''` where there was none. */
  readonly fingerprint: string;
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

const inTime = (left: HistoryEntry, right: HistoryEntry): number =>
  left.period - right.period || left.cycle - right.cycle;

/** How a person's final number moved from one rated cycle to the next. */
export type Trend =
  | { readonly kind: 'known'; readonly finals: readonly number[]; readonly change: number }
  | { readonly kind: 'insufficient'; readonly have: number; readonly need: 2 };

/** The trend of one person over their cycles, in whatever order they come. `change` is the last step, in points. */
export function trend(entries: readonly HistoryEntry[]): Trend {
  const finals = [...entries].sort(inTime).flatMap(({ final }) => final ?? []);
  const [before, last] = finals.slice(-2);
  return before === undefined || last === undefined
    ? { kind: 'insufficient', have: finals.length, need: 2 }
    : { kind: 'known', finals, change: last - before };
}

/** Somebody who was below a limit in each of their last cycles. */
export interface RepeatedLow {
  readonly personId: string;
  /** Those cycles, the oldest first; two or more. */
  readonly entries: readonly HistoryEntry[];
}

/**
 * People who were below a limit in two or more cycles on end up to their latest, in the order in which the history names
 * them. A cycle without a number ends the row: nobody is low for lack of answers.
 *
 * @param limit 0..120, the lowest number that is not low
 */
export function repeatedLow(entries: readonly HistoryEntry[], limit: number): readonly RepeatedLow[] {
  return [...groupBy(entries, ({ personId }) => personId)].flatMap(([personId, own]) => {
    const ordered = [...own].sort(inTime);
    const isLow = ({ final }: HistoryEntry): boolean => final !== undefined && rounded(final) < limit;
    const lastGood = ordered.reduce((at, entry, index) => (isLow(entry) ? at : index), -1);
    const low = ordered.slice(lastGood + 1);
    return low.length >= 2 ? [{ personId, entries: low }] : [];
  });
}
