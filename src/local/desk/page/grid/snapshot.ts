/**
 * The snapshot: one tab as the grid takes it. Every cell holds the text it shows, so that the grid's own reading of
 * numbers and dates, which is not Google's, decides nothing.
 */
import type { ICellData, IColumnData, IStyleData, IWorkbookData } from '@univerjs/core';
import type { ConditionalFormatView, SheetView } from '../../desk.types.ts';
import { cellAt, isAtRight, shownText } from './cell.ts';
import { ruleFor } from './conditional.ts';
import { rowHeights, STANDARD_HEIGHT, STANDARD_WIDTH } from './row-height.ts';
import { AT_LEFT, AT_RIGHT, SHEET_STYLE, type Stretch, stretchesOf } from './style.ts';
import { validationRules } from './validation.ts';

/** The grid's name for a cell that is text whatever it looks like. */
const FORCE_TEXT = 4;
const NOTE_WIDTH = 220;
const NOTE_HEIGHT = 110;

/** By row, then column. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** Column by column, how its rows look; made once for a tab and asked for every cell. */
export type Looks = readonly (readonly Stretch[])[];

export const looksOf = (view: SheetView): Looks =>
  Array.from({ length: view.maxColumns }, (_, column) => stretchesOf(view, column));

const conditionalStyle = ({ background, fontColor, bold }: ConditionalFormatView): IStyleData => ({
  ...(background === null ? {} : { bg: { rgb: background } }),
  ...(fontColor === null ? {} : { cl: { rgb: fontColor } }),
  ...(bold ? { bl: 1 } : {}),
});

/** How a cell looks by its place alone. */
export const lookAt =
  (looks: Looks) =>
  (row: number, column: number): IStyleData | undefined =>
    stretchAt(looks[column] ?? [], row);

function stretchAt(stretches: readonly Stretch[], row: number): IStyleData | undefined {
  // A column has a handful of stretches, except where a script painted every row by itself.
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch === undefined || row < stretch.start) high = middle - 1;
    else if (row >= stretch.end) low = middle + 1;
    else return stretch.style;
  }
  return undefined;
}

/** One cell with its look; null where there is nothing to draw. */
export function cellData(view: SheetView, looks: Looks, row: number, column: number): ICellData | null {
  const cell = cellAt(view, row, column);
  const shown = shownText(view, row, column);
  const look = stretchAt(looks[column] ?? [], row);
  const rule =
    view.conditionalFormats.length === 0 ? undefined : ruleFor(view.conditionalFormats, row, column, cell, shown);
  if (shown === '' && look === undefined && rule === undefined) return null;
  const side = isAtRight(cell) ? AT_RIGHT : AT_LEFT;
  return {
    v: shown,
    t: FORCE_TEXT,
    // Dropdowns look at the cell's own style only.
    s: { ...SHEET_STYLE, ...side, ...look, ...(rule === undefined ? {} : conditionalStyle(rule)) },
  };
}

/** Rows that have content or a look of their own; a look that reaches to the end of the tab is the column's. */
function drawnRows(view: SheetView, looks: Looks): number {
  const ends = looks.flatMap((stretches) => stretches.filter(({ end }) => end < view.maxRows).map(({ end }) => end));
  const blocks = view.conditionalFormats.flatMap((rule) => rule.blocks.map(({ row, rows }) => row + rows));
  // Rules often cover the whole tab; they colour empty cells only by rules for empty cells, which end with the content.
  return Math.min(view.maxRows, Math.max(view.rows.length, ...ends, ...blocks.filter((end) => end < view.rows.length)));
}

/** Each style once, by a short name, as a few styles serve all cells of a tab. */
interface StyleBook {
  readonly styles: Record<string, IStyleData>;
  readonly nameOf: (style: IStyleData) => string;
}

function styleBook(): StyleBook {
  const styles: Record<string, IStyleData> = {};
  const names = new Map<string, string>();
  const nameOf = (style: IStyleData): string => {
    const text = JSON.stringify(style);
    const name = names.get(text) ?? `s${names.size}`;
    names.set(text, name);
    styles[name] = style;
    return name;
  };
  return { styles, nameOf };
}

