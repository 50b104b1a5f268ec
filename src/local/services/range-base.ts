/**
 * What every member of a range needs: its cells, the workbook they are in, and who asks.
 *
 * Refuses a tab that is gone, cells that are gone, data of another size, and to change what is protected.
 */
import { OUTSIDE } from './grid.ts';
import type { Host } from './host.ts';
import { checkEditable } from './protected-area.ts';
import { Refusal } from './refusal.ts';
import type { Block, SheetState, WorkbookState } from './state.ts';
import { workbookWith } from './workbook.ts';

export abstract class RangeBase {
  protected readonly host: Host;
  readonly sheet: SheetState;
  readonly block: Block;

  constructor(host: Host, sheet: SheetState, block: Block) {
    this.host = host;
    this.sheet = sheet;
    this.block = block;
  }

  /** The face of this range, for chaining. */
  protected abstract self(): GoogleAppsScript.Spreadsheet.Range;

  protected get user(): string {
    return this.host.run.user;
  }

  /** The tab may be gone since the script got this range. */
  protected live(): WorkbookState {
    const workbook = workbookWith(this.host.world.state, this.sheet);
    const { row, column, rows, columns } = this.block;
    if (row + rows > this.sheet.maxRows || column + columns > this.sheet.maxColumns) throw new Refusal(OUTSIDE);
    return workbook;
  }

  /** Before a change. */
  protected editable(): WorkbookState {
    const workbook = this.live();
    checkEditable(workbook, this.sheet, this.block, this.user);
    return workbook;
  }

  protected checkSize(values: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.block;
    if (values.length !== rows) throw mismatch('rows', values.length, rows);
    for (const row of values) if (row.length !== columns) throw mismatch('columns', row.length, columns);
  }

  /** One value for every cell. */
  protected filled<T>(value: T): T[][] {
    return Array.from({ length: this.block.rows }, () => new Array<T>(this.block.columns).fill(value));
  }

  /** The first cell alone. */
  protected get corner(): Block {
    return { ...this.block, rows: 1, columns: 1 };
  }
}

const mismatch = (what: 'rows' | 'columns', data: number, range: number) =>
  new Refusal(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${data} but the range has ${range}.`,
  );
