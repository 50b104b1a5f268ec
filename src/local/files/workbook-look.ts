/**
 * The look of a tab in the Excel file: colours, bold, notes, texts in several lines and the lists to choose from, where a script set any.
 *
 * Only what Excel says the same way is carried over; other rules are left out, since a file is for reading.
 */
import type ExcelJS from 'exceljs';
import { a1Of } from '../services/block.ts';
import { runAt } from '../services/runs.ts';
import type { Attribute, Runs, SheetState } from '../services/state.ts';
import { validationsIn } from '../services/validation-rule.ts';

/** What Excel takes as the list of one validation, quotes aside. */
const LONGEST_LIST = 255;

/** `FFRRGGBB` of `#rrggbb`; undefined for colours by name. */
const argb = (color: string | null): string | undefined => {
  const digits = /^#([0-9a-f]{6})$/i.exec(color ?? '')?.[1];
  return digits && `FF${digits.toUpperCase()}`;
};

/** Where a script may have put the content of a cell. */
const SIDES = ['left', 'center', 'right'] as const;

/** Gives a cell its look. */
export type Painter = (cell: ExcelJS.Cell, row: number) => void;

const plain: Painter = () => undefined;

/** How the cells of one column are painted; most columns have nothing to paint. */
export function painterOf(sheet: SheetState, column: number): Painter {
  const runs = (attribute: Attribute): Runs => sheet.formats[attribute][column] ?? [];
  const all = (['background', 'fontColor', 'fontWeight', 'note', 'wrapStrategy', 'horizontalAlignment'] as const).map(
    runs,
  );
  const [fills, colors, weights, notes, wraps, sides] = all;
  if (all.every((one) => one?.length === 0)) return plain;
  return (cell, row) => {
    const fill = argb(runAt(fills, row));
    const color = argb(runAt(colors, row));
    const isBold = row === 0 || runAt(weights, row) === 'bold';
    const note = runAt(notes, row);
    if (fill !== undefined) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } };
    if (color !== undefined || isBold)
      cell.font = { bold: isBold, ...(color !== undefined && { color: { argb: color } }) };
    if (note !== null) cell.note = note;
    const side = SIDES.find((one) => one === runAt(sides, row));
    const isWrapped = runAt(wraps, row) === 'WRAP';
    if (side !== undefined || isWrapped)
      cell.alignment = {
        ...(side !== undefined && { horizontal: side }),
        ...(isWrapped && { wrapText: true, vertical: 'top' }),
      };
  };
}

/** The lists to choose from, by the cells that have them. */
export function listsOf(sheet: SheetState): ReadonlyMap<string, ExcelJS.DataValidation> {
  const lists = new Map<string, ExcelJS.DataValidation>();
  for (const { criteria, values, allowInvalid, helpText, ...block } of validationsIn(sheet)) {
    const choices = values.map(String);
    const list = choices.join(',');
    const isTaken = list.length <= LONGEST_LIST && choices.every((choice) => !/[",]/.test(choice));
    if (criteria !== 'VALUE_IN_LIST' || !isTaken) continue;
    lists.set(a1Of(block), {
      type: 'list',
      allowBlank: true,
      formulae: [`"${list}"`],
      showErrorMessage: true,
      errorStyle: allowInvalid ? 'warning' : 'stop',
      ...(helpText !== '' && { showInputMessage: true, prompt: helpText }),
    });
  }
  return lists;
}
