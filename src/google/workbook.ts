/**
 * The workbook: whole tabs read once and written once. Texts are written as text, numbers as numbers.
 *
 * Sheets reads a text that begins with `=` or `+` as a formula and one that looks like a number or date as that. An
 * apostrophe before it keeps it a text and is not part of it. Columns that people type in are plain text instead, so that
 * a NIP typed there keeps its digits; whether such a cell keeps an apostrophe is not settled, so there it is written only
 * before what would be a formula, and taken off again on reading: the data is right either way.
 */

import type { FormKey } from '../core/types.ts';
import type { FormRecord } from '../tables/forms.ts';
import { TABLES } from '../tables/index.ts';
import { type Cell, type Column, completeGrid, fold, type Grid, isTyped, type Table } from '../tables/notation.ts';
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
  /** An instant as cells of this workbook show it: a local ISO text of its time zone. */
  readonly iso: (instant: Date) => string;
  /** The tab's grid, or undefined where there is no such tab. */
  readonly read: (table: Table) => Grid | undefined;
  /** The response tab of a form; undefined where it is gone. */
  readonly readResponses: (form: FormRecord<FormKey>) => ResponseGrid | undefined;
  /** The last row of a form's response tab that holds anything; 0 where it is gone. */
  readonly lastResponseRow: (form: FormRecord<FormKey>) => number;
  /** The header of a form's response tab alone; undefined where it is gone. */
  readonly readHeader: (form: FormRecord<FormKey>) => readonly string[] | undefined;
  /** Writes the table's own columns, making the tab where it is missing; columns that people added are not touched. */
  readonly write: (table: Table, grid: Grid) => void;
  /** Adds records below what stands there, making the tab where it is missing; nothing that stands is written again. */
  readonly append: (table: Table, records: readonly Readonly<Record<string, Cell | undefined>>[]) => void;
  /**
   * Writes the columns in which cells differ from what stands there, from the first such row to the last. Other columns, and
   * what they are computed by, are not touched.
   */
  readonly amend: (table: Table, grid: Grid) => void;
  /** Replaces every column of the tab, whoever made it. */
  readonly replace: (table: Table, grid: Grid) => void;
  /** The tab that a form writes its responses to, once Google shows it. */
  readonly findResponseTab: (
    form: FormRecord<FormKey>,
  ) => { readonly sheetId: number; readonly header: readonly string[] } | undefined;
  /** Renames a tab unless the name is taken; answers the name it has then. */
  readonly rename: (sheetId: number, name: string) => string;
  readonly show: (title: string) => boolean;
  /** Brings a tab in front and selects the cell under a heading, or the row's first where it has none such. */
  readonly showCell: (title: string, row: number, heading: string) => boolean;
  /** Addresses of everybody who may edit the workbook. */
  readonly officers: () => readonly string[];
  /** The name of a tab, or undefined where it is gone. */
  readonly nameOf: (sheetId: number) => string | undefined;
  /** Keeps a tab, hidden, with a mark behind its name, so that its own name is free. Does nothing where there is none. */
  readonly setAside: (title: string, mark: string) => void;
  readonly has: (title: string) => boolean;
  /** Rows below the header of a tab, to the last that holds anything; 0 where there is no such tab. */
  readonly depthOf: (title: string) => number;
  /** Deletes every row below the header of a tab, with whatever people wrote beside or noted at them. */
  readonly emptyTab: (title: string) => void;
  /** The cell under a header in the row that the acting person has selected; undefined where there is none. */
  readonly selected: (header: string) => string | undefined;
  /** Has Google keep what was written so far, so that what follows may rest on it. */
  readonly flush: () => void;
}

/** A response tab as read. */
export interface ResponseGrid {
  readonly name: string;
  readonly grid: Grid;
  /** Whether the form still writes to it; asked of Google each time. */
  readonly isLinked: () => boolean;
}

