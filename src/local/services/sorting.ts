/**
 * Sorting: rows of a block put in another order, with their formats and notes.
 *
 * Numbers and dates come before text, text before truth values, empty cells last whichever way it goes. Validation
 * rules stay where they are.
 */
import { formatCells, putRow, readFormats } from './grid.ts';
import { Refusal } from './refusal.ts';
import { ATTRIBUTES, type Block, type Cell, type SheetState } from './state.ts';

/** A column of the sheet, counted from 1; ascending unless said otherwise. */
export type SortKey = number | { readonly column: number; readonly ascending?: boolean };

const rank = (cell: Cell): number => {
  if (typeof cell === 'number' || (typeof cell === 'object' && 'at' in cell)) return 0;
  return typeof cell === 'boolean' ? 2 : 1;
};

function compared(one: Cell, other: Cell): number {
  const ranks = rank(one) - rank(other);
  if (ranks !== 0) return ranks;
  if (rank(one) === 1) return String(one).localeCompare(String(other), 'en', { sensitivity: 'base' });
  const size = (cell: Cell) =>
    typeof cell === 'object' && 'at' in cell ? cell.at / 86_400_000 + 25_569 : Number(cell);
  return size(one) - size(other);
}

/** @throws Refusal for a column outside the block */
export function sortBlock(sheet: SheetState, block: Block, keys: readonly SortKey[]): void {
  const columns = keys.map((key) => columnOf(block, key));
  const cellAt = (row: number, column: number): Cell => sheet.rows[row]?.[column] ?? '';
  const rows = Array.from({ length: block.rows }, (_, r) => block.row + r);
  rows.sort((one, other) => {
    for (const { column, sign } of columns) {
      const [first, second] = [cellAt(one, column), cellAt(other, column)];
      if ((first === '') !== (second === '')) return first === '' ? 1 : -1;
      const order = sign * compared(first, second);
      if (order !== 0) return order;
    }
    return one - other;
  });
  reorder(sheet, block, rows);
}

function columnOf(block: Block, key: SortKey): { readonly column: number; readonly sign: 1 | -1 } {
  const { column, ascending = true } = typeof key === 'object' ? key : { column: key };
  if (!Number.isInteger(column) || column <= block.column || column > block.column + block.columns) {
    throw new Refusal(`Invalid argument: ${column}`);
  }
  return { column: column - 1, sign: ascending ? 1 : -1 };
}

/** `rows` are the sheet's rows in their new order. */
function reorder(sheet: SheetState, block: Block, rows: readonly number[]): void {
  const end = block.column + block.columns;
  const cells = rows.map((row) =>
    Array.from({ length: block.columns }, (_, c): Cell => sheet.rows[row]?.[block.column + c] ?? ''),
  );
  for (const attribute of ATTRIBUTES) {
    if (attribute === 'validation' || sheet.formats[attribute].slice(block.column, end).every((runs) => !runs.length)) {
      continue;
    }
    const formats = readFormats(sheet, block, attribute, null);
    formatCells(
      sheet,
      block,
      attribute,
      rows.map((row) => formats[row - block.row] ?? []),
    );
  }
  cells.forEach((line, r) => {
    putRow(sheet, block.row + r, block.column, line);
  });
}
