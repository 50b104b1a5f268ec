/**
 * Ranges as the Sheets interface names them: `'Tab'!A1:B2`, a tab alone, and grid ranges that count from 0.
 *
 * Refuses tabs that are not there and cells outside the grid.
 */
import { badRequest } from './advanced.ts';
import { a1Of, blockFromA1, isWithin, tabAndCells } from './block.ts';
import { INTEGER, record } from './shape.ts';
import type { Block, SheetState, WorkbookState } from './state.ts';
import { sheetNamed } from './workbook.ts';

export interface Place {
  readonly sheet: SheetState;
  readonly block: Block;
}

export const GRID_RANGE = record({
  sheetId: INTEGER,
  startRowIndex: INTEGER,
  endRowIndex: INTEGER,
  startColumnIndex: INTEGER,
  endColumnIndex: INTEGER,
});
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

const wholeOf = ({ maxRows, maxColumns }: SheetState): Block => ({
  row: 0,
  column: 0,
  rows: maxRows,
  columns: maxColumns,
});

/** @throws ApiRefusal for what is no range of this workbook */
export function placeOf(workbook: WorkbookState, range: unknown): Place {
  if (typeof range !== 'string') throw badRequest(`Unable to parse range: ${range}`);
  const named = sheetNamed(workbook, tabAndCells(`${range}!`).tab ?? range);
  if (named !== null) return { sheet: named, block: wholeOf(named) };
  const { tab, cells } = tabAndCells(range);
  const sheet = tab === null ? workbook.sheets[0] : sheetNamed(workbook, tab);
  const block = sheet === null || sheet === undefined ? null : blockFromA1(cells, sheet);
  if (sheet === null || sheet === undefined || block === null) throw badRequest(`Unable to parse range: ${range}`);
  return { sheet, block };
}

/** Where to write: all of it must lie in the grid. */
export function writablePlace(workbook: WorkbookState, range: unknown): Place {
  const place = placeOf(workbook, range);
  if (!isWithin(place.block, place.sheet)) throw outside(place);
  return place;
}

/** Where to read: what reaches over the edge of the grid ends there. */
export function readablePlace(workbook: WorkbookState, range: unknown): Place {
  const place = placeOf(workbook, range);
  const { row, column, rows, columns } = place.block;
  const { maxRows, maxColumns } = place.sheet;
  if (row >= maxRows || column >= maxColumns) throw outside(place);
  const block = { row, column, rows: Math.min(rows, maxRows - row), columns: Math.min(columns, maxColumns - column) };
  return { sheet: place.sheet, block };
}

const outside = (place: Place) =>
  badRequest(
    `Range (${notationOf(place)}) exceeds grid limits. ` +
      `Max rows: ${place.sheet.maxRows}, max columns: ${place.sheet.maxColumns}`,
  );

/** The notation with the tab's name, in quotes where it needs them. */
export function notationOf({ sheet, block }: Place): string {
  const name = /^[A-Za-z_]\w*$/.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  return `${name}!${a1Of(block)}`;
}

/** @throws ApiRefusal where there is no such tab */
export function gridOf(workbook: WorkbookState, sheetId = 0): SheetState {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) throw badRequest(`No grid with id: ${sheetId}`);
  return sheet;
}

/** A side that is left out reaches to the edge. @throws ApiRefusal where it does not lie in the grid */
export function gridPlace(workbook: WorkbookState, range: GridRange): Place {
  const sheet = gridOf(workbook, range.sheetId);
  const [row, column] = [range.startRowIndex ?? 0, range.startColumnIndex ?? 0];
  const rows = (range.endRowIndex ?? sheet.maxRows) - row;
  const columns = (range.endColumnIndex ?? sheet.maxColumns) - column;
  const place = { sheet, block: { row, column, rows, columns } };
  if (row < 0 || column < 0 || !isWithin(place.block, sheet)) throw outside(place);
  if (rows < 1 || columns < 1) throw badRequest('A range must have at least one cell.');
  return place;
}

export const gridRangeOf = (sheetId: number, { row, column, rows, columns }: Block): GridRange => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + rows,
  startColumnIndex: column,
  endColumnIndex: column + columns,
});
