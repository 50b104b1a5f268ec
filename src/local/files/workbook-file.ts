/**
 * A workbook as an Excel file: every tab, texts as texts (a NIP keeps its digits, `=` stays a letter), numbers as
 * numbers, instants on the workbook's wall clock.
 */
import { PassThrough } from 'node:stream';
import ExcelJS from 'exceljs';
import { isDatePattern } from '../services/number-format.ts';
import { runAt } from '../services/runs.ts';
import type { SheetState, WorkbookState } from '../services/state.ts';
import { wallAt } from '../services/zone.ts';
import type { World } from '../world.ts';
import { filledTabs, type Value, valuesOf } from './tab.ts';
import { listsOf, painterOf } from './workbook-look.ts';

/** What Excel takes in one cell. */
const LONGEST_TEXT = 32_767;
const PIXELS_A_CHARACTER = 7;
const STANDARD_WIDTH = 110;
const TEXT_FORMAT = '@';
/** Of a date in a cell that has no format for it. */
const DATE_FORMAT = 'yyyy-mm-dd hh:mm:ss';
const LONGEST_NAME = 31;
/** How Excel calls the paper. */
const A4 = 9;

/** Excel keeps no zone: an instant becomes what the clock on the wall shows. */
function onTheWall(instant: Date, zone: string): Date {
  const { year, month, day, hour, minute, second } = wallAt(instant.getTime(), zone);
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second));
}

function fill(cell: ExcelJS.Cell, value: Value, format: string | undefined, zone: string): void {
  if (value === '') return;
  if (typeof value === 'string') {
    cell.value = value.slice(0, LONGEST_TEXT);
    cell.numFmt = TEXT_FORMAT;
  } else if (typeof value === 'object') {
    cell.value = onTheWall(value, zone);
    cell.numFmt = format !== undefined && isDatePattern(format) ? format : DATE_FORMAT;
  } else {
    cell.value = value;
    if (format !== undefined && format !== TEXT_FORMAT && typeof value === 'number') cell.numFmt = format;
  }
}

/** A name that Excel takes and no tab before has, whatever the capitals. */
function tabName(taken: Set<string>, name: string): string {
  const plain = name.replace(/[\\/?*[\]:]/g, ' ').slice(0, LONGEST_NAME);
  let free = plain;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
    const suffix = ` ${count}`;
    free = `${plain.slice(0, LONGEST_NAME - suffix.length)}${suffix}`;
  }
  taken.add(free.toLowerCase());
  return free;
}

interface Validations {
  readonly add: (cells: string, validation: ExcelJS.DataValidation) => void;
}

/** The workbook that is written, and the world that it is of. */
interface Source {
  readonly world: World;
  readonly workbook: WorkbookState;
}

function addTab(
  book: ExcelJS.stream.xlsx.WorkbookWriter,
  name: string,
  { world, workbook }: Source,
  sheet: SheetState,
): void {
  const values = valuesOf(world, sheet);
  const page = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: Math.max(1, sheet.frozenRows) }],
    // As Sheets prints by itself: A4 on its side, all columns on one sheet of paper and as many sheets below as it takes.
    pageSetup: { paperSize: A4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  (values[0] ?? []).forEach((_, column) => {
    page.getColumn(column + 1).width = (sheet.columnWidths[column] ?? STANDARD_WIDTH) / PIXELS_A_CHARACTER;
  });
  // The writer has them; its types do not say so.
  const { dataValidations } = page as unknown as { readonly dataValidations: Validations };
  for (const [cells, list] of listsOf(sheet)) dataValidations.add(cells, list);
  const painters = (values[0] ?? []).map((_, column) => painterOf(sheet, column));
  values.forEach((row, index) => {
    const line = page.getRow(index + 1);
    if (index === 0) line.font = { bold: true };
    row.forEach((value, column) => {
      const format = runAt(sheet.formats.numberFormat[column], index) ?? undefined;
      const cell = line.getCell(column + 1);
      fill(cell, value, format, workbook.timeZone);
      painters[column]?.(cell, index);
    });
    line.commit();
  });
  page.commit();
}

/** The bytes of an Excel file, written row by row: a large workbook as objects would take gigabytes. */
export async function makeWorkbookFile(world: World, workbook = world.workbook): Promise<Uint8Array> {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  // The world's clock and not the computer's: the file says when the cycle was, not when it was played.
  book.created = world.clock.now();
  book.modified = world.clock.now();
  const taken = new Set<string>();
  for (const sheet of filledTabs(workbook)) addTab(book, tabName(taken, sheet.name), { world, workbook }, sheet);
  await book.commit();
  return new Uint8Array(Buffer.concat(chunks));
}
