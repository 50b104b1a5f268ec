/** Pegawai: the roster. A wrong cell costs only what that cell decides; without a NIP there is no person to rate. */

import { parseDay } from '../core/plan/day.ts';
import { type Employee, isAsked } from '../core/plan/roster.ts';
import type { Parsed } from '../core/problem.ts';
import { readEmail, readNip, readPhone, referredNip } from './nip.ts';
import { chosen, type Grid, type RowReader, readTable, table, text } from './notation.ts';
import { EMPLOYMENT_WORDS, STATUS_WORDS } from './words.ts';

export const EMPLOYEES = table('employees', 'Pegawai', 'input', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('email', 'Email', 350),
  chosen(text('employment', 'Jenis', 60), EMPLOYMENT_WORDS),
  { ...text('position', 'Jabatan', 280), wrap: true },
  text('unit', 'Unit Kerja', 320),
  text('supervisorId', 'NIP Atasan', 165),
  { ...text('grade', 'Golongan', 80), optional: true },
  text('since', 'TMT', 90),
  chosen(text('status', 'Status', 125), STATUS_WORDS),
  { ...text('phone', 'No. HP', 130), optional: true },
  { ...text('secondSupervisorId', 'NIP Atasan Kedua', 165), optional: true },
  { ...text('actingId', 'NIP Plt. Atasan', 165), optional: true },
  { ...text('leaveFrom', 'Cuti Mulai', 100), optional: true },
  { ...text('leaveTo', 'Cuti Sampai', 100), optional: true },
] as const);

type Row = RowReader<(typeof EMPLOYEES)['columns'][number]['key']>;

/** A day in a cell; what is none is told. */
function readDay(row: Row, key: 'since' | 'leaveFrom' | 'leaveTo'): string | undefined {
  const day = parseDay(row.text(key));
  if (day === undefined && row.text(key) !== '') row.tell('day-invalid', key);
  return day;
}

/** The last leave. Days that say nothing clear are told, and are not taken for no leave. */
function readLeave(row: Row): Pick<Employee, 'leave'> {
  const [from, to] = [readDay(row, 'leaveFrom'), readDay(row, 'leaveTo')];
  const [hasStart, hasEnd] = [row.text('leaveFrom') !== '', row.text('leaveTo') !== ''];
  if (!hasStart && !hasEnd) return {};
  if (!hasStart) row.tell('leave-start-missing', 'leaveTo');
  if (from === undefined || (hasEnd && to === undefined)) return { leave: 'unclear' };
  if (to === undefined || to >= from) return { leave: { from, to: to ?? '' } };
  row.tell('ends-before-start', 'leaveTo', { starts: from });
  return { leave: 'unclear' };
}

const secondOf = (id: string): Pick<Employee, 'secondSupervisorId'> => (id === '' ? {} : { secondSupervisorId: id });

export const parseEmployees = (grid: Grid | undefined): Parsed<Employee> =>
  readTable(EMPLOYEES, grid, (row): Employee | undefined => {
    const id = readNip(row, 'id');
    if (id === undefined) return undefined;
    // Leaving somebody out of the rating is the worse mistake: an unreadable status is told and counts as active.
    const status = row.choice('status', STATUS_WORDS) ?? 'active';
    if (row.text('name') === '') row.tell('cell-blank', 'name');
    if (row.text('unit') === '') row.tell('cell-blank', 'unit');
    const since = readDay(row, 'since');
    const actingId = referredNip(row, 'actingId', false);
    return {
      id,
      name: row.verbatim('name'),
      email: readEmail(row, 'email', isAsked(status)),
      ...readPhone(row, 'phone'),
      employment: row.choice('employment', EMPLOYMENT_WORDS),
      position: row.verbatim('position'),
      unit: row.text('unit'),
      supervisorId: referredNip(row, 'supervisorId', false),
      ...secondOf(referredNip(row, 'secondSupervisorId', false)),
      ...(actingId === '' ? {} : { actingId }),
      status,
      ...(since === undefined ? {} : { since }),
      ...readLeave(row),
      row: row.row,
    };
  });
