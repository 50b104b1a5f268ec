/** What gates of unexcused absence turn on for each person, by the sheets of now: their rows, their days, and months of which nobody has a row. */
import { monthsUnrecorded } from '../core/act/absence-matter.ts';
import type { AbsenceStanding } from '../core/act/monthly/absence-gate.ts';
import { groupBy } from '../core/number.ts';
import { daysByPerson } from '../core/plan/absence-day.ts';
import type { Session } from './session.ts';

/** The sheets are gone through once, however many people are asked about. */
export function absenceStandings(
  { cycle }: Session,
  month: string,
): <E extends AbsenceStanding['employee']>(employee: E) => AbsenceStanding & { readonly employee: E } {
  const { attendance, absence } = cycle;
  const rows = groupBy(attendance, ({ employeeId }) => employeeId);
  const days = daysByPerson(absence.days);
  const undated = daysByPerson(absence.undated);
  const unrecorded = new Set(monthsUnrecorded(attendance, Number(month.slice(0, 4))));
  return (employee) => ({
    month,
    employee,
    yearAttendance: rows.get(employee.id) ?? [],
    absenceDays: days.get(employee.id) ?? [],
    undated: undated.get(employee.id) ?? [],
    unrecorded,
  });
}
