/** How statistics are written in tests: a table of letters and numbers, and what is known of a result. */
import fc from 'fast-check';
import type { Observation } from '../../../src/core/measure/statistics/observation.ts';
import type { Result } from '../../../src/core/measure/statistics/result.ts';

/** The known part of a result; a result that is undefined fails the test with its reason. */
export function known<T>(result: Result<T>): T {
  if (result.kind === 'undefined') throw new Error(`undefined: ${JSON.stringify(result)}`);
  return result;
}

/** `a x 80, b x 100`: rater a gives ratee x 80 points. */
export const observations = (text: string): readonly Observation[] =>
  text.split(',').map((one) => {
    const [raterId = '', rateeId = '', value = ''] = one.trim().split(' ');
    return { raterId, rateeId, value: Number(value) };
  });

/** Observations of a table: ratees in rows, raters in columns, undefined where an answer is missing. */
export const cells = (rows: readonly (readonly (number | null | undefined)[])[]): readonly Observation[] =>
  rows.flatMap((row, ratee) =>
    row.flatMap((value, rater) => (value == null ? [] : [{ raterId: `r${rater}`, rateeId: `p${ratee}`, value }])),
  );

/** Columns as rows. */
export const turned = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as T));

/** A level's points, as they come from forms. */
export const points = fc.constantFrom(40, 60, 80, 100, 120);

/** Complete tables, from one cell to 8 ratees by 6 raters. */
export const table = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 }))
  .chain(([ratees, raters]) =>
    fc.array(fc.array(points, { minLength: raters, maxLength: raters }), { minLength: ratees, maxLength: ratees }),
  );

/** Tables with holes. */
export const holed = fc.array(fc.array(fc.option(points, { nil: undefined, freq: 2 }), { maxLength: 6 }), {
  maxLength: 9,
});

/** Every number inside a value, however deep. */
export function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
