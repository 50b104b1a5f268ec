/**
 * Who is asked about whose month: the supervisor about each subordinate, and colleagues about each person, other ones each
 * month.
 *
 * Once asked, a month is asked about no more people and by no other raters: what was kept counts, so that pressing again
 * changes nothing. Nobody judges themselves.
 */
import { supervisorsOf } from '../../plan/assignment.ts';
import type { Conflict } from '../../plan/conflict.ts';
import { dayAfter } from '../../plan/day.ts';
import { choosePeers } from '../../plan/peers.ts';
import type { Policy } from '../../plan/policy.ts';
import type { Roster } from '../../plan/roster.ts';
import { isAwayOnlySince } from './eligibility.ts';

/** The inquiries of a month. */
export const MONTHLY_KINDS = ['monthly', 'monthly-peer'] as const;
export type MonthlyKind = (typeof MONTHLY_KINDS)[number];

/** One request about one person's month. */
export interface MonthlyAsk {
  readonly month: string;
  readonly role: MonthlyKind;
  readonly raterId: string;
  readonly rateeId: string;
  /** The last second at which it may be answered, as a local ISO text of the agency. */
  readonly until: string;
  /** When it was made, as a local ISO text. */
  readonly at: string;
}

export type AskPolicy = Pick<Policy, 'seed' | 'monthlyPeers' | 'monthlyAnswerDays' | 'rateesPerPeer'>;

/**
 * For which time of the period somebody is asked: the number of the month in its year. So each month has a code of its own.
 *
 * @example
 * roundOfMonth('2026-03') // => 3
 */
export const roundOfMonth = (month: string): number => Number(month.slice(5, 7));

/**
 * The requests of a month, in NIP order. Colleagues are chosen by seed and month, so the same month is always asked of the
 * same people and the next one of others.
 *
 * @param at now, as a local ISO text of the agency
 */
export function askMonth(
  month: string,
  roster: Roster,
  conflicts: readonly Conflict[],
  policy: AskPolicy,
  at: string,
): readonly MonthlyAsk[] {
  // Whoever is on leave has no month to judge, unless the leave began after it.
  const judged = roster.ratees.filter((one) => one.status === 'active' || isAwayOnlySince(one, month));
  const { pairs } = choosePeers({
    roster,
    seed: `${policy.seed}|${month}`,
    needs: new Map(judged.map(({ id }) => [id, policy.monthlyPeers])),
    standing: [],
    conflicts,
    maximumPerRater: policy.rateesPerPeer,
  });
  const until = `${dayAfter(at, policy.monthlyAnswerDays)}T23:59:59`;
  const made = { month, until, at };
  return [
    ...judged.flatMap(({ id: rateeId }) =>
      supervisorsOf(roster, rateeId).map((raterId): MonthlyAsk => ({ ...made, role: 'monthly', raterId, rateeId })),
    ),
    ...pairs.map(({ raterId, rateeId }): MonthlyAsk => ({ ...made, role: 'monthly-peer', raterId, rateeId })),
  ];
}

/** The month that was asked about last; `''` before any was. */
export const lastAsked = (asks: readonly MonthlyAsk[]): string =>
  asks.reduce((last, { month }) => (month > last ? month : last), '');
