/**
 * A tab's content as a whole: rows that are read, appended, sorted and cleared, and those that stay in sight.
 *
 * Refuses to freeze everything, and more cells than a workbook may have.
 */
import { isWithin } from './block.ts';
import { type Member as Entry, same } from './facade.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows, lastColumn, lastRow, OUTSIDE } from './grid.ts';
import { COST } from './meter.ts';
import { RangeService } from './range.ts';
import { Refusal } from './refusal.ts';
import { SheetCharts } from './sheet-charts.ts';
import type { Block } from './state.ts';
import { checkColumns, checkRoom } from './workbook.ts';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
export type ContentMember =
  | 'appendRow'
  | 'getSheetValues'
  | 'sort'
  | 'clear'
  | 'clearContents'
  | 'setFrozenRows'
  | 'getFrozenRows'
  | 'setFrozenColumns'
  | 'getFrozenColumns';

export const CONTENT_MEMBERS: Readonly<Record<ContentMember, Entry>> = {
  appendRow: { takes: [['any[]']], cost: COST.setValues },
  getSheetValues: { takes: [['integer', 'integer', 'integer', 'integer']], cost: COST.getValues },
  sort: { takes: [['integer'], ['integer', 'boolean']], cost: COST.structure },
  ...same(['clear', 'clearContents'], { takes: [[]], cost: COST.format }),
  ...same(['setFrozenRows', 'setFrozenColumns'], { takes: [['integer']], cost: COST.format }),
  ...same(['getFrozenRows', 'getFrozenColumns'], { takes: [[]], cost: COST.read }),
};

export abstract class SheetContent extends SheetCharts implements Pick<Google, Exclude<ContentMember, 'clear'>> {
  /** Below the last row with content; nothing comes between the rows of two runs that do so at once. */
  appendRow(values: unknown[]): Google {
    const sheet = this.editable();
    const row = lastRow(sheet);
    if (values.length === 0) throw new Refusal('Invalid argument: rowContents');
    const { maxRows, maxColumns } = sheet;
    this.#makeRoom(row + 1, values.length);
    try {
      this.#cells({ row, column: 0, rows: 1, columns: values.length }).setValues([values]);
    } catch (error) {
      // Where a value is refused, the room that was made for it goes too.
      deleteRows(sheet, maxRows, sheet.maxRows - maxRows);
      deleteColumns(sheet, maxColumns, sheet.maxColumns - maxColumns);
      throw error;
    }
    return this.self();
  }

  #makeRoom(rows: number, columns: number): void {
    const sheet = this.state;
    const moreRows = Math.max(0, rows - sheet.maxRows);
    const moreColumns = Math.max(0, columns - sheet.maxColumns);
    checkColumns(sheet.maxColumns + moreColumns);
    checkRoom(
      this.workbook,
      (sheet.maxRows + moreRows) * (sheet.maxColumns + moreColumns) - sheet.maxRows * sheet.maxColumns,
    );
    if (moreRows > 0) insertRows(sheet, sheet.maxRows, moreRows);
    if (moreColumns > 0) insertColumns(sheet, sheet.maxColumns, moreColumns);
  }

  /**
   * Values from a cell on; -1 is as far as there is content. Of that it is known only where it begins in the first row and
   * column, and elsewhere it is refused.
   */
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const sheet = this.live();
    const least = this.host.world.rules.emptyTabValues === 'one cell' ? 1 : 0;
    const count = (start: number, asked: number, last: number): number => {
      if (asked !== -1) return asked;
      if (start !== 1) throw new Refusal(`Invalid argument: ${asked}`);
      return Math.max(least, last);
    };
    const rows = count(startRow, numRows, lastRow(sheet));
    const columns = count(startColumn, numColumns, lastColumn(sheet));
    if (rows < 1) throw new Refusal('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Refusal('The number of columns in the range must be at least 1.');
    const block = { row: startRow - 1, column: startColumn - 1, rows, columns };
    if (startRow < 1 || startColumn < 1 || !isWithin(block, sheet)) throw new Refusal(OUTSIDE);
    return this.#cells(block).getValues();
  }

  /** All rows that are not frozen. */
  sort(column: number, ascending = true): Google {
    const sheet = this.live();
    this.checkColumns(column, 1);
    const rows = Math.max(1, lastRow(sheet) - sheet.frozenRows);
    this.#cells({ ...this.all, row: sheet.frozenRows, rows }).sort({ column, ascending });
    return this.self();
  }

  #cells(block: Block): RangeService {
    return new RangeService(this.host, this.state, block);
  }

  clear(): Google {
    this.live();
    this.#cells(this.all).clear();
    return this.self();
  }

  clearContents(): Google {
    this.live();
    this.#cells(this.all).clearContent();
    return this.self();
  }

  setFrozenRows(rows: number): void {
    const sheet = this.editable();
    if (rows < 0 || rows > sheet.maxRows) throw new Refusal('Those rows are out of bounds.');
    if (rows === sheet.maxRows) throw new Refusal("You can't freeze all visible rows on the sheet.");
    sheet.frozenRows = rows;
  }

  getFrozenRows(): number {
    return this.live().frozenRows;
  }

  setFrozenColumns(columns: number): void {
    const sheet = this.editable();
    if (columns < 0 || columns > sheet.maxColumns) throw new Refusal('Those columns are out of bounds.');
    if (columns === sheet.maxColumns) throw new Refusal("You can't freeze all visible columns on the sheet.");
    sheet.frozenColumns = columns;
  }

  getFrozenColumns(): number {
    return this.live().frozenColumns;
  }
}
