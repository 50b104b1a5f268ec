/**
 * Rows that Teladan makes, brought into the order of columns that a sheet has: people may have moved columns, and put columns of
 * their own between them. What people wrote beside a row goes with that row where it is written elsewhere.
 */
import { type Cell, clean, fold, type Grid, type Table } from '../tables/notation.ts';
import { rowsBefore } from '../tables/row-match.ts';
import { readingOf, type Values } from './dates.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const isSame = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one.length === other.length && one.every((cell, index) => fold(cell) === fold(other[index] ?? ''));

/** Where the columns of a grid stand on a sheet; columns that the sheet does not have follow behind its own. */
export interface Arranged {
  readonly grid: Grid;
  /** Whether people have columns of their own between or behind those of the table. */
  readonly hasOthers: boolean;
}

/**
 * A grid in the columns of a sheet. A grid that was made from the sheet has them already and stays as it is.
 *
 * @param header of the sheet as it stands
 */
export function arranged(grid: Grid, header: readonly Cell[]): Arranged {
  const own = grid[0] ?? [];
  if (isSame(own, header)) return { grid, hasOthers: false };
  const left = own.map(fold);
  const taken = new Set<number>();
  const places = header.map((title) => {
    const at = left.indexOf(fold(title));
    if (at < 0 || taken.has(at)) return undefined;
    taken.add(at);
    return at;
  });
  const missing = own.flatMap((_, at) => (taken.has(at) ? [] : [at]));
  const order = [...places, ...missing];
  const rows = grid.map((row, index) =>
    order.map((at, column) => (at === undefined ? (index === 0 ? (header[column] ?? '') : '') : (row[at] ?? ''))),
  );
  const hasOthers = header.some((title, column) => places[column] === undefined && clean(title) !== '');
  return { grid: rows, hasOthers };
}

/**
 * Brings what people wrote beside the rows of a sheet to where those rows go. Columns of theirs with a formula stay as they
 * are: a formula follows its cells by itself. What stood beside a row that is gone goes with it; beside no row it stays.
 *
 * @param before what stands on the sheet, header first, as Google gives it
 * @param after the same columns as they will be written
 * @param guarded a text as `setValues` must get it to stay that text, in a cell for plain text or in another
 */
export function carryBeside(
  sheet: Sheet,
  table: Table,
  before: Values,
  after: Grid,
  guarded: (cell: Cell, isPlainText: boolean) => Cell,
): void {
  const header = after[0] ?? [];
  const own = header.map((title) => table.columns.some((one) => fold(one.header) === fold(title)));
  const old = before.slice(1);
  const from = rowsBefore(table, header, readingOf(table, before).grid.slice(1), after.slice(1));
  // A line of people's own, where the table has nothing.
  const isTheirs = (row: number): boolean => own.every((isOwn, at) => !isOwn || (old[row]?.[at] ?? '') === '');
  const rows = Array.from({ length: Math.max(old.length, from.length) }, (_, row) => row);
  header.forEach((_title, column) => {
    const stood = (row: number | undefined): unknown => old[row ?? -1]?.[column] ?? '';
    const carried = rows.map((row) => {
      const own = stood(from[row]);
      return own === '' && isTheirs(row) ? stood(row) : own;
    });
    if (own[column] || carried.every((value, row) => value === stood(row))) return;
    const range = sheet.getRange(2, column + 1, rows.length, 1);
    if (range.getFormulas().some(([formula]) => formula !== '')) return;
    const formats = range.getNumberFormats();
    range.setValues(
      carried.map((value, row) => [
        typeof value === 'string' ? guarded(value, formats[row]?.[0] === '@') : value,
      ]) as Cell[][],
    );
  });
}
