/**
 * Blocks: rectangles of cells, how A1 notation names them, and where they are once rows or columns came or went.
 *
 * Everything counts from 0; only the notation counts from 1.
 */
import type { Block } from './state.ts';

export interface Size {
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * The notation of a block as scripts get it; a single cell has no colon.
 *
 * @example
 * a1Of({ row: 0, column: 0, rows: 2, columns: 3 }) // => 'A1:C2'
 */
export function a1Of({ row, column, rows, columns }: Block): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;

/** The block that a notation names on a tab of this size: `A1`, `A1:B2`, `A:B`, `2:3`, `A2:B`. Null where it is none. */
export function blockFromA1(notation: string, size: Size): Block | null {
  const [start = '', end = start, ...more] = notation.trim().split(':');
  const [one, two] = [CORNER.exec(start), CORNER.exec(end)];
  if (more.length > 0 || one === null || two === null || start === '' || end === '') return null;
  const isCell = one[1] !== undefined && one[2] !== undefined;
  if (!notation.includes(':') && !isCell) return null;
  if ((one[1] === undefined) !== (two[1] === undefined)) return null;
  const columns = [one[1], two[1]].map((letters, at) =>
    letters === undefined ? at * (size.maxColumns - 1) : columnOf(letters),
  );
  const rows = [one[2], two[2]].map((digits, at) =>
    digits === undefined ? at * (size.maxRows - 1) : Number(digits) - 1,
  );
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** A tab's name and what stands behind the `!`; a notation without one names no tab. */
export function tabAndCells(notation: string): { readonly tab: string | null; readonly cells: string } {
  const at = notation.lastIndexOf('!');
  if (at === -1) return { tab: null, cells: notation };
  const name = notation.slice(0, at);
  const tab = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { tab, cells: notation.slice(at + 1) };
}

export const isWithin = ({ row, column, rows, columns }: Block, { maxRows, maxColumns }: Size): boolean =>
  row + rows <= maxRows && column + columns <= maxColumns;

export const overlap = (one: Block, other: Block): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

export const covers = (outer: Block, row: number, column: number): boolean =>
  row >= outer.row && row < outer.row + outer.rows && column >= outer.column && column < outer.column + outer.columns;

export type Axis = 'rows' | 'columns';
const START = { rows: 'row', columns: 'column' } as const;

/** Where a block is after something was inserted before position `at`; inside a block that makes it longer. */
export function afterInsertion(block: Block, axis: Axis, at: number, count: number): Block {
  const start = block[START[axis]];
  if (at <= start) return { ...block, [START[axis]]: start + count };
  return at < start + block[axis] ? { ...block, [axis]: block[axis] + count } : block;
}

/** Where a block is after `count` from `at` on are gone; null where nothing of it is left. */
export function afterDeletion(block: Block, axis: Axis, at: number, count: number): Block | null {
  const moved = (position: number) => (position <= at ? position : Math.max(at, position - count));
  const start = moved(block[START[axis]]);
  const length = moved(block[START[axis]] + block[axis]) - start;
  return length === 0 ? null : { ...block, [START[axis]]: start, [axis]: length };
}
