/** Hari Libur: days on which nobody works, typed or pasted by HR; no meeting is proposed on one. */
import { parseDay } from '../core/plan/day.ts';
import type { Holiday } from '../core/plan/holiday.ts';
import type { Parsed } from '../core/problem.ts';
import { type Grid, readTable, table, text } from './notation.ts';

export const HOLIDAYS = table('holidays', 'Hari Libur', 'optional', [
  text('day', 'Tanggal', 110),
  text('name', 'Keterangan', 360),
] as const);

export const parseHolidays = (grid: Grid | undefined): Parsed<Holiday> =>
  readTable(HOLIDAYS, grid, (row): Holiday | undefined => {
    const day = parseDay(row.text('day'));
    if (day === undefined) row.tell(row.text('day') === '' ? 'cell-blank' : 'day-invalid', 'day');
    return day === undefined ? undefined : { day, name: row.text('name'), row: row.row };
  });
