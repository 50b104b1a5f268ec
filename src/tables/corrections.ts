/** Perbaikan: what Teladan has mended in cells at somebody's press, cell by cell, so that it can be read and taken back. */
import { type Cell, clean, type Grid, moment, number, type RowOf, readTable, table, text } from './notation.ts';

export const CORRECTIONS = table('corrections', 'Perbaikan', 'kept', [
  moment('at', 'Waktu'),
  text('by', 'Oleh', 280),
  text('table', 'Tabel', 160),
  number('row', 'Baris', '0', 70),
  text('about', 'Tentang', 200),
  text('column', 'Kolom', 160),
  text('before', 'Sebelum', 240),
  text('after', 'Sesudah', 240),
  text('takenBack', 'Dibatalkan', 150),
] as const);

/** One cell that was mended. What stood there is kept as it was: a number as a number, a text as a text. */
export interface Correction extends Omit<RowOf<typeof CORRECTIONS>, 'before' | 'after'> {
  readonly before: Cell;
  readonly after: Cell;
  /** The row of `Perbaikan` that it stands in. */
  readonly place: number;
}

/** Every row with its place, cells exactly as they stand. */
export const parseCorrections = (grid: Grid | undefined): readonly Correction[] =>
  readTable(CORRECTIONS, grid, (row) => ({
    at: row.text('at'),
    by: row.text('by'),
    table: row.text('table'),
    row: row.number('row', { blank: true }),
    about: row.text('about'),
    column: row.text('column'),
    before: row.cell('before'),
    after: row.cell('after'),
    takenBack: clean(row.cell('takenBack')),
    place: row.row,
  })).values;

/** What was mended at the last press that was not taken back; empty where there is none. */
export function lastMended(grid: Grid | undefined): readonly Correction[] {
  const standing = parseCorrections(grid).filter(({ takenBack }) => takenBack === '');
  const last = standing.reduce((latest, { at }) => (at > latest ? at : latest), '');
  return standing.filter(({ at }) => at === last);
}
