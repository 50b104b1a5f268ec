/**
 * Lost headings: columns that a sheet must have, and whose heading somebody has deleted or written over, or has given to a column of
 * their own as well.
 *
 * What stands in such a column cannot be told from nothing, and nothing is not what it says: no number, list or letter may come of
 * the sheet until the heading is back, and of two that say the same neither is written. A sheet that Teladan writes is as new as its
 * newest column: what a later release brought it need not have. A sheet that people fill has lost what it had while the period runs;
 * what it never had it can do without, and that is told as a problem of what was typed. Where Teladan fills some of its columns, all
 * that are not optional are needed at any time.
 */
import {
  type Cell,
  type Column,
  clean,
  columnLetters,
  fold,
  type Grid,
  type HeadingPlace,
  headingPlaces,
  isTyped,
  isWrittenBeside,
  RELEASES,
  type Table,
} from './notation.ts';
import { rowsBefore } from './row-match.ts';

/** How new a column is; those that were there from the first release on are the oldest. */
const ageOf = ({ since }: Column): number => (since === undefined ? -1 : RELEASES.indexOf(since));

const isBlank = (row: readonly Cell[]): boolean => row.every((cell) => clean(cell) === '');

/** What a sheet of Teladan's own lacks. */
function lostOfOwn(table: Table, grid: Grid): readonly HeadingPlace[] {
  const places = headingPlaces(table, grid);
  const newest = places.reduce((most, { column, at }) => (at < 0 ? most : Math.max(most, ageOf(column))), -1);
  return places.filter(({ column, at }) => at < 0 && column.optional !== true && ageOf(column) <= newest);
}

/** The cell of a heading in a column, from 0. */
const headingCell = (column: number): string => `${columnLetters(column + 1)}1`;

/** Whether what people fill needs a column; without what it had while the period runs it needs none. */
const needs =
  (table: Table, had: readonly string[] | undefined) =>
  ({ column: { key, optional } }: HeadingPlace): boolean =>
    had !== undefined && (had.includes(key) || (isWrittenBeside(table) && !optional));

/** What a sheet that people fill lacks. An optional column may go with all that stood in it, and not its heading alone. */
const lostOfTyped = (table: Table, grid: Grid, had: readonly string[] | undefined): readonly HeadingPlace[] =>
  headingPlaces(table, grid)
    .filter(needs(table, had))
    .filter(({ column, at, rows }) => at < 0 && (column.optional !== true || rows > 0));

/**
 * The columns that a sheet has lost the heading of, in the order of its table; none for a tab that is absent or empty.
 *
 * @param grid header and rows as they stand
 * @param had keys of the columns that a sheet which people fill had while the period runs; without them it has lost none
 */
export function lostPlaces(table: Table, grid: Grid | undefined, had?: readonly string[]): readonly HeadingPlace[] {
  if (!grid || grid.every(isBlank)) return [];
  if (!isTyped(table)) return lostOfOwn(table, grid);
  return grid.slice(1).every(isBlank) ? [] : lostOfTyped(table, grid, had);
}

/**
 * Keys of the columns whose heading stands in a sheet, once.
 *
 * @example
 * headingsIn({ key: 'n', title: 'N', filledBy: 'input', columns: [{ key: 'id', header: 'NIP' }, { key: 'name', header: 'Nama' }] }, ['nama ']) // => ['name']
 */
export const headingsIn = ({ columns }: Table, header: readonly Cell[]): readonly string[] =>
  columns.flatMap(({ key, header: own }) =>
    header.filter((title) => fold(title) === fold(own)).length === 1 ? [key] : [],
  );

/**
 * The headings of these columns, each with the cell that it belongs into where one can be told.
 *
 * @example
 * lostHeadings({ key: 'n', title: 'N', filledBy: 'kept', columns: [{ header: 'NIP' }, { header: 'Nama' }] }, [['NIP', ''], ['1', 'Ani']]) // => ['Nama (B1)']
 */
export const lostHeadings = (table: Table, grid: Grid | undefined, had?: readonly string[]): readonly string[] =>
  lostPlaces(table, grid, had).map(({ column, bare }) =>
    bare < 0 ? column.header : `${column.header} (${headingCell(bare)})`,
  );

/**
 * Headings that a sheet needs and two columns have, each with both cells: one of the two is somebody's own.
 *
 * @param had as for lost ones
 * @example
 * doubledHeadings({ key: 'n', title: 'N', filledBy: 'computed', columns: [{ header: 'NIP' }] }, ['NIP', 'Catatan', 'nip']) // => ['NIP (A1, C1)']
 */
export const doubledHeadings = (table: Table, header: readonly Cell[], had?: readonly string[]): readonly string[] =>
  headingPlaces(table, [header])
    .filter((place) => !isTyped(table) || needs(table, had)(place))
    .flatMap(({ column, at, again }) =>
      again < 0 ? [] : [`${column.header} (${headingCell(at)}, ${headingCell(again)})`],
    );

/**
 * Whether a column holds nothing else than what is written there now, row by row, or nothing at all. Anything else may be somebody's
 * own, under no heading.
 *
 * @param at the column of both, from 0
 * @param standing header and rows as they stand
 * @param made the same columns as they are to be written
 */
export function isAsMade(table: Table, at: number, standing: Grid, made: Grid): boolean {
  const [header = [], ...rows] = made;
  const before = standing.slice(1);
  const textAt = (row: readonly Cell[] | undefined): string => clean(row?.[at] ?? '');
  const from = rowsBefore(table, header, before, rows);
  const now = new Map(from.flatMap((old, row) => (old === undefined ? [] : [[old, textAt(rows[row])] as const])));
  return before.every((row, index) => textAt(row) === '' || textAt(row) === now.get(index));
}
