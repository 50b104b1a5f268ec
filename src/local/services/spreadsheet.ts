/**
 * SpreadsheetApp.Spreadsheet: a workbook, with its tabs in their order and its names for ranges.
 *
 * Refuses tabs of another workbook, and locales and time zones that it does not know.
 */
import { type Member as Entry, type EnumValue, expose, reveal, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { namedRangesOf, nameRange, rangeNamed, removeName } from './named-range.ts';
import { checkRemovable } from './protected-area.ts';
import { protectionsOf } from './protection.ts';
import { nextInteger } from './random.ts';
import { exposeRange, type RangeService } from './range.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import { exposeSheet, SheetService } from './sheet.ts';
import { FILE_MEMBERS, type FileMember, SpreadsheetFile } from './spreadsheet-file.ts';
import type { SheetState, WorkbookState } from './state.ts';
import {
  activeSheet,
  blankSheet,
  checkRoom,
  checkSheetName,
  freeSheetName,
  NEW_SHEET,
  rangeIn,
  removeSheet,
  sheetNamed,
} from './workbook.ts';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type TabsMember =
  | 'getSheets'
  | 'getNumSheets'
  | 'getSheetByName'
  | 'getSheetById'
  | 'insertSheet'
  | 'deleteSheet'
  | 'moveActiveSheet'
  | 'getActiveSheet'
  | 'setActiveSheet'
  | 'getActiveRange'
  | 'getActiveCell'
  | 'setActiveRange'
  | 'getRange'
  | 'getRangeByName'
  | 'getNamedRanges'
  | 'setNamedRange'
  | 'removeNamedRange'
  | 'getProtections';
type Member = FileMember | TabsMember;

const TABS_MEMBERS: Readonly<Record<TabsMember, Entry>> = {
  ...same(['getSheets', 'getNumSheets', 'getNamedRanges'], { takes: [[]], cost: COST.read }),
  getSheetByName: { takes: [['String']], cost: COST.read },
  getSheetById: { takes: [['integer']], cost: COST.read },
  insertSheet: { takes: [[], ['integer'], ['String'], ['String', 'integer']], cost: COST.insertSheet },
  deleteSheet: { takes: [['SpreadsheetApp.Sheet']], cost: COST.structure },
  moveActiveSheet: { takes: [['integer']], cost: COST.structure },
  ...same(['getActiveSheet', 'getActiveRange', 'getActiveCell'], { takes: [[]] }),
  setActiveSheet: { takes: [['SpreadsheetApp.Sheet']] },
  setActiveRange: { takes: [['SpreadsheetApp.Range']] },
  getRange: { takes: [['String']] },
  getRangeByName: { takes: [['String']], cost: COST.read },
  setNamedRange: { takes: [['String', 'SpreadsheetApp.Range']], cost: COST.structure },
  removeNamedRange: { takes: [['String']], cost: COST.structure },
  getProtections: { takes: [['SpreadsheetApp.ProtectionType']], cost: COST.read },
};

const SPREADSHEET = service<Member>({
  name: 'SpreadsheetApp.Spreadsheet',
  scopes: SCOPES.spreadsheet,
  members: { ...FILE_MEMBERS, ...TABS_MEMBERS },
});

/** `insertSheet` is typed here by the overloads that are among the members. */
export class SpreadsheetService
  extends SpreadsheetFile
  implements Pick<Google, Exclude<TabsMember, 'insertSheet' | 'getProtections'>>
{
  protected self(): Google {
    return exposeSpreadsheet(this.host, this.workbook);
  }

  getSheets(): GoogleSheet[] {
    return this.workbook.sheets.map((sheet) => exposeSheet(this.host, sheet));
  }

  getNumSheets(): number {
    return this.workbook.sheets.length;
  }

  getSheetByName(name: string): GoogleSheet | null {
    return this.#face(sheetNamed(this.workbook, name));
  }

  getSheetById(id: number): GoogleSheet | null {
    return this.#face(this.workbook.sheets.find((sheet) => sheet.id === id) ?? null);
  }

  #face(sheet: SheetState | null): GoogleSheet | null {
    return sheet === null ? null : exposeSheet(this.host, sheet);
  }

  /** Without an index the tab goes right of the active one; either way it becomes the active one. */
  insertSheet(nameOrIndex?: string | number, index?: number): GoogleSheet {
    const workbook = this.changed;
    const name = typeof nameOrIndex === 'string' ? nameOrIndex : freeSheetName(workbook);
    const position = index ?? (typeof nameOrIndex === 'number' ? nameOrIndex : this.#activeIndex() + 1);
    checkSheetName(workbook, name);
    if (position < 0 || position > workbook.sheets.length) throw new Refusal(`Invalid argument: ${position}`);
    checkRoom(workbook, NEW_SHEET.rows * NEW_SHEET.columns);
    const id = nextInteger(this.host.world.state, 1, 2 ** 31);
    const sheet = blankSheet(id, name, NEW_SHEET.rows, NEW_SHEET.columns);
    workbook.sheets.splice(position, 0, sheet);
    workbook.activeSheetId = id;
    return exposeSheet(this.host, sheet);
  }

  deleteSheet(sheet: GoogleSheet): void {
    const state = this.#ownSheet(sheet);
    checkRemovable(this.workbook, state, this.user);
    removeSheet(this.workbook, state);
  }

  /** Positions count from 1. */
  moveActiveSheet(position: number): void {
    const { sheets } = this.changed;
    if (position < 1 || position > sheets.length) throw new Refusal(`Invalid argument: ${position}`);
    sheets.splice(position - 1, 0, ...sheets.splice(this.#activeIndex(), 1));
  }

  getActiveSheet(): GoogleSheet {
    return exposeSheet(this.host, activeSheet(this.workbook));
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    this.workbook.activeSheetId = this.#ownSheet(sheet).id;
    return sheet;
  }

  getActiveRange(): GoogleRange {
    return this.#active().getActiveRange();
  }

  getActiveCell(): GoogleRange {
    return this.#active().getActiveCell();
  }

  #active(): SheetService {
    return new SheetService(this.host, activeSheet(this.workbook));
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    const { sheet } = reveal<RangeService>(range);
    this.#checkOwn(sheet);
    return new SheetService(this.host, sheet).setActiveRange(range);
  }

  /** By A1 notation, on the active tab unless it names one, or by the name of a range. */
  getRange(notation: string): GoogleRange {
    const named = rangeNamed(this.workbook, notation);
    const found = named === null ? rangeIn(this.workbook, notation) : { sheet: named.sheet, block: named.named.block };
    if (found === null) throw new Refusal('Range not found');
    return exposeRange(this.host, found.sheet, found.block);
  }

  getRangeByName(name: string): GoogleRange | null {
    const found = rangeNamed(this.workbook, name);
    return found === null ? null : exposeRange(this.host, found.sheet, found.named.block);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRangesOf(this.host, this.workbook.sheets);
  }

  setNamedRange(name: string, range: GoogleRange): void {
    nameRange(this.changed, name, range);
  }

  removeNamedRange(name: string): void {
    if (!removeName(this.changed, name)) throw new Refusal(`There is no range named "${name}".`);
  }

  getProtections(type: EnumValue): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.workbook.sheets.flatMap((sheet) => protectionsOf(this.host, sheet, type));
  }

  #ownSheet(sheet: GoogleSheet): SheetState {
    const { state } = reveal<SheetService>(sheet);
    this.#checkOwn(state);
    return state;
  }

  #checkOwn(sheet: SheetState): void {
    if (!this.workbook.sheets.includes(sheet)) throw new Refusal(`Sheet ${sheet.id} not found`);
  }

  #activeIndex(): number {
    return this.workbook.sheets.indexOf(activeSheet(this.workbook));
  }
}

/** The face of a workbook, of the one that the script is bound to unless said otherwise. */
export const exposeSpreadsheet = (host: Host, workbook: WorkbookState = host.world.workbook): Google =>
  expose<Google, Member>(host, SPREADSHEET, new SpreadsheetService(host, workbook));
