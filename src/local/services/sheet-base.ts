/**
 * What every member of a tab needs: its state, its workbook, and who asks.
 *
 * Refuses a tab that is gone, rows and columns that are not there, and to change what is protected.
 */
import type { Host } from './host.ts';
import { checkTabEditable } from './protected-area.ts';
import { Refusal } from './refusal.ts';
import type { SheetState, WorkbookState } from './state.ts';
import { workbookWith } from './workbook.ts';

type Google = GoogleAppsScript.Spreadsheet.Sheet;

export abstract class SheetBase {
  protected readonly host: Host;
  readonly state: SheetState;

  constructor(host: Host, state: SheetState) {
    this.host = host;
    this.state = state;
  }

  /** The face of this tab, for chaining. */
  protected abstract self(): Google;

  protected get user(): string {
    return this.host.run.user;
  }

  protected get workbook(): WorkbookState {
    return workbookWith(this.host.world.state, this.state);
  }

  /** The tab may be gone since the script got hold of it. */
  protected live(): SheetState {
    workbookWith(this.host.world.state, this.state);
    return this.state;
  }

  /** Before a change of the tab as such. */
  protected editable(): SheetState {
    checkTabEditable(this.workbook, this.state, this.user);
    return this.state;
  }

  protected checkRows(position: number, count: number): void {
    if (position < 1 || count < 1 || position + count - 1 > this.state.maxRows) {
      throw new Refusal('Those rows are out of bounds.');
    }
  }

  protected checkColumns(position: number, count: number): void {
    if (position < 1 || count < 1 || position + count - 1 > this.state.maxColumns) {
      throw new Refusal('Those columns are out of bounds.');
    }
  }
}