/** Opens the workbook that the add-on runs in. */
export function openWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const iso = isoWriter(spreadsheet.getSpreadsheetTimeZone());
  // Tabs are asked for by name when they are needed: asking every tab for its name costs a call each.
  const found = new Map<string, Sheet | null>();
  const byName = (title: string): Sheet | undefined => {
    if (!found.has(title)) found.set(title, spreadsheet.getSheetByName(title));
    return found.get(title) ?? undefined;
  };
  const byId = (sheetId: number): Sheet | undefined => spreadsheet.getSheetById(sheetId) ?? undefined;
  const gridOf = (sheet: Sheet): Grid => valuesOf(sheet).map((row) => row.map((value) => cellOf(value, iso)));

  // What was read or written stays known for this run, so that no table is read twice.
  const known = new Map<string, Grid>();

  const read = (table: Table): Grid | undefined => {
    const sheet = byName(table.title);
    const grid = known.get(table.title) ?? (sheet && gridOf(sheet));
    if (grid) known.set(table.title, grid);
    return grid;
  };

  let names: string[] | undefined;
  const insert = (table: Table): Sheet => {
    names ??= spreadsheet.getSheets().map((sheet) => sheet.getName());
    const place = placeFor(table, names);
    // Google brings a new tab to the front; what somebody looks at stays where it is.
    const before = spreadsheet.getActiveSheet();
    const sheet = spreadsheet.insertSheet(table.title, place);
    spreadsheet.setActiveSheet(before);
    names.splice(place, 0, table.title);
    found.set(table.title, sheet);
    return sheet;
  };

  const put = (table: Table, grid: Grid, which: 'own' | 'all'): void => {
    const present = byName(table.title);
    const before = known.get(table.title);
    writeGrid({ sheet: present ?? insert(table), table, created: !present, before, which }, grid);
    known.set(table.title, grid);
  };

  const append = (table: Table, records: readonly Readonly<Record<string, Cell | undefined>>[]): void => {
    if (records.length === 0) return;
    const before = read(table);
    const after = completeGrid(table, before, () => ({}), records);
    const sheet = byName(table.title);
    const isWidened = after[0]?.length !== before?.[0]?.length;
    if (!sheet || !before || isWidened) {
      put(table, after, 'own');
      return;
    }
    resize(sheet, sizeOf(sheet), { rows: after.length, columns: after[0]?.length ?? 0 }, false);
    sheet
      .getRange(before.length + 1, 1, records.length, after[0]?.length ?? 0)
      .setValues(after.slice(before.length).map((row) => row.map((cell) => guarded(cell, false))));
    known.set(table.title, after);
  };

  return {
    get id() {
      return spreadsheet.getId();
    },
    iso,
    read,
    append,
    readResponses: (form) => {
      const sheet = form.sheetId === undefined ? undefined : byId(form.sheetId);
      return (
        sheet && { name: sheet.getName(), grid: gridOf(sheet), isLinked: () => namesForm(sheet.getFormUrl(), form) }
      );
    },
    lastResponseRow: (form) => (form.sheetId === undefined ? 0 : (byId(form.sheetId)?.getLastRow() ?? 0)),
    readHeader: (form) => {
      const sheet = form.sheetId === undefined ? undefined : byId(form.sheetId);
      return sheet && headerOf(sheet);
    },
    write: (table, grid) => put(table, grid, 'own'),
    amend: (table, grid) => {
      const sheet = byName(table.title);
      const before = read(table);
      if (!sheet || !before) return put(table, grid, 'own');
      amendGrid(sheet, table, before, grid);
      known.set(table.title, grid);
    },
    replace: (table, grid) => put(table, grid, 'all'),
    findResponseTab: (form) => {
      const linked = (candidate: Sheet | undefined): boolean =>
        candidate !== undefined && namesForm(candidate.getFormUrl(), form);
      const usual = form.sheetId === undefined ? undefined : byId(form.sheetId);
      const sheet = linked(usual) ? usual : spreadsheet.getSheets().find(linked);
      const header = sheet && headerOf(sheet);
      return sheet && header?.some(Boolean) ? { sheetId: sheet.getSheetId(), header } : undefined;
    },
    rename: (sheetId, name) => {
      const sheet = byId(sheetId);
      if (sheet && !byName(name)) sheet.setName(name);
      return sheet?.getName() ?? name;
    },
    show: (title) => {
      const sheet = byName(title);
      if (sheet) spreadsheet.setActiveSheet(sheet);
      return sheet !== undefined;
    },
    showCell: (title, row, heading) => {
      const sheet = byName(title);
      if (!sheet || row < 1 || row > sheet.getMaxRows()) return false;
      const at = headerOf(sheet).findIndex((one) => fold(one) === fold(heading));
      sheet.getRange(row, Math.max(at, 0) + 1).activate();
      return true;
    },
    officers: () =>
      spreadsheet
        .getEditors()
        .map((user) => user.getEmail().trim().toLowerCase())
        .filter((email) => email !== ''),
    nameOf: (sheetId) => byId(sheetId)?.getName(),
    setAside: (title, mark) => {
      const sheet = byName(title);
      if (!sheet) return;
      const name = freeName(`${title} ${mark}`, (taken) => byName(taken) !== undefined);
      // Hidden first: a tab under its own name is what says that it is still to be set aside.
      sheet.hideSheet().setName(name);
      names = undefined;
      found.set(title, null);
      found.set(name, sheet);
      known.delete(title);
    },
    has: (title) => byName(title) !== undefined,
    depthOf: (title) => Math.max((byName(title)?.getLastRow() ?? 0) - 1, 0),
    emptyTab: (title) => {
      const sheet = byName(title);
      if (!sheet) return;
      const rows = sheet.getMaxRows();
      // Sheets refuses to delete all rows below frozen ones: an empty one stays.
      sheet.insertRowsAfter(rows, 1).deleteRows(2, rows - 1);
      known.delete(title);
    },
    selected: (header) => {
      const range = spreadsheet.getActiveRange();
      const sheet = range?.getSheet();
      if (!range || !sheet || range.getRow() < 2) return undefined;
      const at = headerOf(sheet).findIndex((title) => fold(title) === fold(header));
      return at < 0 ? undefined : sheet.getRange(range.getRow(), at + 1).getDisplayValue();
    },
    flush: () => SpreadsheetApp.flush(),
  };
}

