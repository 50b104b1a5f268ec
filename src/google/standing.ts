/**
 * What a sheet has already of how it should look, so that only what is missing is made. A heading with a note was dressed before:
 * at such a column nothing is made again, whatever people have taken away there since.
 */
import { type ColumnStanding, type Columns, type Standing, WHOLE_COLUMN } from './dress.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet as it stands; undefined where every column of the table has its note. */
export function standingOf(sheet: Sheet, columns: Columns): Standing | undefined {
  const header = sheet.getRange(1, 1, 1, columns.length);
  const [notes = []] = header.getNotes();
  const isSaid = columns.map((column, index) => !column || (notes[index] ?? '') !== '');
  if (isSaid.every(Boolean)) return undefined;
  // Where some columns were dressed, the sheet itself was as well.
  const isNew = columns.every((column, index) => !column || !isSaid[index]);
  const [weights = []] = header.getFontWeights();
  const [rules = []] = sheet.getRange(2, 1, 1, columns.length).getDataValidations();
  const { ProtectionType } = SpreadsheetApp;
  const guarded = sheet.getProtections(ProtectionType.RANGE).map((protection) => protection.getRange());
  const standing = (index: number): ColumnStanding =>
    isSaid[index]
      ? { ...WHOLE_COLUMN, note: notes[index] ?? '' }
      : {
          isStyled: weights[index] === 'bold',
          // As wide as it is, whoever made it so.
          isShaped: true,
          note: '',
          isRuled: (rules[index] ?? null) !== null,
          isProtected: guarded.some((range) => range.getColumn() <= index + 1 && index + 1 <= range.getLastColumn()),
        };
  return {
    isFrozen: !isNew || sheet.getFrozenRows() > 0,
    isColored: !isNew || Boolean(sheet.getTabColor()),
    isProtected: !isNew || sheet.getProtections(ProtectionType.SHEET).length > 0,
    isMarked: !isNew || sheet.getConditionalFormatRules().length > 0,
    columns: columns.map((_, index) => standing(index)),
  };
}
