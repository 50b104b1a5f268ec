/**
 * Days that supervisors write about meetings, and which of them can be: forms take any day. One that cannot be is told at its row and used
 * nowhere; what was written beside it counts, and the sheet keeps what was written.
 */
import type { Problem } from '../problem.ts';
import { lastRecords, type MeetingRecord } from './meeting.ts';

/** A record with where it stands. */
type Kept = MeetingRecord & { readonly period: number; readonly row: number };

/** Days from and to, both `YYYY-MM-DD` and both included; no end is `''`. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * Between which days a meeting can have been: from the first day of its period to the day on which it was recorded. It may have been
 * before anybody was invited to it: that a letter came later is no reason to doubt a supervisor.
 */
const heldWithin = ({ period, at }: Kept): Span => ({ from: `${period}-01-01`, to: at.slice(0, 10) });

const isWithin = (day: string, { from, to }: Span): boolean => day === '' || (day >= from && (to === '' || day <= to));

/** From which day on something agreed in a meeting may be due: its own, or the first of its period where that is not known. */
function dueFrom(record: Kept): Span {
  const held = heldWithin(record);
  const isKnown = record.heldOn !== '' && isWithin(record.heldOn, held);
  return { from: isKnown ? record.heldOn : held.from, to: '' };
}

/** A record without the days in it that cannot be: they are `''`, as if none had been written. */
export function withPossibleDays<Own extends Kept>(record: Own): Own {
  const due = dueFrom(record);
  return {
    ...record,
    heldOn: isWithin(record.heldOn, heldWithin(record)) ? record.heldOn : '',
    actions: record.actions.map((action) => (isWithin(action.due, due) ? action : { ...action, due: '' })),
  };
}

/** The days that cannot be, of the last record of each person: another record takes an earlier one back. */
export function dayProblems(records: readonly Kept[]): readonly Problem[] {
  const last = lastRecords(records);
  return records
    .filter((one) => last.get(one.employeeId) === one)
    .flatMap((record) => {
      const { heldOn, actions, row } = record;
      const [held, due] = [heldWithin(record), dueFrom(record)];
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
