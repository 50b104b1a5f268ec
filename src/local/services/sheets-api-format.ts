/**
 * Formats of the Sheets interface: colours as fractions of red, green and blue, and one field of a cell for each
 * attribute that is kept.
 */
import { badRequest } from './advanced.ts';
import { concerns, type Mask } from './field-mask.ts';
import { isDatePattern } from './number-format.ts';
import { runAt } from './runs.ts';
import { BOOLEAN, NUMBER, oneOf, record, type Shape, TEXT } from './shape.ts';
import type { Attribute, SheetState } from './state.ts';

export type Color = GoogleAppsScript.Sheets.Schema.Color;
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle;

export const COLOR = record({ red: NUMBER, green: NUMBER, blue: NUMBER });
export const COLOR_STYLE = record({ rgbColor: COLOR });

/** Of each colour, in the two spellings that the interface has for it. */
export const BACKGROUND: Readonly<Record<string, Shape>> = {
  backgroundColor: COLOR,
  backgroundColorStyle: COLOR_STYLE,
};
export const TEXT_FORMAT = record({ bold: BOOLEAN, foregroundColor: COLOR, foregroundColorStyle: COLOR_STYLE });
const WRAPS = { WRAP: 'WRAP', CLIP: 'CLIP', OVERFLOW_CELL: 'OVERFLOW' } as const;
const HORIZONTAL = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
const VERTICAL = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' } as const;

export const CELL_DATA = record({
  userEnteredValue: record({ numberValue: NUMBER, stringValue: TEXT, boolValue: BOOLEAN, formulaValue: TEXT }),
  userEnteredFormat: record({
    ...BACKGROUND,
    textFormat: TEXT_FORMAT,
    numberFormat: record({
      type: oneOf('TEXT', 'NUMBER', 'PERCENT', 'CURRENCY', 'DATE', 'TIME', 'DATE_TIME', 'SCIENTIFIC'),
      pattern: TEXT,
    }),
    wrapStrategy: oneOf(...Object.keys(WRAPS)),
    horizontalAlignment: oneOf(...Object.keys(HORIZONTAL)),
    verticalAlignment: oneOf(...Object.keys(VERTICAL)),
  }),
  note: TEXT,
});

/** `#rrggbb`; a channel that is left out is dark. */
export const hexOf = ({ red = 0, green = 0, blue = 0 }: Color): string =>
  `#${[red, green, blue]
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** The newer spelling counts where both are given. */
export const colorOf = (color: Color | undefined, style: ColorStyle | undefined): string | null => {
  const given = style?.rgbColor ?? color;
  return given === undefined ? null : hexOf(given);
};

export function rgbOf(hex: string): Color {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  const color = { red: channel(1), green: channel(3), blue: channel(5) };
  // The interface leaves out what is 0.
  return Object.fromEntries(Object.entries(color).filter(([, value]) => value !== 0));
}

interface Field {
  readonly attribute: Attribute;
  /** Any of them in a mask means this attribute. */
  readonly paths: readonly string[];
  /** What the attribute becomes; null is the default. */
  readonly written: (format: CellFormat, cell: CellData) => string | null;
}

const format = (...names: readonly string[]) => names.map((name) => `userEnteredFormat.${name}`);

export const FIELDS: readonly Field[] = [
  {
    attribute: 'background',
    paths: format('backgroundColor', 'backgroundColorStyle'),
    written: ({ backgroundColor, backgroundColorStyle }) => colorOf(backgroundColor, backgroundColorStyle),
  },
  {
    attribute: 'fontWeight',
    paths: format('textFormat.bold'),
    written: ({ textFormat }) => (textFormat?.bold === true ? 'bold' : null),
  },
  {
    attribute: 'fontColor',
    paths: format('textFormat.foregroundColor', 'textFormat.foregroundColorStyle'),
    written: ({ textFormat }) => colorOf(textFormat?.foregroundColor, textFormat?.foregroundColorStyle),
  },
  { attribute: 'numberFormat', paths: format('numberFormat'), written: patternOf },
  {
    attribute: 'wrapStrategy',
    paths: format('wrapStrategy'),
    written: ({ wrapStrategy }) => nameIn(WRAPS, wrapStrategy),
  },
  {
    attribute: 'horizontalAlignment',
    paths: format('horizontalAlignment'),
    written: ({ horizontalAlignment }) => nameIn(HORIZONTAL, horizontalAlignment),
  },
  {
    attribute: 'verticalAlignment',
    paths: format('verticalAlignment'),
    written: ({ verticalAlignment }) => nameIn(VERTICAL, verticalAlignment),
  },
  { attribute: 'note', paths: ['note'], written: (_, { note }) => (note === undefined || note === '' ? null : note) },
];

const nameIn = (names: Readonly<Record<string, string>>, name: string | undefined): string | null =>
  name === undefined ? null : (names[name] ?? null);

function patternOf({ numberFormat }: CellFormat): string | null {
  if (numberFormat === undefined) return null;
  if (numberFormat.type === 'TEXT') return '@';
  if (numberFormat.pattern === undefined) throw badRequest('A number format needs a pattern here.');
  return numberFormat.pattern;
}

/** The fields that a mask is about. */
export const fieldsIn = (mask: Mask): readonly Field[] =>
  FIELDS.filter(({ paths }) => paths.some((path) => concerns(mask, path)));

/** The format of one cell as it was set, or null where none was. */
export function formatAt(sheet: SheetState, row: number, column: number): CellFormat | null {
  const value = (attribute: Attribute) => runAt(sheet.formats[attribute][column], row);
  const [background, weight, color] = [value('background'), value('fontWeight'), value('fontColor')];
  const [pattern, wrap] = [value('numberFormat'), value('wrapStrategy')];
  const [horizontal, vertical] = [value('horizontalAlignment'), value('verticalAlignment')];
  const textFormat: CellFormat['textFormat'] = {
    ...(weight === 'bold' ? { bold: true } : {}),
    ...(color === null ? {} : { foregroundColor: rgbOf(color), foregroundColorStyle: { rgbColor: rgbOf(color) } }),
  };
  const set: CellFormat = {
    ...(pattern === null ? {} : { numberFormat: { type: typeOf(pattern), pattern } }),
    ...(background === null
      ? {}
      : { backgroundColor: rgbOf(background), backgroundColorStyle: { rgbColor: rgbOf(background) } }),
    ...(horizontal === null ? {} : { horizontalAlignment: horizontal.toUpperCase() }),
    ...(vertical === null ? {} : { verticalAlignment: vertical.toUpperCase() }),
    ...(wrap === null ? {} : { wrapStrategy: wrap === 'OVERFLOW' ? 'OVERFLOW_CELL' : wrap }),
    ...(Object.keys(textFormat).length === 0 ? {} : { textFormat }),
  };
  return Object.keys(set).length === 0 ? null : set;
}

function typeOf(pattern: string): string {
  if (pattern === '@') return 'TEXT';
  if (pattern.includes('%')) return 'PERCENT';
  return isDatePattern(pattern) ? 'DATE' : 'NUMBER';
}
