/**
 * The person at the sheet: typing into cells, moving and deleting, with the mouse and not by script.
 *
 * Names a tab by its name, rows and columns from 1 as the sheet shows them. What a person types is read as Sheets reads
 * it; what Sheets refuses is refused here too: what is protected from the acting user, and what validation rejects.
 */
import { enterValues, readAsFormatted } from './services/entry.ts';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  lastColumn,
  lastRow,
  readBlock,
} from './services/grid.ts';
import { checkEditable, checkRemovable, checkTabEditable } from './services/protected-area.ts';
import { nextId } from './services/random.ts';
import { ATTRIBUTES, type Block, type Row, type Runs, type SheetState } from './services/state.ts';
import { checkSheetName, removeSheet, sheetNamed } from './services/workbook.ts';
import type { World } from './world.ts';

/** @throws RangeError where there is no such tab. */
function tab(world: World, name: string): SheetState {
  const sheet = sheetNamed(world.workbook, name);
  if (sheet === null) throw new RangeError(`There is no tab "${name}".`);
  return sheet;
}

/** Everything on a tab, as a script's `getDataRange().getValues()` would give it; an empty tab is one empty cell. */
export function readSheet(world: World, name: string): unknown[][] {
  const sheet = tab(world, name);
  const block = { row: 0, column: 0, rows: Math.max(1, lastRow(sheet)), columns: Math.max(1, lastColumn(sheet)) };
  const makeDate = (at: number) => new Date(at);
  const values = readBlock(sheet, block, makeDate);
  readAsFormatted(values, sheet, block, world.workbook.timeZone, makeDate);
  return values;
}

/** Types into one cell. @throws Refusal where it is protected from the person, or a rule rejects what they typed */
export function setCell(world: World, name: string, row: number, column: number, value: unknown): void {
  const sheet = tab(world, name);
  if (row < 1 || column < 1 || row > sheet.maxRows || column > sheet.maxColumns) throw new RangeError('No such cell.');
  const { writing, workbook, actingUser: user } = world;
  const block = { row: row - 1, column: column - 1, rows: 1, columns: 1 };
  enterValues({ workbook, sheet, block, user, writing }, [[value]]);
}

export function deleteColumn(world: World, name: string, column: number): void {
  const sheet = tab(world, name);
  if (column < 1 || column > sheet.maxColumns || sheet.maxColumns === 1) throw new RangeError('No such column.');
  checkEditable(
    world.workbook,
    sheet,
    { row: 0, column: column - 1, rows: sheet.maxRows, columns: 1 },
    world.actingUser,
  );
  deleteColumns(sheet, column - 1, 1);
}

/** Where a column is after another was dragged; both from 0. */
function placeAfter(column: number, from: number, to: number): number {
  if (column === from) return to;
  if (column > from && column <= to) return column - 1;
  return column < from && column >= to ? column + 1 : column;
}

/** Drags one column to where another is; a question's column stays bound to its question. */
export function moveColumn(world: World, name: string, from: number, to: number): void {
  const sheet = tab(world, name);
  const width = sheet.maxColumns;
  if (Math.min(from, to) < 1 || Math.max(from, to) > width) throw new RangeError('No such column.');
  const touched = { row: 0, column: Math.min(from, to) - 1, rows: sheet.maxRows, columns: Math.abs(from - to) + 1 };
  checkEditable(world.workbook, sheet, touched, world.actingUser);
  const move = <T>(cells: T[], blank: T) => {
    while (cells.length < Math.max(from, to)) cells.push(blank);
    cells.splice(to - 1, 0, ...cells.splice(from - 1, 1));
  };
  for (const row of sheet.rows) move(row, '');
  move(sheet.bindings, null);
  move(sheet.columnWidths, null);
  for (const attribute of ATTRIBUTES) {
    const columns: Runs[] = sheet.formats[attribute];
    while (columns.length < Math.max(from, to)) columns.push([]);
    move(columns, []);
  }
  const moved = (block: Block): Block => ({ ...block, column: placeAfter(block.column, from - 1, to - 1) });
  // What hangs on one column goes with it; what hangs on several stays over those places.
  const isOne = ({ columns }: Block): boolean => columns === 1;
  for (const rule of sheet.conditionalFormats)
    rule.blocks = rule.blocks.map((block) => (isOne(block) ? moved(block) : block));
  for (const protection of sheet.protections)
    if (protection.block !== null && isOne(protection.block)) protection.block = moved(protection.block);
}

