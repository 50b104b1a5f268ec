/** Cells as the Sheets interface shows them with a spreadsheet: what was entered in each, and the format that was set. */
import { serialOf } from './number-format.ts';
import { runAt } from './runs.ts';
import { type CellData, formatAt } from './sheets-api-format.ts';
import type { Place } from './sheets-api-range.ts';
import type { Cell, SheetState } from './state.ts';
import { wallAt } from './zone.ts';

type GridData = GoogleAppsScript.Sheets.Schema.GridData;

/** The cells of a block, down to the last that has something. */
export function gridDataOf({ sheet, block }: Place, timeZone: string): GridData {
  const rows = Array.from({ length: block.rows }, (_, r) =>
    cutAfterLast(
      Array.from({ length: block.columns }, (_, c) => cellAt(sheet, block.row + r, block.column + c, timeZone)),
      (cell) => Object.keys(cell).length > 0,
    ),
  );
  const rowData = cutAfterLast(rows, (row) => row.length > 0).map((values) => (values.length === 0 ? {} : { values }));
  return {
    ...(block.row === 0 ? {} : { startRow: block.row }),
    ...(block.column === 0 ? {} : { startColumn: block.column }),
    ...(rowData.length === 0 ? {} : { rowData }),
  };
}

function cellAt(sheet: SheetState, row: number, column: number, timeZone: string): CellData {
  const cell = sheet.rows[row]?.[column] ?? '';
  const format = formatAt(sheet, row, column);
  const note = runAt(sheet.formats.note[column], row);
  return {
    ...(cell === '' ? {} : { userEnteredValue: enteredOf(cell, timeZone) }),
    ...(format === null ? {} : { userEnteredFormat: format }),
    ...(note === null ? {} : { note }),
  };
}

function enteredOf(cell: Cell, timeZone: string): GoogleAppsScript.Sheets.Schema.ExtendedValue {
  if (typeof cell === 'string') return { stringValue: cell };
  if (typeof cell === 'number') return { numberValue: cell };
  if (typeof cell === 'boolean') return { boolValue: cell };
  return 'formula' in cell ? { formulaValue: cell.formula } : { numberValue: serialOf(wallAt(cell.at, timeZone)) };
}

/** Without what does not count at the end. */
export function cutAfterLast<V>(values: readonly V[], counts: (value: V) => boolean): V[] {
  let length = values.length;
  while (length > 0 && !counts(values[length - 1] as V)) length -= 1;
  return values.slice(0, length);
}
