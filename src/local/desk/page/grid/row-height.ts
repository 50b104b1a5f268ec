/**
 * Row heights: a row is as high as the longest of its texts that wrap. Sheets does this by itself and so does this page,
 * since scripts do not say how high a row is.
 */
import type { IRowData, IStyleData } from '@univerjs/core';
import type { SheetView } from '../../desk.types.ts';
import { shownText } from './cell.ts';

export const STANDARD_WIDTH = 100;
export const STANDARD_HEIGHT = 21;
const LINE_HEIGHT = 17;
const PADDING = 6;
/** Longer text is read in the line above the grid. */
const MOST_LINES = 12;
const WRAP = 3;

/** Width of a text in pixels, as the grid writes it. */
function textMeasure(): (text: string, isBold: boolean) => number {
  const context = document.createElement('canvas').getContext('2d');
  return (text, isBold) => {
    if (context === null) return text.length * 7;
    context.font = `${isBold ? 'bold ' : ''}13.4px Arial, Helvetica, sans-serif`;
    return context.measureText(text).width;
  };
}

/** How many lines a text takes: words stay whole unless one alone is wider than the column. */
function lineCount(text: string, width: number, measure: (text: string) => number): number {
  return text.split(/\r\n?|\n/).reduce((lines, paragraph) => {
    if (measure(paragraph) <= width) return lines + 1;
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(/(?<=[\s-])/)) {
      const size = measure(word);
      if (used > 0 && used + measure(word.trimEnd()) > width) {
        count += 1;
        used = 0;
      }
      count += Math.max(0, Math.ceil(size / width) - 1);
      used += size % width;
    }
    return lines + count;
  }, 0);
}

type LookAt = (row: number, column: number) => IStyleData | undefined;

/** The height of one row: that of its longest cell that wraps. */
function heightOf(view: SheetView, lookAt: LookAt, row: number, measure: ReturnType<typeof textMeasure>): number {
  let lines = 1;
  for (let column = 0; column < view.maxColumns; column += 1) {
    const look = lookAt(row, column);
    if (look?.tb !== WRAP) continue;
    const text = shownText(view, row, column);
    const width = (view.columnWidths[column] ?? STANDARD_WIDTH) - PADDING;
    if (text !== '')
      lines = Math.max(
        lines,
        lineCount(text, width, (part) => measure(part, look.bl === 1)),
      );
  }
  return lines > 1 ? Math.min(lines, MOST_LINES) * LINE_HEIGHT + PADDING - 2 : STANDARD_HEIGHT;
}

/** Heights of the rows that are higher than usual. */
export function rowHeights(view: SheetView, lookAt: LookAt): Record<number, IRowData> {
  const measure = textMeasure();
  return Object.fromEntries(
    view.rows.flatMap((_, row) => {
      const height = heightOf(view, lookAt, row, measure);
      return height === STANDARD_HEIGHT ? [] : [[row, { h: height, ia: 0 }]];
    }),
  );
}

/** Heights of rows that are no longer as they were; a height that somebody dragged stays while the text does. */
export function changedHeights(
  before: SheetView,
  next: SheetView,
  lookAt: LookAt,
  rows: Iterable<number>,
): Record<number, number> {
  const measure = textMeasure();
  return Object.fromEntries(
    [...rows].flatMap((row) => {
      const height = heightOf(next, lookAt, row, measure);
      return height === heightOf(before, lookAt, row, measure) ? [] : [[row, height]];
    }),
  );
}
