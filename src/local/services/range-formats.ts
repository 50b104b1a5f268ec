/**
 * A range's formats and notes, kept as runs per column.
 *
 * Refuses colours, weights and alignments that Sheets does not have.
 */
import { colorOf } from './color.ts';
import { type Member as Entry, type EnumValue, enumOf, same } from './facade.ts';
import { formatBlock, formatCells, readFormats } from './grid.ts';
import { COST } from './meter.ts';
import { RangeValues } from './range-values.ts';
import { Refusal } from './refusal.ts';
import { ATTRIBUTES, type Attribute } from './state.ts';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Texts = string[][];
export type FormatMember =
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'getBackground'
  | 'getBackgrounds'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setFontColor'
  | 'setFontColors'
  | 'setWrap'
  | 'setWrapStrategy'
  | 'getHorizontalAlignment'
  | 'getHorizontalAlignments'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setVerticalAlignment'
  | 'getNote'
  | 'getNotes'
  | 'setNote'
  | 'setNotes'
  | 'clearNote'
  | 'clearFormat';

export const WRAP_STRATEGY = enumOf('SpreadsheetApp.WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);

export const FORMAT_MEMBERS: Readonly<Record<FormatMember, Entry>> = {
  ...same(
    [
      'getNumberFormat',
      'getNumberFormats',
      'getFontWeight',
      'getFontWeights',
      'getBackground',
      'getBackgrounds',
      'getNote',
      'getNotes',
      'getHorizontalAlignment',
      'getHorizontalAlignments',
    ],
    { takes: [[]], cost: COST.getValues },
  ),
  setNumberFormat: { takes: [['String']], cost: COST.format },
  setNumberFormats: { takes: [['String[][]']], cost: COST.format },
  ...same(
    ['setFontWeight', 'setBackground', 'setFontColor', 'setHorizontalAlignment', 'setVerticalAlignment', 'setNote'],
    {
      takes: [['String|null']],
      cost: COST.format,
    },
  ),
  ...same(['setFontWeights', 'setBackgrounds', 'setFontColors', 'setHorizontalAlignments', 'setNotes'], {
    takes: [['(String|null)[][]']],
    cost: COST.format,
  }),
  setWrap: { takes: [['boolean']], cost: COST.format },
  setWrapStrategy: { takes: [['SpreadsheetApp.WrapStrategy']], cost: COST.format },
  ...same(['clearNote', 'clearFormat'], { takes: [[]], cost: COST.format }),
};

const STANDARD_FORMAT = 'General';
const STANDARD_WEIGHT = 'normal';
const STANDARD_BACKGROUND = '#ffffff';
/** By what a cell holds: texts left, numbers right. */
const STANDARD_ALIGNMENT = 'general';
/** What is no formatting: it stays where formats are cleared. */
const KEPT: readonly Attribute[] = ['note', 'validation'];

export abstract class RangeFormats
  extends RangeValues
  implements Pick<Google, Exclude<FormatMember, 'setWrapStrategy'>>
{
  getNumberFormat(): string {
    return this.#first('numberFormat', STANDARD_FORMAT);
  }

  getNumberFormats(): Texts {
    return this.#all('numberFormat', STANDARD_FORMAT);
  }

  setNumberFormat(format: string): Google {
    return this.#format('numberFormat', format);
  }

  setNumberFormats(formats: Texts): Google {
    return this.#formatCells('numberFormat', formats);
  }

  getFontWeight(): 'bold' | 'normal' {
    return this.#first('fontWeight', STANDARD_WEIGHT) === 'bold' ? 'bold' : 'normal';
  }

  getFontWeights(): ('bold' | 'normal')[][] {
    return this.#all('fontWeight', STANDARD_WEIGHT).map((row) => row.map((one) => (one === 'bold' ? one : 'normal')));
  }

  setFontWeight(weight: string | null): Google {
    return this.#format('fontWeight', weightOf(weight));
  }

  setFontWeights(weights: (string | null)[][]): Google {
    return this.#formatCells('fontWeight', weights, weightOf);
  }

  getBackground(): string {
    return this.#first('background', STANDARD_BACKGROUND);
  }

  getBackgrounds(): Texts {
    return this.#all('background', STANDARD_BACKGROUND);
  }

  setBackground(color: string | null): Google {
    return this.#format('background', colorOf(color));
  }

  setBackgrounds(colors: (string | null)[][]): Google {
    return this.#formatCells('background', colors, colorOf);
  }

  setFontColor(color: string | null): Google {
    return this.#format('fontColor', colorOf(color));
  }

  setFontColors(colors: (string | null)[][]): Google {
    return this.#formatCells('fontColor', colors, colorOf);
  }

  getHorizontalAlignment(): string {
    return this.#first('horizontalAlignment', STANDARD_ALIGNMENT);
  }

  getHorizontalAlignments(): Texts {
    return this.#all('horizontalAlignment', STANDARD_ALIGNMENT);
  }

  setHorizontalAlignment(alignment: string | null): Google {
    return this.#format('horizontalAlignment', sideOf(alignment));
  }

  setHorizontalAlignments(alignments: (string | null)[][]): Google {
    return this.#formatCells('horizontalAlignment', alignments, sideOf);
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

  getNote(): string {
    return this.#first('note', '');
  }

  getNotes(): Texts {
    return this.#all('note', '');
  }

  /** Every cell of the range gets the note. */
  setNote(note: string | null): Google {
    return this.#format('note', noteOf(note));
  }

  setNotes(notes: (string | null)[][]): Google {
    return this.#formatCells('note', notes, noteOf);
  }

  clearNote(): Google {
    return this.#format('note', null);
  }

  clearFormat(): Google {
    this.editable();
    this.host.world.meter.formatCells(this.block.rows * this.block.columns);
    for (const attribute of ATTRIBUTES)
      if (!KEPT.includes(attribute)) formatBlock(this.sheet, this.block, attribute, null);
    return this.self();
  }

  #first(attribute: Attribute, standard: string): string {
    this.live();
    return readFormats(this.sheet, this.corner, attribute, standard)[0]?.[0] ?? standard;
  }

  #all(attribute: Attribute, standard: string): Texts {
    this.live();
    return readFormats(this.sheet, this.block, attribute, standard);
  }

  #format(attribute: Attribute, value: string | null): Google {
    this.editable();
    this.host.world.meter.formatCells(this.block.rows * this.block.columns);
    formatBlock(this.sheet, this.block, attribute, value);
    return this.self();
  }

  #formatCells(
    attribute: Attribute,
    values: (string | null)[][],
    read: (value: string | null) => string | null = (value) => value,
  ): Google {
    this.checkSize(values);
    this.editable();
    this.host.world.meter.writeCells(this.block.rows * this.block.columns);
    formatCells(
      this.sheet,
      this.block,
      attribute,
      values.map((row) => row.map(read)),
    );
    return this.self();
  }
}

const noteOf = (note: string | null): string | null => (note === '' ? null : note);

function sideOf(alignment: string | null): string | null {
  if (alignment !== null && !['left', 'center', 'right', 'normal'].includes(alignment)) {
    throw new Refusal(`Invalid argument: ${alignment}`);
  }
  return alignment === 'normal' ? null : alignment;
}

function weightOf(weight: string | null): string | null {
  if (weight !== null && weight !== 'bold' && weight !== STANDARD_WEIGHT) {
    throw new Refusal(`Invalid argument: ${weight}`);
  }
  return weight;
}
