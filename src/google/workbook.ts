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
import { isRefilled, TABLES } from '../tables/index.ts';
import { doubledHeadings, headingsIn, isAsMade, lostHeadings, lostPlaces } from '../tables/lost-headings.ts';
import {
  type Cell,
  clean,
  columnLetters,
  completeGrid,
  fold,
  type Grid,
  isTyped,
  type Table,
} from '../tables/notation.ts';
import { type AnswerTab, isFirstName, movesInto, orderOf, placeFor } from '../tables/tab-order.ts';
import { activeSpreadsheet } from './active.ts';
import { amendGrid, removeRows } from './amend.ts';
import { AppError } from './app-error.ts';
import { arranged, carryBeside } from './arrange.ts';
import { entryOf, gridOf, hasTimes, type Reading, readingOf, type Values } from './dates.ts';
import {
  bareSheet,
  type Columns,
  dress,
  offerByRow,
  type SheetWords,
  TAB_COLORS,
  type WordsOf,
  widenedSheet,
} from './dress.ts';
import { guarded, PLAIN_TEXT } from './guard.ts';
import { type ColumnLeft, noteHeadings, noteLostSheet, readHeadings } from './properties.ts';
import { runs } from './runs.ts';
import { lengthenMarks } from './sheet-rules.ts';
import { standingOf } from './standing.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The format of a new cell: left alone. */
const GENERAL = '';

/** The workbook of this run: its tabs found once, and each table read once, however often it is asked for. */
export interface Workbook {
  readonly id: string;
  /**
   * The tab's grid, or undefined where there is no such tab.
   *
   * @throws AppError where a sheet has lost a heading that it must have, or has it twice: nothing may be made from it then
   */
  readonly read: (table: Table) => Grid | undefined;
  /** Looks at the headings of a tab alone. @throws AppError as reading it does, where it has lost one */
  readonly look: (table: Table) => void;
  /** Has tabs be found anew, and what people type be read anew; what was read of Teladan's own sheets stays known. */
  readonly renew: () => void;
  /** The response tab of a form; undefined where it is gone. */
  readonly readResponses: (form: FormRecord<FormKey>) => ResponseGrid | undefined;
  /** The last row of a form's response tab that holds anything; 0 where it is gone. */
  readonly lastResponseRow: (form: FormRecord<FormKey>) => number;
  /** The header of a form's response tab alone; undefined where it is gone. */
  readonly readHeader: (form: FormRecord<FormKey>) => readonly string[] | undefined;
  /**
   * Writes the table's own columns, making the tab where it is missing; columns that people added are not touched.
   *
   * @throws AppError where one of these has a heading of the table's own
   */
  readonly write: (table: Table, grid: Grid) => void;
  /**
   * Refuses before anything is written what writing these would refuse.
   *
   * @throws AppError where one of these has a heading twice
   */
  readonly refuseDoubled: (tables: readonly Table[]) => void;
  /** Adds records below what stands there, making the tab where it is missing; nothing that stands is written again. */
  readonly append: (table: Table, records: readonly Readonly<Record<string, Cell | undefined>>[]) => void;
  /** Writes the cells that differ from what stands there; others, and what they are computed by, are not touched. */
  readonly amend: (table: Table, grid: Grid) => void;
  /** Takes rows away, as the sheet counts them, with what people noted and coloured there. Too many apart are left blank. */
  readonly remove: (table: Table, rows: readonly number[]) => void;
  /** Makes what a tab lacks of how it should look, and tells whether it lacked any; one that is not there stays away. */
  readonly complete: (table: Table) => boolean;
  /** Replaces every column of the tab, whoever made it. */
  readonly replace: (table: Table, grid: Grid) => void;
  /** The tab that a form writes its responses to, once Google shows it. */
  readonly findResponseTab: (
    form: FormRecord<FormKey>,
  ) => { readonly sheetId: number; readonly header: readonly string[] } | undefined;
  /**
   * Renames a response tab unless the name is taken, in the color of what runs and in its place; answers the name it has then.
   *
   * @param behind the sheet that it stands behind, and the response tabs that come between
   */
  readonly rename: (sheetId: number, name: string, behind: Behind) => string;
  /** Gives a response tab without a color the one of what runs; answers its name where it had none. */
  readonly colorResponses: (form: FormRecord<FormKey>) => string | undefined;
  /**
   * Brings Teladan's tabs into their order among themselves, and the blank first one of a new workbook behind them; those that people
   * made or hid stay. Answers the names of those that were moved.
   */
  readonly arrange: (answers: readonly AnswerTab[]) => readonly string[];
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
  /** Whether a column of a tab holds anything under no heading, as it stands at this moment. @param at from 0 */
  readonly isBareColumn: (title: string, at: number) => boolean;
  /** Rows below the header of a tab, to the last that holds anything; 0 where there is no such tab. */
  readonly depthOf: (title: string) => number;
  /** Deletes every row below the header of a tab, with whatever people wrote beside or noted at them. */
  readonly emptyTab: (title: string) => void;
  /** The cells under these headers, in their order, in the row that the acting person has selected; none in a header. */
  readonly selected: (headers: readonly string[]) => readonly string[];
  /** Has Google keep what was written so far, so that what follows may rest on it. */
  readonly flush: () => void;
}

