/**
 * Cells of the Sheets interface: what is written raw or as if typed, and in which renderings they are read.
 */
import { badRequest } from './advanced.ts';
import { cellOf, isEmpty, LONGEST_TEXT, TEXT_FORMAT, type Writing } from './cell.ts';
import { displayedText } from './displayed.ts';
import { serialOf } from './number-format.ts';
import { runAt } from './runs.ts';
import type { Cell, SheetState, WorkbookState } from './state.ts';
import { wallAt } from './zone.ts';

export const INPUT_OPTIONS = ['RAW', 'USER_ENTERED'] as const;
export type InputOption = (typeof INPUT_OPTIONS)[number];
export const RENDER_OPTIONS = ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'] as const;
export type RenderOption = (typeof RENDER_OPTIONS)[number];
export const TIME_OPTIONS = ['SERIAL_NUMBER', 'FORMATTED_STRING'] as const;
export type TimeOption = (typeof TIME_OPTIONS)[number];

export type Value = string | number | boolean;

/** The cell for a value: raw it stays what it is, otherwise a text goes through what typing makes of it. */
export function cellFor(value: Value, option: InputOption, isText: boolean, writing: Writing): Cell {
  if (option === 'USER_ENTERED') return cellOf(value, isText, writing);
  if (typeof value === 'string' && value.length > LONGEST_TEXT) {
    throw badRequest('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  return value;
}

export const isTextCell = (sheet: SheetState, row: number, column: number): boolean =>
  runAt(sheet.formats.numberFormat[column], row) === TEXT_FORMAT;

export interface Rendering {
  readonly values: RenderOption;
  readonly times: TimeOption;
}

/** What is read of one cell; formulas have no result here, so that only their text can be read. */
export function rendered(
  workbook: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  { values, times }: Rendering,
): Value {
  const cell = sheet.rows[row]?.[column] ?? '';
  if (typeof cell === 'object' && 'formula' in cell) return values === 'FORMULA' ? cell.formula : '';
  if (isEmpty(cell)) return '';
  if (values === 'FORMATTED_VALUE') return displayedText(workbook, sheet, row, column);
  if (typeof cell !== 'object') return cell;
  return times === 'SERIAL_NUMBER'
    ? serialOf(wallAt(cell.at, workbook.timeZone))
    : displayedText(workbook, sheet, row, column);
}
