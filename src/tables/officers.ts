/** Petugas: who took charge of the workbook, and when, the newest last. Only ever added to. */
import { completeGrid, type Grid, moment, parseRows, type RowOf, table, text } from './notation.ts';

export const OFFICERS = table('officers', 'Petugas', 'kept', [
  moment('at', 'Waktu'),
  text('from', 'Dari', 280),
  text('to', 'Ke', 280),
  text('by', 'Oleh', 280),
] as const);

export type OfficerRow = RowOf<typeof OFFICERS>;

export const parseOfficers = (grid: Grid | undefined): readonly OfficerRow[] => parseRows(OFFICERS, grid);

/** The sheet with one more line; what stands there stays where it is. */
export const addOfficer = (grid: Grid | undefined, row: OfficerRow): Grid =>
  completeGrid(OFFICERS, grid, () => ({}), [row]);
