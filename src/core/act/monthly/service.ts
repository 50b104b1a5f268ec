/** Since when somebody serves, and for how many months. */
import { dayAfter, monthsLater } from '../../plan/day.ts';
import type { Employee } from '../../plan/roster.ts';
import { lastDay, monthsApart } from './month.ts';

/**
 * The day from which somebody serves: as the roster has it; of a PNS without it the first of the month in the NIP.
 *
 * @returns undefined where neither says one; the 13th and 14th digits of a PPPK are no month
 * @example
 * servesSince({ id: '198609262015051001', employment: 'pns' }) // => '2015-05-01'
 * servesSince({ id: '198609262015211001', employment: 'pppk' }) // => undefined
 */
export function servesSince({
  id,
  since,
  employment,
}: Pick<Employee, 'id' | 'since' | 'employment'>): string | undefined {
  if (since !== undefined) return since;
  const [, year, month] = /^\d{8}(\d{4})(0[1-9]|1[0-2])\d{4}$/.exec(id) ?? [];
  return employment === 'pns' && year !== undefined ? `${year}-${month}-01` : undefined;
}

/**
 * Whole months of service when a month is over.
 *
 * @example
 * serviceMonths('2026-01-01', '2026-12') // => 12
 * serviceMonths('2026-01-02', '2026-12') // => 11
 */
export function serviceMonths(since: string, month: string): number {
  const end = dayAfter(lastDay(month), 1);
  const guess = monthsApart(since.slice(0, 7), end.slice(0, 7));
  return monthsLater(since, guess) <= end ? guess : guess - 1;
}
