/** Kehadiran: attendance by month. A cell that cannot be read is told and leaves the row in doubt, never at 0. */

import type { Attendance } from '../core/plan/attendance.ts';
import { parseMonth } from '../core/plan/day.ts';
import type { Parsed } from '../core/problem.ts';
import { referredNip } from './nip.ts';
import { type Grid, number, readTable, table, text, within } from './notation.ts';

const DAYS = { minimum: 0, integer: true } as const;

export const ATTENDANCE = table('attendance', 'Kehadiran', 'input', [
  text('employeeId', 'NIP', 165),
  text('month', 'Bulan', 80),
  within(number('workDays', 'Hari Kerja', '0', 80), DAYS),
  within(number('present', 'Hadir', '0', 80), { minimum: 0 }),
  within(number('late', 'Terlambat', '0', 80), { minimum: 0 }),
  within(number('unexcused', 'Tanpa Keterangan', '0', 120), DAYS),
] as const);

export const parseAttendance = (grid: Grid | undefined): Parsed<Attendance> =>
  readTable(ATTENDANCE, grid, (row): Attendance | undefined => {
    const employeeId = referredNip(row, 'employeeId', true);
    const month = parseMonth(row.text('month')) ?? '';
    if (month === '') row.tell(row.text('month') === '' ? 'cell-blank' : 'month-invalid', 'month');
    const days = {
      workDays: row.number('workDays'),
      present: row.number('present'),
      late: row.number('late'),
      unexcused: row.number('unexcused'),
    };
    return employeeId === '' ? undefined : { employeeId, month, ...days, row: row.row };
  });