/** All cells of a tab. */
function cellMatrix(view: SheetView, looks: Looks, nameOf: StyleBook['nameOf']): CellMatrix {
  const matrix: CellMatrix = {};
  const rows = drawnRows(view, looks);
  for (let row = 0; row < rows; row += 1) {
    const cells: Record<number, ICellData> = {};
    for (let column = 0; column < view.maxColumns; column += 1) {
      const cell = cellData(view, looks, row, column);
      if (cell !== null) cells[column] = { ...cell, s: nameOf(cell.s as IStyleData) };
    }
    matrix[row] = cells;
  }
  return matrix;
}

function columnData(view: SheetView, looks: Looks): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (let column = 0; column < view.maxColumns; column += 1) {
    const last = looks[column]?.at(-1);
    const style = last !== undefined && last.end >= view.maxRows ? { s: last.style } : {};
    columns[column] = { w: view.columnWidths[column] ?? STANDARD_WIDTH, ...style };
  }
  return columns;
}

interface NoteData {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
}

function notesOf(view: SheetView): Record<number, Record<number, NoteData>> {
  const notes: Record<number, Record<number, NoteData>> = {};
  (view.formats.note ?? []).forEach((runs, column) => {
    for (const { start, end, value } of runs) {
      for (let row = start; row < Math.min(end, view.maxRows) && value !== ''; row += 1) {
        const at = { id: `${row},${column}`, row, col: column };
        notes[row] = { ...notes[row], [column]: { ...at, width: NOTE_WIDTH, height: NOTE_HEIGHT, note: value } };
      }
    }
  });
  return notes;
}

/** Whether a cell holds and shows the same in two looks at a tab of the same frame. */
export function isSameCell(one: SheetView, other: SheetView, row: number, column: number): boolean {
  if (shownText(one, row, column) !== shownText(other, row, column)) return false;
  const [before, now] = [cellAt(one, row, column), cellAt(other, row, column)];
  return before === now || (typeof before === 'object' && JSON.stringify(before) === JSON.stringify(now));
}

/** Whether two looks at a tab differ in nothing but the content of cells. */
export const isSameFrame = (one: SheetView, other: SheetView): boolean =>
  (
    [
      'sheetId',
      'name',
      'maxRows',
      'maxColumns',
      'frozenRows',
      'frozenColumns',
      'columnWidths',
      'formats',
      'validations',
      'conditionalFormats',
    ] as const
  ).every((part) => JSON.stringify(one[part]) === JSON.stringify(other[part]));

/** @param unitId a new name for every snapshot */
export function snapshotOf(view: SheetView, looks: Looks, unitId: string): Partial<IWorkbookData> {
  const sheetId = String(view.sheetId);
  const { frozenRows, frozenColumns } = view;
  const { styles, nameOf } = styleBook();
  const cells = cellMatrix(view, looks, nameOf);
  return {
    id: unitId,
    name: view.name,
    sheetOrder: [sheetId],
    styles,
    resources: [
      { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify({ [sheetId]: notesOf(view) }) },
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify({ [sheetId]: validationRules(view.validations) }) },
    ],
    sheets: {
      [sheetId]: {
        id: sheetId,
        name: view.name,
        rowCount: view.maxRows,
        columnCount: view.maxColumns,
        defaultColumnWidth: STANDARD_WIDTH,
        defaultRowHeight: STANDARD_HEIGHT,
        defaultStyle: SHEET_STYLE,
        freeze: {
          xSplit: frozenColumns,
          ySplit: frozenRows,
          startRow: frozenRows > 0 ? frozenRows : -1,
          startColumn: frozenColumns > 0 ? frozenColumns : -1,
        },
        cellData: cells,
        columnData: columnData(view, looks),
        rowData: rowHeights(view, lookAt(looks)),
      },
    },
  };
}
