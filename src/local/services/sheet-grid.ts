/**
 * A tab's rows and columns: how many there are, where they come and go, which are frozen, and their order.
 *
 * Refuses to lose the last row or column, and more cells than a workbook may have.
 */

import { type Member as Entry, same } from './facade.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows, lastColumn, lastRow } from './grid.ts';
import { COST } from './meter.ts';
import { checkEditable } from './protected-area.ts';
import { RangeService } from './range.ts';
import { Refusal } from './refusal.ts';
import type { Neighbour } from './runs.ts';
import { SheetBase } from './sheet-base.ts';
import type { Block, SheetState } from './state.ts';
import { checkColumns, checkRoom } from './workbook.ts';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
export type GridMember =
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'deleteRow'
  | 'deleteRows'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'appendRow'
  | 'sort'
  | 'clear'
  | 'clearContents'
  | 'setFrozenRows'
  | 'getFrozenRows'
  | 'setFrozenColumns'
  | 'getFrozenColumns';

const ONE = { takes: [['integer']], cost: COST.structure } as const;
const SEVERAL = { takes: [['integer', 'integer']], cost: COST.structure } as const;

export const GRID_MEMBERS: Readonly<Record<GridMember, Entry>> = {
  ...same(['getLastRow', 'getLastColumn', 'getMaxRows', 'getMaxColumns', 'getFrozenRows', 'getFrozenColumns'], {
    takes: [[]],
    cost: COST.read,
  }),
  ...same(
    ['insertRowAfter', 'insertRowBefore', 'insertColumnAfter', 'insertColumnBefore', 'deleteRow', 'deleteColumn'],
    ONE,
  ),
  ...same(['insertRowsAfter', 'insertRowsBefore', 'insertColumnsAfter', 'insertColumnsBefore'], SEVERAL),
  ...same(['deleteRows', 'deleteColumns'], SEVERAL),
  appendRow: { takes: [['any[]']], cost: COST.setValues },
  sort: { takes: [['integer'], ['integer', 'boolean']], cost: COST.structure },
  ...same(['clear', 'clearContents'], { takes: [[]], cost: COST.format }),
  ...same(['setFrozenRows', 'setFrozenColumns'], { takes: [['integer']], cost: COST.format }),
};

export abstract class SheetGrid extends SheetBase implements Pick<Google, Exclude<GridMember, 'clear'>> {
  getLastRow(): number {
    return lastRow(this.live());
  }

  getLastColumn(): number {
    return lastColumn(this.live());
  }

  getMaxRows(): number {
    return this.live().maxRows;
  }

  getMaxColumns(): number {
    return this.live().maxColumns;
  }

  insertRowAfter(after: number): Google {
    return this.insertRowsAfter(after, 1);
  }

  insertRowBefore(before: number): Google {
    return this.insertRowsBefore(before, 1);
  }

  insertRowsAfter(after: number, count: number): Google {
    return this.#insertRows(after, after, count, 'before');
  }

  insertRowsBefore(before: number, count: number): Google {
    return this.#insertRows(before, before - 1, count, 'after');
  }

  #insertRows(neighbour: number, at: number, count: number, like: Neighbour): Google {
    const sheet = this.#checkSplit('row', at);
    this.checkRows(neighbour, 1);
    if (count < 1) throw new Refusal('Those rows are out of bounds.');
    checkRoom(this.workbook, count * sheet.maxColumns);
    insertRows(sheet, at, count, like);
    return this.self();
  }

  insertColumnAfter(after: number): Google {
    return this.insertColumnsAfter(after, 1);
  }

  insertColumnBefore(before: number): Google {
    return this.insertColumnsBefore(before, 1);
  }

  insertColumnsAfter(after: number, count: number): Google {
    return this.#insertColumns(after, after, count, 'before');
  }

  insertColumnsBefore(before: number, count: number): Google {
    return this.#insertColumns(before, before - 1, count, 'after');
  }

  #insertColumns(neighbour: number, at: number, count: number, like: Neighbour): Google {
    const sheet = this.#checkSplit('column', at);
    this.checkColumns(neighbour, 1);
    if (count < 1) throw new Refusal('Those columns are out of bounds.');
    checkColumns(sheet.maxColumns + count);
    checkRoom(this.workbook, count * sheet.maxRows);
    insertColumns(sheet, at, count, like);
    return this.self();
  }

  /** Whoever may not edit a protected range may not make it longer either. */
  #checkSplit(axis: 'row' | 'column', at: number): SheetState {
    const sheet = this.editable();
    for (const { block } of sheet.protections) {
      if (block === null || at <= block[axis]) continue;
      const end = axis === 'row' ? block.row + block.rows : block.column + block.columns;
      if (at < end) checkEditable(this.workbook, sheet, block, this.user);
    }
    return sheet;
  }

  deleteRow(position: number): Google {
    this.deleteRows(position, 1);
    return this.self();
  }

  deleteRows(position: number, count: number): void {
    const sheet = this.editable();
    this.checkRows(position, count);
    checkEditable(this.workbook, sheet, { ...this.#all, row: position - 1, rows: count }, this.user);
    const frozen = Math.max(0, Math.min(sheet.frozenRows, position + count - 1) - position + 1);
    if (sheet.maxRows - count <= sheet.frozenRows - frozen) {
      throw new Refusal('Sorry, it is not possible to delete all non-frozen rows.');
    }
    deleteRows(sheet, position - 1, count);
  }

  deleteColumn(position: number): Google {
    this.deleteColumns(position, 1);
    return this.self();
  }

  deleteColumns(position: number, count: number): void {
    const sheet = this.editable();
    this.checkColumns(position, count);
    checkEditable(this.workbook, sheet, { ...this.#all, column: position - 1, columns: count }, this.user);
    if (count >= sheet.maxColumns) throw new Refusal("You can't delete all the columns on the sheet.");
    const frozen = Math.max(0, Math.min(sheet.frozenColumns, position + count - 1) - position + 1);
    if (sheet.maxColumns - count <= sheet.frozenColumns - frozen) {
      throw new Refusal('Sorry, it is not possible to delete all non-frozen columns.');
    }
    deleteColumns(sheet, position - 1, count);
  }

  /** Below the last row with content; nothing comes between the rows of two runs that do so at once. */
  appendRow(values: unknown[]): Google {
    const sheet = this.editable();
    const row = lastRow(sheet);
    if (values.length === 0) throw new Refusal('Invalid argument: rowContents');
    this.#makeRoom(row + 1, values.length);
    this.#cells({ row, column: 0, rows: 1, columns: values.length }).setValues([values]);
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

  /** All rows that are not frozen. */
  sort(column: number, ascending = true): Google {
    const sheet = this.live();
    this.checkColumns(column, 1);
    const rows = Math.max(1, lastRow(sheet) - sheet.frozenRows);
    this.#cells({ ...this.#all, row: sheet.frozenRows, rows }).sort({ column, ascending });
    return this.self();
  }

  get #all(): Block {
    return { row: 0, column: 0, rows: this.state.maxRows, columns: this.state.maxColumns };
  }

  #cells(block: Block): RangeService {
    return new RangeService(this.host, this.state, block);
  }

  clear(): Google {
    this.live();
    this.#cells(this.#all).clear();
    return this.self();
  }

  clearContents(): Google {
    this.live();
    this.#cells(this.#all).clearContent();
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
