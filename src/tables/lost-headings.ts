/**
 * Lost headings: columns that a sheet which Teladan writes must have, and whose heading somebody has deleted or written over, or has
 * given to a column of their own as well.
 *
 * What stands in such a column cannot be told from nothing, and nothing is not what it says: no number, list or letter may come of
 * the sheet until the heading is back, and of two that say the same neither is written. A sheet is as new as its newest column: what
 * a later release brought it need not have. Of sheets that people fill it says nothing; those tell it as a problem of what was typed.
 */
import {
  type Cell,
  type Column,
  clean,
  columnLetters,
  type Grid,
  type HeadingPlace,
  headingPlaces,
  isTyped,
  RELEASES,
  type Table,
} from './notation.ts';
import { rowsBefore } from './row-match.ts';

/** How new a column is; those that were there from the first release on are the oldest. */
const ageOf = ({ since }: Column): number => (since === undefined ? -1 : RELEASES.indexOf(since));

/**
 * The columns that a sheet has lost the heading of, in the order of its table; none for a tab that is absent or empty.
 *
 * @param grid header and rows as they stand
 */
export function lostPlaces(table: Table, grid: Grid | undefined): readonly HeadingPlace[] {
  if (isTyped(table) || !grid?.some((row) => row.some((cell) => clean(cell) !== ''))) return [];
  const places = headingPlaces(table, grid);
  const newest = places.reduce((most, { column, at }) => (at < 0 ? most : Math.max(most, ageOf(column))), -1);
  return places.filter(({ column, at }) => at < 0 && column.optional !== true && ageOf(column) <= newest);
}

/** The cell of a heading in a column, from 0. */
const headingCell = (column: number): string => `${columnLetters(column + 1)}1`;

/**
 * The headings of these columns, each with the cell that it belongs into where one can be told.
 *
 * @example
 * lostHeadings({ key: 'n', title: 'N', filledBy: 'kept', columns: [{ header: 'NIP' }, { header: 'Nama' }] }, [['NIP', ''], ['1', 'Ani']]) // => ['Nama (B1)']
 */
export const lostHeadings = (table: Table, grid: Grid | undefined): readonly string[] =>
  lostPlaces(table, grid).map(({ column, bare }) =>
    bare < 0 ? column.header : `${column.header} (${headingCell(bare)})`,
  );

/**
 * Headings of a sheet that Teladan writes which two columns have, each with both cells: one of the two is somebody's own.
 *
 * @example
 * doubledHeadings({ key: 'n', title: 'N', filledBy: 'computed', columns: [{ header: 'NIP' }] }, ['NIP', 'Catatan', 'nip']) // => ['NIP (A1, C1)']
 */
export const doubledHeadings = (table: Table, header: readonly Cell[]): readonly string[] =>
  isTyped(table)
    ? []
    : headingPlaces(table, [header]).flatMap(({ column, at, again }) =>
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
