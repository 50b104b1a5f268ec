/**
 * Data validation: which rule a cell has, and whether what somebody enters breaks it.
 *
 * A rule is kept as JSON in the runs of its column, so that a column of 130,000 rows with one rule is one run. Equal
 * rules are one rule, as on Google.
 */
import type { ValidationView } from '../desk/desk.types.ts';
import { a1Of } from './block.ts';
import { shownCell } from './displayed.ts';
import { serialOf } from './number-format.ts';
import { Refusal } from './refusal.ts';
import { runAt } from './runs.ts';
import type { Block, Cell, Instant, SheetState, WorkbookState } from './state.ts';
import { wallAt } from './zone.ts';

export interface ValidationRule {
  /** Google's criteria by name, such as `VALUE_IN_LIST`. */
  readonly criteria: string;
  readonly values: readonly (string | number | boolean | Instant)[];
  /** For a list: whether the cell shows an arrow to choose by. */
  readonly showsDropdown: boolean;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

const parsed = (json: string): ValidationRule => JSON.parse(json) as ValidationRule;

/** The rule of a cell, or null. */
export function ruleAt(sheet: SheetState, row: number, column: number): ValidationRule | null {
  const json = runAt(sheet.formats.validation[column], row);
  return json === null ? null : parsed(json);
}

type Where = Pick<WorkbookState, 'locale' | 'timeZone'>;
type Test = (cell: Cell, values: ValidationRule['values'], where: Where) => boolean;

/** What a cell is as a number, where it is one. */
const numberIn = (cell: Cell): number => (typeof cell === 'number' ? cell : Number.NaN);

/** The day of a date, counted as Sheets counts them. */
const dayIn = (cell: Cell, { timeZone }: Where): number =>
  typeof cell === 'object' && 'at' in cell ? Math.floor(serialOf(wallAt(cell.at, timeZone))) : Number.NaN;

type Comparison = (value: number, one: number, other: number) => boolean;
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  BETWEEN: (value, one, other) => value >= one && value <= other,
  NOT_BETWEEN: (value, one, other) => value < one || value > other,
  EQUAL_TO: (value, one) => value === one,
  NOT_EQUAL_TO: (value, one) => value < one || value > one,
  GREATER_THAN: (value, one) => value > one,
  GREATER_THAN_OR_EQUAL_TO: (value, one) => value >= one,
  LESS_THAN: (value, one) => value < one,
  LESS_THAN_OR_EQUAL_TO: (value, one) => value <= one,
  AFTER: (value, one) => value > one,
  ON_OR_AFTER: (value, one) => value >= one,
  BEFORE: (value, one) => value < one,
  ON_OR_BEFORE: (value, one) => value <= one,
};

const TESTS: Readonly<Record<string, Test>> = {
  VALUE_IN_LIST: (cell, values, where) => values.includes(shownCell(cell, null, where)),
  CHECKBOX: (cell, values) => (values.length === 0 ? typeof cell === 'boolean' : values.includes(cell as string)),
  DATE_IS_VALID_DATE: (cell, _, where) => !Number.isNaN(dayIn(cell, where)),
  TEXT_CONTAINS: (cell, [part], where) => shownCell(cell, null, where).includes(String(part)),
  TEXT_DOES_NOT_CONTAIN: (cell, [part], where) => !shownCell(cell, null, where).includes(String(part)),
  TEXT_EQUAL_TO: (cell, [text], where) => shownCell(cell, null, where) === text,
  TEXT_IS_VALID_EMAIL: (cell) => typeof cell === 'string' && /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(cell),
  TEXT_IS_VALID_URL: (cell) =>
    typeof cell === 'string' && /^(?:https?:\/\/)?[^\s/.]+(?:\.[^\s/.]+)+(?:\/\S*)?$/.test(cell),
};

/** Whether a rule lets a cell hold this. An empty cell breaks none, and a formula is not computed here. */
export function fits(rule: ValidationRule, cell: Cell, where: Where): boolean {
  if (cell === '' || (typeof cell === 'object' && 'formula' in cell)) return true;
  const test = TESTS[rule.criteria];
  if (test !== undefined) return test(cell, rule.values, where);
  const [, kind, comparison = ''] = /^(NUMBER|DATE)_(.+)$/.exec(rule.criteria) ?? [];
  const compare = COMPARISONS[comparison];
  if (compare === undefined) return true;
  const measure = kind === 'NUMBER' ? numberIn : (one: Cell) => dayIn(one, where);
  const [one = Number.NaN, other = Number.NaN] = rule.values.map((value) => measure(value));
  return compare(measure(cell), one, other);
}

/** @throws Refusal for the first of these cells that breaks a rule which does not allow that */
export function checkValid(sheet: SheetState, block: Block, cells: readonly (readonly Cell[])[], where: Where): void {
  for (let c = 0; c < block.columns; c += 1) {
    for (const run of sheet.formats.validation[block.column + c] ?? []) {
      const start = Math.max(run.start, block.row);
      const end = Math.min(run.end, block.row + block.rows);
      if (start >= end) continue;
      const rule = parsed(run.value);
      if (rule.allowInvalid) continue;
      for (let row = start; row < end; row += 1) {
        if (!fits(rule, cells[row - block.row]?.[c] ?? '', where)) throw violation(rule, row, block.column + c);
      }
    }
  }
}

function violation({ criteria, values }: ValidationRule, row: number, column: number): Refusal {
  const cell = a1Of({ row, column, rows: 1, columns: 1 });
  const hint = criteria === 'VALUE_IN_LIST' ? ` Please enter one of the following values: ${values.join(', ')}.` : '';
  return new Refusal(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.${hint}`,
  );
}

/** Every stretch of cells with a rule, columns side by side with the same rows and rule as one block. */
export function validationsIn(sheet: SheetState): readonly ValidationView[] {
  const found: (Block & { readonly json: string })[] = [];
  let open = new Map<string, number>();
  sheet.formats.validation.forEach((runs, column) => {
    const going = new Map<string, number>();
    for (const { start, end, value } of runs) {
      const key = `${start},${end},${value}`;
      const at = open.get(key) ?? found.length;
      const left = found[at];
      found[at] = {
        ...(left ?? { row: start, column, rows: end - start, columns: 0, json: value }),
        columns: (left?.columns ?? 0) + 1,
      };
      going.set(key, at);
    }
    open = going;
  });
  return found.map(({ json, ...block }) => ({ ...block, ...viewOf(parsed(json)) }));
}

const viewOf = ({ criteria, values, allowInvalid, helpText }: ValidationRule) => ({
  criteria,
  values: values.map((value) => (typeof value === 'object' ? new Date(value.at).toISOString() : value)),
  allowInvalid,
  helpText: helpText ?? '',
});
