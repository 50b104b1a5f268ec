/**
 * Rules that cells show by themselves: words to choose from, numbers within bounds, and a color where somebody should look.
 * What breaks a rule is marked and never refused, because lists are pasted and the check of the sheets tells it in words.
 */
import type { Bounds, Column } from '../tables/notation.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The color of a cell that asks somebody to look: calm, and dark text stays easy to read on it. */
const MARK = '#fff0c2';

/** Words to choose from, by an arrow in the cell; null where there are none. */
export function offer(words: readonly string[], expected: string): Validation | null {
  if (words.length === 0) return null;
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...words], true)
    .setAllowInvalid(true)
    .setHelpText(expected)
    .build();
}

/** The rule of a column; null where anything may stand in it. */
export function validationOf({ choices = [], bounds }: Column, expected: string): Validation | null {
  return bounds ? numberRule(bounds, expected) : offer(choices, expected);
}

function numberRule({ minimum, maximum, above = false }: Bounds, expected: string): Validation | null {
  if (minimum === undefined) return null;
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(expected);
  if (maximum !== undefined) return builder.requireNumberBetween(minimum, maximum).build();
  return (
    above ? builder.requireNumberGreaterThan(minimum) : builder.requireNumberGreaterThanOrEqualTo(minimum)
  ).build();
}

/** Gives a sheet the rules that color its cells; a sheet without any such column is left alone. */
export function markRules(sheet: Sheet, columns: readonly (Column | undefined)[], rows: number): void {
  const rules = columns.flatMap((column, index) =>
    column?.marks ? rulesFor(column.marks, sheet.getRange(2, index + 1, rows - 1, 1)) : [],
  );
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
}

function rulesFor(marks: NonNullable<Column['marks']>, range: Range): readonly Rule[] {
  const rule = () => SpreadsheetApp.newConditionalFormatRule().setBackground(MARK).setRanges([range]);
  if ('above' in marks) return [rule().whenNumberGreaterThan(marks.above).build()];
  return marks.words.map((word) => rule().whenTextEqualTo(word).build());
}

/**
 * Has rules that went to the last row of a sheet go on to its new last row. Whether Google does that by itself for rows
 * behind the last is not settled; where it does, nothing is left to do.
 *
 * @param before the last row there was
 * @param after the last row there is
 */
export function lengthenMarks(sheet: Sheet, before: number, after: number): void {
  const isShort = (range: Range): boolean => range.getLastRow() === before;
  const rules = sheet.getConditionalFormatRules();
  if (!rules.some((rule) => rule.getRanges().some(isShort))) return;
  const longer = (range: Range): Range =>
    isShort(range)
      ? sheet.getRange(range.getRow(), range.getColumn(), after - range.getRow() + 1, range.getNumColumns())
      : range;
  sheet.setConditionalFormatRules(rules.map((rule) => rule.copy().setRanges(rule.getRanges().map(longer)).build()));
}
