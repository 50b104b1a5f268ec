/**
 * Validations: the lists and tick boxes that the grid offers. What a cell may hold is decided by the server, which
 * answers in Google's words; so other criteria are not checked here a second time.
 */
import type { ISheetDataValidationRule } from '@univerjs/core';
import type { BlockView, ValidationView } from '../../desk.types.ts';
import { isInside } from './cell.ts';

const ARROW = 1;
/** The grid lets everything through; see above. */
const WARN_ONLY = 2;

const rangeOf = ({ row, column, rows, columns }: BlockView) => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

/** A list as the grid writes it: separated by commas, and quoted where an entry holds one. */
const listText = (values: ValidationView['values']): string =>
  values.map((value) => (/[,"]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : value)).join(',');

function kindOf({
  criteria,
  values,
}: ValidationView): Pick<ISheetDataValidationRule, 'type' | 'formula1' | 'formula2'> | undefined {
  if (criteria === 'CHECKBOX') {
    const [on = 'TRUE', off = 'FALSE'] = values;
    return { type: 'checkbox', formula1: String(on), formula2: String(off) };
  }
  return criteria === 'VALUE_IN_LIST' || criteria === 'VALUE_IN_RANGE'
    ? { type: 'list', formula1: listText(values) }
    : undefined;
}

export const validationRules = (validations: readonly ValidationView[]): readonly ISheetDataValidationRule[] =>
  validations.flatMap((validation, index) => {
    const kind = kindOf(validation);
    if (kind === undefined) return [];
    const showing = { showDropDown: true, renderMode: ARROW, errorStyle: WARN_ONLY, showErrorMessage: false };
    return [{ uid: `v${index}`, ranges: [rangeOf(validation)], allowBlank: true, ...showing, ...kind }];
  });

/** The rule that holds for a cell. */
export const validationAt = (
  validations: readonly ValidationView[],
  row: number,
  column: number,
): ValidationView | undefined => validations.find((block) => isInside(block, row, column));
