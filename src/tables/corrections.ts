/** Perbaikan: what Teladan has mended in cells at somebody's press, cell by cell, so that it can be read and taken back. */
import { clean, type Grid, number, type RowOf, readTable, table, text } from './notation.ts';

export const CORRECTIONS = table('corrections', 'Perbaikan', 'kept', [
  text('at', 'Waktu', 150),
  text('by', 'Oleh', 220),
  text('table', 'Tabel', 160),
  number('row', 'Baris', '0', 70),
  text('column', 'Kolom', 160),
  text('before', 'Sebelum', 240),
  text('after', 'Sesudah', 240),
  text('takenBack', 'Dibatalkan', 150),
] as const);

/** One cell that was mended. */
export type Correction = RowOf<typeof CORRECTIONS>;

/** Every row with its place, cells exactly as they stand. */
export const parseCorrections = (grid: Grid | undefined): readonly (Correction & { readonly place: number })[] =>
  readTable(CORRECTIONS, grid, (row) => ({
    at: row.text('at'),
    by: row.text('by'),
    table: row.text('table'),
    row: row.number('row', { blank: true }),
    column: row.text('column'),
    before: row.verbatim('before'),
    after: row.verbatim('after'),
    takenBack: clean(row.cell('takenBack')),
    place: row.row,
  })).values;

/** What was mended at the last press that was not taken back; empty where there is none. */
export function lastMended(grid: Grid | undefined): ReturnType<typeof parseCorrections> {
  const standing = parseCorrections(grid).filter(({ takenBack }) => takenBack === '');
  const last = standing.reduce((latest, { at }) => (at > latest ? at : latest), '');
  return standing.filter(({ at }) => at === last);
}
