/**
 * Attendance by month, from which the unexcused days of a period are summed.
 */
import { groupBy } from '../number.ts';
import type { Problem } from '../problem.ts';

/** One person's month. Days are whole numbers; undefined where the cell held none. */
export interface Attendance {
  readonly employeeId: string;
  /** YYYY-MM; `''` where the cell could not be read, so that the row may be of any month. */
  readonly month: string;
  readonly workDays: number | undefined;
  readonly present: number | undefined;
  readonly late: number | undefined;
  readonly unexcused: number | undefined;
  readonly row: number;
}

/** Unexcused days of one person in a period, with the rows they were summed from. */
export interface Absence {
  readonly days: number;
  /** Months that had a number. 0 means that nothing is known, which is not the same as no absence. */
  readonly months: number;
  readonly rows: readonly number[];
  /** Rows whose month or unexcused days could not be read: the days above may be too few. */
  readonly unreadable: number;
  /** Months, `YYYY-MM`, with more unexcused days than work days: counted as typed, and to be looked at first. */
  readonly doubtful: readonly string[];
}

/** Nothing known. */
export const NO_ABSENCE: Absence = { days: 0, months: 0, rows: [], unreadable: 0, doubtful: [] };

/** More unexcused days than there were days to work. */
const isBeyondWorkDays = ({ unexcused, workDays }: Attendance): boolean =>
  unexcused !== undefined && workDays !== undefined && unexcused > workDays;

/** More days present than there were days to work: the monthly award does not count such a presence. */
const isPresentBeyondWorkDays = ({ present, workDays }: Attendance): boolean =>
  present !== undefined && workDays !== undefined && present > workDays;

/**
 * Unexcused days by person over the months of one calendar year.
 *
 * @example
 * absences([{ employeeId: 'A', month: '2026-01', unexcused: 2, row: 2 }], 2026).get('A').days // => 2
 */
export function absences(attendance: readonly Attendance[], year: number): ReadonlyMap<string, Absence> {
  const inYear = attendance.filter(({ month }) => month === '' || month.startsWith(`${year}-`));
  return new Map(
    [...groupBy(inYear, ({ employeeId }) => employeeId)].map(([id, rows]) => {
      const readable = rows.filter(({ month, unexcused }) => month !== '' && unexcused !== undefined);
      return [
        id,
        {
          days: readable.reduce((sum, { unexcused }) => sum + (unexcused ?? 0), 0),
          months: readable.length,
          rows: readable.filter(({ unexcused }) => (unexcused ?? 0) > 0).map(({ row }) => row),
          unreadable: rows.length - readable.length,
          doubtful: readable.filter(isBeyondWorkDays).map(({ month }) => month),
        },
      ];
    }),
  );
}

/**
 * Keeps the first row of each person and month, and tells repeated rows, unknown people, months that have not begun, of which nothing
 * can be known, and more unexcused days or days present than work days (unexcused days count as typed: they are HR's own, and the flag they may raise shows them).
 *
 * @param thisMonth `YYYY-MM`
 */
export function checkAttendance(
  rows: readonly Attendance[],
  employeeIds: ReadonlySet<string>,
  thisMonth: string,
): { readonly attendance: readonly Attendance[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const attendance = rows.filter((entry) => {
    const { employeeId, month, workDays, unexcused, row } = entry;
    const tell = (
      code: Problem['code'],
      column: keyof Attendance,
      received: string,
      details: Problem['details'] = {},
    ) => problems.push({ code, table: 'attendance', row, column, received, details });
    const key = `${employeeId}|${month}`;
    if (!employeeIds.has(employeeId)) tell('nip-unknown', 'employeeId', employeeId);
    else if (month > thisMonth) tell('month-not-begun', 'month', month);
    else if (month !== '' && seen.has(key)) tell('row-repeated', 'month', month, { what: `${employeeId} ${month}` });
    else {
      if (isBeyondWorkDays(entry))
        tell('absence-beyond-work-days', 'unexcused', String(unexcused), { days: workDays ?? 0 });
      if (isPresentBeyondWorkDays(entry))
        tell('present-beyond-work-days', 'present', String(entry.present), { days: workDays ?? 0 });
      return seen.add(key);
    }
    return false;
  });
  return { attendance, problems };
}
