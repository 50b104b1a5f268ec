/**
 * A tab's rows and columns: how many there are, and where they come and go.
 *
 * Refuses to lose the last row or column, and more cells than a workbook may have.
 */

import { type Member as Entry, same } from './facade.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows, lastColumn, lastRow } from './grid.ts';
import { COST } from './meter.ts';
import { checkEditable } from './protected-area.ts';
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
  | 'deleteColumns';

const ONE = { takes: [['integer']], cost: COST.structure } as const;
const SEVERAL = { takes: [['integer', 'integer']], cost: COST.structure } as const;

export const GRID_MEMBERS: Readonly<Record<GridMember, Entry>> = {
  ...same(['getLastRow', 'getLastColumn', 'getMaxRows', 'getMaxColumns'], {
    takes: [[]],
    cost: COST.read,
  }),
  ...same(
    ['insertRowAfter', 'insertRowBefore', 'insertColumnAfter', 'insertColumnBefore', 'deleteRow', 'deleteColumn'],
    ONE,
  ),
  ...same(['insertRowsAfter', 'insertRowsBefore', 'insertColumnsAfter', 'insertColumnsBefore'], SEVERAL),
  ...same(['deleteRows', 'deleteColumns'], SEVERAL),
};

/** Has colours by condition that end with a row go on in the rows that came after it. */
function lengthenConditions(sheet: SheetState, end: number, count: number): void {
  for (const rule of sheet.conditionalFormats)
    rule.blocks = rule.blocks.map((block) =>
      block.row + block.rows === end ? { ...block, rows: block.rows + count } : block,
    );
}

export abstract class SheetGrid extends SheetBase implements Pick<Google, GridMember> {
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
    const isBelow = at === sheet.maxRows;
    insertRows(sheet, at, count, like);
    if (isBelow && this.host.world.rules.conditionsBelow === 'longer') lengthenConditions(sheet, at, count);
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
    checkEditable(this.workbook, sheet, { ...this.all, row: position - 1, rows: count }, this.user);
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
    checkEditable(this.workbook, sheet, { ...this.all, column: position - 1, columns: count }, this.user);
    if (count >= sheet.maxColumns) throw new Refusal("You can't delete all the columns on the sheet.");
    const frozen = Math.max(0, Math.min(sheet.frozenColumns, position + count - 1) - position + 1);
    if (sheet.maxColumns - count <= sheet.frozenColumns - frozen) {
      throw new Refusal('Sorry, it is not possible to delete all non-frozen columns.');
    }
    deleteColumns(sheet, position - 1, count);
  }

  protected get all(): Block {
    return { row: 0, column: 0, rows: this.state.maxRows, columns: this.state.maxColumns };
  }
}
