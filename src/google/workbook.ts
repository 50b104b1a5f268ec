/**
 * The workbook: whole tabs read once and written once. Texts are written as text, numbers as numbers.
 *
 * Sheets reads a text that begins with `=` or `+` as a formula and one that looks like a number or date as that. An
 * apostrophe before it keeps it a text and is not part of it. Columns that people type in are plain text instead, so that
 * a NIP typed there keeps its digits; whether such a cell keeps an apostrophe is not settled, so there it is written only
 * before what would be a formula, and taken off again on reading: the data is right either way.
 */

import type { FormRecord } from '../tables/forms.ts';
import { TABLES } from '../tables/index.ts';
import { type Cell, type Column, fold, type Grid, type Table } from '../tables/notation.ts';
import { isoWriter } from './time.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PLAIN_TEXT = '@';
/** The format of a new cell: left alone. */
const GENERAL = '';
const HEADER_BACKGROUND = '#e8f0fe';

/** A text as `setValues` must get it to stay that text. */
const guarded = (cell: Cell, plainText: boolean): Cell =>
  typeof cell === 'string' && (plainText ? /^[='+]/.test(cell) : cell !== '') ? `'${cell}` : cell;

/** A cell's text without the apostrophe that guarded it. */
const unguarded = (cell: string): string => (/^'[='+]/.test(cell) ? cell.slice(1) : cell);

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** The workbook of this run: its tabs found once, and each table read once, however often it is asked for. */
export interface Workbook {
  readonly id: string;
  /** The tab's grid, or undefined where there is no such tab. */
  readonly read: (table: Table) => Grid | undefined;
  /** The response tab of a form, with its name and whether the form still writes to it; undefined where it is gone. */
  readonly readResponses: (form: FormRecord) => ResponseGrid | undefined;
  /** Writes the table's own columns, making the tab where it is missing; columns that people added are not touched. */
  readonly write: (table: Table, grid: Grid) => void;
  /** Replaces every column of the tab, whoever made it. */
  readonly replace: (table: Table, grid: Grid) => void;
  /** The tab that a form writes its responses to, once Google shows it. */
  readonly findResponseTab: (
    form: FormRecord,
  ) => { readonly sheetId: number; readonly header: readonly string[] } | undefined;
  /** Renames a tab unless the name is taken; answers the name it has then. */
  readonly rename: (sheetId: number, name: string) => string;
  readonly show: (title: string) => boolean;
}

/** A response tab as read. */
export interface ResponseGrid {
  readonly name: string;
  readonly grid: Grid;
  readonly linked: boolean;
}

/** Opens the workbook that the add-on runs in. */
export function openWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const iso = isoWriter(spreadsheet.getSpreadsheetTimeZone());
  const sheets = spreadsheet.getSheets();
  const names = sheets.map((sheet) => sheet.getName());
  const byName = new Map(sheets.map((sheet, index) => [names[index] ?? '', sheet]));
  const byId = (sheetId: number): Sheet | undefined => sheets.find((sheet) => sheet.getSheetId() === sheetId);
  const gridOf = (sheet: Sheet): Grid =>
    sheet
      .getDataRange()
      .getValues()
      .map((row: unknown[]) => row.map((value) => cellOf(value, iso)));

  // What was read or written stays known for this run, so that no table is read twice.
  const known = new Map<string, Grid>();

  const put = (table: Table, grid: Grid, columns: 'own' | 'all'): void => {
    const present = byName.get(table.title);
    const place = placeFor(table, names);
    const sheet = present ?? spreadsheet.insertSheet(table.title, place);
    if (!present) names.splice(place, 0, table.title);
    byName.set(table.title, sheet);
    writeGrid(sheet, table, grid, !present, columns);
    known.set(table.title, grid);
  };

  return {
    id: spreadsheet.getId(),
    read: (table) => {
      const sheet = byName.get(table.title);
      const grid = known.get(table.title) ?? (sheet && gridOf(sheet));
      if (grid) known.set(table.title, grid);
      return grid;
    },
    readResponses: (form) => {
      const sheet = form.sheetId === undefined ? undefined : byId(form.sheetId);
      return sheet && { name: sheet.getName(), grid: gridOf(sheet), linked: namesForm(sheet.getFormUrl(), form) };
    },
    write: (table, grid) => put(table, grid, 'own'),
    replace: (table, grid) => put(table, grid, 'all'),
    findResponseTab: (form) => {
      const sheet = sheets.find((candidate) => namesForm(candidate.getFormUrl(), form));
      const width = sheet?.getLastColumn() ?? 0;
      const header = sheet && width > 0 ? sheet.getRange(1, 1, 1, width).getValues()[0]?.map(String) : undefined;
      return sheet && header?.some(Boolean) ? { sheetId: sheet.getSheetId(), header } : undefined;
    },
    rename: (sheetId, name) => {
      const sheet = byId(sheetId);
      if (sheet && !byName.has(name)) sheet.setName(name);
      return sheet?.getName() ?? name;
    },
    show: (title) => {
      const sheet = byName.get(title);
      if (sheet) spreadsheet.setActiveSheet(sheet);
      return sheet !== undefined;
    },
  };
}

/** Whether a tab's form address is that of a form: by its own id, or by the one it is published under. */
function namesForm(address: string | null, { formId, url }: FormRecord): boolean {
  const published = /\/d\/e\/([\w-]+)/.exec(url)?.[1];
  return address !== null && (address.includes(formId) || (published !== undefined && address.includes(published)));
}

function cellOf(value: unknown, iso: (instant: Date) => string): Cell {
  if (isDate(value)) return iso(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : unguarded(String(value));
}

/** Where a new tab goes: before the first that comes after it in the order of stages, else last. */
function placeFor(table: Table, names: readonly string[]): number {
  const titles = TABLES.map(({ title }) => title);
  const next = names.findIndex((name) => titles.indexOf(name) > titles.indexOf(table.title));
  return next < 0 ? names.length : next;
}

/** Brings the sheet to at least the size of the grid; a new one exactly, so that no empty cells count. */
function resize(sheet: Sheet, rows: number, columns: number, created: boolean): void {
  const spareRows = sheet.getMaxRows() - rows;
  const spareColumns = sheet.getMaxColumns() - columns;
  if (spareRows < 0) sheet.insertRowsAfter(rows + spareRows, -spareRows);
  else if (created && spareRows > 0) sheet.deleteRows(rows + 1, spareRows);
  if (spareColumns < 0) sheet.insertColumnsAfter(columns + spareColumns, -spareColumns);
  else if (created && spareColumns > 0) sheet.deleteColumns(columns + 1, spareColumns);
}

/** The columns of a header row as the table types them; a column that people added is plain text. */
const columnsOf = (table: Table, header: readonly Cell[]): readonly (Column | undefined)[] =>
  header.map((title) => table.columns.find((column) => fold(column.header) === fold(title)));

/** Rows that people can go on typing in, for a table that they fill. */
const SPARE_ROWS = 200;

function writeGrid(sheet: Sheet, table: Table, grid: Grid, created: boolean, which: 'own' | 'all'): void {
  const header = grid[0] ?? [];
  const columns = columnsOf(table, header);
  // A shorter table than before is filled up with empty rows, so that nothing old stays below it. One empty row stays
  // under the header in any case: Sheets refuses to be left with frozen rows only.
  const rows = Math.max(grid.length, 2, created ? 0 : sheet.getLastRow());
  resize(sheet, rows + (created && table.filledBy === 'input' ? SPARE_ROWS : 0), header.length, created);
  if (created) dress(sheet, columns);
  const depth = sheet.getMaxRows() - 1;
  const written = columns.map((column) => column !== undefined || created || which === 'all');
  for (const [start, end] of runs(written, (own) => own)) {
    const plain = columns.slice(start, end).map((column) => table.filledBy === 'input' && column?.kind !== 'number');
    const formats = columns
      .slice(start, end)
      .map((column, index) => (plain[index] ? PLAIN_TEXT : (column?.format ?? GENERAL)));
    for (const [from, to] of runs(formats, (format) => format !== GENERAL))
      sheet.getRange(2, start + from + 1, depth, to - from).setNumberFormat(formats[from] ?? GENERAL);
    const values = Array.from({ length: rows }, (_, row) =>
      plain.map((text, index) => guarded(grid[row]?.[start + index] ?? '', row > 0 && text)),
    );
    sheet.getRange(1, start + 1, rows, end - start).setValues(values as Cell[][]);
  }
}

/** Runs of equal neighbours, as from and to, of those that are wanted. */
function runs<T>(
  values: readonly T[],
  wanted: (value: T) => boolean,
): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  let start = 0;
  for (let index = 1; index <= values.length; index++) {
    if (index < values.length && values[index] === values[start]) continue;
    const value = values[start];
    if (value !== undefined && wanted(value)) found.push([start, index]);
    start = index;
  }
  return found;
}

/** How a new tab looks: a frozen bold header and columns as wide as what they hold. */
function dress(sheet: Sheet, columns: readonly (Column | undefined)[]): void {
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, columns.length).setFontWeight('bold').setBackground(HEADER_BACKGROUND);
  columns.forEach((column, index) => {
    if (column) sheet.setColumnWidth(index + 1, column.width);
  });
}
