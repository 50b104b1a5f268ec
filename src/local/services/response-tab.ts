/**
 * The response tab: where a linked form's answers land in the workbook, one column for each question or grid row.
 *
 * Columns are bound to items, not to positions: a column that somebody moved keeps its question. A question that is
 * renamed renames its header. An edited response goes over its own row, and a deleted one leaves its row behind.
 * Nothing in the tab says which response a row is. Answers are never written as formulas. What nobody has settled (new
 * rows, deleted columns, rows that people changed) is a rule of the world.
 */

import type { Rules } from '../world.ts';
import { isQuestion } from './form-state.ts';
import { formatBlock, insertRows, lastColumn, lastRow, putRow } from './grid.ts';
import { nextInteger, type Source } from './random.ts';
import type { Cell, FormState, ItemState, Locale, ResponseState, SheetState, WorkbookState } from './state.ts';
import { blankSheet, checkRoom } from './workbook.ts';
import { instantOf } from './zone.ts';

const WORDS: Readonly<Record<Locale, { tab: string; timestamp: string; email: string; format: string }>> = {
  en_US: { tab: 'Form Responses', timestamp: 'Timestamp', email: 'Email Address', format: 'M/d/yyyy H:mm:ss' },
  id_ID: { tab: 'Jawaban Formulir', timestamp: 'Stempel waktu', email: 'Alamat Email', format: 'dd/MM/yyyy H:mm:ss' },
};
const TAB_ROWS = 100;

type TabRules = Pick<Rules, 'numbersInTab' | 'deletedColumn' | 'newRow' | 'changedRow'>;

/** A form's tab, and the rules by which answers arrive there. */
export interface Landing {
  readonly workbook: WorkbookState;
  readonly form: FormState;
  readonly sheet: SheetState;
  readonly rules: TabRules;
}

interface Part {
  readonly key: string;
  readonly header: string;
}

/** Every column the form has, in its order. */
function partsOf(form: FormState, locale: Locale): readonly Part[] {
  const parts: Part[] = [{ key: 'timestamp', header: WORDS[locale].timestamp }];
  if (form.collectsEmail) parts.push({ key: 'email', header: WORDS[locale].email });
  for (const item of form.items.filter(isQuestion)) {
    if (item.type !== 'GRID') parts.push({ key: `${item.id}`, header: item.title });
    item.rows.forEach((row, index) => {
      parts.push({ key: `${item.id}:${item.entries[index]}`, header: `${item.title} [${row}]` });
    });
  }
  return parts;
}

/** What a response says for each column. */
function cellsOf(landing: Landing, response: ResponseState): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>([['timestamp', { at: Math.floor(response.at / 1000) * 1000 }]]);
  if (response.email !== null) cells.set('email', response.email);
  for (const item of landing.form.items) {
    const answer = response.answers[item.id];
    if (answer === undefined) continue;
    if (typeof answer === 'string') cells.set(`${item.id}`, cellIn(landing, item, answer));
    else if (item.type === 'CHECKBOX') cells.set(`${item.id}`, answer.join(', '));
    else {
      answer.forEach((choice, index) => {
        if (choice !== null) cells.set(`${item.id}:${item.entries[index]}`, cellIn(landing, item, choice));
      });
    }
  }
  return cells;
}

/** A scale's answer is a number and a date is midnight of that day; everything else is text, or looks like a number. */
function cellIn({ workbook, rules }: Landing, { type }: ItemState, answer: string): Cell {
  if (type === 'SCALE') return Number(answer);
  if (type === 'DATE') {
    const [year = 0, month = 1, day = 1] = answer.split('-').map(Number);
    return { at: instantOf({ year, month, day, hour: 0, minute: 0, second: 0 }, workbook.timeZone) };
  }
  return rules.numbersInTab === 'number' && /^-?\d{1,15}$/.test(answer) ? Number(answer) : answer;
}

/** Makes the tab of a form, at the left end, with every response there is. */
export function makeResponseTab(workbook: WorkbookState, form: FormState, rules: TabRules, source: Source): SheetState {
  const columns = partsOf(form, workbook.locale).length;
  checkRoom(workbook, TAB_ROWS * columns);
  const sheet = blankSheet(nextInteger(source, 1, 2 ** 31), freeName(workbook), TAB_ROWS, columns);
  sheet.formId = form.id;
  sheet.frozenRows = 1;
  workbook.sheets.unshift(sheet);
  bindColumns(workbook, form, sheet, 'all');
  for (const response of form.responses) appendResponse({ workbook, form, sheet, rules }, response);
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

/** The columns when a response comes; those that somebody deleted come back, or do not. */
const columnsFor = ({ workbook, form, sheet, rules }: Landing): ReadonlyMap<string, number> =>
  bindColumns(workbook, form, sheet, rules.deletedColumn === 'comes back' ? 'all' : 'new');

/** The row of a response that comes. Costs as much as the tab has columns, or rows where it goes below responses. */
function rowFor({ workbook, sheet, rules }: Landing, timestamp: number | undefined): number {
  const end = lastRow(sheet);
  const at = rules.newRow === 'below everything' ? end : belowResponses(sheet, timestamp, end);
  const isInserted = at < end;
  if (isInserted || at >= sheet.maxRows) checkRoom(workbook, sheet.maxColumns);
  if (isInserted) insertRows(sheet, at, 1);
  else if (at >= sheet.maxRows) sheet.maxRows = at + 1;
  return at;
}

/** Below the last row that has the time of a response, and never above the header. */
function belowResponses(sheet: SheetState, timestamp: number | undefined, end: number): number {
  if (timestamp === undefined) return end;
  let at = end;
  while (at > 1 && (sheet.rows[at - 1]?.[timestamp] ?? '') === '') at -= 1;
  return at;
}

/** Writes one response below the others. */
export function appendResponse(landing: Landing, response: ResponseState): void {
  const { sheet } = landing;
  const columns = columnsFor(landing);
  const row: Cell[] = new Array<Cell>(sheet.bindings.length).fill('');
  for (const [key, cell] of cellsOf(landing, response)) {
    const column = columns.get(key);
    if (column !== undefined) row[column] = cell;
  }
  putRow(sheet, rowFor(landing, columns.get('timestamp')), 0, row);
}

/**
 * Writes an edited response over the row that it was, and leaves cells beside the form's own columns alone.
 *
 * The row is the one that still says what the response said before. Where people changed it, that is the row of the same
 * time, or the response is written below the others, as the world's rule has it; so it is where they deleted it.
 */
export function rewriteResponse(landing: Landing, before: ResponseState, response: ResponseState): void {
  const { sheet, rules } = landing;
  const columns = columnsFor(landing);
  const old = [...cellsOf(landing, before)].filter(([key]) => columns.has(key));
  const rowWith = (cells: readonly (readonly [string, Cell])[]): number =>
    sheet.rows.findIndex(
      (row, at) => at > 0 && cells.every(([key, cell]) => sameCell(row[columns.get(key) ?? -1], cell)),
    );
  const whole = rowWith(old);
  const isTimeEnough = whole < 0 && rules.changedRow === 'overwritten' && columns.has('timestamp');
  const at = isTimeEnough ? rowWith(old.filter(([key]) => key === 'timestamp')) : whole;
  if (at < 0) {
    appendResponse(landing, response);
    return;
  }
  const cells = cellsOf(landing, response);
  for (const [key, column] of columns) putRow(sheet, at, column, [cells.get(key) ?? '']);
}

const sameCell = (one: Cell | undefined, other: Cell): boolean => JSON.stringify(one) === JSON.stringify(other);
