/**
 * What cells show: values by number format, in the workbook's locale and time zone.
 */
import type { SheetState, WorkbookState } from './state.ts';

/** What one cell shows; rows and columns from 0. */
export function displayedText(_workbook: WorkbookState, sheet: SheetState, row: number, column: number): string {
  const cell = sheet.rows[row]?.[column] ?? '';
  return typeof cell === 'object' ? '' : String(cell);
}

/** By `row,column`: what each cell shows where that is not simply its text. Formulas are left out. */
export function displayedIn(workbook: WorkbookState, sheet: SheetState): Readonly<Record<string, string>> {
  const shown: Record<string, string> = {};
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === '' || (typeof cell === 'object' && 'formula' in cell)) return;
      const text = displayedText(workbook, sheet, r, c);
      if (text !== cell) shown[`${r},${c}`] = text;
    });
  });
  return shown;
}
