/**
 * Holidays: days beside Saturday and Sunday on which nobody works, such as national holidays and cuti bersama. HR writes
 * them down, since they are decreed anew each year; while there are none, only weekends are free.
 */

/** One day off. */
export interface Holiday {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** For reading; `''` where nobody wrote it. */
  readonly name: string;
  readonly row: number;
}

/** Names of holidays by their day; of two on one day the first. */
export function holidayNames(holidays: readonly Holiday[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { day, name } of holidays) if (!names.has(day)) names.set(day, name);
  return names;
}

const SATURDAY = 6;

/**
 * Whether people work on a day.
 *
 * @param day `YYYY-MM-DD`
 * @param holidays days on which nobody works
 * @example
 * isWorkingDay('2026-12-12', { has: () => false }) // => false
 * isWorkingDay('2026-12-14', { has: () => false }) // => true
 */
export function isWorkingDay(day: string, holidays: Pick<ReadonlySet<string>, 'has'>): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== SATURDAY && !holidays.has(day);
}
