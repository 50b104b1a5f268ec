/**
 * Rapat: when each supervisor meets each subordinate. Teladan proposes, HR may move: day, hour, length and place count as
 * they stand here, and `Ya` under Batal calls the meeting off. Who supervises whom is for the roster to say; the name is for
 * reading.
 */
import type { ListedMeeting } from '../core/act/call-off.ts';
import type { Appointment } from '../core/act/slot.ts';
import { parseDay } from '../core/plan/day.ts';
import type { Roster } from '../core/plan/roster.ts';
import type { Parsed } from '../core/problem.ts';
import { tidyNip } from './nip.ts';
import {
  byPeople,
  type Cell,
  chosen,
  completeGrid,
  fold,
  type Grid,
  number,
  type RowReader,
  readTable,
  table,
  text,
  within,
} from './notation.ts';

const OFF_WORDS = { off: 'Ya' } as const;

export const MEETINGS = table('meetings', 'Rapat', 'kept', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  text('supervisor', 'Atasan', 310),
  byPeople(text('day', 'Tanggal', 110)),
  byPeople(text('time', 'Pukul', 80)),
  byPeople(within(number('minutes', 'Menit', '0', 70), { minimum: 0, above: true, integer: true })),
  byPeople(text('place', 'Tempat', 240)),
  byPeople(chosen(text('off', 'Batal', 70), OFF_WORDS)),
] as const);

type Key = (typeof MEETINGS.columns)[number]['key'];

/** An appointment with its row. */
export interface SheetAppointment extends Appointment {
  readonly row: number;
}

/** A time of day as `HH:MM`, also where the sheet has made a date of it; undefined for what is none. */
function parseTime(cell: Cell): string | undefined {
  const [, hour = '', minute = ''] =
    /^(?:\d{4}-\d{2}-\d{2}T)?(\d{1,2})[.:](\d{2})(?::\d{2})?$/.exec(String(cell).trim()) ?? [];
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}

/** When a row says that they meet; undefined where it says no day or no hour, which it has told. */
function startOf(row: RowReader<Key>): string | undefined {
  const [day, time] = [parseDay(row.text('day')), parseTime(row.cell('time'))];
  if (day === undefined) row.tell('meeting-time-invalid', 'day');
  if (time === undefined) row.tell('meeting-time-invalid', 'time');
  return day === undefined || time === undefined ? undefined : `${day}T${time}`;
}

/** Whether a row is marked as called off; another word is told, and calls nothing off. */
const isOff = (row: RowReader<Key>): boolean => row.text('off') !== '' && row.choice('off', OFF_WORDS) === 'off';

/** The appointments of people who have a supervisor. The first row of a person counts; a second is told. */
export function parseMeetings(
  grid: Grid | undefined,
  { people, supervisors }: Pick<Roster, 'people' | 'supervisors'>,
): Parsed<SheetAppointment> {
  const seen = new Set<string>();
  return readTable(MEETINGS, grid, (row): SheetAppointment | undefined => {
    if (isOff(row)) return undefined;
    const employeeId = tidyNip(row.text('id'));
    const supervisorId = supervisors.get(employeeId);
    if (!people.has(employeeId)) row.tell('nip-unknown', 'id');
    else if (supervisorId === undefined) row.tell('supervisor-missing', 'id');
    if (seen.has(employeeId)) row.tell('nip-repeated', 'id');
    const start = startOf(row);
    const minutes = row.number('minutes');
    if (supervisorId === undefined || seen.has(employeeId) || start === undefined || minutes === undefined)
      return undefined;
    seen.add(employeeId);
    return { employeeId, supervisorId, start, minutes, place: row.text('place'), row: row.row };
  });
}

/** Everybody who stands in the sheet, whatever else their row says. */
export const peopleOfMeetings = (grid: Grid | undefined): ReadonlySet<string> =>
  new Set(readTable(MEETINGS, grid, (row) => tidyNip(row.text('id'))).values);

/** Whose meetings stand in the sheet, row by row; undefined where there is no sheet, or its column of NIP is not found. */
export function listedMeetings(grid: Grid | undefined): readonly ListedMeeting[] | undefined {
  const [{ header: id }] = MEETINGS.columns;
  if (!grid?.[0]?.some((cell) => fold(cell) === fold(id))) return undefined;
  return readTable(MEETINGS, grid, (row) => ({ employeeId: tidyNip(row.text('id')), isOff: isOff(row) })).values;
}

/** The sheet with new appointments below; what stands there stays as it is. */
export const withMeetings = (
  grid: Grid | undefined,
  added: readonly Appointment[],
  { people }: Pick<Roster, 'people'>,
): Grid =>
  completeGrid(
    MEETINGS,
    grid,
    () => ({}),
    added.map(({ employeeId, supervisorId, start, minutes, place }) => ({
      id: employeeId,
      name: people.get(employeeId)?.name ?? '',
      unit: people.get(employeeId)?.unit ?? '',
      supervisor: people.get(supervisorId)?.name ?? '',
      day: start.slice(0, 10),
      time: start.slice(11),
      minutes,
      place,
    })),
  );
