/**
 * Fixes: what a cell with a problem surely should say, where that can be told without guessing what was meant.
 *
 * Each way of mending stands next to the rule that it mends for (`mendNip`, `mendEmail`, `mendWord`, `mendNumber`). Nothing is
 * proposed for a name, a unit that nobody knows, a number that may be a thousand or a fraction, or a cell that is blank.
 */
import { groupBy } from '../core/number.ts';
import type { Problem } from '../core/problem.ts';
import { TYPED_TABLES } from './index.ts';
import { mendEmail, mendNip } from './nip.ts';
import { type Cell, clean, fold, type Grid, mendNumber, type Table } from './notation.ts';
import { mendWord } from './words.ts';

/** One cell as it is and as it would be, by its heading. */
export interface CellFix {
  readonly column: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** What would become of one row: of a cell, or of all where it says again what an earlier row says. */
export interface Fix {
  readonly table: Table;
  readonly row: number;
  readonly code: Problem['code'];
  readonly cells: readonly CellFix[];
  /** The earlier row that this one is like in every cell, where that is why it is emptied. */
  readonly likeRow?: number;
}

type Details = NonNullable<Problem['details']>;

/** Whether a number keeps to the bounds that the problem names. */
function fits(value: number, { minimum, maximum, above, integer }: Details): boolean {
  const least = typeof minimum === 'number' ? minimum : Number.NEGATIVE_INFINITY;
  const most = typeof maximum === 'number' ? maximum : Number.POSITIVE_INFINITY;
  if (integer === 'true' && !Number.isInteger(value)) return false;
  return value <= most && (above === 'true' ? value > least : value >= least);
}

/** What a text in a cell surely should be, by what is wrong with it. */
const MENDS: Readonly<Partial<Record<Problem['code'], (cell: string, details: Details) => Cell | undefined>>> = {
  'nip-invalid': mendNip,
  'nip-unknown': mendNip,
  'supervisor-unknown': mendNip,
  'email-invalid': mendEmail,
  'choice-unknown': (cell, { choices = '' }) => mendWord(cell, String(choices).split(', ')),
  'number-invalid': (cell, details) => {
    const value = mendNumber(cell);
    return value !== undefined && fits(value, details) ? value : undefined;
  },
  'unit-spelling': (cell, { used = '' }) => (fold(cell) === fold(used) ? String(used) : undefined),
};

const REPEATED: readonly Problem['code'][] = ['nip-repeated', 'row-repeated'];

/** The earlier row that a row is like in every cell, also in columns that people added; undefined where none is. */
function earlierLike(grid: Grid, row: number): number | undefined {
  const width = grid.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const textOf = (cells: readonly Cell[] = []): string =>
    Array.from({ length: width }, (_, index) => clean(cells[index] ?? '')).join('\n');
  const own = textOf(grid[row - 1]);
  const at = grid.findIndex((cells, index) => index > 0 && index < row - 1 && textOf(cells) === own);
  return at < 0 ? undefined : at + 1;
}

/** Emptying a row that says again what another says; not where people have written beside it in columns of their own. */
function emptied(table: Table, grid: Grid, problem: Problem): Fix | undefined {
  const likeRow = earlierLike(grid, problem.row);
  if (likeRow === undefined) return undefined;
  const filled = (grid[0] ?? []).flatMap((heading, index) => {
    const before = grid[problem.row - 1]?.[index] ?? '';
    return clean(before) === '' ? [] : [{ column: String(heading), before, after: '' }];
  });
  const isOwn = ({ column }: CellFix): boolean => table.columns.some(({ header }) => fold(header) === fold(column));
  return filled.every(isOwn) ? { table, row: problem.row, code: problem.code, cells: filled, likeRow } : undefined;
}

function mended(table: Table, grid: Grid, { code, row, column: key, details = {} }: Problem): Fix | undefined {
  const column = table.columns.find((one) => one.key === key);
  const at = grid[0]?.findIndex((heading) => column && fold(heading) === fold(column.header)) ?? -1;
  const before = grid[row - 1]?.[at];
  // A number in the place of a NIP has lost digits that nobody can bring back.
  if (!column || typeof before !== 'string' || clean(before) === '') return undefined;
  const after = MENDS[code]?.(before, details);
  if (after === undefined || after === before) return undefined;
  return { table, row, code, cells: [{ column: String(grid[0]?.[at]), before, after }] };
}

/** What can be mended of these problems, one fix a cell, in their order. */
export function proposeFixes(problems: readonly Problem[], gridOf: (table: Table) => Grid | undefined): readonly Fix[] {
  const proposed = problems.flatMap((problem) => {
    const table = TYPED_TABLES.find(({ key }) => key === problem.table);
    const grid = table && problem.row > 1 ? gridOf(table) : undefined;
    if (!table || !grid) return [];
    const fix = REPEATED.includes(problem.code) ? emptied(table, grid, problem) : mended(table, grid, problem);
    return fix ? [fix] : [];
  });
  const emptiedRows = new Set(
    proposed.flatMap(({ likeRow, ...fix }) => (likeRow ? [`${fix.table.key}|${fix.row}`] : [])),
  );
  const seen = new Set<string>();
  return proposed.filter(({ table, row, cells, likeRow }) => {
    const place = `${table.key}|${row}`;
    const own = likeRow ? place : `${place}|${cells[0]?.column}`;
    if (seen.has(own) || (!likeRow && emptiedRows.has(place))) return false;
    return seen.add(own);
  });
}

/** A sheet with cells of its rows changed, by heading; rows that it does not reach to are there as far as one is changed. */
export function withCells(
  grid: Grid,
  changes: readonly { readonly row: number; readonly column: string; readonly after: Cell }[],
): Grid {
  const header = (grid[0] ?? []).map(fold);
  const byRow = groupBy(changes, ({ row }) => String(row));
  const depth = changes.reduce((deepest, { row }) => Math.max(deepest, row), grid.length);
  return Array.from({ length: depth }, (_, index) => {
    const cells = grid[index] ?? header.map(() => '');
    const own = byRow.get(String(index + 1)) ?? [];
    const after = new Map(own.map((change) => [header.indexOf(fold(change.column)), change.after]));
    return own.length === 0 ? cells : header.map((_, at) => after.get(at) ?? cells[at] ?? '');
  });
}
