/**
 * Editing: what a cell's editor opens with, and what it leaves in the cell. The engine would read what people type in
 * its own way, with formulas that it computes and line breaks that it drops; here it stays the text that was typed.
 */
import type { ICellData, IDocumentData, Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, type SheetInterceptorService } from '@univerjs/preset-sheets-core';

/** The engine's names for a cell that is text, and for one that is text whatever it looks like. */
const TEXT = 1;
const FORCE_TEXT = 4;
/** Before the engine's own hands. */
const FIRST = 1000;
/** How the editor ends its text. */
const END = '\r\n';

const withPlainBreaks = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Whether two texts are the same to whoever reads them: line breaks have several spellings. */
export const isSameText = (one: string, other: string): boolean => withPlainBreaks(one) === withPlainBreaks(other);

/** A cell that holds a text as it is. */
export const textCell = (text: string): ICellData => ({ v: text, t: FORCE_TEXT, f: null, si: null, p: null });

/** Marks what was typed into the editor, and makes it a change for the engine also where the cell shows the same. */
const typedCell = (text: string): ICellData => ({ ...textCell(text), custom: { typedAt: performance.now() } });

export const isTypedCell = (cell: Nullable<ICellData>): boolean => Boolean(cell?.custom?.typedAt);

/** The text in the editor; a paragraph is a line of the cell. */
export function editorText({ body }: IDocumentData): string {
  const stream = body?.dataStream ?? '';
  return withPlainBreaks(stream.endsWith(END) ? stream.slice(0, -END.length) : stream);
}

/** Several lines for the editor, each a paragraph of its own; a single text would lose its line breaks there. */
function paragraphs(text: string): IDocumentData {
  const dataStream = `${withPlainBreaks(text).replaceAll('\n', '\r')}${END}`;
  const starts = [...dataStream].flatMap((character, startIndex) => (character === '\r' ? [{ startIndex }] : []));
  const sectionBreaks = [{ startIndex: dataStream.length - 1 }];
  return { id: 'lines', body: { dataStream, paragraphs: starts, sectionBreaks }, documentStyle: {} };
}

const editorCell = (cell: Nullable<ICellData>, text: string): ICellData => ({
  ...(cell ?? {}),
  f: null,
  ...(/[\r\n]/.test(text) ? { v: null, p: paragraphs(text) } : { v: text, t: TEXT, p: null }),
});

export interface EditedCells {
  /** What the editor of a cell opens with. */
  readonly before: (row: number, column: number) => string;
  /** What it leaves; undefined where the cell stays as it is. */
  readonly after: (row: number, column: number) => string | undefined;
}

export function interceptEditing({ writeCellInterceptor }: SheetInterceptorService, edited: EditedCells): void {
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { row, col }, next) => next(editorCell(cell, edited.before(row, col))),
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (_, { worksheet, row, col }) => {
      const was = worksheet.getCellRaw(row, col);
      const text = edited.after(row, col);
      return text === undefined ? was : { ...(was ?? {}), ...typedCell(text) };
    },
  });
}
