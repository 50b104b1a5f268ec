/**
 * SpreadsheetApp.Range: a rectangle of cells that a script reads, writes, formats and protects as a whole.
 *
 * Refuses cells outside its tab, and data of another size than its own.
 */
import { a1Of } from './block.ts';
import { exposeDataValidation, ruleJson } from './data-validation.ts';
import { type Member as Entry, expose, reveal, same, service } from './facade.ts';
import { formatBlock, formatCells, OUTSIDE, readFormats } from './grid.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { mayEdit } from './protected-area.ts';
import { protect } from './protection.ts';
import { FORMAT_MEMBERS, type FormatMember, RangeFormats } from './range-formats.ts';
import { VALUE_MEMBERS, type ValueMember } from './range-values.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import { exposeSheet } from './sheet.ts';
import { type SortKey, sortBlock } from './sorting.ts';
import type { Block, SheetState } from './state.ts';
import type { ValidationRule } from './validation-rule.ts';

type Google = GoogleAppsScript.Spreadsheet.Range;
type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type PlaceMember =
  | 'getRow'
  | 'getColumn'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getA1Notation'
  | 'getSheet'
  | 'getCell'
  | 'offset'
  | 'activate'
  | 'canEdit'
  | 'protect'
  | 'sort'
  | 'clear'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'clearDataValidations';
type Member = ValueMember | FormatMember | PlaceMember;

const PLACE_MEMBERS: Readonly<Record<PlaceMember, Entry>> = {
  ...same(
    ['getRow', 'getColumn', 'getLastRow', 'getLastColumn', 'getNumRows', 'getNumColumns', 'getA1Notation', 'getSheet'],
    { takes: [[]] },
  ),
  getCell: { takes: [['integer', 'integer']] },
  offset: {
    takes: [
      ['integer', 'integer'],
      ['integer', 'integer', 'integer'],
      ['integer', 'integer', 'integer', 'integer'],
    ],
  },
  activate: { takes: [[]] },
  canEdit: { takes: [[]], cost: COST.read },
  protect: { takes: [[]], cost: COST.structure },
  sort: { takes: [['any']], cost: COST.structure },
  clear: { takes: [[]], cost: COST.format },
  ...same(['getDataValidation', 'getDataValidations'], { takes: [[]], cost: COST.getValues }),
  setDataValidation: {
    takes: [['SpreadsheetApp.DataValidation|null']],
    cost: COST.format,
  },
  setDataValidations: { takes: [['(SpreadsheetApp.DataValidation|null)[][]']], cost: COST.format },
  clearDataValidations: { takes: [[]], cost: COST.format },
};

const RANGE = service<Member>({
  name: 'SpreadsheetApp.Range',
  scopes: SCOPES.spreadsheet,
  members: { ...VALUE_MEMBERS, ...FORMAT_MEMBERS, ...PLACE_MEMBERS },
});

/** `offset` and `clear` are typed here by the overloads that are among the members. */
export class RangeService extends RangeFormats implements Pick<Google, Exclude<PlaceMember, 'offset' | 'clear'>> {
  protected self(): Google {
    return expose<Google, Member>(this.host, RANGE, this);
  }

  getRow(): number {
    return this.block.row + 1;
  }

  getColumn(): number {
    return this.block.column + 1;
  }

  getLastRow(): number {
    return this.block.row + this.block.rows;
  }

  getLastColumn(): number {
    return this.block.column + this.block.columns;
  }

  getNumRows(): number {
    return this.block.rows;
  }

  getNumColumns(): number {
    return this.block.columns;
  }

  getA1Notation(): string {
    return a1Of(this.block);
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    this.live();
    return exposeSheet(this.host, this.sheet);
  }

  /** Counts from 1 within the range. */
  getCell(row: number, column: number): Google {
    if (row < 1 || column < 1 || row > this.block.rows || column > this.block.columns) {
      throw new Refusal('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(down: number, right: number, rows = this.block.rows, columns = this.block.columns): Google {
    const block = { row: this.block.row + down, column: this.block.column + right, rows, columns };
    const { maxRows, maxColumns } = this.sheet;
    const isOutside = block.row < 0 || block.column < 0 || rows < 1 || columns < 1;
    if (isOutside || block.row + rows > maxRows || block.column + columns > maxColumns) throw new Refusal(OUTSIDE);
    return exposeRange(this.host, this.sheet, block);
  }

  /** Shows the tab and selects the range for the person who runs the script. */
  activate(): Google {
    this.live().activeSheetId = this.sheet.id;
    this.sheet.selections[this.user] = this.block;
    return this.self();
  }

  canEdit(): boolean {
    return mayEdit(this.live(), this.sheet, this.block, this.user);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    this.editable();
    return protect(this.host, this.sheet, this.block);
  }

  /** By the number of a column of the sheet, `{column, ascending}`, or several of them. */
  sort(keys: unknown): Google {
    this.editable();
    sortBlock(this.sheet, this.block, (Array.isArray(keys) ? keys : [keys]) as readonly SortKey[]);
    return this.self();
  }

  clear(): Google {
    this.clearContent();
    return this.clearFormat();
  }

  getDataValidation(): GoogleRule | null {
    return this.#rules(this.corner)[0]?.[0] ?? null;
  }

  getDataValidations(): (GoogleRule | null)[][] {
    return this.#rules(this.block);
  }

  #rules(block: Block): (GoogleRule | null)[][] {
    this.live();
    return readFormats(this.sheet, block, 'validation', null).map((row) =>
      row.map((json) => (json === null ? null : exposeDataValidation(this.host, JSON.parse(json) as ValidationRule))),
    );
  }

  setDataValidation(rule: GoogleRule | null): Google {
    this.editable();
    this.host.world.meter.formatCells(this.block.rows * this.block.columns);
    formatBlock(this.sheet, this.block, 'validation', ruleJson(rule));
    return this.self();
  }

  setDataValidations(rules: (GoogleRule | null)[][]): Google {
    this.checkSize(rules);
    this.editable();
    this.host.world.meter.writeCells(this.block.rows * this.block.columns);
    formatCells(
      this.sheet,
      this.block,
      'validation',
      rules.map((row) => row.map(ruleJson)),
    );
    return this.self();
  }

  clearDataValidations(): Google {
    return this.setDataValidation(null);
  }
}

/** The face of a range. */
export const exposeRange = (host: Host, sheet: SheetState, block: Block): Google =>
  expose<Google, Member>(host, RANGE, new RangeService(host, sheet, block));

/** The cells behind a range that a script handed in. */
export const revealRange = (range: Google): Pick<RangeService, 'sheet' | 'block'> => reveal<RangeService>(range);
