/**
 * A range's content: values, what cells show of them, and formulas, which are kept and never computed.
 */
import { shownCell } from './displayed.ts';
import { enterValues, readAsFormatted } from './entry.ts';
import { type Member as Entry, same } from './facade.ts';
import { clearBlock, readBlock, readFormats } from './grid.ts';
import { COST } from './meter.ts';
import { RangeBase } from './range-base.ts';
import type { Block, Cell } from './state.ts';

type Google = GoogleAppsScript.Spreadsheet.Range;
export type ValueMember =
  | 'getValue'
  | 'getValues'
  | 'setValue'
  | 'setValues'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'setFormula'
  | 'setFormulas'
  | 'isBlank'
  | 'clearContent';

export const VALUE_MEMBERS: Readonly<Record<ValueMember, Entry>> = {
  ...same(['getValue', 'getValues', 'getDisplayValue', 'getDisplayValues', 'getFormula', 'getFormulas', 'isBlank'], {
    takes: [[]],
    cost: COST.getValues,
  }),
  setValue: { takes: [['any']], cost: COST.setValues },
  setValues: { takes: [['any[][]']], cost: COST.setValues },
  setFormula: { takes: [['String']], cost: COST.setValues },
  setFormulas: { takes: [['String[][]']], cost: COST.setValues },
  clearContent: { takes: [[]], cost: COST.format },
};

export abstract class RangeValues extends RangeBase implements Pick<Google, ValueMember> {
  getValue(): unknown {
    return this.#read(this.corner)[0]?.[0];
  }

  getValues(): unknown[][] {
    return this.#read(this.block);
  }

  #read(block: Block): unknown[][] {
    const { timeZone } = this.live();
    const { makeDate, world } = this.host;
    world.meter.readCells(block.rows * block.columns);
    const values = readBlock(this.sheet, block, makeDate);
    readAsFormatted(values, this.sheet, block, timeZone, makeDate);
    return values;
  }

  /** Gives every cell of the range the value. */
  setValue(value: unknown): Google {
    return this.setValues(this.filled(value));
  }

  setValues(values: unknown[][]): Google {
    const workbook = this.live();
    this.checkSize(values);
    const { world } = this.host;
    world.meter.writeCells(this.block.rows * this.block.columns);
    const { locale, timeZone } = workbook;
    const writing = { ...world.writing, locale, timeZone };
    enterValues({ workbook, sheet: this.sheet, block: this.block, user: this.user, writing }, values);
    return this.self();
  }

  getDisplayValue(): string {
    return this.#shown(this.corner)[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    return this.#shown(this.block);
  }

  #shown(block: Block): string[][] {
    const workbook = this.live();
    this.host.world.meter.readCells(block.rows * block.columns);
    const formats = readFormats(this.sheet, block, 'numberFormat', null);
    return this.#cells(block, (cell, r, c) => shownCell(cell, formats[r]?.[c] ?? null, workbook));
  }

  getFormula(): string {
    return this.#formulas(this.corner)[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return this.#formulas(this.block);
  }

  #formulas(block: Block): string[][] {
    this.live();
    this.host.world.meter.readCells(block.rows * block.columns);
    return this.#cells(block, (cell) => (typeof cell === 'object' && 'formula' in cell ? cell.formula : ''));
  }

  #cells<T>({ row, column, rows, columns }: Block, read: (cell: Cell, r: number, c: number) => T): T[][] {
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => read(this.sheet.rows[row + r]?.[column + c] ?? '', r, c)),
    );
  }

  setFormula(formula: string): Google {
    return this.setFormulas(this.filled(formula));
  }

  setFormulas(formulas: string[][]): Google {
    return this.setValues(formulas.map((row) => row.map(withEqualsSign)));
  }

  isBlank(): boolean {
    this.live();
    return this.#cells(this.block, (cell) => cell === '').every((row) => row.every(Boolean));
  }

  clearContent(): Google {
    this.editable();
    this.host.world.meter.formatCells(this.block.rows * this.block.columns);
    clearBlock(this.sheet, this.block);
    return this.self();
  }
}

const withEqualsSign = (formula: string): string =>
  formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
