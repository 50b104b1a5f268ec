/**
 * Entry: what happens to values on their way into cells, whoever enters them, and on their way out again.
 *
 * Refuses what is protected from the person and what breaks a validation rule; then nothing is written at all. Content
 * may bring a number format along, and a number format decides whether a script reads a number or a date.
 */
import { cellOf, type Writing } from './cell.ts';
import { writeBlock } from './grid.ts';
import {
  isAutomatic,
  isDatePattern,
  isNumberPattern,
  serialOf,
  standardDatePattern,
  wallOfSerial,
} from './number-format.ts';
import { checkEditable } from './protected-area.ts';
import { replaceRuns, runAt, runsOf } from './runs.ts';
import type { Block, Cell, Runs, SheetState, WorkbookState } from './state.ts';
import { checkValid } from './validation-rule.ts';
import { instantOf, wallAt } from './zone.ts';

export interface Entry {
  readonly workbook: WorkbookState;
  readonly sheet: SheetState;
  readonly block: Block;
  /** Who enters. */
  readonly user: string;
  readonly writing: Writing;
}

/** Writes a block of values. @throws Refusal where one of them may not be there; then all is as it was */
export function enterValues(
  { workbook, sheet, block, user, writing }: Entry,
  values: readonly (readonly unknown[])[],
): void {
  checkEditable(workbook, sheet, block, user);
  const accept = (cells: readonly (readonly Cell[])[]) => checkValid(sheet, block, cells, workbook);
  const cells = writeBlock(sheet, block, values, (value, isText) => cellOf(value, isText, writing), accept);
  for (let c = 0; c < block.columns; c += 1) keepFormats(sheet, block, c, cells, values, workbook);
}

/** A date, a time or a percentage formats its cell, where that has no format yet. */
function keepFormats(
  sheet: SheetState,
  { row, rows, column }: Block,
  c: number,
  cells: readonly (readonly Cell[])[],
  values: readonly (readonly unknown[])[],
  where: WorkbookState,
): void {
  const implied = cells.map((line, r) => impliedFormat(line[c] ?? '', values[r]?.[c], where));
  if (implied.every((format) => format === null)) return;
  const columns = sheet.formats.numberFormat;
  while (columns.length <= column + c) columns.push([]);
  const runs = columns[column + c] as Runs;
  const formats = implied.map((format, r) => {
    const kept = runAt(runs, row + r);
    return isAutomatic(kept) ? (format ?? kept) : kept;
  });
  replaceRuns(runs, row, row + rows, runsOf(formats, row));
}

function impliedFormat(cell: Cell, value: unknown, { locale, timeZone }: WorkbookState): string | null {
  if (typeof cell === 'object' && 'at' in cell) return standardDatePattern(wallAt(cell.at, timeZone), locale);
  if (typeof cell !== 'number' || typeof value !== 'string' || !value.trimEnd().endsWith('%')) return null;
  return Number.isInteger(Number((cell * 100).toPrecision(12))) ? '0%' : '0.00%';
}

/** Turns what was read into what a script gets: in a date format every number is a date, in a number format no date is. */
export function readAsFormatted(
  values: unknown[][],
  sheet: SheetState,
  block: Block,
  timeZone: string,
  makeDate: (at: number) => Date,
): void {
  for (let c = 0; c < block.columns; c += 1) {
    const column = block.column + c;
    for (const run of sheet.formats.numberFormat[column] ?? []) {
      const read = readerOf(run.value, timeZone, makeDate);
      if (read === null) continue;
      const end = Math.min(run.end, block.row + block.rows, sheet.rows.length);
      for (let row = Math.max(run.start, block.row); row < end; row += 1) {
        const value = read(sheet.rows[row]?.[column] ?? '');
        if (value !== undefined) (values[row - block.row] as unknown[])[c] = value;
      }
    }
  }
}

type Reader = (cell: Cell) => Date | number | undefined;

function readerOf(format: string, timeZone: string, makeDate: (at: number) => Date): Reader | null {
  if (isDatePattern(format)) {
    return (cell) => (typeof cell === 'number' ? makeDate(instantOf(wallOfSerial(cell), timeZone)) : undefined);
  }
  if (!isNumberPattern(format)) return null;
  return (cell) => (typeof cell === 'object' && 'at' in cell ? serialOf(wallAt(cell.at, timeZone)) : undefined);
}
