/**
 * Gates of unexcused absence: of a month, and of the year to its end. They are the same for PNS and PPPK.
 *
 * What is missing or cannot be read is not none: it leaves the days unknown, unless the limit is reached without.
 */
import { type AbsenceDay, unexcusedByMonth } from '../../plan/absence-day.ts';
import type { Attendance } from '../../plan/attendance.ts';
import type { Policy } from '../../plan/policy.ts';
import type { Employee } from '../../plan/roster.ts';
import type { Gate } from './gate.ts';
import { firstDay, lastDay, monthsOfYear } from './month.ts';
import { servesSince } from './service.ts';

/** What the gates of unexcused days turn on. */
export interface AbsenceStanding {
  readonly month: string;
  readonly employee: Pick<Employee, 'id' | 'since' | 'employment' | 'leave'>;
  /** All rows of theirs, also of other months and ones whose month cannot be read. */
  readonly yearAttendance: readonly Attendance[];
  /** All days of theirs that are written down one by one. */
  readonly absenceDays: readonly AbsenceDay[];
  /** Such rows of theirs whose day cannot be read: it may be any. */
  readonly undated: readonly AbsenceDay[];
  /** Months of the year of which nobody has a row of attendance. */
  readonly unrecorded: ReadonlySet<string>;
}

export type AbsencePolicy = Pick<Policy, 'monthlyAbsenceLimit' | 'monthlyYearAbsenceLimit'>;

/** What is known of somebody's unexcused days in a month: at least so many, and what there may be more by. */
interface Unexcused {
  readonly days: number;
  /** Whether Kehadiran says a number. */
  readonly isSaid: boolean;
  /** Rows written down day by day that may make it more: their day or their kind cannot be read. */
  readonly unread: readonly number[];
}

/**
 * Unexcused days of each month, by one rule: what Kehadiran says or what is written down day by day, whichever is more. Without a
 * number in Kehadiran there may be more than those days, and so where rows cannot be read, unless Kehadiran says as many.
 */
function unexcusedIn({ yearAttendance, absenceDays, undated }: AbsenceStanding): (month: string) => Unexcused {
  const dated = unexcusedByMonth(absenceDays);
  const unkind = absenceDays.filter(({ kind }) => kind === undefined);
  const anyDay = undated.filter(({ kind }) => kind !== 'excused');
  return (month) => {
    const said = yearAttendance.find((row) => row.month === month)?.unexcused;
    const written = dated.get(month) ?? 0;
    const days = Math.max(said ?? 0, written);
    const open = [...unkind.filter(({ day }) => day.startsWith(month)), ...anyDay];
    const unread = written + open.length > days ? open.map(({ row }) => row) : [];
    return { days, isSaid: said !== undefined, unread };
  };
}

/** The rows that leave a number open, each once, where they do. */
const unreadRows = (have: number | undefined, rows: readonly number[]): Pick<Gate, 'unread'> =>
  have !== undefined || rows.length === 0 ? {} : { unread: [...new Set(rows)].sort((a, b) => a - b) };

/** Below the limit, unless it is reached by what is known; where there may be more, nobody knows. */
export function absenceGate(
  ground: AbsenceStanding,
  { monthlyAbsenceLimit: need }: Pick<AbsencePolicy, 'monthlyAbsenceLimit'>,
): Gate {
  const { days, isSaid, unread } = unexcusedIn(ground)(ground.month);
  const have = (isSaid && unread.length === 0) || days >= need ? days : undefined;
  return { name: 'absence', passed: have !== undefined && have < need, have, need, ...unreadRows(have, unread) };
}

/** Whether somebody was to be at work in a month: in service by its end, and not on leave from its first day to its last. */
function wasToCome(employee: AbsenceStanding['employee'], month: string): boolean {
  const { leave } = employee;
  const since = servesSince(employee);
  if (since !== undefined && since > lastDay(month)) return false;
  if (leave === undefined || leave === 'unclear') return true;
  return leave.from > firstDay(month) || (leave.to !== '' && leave.to < lastDay(month));
}

/**
 * Unexcused days from January to the end of the month. A row that cannot be read, and a month in which others have a row and this
 * person has none, may hold more of them: then nobody knows, unless the limit is reached without. A month of which nobody has a
 * row is named and fails nobody, since an agency may begin within a year.
 */
export function yearAbsenceGate(
  ground: AbsenceStanding,
  { monthlyYearAbsenceLimit: need }: Pick<AbsencePolicy, 'monthlyYearAbsenceLimit'>,
): Gate {
  const { month, employee, yearAttendance, unrecorded } = ground;
  const months = monthsOfYear(Number(month.slice(0, 4))).filter((one) => one <= month);
  const inMonth = unexcusedIn(ground);
  const days = months.reduce((sum, one) => sum + inMonth(one).days, 0);
  const own = new Set(yearAttendance.map((row) => row.month));
  const unread = months.flatMap((one) => inMonth(one).unread);
  const isUnreadable = own.has('') || unread.length > 0 || months.some((one) => own.has(one) && !inMonth(one).isSaid);
  const unknown = months.filter((one) => !own.has(one) && !unrecorded.has(one) && wasToCome(employee, one));
  const nobody = months.filter((one) => unrecorded.has(one));
  const have = (isUnreadable || unknown.length > 0) && days < need ? undefined : days;
  return {
    ...{ name: 'year-absence', passed: have !== undefined && have < need, have, need },
    ...(unknown.length > 0 ? { unknown } : {}),
    ...(nobody.length > 0 ? { unrecorded: nobody } : {}),
    ...unreadRows(have, unread),
  };
}
