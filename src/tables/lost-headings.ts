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
  headingPlaces,
  isTyped,
  RELEASES,
  type Table,
} from './notation.ts';

/** How new a column is; those that were there from the first release on are the oldest. */
const ageOf = ({ since }: Column): number => (since === undefined ? -1 : RELEASES.indexOf(since));

/**
 * The headings that a sheet has lost or has twice, in the order of its table, each with the cell that it belongs into where one can
 * be told; none for a tab that is absent or empty.
 *
 * @param grid header and rows as they stand
 * @example
 * lostHeadings({ key: 'n', title: 'N', filledBy: 'kept', columns: [{ header: 'NIP' }, { header: 'Nama' }] }, [['NIP', ''], ['1', 'Ani']]) // => ['Nama (B1)']
 */
export function lostHeadings(table: Table, grid: Grid | undefined): readonly string[] {
  if (isTyped(table) || !grid?.some((row) => row.some((cell) => clean(cell) !== ''))) return [];
  const places = headingPlaces(table, grid);
  const newest = places.reduce((most, { column, at }) => (at < 0 ? most : Math.max(most, ageOf(column))), -1);
  return places.flatMap(({ column, at, isTwice, bare, rows }) => {
    const isNeeded = column.optional !== true && ageOf(column) <= newest;
    if (at >= 0 ? !isTwice : !isNeeded && rows === 0) return [];
    return [bare < 0 ? column.header : `${column.header} (${columnLetters(bare + 1)}1)`];
  });
}
