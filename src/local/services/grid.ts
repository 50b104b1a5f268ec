/**
 * The grid: rows and columns of one tab, and what happens to cells and formats when they come and go.
 *
 * Knows nothing of scripts, names or forms. Everything counts from 0.
 */
import { afterDeletion, afterInsertion } from './block.ts';
import { cellValue, isEmpty, TEXT_FORMAT } from './cell.ts';
import { moveChart } from './chart-state.ts';
import { deleteFromRuns, insertIntoRuns, type Neighbour, replaceRuns, runAt, runsOf, setRun } from './runs.ts';
import { ATTRIBUTES, type Attribute, type Block, type Cell, type Row, type Runs, type SheetState } from './state.ts';

export type { Block } from './state.ts';

export const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** How many rows reach down to the last cell with content. */
export function lastRow(sheet: SheetState): number {
  const { rows } = sheet;
  let last = rows.length;
  while (last > 0 && (rows[last - 1] as Row).every(isEmpty)) last -= 1;
  // Trailing empty rows are dropped, so that asking again is immediate.
  rows.length = last;
  return last;
}

export function lastColumn(sheet: SheetState): number {
  let last = 0;
  for (const row of sheet.rows) {
    for (let column = row.length - 1; column >= last; column -= 1) {
      if (!isEmpty(row[column])) {
        last = column + 1;
        break;
      }
    }
  }
  return last;
}

/** What a script reads from a block, as fresh arrays. */
export function readBlock(sheet: SheetState, block: Block, makeDate: (at: number) => Date): unknown[][] {
  const values: unknown[][] = new Array(block.rows);
  for (let r = 0; r < block.rows; r += 1) {
    const row = sheet.rows[block.row + r];
    const read: unknown[] = new Array(block.columns);
    for (let c = 0; c < block.columns; c += 1) {
      const cell = row === undefined ? '' : row[block.column + c];
      read[c] = typeof cell === 'object' || cell === undefined ? cellValue(cell, makeDate) : cell;
    }
    values[r] = read;
  }
  return values;
}

/**
 * Writes a block and gives back its cells; `cellAt` gets the value and whether the cell is formatted as plain text.
 * Nothing is kept if that or `accept` throws.
 */
export function writeBlock(
  sheet: SheetState,
  block: Block,
  values: readonly (readonly unknown[])[],
  cellAt: (value: unknown, isText: boolean) => Cell,
  accept: (cells: readonly (readonly Cell[])[]) => void = () => undefined,
): readonly (readonly Cell[])[] {
  const isText = textColumns(sheet, block);
  const cells = values.map((row, r) => row.map((value, c) => cellAt(value, (isText[c] as TextColumn)(block.row + r))));
  accept(cells);
  cells.forEach((row, r) => {
    putRow(sheet, block.row + r, block.column, row);
  });
  return cells;
}

type TextColumn = (row: number) => boolean;

/** For each column a cheap question whether a row is plain text; most columns have one format throughout. */
function textColumns(sheet: SheetState, block: Block): readonly TextColumn[] {
  return Array.from({ length: block.columns }, (_, c) => {
    const runs = sheet.formats.numberFormat[block.column + c];
    if (runs === undefined || runs.length === 0) return () => false;
    const whole = runs.find((run) => run.start <= block.row && run.end >= block.row + block.rows);
    if (whole !== undefined) return () => whole.value === TEXT_FORMAT;
    return (row: number) => runAt(runs, row) === TEXT_FORMAT;
  });
}

/** Puts cells into one row from a column on. */
export function putRow(sheet: SheetState, row: number, column: number, cells: readonly Cell[]): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const target = sheet.rows[row] as Row;
  while (target.length < column) target.push('');
  for (let c = 0; c < cells.length; c += 1) target[column + c] = cells[c] as Cell;
}

export function clearBlock(sheet: SheetState, block: Block): void {
  const end = Math.min(block.row + block.rows, sheet.rows.length);
  for (let r = block.row; r < end; r += 1) {
    const row = sheet.rows[r] as Row;
    const last = Math.min(block.column + block.columns, row.length);
    for (let c = block.column; c < last; c += 1) row[c] = '';
  }
  lastRow(sheet);
}

/** Gives every cell of a block one value of an attribute; null is the default. */
export function formatBlock(sheet: SheetState, block: Block, attribute: Attribute, value: string | null): void {
  for (let c = block.column; c < block.column + block.columns; c += 1) {
    setRun(columnRuns(sheet, attribute, c), block.row, block.row + block.rows, value);
  }
}

/** Gives each cell of a block its own value of an attribute. */
export function formatCells(
  sheet: SheetState,
  block: Block,
  attribute: Attribute,
  values: readonly (readonly (string | null)[])[],
): void {
  for (let c = 0; c < block.columns; c += 1) {
    const column = values.map((row) => row[c] ?? null);
    const runs = columnRuns(sheet, attribute, block.column + c);
    replaceRuns(runs, block.row, block.row + block.rows, runsOf(column, block.row));
  }
}