/** Inserts one empty column left of another. */
export function insertColumn(world: World, name: string, before: number): void {
  const sheet = tab(world, name);
  checkTabEditable(world.workbook, sheet, world.actingUser);
  insertColumns(sheet, before - 1, 1);
}

/** Inserts one empty row above another. */
export function insertRow(world: World, name: string, before: number): void {
  const sheet = tab(world, name);
  checkTabEditable(world.workbook, sheet, world.actingUser);
  insertRows(sheet, before - 1, 1);
}

export function deleteRow(world: World, name: string, row: number): void {
  const sheet = tab(world, name);
  if (row < 1 || row > sheet.maxRows || sheet.maxRows === 1) throw new RangeError('No such row.');
  checkEditable(
    world.workbook,
    sheet,
    { row: row - 1, column: 0, rows: 1, columns: sheet.maxColumns },
    world.actingUser,
  );
  deleteRows(sheet, row - 1, 1);
}

/** Unlinks the form from its tab first, as Sheets asks for before it deletes such a tab. */
export function unlinkForm(world: World, name: string): void {
  const { formId } = tab(world, name);
  const form = formId === null ? undefined : world.forms[formId];
  if (form !== undefined) world.unlink(form);
}

/** @throws Refusal for the last tab, for one that a form's answers go to, and for what is protected. */
export function deleteSheet(world: World, name: string): void {
  const sheet = tab(world, name);
  checkRemovable(world.workbook, sheet, world.actingUser);
  removeSheet(world.workbook, sheet);
}

export function renameSheet(world: World, name: string, newName: string): void {
  const sheet = tab(world, name);
  checkTabEditable(world.workbook, sheet, world.actingUser);
  checkSheetName(world.workbook, newName, sheet);
  sheet.name = newName;
}

/**
 * Sorts or shuffles the rows below the header: `order` gets them as a script would read them and gives them back in
 * another order, by their positions from 0. Formats stay where they are.
 *
 * @throws RangeError unless every row comes back exactly once.
 */
export function reorderRows(
  world: World,
  name: string,
  order: (rows: readonly unknown[][]) => readonly number[],
): void {
  const sheet = tab(world, name);
  const [header = [], ...below] = sheet.rows.slice(0, lastRow(sheet));
  const all = { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns };
  checkEditable(world.workbook, sheet, all, world.actingUser);
  const positions = order(readSheet(world, name).slice(1));
  if (positions.length !== below.length || new Set(positions).size !== below.length) {
    throw new RangeError('Every row must come back exactly once.');
  }
  sheet.rows = [header, ...positions.map((position) => below[position] as Row)];
}

/** What nobody has settled about copies: whether a script's document properties come along. */
export interface CopyOptions {
  readonly properties: 'kept' | 'lost';
}

/**
 * Makes a copy of the workbook for the acting person and opens it instead. Its tabs hold what they held, and no form
 * writes into them; the original stays as it is, with its forms.
 */
export function copyWorkbook({ state, workbook, actingUser }: World, { properties }: CopyOptions): void {
  const copied = structuredClone(workbook);
  const id = nextId(state, '1', 44);
  for (const sheet of copied.sheets) {
    sheet.formId = null;
    sheet.bindings = [];
    sheet.boundKeys = [];
  }
  const title = workbook.locale === 'id_ID' ? `Salinan dari ${workbook.title}` : `Copy of ${workbook.title}`;
  state.workbooks[id] = { ...copied, id, owner: actingUser, permissions: [], title, toast: null };
  state.workbookId = id;
  state.documentLock = null;
  if (properties === 'lost')
    for (const key of Object.keys(state.documentProperties)) delete state.documentProperties[key];
}
