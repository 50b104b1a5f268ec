/**
 * Cells that the Sheets interface writes and formats by its mask of fields: one by one, or all of a range alike.
 */
import { badRequest } from './advanced.ts';
import { concerns, type Mask } from './field-mask.ts';
import { formatBlock, formatCells, putRow } from './grid.ts';
import { type CellData, fieldsIn } from './sheets-api-format.ts';
import { gridOf, gridPlace, type Place } from './sheets-api-range.ts';
import type { Block, Cell, WorkbookState } from './state.ts';

/** Is told how many cells were written. */
export type Wrote = (cells: number) => void;

type Coordinate = GoogleAppsScript.Sheets.Schema.GridCoordinate;
interface Target {
  readonly start: Coordinate | undefined;
  readonly range: GoogleAppsScript.Sheets.Schema.GridRange | undefined;
}

export function updatedPlace(workbook: WorkbookState, { start, range }: Target, rows: number, columns: number): Place {
  if ((start === undefined) === (range === undefined)) throw badRequest('Either start or range must be set.');
  if (range !== undefined) {
    const place = gridPlace(workbook, range);
    if (rows > place.block.rows || columns > place.block.columns)
      throw badRequest('The rows do not fit into the range.');
    return place;
  }
  const sheet = gridOf(workbook, start?.sheetId);
  const block: Block = {
    row: start?.rowIndex ?? 0,
    column: start?.columnIndex ?? 0,
    rows: Math.max(1, rows),
    columns: Math.max(1, columns),
  };
  if (block.row + block.rows > sheet.maxRows || block.column + block.columns > sheet.maxColumns) {
    throw badRequest('The cells reach over the edge of the grid.');
  }
  return { sheet, block };
}

/** Every cell of the place gets its own fields; where none are given, what the mask names is cleared. */
export function updateCells(wrote: Wrote, { sheet, block }: Place, cells: CellData[][], mask: Mask): void {
  const at = (r: number, c: number): CellData => cells[r]?.[c] ?? {};
  const grid = <V>(of: (cell: CellData) => V): V[][] =>
    Array.from({ length: block.rows }, (_, r) => Array.from({ length: block.columns }, (_, c) => of(at(r, c))));
  for (const { attribute, written } of fieldsIn(mask)) {
    formatCells(
      sheet,
      block,
      attribute,
      grid((cell) => written(cell.userEnteredFormat ?? {}, cell)),
    );
  }
  if (!concerns(mask, 'userEnteredValue')) return;
  grid(enteredIn).forEach((row, r) => {
    putRow(sheet, block.row + r, block.column, row);
  });
  wrote(block.rows * block.columns);
}

export function repeatCell(wrote: Wrote, { sheet, block }: Place, cell: CellData, mask: Mask): void {
  for (const { attribute, written } of fieldsIn(mask)) {
    formatBlock(sheet, block, attribute, written(cell.userEnteredFormat ?? {}, cell));
  }
  if (!concerns(mask, 'userEnteredValue')) return;
  const row = new Array<Cell>(block.columns).fill(enteredIn(cell));
  for (let r = 0; r < block.rows; r += 1) putRow(sheet, block.row + r, block.column, row);
  wrote(block.rows * block.columns);
}

function enteredIn({ userEnteredValue = {} }: CellData): Cell {
  const { numberValue, stringValue, boolValue, formulaValue } = userEnteredValue;
  if (formulaValue === undefined) return numberValue ?? boolValue ?? stringValue ?? '';
  if (!formulaValue.startsWith('=')) throw badRequest('A formula begins with an equals sign.');
  return { formula: formulaValue };
}
