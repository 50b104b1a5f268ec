/**
 * Training hours: the JP that each employee attended in one calendar year, against what the policy asks of PNS and PPPK.
 *
 * A training counts for the year of its last day. One whose day or hours nobody wrote is named and not counted: the sum
 * is then the least there is.
 */
import { groupBy } from '../number.ts';
import type { Policy } from '../plan/policy.ts';
import type { Employee } from '../plan/roster.ts';
import type { Employment } from '../types.ts';
import { type Enrolment, MEANING } from './enrolment.ts';
import { type Training, yearOf } from './training.ts';

/** One employee's year of learning. Hours are JP (jam pelajaran). */
export interface TrainingHours {
  readonly employeeId: string;
  readonly hours: number;
  /** Undefined where the kind of employment is not known. */
  readonly required: number | undefined;
  /** What is missing, 0 where nothing is; undefined as `required` is. */
  readonly short: number | undefined;
  /** What was counted, in the order of the catalogue. */
  readonly counted: readonly Training[];
  /** What was attended, but has no day or no hours. */
  readonly uncounted: readonly Training[];
}

/** Hours of one calendar year that the policy asks of somebody. */
const requiredOf = (
  employment: Employment | undefined,
  { trainingHoursPns, trainingHoursPppk }: Pick<Policy, 'trainingHoursPns' | 'trainingHoursPppk'>,
): number | undefined => employment && { pns: trainingHoursPns, pppk: trainingHoursPppk }[employment];

/** The hours of the policy's period, of these employees in their order. */
export function trainingHours(
  employees: readonly Pick<Employee, 'id' | 'employment'>[],
  enrolments: readonly Enrolment[],
  trainings: readonly Training[],
  policy: Pick<Policy, 'period' | 'trainingHoursPns' | 'trainingHoursPppk'>,
): readonly TrainingHours[] {
  const attended = groupBy(
    enrolments.filter(({ state }) => MEANING[state].earnsHours),
    ({ employeeId }) => employeeId,
  );
  return employees.map(({ id, employment }) => {
    const codes = new Set((attended.get(id) ?? []).map(({ training }) => training));
    const own = trainings.filter(({ code }) => codes.has(code));
    const ofYear = own.filter((training) => (yearOf(training) ?? policy.period) === policy.period);
    const counted = ofYear.filter((training) => training.ends !== undefined && training.hours !== undefined);
    const hours = counted.reduce((sum, training) => sum + (training.hours ?? 0), 0);
    const required = requiredOf(employment, policy);
    return {
      employeeId: id,
      hours,
      required,
      short: required === undefined ? undefined : Math.max(0, required - hours),
      counted,
      uncounted: ofYear.filter((training) => !counted.includes(training)),
    };
  });
}
