/**
 * Gates of unexcused absence: of a month, and of the year to its end. They are the same for PNS and PPPK.
 *
 * What is missing is not none: it leaves the days unknown, unless the limit is reached without.
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
  /** Months of the year of which nobody has a row of attendance. */
  readonly unrecorded: ReadonlySet<string>;
}

export type AbsencePolicy = Pick<Policy, 'monthlyAbsenceLimit' | 'monthlyYearAbsenceLimit'>;

/** What is known of somebody's unexcused days in a month: at least so many, and whether there may be more. */
interface Unexcused {
  readonly days: number;
  readonly isWhole: boolean;
}

/**
 * Unexcused days of each month, by one rule: what Kehadiran says or what is written down day by day, whichever is more. Without a
 * number in Kehadiran there may be more than those days.
 */
function unexcusedIn({ yearAttendance, absenceDays }: AbsenceStanding): (month: string) => Unexcused {
  const dated = unexcusedByMonth(absenceDays);
  return (month) => {
    const said = yearAttendance.find((row) => row.month === month)?.unexcused;
    return { days: Math.max(said ?? 0, dated.get(month) ?? 0), isWhole: said !== undefined };
  };
}

/** Below the limit, unless it is reached by what is known; where there may be more, nobody knows. */
export function absenceGate(
  ground: AbsenceStanding,
  { monthlyAbsenceLimit: need }: Pick<AbsencePolicy, 'monthlyAbsenceLimit'>,
): Gate {
  const { days, isWhole } = unexcusedIn(ground)(ground.month);
  const have = isWhole || days >= need ? days : undefined;
  return { name: 'absence', passed: have !== undefined && have < need, have, need };
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
  const isUnreadable = own.has('') || months.some((one) => own.has(one) && !inMonth(one).isWhole);
  const unknown = months.filter((one) => !own.has(one) && !unrecorded.has(one) && wasToCome(employee, one));
  const nobody = months.filter((one) => unrecorded.has(one));
  const have = (isUnreadable || unknown.length > 0) && days < need ? undefined : days;
  return {
    ...{ name: 'year-absence', passed: have !== undefined && have < need, have, need },
    ...(unknown.length > 0 ? { unknown } : {}),
    ...(nobody.length > 0 ? { unrecorded: nobody } : {}),
  };
}
