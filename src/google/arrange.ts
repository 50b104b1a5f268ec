/**
 * Rows that Teladan makes, brought into the order of columns that a sheet has: people may have moved columns, and put columns of
 * their own between them. What people wrote beside a row goes with that row where it is written elsewhere.
 */
import { type Cell, clean, fold, type Grid, type Table } from '../tables/notation.ts';

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

/** Columns that say whom or what a row is about, by the first of these that a table has; else its first column. */
const NAMING: readonly string[] = ['id', 'personId', 'rateeId', 'employeeId'];

/** Each row's name: what it is about, and the how-manieth row about that it is. */
function namesOf(rows: Grid, at: number): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const about = clean(row[at] ?? '');
    const turn = (seen.get(about) ?? 0) + 1;
    seen.set(about, turn);
    return `${turn} ${about}`;
  });
}

/**
 * Brings what people wrote beside the rows of a sheet to where those rows go. Columns of theirs with a formula stay as they
 * are: a formula follows its cells by itself. What stood beside a row that is gone goes with it.
 *
 * @param before what stands on the sheet, header first
 * @param after the same columns as they will be written
 * @param guarded a text as `setValues` must get it to stay that text, in a cell for plain text or in another
 */
export function carryBeside(
  sheet: Sheet,
  table: Table,
  before: readonly (readonly unknown[])[],
  after: Grid,
  guarded: (cell: Cell, isPlainText: boolean) => Cell,
): void {
  const header = after[0] ?? [];
  const naming = table.columns.find(({ key }) => NAMING.includes(key)) ?? table.columns[0];
  const at = header.findIndex((title) => fold(title) === fold(naming?.header ?? ''));
  const old = before.slice(1);
  const names = namesOf(
    old.map((row) => row.map((cell) => String(cell))),
    at,
  );
  const next = namesOf(after.slice(1), at);
  if (at < 0 || names.every((name, row) => name === next[row] || old[row]?.[at] === '')) return;
  const stood = new Map(names.map((name, row) => [name, row]));
  const from = next.map((name) => stood.get(name));
  const rows = Math.max(old.length, next.length);
  header.forEach((title, column) => {
    const isOwn = table.columns.some((one) => fold(one.header) === fold(title));
    if (isOwn || old.every((row) => (row[column] ?? '') === '')) return;
    const range = sheet.getRange(2, column + 1, rows, 1);
    if (range.getFormulas().some(([formula]) => formula !== '')) return;
    const formats = range.getNumberFormats();
    const values = Array.from({ length: rows }, (_, row) => old[from[row] ?? -1]?.[column] ?? '');
    range.setValues(
      values.map((value, row) => [
        typeof value === 'string' ? guarded(value, formats[row]?.[0] === '@') : value,
      ]) as Cell[][],
    );
  });
}
