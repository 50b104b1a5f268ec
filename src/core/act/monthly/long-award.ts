/**
 * The awards of a quarter and a year, from the record of their months and never from a mean of them.
 *
 * A good month is one with all gates passed (but the pause after winning) and a total from the policy's limit on. Who has
 * fewer good months than the policy asks for is no candidate. Of the others more good months stand before fewer; between
 * equal numbers the better lowest month of all that were counted decides, then the second lowest, and so on. So a bad month
 * is never made up for by a good one, and who is still equal shares the place.
 */
import { byText, groupBy, rounded } from '../../number.ts';
import type { Policy } from '../../plan/policy.ts';
import { type Choice, isLaterDecided, type MonthlyDecision } from './award.ts';
import { countsInLongSpans, type GateName } from './eligibility.ts';
import { monthsOfSpan, spanKind } from './month.ts';

/** What a month came to for somebody, as it is kept. */
export interface MonthRecord {
  readonly month: string;
  readonly personId: string;
  /** 0..100; undefined where a part was missing. */
  readonly total: number | undefined;
  readonly failed: readonly GateName[];
}

export type LongPolicy = Pick<Policy, 'monthlyGoodLimit' | 'monthlyQuarterMonths' | 'monthlyYearMonths'>;

/** Somebody's standing in a quarter or a year. */
export interface LongCandidate extends Choice {
  readonly goodMonths: number;
  readonly needMonths: number;
  /** Totals of all months that have one, the lowest first. */
  readonly totals: readonly number[];
}

/** How many good months a quarter or a year asks for. */
export const neededMonths = (span: string, policy: LongPolicy): number =>
  spanKind(span) === 'year' ? policy.monthlyYearMonths : policy.monthlyQuarterMonths;

const isGood = ({ total, failed }: MonthRecord, { monthlyGoodLimit }: LongPolicy): boolean =>
  total !== undefined && rounded(total) >= rounded(monthlyGoodLimit) && countsInLongSpans(failed);

/** What tells which months can be counted no more. */
export interface MonthsGround {
  readonly asked: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  /** The month that may be asked about now; undefined while none of the year is over. */
  readonly due: string | undefined;
  readonly decisions: readonly MonthlyDecision[];
}

/**
 * Months of a span that are a good one for nobody, whatever comes: nobody asked about them in time, or they were not counted
 * before a later one was decided.
 *
 * @example
 * lostMonths('2026-T1', { asked: new Set(['2026-01']), counted: new Set(), due: '2026-03', decisions: [] }) // => ['2026-02']
 */
export const lostMonths = (span: string, { asked, counted, due, decisions }: MonthsGround): readonly string[] =>
  monthsOfSpan(span).filter((month) => {
    if (counted.has(month)) return false;
    return asked.has(month) ? isLaterDecided(month, decisions) : due !== undefined && month < due;
  });

/** The most good months that anybody may still come to: the best so far, and every month that may still be counted. */
export function mostGoodMonths(records: readonly MonthRecord[], policy: LongPolicy, open: number): number {
  const good = [...groupBy(records, ({ personId }) => personId).values()].map(
    (own) => own.filter((record) => isGood(record, policy)).length,
  );
  return Math.max(0, ...good) + open;
}

/** Below 0 where the left one stands before the right one. */
function compare(left: Omit<LongCandidate, 'rank'>, right: Omit<LongCandidate, 'rank'>): number {
  if (left.goodMonths !== right.goodMonths) return right.goodMonths - left.goodMonths;
  for (const [index, total] of left.totals.entries()) {
    const other = right.totals[index];
    // Equal as far as both go: more months on record stand before fewer.
    if (other === undefined) return -1;
    if (rounded(total) !== rounded(other)) return rounded(other) - rounded(total);
  }
  return right.totals.length - left.totals.length;
}

/**
 * The candidates of a quarter or a year in their places.
 *
 * @param records what each month came to, a row a person and month
 */
export function longCandidates(
  span: string,
  records: readonly MonthRecord[],
  policy: LongPolicy,
): readonly LongCandidate[] {
  const months = new Set(monthsOfSpan(span));
  const needMonths = neededMonths(span, policy);
  const people = groupBy(
    records.filter(({ month }) => months.has(month)),
    ({ personId }) => personId,
  );
  const candidates = [...people]
    .map(([personId, own]) => ({
      personId,
      needMonths,
      goodMonths: own.filter((record) => isGood(record, policy)).length,
      totals: own.flatMap(({ total }) => total ?? []).sort((a, b) => a - b),
    }))
    .filter(({ goodMonths }) => goodMonths >= needMonths)
    .sort((left, right) => compare(left, right) || byText(left.personId, right.personId));
  let rank = 0;
  return candidates.map((own, index) => {
    const above = candidates[index - 1];
    if (!above || compare(above, own) !== 0) rank = index + 1;
    return { ...own, rank };
  });
}
