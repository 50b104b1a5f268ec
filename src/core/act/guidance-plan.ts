/**
 * Plans of guidance: months in which a low performance is to become better (PP 30/2019 art. 57), with a review in the middle
 * and one at the end, and what is to be reached by when. HR writes the milestones; none is made up.
 */
import { parseDay } from '../plan/day.ts';
import { dueDay } from '../plan/retention.ts';
import type { Milestone } from './dossier-move.ts';

/** The days of a plan, `YYYY-MM-DD`. */
export interface GuidancePlan {
  readonly from: string;
  /** The review in the middle. */
  readonly middle: string;
  /** The last day, and the final review. */
  readonly to: string;
}

/**
 * The days of a plan that begins on a day.
 *
 * @param months whole months, two or more: one has no middle
 * @example
 * guidancePlan('2027-01-31', 6) // => { from: '2027-01-31', middle: '2027-04-30', to: '2027-07-31' }
 */
export const guidancePlan = (from: string, months: number): GuidancePlan => ({
  from,
  middle: dueDay(from, Math.floor(months / 2)),
  to: dueDay(from, months),
});

/** A line that is no milestone of the plan, as typed. */
export interface UnreadMilestone {
  readonly line: string;
  readonly why: 'no-day' | 'outside' | 'nothing';
}

/**
 * Milestones as somebody typed them: one a line, its day first.
 *
 * @example
 * parseMilestones('2027-02-15 Laporan tepat waktu', guidancePlan('2027-01-01', 6)).milestones // => [{ due: '2027-02-15', what: 'Laporan tepat waktu' }]
 * parseMilestones('Laporan tepat waktu', guidancePlan('2027-01-01', 6)).unread[0].why // => 'no-day'
 */
export function parseMilestones(
  text: string,
  { from, to }: GuidancePlan,
): { readonly milestones: readonly Milestone[]; readonly unread: readonly UnreadMilestone[] } {
  const milestones: Milestone[] = [];
  const unread: UnreadMilestone[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const [, typed = '', what = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
    const due = parseDay(typed.replace(/[:,;]$/, ''));
    if (due === undefined) unread.push({ line, why: 'no-day' });
    else if (what === '') unread.push({ line, why: 'nothing' });
    else if (due < from || due > to) unread.push({ line, why: 'outside' });
    else milestones.push({ due, what });
  }
  return { milestones: milestones.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)), unread };
}
