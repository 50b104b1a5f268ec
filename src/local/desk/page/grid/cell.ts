/** Cells as people read and type them. What a cell shows is the server's word; nothing is calculated or formatted here. */
import type { BlockView, CellView, SheetView } from '../../desk.types.ts';

export type Locale = 'id_ID' | 'en_US';

export const cellAt = (view: SheetView, row: number, column: number): CellView => view.rows[row]?.[column] ?? '';

export const isInside = (block: BlockView, row: number, column: number): boolean =>
  row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns;

/** A formula has no result in this workbook; its text is shown instead. */
const plainText = (cell: CellView): string => {
  if (typeof cell !== 'object') return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
  return 'formula' in cell ? cell.formula : '';
};

/** What the cell shows. */
export const shownText = (view: SheetView, row: number, column: number): string =>
  view.displayed[`${row},${column}`] ?? plainText(cellAt(view, row, column));

/**
 * What stands in the cell while it is edited: a number with all its digits, and what leaves the cell unchanged when it
 * is entered again.
 */
export function typedText(view: SheetView, row: number, column: number, locale: Locale): string {
  const cell = cellAt(view, row, column);
  if (typeof cell !== 'number') return shownText(view, row, column);
  const shown = shownText(view, row, column);
  const digits = shown.endsWith('%') ? `${Number((cell * 100).toPrecision(15))}%` : String(cell);
  return locale === 'id_ID' ? digits.replace('.', ',') : digits;
}

/** Numbers and dates stand at the right of their cell, as in Sheets. */
export const isAtRight = (cell: CellView): boolean =>
  typeof cell === 'number' || (typeof cell === 'object' && 'at' in cell);

/** @example columnName(27) // => 'AB' */
export function columnName(column: number): string {
  const before = Math.floor(column / 26);
  return `${before > 0 ? columnName(before - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** @example cellName(2, 1) // => 'B3' */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

const FORM_ADDRESS = /^https?:\/\/[^/]+(\/forms\/d\/e\/[^/\s]+\/viewform(?:\?\S*)?)$/;

/** The path of this desk's page for a form's address; undefined for anything else. */
export const formPath = (text: string): string | undefined => FORM_ADDRESS.exec(text.trim())?.[1];