/** What a response tab stands behind: a sheet, with the response tabs that follow it. */
export interface Behind {
  readonly table: Table;
  readonly sheetIds: readonly number[];
}

/** A response tab as read. */
export interface ResponseGrid {
  readonly name: string;
  readonly grid: Grid;
  /** Whether the form still writes to it; asked of Google each time. */
  readonly isLinked: () => boolean;
}

/**
 * Opens the workbook that the add-on runs in.
 *
 * @param wordsOf what a sheet that is made says of itself
 */
export function openWorkbook(wordsOf: WordsOf): Workbook {
  const spreadsheet = activeSpreadsheet();
  // Tabs are asked for by name when they are needed: asking every tab for its name costs a call each.
  const found = new Map<string, Sheet | null>();
  const byName = (title: string): Sheet | undefined => {
    if (!found.has(title)) found.set(title, spreadsheet.getSheetByName(title));
    return found.get(title) ?? undefined;
  };
  const byId = (sheetId: number): Sheet | undefined => spreadsheet.getSheetById(sheetId) ?? undefined;

  // What was read or written stays known for this run, so that no table is read twice.
  const known = new Map<string, Grid>();
  const whole = new WeakSet<Grid>();

  // Sheets whose times may stand in cells that are not for dates: an earlier release wrote texts, somebody made the cells plain text, or
  // there was no time yet.
  const undated = new Set<string>();
  const noteTimes = (table: Table, { kinds }: Reading): void => {
    if (hasTimes(table) && [...kinds].join() !== 'date') undated.add(table.title);
  };
  const readingAt = (sheet: Sheet, table: Table): Reading => {
    const reading = readingOf(table, valuesOf(sheet));
    noteTimes(table, reading);
    return reading;
  };

  // So do headers alone, of sheets that are written and not read.
  const headers = new Map<string, readonly Cell[]>();
  const headerAt = (table: Table): readonly Cell[] => {
    const { title } = table;
    const sheet = byName(title);
    const header = known.get(title)?.[0] ?? headers.get(title) ?? (sheet ? headerBy(sheet, table) : []);
    headers.set(title, header);
    return header;
  };
  const headerBy = (sheet: Sheet, table: Table): readonly Cell[] => {
    if (!hasTimes(table)) return headerOf(sheet);
    // The row below the header tells how times stand, in the same call.
    const values = valuesOf(sheet, 2);
    noteTimes(table, readingOf(table, values));
    return titlesIn(values);
  };

  /** The same as it stands at this moment. What was read under another is forgotten: somebody has put in or moved a column since. */
  const headerNow = (table: Table, sheet: Sheet): readonly Cell[] => {
    const { title } = table;
    const header = headerBy(sheet, table);
    const before = known.get(title)?.[0];
    if (before && !isSameHeader(before, header)) known.delete(title);
    return header;
  };

  const read = (table: Table): Grid | undefined => {
    const sheet = byName(table.title);
    const grid = known.get(table.title) ?? (sheet && readingAt(sheet, table).grid);
    if (!grid) return undefined;
    known.set(table.title, grid);
    if (!whole.has(grid)) refuseUnlessWhole(table, grid);
    whole.add(grid);
    return grid;
  };

  // The tab that somebody looks at, asked for once; null where it is hidden, as it may be for the clock: nobody looks at that.
  let looked: Sheet | null | undefined;
  const lookedAt = (): Sheet | null => {
    if (looked !== undefined) return looked;
    const active = spreadsheet.getActiveSheet();
    looked = active.isSheetHidden() ? null : active;
    return looked;
  };
  /** Does what brings another tab to the front; what somebody looks at stays where it is. */
  const lookingOn = <T>(act: () => T): T => {
    const before = lookedAt();
    try {
      return act();
    } finally {
      if (before) spreadsheet.setActiveSheet(before);
    }
  };
  /** Google moves no tab but the active one. @param to from 0 */
  const move = (sheet: Sheet, to: number): void => {
    spreadsheet.setActiveSheet(sheet);
    spreadsheet.moveActiveSheet(to + 1);
  };
  const moveBehind = (sheet: Sheet, { table, sheetIds }: Behind): void => {
    const last =
      sheetIds.reduceRight<Sheet | undefined>((found, id) => found ?? byId(id), undefined) ?? byName(table.title);
    if (!last) return;
    const [from, at] = [sheet.getIndex() - 1, last.getIndex() - 1];
    const to = from < at ? at : at + 1;
    if (to !== from) lookingOn(() => move(sheet, to));
  };

  let names: string[] | undefined;
  const insert = (table: Table): Sheet => {
    names ??= spreadsheet.getSheets().map((sheet) => sheet.getName());
    // The one blank tab of a new workbook stands behind what is made.
    const [only = '', ...others] = names;
    const isNew = others.length === 0 && byName(only)?.getLastRow() === 0;
    const place = isNew ? 0 : placeFor(table, names);
    const sheet = lookingOn(() => spreadsheet.insertSheet(table.title, place));
    names.splice(place, 0, table.title);
    found.set(table.title, sheet);
    return sheet;
  };

  const put = (table: Table, grid: Grid, which: 'own' | 'all'): void => {
    const present = byName(table.title);
    const depth = present?.getMaxRows();
    // Looked at last, so that little can happen before it is written.
    const header = present && which === 'own' ? headerNow(table, present) : headerAt(table);
    if (which === 'own') refuseDoubled(table, header);
    const before = known.get(table.title);
    const isUndated = undated.has(table.title) && readingOf(table, grid).kinds.has('time');
    const sheet = present ?? insert(table);
    const written = writeGrid(
      { sheet, table, isNew: !present, depth, before, header, which, isUndated, words: () => wordsOf(table) },
      grid,
    );
    if (isUndated) undated.delete(table.title);
    known.set(table.title, written);
    headers.delete(table.title);
  };

  const append = (table: Table, records: readonly Readonly<Record<string, Cell | undefined>>[]): void => {
    if (records.length === 0) return;
    const sheet = byName(table.title);
    const depth = sheet?.getMaxRows() ?? 0;
    if (sheet && known.has(table.title)) headerNow(table, sheet);
    const before = read(table);
    const after = completeGrid(table, before, () => ({}), records);
    const isWidened = after[0]?.length !== before?.[0]?.length;
    if (!sheet || !before || isWidened) {
      put(table, after, 'own');
      return;
    }
    const columns = columnsOf(table, after[0] ?? []);
    const [first, width] = [before.length + 1, columns.length];
    grow(sheet, table, { rows: depth, columns: width }, { rows: after.length, columns: width });
    if (undated.has(table.title)) showDates(sheet, columns, { first, depth: records.length });
    sheet
      .getRange(first, 1, records.length, width)
      .setValues(entriesOf(after.slice(before.length), columns, () => false));
    known.set(table.title, after);
  };

  return {
    get id() {
      return spreadsheet.getId();
    },
    read,
    look: (table) => {
      const header = headerAt(table);
      refuseDoubled(table, header);
      // Whether it has rows, and what stands under no heading, is looked for only where it may matter.
      if (lostHeadings(table, [header, ['?']], hadIn(table)).length > 0) read(table);
    },
    renew: () => {
      found.clear();
      names = undefined;
      for (const { title } of TABLES.filter(isTyped)) {
        known.delete(title);
        headers.delete(title);
      }
    },
    append,
    readResponses: (form) => {
      const sheet = form.sheetId === undefined ? undefined : byId(form.sheetId);
      return (
        sheet && {
          name: sheet.getName(),
          grid: gridOf(valuesOf(sheet)),
          isLinked: () => namesForm(sheet.getFormUrl(), form),
        }
      );
    },
    lastResponseRow: (form) => (form.sheetId === undefined ? 0 : (byId(form.sheetId)?.getLastRow() ?? 0)),
    readHeader: (form) => {
      const sheet = form.sheetId === undefined ? undefined : byId(form.sheetId);
      return sheet && headerOf(sheet);
    },
    write: (table, grid) => put(table, grid, 'own'),
    refuseDoubled: (tables) => {
      for (const table of tables) refuseDoubled(table, headerAt(table));
    },
    amend: (table, grid) => {
      const sheet = byName(table.title);
      const before = read(table);
      if (!sheet || !before?.[0]?.some((title) => clean(title) !== '')) return put(table, grid, 'own');
      const isUndated = undated.has(table.title) && readingOf(table, grid).kinds.has('time');
      amendTab({ sheet, table, words: () => wordsOf(table), before, which: 'own', isUndated }, before, grid);
      // What others have typed meanwhile is read when the tab is asked for again.
      known.delete(table.title);
      headers.delete(table.title);
    },
    remove: (table, rows) => {
      const sheet = byName(table.title);
      if (!sheet || rows.length === 0) return;
      removeRows(sheet, rows);
      known.delete(table.title);
    },
    complete: (table) => {
      const sheet = byName(table.title);
      const reading = sheet && hasTimes(table) ? readingAt(sheet, table) : undefined;
      const header = reading?.grid[0] ?? (sheet ? headerOf(sheet) : []);
      const columns = columnsOf(table, header);
      const standing = sheet && columns.some(Boolean) ? standingOf(sheet, columns) : undefined;
      const stood = reading?.kinds.has('time') ? reading.grid : undefined;
      if (!sheet || !(standing || stood)) return false;
      const rows = sheet.getMaxRows();
      // Only where words go by another cell does it matter what stands below the header.
      const grid = (table.columns.some(({ choicesBy }) => choicesBy) && read(table)) || [header];
      if (standing) dress({ sheet, table, columns, grid, rows, words: wordsOf(table) }, standing);
      if (stood) turnToDates(sheet, columns, stood, rows);
      return true;
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
    rename: (sheetId, name, behind) => {
      const sheet = byId(sheetId);
      if (sheet && !byName(name)) {
        // Moved first: a tab that has its name is left where it stands.
        moveBehind(sheet, behind);
        sheet.setName(name).setTabColor(TAB_COLORS.running);
      }
      return sheet?.getName() ?? name;
    },
    colorResponses: ({ sheetId }) => {
      const sheet = sheetId === undefined ? undefined : byId(sheetId);
      if (!sheet || sheet.getTabColor()) return undefined;
      return sheet.setTabColor(TAB_COLORS.running).getName();
    },
    arrange: (answers) => {
      const standing = spreadsheet.getSheets().map((sheet) => sheet.getName());
      const isBlank = (name: string): boolean => isFirstName(name) && byName(name)?.getLastRow() === 0;
      const order = [...orderOf(answers), ...standing.filter(isBlank)];
      const moves = movesInto(order, standing, (name) => byName(name)?.isSheetHidden() !== false);
      if (moves.length === 0) return [];
      lookingOn(() => {
        for (const { name, to } of moves) {
          const sheet = byName(name);
          if (sheet) move(sheet, to);
        }
      });
      names = undefined;
      return moves.map(({ name }) => name);
    },
    show: (title) => {
      const sheet = byName(title);
      if (sheet) spreadsheet.setActiveSheet(sheet);
      looked = undefined;
      return sheet !== undefined;
    },
    showCell: (title, row, heading) => {
      const sheet = byName(title);
      if (!sheet || row < 1 || row > sheet.getMaxRows()) return false;
      const header = headerOf(sheet);
      const at = header.findIndex((one) => fold(one) === fold(heading));
      // A column under no heading is named by its letters.
      const bare = header.findIndex((one, index) => clean(one) === '' && columnLetters(index + 1) === heading);
      sheet.getRange(row, Math.max(at, bare, 0) + 1).activate();
      looked = undefined;
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
      headers.delete(title);
    },
    has: (title) => byName(title) !== undefined,
    isBareColumn: (title, at) => {
      const sheet = byName(title);
      if (!sheet || at >= sheet.getMaxColumns()) return false;
      const [heading, ...cells] = sheet.getRange(1, at + 1, Math.max(sheet.getLastRow(), 1), 1).getDisplayValues();
      const isBlank = ([cell = '']: readonly string[] = []): boolean => clean(cell) === '';
      return isBlank(heading) && !cells.every(isBlank);
    },
    depthOf: (title) => Math.max((byName(title)?.getLastRow() ?? 0) - 1, 0),
    emptyTab: (title) => {
      const sheet = byName(title);
      if (!sheet) return;
      const rows = sheet.getMaxRows();
      // Sheets refuses to delete all rows below frozen ones: an empty one stays.
      sheet.insertRowsAfter(rows, 1).deleteRows(2, rows - 1);
      known.delete(title);
    },
    selected: (headers) => {
      const range = spreadsheet.getActiveRange();
      const sheet = range?.getSheet();
      if (!range || !sheet || range.getRow() < 2) return [];
      const titles = headerOf(sheet).map(fold);
      const places = headers.map((header) => titles.indexOf(fold(header))).filter((at) => at >= 0);
      if (places.length === 0) return [];
      const [cells = []] = sheet.getRange(range.getRow(), 1, 1, titles.length).getDisplayValues();
      return places.map((at) => cells[at] ?? '');
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
function valuesOf(sheet: Sheet, rows = -1): Values {
  try {
    return sheet.getSheetValues(1, 1, rows, -1);
  } catch {
    const all = sheet.getDataRange().getValues();
    return rows === -1 ? all : all.slice(0, rows);
  }
}

/** Most headings that are named. */
const NAMED = 3;

/** Whether a header has any heading of a table: else the sheet may be somebody's own, with a name like that of one of Teladan's. */
const hasAny = ({ columns }: Table, header: readonly Cell[]): boolean =>
  columns.some((column) => header.some((title) => fold(title) === fold(column.header)));

/** What a sheet that people fill has had while the period runs; undefined for others, and for one of an earlier period. */
const hadIn = (table: Table): readonly string[] | undefined =>
  isTyped(table) && TABLES.some(({ title }) => title === table.title) ? readHeadings(table.title) : undefined;

/**
 * Refuses a sheet that has lost a heading, and notes it, so that the home tells it until it is back.
 *
 * @throws AppError with the sheet and what it lacks
 */
function refuseUnlessWhole(table: Table, grid: Grid): void {
  const had = hadIn(table);
  refuseDoubled(table, grid[0] ?? []);
  const lost = lostHeadings(table, grid, had);
  if (lost.length === 0) {
    if (had) noteHeadings(table.title, headingsIn(table, grid[0] ?? []));
    return;
  }
  noteLostSheet({ table: table.key, sheet: table.title });
  if (!hasAny(table, grid[0] ?? [])) throw new AppError('headings-none', { sheet: table.title });
  const code = isRefilled(table) ? 'headings-lost-refilled' : 'headings-lost';
  throw new AppError(code, { sheet: table.title, headings: firstOf(lost) });
}

/** Refuses a sheet in which two columns have one heading: nobody can say which of the two is somebody else's. */
function refuseDoubled(table: Table, header: readonly Cell[]): void {
  const doubled = doubledHeadings(table, header, hadIn(table));
  if (doubled.length === 0) return;
  noteLostSheet({ table: table.key, sheet: table.title });
  throw new AppError('headings-twice', { sheet: table.title, headings: firstOf(doubled) });
}

const firstOf = (headings: readonly string[]): string =>
  headings.slice(0, NAMED).join(', ') + (headings.length > NAMED ? ', …' : '');

/** Whether two headers say the same, but for what is blank behind them. */
function isSameHeader(one: readonly Cell[], other: readonly Cell[]): boolean {
  const width = Math.max(one.length, other.length);
  return Array.from({ length: width }, (_, at) => at).every((at) => fold(one[at] ?? '') === fold(other[at] ?? ''));
}

const titlesIn = (values: Values): readonly string[] => (gridOf(values)[0] ?? []).map(String);

/** The first row of a tab, as texts. */
const headerOf = (sheet: Sheet): readonly string[] => titlesIn(valuesOf(sheet, 1));

/** How many rows and columns a tab has, filled or not. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

const sizeOf = (sheet: Sheet): Size => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });

/** Makes a sheet longer and wider where the size asks for it. What colors a column goes on in the new rows. */
function grow(sheet: Sheet, table: Table, size: Size, { rows, columns }: Size): void {
  if (size.rows < rows) {
    sheet.insertRowsAfter(size.rows, rows - size.rows);
    if (table.columns.some(({ marks }) => marks)) lengthenMarks(sheet, size.rows, rows);
  }
  if (size.columns < columns) sheet.insertColumnsAfter(size.columns, columns - size.columns);
}

/** Takes away the rows and columns of a new sheet that nobody asked for, so that no empty cells count. */
function cutTo(sheet: Sheet, size: Size, { rows, columns }: Size): void {
  if (size.rows > rows) sheet.deleteRows(rows + 1, size.rows - rows);
  if (size.columns > columns) sheet.deleteColumns(columns + 1, size.columns - columns);
}

/** The columns of a header row as the table types them; a column that people added is plain text. */
const columnsOf = (table: Table, header: readonly Cell[]): Columns =>
  header.map((title) => table.columns.find((column) => fold(column.header) === fold(title)));

/** Rows that people can go on typing in, for a table that they fill. */
const SPARE_ROWS = 200;

/** A tab that is written, and what is known of it. */
interface Writing {
  readonly sheet: Sheet;
  readonly table: Table;
  /** What stands there, where it was read or written in this run. */
  readonly before: Grid | undefined;
  readonly which: 'own' | 'all';
  /** Whether its cells may not be for the dates that this brings. */
  readonly isUndated: boolean;
  readonly words: () => SheetWords;
}

/** The same where all of it is written. */
interface WholeWriting extends Writing {
  readonly isNew: boolean;
  /** Rows of the tab, filled or not; undefined for one that was just made. */
  readonly depth: number | undefined;
  /** As it stands. */
  readonly header: readonly Cell[];
}

/**
 * Whether nothing stands on a tab, as on one that a run made before it was cut off: then it is made as a new one is.
 *
 * @param header as it stands
 */
function isBare({ sheet, before }: Writing, header: readonly Cell[]): boolean {
  const isBlank = (row: readonly Cell[]): boolean => row.every((cell) => clean(cell) === '');
  return isBlank(header) && (before ? before.every(isBlank) : sheet.getLastRow() === 0);
}

/** A header as it is to be written, and the columns under none that are not written. */
interface Restored {
  readonly header: readonly Cell[];
  readonly left: readonly ColumnLeft[];
}

/**
 * A header with the headings back that it has lost, where their columns still stand: what is written goes there again. A column that
 * holds anything else than what is written may be somebody's own: it is left, and what is written comes behind the others.
 */
function restored({ sheet, table, before, header }: WholeWriting, made: Grid): Restored {
  const hasBare = header.some((title) => clean(title) === '');
  const hasAll = table.columns.every((column) => header.some((title) => fold(title) === fold(column.header)));
  if (hasAll || !hasBare || !hasAny(table, header)) return { header, left: [] };
  const standing = before ?? readingOf(table, valuesOf(sheet)).grid;
  const lost = lostPlaces(table, standing).filter(({ bare }) => bare >= 0);
  const withAll = header.map((title, at) => lost.find(({ bare }) => bare === at)?.column.header ?? title);
  const { grid } = arranged(made, withAll);
  const others = lost.filter(({ bare }) => !isAsMade(table, bare, standing, grid));
  return {
    header: withAll.map((title, at) => (others.some(({ bare }) => bare === at) ? '' : title)),
    left: others.map(({ column, bare }) => ({ heading: column.header, at: bare })),
  };
}

/** Writes a grid, in the columns that the tab has. @returns the grid as it stands then, but for columns of people's own */
function writeGrid(writing: WholeWriting, made: Grid): Grid {
  const { sheet, table, isNew, depth, before, which } = writing;
  const { header, left } = restored(writing, made);
  const created = isNew || isBare(writing, header);
  const { grid, hasOthers } = created || which === 'all' ? { grid: made, hasOthers: false } : arranged(made, header);
  const columns = columnsOf(table, grid[0] ?? []);
  // How wide it is matters only where it might not do.
  const isWide = !created && which === 'own' && columns.length <= header.length;
  const size = { rows: depth ?? sheet.getMaxRows(), columns: isWide ? header.length : sheet.getMaxColumns() };
  // A shorter table than before is filled up with empty rows, so that nothing old stays below it: where nobody read how
  // far it goes, to the end of the tab. One empty row stays under the header in any case: Sheets refuses to be left with
  // frozen rows only.
  const rows = Math.max(grid.length, 2, created ? 0 : (before?.length ?? size.rows));
  const wanted = { rows: rows + (created && isTyped(table) ? SPARE_ROWS : 0), columns: columns.length };
  if (created) make(writing, grid, size, wanted);
  else keepUp(writing, grid, size, wanted);
  if (hasOthers) carryBeside(sheet, table, valuesOf(sheet), grid, guarded);
  const plain = columns.map((column) => isPlain(table, column));
  const written = columns.map((column) => column !== undefined || created || which === 'all');
  for (const [start, end] of runs(written, (own) => own)) {
    const cells = Array.from({ length: rows }, (_, row) => grid[row]?.slice(start, end) ?? []);
    const isPlainAt = (row: number, column: number): boolean => row > 0 && plain[start + column] === true;
    sheet
      .getRange(1, start + 1, rows, end - start)
      .setValues(entriesOf(cells, columns.slice(start, end), isPlainAt) as Cell[][]);
  }
  if (left.length > 0) noteLostSheet({ table: table.key, sheet: table.title, left });
  return grid;
}

/** Cells as they are to be written into these columns. */
const entriesOf = (
  cells: Grid,
  columns: Columns,
  isPlainAt: (row: number, column: number) => boolean,
): (Cell | Date)[][] =>
  cells.map((row, y) => columns.map((column, x) => entryOf(row[x] ?? '', isPlainAt(y, x), column?.time)));

/** Has times that stand as texts be dates; formulas of somebody's stay. */
function turnToDates(sheet: Sheet, columns: Columns, grid: Grid, rows: number): void {
  const spans = runs(
    columns.map((column) => column?.time !== undefined),
    Boolean,
  ).map(([from, to]) => {
    const range = sheet.getRange(2, from + 1, grid.length - 1, to - from);
    return { from, to, range, formulas: range.getFormulas() };
  });
  showDates(sheet, columns, { first: 2, depth: rows - 1 });
  for (const { from, to, range, formulas } of spans) {
    const cells = grid.slice(1).map((row) => row.slice(from, to));
    const entries = entriesOf(cells, columns.slice(from, to), () => false);
    range.setValues(entries.map((row, y) => row.map((entry, x) => formulas[y]?.[x] || entry)));
  }
}

/** Writes the cells of a tab that differ, with room for what comes beside and below what stands there. */
function amendTab(writing: Writing, before: Grid, grid: Grid): void {
  const { sheet, table } = writing;
  const columns = columnsOf(table, grid[0] ?? []);
  const width = before[0]?.length ?? 0;
  if (grid.length > before.length || columns.length > width) {
    const size = sizeOf(sheet);
    const wanted = { rows: grid.length, columns: columns.length };
    makeRoom(writing, grid, size, wanted);
    // Formats of columns that stand there are left as people made them.
    const formats = formatsOf(writing, columns, width).map((one, index) => (index < width ? GENERAL : one));
    format(sheet, formats, Math.max(size.rows, wanted.rows) - 1);
  }
  if (writing.isUndated) showDates(sheet, columns, { first: 2, depth: Math.max(sheet.getMaxRows(), grid.length) - 1 });
  amendGrid({
    sheet,
    before,
    grid,
    isPlain: (column) => isPlain(table, columns[column]),
    timeOf: (column) => columns[column]?.time,
  });
}

/** A new tab with all that it is to look like, in the size it is to have, and nothing written yet. */
function make({ sheet, table, words }: Writing, grid: Grid, size: Size, wanted: Size): void {
  const columns = columnsOf(table, grid[0] ?? []);
  grow(sheet, table, size, wanted);
  const rows = wanted.rows;
  dress({ sheet, table, columns, grid, rows, words: words() }, bareSheet(columns));
  format(sheet, formatsOf({ table, which: 'all' }, columns, 0), rows - 1);
  cutTo(sheet, size, wanted);
}

/** A tab that stands there, with room for what is written and formats for it. */
function keepUp(writing: Writing, grid: Grid, size: Size, wanted: Size): void {
  makeRoom(writing, grid, size, wanted);
  const columns = columnsOf(writing.table, grid[0] ?? []);
  const depth = Math.max(size.rows, wanted.rows) - 1;
  format(writing.sheet, formatsOf(writing, columns, size.columns), depth);
  if (writing.isUndated) showDates(writing.sheet, columns, { first: 2, depth });
}

/** Room in a tab that stands there for what is written, with any new column dressed. */
function makeRoom({ sheet, table, words, before }: Writing, grid: Grid, size: Size, wanted: Size): void {
  const columns = columnsOf(table, grid[0] ?? []);
  grow(sheet, table, size, wanted);
  const rows = Math.max(size.rows, wanted.rows);
  if (size.columns < wanted.columns) {
    // New columns come with the rules of the column that they were put behind.
    sheet.getRange(2, size.columns + 1, rows - 1, wanted.columns - size.columns).clearDataValidations();
    dress({ sheet, table, columns, grid, rows, words: words() }, widenedSheet(columns, size.columns));
  }
  // Rows that came below have words of their own to choose from.
  const known = before?.length ?? grid.length;
  if (known < grid.length && columns.some((column) => column?.choicesBy))
    offerByRow({ sheet, table, columns, grid, words: words() }, known);
}

/** Whether a column is plain text, so that what people type into it stays as it is typed; so is one that they added. */
const isPlain = (table: Table, column: Columns[number]): boolean => isTyped(table) && column?.kind !== 'number';

/**
 * Number formats: of columns from `first` on, which are new, and of all where everything is replaced. Where people type, plain
 * text is written in any case, since a NIP must stay a text whatever they did. Other formats are theirs, and new rows take them
 * from the row above.
 */
function formatsOf({ table, which }: Pick<Writing, 'table' | 'which'>, columns: Columns, first: number) {
  return columns.map((column, index) => {
    const isWhole = index >= first || which === 'all';
    if (isPlain(table, column)) return column || isWhole ? PLAIN_TEXT : GENERAL;
    return isWhole ? (column?.format ?? GENERAL) : GENERAL;
  });
}

/** Rows of a sheet, as it counts them. */
interface Rows {
  readonly first: number;
  readonly depth: number;
}

/** Has cells of times be for dates, and show them. */
function showDates(sheet: Sheet, columns: Columns, { first, depth }: Rows): void {
  const times = columns.map((column) => (column?.time === undefined ? undefined : column));
  for (const [from, to] of runs(
    times.map((column) => column?.format ?? GENERAL),
    (one) => one !== GENERAL,
  ))
    sheet
      .getRange(first, from + 1, depth, to - from)
      .setNumberFormat(times[from]?.format ?? GENERAL)
      .setHorizontalAlignment('left');
}

/** Writes number formats, one for each column, into so many rows below the header. */
function format(sheet: Sheet, formats: readonly string[], depth: number): void {
  for (const [from, to] of runs(formats, (one) => one !== GENERAL))
    sheet.getRange(2, from + 1, depth, to - from).setNumberFormat(formats[from] ?? GENERAL);
}
