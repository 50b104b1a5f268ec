/**
 * Data validation: which rule a cell has, and whether what somebody enters breaks it.
 *
 * A rule is kept as JSON in the runs of its column, so that a column of 130,000 rows with one rule is one run. Equal
 * rules are one rule, as on Google.
 */
import type { ValidationView } from '../desk/desk.types.ts';
import type { Block, Instant, SheetState } from './state.ts';

export interface ValidationRule {
  /** Google's criteria by name, such as `VALUE_IN_LIST`. */
  readonly criteria: string;
  readonly values: readonly (string | number | boolean | Instant)[];
  /** For a list: whether the cell shows an arrow to choose by. */
  readonly showsDropdown: boolean;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** Every stretch of cells with a rule, columns side by side with the same rows and rule as one block. */
export function validationsIn(sheet: SheetState): readonly ValidationView[] {
  const found: (Block & { readonly json: string })[] = [];
  let open = new Map<string, number>();
  sheet.formats.validation.forEach((runs, column) => {
    const going = new Map<string, number>();
    for (const { start, end, value } of runs) {
      const key = `${start},${end},${value}`;
      const at = open.get(key);
      if (at === undefined) {
        going.set(key, found.length);
        found.push({ row: start, column, rows: end - start, columns: 1, json: value });
      } else {
        const block = found[at] as Block & { readonly json: string };
        found[at] = { ...block, columns: block.columns + 1 };
        going.set(key, at);
      }
    }
    open = going;
  });
  return found.map(({ json, ...block }) => ({ ...block, ...viewOf(JSON.parse(json) as ValidationRule) }));
}

const viewOf = ({ criteria, values, allowInvalid, helpText }: ValidationRule) => ({
  criteria,
  values: values.map((value) => (typeof value === 'object' ? new Date(value.at).toISOString() : value)),
  allowInvalid,
  helpText: helpText ?? '',
});
