/**
 * SpreadsheetApp.Spreadsheet: the open workbook, with its tabs in their order.
 */
import { expose, reveal, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { nextInteger } from './random.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import { exposeSheet, type SheetService } from './sheet.ts';
import { blankSheet, checkRoom, checkSheetName, NEW_SHEET, removeSheet, sheetNamed } from './workbook.ts';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Member =
  | 'getId'
  | 'getUrl'
  | 'getName'
  | 'getSheets'
  | 'getSheetByName'
  | 'insertSheet'
  | 'deleteSheet'
  | 'setActiveSheet'
  | 'getSpreadsheetTimeZone'
  | 'getSpreadsheetLocale';

const SPREADSHEET = service<Member>({
  name: 'SpreadsheetApp.Spreadsheet',
  scopes: SCOPES.spreadsheet,
  members: {
    ...same(['getId', 'getUrl', 'getName', 'getSpreadsheetTimeZone'], { takes: [[]] }),
    getSpreadsheetLocale: { takes: [[]], from: 'LIMITED' },
    getSheets: { takes: [[]], cost: COST.read },
    getSheetByName: { takes: [['String']], cost: COST.read },
    insertSheet: { takes: [['String'], ['String', 'integer']], cost: COST.insertSheet },
    deleteSheet: { takes: [['SpreadsheetApp.Sheet']], cost: COST.structure },
    setActiveSheet: { takes: [['SpreadsheetApp.Sheet']] },
  },
});

/** `insertSheet` is typed here by the overloads that take a name. */
class SpreadsheetService implements Pick<Google, Exclude<Member, 'insertSheet'>> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  get #workbook() {
    return this.#host.world.workbook;
  }

  getId(): string {
    return this.#workbook.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.#workbook.id}/edit`;
  }

  getName(): string {
    return this.#workbook.title;
  }

  getSpreadsheetTimeZone(): string {
    return this.#workbook.timeZone;
  }

  getSpreadsheetLocale(): string {
    return this.#workbook.locale;
  }

  getSheets(): GoogleSheet[] {
    return this.#workbook.sheets.map((sheet) => exposeSheet(this.#host, sheet));
  }

  getSheetByName(name: string): GoogleSheet | null {
    const sheet = sheetNamed(this.#workbook, name);
    return sheet === null ? null : exposeSheet(this.#host, sheet);
  }

  /** Without an index the tab goes right of the active one; either way it becomes the active one. */
  insertSheet(name: string, index = this.#activeIndex() + 1): GoogleSheet {
    const { sheets } = this.#workbook;
    checkSheetName(this.#workbook, name);
    if (index < 0 || index > sheets.length) throw new Refusal(`Invalid argument: ${index}`);
    checkRoom(this.#workbook, NEW_SHEET.rows * NEW_SHEET.columns);
    const id = nextInteger(this.#host.world.state, 1, 2 ** 31);
    const sheet = blankSheet(id, name, NEW_SHEET.rows, NEW_SHEET.columns);
    sheets.splice(index, 0, sheet);
    this.#workbook.activeSheetId = id;
    return exposeSheet(this.#host, sheet);
  }

  deleteSheet(sheet: GoogleSheet): void {
    const { state } = reveal<SheetService>(sheet);
    if (!this.#workbook.sheets.includes(state)) throw new Refusal(`Sheet ${state.id} not found`);
    removeSheet(this.#workbook, state);
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    return reveal<SheetService>(sheet).activate();
  }

  #activeIndex(): number {
    return this.#workbook.sheets.findIndex((sheet) => sheet.id === this.#workbook.activeSheetId);
  }
}

/** The face of the workbook. */
export function exposeSpreadsheet(host: Host): Google {
  return expose<Google, Member>(host, SPREADSHEET, new SpreadsheetService(host));
}
