/**
 * The awards of a quarter and a year, from the record of their months and never from a mean of them.
 *
 * A good month is one with all gates passed (but the pause after winning) and a total from the policy's limit on. Who has
 * fewer good months than the policy asks for is no candidate. Of the others more good months stand before fewer; between
 * equal numbers the better lowest month of all that were counted decides, then the second lowest, and so on. So a bad month
 * is never made up for by a good one, and who is still equal shares the place.
 *
 * Good months alone are not enough, since some months may be bad: whoever reached the limit of unexcused days in the year, or has a
 * case of discipline since the span began, is left out by the sheets of now, and told with the numbers.
 */
import { byText, groupBy, rounded } from '../../number.ts';
import type { Policy } from '../../plan/policy.ts';
import { type AbsencePolicy, type AbsenceStanding, yearAbsenceGate } from './absence-gate.ts';
import { type Choice, isLaterDecided, type MonthlyDecision } from './award.ts';
import { countsInLongSpans } from './eligibility.ts';
import { factGate, type Gate, type GateName } from './gate.ts';
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

/** Somebody's standing in a quarter or a year, before places are given. */
export interface LongStanding {
  readonly personId: string;
  readonly goodMonths: number;
  readonly needMonths: number;
  /** Totals of all months that have one, the lowest first. */
  readonly totals: readonly number[];
  /** What the span asks beside its months. */
  readonly gates: readonly Gate[];
}

/** Somebody whom the award may go to, in their place. */
export type LongCandidate = LongStanding & Choice;

/** Candidates in their places, and who is left out by a gate though their months are enough, in NIP order. */
export interface LongStandings {
  readonly candidates: readonly LongCandidate[];
  readonly leftOut: readonly LongStanding[];
}

/** How many good months a quarter or a year asks for. */
export const neededMonths = (span: string, policy: LongPolicy): number =>
  spanKind(span) === 'year' ? policy.monthlyYearMonths : policy.monthlyQuarterMonths;

const isGood = ({ total, failed }: MonthRecord, { monthlyGoodLimit }: LongPolicy): boolean =>
  total !== undefined && rounded(total) >= rounded(monthlyGoodLimit) && countsInLongSpans(failed);

/**
 * The month up to whose end a span's unexcused days are looked at: its last one, or the last that is over.
 *
 * @param due the last month of the year that is over; undefined while none is
 * @example
 * lastMonthLookedAt('2026-T1', '2026-12') // => '2026-03'
 * lastMonthLookedAt('2026', '2026-11') // => '2026-11'
 */
export function lastMonthLookedAt(span: string, due: string | undefined): string {
  const months = monthsOfSpan(span);
  const over = months.filter((month) => due !== undefined && month <= due);
  return over[over.length - 1] ?? months[0] ?? span;
}

/** What a quarter and a year ask of somebody beside their good months. The limit is the one of months. */
export const longGates = (
  standing: AbsenceStanding,
  cases: ReadonlySet<string>,
  policy: Pick<AbsencePolicy, 'monthlyYearAbsenceLimit'>,
): readonly Gate[] => [factGate('discipline', cases.has(standing.employee.id)), yearAbsenceGate(standing, policy)];

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

/**
 * Months that have to be settled before anything is decided about a span: those that were asked about and may still be counted. One
 * that is decided, or comes before a decided one, stays as it was counted.
 *
 * @example
 * monthsToSettle('2026-T1', new Set(['2026-01', '2026-03']), []) // => ['2026-01', '2026-03']
 */
export function monthsToSettle(
  span: string,
  asked: ReadonlySet<string>,
  decisions: readonly MonthlyDecision[],
): readonly string[] {
  const decided = new Set(decisions.map((one) => one.span));
  return monthsOfSpan(span).filter(
    (month) => asked.has(month) && !decided.has(month) && !isLaterDecided(month, decisions),
  );
}

/** The most good months that anybody may still come to: the best so far, and every month that may still be counted. */
export function mostGoodMonths(records: readonly MonthRecord[], policy: LongPolicy, open: number): number {
  const good = [...groupBy(records, ({ personId }) => personId).values()].map(
    (own) => own.filter((record) => isGood(record, policy)).length,
  );
  return Math.max(0, ...good) + open;
}

/** Below 0 where the left one stands before the right one. */
function compare(left: LongStanding, right: LongStanding): number {
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
 * The candidates of a quarter or a year in their places, and who is left out by a gate.
 *
 * @param records what each month came to, a row a person and month
 * @param gatesFor what the span asks of somebody beside their months
 */
export function longStandings(
  span: string,
  records: readonly MonthRecord[],
  policy: LongPolicy,
  gatesFor: (personId: string) => readonly Gate[],
): LongStandings {
  const months = new Set(monthsOfSpan(span));
  const needMonths = neededMonths(span, policy);
  const people = groupBy(
    records.filter(({ month }) => months.has(month)),
    ({ personId }) => personId,
  );
  const enough = [...people]
    .map(([personId, own]) => ({
      personId,
      needMonths,
      goodMonths: own.filter((record) => isGood(record, policy)).length,
      totals: own.flatMap(({ total }) => total ?? []).sort((a, b) => a - b),
    }))
    .filter(({ goodMonths }) => goodMonths >= needMonths)
    .map((own): LongStanding => ({ ...own, gates: gatesFor(own.personId) }));
  const isPassed = ({ gates }: LongStanding): boolean => gates.every(({ passed }) => passed);
  return {
    candidates: inPlaces(enough.filter(isPassed)),
    leftOut: enough.filter((own) => !isPassed(own)).sort((a, b) => byText(a.personId, b.personId)),
  };
}

/** Everybody in their place, best first; people who share one in NIP order. */
function inPlaces(people: readonly LongStanding[]): readonly LongCandidate[] {
  const sorted = [...people].sort((left, right) => compare(left, right) || byText(left.personId, right.personId));
  let rank = 0;
  return sorted.map((own, index) => {
    const above = sorted[index - 1];
    if (!above || compare(above, own) !== 0) rank = index + 1;
    return { ...own, rank };
  });
}
