/**
 * Conditional formats of the Sheets interface, kept by the names that SpreadsheetApp has for their conditions.
 *
 * Knows rules with a condition; refuses scales of colours.
 */
import { badRequest } from './advanced.ts';
import { list, oneOf, record, TEXT } from './shape.ts';
import { BACKGROUND, colorOf, rgbOf, TEXT_FORMAT } from './sheets-api-format.ts';
import { GRID_RANGE, gridPlace, gridRangeOf } from './sheets-api-range.ts';
import type { ConditionalFormatState, SheetState, WorkbookState } from './state.ts';

type Rule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;

/** By the interface's name: SpreadsheetApp's, and how many numbers or texts the condition takes. */
const CONDITIONS = {
  NUMBER_GREATER: ['NUMBER_GREATER_THAN', 1],
  NUMBER_GREATER_THAN_EQ: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 1],
  NUMBER_LESS: ['NUMBER_LESS_THAN', 1],
  NUMBER_LESS_THAN_EQ: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 1],
  NUMBER_EQ: ['NUMBER_EQUAL_TO', 1],
  NUMBER_BETWEEN: ['NUMBER_BETWEEN', 2],
  TEXT_EQ: ['TEXT_EQUAL_TO', 1],
  TEXT_CONTAINS: ['TEXT_CONTAINS', 1],
  CUSTOM_FORMULA: ['CUSTOM_FORMULA', 1],
} as const;
type Condition = keyof typeof CONDITIONS;

export const CONDITIONAL_RULE = record({
  ranges: list(GRID_RANGE),
  booleanRule: record({
    condition: record({ type: oneOf(...Object.keys(CONDITIONS)), values: list(record({ userEnteredValue: TEXT })) }),
    format: record({ ...BACKGROUND, textFormat: TEXT_FORMAT }),
  }),
});

/** The rule as a tab keeps it, and the tab; all of its ranges must be on one. */
export function conditionalOf(workbook: WorkbookState, { ranges = [], booleanRule }: Rule) {
  const places = ranges.map((range) => gridPlace(workbook, range));
  const [first] = places;
  if (first === undefined) throw badRequest('A conditional format needs a range.');
  if (places.some(({ sheet }) => sheet !== first.sheet)) throw badRequest('All ranges must be on the same sheet.');
  const { condition = {}, format = {} } = booleanRule ?? {};
  const [criteria, count] = CONDITIONS[condition.type as Condition] ?? [];
  const values = (condition.values ?? []).map(({ userEnteredValue = '' }) => userEnteredValue);
  if (criteria === undefined || values.length !== count) throw badRequest('The condition has not the values it needs.');
  const { textFormat } = format;
  const made: ConditionalFormatState = {
    blocks: places.map(({ block }) => block),
    criteria,
    values: criteria.startsWith('NUMBER') ? values.map(numberOf) : values,
    background: colorOf(format.backgroundColor, format.backgroundColorStyle),
    fontColor: colorOf(textFormat?.foregroundColor, textFormat?.foregroundColorStyle),
    bold: textFormat?.bold ?? null,
  };
  return { sheet: first.sheet, made };
}

/** A formula may stand for a number. */
function numberOf(text: string): number | string {
  if (text.startsWith('=')) return text;
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number)) throw badRequest(`Not a number: ${text}`);
  return number;
}

/** The rules of a tab as the interface shows them; conditions that it has no name for here are left out. */
export const conditionalRulesOf = (sheet: SheetState): Rule[] =>
  sheet.conditionalFormats.flatMap(({ blocks, criteria, values, background, fontColor, bold }) => {
    const type = (Object.keys(CONDITIONS) as Condition[]).find((name) => CONDITIONS[name][0] === criteria);
    if (type === undefined) return [];
    const textFormat = {
      ...(bold === null ? {} : { bold }),
      ...(fontColor === null ? {} : { foregroundColorStyle: { rgbColor: rgbOf(fontColor) } }),
    };
    return {
      ranges: blocks.map((block) => gridRangeOf(sheet.id, block)),
      booleanRule: {
        condition: { type, values: values.map((value) => ({ userEnteredValue: String(value) })) },
        format: {
          ...(background === null ? {} : { backgroundColorStyle: { rgbColor: rgbOf(background) } }),
          ...(Object.keys(textFormat).length === 0 ? {} : { textFormat }),
        },
      },
    };
  });
