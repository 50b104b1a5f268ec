/**
 * The workbook: its ordered tabs, their names, and the limits that hold for all of them together.
 *
 * Refuses a second tab of the same name, more than ten million cells, and to be without any tab.
 */
import { blockFromA1, isWithin, tabAndCells } from './block.ts';
import { Refusal } from './refusal.ts';
import type { Block, Locale, SheetState, WorkbookState, WorldState } from './state.ts';
import { instantOf, wallAt } from './zone.ts';

export interface NewWorkbook {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly sheetId: number;
  readonly rows: number;
  readonly columns: number;
}

/** A workbook with one empty tab. */
export function blankWorkbook({ sheetId, rows, columns, ...named }: NewWorkbook): WorkbookState {
  const sheets = [blankSheet(sheetId, 'Sheet1', rows, columns)];
  return { ...named, permissions: [], sheets, activeSheetId: sheetId, toast: null };
}

/** Gives a workbook another time zone: dates in cells go on showing what they show, and are meant in that zone from then on. */
export function setZone(workbook: WorkbookState, timeZone: string): void {
  const moved = (at: number): number =>
    instantOf(wallAt(at, workbook.timeZone), timeZone) + (((at % 1000) + 1000) % 1000);
  for (const { rows } of workbook.sheets)
    for (const row of rows)
      row.forEach((cell, column) => {
        if (typeof cell === 'object' && 'at' in cell) row[column] = { at: moved(cell.at) };
      });
  workbook.timeZone = timeZone;
}

export const NEW_SHEET = { rows: 1000, columns: 26 } as const;
const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;
const LONGEST_NAME = 100;

/** A tab with nothing in it. */
export function blankSheet(id: number, name: string, maxRows: number, maxColumns: number): SheetState {
  return {
    id,
    name,
    rows: [],
    maxRows,
    maxColumns,
    frozenRows: 0,
    frozenColumns: 0,
    isHidden: false,
    tabColor: null,
    columnWidths: [],
    formats: {
      numberFormat: [],
      fontWeight: [],
      background: [],
      fontColor: [],
      wrapStrategy: [],
      horizontalAlignment: [],
      verticalAlignment: [],
      note: [],
      validation: [],
    },
    conditionalFormats: [],
    protections: [],
    namedRanges: [],
    charts: [],
    selections: {},
    formId: null,
    bindings: [],
    boundKeys: [],
  };
}

export function sheetNamed(workbook: WorkbookState, name: string): SheetState | null {
  return workbook.sheets.find((sheet) => sheet.name === name) ?? null;
}

/** The tab that is open. */
export function activeSheet({ sheets, activeSheetId }: WorkbookState): SheetState {
  const sheet = sheets.find(({ id }) => id === activeSheetId) ?? sheets[0];
  if (sheet === undefined) throw new RangeError('A workbook has at least one tab.');
  return sheet;
}

const FIRST_CELL: Block = { row: 0, column: 0, rows: 1, columns: 1 };

/** What somebody has selected on a tab; the first cell where they have not been yet. */
export function selectionOn(sheet: SheetState, user: string): Block {
  const selected = sheet.selections[user];
  return selected !== undefined && isWithin(selected, sheet) ? selected : FIRST_CELL;
}

/** The cells that A1 notation names, on the open tab unless it names one; null where there are none such. */
export function rangeIn(
  workbook: WorkbookState,
  notation: string,
): { readonly sheet: SheetState; readonly block: Block } | null {
  const { tab, cells } = tabAndCells(notation);
  const sheet = tab === null ? activeSheet(workbook) : sheetNamed(workbook, tab);
  const block = sheet === null ? null : blockFromA1(cells, sheet);
  return sheet === null || block === null || !isWithin(block, sheet) ? null : { sheet, block };
}

/** A name for a tab that nobody named. */
export function freeSheetName({ sheets }: WorkbookState): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = sheets.length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** The workbook that a tab is in. @throws Refusal where the tab is gone */
export function workbookWith({ workbookId, workbooks }: WorldState, sheet: SheetState): WorkbookState {
  const bound = workbooks[workbookId];
  if (bound?.sheets.includes(sheet)) return bound;
  const found = Object.values(workbooks).find(({ sheets }) => sheets.includes(sheet));
  if (found === undefined) throw new Refusal(`Sheet ${sheet.id} not found`);
  return found;
}

/** @throws Refusal where the name is taken (capitals do not make another name), blank or too long. */
export function checkSheetName(workbook: WorkbookState, name: string, except?: SheetState): void {
  if (name.trim() === '' || name.length > LONGEST_NAME) throw new Refusal(`Invalid sheet name: ${name}`);
  const lower = name.toLowerCase();
  if (workbook.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === lower)) {
    throw new Refusal(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** @throws Refusal where so many more cells would be more than a workbook may have. */
export function checkRoom(workbook: WorkbookState, more: number): void {
  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
  if (cells + more > MOST_CELLS) {
    throw new Refusal(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}

export function checkColumns(columns: number): void {
  if (columns > MOST_COLUMNS) throw new Refusal(`A sheet cannot have more than ${MOST_COLUMNS} columns.`);
}

/** Takes a tab out. @throws Refusal for the last tab, for the last that can be seen, and for a tab that still receives a form's answers. */
export function removeSheet(workbook: WorkbookState, sheet: SheetState): void {
  if (workbook.sheets.length === 1) throw new Refusal("You can't remove all the sheets in a document.");
  if (workbook.sheets.every((one) => one === sheet || one.isHidden)) {
    throw new Refusal("You can't remove all the visible sheets in a document.");
  }
  if (sheet.formId !== null) {
    throw new Refusal('You cannot delete a sheet with a linked form. Please unlink the form first.');
  }
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  if (workbook.activeSheetId === sheet.id) {
    workbook.activeSheetId = (workbook.sheets[Math.max(0, index - 1)] as SheetState).id;
  }
}
