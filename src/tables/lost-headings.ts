/**
 * Lost headings: columns that a sheet which Teladan writes must have, and whose heading somebody has deleted or written over.
 *
 * What stands in such a column cannot be told from nothing, and nothing is not what it says: no number, list or letter may come of
 * the sheet until the heading is back. A sheet is as new as its newest column: what a later release brought it need not have. Of
 * sheets that people fill it says nothing; those tell a missing heading as a problem of what was typed.
 */
import {
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

/** How new a column is; those that were there from the first release on are the oldest. */
const ageOf = ({ since }: Column): number => (since === undefined ? -1 : RELEASES.indexOf(since));

/**
 * The columns that a sheet has lost the heading of, in the order of its table; none for a tab that is absent or empty. Two that say
 * the same are as bad in a sheet that only grows; in one that is computed whole the first is the column, and the other somebody's own.
 *
 * @param grid header and rows as they stand
 */
export function lostPlaces(table: Table, grid: Grid | undefined): readonly HeadingPlace[] {
  if (isTyped(table) || !grid?.some((row) => row.some((cell) => clean(cell) !== ''))) return [];
  const places = headingPlaces(table, grid);
  const newest = places.reduce((most, { column, at }) => (at < 0 ? most : Math.max(most, ageOf(column))), -1);
  return places.filter(({ column, at, isTwice }) =>
    at >= 0 ? isTwice && table.filledBy === 'kept' : column.optional !== true && ageOf(column) <= newest,
  );
}

/**
 * The headings of these columns, each with the cell that it belongs into where one can be told.
 *
 * @example
 * lostHeadings({ key: 'n', title: 'N', filledBy: 'kept', columns: [{ header: 'NIP' }, { header: 'Nama' }] }, [['NIP', ''], ['1', 'Ani']]) // => ['Nama (B1)']
 */
export const lostHeadings = (table: Table, grid: Grid | undefined): readonly string[] =>
  lostPlaces(table, grid).map(({ column, bare }) =>
    bare < 0 ? column.header : `${column.header} (${columnLetters(bare + 1)}1)`,
  );
