/**
 * SpreadsheetApp.Sheet: one tab.
 *
 * Refuses ranges outside its grid, names that are taken, and to hide the last tab that can be seen.
 */
import { blockFromA1, isWithin, tabAndCells } from './block.ts';
import { colorOf } from './color.ts';
import { type Member as Entry, expose, same, service } from './facade.ts';
import { lastColumn, lastRow, OUTSIDE } from './grid.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { exposeRangeList } from './range-list.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import { CHART_MEMBERS, type ChartMember } from './sheet-charts.ts';
import { CONTENT_MEMBERS, type ContentMember } from './sheet-content.ts';
import { GRID_MEMBERS, type GridMember } from './sheet-grid.ts';
import { RULE_MEMBERS, type RuleMember, SheetRules } from './sheet-rules.ts';
import { exposeSpreadsheet } from './spreadsheet.ts';
import type { Block, SheetState } from './state.ts';
import { checkSheetName } from './workbook.ts';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type TabMember =
  | 'getName'
  | 'setName'
  | 'getSheetId'
  | 'getIndex'
  | 'getParent'
  | 'getDataRange'
  | 'getRange'
  | 'getRangeList'
  | 'getFormUrl'
  | 'getTabColor'
  | 'setTabColor'
  | 'getColumnWidth'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'hideSheet'
  | 'showSheet'
  | 'isSheetHidden';
type Member = TabMember | GridMember | ChartMember | ContentMember | RuleMember;

const TAB_MEMBERS: Readonly<Record<TabMember, Entry>> = {
  ...same(['getName', 'getSheetId', 'getIndex', 'getParent'], {
    takes: [[]],
  }),
  ...same(['getDataRange', 'getFormUrl', 'isSheetHidden'], { takes: [[]], cost: COST.read }),
  getRange: {
    takes: [
      ['String'],
      ['integer', 'integer'],
      ['integer', 'integer', 'integer'],
      ['integer', 'integer', 'integer', 'integer'],
    ],
  },
  getRangeList: { takes: [['String[]']] },
  setName: { takes: [['String']], cost: COST.structure },
  getTabColor: { takes: [[]], cost: COST.read },
  setTabColor: { takes: [['String|null']], cost: COST.format },
  getColumnWidth: { takes: [['integer']], cost: COST.read },
  setColumnWidth: { takes: [['integer', 'integer']], cost: COST.format },
  setColumnWidths: { takes: [['integer', 'integer', 'integer']], cost: COST.format },
  ...same(['hideSheet', 'showSheet'], { takes: [[]], cost: COST.structure }),
};

const SHEET = service<Member>({
  name: 'SpreadsheetApp.Sheet',
  scopes: SCOPES.spreadsheet,
  members: { ...GRID_MEMBERS, ...CHART_MEMBERS, ...CONTENT_MEMBERS, ...RULE_MEMBERS, ...TAB_MEMBERS },
});

/** What Sheets gives a column that nobody sized. */
const STANDARD_WIDTH = 100;

/** `getRange` is typed here by what it gets. */
export class SheetService extends SheetRules implements Pick<Google, Exclude<TabMember, 'getRange'>> {
  protected self(): Google {
    return expose<Google, Member>(this.host, SHEET, this);
  }

  getName(): string {
    return this.live().name;
  }

  setName(name: string): Google {
    checkSheetName(this.workbook, name, this.editable());
    this.state.name = name;
    return this.self();
  }

  getSheetId(): number {
    return this.live().id;
  }

  getIndex(): number {
    return this.workbook.sheets.indexOf(this.live()) + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return exposeSpreadsheet(this.host, this.workbook);
  }

  getDataRange(): GoogleRange {
    const sheet = this.live();
    const [rows, columns] = [Math.max(1, lastRow(sheet)), Math.max(1, lastColumn(sheet))];
    return this.range({ row: 0, column: 0, rows, columns });
  }

  getRange(first: number | string, column = 1, rows = 1, columns = 1): GoogleRange {
    const sheet = this.live();
    if (typeof first === 'string') return this.range(this.#blockNamed(first));
    if (first < 1) throw new Refusal('The starting row of the range is too small.');
    if (column < 1) throw new Refusal('The starting column of the range is too small.');
    if (rows < 1) throw new Refusal('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Refusal('The number of columns in the range must be at least 1.');
    if (first + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns) throw new Refusal(OUTSIDE);
    return this.range({ row: first - 1, column: column - 1, rows, columns });
  }

  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    this.live();
    return exposeRangeList(
      this.host,
      this.state,
      notations.map((notation) => this.#blockNamed(notation)),
    );
  }

  /** By A1 notation; a tab in front of it must be this one. */
  #blockNamed(notation: string): Block {
    const { tab, cells } = tabAndCells(notation);
    const block = tab === null || tab === this.state.name ? blockFromA1(cells, this.state) : null;
    if (block === null || !isWithin(block, this.state)) throw new Refusal('Range not found');
    return block;
  }

  /** Which of the form's two addresses is not settled, so it is a rule of the world. */
  getFormUrl(): string | null {
    const { formId } = this.live();
    const { forms, rules } = this.host.world;
    const form = formId === null ? undefined : forms[formId];
    if (form === undefined) return null;
    const path = rules.formUrl === 'edit' ? form.id : `e/${form.publishedId}`;
    return `https://docs.google.com/forms/d/${path}/viewform`;
  }

  getTabColor(): string | null {
    return this.live().tabColor;
  }

  setTabColor(color: string | null): Google {
    this.editable().tabColor = colorOf(color);
    return this.self();
  }

  getColumnWidth(column: number): number {
    const sheet = this.live();
    this.checkColumns(column, 1);
    return sheet.columnWidths[column - 1] ?? STANDARD_WIDTH;
  }

  setColumnWidth(column: number, width: number): Google {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(start: number, count: number, width: number): Google {
    const sheet = this.editable();
    this.checkColumns(start, count);
    if (width < 0) throw new Refusal(`Invalid argument: ${width}`);
    while (sheet.columnWidths.length < start + count - 1) sheet.columnWidths.push(null);
    sheet.columnWidths.fill(width, start - 1, start + count - 1);
    return this.self();
  }

  hideSheet(): Google {
    const sheet = this.editable();
    const { workbook } = this;
    const next = workbook.sheets.find((one) => one !== sheet && !one.isHidden);
    if (next === undefined) throw new Refusal("You can't hide all the sheets in a document.");
    sheet.isHidden = true;
    if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = next.id;
    return this.self();
  }

  showSheet(): Google {
    this.editable().isHidden = false;
    return this.self();
  }

  isSheetHidden(): boolean {
    return this.live().isHidden;
  }
}

/** The face of a tab. */
export const exposeSheet = (host: Host, state: SheetState): Google =>
  expose<Google, Member>(host, SHEET, new SheetService(host, state));
