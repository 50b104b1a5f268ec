/**
 * The response tab: where a linked form's answers land in the workbook, one column for each question or grid row.
 *
 * Columns are bound to items, not to positions: a column that somebody moved keeps its question, and a column that
 * somebody deleted comes back at the right end with the next response [?]. A question that is renamed renames its
 * header. A new response goes below the last row with content [?]. Answers are written as text, never as formulas.
 */
import { formatBlock, lastColumn, lastRow, putRow } from './grid.ts';
import { nextInteger, type Source } from './random.ts';
import type { Cell, FormState, Locale, ResponseState, SheetState, WorkbookState } from './state.ts';
import { blankSheet, checkRoom } from './workbook.ts';

const WORDS: Readonly<Record<Locale, { tab: string; timestamp: string; email: string; format: string }>> = {
  en_US: { tab: 'Form Responses', timestamp: 'Timestamp', email: 'Email Address', format: 'M/d/yyyy H:mm:ss' },
  id_ID: { tab: 'Jawaban Formulir', timestamp: 'Stempel waktu', email: 'Alamat Email', format: 'dd/MM/yyyy H:mm:ss' },
};
const TAB_ROWS = 100;

interface Part {
  readonly key: string;
  readonly header: string;
}

/** Every column the form has, in its order. */
function partsOf(form: FormState, locale: Locale): readonly Part[] {
  const parts: Part[] = [{ key: 'timestamp', header: WORDS[locale].timestamp }];
  if (form.collectsEmail) parts.push({ key: 'email', header: WORDS[locale].email });
  for (const item of form.items) {
    if (item.type === 'TEXT' || item.type === 'PARAGRAPH_TEXT') parts.push({ key: `${item.id}`, header: item.title });
    if (item.type !== 'GRID') continue;
    item.rows.forEach((row, index) => {
      parts.push({ key: `${item.id}:${item.entries[index]}`, header: `${item.title} [${row}]` });
    });
  }
  return parts;
}

/** What a response says for each column. */
function cellsOf(form: FormState, response: ResponseState): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>([['timestamp', { at: Math.floor(response.at / 1000) * 1000 }]]);
  if (response.email !== null) cells.set('email', response.email);
  for (const item of form.items) {
    const answer = response.answers[item.id];
    if (answer === undefined) continue;
    if (typeof answer === 'string') cells.set(`${item.id}`, answer);
    else {
      answer.forEach((choice, index) => {
        if (choice !== null) cells.set(`${item.id}:${item.entries[index]}`, choice);
      });
    }
  }
  return cells;
}

/** Makes the tab of a form, at the left end, with every response there is. */
export function makeResponseTab(workbook: WorkbookState, form: FormState, source: Source): SheetState {
  const columns = partsOf(form, workbook.locale).length;
  checkRoom(workbook, TAB_ROWS * columns);
  const sheet = blankSheet(nextInteger(source, 1, 2 ** 31), freeName(workbook), TAB_ROWS, columns);
  sheet.formId = form.id;
  sheet.frozenRows = 1;
  workbook.sheets.unshift(sheet);
  bindColumns(workbook, form, sheet, 'all');
  for (const response of form.responses) appendResponse(workbook, form, sheet, response);
  return sheet;
}

function freeName(workbook: WorkbookState): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`${WORDS[workbook.locale].tab} ${number}`.toLowerCase())) number += 1;
  return `${WORDS[workbook.locale].tab} ${number}`;
}

/**
 * Renames headers whose question was renamed, adds columns, and says where each part is.
 *
 * Adds the columns of `new` questions only, or `all` that are missing: those that somebody deleted come back no sooner
 * than a response needs them.
 */
export function bindColumns(
  workbook: WorkbookState,
  form: FormState,
  sheet: SheetState,
  missing: 'new' | 'all',
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  sheet.bindings.forEach((binding, column) => {
    if (binding !== null) columns.set(binding.key, column);
  });
  for (const { key, header } of partsOf(form, workbook.locale)) {
    const column = columns.get(key);
    if (column === undefined) {
      if (missing === 'all' || !sheet.boundKeys.includes(key))
        columns.set(key, addColumn(workbook, sheet, key, header));
    } else if (sheet.bindings[column]?.header !== header) writeHeader(sheet, column, key, header);
  }
  return columns;
}

function addColumn(workbook: WorkbookState, sheet: SheetState, key: string, header: string): number {
  const column = Math.max(sheet.bindings.length, lastColumn(sheet));
  if (column >= sheet.maxColumns) {
    checkRoom(workbook, sheet.maxRows);
    sheet.maxColumns = column + 1;
  }
  while (sheet.bindings.length < column) sheet.bindings.push(null);
  if (!sheet.boundKeys.includes(key)) sheet.boundKeys.push(key);
  writeHeader(sheet, column, key, header);
  if (key === 'timestamp') {
    const rows = { row: 1, column, rows: 10_000_000, columns: 1 };
    formatBlock(sheet, rows, 'numberFormat', WORDS[workbook.locale].format);
  }
  return column;
}

function writeHeader(sheet: SheetState, column: number, key: string, header: string): void {
  sheet.bindings[column] = { key, header };
  putRow(sheet, 0, column, [header]);
}

/** Writes one response below everything else. Costs as much as the tab has columns. */
export function appendResponse(
  workbook: WorkbookState,
  form: FormState,
  sheet: SheetState,
  response: ResponseState,
): void {
  const columns = bindColumns(workbook, form, sheet, 'all');
  const row: Cell[] = new Array<Cell>(sheet.bindings.length).fill('');
  for (const [key, cell] of cellsOf(form, response)) {
    const column = columns.get(key);
    if (column !== undefined) row[column] = cell;
  }
  const at = lastRow(sheet);
  if (at >= sheet.maxRows) {
    checkRoom(workbook, sheet.maxColumns);
    sheet.maxRows = at + 1;
  }
  putRow(sheet, at, 0, row);
}
