/**
 * What cells show: values by number format, in the workbook's locale and time zone.
 *
 * A formula is never computed here, so it shows nothing.
 */
import {
  formatDate,
  formatNumber,
  isAutomatic,
  isDatePattern,
  isNumberPattern,
  plainNumber,
  serialOf,
  standardDatePattern,
  wallOfSerial,
} from './number-format.ts';
import { runAt } from './runs.ts';
import type { Cell, SheetState, WorkbookState } from './state.ts';
import { wallAt } from './zone.ts';

type Where = Pick<WorkbookState, 'locale' | 'timeZone'>;

/** What a cell with this content and number format shows. */
export function shownCell(cell: Cell, format: string | null, { locale, timeZone }: Where): string {
  switch (typeof cell) {
    case 'string':
      return shownText(cell, format);
    case 'boolean':
      return cell ? 'TRUE' : 'FALSE';
    case 'number':
      if (format === null || isAutomatic(format) || format === '@') return plainNumber(cell, locale);
      if (isDatePattern(format)) return formatDate(wallOfSerial(cell), format, locale);
      return formatNumber(cell, format, locale);
    default: {
      if ('formula' in cell) return '';
      const wall = wallAt(cell.at, timeZone);
      if (format !== null && isNumberPattern(format)) return formatNumber(serialOf(wall), format, locale);
      const pattern = format !== null && isDatePattern(format) ? format : standardDatePattern(wall, locale);
      return formatDate(wall, pattern, locale);
    }
  }
}

/** A format may say what stands around a text: its fourth section, or all of it where that holds an `@`. */
function shownText(text: string, format: string | null): string {
  const section = format?.split(';').find((one) => one.includes('@')) ?? '@';
  return section === '@' ? text : section.replaceAll('"', '').replace('@', () => text);
}

/** What one cell shows; rows and columns from 0. */
export const displayedText = (where: Where, sheet: SheetState, row: number, column: number): string =>
  shownCell(sheet.rows[row]?.[column] ?? '', runAt(sheet.formats.numberFormat[column], row), where);

/** By `row,column`: what each cell shows where that is not simply its text. Formulas are left out. */
export function displayedIn(workbook: WorkbookState, sheet: SheetState): Readonly<Record<string, string>> {
  const shown: Record<string, string> = {};
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === '' || (typeof cell === 'object' && 'formula' in cell)) return;
      const text = displayedText(workbook, sheet, r, c);
      if (text !== String(cell)) shown[`${r},${c}`] = text;
    });
  });
  return shown;
}
