/**
 * Days of absence, one by one: what shows whether unexcused days follow on each other, which months alone cannot show.
 *
 * A day whose kind nobody can read is neither excused nor unexcused. A day on which nobody works is told and counts as
 * none. Days follow on each other over weekends and holidays; a working day without a row, or an excused one, ends a run.
 */
import { byText, groupBy } from '../number.ts';
import type { Problem } from '../problem.ts';
import { dayAfter } from './day.ts';

/** Whether somebody was away without a valid reason, or with one. */
export const ABSENCE_KINDS = ['unexcused', 'excused'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

/** One person's day. */
export interface AbsenceDay {
  /** `''` where the cell could not be read. */
  readonly employeeId: string;
  /** `YYYY-MM-DD`; `''` where the cell could not be read. */
  readonly day: string;
  /** Undefined where the cell could not be read. */
  readonly kind: AbsenceKind | undefined;
  readonly row: number;
}

/** Whether a day, `YYYY-MM-DD`, is one on which people work. */
export type IsWorkingDay = (day: string) => boolean;

/** Rows sorted by what can be read of them. */
export interface CheckedAbsence {
  /** One of each person and day; the kind of some may not be known. */
  readonly days: readonly AbsenceDay[];
  /** Rows of somebody, whose day cannot be read: it may be any. */
  readonly undated: readonly AbsenceDay[];
  /** Rows that name nobody on the roster. */
  readonly strangers: readonly AbsenceDay[];
  readonly problems: readonly Problem[];
}

/**
 * Keeps the first row of each person and day, and tells repeated rows, unknown people and days on which nobody works. What cannot
 * be read of a row was told where it was read.
 */
export function checkAbsenceDays(
  rows: readonly AbsenceDay[],
  employeeIds: ReadonlySet<string>,
  isWorkingDay: IsWorkingDay,
): CheckedAbsence {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const days = rows.filter(({ employeeId, day, row }) => {
    const tell = (code: Problem['code'], column: string, received: string, details: Problem['details'] = {}) =>
      problems.push({ code, table: 'absence-days', row, column, received, details });
    const key = `${employeeId}|${day}`;
    if (employeeId === '') return false;
    if (!employeeIds.has(employeeId)) tell('nip-unknown', 'employeeId', employeeId);
    else if (day === '') return false;
    else if (seen.has(key)) tell('row-repeated', 'day', day, { what: `${employeeId} ${day}` });
    else if (!isWorkingDay(day)) tell('absence-off-day', 'day', day);
    else return seen.add(key);
    return false;
  });
  const strangers = rows.filter(({ employeeId }) => !employeeIds.has(employeeId));
  const undated = rows.filter(({ employeeId, day }) => day === '' && employeeIds.has(employeeId));
  return { days, undated, strangers, problems };
}

/** Working days on end on which somebody was away without a valid reason. */
export interface AbsenceRun {
  readonly from: string;
  readonly to: string;
  /** The days themselves, in order, with the rows they stand in. */
  readonly days: readonly AbsenceDay[];
}

/** The next day on which people work, within a month: nobody is off for longer. */
function nextWorkingDay(day: string, isWorkingDay: IsWorkingDay): string {
  const later = Array.from({ length: 31 }, (_, index) => dayAfter(day, index + 1));
  return later.find(isWorkingDay) ?? dayAfter(day, 31);
}

/**
 * The runs of one person, in the order of time.
 *
 * @param days of one person, in any order
 * @example
 * absenceRuns([{ day: '2026-12-11', kind: 'unexcused' }, { day: '2026-12-12', kind: 'unexcused' }], () => true).map(({ from, to }) => `${from} ${to}`) // => ['2026-12-11 2026-12-12']
 */
export function absenceRuns(days: readonly AbsenceDay[], isWorkingDay: IsWorkingDay): readonly AbsenceRun[] {
  const unexcused = days.filter(({ kind }) => kind === 'unexcused').sort((a, b) => byText(a.day, b.day));
  const runs: AbsenceDay[][] = [];
  for (const one of unexcused) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run && before && nextWorkingDay(before.day, isWorkingDay) === one.day) run.push(one);
    else runs.push([one]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run[run.length - 1]];
    return first && last ? [{ from: first.day, to: last.day, days: run }] : [];
  });
}

/**
 * How many unexcused days of each month are written down one by one.
 *
 * @param days of one person, in any order
 * @returns months as `YYYY-MM`; one without such a day is left out
 * @example
 * [...unexcusedByMonth([{ day: '2026-01-05', kind: 'unexcused' }, { day: '2026-01-06', kind: 'excused' }])] // => [['2026-01', 1]]
 */
export const unexcusedByMonth = (days: readonly AbsenceDay[]): ReadonlyMap<string, number> =>
  new Map(
    [
      ...groupBy(
        days.filter(({ kind }) => kind === 'unexcused'),
        ({ day }) => day.slice(0, 7),
      ),
    ].map(([month, own]) => [month, own.length]),
  );

/**
 * Rows that name nobody and may hold an unexcused day of a year: nobody can say whose it is.
 *
 * @param strangers rows that name nobody on the roster
 * @example
 * rowsOfNobody([{ day: '', kind: undefined, row: 2 }, { day: '2026-01-05', kind: 'excused', row: 3 }], 2026) // => [2]
 */
export const rowsOfNobody = (
  strangers: readonly Pick<AbsenceDay, 'day' | 'kind' | 'row'>[],
  year: number,
): readonly number[] =>
  strangers
    .filter(({ day, kind }) => kind !== 'excused' && (day === '' || day.startsWith(`${year}-`)))
    .map(({ row }) => row);

/** Days by the person. */
export const daysByPerson = (days: readonly AbsenceDay[]): ReadonlyMap<string, readonly AbsenceDay[]> =>
  groupBy(days, ({ employeeId }) => employeeId);
