/** Kehadiran: attendance by month. A cell that cannot be read is told and leaves the row in doubt, never at 0. */

import type { Attendance } from '../core/plan/attendance.ts';
import { parseMonth } from '../core/plan/day.ts';
import type { Parsed } from '../core/problem.ts';
import { referredNip } from './nip.ts';
import { type Grid, number, readTable, table, text } from './notation.ts';

export const ATTENDANCE = table('attendance', 'Kehadiran', 'input', [
  text('employeeId', 'NIP', 165),
  text('month', 'Bulan', 80),
  number('workDays', 'Hari Kerja', '0', 80),
  number('present', 'Hadir', '0', 80),
  number('late', 'Terlambat', '0', 80),
  number('unexcused', 'Tanpa Keterangan', '0', 120),
] as const);

const DAYS = { minimum: 0, integer: true } as const;

export const parseAttendance = (grid: Grid | undefined): Parsed<Attendance> =>
  readTable(ATTENDANCE, grid, (row): Attendance | undefined => {
    const employeeId = referredNip(row, 'employeeId', true);
    const month = parseMonth(row.text('month')) ?? '';
    if (month === '') row.tell(row.text('month') === '' ? 'cell-blank' : 'month-invalid', 'month');
    const days = {
      workDays: row.number('workDays', DAYS),
      present: row.number('present', { minimum: 0 }),
      late: row.number('late', { minimum: 0 }),
      unexcused: row.number('unexcused', DAYS),
    };
    return employeeId === '' ? undefined : { employeeId, month, ...days, row: row.row };
  });
