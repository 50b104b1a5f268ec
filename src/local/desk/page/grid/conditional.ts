/**
 * Conditional formats: which rule colours a cell. Sheets takes the first rule that applies; so does this page.
 *
 * A criterion that is not known here colours nothing; the server lists it among what is not drawn.
 */
import type { CellView, ConditionalFormatView } from '../../desk.types.ts';
import { isInside } from './cell.ts';

type Condition = (cell: CellView, shown: string, values: ConditionalFormatView['values']) => boolean;

const number =
  (holds: (cell: number, first: number, second: number) => boolean): Condition =>
  (cell, _, [first, second]) =>
    typeof cell === 'number' && holds(cell, Number(first), Number(second));

/** Sheets compares text without regard to capital letters. */
const text =
  (holds: (shown: string, value: string) => boolean): Condition =>
  (_, shown, [value]) =>
    holds(shown.toLowerCase(), String(value).toLowerCase());

const CONDITIONS: Readonly<Record<string, Condition>> = {
  CELL_EMPTY: (_, shown) => shown === '',
  CELL_NOT_EMPTY: (_, shown) => shown !== '',
  NUMBER_BETWEEN: number((cell, low, high) => cell >= low && cell <= high),
  NUMBER_NOT_BETWEEN: number((cell, low, high) => cell < low || cell > high),
  NUMBER_EQUAL_TO: number((cell, value) => cell === value),
  NUMBER_NOT_EQUAL_TO: number((cell, value) => cell !== value),
  NUMBER_GREATER_THAN: number((cell, value) => cell > value),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((cell, value) => cell >= value),
  NUMBER_LESS_THAN: number((cell, value) => cell < value),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((cell, value) => cell <= value),
  TEXT_CONTAINS: text((shown, value) => shown.includes(value)),
  TEXT_DOES_NOT_CONTAIN: text((shown, value) => !shown.includes(value)),
  TEXT_ENDS_WITH: text((shown, value) => shown.endsWith(value)),
  TEXT_EQUAL_TO: text((shown, value) => shown === value),
  TEXT_STARTS_WITH: text((shown, value) => shown.startsWith(value)),
};

/** The rule that colours a cell; undefined where none does. */
export const ruleFor = (
  rules: readonly ConditionalFormatView[],
  row: number,
  column: number,
  cell: CellView,
  shown: string,
): ConditionalFormatView | undefined =>
  rules.find(
    ({ blocks, criteria, values }) =>
      blocks.some((block) => isInside(block, row, column)) && CONDITIONS[criteria]?.(cell, shown, values) === true,
  );