export function readFormats<T>(sheet: SheetState, block: Block, attribute: Attribute, standard: T): (string | T)[][] {
  const columns = sheet.formats[attribute];
  return Array.from({ length: block.rows }, (_, r) =>
    Array.from({ length: block.columns }, (_, c) => runAt(columns[block.column + c], block.row + r) ?? standard),
  );
}

function columnRuns(sheet: SheetState, attribute: Attribute, column: number): Runs {
  const columns = sheet.formats[attribute];
  while (columns.length <= column) columns.push([]);
  return columns[column] as Runs;
}

/** Makes room before row `at`. */
export function insertRows(sheet: SheetState, at: number, count: number, like: Neighbour = 'before'): void {
  sheet.maxRows += count;
  if (at < sheet.rows.length) {
    const room = Array.from({ length: count }, (): Row => []);
    sheet.rows = [...sheet.rows.slice(0, at), ...room, ...sheet.rows.slice(at)];
  }
  if (at < sheet.frozenRows) sheet.frozenRows += count;
  eachRuns(sheet, (runs) => insertIntoRuns(runs, at, count, like));
  for (const runs of sheet.formats.note) replaceRuns(runs, at, at + count, []);
  moveBlocks(sheet, (block) => afterInsertion(block, 'rows', at, count));
}

export function deleteRows(sheet: SheetState, at: number, count: number): void {
  sheet.maxRows -= count;
  sheet.rows.splice(at, count);
  sheet.frozenRows -= Math.max(0, Math.min(sheet.frozenRows, at + count) - at);
  eachRuns(sheet, (runs) => deleteFromRuns(runs, at, count));
  moveBlocks(sheet, (block) => afterDeletion(block, 'rows', at, count));
}

/** Makes room before column `at`. */
export function insertColumns(sheet: SheetState, at: number, count: number, like: Neighbour = 'before'): void {
  sheet.maxColumns += count;
  for (const row of sheet.rows) if (row.length > at) row.splice(at, 0, ...new Array<Cell>(count).fill(''));
  if (sheet.columnWidths.length > at) sheet.columnWidths.splice(at, 0, ...new Array<null>(count).fill(null));
  if (sheet.bindings.length > at) sheet.bindings.splice(at, 0, ...new Array<null>(count).fill(null));
  if (at < sheet.frozenColumns) sheet.frozenColumns += count;
  for (const attribute of ATTRIBUTES) {
    const columns = sheet.formats[attribute];
    const neighbour = attribute === 'note' ? undefined : columns[like === 'before' ? at - 1 : at];
    if (columns.length >= at) columns.splice(at, 0, ...copies(neighbour, count));
  }
  moveBlocks(sheet, (block) => afterInsertion(block, 'columns', at, count));
}

export function deleteColumns(sheet: SheetState, at: number, count: number): void {
  sheet.maxColumns -= count;
  for (const row of sheet.rows) row.splice(at, count);
  sheet.columnWidths.splice(at, count);
  sheet.bindings.splice(at, count);
  sheet.frozenColumns -= Math.max(0, Math.min(sheet.frozenColumns, at + count) - at);
  for (const attribute of ATTRIBUTES) sheet.formats[attribute].splice(at, count);
  moveBlocks(sheet, (block) => afterDeletion(block, 'columns', at, count));
}

/** Everything that hangs on cells goes with them; what has lost all of its cells is gone. */
function moveBlocks(sheet: SheetState, moved: (block: Block) => Block | null): void {
  const all = (blocks: readonly Block[]) => blocks.map(moved).filter((block) => block !== null);
  for (const chart of sheet.charts) moveChart(chart, sheet.id, moved);
  for (const rule of sheet.conditionalFormats) rule.blocks = all(rule.blocks);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ blocks }) => blocks.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const block = protection.block === null ? null : moved(protection.block);
    const isGone = protection.block !== null && block === null;
    return isGone ? [] : [{ ...protection, block, unprotected: all(protection.unprotected) }];
  });
  sheet.namedRanges = sheet.namedRanges.flatMap(({ name, block }) => {
    const now = moved(block);
    return now === null ? [] : [{ name, block: now }];
  });
  for (const [user, block] of Object.entries(sheet.selections)) {
    const now = moved(block);
    if (now === null) delete sheet.selections[user];
    else sheet.selections[user] = now;
  }
}

const copies = (runs: Runs | undefined, count: number): Runs[] =>
  Array.from({ length: count }, () => (runs ?? []).map((run) => ({ ...run })));

function eachRuns(sheet: SheetState, change: (runs: Runs) => void): void {
  for (const attribute of ATTRIBUTES) for (const runs of sheet.formats[attribute]) change(runs);
}
