/**
 * The workbook: its ordered tabs, their names, and the limits that hold for all of them together.
 *
 * Refuses a second tab of the same name, more than ten million cells, and to be without any tab.
 */
import { Refusal } from './refusal.ts';
import type { Locale, SheetState, WorkbookState } from './state.ts';

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

/** Takes a tab out. @throws Refusal for the last tab, and for a tab that still receives a form's answers. */
export function removeSheet(workbook: WorkbookState, sheet: SheetState): void {
  if (workbook.sheets.length === 1) throw new Refusal("You can't remove all the sheets in a document.");
  if (sheet.formId !== null) {
    throw new Refusal('You cannot delete a sheet with a linked form. Please unlink the form first.');
  }
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  if (workbook.activeSheetId === sheet.id) {
    workbook.activeSheetId = (workbook.sheets[Math.max(0, index - 1)] as SheetState).id;
  }
}
