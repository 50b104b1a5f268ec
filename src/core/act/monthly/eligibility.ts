/**
 * Who may get the award of a month: gates, each of them shown by itself with what it found and what it asks for.
 *
 * A gate that cannot be looked at is not passed, and says so: nobody is given an award on what is not known. They are the
 * same for PNS and PPPK.
 */
import { rounded } from '../../number.ts';
import { type KnownLeave, leaveTouches } from '../../plan/leave.ts';
import type { Policy } from '../../plan/policy.ts';
import type { Employee } from '../../plan/roster.ts';
import { type AbsencePolicy, type AbsenceStanding, absenceGate, yearAbsenceGate } from './absence-gate.ts';
import { factGate, type Gate, type GateName } from './gate.ts';
import { firstDay, lastDay, monthsApart } from './month.ts';
import type { MonthlyScore } from './score.ts';
import { servesSince, serviceMonths } from './service.ts';

/** The policy that gates ask. */
export type GatePolicy = AbsencePolicy & Pick<Policy, 'monthlyTenureMonths' | 'monthlyCoverage' | 'monthlyPauseMonths'>;

/** What is known of one person when a month is looked at. */
export interface GateGround extends AbsenceStanding {
  readonly employee: Pick<Employee, 'id' | 'status' | 'since' | 'employment' | 'leave'>;
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

function coverageGate({ asked, answered }: GateGround, { monthlyCoverage: need }: GatePolicy): Gate {
  const have = asked === 0 ? undefined : answered / asked;
  return { name: 'coverage', passed: have !== undefined && rounded(have) >= rounded(need), have, need };
}

/** All gates of one person in a month, in order. */
export function gatesOf(ground: GateGround, policy: GatePolicy): readonly Gate[] {
  const { employee, score, cases, won, committee, month } = ground;
  const apart = monthsSinceWin(won, month);
  const pause = policy.monthlyPauseMonths;
  return [
    activeGate(ground),
    tenureGate(ground, policy),
    factGate('discipline', cases.has(employee.id)),
    absenceGate(ground, policy),
    yearAbsenceGate(ground, policy),
    coverageGate(ground, policy),
    { name: 'pause', passed: apart === undefined || apart > pause, have: apart, need: pause },
    factGate('committee', committee.has(employee.id)),
    { name: 'complete', passed: score.missing.length === 0, have: score.missing.length, need: 0 },
  ];
}

/**
 * Whether a month counts for somebody in the awards of a quarter and a year: all gates but the pause after winning, which
 * would else take the best months from whoever won one.
 */
export const countsInLongSpans = (failed: readonly GateName[]): boolean => failed.every((name) => name === 'pause');
