/**
 * SpreadsheetApp.Sheet: one tab.
 *
 * Refuses ranges outside its grid, names that are taken, and to lose its last row or column.
 */
import { expose, same, service } from './facade.ts';
import { clearBlock, deleteColumns, deleteRows, insertColumns, insertRows, lastColumn, lastRow } from './grid.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { exposeRange, OUTSIDE } from './range.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { SheetState } from './state.ts';
import { checkColumns, checkRoom, checkSheetName } from './workbook.ts';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Member =
  | 'getName'
  | 'setName'
  | 'getSheetId'
  | 'getIndex'
  | 'getDataRange'
  | 'getRange'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'insertRowsAfter'
  | 'insertColumnsAfter'
  | 'deleteRows'
  | 'deleteColumns'
  | 'clearContents'
  | 'setFrozenRows'
  | 'getFrozenRows'
  | 'getFormUrl'
  | 'setTabColor'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'activate';

const SHEET = service<Member>({
  name: 'SpreadsheetApp.Sheet',
  scopes: SCOPES.spreadsheet,
  members: {
    ...same(['getName', 'getSheetId', 'getIndex', 'activate'], { takes: [[]] }),
    ...same(
      ['getDataRange', 'getLastRow', 'getLastColumn', 'getMaxRows', 'getMaxColumns', 'getFrozenRows', 'getFormUrl'],
      { takes: [[]], cost: COST.read },
    ),
    getRange: {
      takes: [
        ['integer', 'integer'],
        ['integer', 'integer', 'integer'],
        ['integer', 'integer', 'integer', 'integer'],
      ],
    },
    setName: { takes: [['String']], cost: COST.structure },
    ...same(['insertRowsAfter', 'insertColumnsAfter', 'deleteRows', 'deleteColumns'], {
      takes: [['integer', 'integer']],
      cost: COST.structure,
    }),
    clearContents: { takes: [[]], cost: COST.format },
    setFrozenRows: { takes: [['integer']], cost: COST.format },
    setTabColor: { takes: [['String|null']], cost: COST.format },
    setColumnWidth: { takes: [['integer', 'integer']], cost: COST.format },
    setColumnWidths: { takes: [['integer', 'integer', 'integer']], cost: COST.format },
  },
});

/** `getRange` is typed here by the overloads that take numbers; A1 notation is not among the members. */
export class SheetService implements Pick<Google, Exclude<Member, 'getRange'>> {
  readonly #host: Host;
  readonly state: SheetState;

  constructor(host: Host, state: SheetState) {
    this.#host = host;
    this.state = state;
  }

  getName(): string {
    return this.#live().name;
  }

