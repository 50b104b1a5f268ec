/**
 * Who may get the award of a month: gates, each of them shown by itself with what it found and what it asks for.
 *
 * A gate that cannot be looked at is not passed, and says so: nobody is given an award on what is not known. They are the
 * same for PNS and PPPK.
 */
import { rounded } from '../../number.ts';
import { type Attendance, absences, NO_ABSENCE } from '../../plan/attendance.ts';
import { dayAfter, monthsLater } from '../../plan/day.ts';
import { type KnownLeave, leaveTouches } from '../../plan/leave.ts';
import type { Policy } from '../../plan/policy.ts';
import type { Employee } from '../../plan/roster.ts';
import { firstDay, lastDay, monthsApart } from './month.ts';
import type { MonthlyScore } from './score.ts';

/** The gates in the order in which they are shown. */
export const GATES = [
  'active',
  'tenure',
  'discipline',
  'absence',
  'year-absence',
  'coverage',
  'pause',
  'committee',
  'complete',
] as const;
export type GateName = (typeof GATES)[number];

/** One gate: whether it is passed, and the numbers it turned on; `have` is undefined where that is not known. */
export interface Gate {
  readonly name: GateName;
  readonly passed: boolean;
  readonly have: number | undefined;
  readonly need: number;
  /** The leave that `active` turned on, or beside which it was not passed; absent where no leave mattered. */
  readonly leave?: KnownLeave;
}

/** The policy that gates ask. */
export type GatePolicy = Pick<
  Policy,
  'monthlyTenureMonths' | 'monthlyAbsenceLimit' | 'monthlyYearAbsenceLimit' | 'monthlyCoverage' | 'monthlyPauseMonths'
>;

/** What is known of one person when a month is looked at. */
export interface GateGround {
  readonly month: string;
  readonly employee: Pick<Employee, 'id' | 'status' | 'since' | 'employment' | 'leave'>;
  readonly attendance: Attendance | undefined;
  /** All rows of theirs, also of other months and ones whose month cannot be read. */
  readonly yearAttendance: readonly Attendance[];
  readonly score: MonthlyScore;
  /** Requests about them in the month, and those that were answered. */
  readonly asked: number;
  readonly answered: number;
  /** People with a case of discipline that is open, or was decided in the month or after it. */
  readonly cases: ReadonlySet<string>;
  /** Months that they have won, whenever. */
  readonly won: readonly string[];
  readonly committee: ReadonlySet<string>;
}

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

/** Months since the last win before a month; undefined where there is none. */
const monthsSinceWin = (won: readonly string[], month: string): number | undefined => {
  const before = won.map((one) => monthsApart(one, month)).filter((apart) => apart > 0);
  return before.length === 0 ? undefined : Math.min(...before);
};

/**
 * Whether somebody is on leave by their status of today, and was at work in a month all the same: the leave began after it.
 *
 * @example
 * isAwayOnlySince({ status: 'leave', leave: { from: '2026-03-01', to: '' } }, '2026-02') // => true
 * isAwayOnlySince({ status: 'leave', leave: { from: '2026-02-28', to: '' } }, '2026-02') // => false
 * isAwayOnlySince({ status: 'leave' }, '2026-02') // => false
 */
export const isAwayOnlySince = ({ status, leave }: Pick<Employee, 'status' | 'leave'>, month: string): boolean =>
  status === 'leave' && leave !== undefined && leave !== 'unclear' && leave.from > lastDay(month);

/** Whether a month holds a day of somebody's leave, or may hold one. */
const isTouched = (leave: KnownLeave | undefined, month: string): boolean =>
  leave === 'unclear' || (leave !== undefined && leaveTouches(leave, firstDay(month), lastDay(month)));

/** By the days of the leave where they say it, else by the status of the day on which it is asked. */
function activeGate({ employee, month }: GateGround): Gate {
  const { status, leave } = employee;
  const since = servesSince(employee);
  const isWhole = since === undefined || since <= firstDay(month);
  const isAtWork = !isTouched(leave, month) && (status === 'active' || isAwayOnlySince(employee, month));
  const passed = isAtWork && isWhole;
  const isNamed = leave !== undefined && (status !== 'active' || isTouched(leave, month));
  return { name: 'active', passed, have: undefined, need: 0, ...(isNamed ? { leave } : {}) };
}

function tenureGate({ employee, month }: GateGround, { monthlyTenureMonths: need }: GatePolicy): Gate {
  const since = servesSince(employee);
  const have = since === undefined ? undefined : Math.max(0, serviceMonths(since, month));
  return { name: 'tenure', passed: need === 0 || (have !== undefined && have >= need), have, need };
}

/**
 * Unexcused days of the year to the end of the month. A row that cannot be read may hold more of them: then nobody knows, unless
 * the limit is reached without it.
 */
function yearAbsenceGate({ yearAttendance, month }: GateGround, { monthlyYearAbsenceLimit: need }: GatePolicy): Gate {
  const own = yearAttendance.filter((row) => row.month <= month);
  const { days, unreadable } = [...absences(own, Number(month.slice(0, 4))).values()][0] ?? NO_ABSENCE;
  const have = unreadable > 0 && days < need ? undefined : days;
  return { name: 'year-absence', passed: have !== undefined && have < need, have, need };
}

function coverageGate({ asked, answered }: GateGround, { monthlyCoverage: need }: GatePolicy): Gate {
  const have = asked === 0 ? undefined : answered / asked;
  return { name: 'coverage', passed: have !== undefined && rounded(have) >= rounded(need), have, need };
}

/** All gates of one person in a month, in order. */
export function gatesOf(ground: GateGround, policy: GatePolicy): readonly Gate[] {
  const { employee, attendance, score, cases, won, committee, month } = ground;
  const limit = policy.monthlyAbsenceLimit;
  const days = attendance?.unexcused;
  const apart = monthsSinceWin(won, month);
  const pause = policy.monthlyPauseMonths;
  const fact = (name: GateName, isFound: boolean): Gate => ({
    name,
    passed: !isFound,
    have: isFound ? 1 : 0,
    need: 0,
  });
  return [
    activeGate(ground),
    tenureGate(ground, policy),
    fact('discipline', cases.has(employee.id)),
    { name: 'absence', passed: days !== undefined && days < limit, have: days, need: limit },
    yearAbsenceGate(ground, policy),
    coverageGate(ground, policy),
    { name: 'pause', passed: apart === undefined || apart > pause, have: apart, need: pause },
    fact('committee', committee.has(employee.id)),
    { name: 'complete', passed: score.missing.length === 0, have: score.missing.length, need: 0 },
  ];
}

/** Gates that were not passed. */
export const failedOf = (gates: readonly Gate[]): readonly GateName[] =>
  gates.flatMap(({ name, passed }) => (passed ? [] : [name]));

/**
 * Whether a month counts for somebody in the awards of a quarter and a year: all gates but the pause after winning, which
 * would else take the best months from whoever won one.
 */
export const countsInLongSpans = (failed: readonly GateName[]): boolean => failed.every((name) => name === 'pause');
