/**
 * SpreadsheetApp.Range: a rectangle of cells that a script reads, writes and formats as a whole.
 *
 * Refuses data of another size than its own.
 */
import { cellOf } from './cell.ts';
import { type EnumValue, enumOf, expose, same, service } from './facade.ts';
import { type Block, clearBlock, formatBlock, formatCells, readBlock, readFormats, writeBlock } from './grid.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { Attribute, SheetState } from './state.ts';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Member =
  | 'getNumRows'
  | 'getNumColumns'
  | 'getValues'
  | 'setValues'
  | 'getNumberFormats'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setFontWeight'
  | 'setBackground'
  | 'setFontColor'
  | 'setWrap'
  | 'setWrapStrategy'
  | 'setVerticalAlignment'
  | 'setNotes'
  | 'clearContent';

export const WRAP_STRATEGY = enumOf('SpreadsheetApp.WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);

const RANGE = service<Member>({
  name: 'SpreadsheetApp.Range',
  scopes: SCOPES.spreadsheet,
  members: {
    ...same(['getNumRows', 'getNumColumns'], { takes: [[]] }),
    getValues: { takes: [[]], cost: COST.getValues },
    setValues: { takes: [['any[][]']], cost: COST.setValues },
    getNumberFormats: { takes: [[]], cost: COST.getValues },
    setNumberFormats: { takes: [['String[][]']], cost: COST.format },
    setNumberFormat: { takes: [['String']], cost: COST.format },
    ...same(['setFontWeight', 'setBackground', 'setFontColor', 'setVerticalAlignment'], {
      takes: [['String|null']],
      cost: COST.format,
    }),
    setWrap: { takes: [['boolean']], cost: COST.format },
    setWrapStrategy: { takes: [['SpreadsheetApp.WrapStrategy']], cost: COST.format },
    setNotes: { takes: [['(String|null)[][]']], cost: COST.format },
    clearContent: { takes: [[]], cost: COST.format },
  },
});

const STANDARD_FORMAT = 'General';

class RangeService implements Pick<Google, Exclude<Member, 'setWrapStrategy'>> {
  readonly #host: Host;
  readonly #sheet: SheetState;
  readonly #block: Block;

  constructor(host: Host, sheet: SheetState, block: Block) {
    this.#host = host;
    this.#sheet = sheet;
    this.#block = block;
  }

  getNumRows(): number {
    return this.#block.rows;
  }

  getNumColumns(): number {
    return this.#block.columns;
  }

  getValues(): unknown[][] {
    this.#live();
    this.#host.world.meter.readCells(this.#block.rows * this.#block.columns);
    return readBlock(this.#sheet, this.#block, this.#host.makeDate);
  }

  setValues(values: unknown[][]): Google {
    this.#live();
    this.#checkSize(values);
    const { meter, writing } = this.#host.world;
    meter.writeCells(this.#block.rows * this.#block.columns);
    writeBlock(this.#sheet, this.#block, values, (value, isText) => cellOf(value, isText, writing));
    return this.#self();
  }

  getNumberFormats(): string[][] {
    this.#live();
    return readFormats(this.#sheet, this.#block, 'numberFormat', STANDARD_FORMAT);
  }

  setNumberFormats(formats: string[][]): Google {
    this.#checkSize(formats);
    return this.#formatCells('numberFormat', formats);
  }

  setNumberFormat(format: string): Google {
    return this.#format('numberFormat', format);
  }

  setFontWeight(weight: string | null): Google {
    if (weight !== null && weight !== 'bold' && weight !== 'normal') throw new Refusal(`Invalid argument: ${weight}`);
    return this.#format('fontWeight', weight);
  }

  setBackground(color: string | null): Google {
    return this.#format('background', color);
  }

  setFontColor(color: string | null): Google {
    return this.#format('fontColor', color);
  }

  setVerticalAlignment(alignment: string | null): Google {
    if (alignment !== null && !['top', 'middle', 'bottom'].includes(alignment)) {
      throw new Refusal(`Invalid argument: ${alignment}`);
    }
    return this.#format('verticalAlignment', alignment);
  }

  setWrap(isWrapEnabled: boolean): Google {
    return this.#format('wrapStrategy', isWrapEnabled ? 'WRAP' : 'OVERFLOW');
  }

  setWrapStrategy(strategy: EnumValue): Google {
    return this.#format('wrapStrategy', strategy.name);
  }

  setNotes(notes: (string | null)[][]): Google {
    this.#checkSize(notes);
    const cleared = notes.map((row) => row.map((note) => (note === '' ? null : note)));
    return this.#formatCells('note', cleared);
  }

  clearContent(): Google {
    this.#live();
    clearBlock(this.#sheet, this.#block);
    return this.#self();
  }

  #format(attribute: Attribute, value: string | null): Google {
    this.#live();
    formatBlock(this.#sheet, this.#block, attribute, value);
    return this.#self();
  }

  #formatCells(attribute: Attribute, values: (string | null)[][]): Google {
    this.#live();
    formatCells(this.#sheet, this.#block, attribute, values);
    return this.#self();
  }

  #checkSize(values: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.#block;
    if (values.length !== rows) throw mismatch('rows', values.length, rows);
    for (const row of values) if (row.length !== columns) throw mismatch('columns', row.length, columns);
  }

  /** The tab may be gone since the script got this range. */
  #live(): void {
    if (!this.#host.world.workbook.sheets.includes(this.#sheet)) {
      throw new Refusal(`Sheet ${this.#sheet.id} not found`);
    }
    const { row, column, rows, columns } = this.#block;
    if (row + rows > this.#sheet.maxRows || column + columns > this.#sheet.maxColumns) {
      throw new Refusal(OUTSIDE);
    }
  }

  #self(): Google {
    return exposeRange(this.#host, this.#sheet, this.#block, this);
  }
}

export const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

const mismatch = (what: 'rows' | 'columns', data: number, range: number) =>
  new Refusal(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${data} but the range has ${range}.`,
  );

/** The face of a range. */
export function exposeRange(
  host: Host,
  sheet: SheetState,
  block: Block,
  implementation = new RangeService(host, sheet, block),
): Google {
  return expose<Google, Member>(host, RANGE, implementation);
}