  setName(name: string): Google {
    checkSheetName(this.#host.world.workbook, name, this.#live());
    this.state.name = name;
    return this.#self();
  }

  getSheetId(): number {
    return this.#live().id;
  }

  getIndex(): number {
    return this.#host.world.workbook.sheets.indexOf(this.#live()) + 1;
  }

  getDataRange(): GoogleRange {
    const sheet = this.#live();
    const block = {
      row: 0,
      column: 0,
      rows: Math.max(1, lastRow(sheet)),
      columns: Math.max(1, lastColumn(sheet)),
    };
    return exposeRange(this.#host, sheet, block);
  }

  getRange(row: number, column: number, rows = 1, columns = 1): GoogleRange {
    const sheet = this.#live();
    if (row < 1) throw new Refusal('The starting row of the range is too small.');
    if (column < 1) throw new Refusal('The starting column of the range is too small.');
    if (rows < 1) throw new Refusal('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Refusal('The number of columns in the range must be at least 1.');
    if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns) throw new Refusal(OUTSIDE);
    return exposeRange(this.#host, sheet, { row: row - 1, column: column - 1, rows, columns });
  }

  getLastRow(): number {
    return lastRow(this.#live());
  }

  getLastColumn(): number {
    return lastColumn(this.#live());
  }

  getMaxRows(): number {
    return this.#live().maxRows;
  }

  getMaxColumns(): number {
    return this.#live().maxColumns;
  }

  insertRowsAfter(after: number, count: number): Google {
    const sheet = this.#live();
    if (after < 1 || after > sheet.maxRows || count < 1) throw new Refusal('Those rows are out of bounds.');
    checkRoom(this.#host.world.workbook, count * sheet.maxColumns);
    insertRows(sheet, after, count);
    return this.#self();
  }

  insertColumnsAfter(after: number, count: number): Google {
    const sheet = this.#live();
    if (after < 1 || after > sheet.maxColumns || count < 1) throw new Refusal('Those columns are out of bounds.');
    checkColumns(sheet.maxColumns + count);
    checkRoom(this.#host.world.workbook, count * sheet.maxRows);
    insertColumns(sheet, after, count);
    return this.#self();
  }

  deleteRows(position: number, count: number): void {
    const sheet = this.#live();
    if (position < 1 || count < 1 || position + count - 1 > sheet.maxRows) {
      throw new Refusal('Those rows are out of bounds.');
    }
    const frozen = Math.max(0, Math.min(sheet.frozenRows, position + count - 1) - position + 1);
    if (sheet.maxRows - count <= sheet.frozenRows - frozen) {
      throw new Refusal('Sorry, it is not possible to delete all non-frozen rows.');
    }
    deleteRows(sheet, position - 1, count);
  }

  deleteColumns(position: number, count: number): void {
    const sheet = this.#live();
    if (position < 1 || count < 1 || position + count - 1 > sheet.maxColumns) {
      throw new Refusal('Those columns are out of bounds.');
    }
    if (count >= sheet.maxColumns) throw new Refusal("You can't delete all the columns on the sheet.");
    deleteColumns(sheet, position - 1, count);
  }

  clearContents(): Google {
    const sheet = this.#live();
    clearBlock(sheet, { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns });
    return this.#self();
  }

  setFrozenRows(rows: number): void {
    const sheet = this.#live();
    if (rows < 0 || rows > sheet.maxRows) throw new Refusal('Those rows are out of bounds.');
    if (rows === sheet.maxRows) throw new Refusal("You can't freeze all visible rows on the sheet.");
    sheet.frozenRows = rows;
  }

  getFrozenRows(): number {
    return this.#live().frozenRows;
  }

  /** With the id for editing, since `FormApp.openByUrl` takes it [?]. */
  getFormUrl(): string | null {
    const { formId } = this.#live();
    return formId === null ? null : `https://docs.google.com/forms/d/${formId}/viewform`;
  }

  setTabColor(color: string | null): Google {
    this.#live().tabColor = color;
    return this.#self();
  }

  setColumnWidth(column: number, width: number): Google {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(start: number, count: number, width: number): Google {
    const sheet = this.#live();
    if (start < 1 || count < 1 || start + count - 1 > sheet.maxColumns) {
      throw new Refusal('Those columns are out of bounds.');
    }
    if (width < 0) throw new Refusal(`Invalid argument: ${width}`);
    while (sheet.columnWidths.length < start + count - 1) sheet.columnWidths.push(null);
    sheet.columnWidths.fill(width, start - 1, start + count - 1);
    return this.#self();
  }

  activate(): Google {
    this.#host.world.workbook.activeSheetId = this.#live().id;
    return this.#self();
  }

  /** The tab may be gone since the script got hold of it. */
  #live(): SheetState {
    if (!this.#host.world.workbook.sheets.includes(this.state)) throw new Refusal(`Sheet ${this.state.id} not found`);
    return this.state;
  }

  #self(): Google {
    return expose<Google, Member>(this.#host, SHEET, this);
  }
}

/** The face of a tab. */
export function exposeSheet(host: Host, state: SheetState): Google {
  return expose<Google, Member>(host, SHEET, new SheetService(host, state));
}