/** A name that no tab has: as it is, else with the first number behind it that makes it one. */
function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name} (${number})`;
    if (!isTaken(free)) return free;
  }
}

/** Whether a tab's form address is that of a form: by its own id, or by the one it is published under. */
function namesForm(address: string | null, { formId, url }: FormRecord<FormKey>): boolean {
  const published = /\/d\/e\/([\w-]+)/.exec(url)?.[1];
  return address !== null && (address.includes(formId) || (published !== undefined && address.includes(published)));
}

/**
 * What stands on a tab, or in its first rows, in one call: -1 is as far as there is content. Whether Google reads an empty
 * tab in that way is not settled; where it does not, the data range of one is a blank cell.
 */
function valuesOf(sheet: Sheet, rows = -1): readonly (readonly unknown[])[] {
  try {
    return sheet.getSheetValues(1, 1, rows, -1);
  } catch {
    const all = sheet.getDataRange().getValues();
    return rows === -1 ? all : all.slice(0, rows);
  }
}

/** The first row of a tab, as texts. */
const headerOf = (sheet: Sheet): readonly string[] => (valuesOf(sheet, 1)[0] ?? []).map(String);

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

/** How many rows and columns a tab has, filled or not. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

const sizeOf = (sheet: Sheet): Size => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });

/**
 * Brings the sheet to at least the size of the grid; a new one exactly, so that no empty cells count.
 *
 * @returns whether it became wider
 */
function resize(sheet: Sheet, size: Size, { rows, columns }: Size, created: boolean): boolean {
  const spareRows = size.rows - rows;
  const spareColumns = size.columns - columns;
  if (spareRows < 0) sheet.insertRowsAfter(rows + spareRows, -spareRows);
  else if (created && spareRows > 0) sheet.deleteRows(rows + 1, spareRows);
  if (spareColumns < 0) sheet.insertColumnsAfter(columns + spareColumns, -spareColumns);
  else if (created && spareColumns > 0) sheet.deleteColumns(columns + 1, spareColumns);
  return spareColumns < 0;
}

/** The columns of a header row as the table types them; a column that people added is plain text. */
const columnsOf = (table: Table, header: readonly Cell[]): readonly (Column | undefined)[] =>
  header.map((title) => table.columns.find((column) => fold(column.header) === fold(title)));

/** Rows that people can go on typing in, for a table that they fill. */
const SPARE_ROWS = 200;

/** A tab that is written, and what is known of it. */
interface Writing {
  readonly sheet: Sheet;
  readonly table: Table;
  readonly created: boolean;
  /** What stands there, where it was read or written in this run. */
  readonly before: Grid | undefined;
  readonly which: 'own' | 'all';
}

function writeGrid(writing: Writing, grid: Grid): void {
  const { sheet, table, created, before, which } = writing;
  const header = grid[0] ?? [];
  const columns = columnsOf(table, header);
  const size = sizeOf(sheet);
  // A shorter table than before is filled up with empty rows, so that nothing old stays below it: where nobody read how
  // far it goes, to the end of the tab. One empty row stays under the header in any case: Sheets refuses to be left with
  // frozen rows only.
  const rows = Math.max(grid.length, 2, created ? 0 : (before?.length ?? size.rows));
  const depthWanted = rows + (created && isTyped(table) ? SPARE_ROWS : 0);
  const isWidened = resize(sheet, size, { rows: depthWanted, columns: header.length }, created);
  if (created) sheet.setFrozenRows(1);
  if (created || isWidened) dress(sheet, columns, created ? 0 : size.columns);
  const written = columns.map((column) => column !== undefined || created || which === 'all');
  const plain = columns.map((column) => isTyped(table) && column?.kind !== 'number');
  const formats = columns.map((column, index) => (plain[index] ? PLAIN_TEXT : (column?.format ?? GENERAL)));
  // New rows take their formats from the row above, so only a new tab and one that gets other columns need them. Where
  // people type they are always written, since a NIP must stay a text whatever they did.
  const isOwnWriting = !isTyped(table) && !created && !isWidened;
  const isFormatted = isOwnWriting || formats.every((format) => format === GENERAL);
  const depth = isFormatted ? 0 : (created ? depthWanted : Math.max(size.rows, depthWanted)) - 1;
  for (const [start, end] of runs(written, (own) => own)) {
    for (const [from, to] of isFormatted ? [] : runs(formats.slice(start, end), (format) => format !== GENERAL))
      sheet.getRange(2, start + from + 1, depth, to - from).setNumberFormat(formats[start + from] ?? GENERAL);
    const values = Array.from({ length: rows }, (_, row) =>
      header
        .slice(start, end)
        .map((_title, index) => guarded(grid[row]?.[start + index] ?? '', row > 0 && plain[start + index] === true)),
    );
    sheet.getRange(1, start + 1, rows, end - start).setValues(values as Cell[][]);
  }
}

/** Writes what differs between two grids of one size, a run of neighbouring columns at once. */
function amendGrid(sheet: Sheet, table: Table, before: Grid, grid: Grid): void {
  const header = grid[0] ?? [];
  const columns = columnsOf(table, header);
  const differs = (row: number, column: number): boolean =>
    (before[row]?.[column] ?? '') !== (grid[row]?.[column] ?? '');
  const rows = grid.flatMap((_, row) => (header.some((_title, column) => differs(row, column)) ? [row] : []));
  const [first = 0] = rows;
  const last = rows[rows.length - 1];
  if (last === undefined) return;
  resize(sheet, sizeOf(sheet), { rows: grid.length, columns: header.length }, false);
  const isPlain = (column: number): boolean => isTyped(table) && columns[column]?.kind !== 'number';
  const changed = header.map((_, column) =>
    rows.some((row) => differs(row, column)) ? (isPlain(column) ? 'plain' : 'typed') : 'same',
  );
  for (const [from, to] of runs(changed, (kind) => kind !== 'same')) {
    const range = sheet.getRange(first + 1, from + 1, last - first + 1, to - from);
    // Whatever somebody has made of the format, a NIP that is written there stays a text.
    if (isPlain(from)) range.setNumberFormat(PLAIN_TEXT);
    range.setValues(
      grid
        .slice(first, last + 1)
        .map((cells) => cells.slice(from, to).map((cell) => guarded(cell, isPlain(from)))) as Cell[][],
    );
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

/**
 * How new columns look, those from `first` on: a bold header, and as wide as what they hold. What people made of the columns
 * before them stays.
 */
function dress(sheet: Sheet, columns: readonly (Column | undefined)[], first: number): void {
  const added = columns.slice(first);
  sheet
    .getRange(1, first + 1, 1, added.length)
    .setFontWeight('bold')
    .setBackground(HEADER_BACKGROUND);
  const widths = added.map((column) => column?.width ?? 0);
  for (const [from, to] of runs(widths, (width) => width > 0))
    sheet.setColumnWidths(first + from + 1, to - from, widths[from] ?? 0);
  // Rows that come later take it from the row above.
  for (const [from, to] of runs(
    added.map((column) => column?.wrap === true),
    Boolean,
  ))
    sheet.getRange(2, first + from + 1, sheet.getMaxRows() - 1, to - from).setWrap(true);
}
