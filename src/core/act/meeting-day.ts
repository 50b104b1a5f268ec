/**
 * Days that supervisors write about meetings, and which of them can be: forms take any day. One that cannot be is told at its row and used
 * nowhere; what was written beside it counts, and the sheet keeps what was written.
 */
import type { Problem } from '../problem.ts';
import { type Invitation, lastRecords, type MeetingRecord } from './meeting.ts';

/** A record with where it stands. */
type Kept = MeetingRecord & { readonly period: number; readonly row: number };
type Told = readonly Pick<Invitation, 'employeeId' | 'round' | 'at'>[];

/** Days from and to, both `YYYY-MM-DD` and both included; no end is `''`. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * Between which days a meeting can have been: within its period and not before anybody was invited to it, up to the day on which it was
 * recorded.
 */
function heldWithin({ employeeId, round, period, at }: Kept, told: Told): Span {
  const days = told
    .filter((one) => one.employeeId === employeeId && one.round === round)
    .map((one) => one.at.slice(0, 10));
  const [invited = ''] = [...days].sort();
  const first = `${period}-01-01`;
  return { from: invited > first ? invited : first, to: at.slice(0, 10) };
}

const isWithin = (day: string, { from, to }: Span): boolean => day === '' || (day >= from && (to === '' || day <= to));

/** From which day on something agreed in a meeting may be due: its own, or that of its record where that is not known. */
function dueFrom(record: Kept, told: Told): Span {
  const isKnown = record.heldOn !== '' && isWithin(record.heldOn, heldWithin(record, told));
  return { from: isKnown ? record.heldOn : record.at.slice(0, 10), to: '' };
}

/**
 * A record without the days in it that cannot be: they are `''`, as if none had been written.
 *
 * @param told invitations of its period; without them it is only known when that began
 */
export function withPossibleDays<Own extends Kept>(record: Own, told: Told = []): Own {
  const due = dueFrom(record, told);
  return {
    ...record,
    heldOn: isWithin(record.heldOn, heldWithin(record, told)) ? record.heldOn : '',
    actions: record.actions.map((action) => (isWithin(action.due, due) ? action : { ...action, due: '' })),
  };
}

/** The days that cannot be, of the last record of each person: another record takes an earlier one back. */
export function dayProblems(records: readonly Kept[], told: Told): readonly Problem[] {
  const last = lastRecords(records);
  return records
    .filter((one) => last.get(one.employeeId) === one)
    .flatMap((record) => {
      const { heldOn, actions, row } = record;
      const [held, due] = [heldWithin(record, told), dueFrom(record, told)];
      const at = { table: 'meeting-records', row };
      const late = actions.flatMap((action, index): readonly Problem[] =>
        isWithin(action.due, due)
          ? []
          : [
              {
                ...at,
                code: 'due-before-meeting',
                column: `due${index + 1}`,
                received: action.due,
                details: { from: due.from },
              },
            ],
      );
      if (isWithin(heldOn, held)) return late;
      return [{ ...at, code: 'day-impossible', column: 'heldOn', received: heldOn, details: { ...held } }, ...late];
    });
}
