/**
 * The clipboard: blocks of cells as text. The grid's own paste would read numbers and dates in its own way; here they
 * reach the server as the person's text, and what was copied in this grid with all the digits of its numbers.
 */
import type { SheetView } from '../../desk.types.ts';
import { type Locale, typedText } from './cell.ts';

export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A selection: where it begins and how far it reaches. */
export interface Selected {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a paste brings along. */
export interface Clipboard {
  readonly textContent?: string;
  readonly htmlContent?: string;
}

type Block = readonly (readonly string[])[];

/** What was copied in this grid: the text that other programs get, and what to paste here. */
export interface Copied {
  readonly text: string;
  readonly from: Selected;
  readonly block: Block;
  readonly isCut: boolean;
}

/**
 * Cells as tab-separated text, as spreadsheets put them on the clipboard: a quoted field may hold tabs and lines.
 *
 * @example readPasted('a\t"b\nc"\n') // => [['a', 'b\nc']]
 */
export function readPasted(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  while (field.lastIndex <= text.length) {
    const [whole = '', quoted, plain = '', end = ''] = field.exec(text) ?? [];
    rows[rows.length - 1]?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '' || whole === '') break;
    if (end !== '\t') {
      if (field.lastIndex === text.length) break;
      rows.push([]);
    }
  }
  return rows;
}

/** Whether there is anything to paste as text: a picture is nothing, an empty cell that was copied here is. */
export const isReadable = (text: string, html: string, copied: Copied | null): boolean =>
  text !== '' || (copied?.text === '' && html.includes('<td'));

/** @param text what the grid put on the clipboard for it */
export function copiedBlock(view: SheetView, from: Selected, text: string, locale: Locale): Copied {
  const block = Array.from({ length: from.rows }, (_, row) =>
    Array.from({ length: from.columns }, (__, column) => typedText(view, from.row + row, from.column + column, locale)),
  );
  return { text, from, block, isCut: false };
}

/** The cells of a selection, each with a text. */
function cellsOf(at: Selected, textAt: (row: number, column: number) => string | undefined): readonly TypedCell[] {
  return Array.from({ length: at.rows * at.columns }, (_, index) => {
    const [row, column] = [Math.floor(index / at.columns), index % at.columns];
    return { row: at.row + row, column: at.column + column, text: textAt(row, column) };
  }).filter((cell): cell is TypedCell => cell.text !== undefined);
}

/**
 * What pasting types into which cells: a block from the first selected cell on, as far as the tab reaches; one cell into
 * all that are selected. Cells that were cut are emptied.
 */
export function pastedCells(
  text: string,
  to: Selected,
  copied: Copied | null,
  { maxRows, maxColumns }: Pick<SheetView, 'maxRows' | 'maxColumns'>,
): readonly TypedCell[] {
  const own = copied?.text === text ? copied : null;
  const block = own?.block ?? readPasted(text);
  const width = Math.max(...block.map((line) => line.length));
  const single = block.length === 1 && width === 1 ? block[0]?.[0] : undefined;
  const pasted =
    single === undefined
      ? cellsOf({ ...to, rows: block.length, columns: width }, (row, column) => block[row]?.[column])
      : cellsOf(to, () => single);
  const inside = pasted.filter(({ row, column }) => row < maxRows && column < maxColumns);
  const emptied = own?.isCut ? cellsOf(own.from, () => '') : [];
  const isPasted = new Set(inside.map(({ row, column }) => `${row},${column}`));
  return [...emptied.filter(({ row, column }) => !isPasted.has(`${row},${column}`)), ...inside];
}
