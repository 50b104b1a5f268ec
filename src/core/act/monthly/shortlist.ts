/**
 * The shortlist of a month: who stands first in each unit, and who stands first in the agency, by total and then by the tie-breaks
 * that the policy declares, in their order.
 *
 * Who is still equal after the last tie-break shares the place: neither the order of rows nor a name decides anything.
 */
import { byText, groupBy, rounded } from '../../number.ts';
import type { Policy, TieBreak } from '../../plan/policy.ts';
import type { MonthlyPart, MonthlyScore } from './score.ts';

export type TiePolicy = Pick<Policy, 'monthlyTieFirst' | 'monthlyTieSecond' | 'monthlyTieThird'>;

/** Somebody who passed all gates. */
export interface Eligible {
  readonly personId: string;
  /** `''` where it is not known: then they stand for no unit. */
  readonly unit: string;
  readonly score: Pick<MonthlyScore, 'parts'> & { readonly total: number };
}

/** What parted somebody from the next above or below with the same total: nothing where no one had it. */
export type DecidedBy = 'total' | Exclude<TieBreak, 'none'> | 'shared';

/** Somebody in their place. Equal people have equal ranks, and the next has the rank after all of them. */
export interface Placed {
  readonly personId: string;
  readonly rank: number;
  readonly decidedBy: DecidedBy;
}

/** The tie-breaks that are declared, in order, without those that decide nothing or come twice. */
export const tieBreaksOf = (policy: TiePolicy): readonly MonthlyPart[] => [
  ...new Set(
    [policy.monthlyTieFirst, policy.monthlyTieSecond, policy.monthlyTieThird].flatMap((one) =>
      one === 'none' ? [] : [one],
    ),
  ),
];

/** A part as tie-breaks compare it: one that is not known is below every one that is. */
const partOf = ({ score }: Eligible, part: MonthlyPart): number => {
  const own = score.parts[part];
  return own.kind === 'known' ? rounded(own.value) : Number.NEGATIVE_INFINITY;
};

/** Below 0 where the left one stands before the right one, with what decided. */
function compare(left: Eligible, right: Eligible, parts: readonly MonthlyPart[]): readonly [number, DecidedBy] {
  const byTotal = rounded(right.score.total) - rounded(left.score.total);
  if (byTotal !== 0) return [byTotal, 'total'];
  for (const part of parts) {
    const [own, other] = [partOf(left, part), partOf(right, part)];
    if (own !== other) return [own > other ? -1 : 1, part];
  }
  return [0, 'shared'];
}

/** Everybody in their place, best first; people who share one in NIP order. */
export function place(eligible: readonly Eligible[], policy: TiePolicy): readonly Placed[] {
  const parts = tieBreaksOf(policy);
  const sorted = [...eligible].sort(
    (left, right) => compare(left, right, parts)[0] || byText(left.personId, right.personId),
  );
  let rank = 0;
  return sorted.map((own, index) => {
    const [above, below] = [sorted[index - 1], sorted[index + 1]];
    const up = above && compare(above, own, parts);
    const down = below && compare(own, below, parts);
    if (up?.[0] !== 0) rank = index + 1;
    const how = [up, down].flatMap((one) => (one && one[1] !== 'total' ? [one[1]] : []));
    const decidedBy = how.includes('shared') ? 'shared' : (how[0] ?? 'total');
    return { personId: own.personId, rank, decidedBy };
  });
}

/** A candidate of a month: the first of their unit, or one of the first of the agency, or both. */
export interface Candidate extends Placed {
  readonly unit: string;
  /** Whether they stand first in their unit. */
  readonly isUnitBest: boolean;
  /** Whether they stand on the agency's shortlist. */
  readonly isShortlisted: boolean;
}

/** The candidates of a month by their rank in the agency. A shared last place on the shortlist holds all who share it. */
export function shortlist(
  eligible: readonly Eligible[],
  policy: TiePolicy & Pick<Policy, 'monthlyShortlist'>,
): readonly Candidate[] {
  const units = groupBy(
    eligible.filter(({ unit }) => unit !== ''),
    ({ unit }) => unit,
  );
  const best = new Set(
    [...units.values()].flatMap((own) =>
      place(own, policy)
        .filter(({ rank }) => rank === 1)
        .map(({ personId }) => personId),
    ),
  );
  const unitOf = new Map(eligible.map(({ personId, unit }) => [personId, unit]));
  return place(eligible, policy)
    .map((placed) => ({
      ...placed,
      unit: unitOf.get(placed.personId) ?? '',
      isUnitBest: best.has(placed.personId),
      isShortlisted: placed.rank <= policy.monthlyShortlist,
    }))
    .filter(({ isUnitBest, isShortlisted }) => isUnitBest || isShortlisted);
}
