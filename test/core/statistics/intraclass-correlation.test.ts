/** Facts about intraclass correlations: the numbers of Shrout & Fleiss, and the one-way forms for ragged answers. */
import { describe, expect, test } from 'vitest';
import {
  INTRACLASS_FORMS,
  intraclassCorrelation,
} from '../../../src/core/measure/statistics/intraclass-correlation.ts';
import { oneWayMeanSquares, twoWayMeanSquares } from '../../../src/core/measure/statistics/mean-squares.ts';
import { oneWayCorrelation } from '../../../src/core/measure/statistics/one-way-correlation.ts';
import reference from '../../fixtures/reference-cases.json' with { type: 'json' };
import { known } from './notation.ts';

const published = reference.intraclassCorrelation;
const rows = published.rows_targets_columns_judges;

describe(published.source, () => {
  test('mean squares, to the two decimals printed', () => {
    const two = twoWayMeanSquares(rows);
    expect(two.between).toBeCloseTo(published.meanSquares.between, 2);
    expect(two.raters).toBeCloseTo(published.meanSquares.judges, 2);
    expect(two.residual).toBeCloseTo(published.meanSquares.residual, 2);
    expect(oneWayMeanSquares(rows).within).toBeCloseTo(published.meanSquares.within, 2);
  });

  test.each(INTRACLASS_FORMS)('ICC(%s) and its interval, to 7 decimals', (form) => {
    const expected = published.values[`ICC(${form})`];
    const found = known(intraclassCorrelation(rows, form));
    const { low, high } = known(found.interval);
    expect(found.value).toBeCloseTo(expected.value, 7);
    expect(low).toBeCloseTo(expected.ci95[0] ?? Number.NaN, 7);
    expect(high).toBeCloseTo(expected.ci95[1] ?? Number.NaN, 7);
    expect(found).toMatchObject({ form, ratees: 6, raters: 4 });
  });

  // F and p by scipy 1.17, stats.f.sf, from the mean squares; degrees by table 3 of the paper.
  test.each([
    ['1,1', 1.794678, 5, 18, 0.1647688],
    ['2,1', 11.02725, 5, 15, 0.0001345665],
    ['3,k', 11.02725, 5, 15, 0.0001345665],
  ] as const)('ICC(%s) has F = %f with %i and %i degrees, p = %f', (form, f, numerator, denominator, p) => {
    const test = known(known(intraclassCorrelation(rows, form)).test);
    expect(test.f).toBeCloseTo(f, 5);
    expect(test).toMatchObject({ numerator, denominator });
    expect(test.p).toBeCloseTo(p, 7);
  });

  test('a wider confidence contains a narrower one', () => {
    for (const form of INTRACLASS_FORMS) {
      const wide = known(known(intraclassCorrelation(rows, form, 0.99)).interval);
      const narrow = known(known(intraclassCorrelation(rows, form, 0.9)).interval);
      expect(wide.low).toBeLessThan(narrow.low);
      expect(wide.high).toBeGreaterThan(narrow.high);
    }
  });
});

describe('small tables', () => {
  for (const { data, single, average } of published.small)
    test(`${JSON.stringify(data)}: ${single} and ${average}`, () => {
      for (const [place, model] of (['1', '2', '3'] as const).entries()) {
        expect(known(intraclassCorrelation(data, `${model},1`)).value).toBeCloseTo(single[place] ?? Number.NaN, 7);
        expect(known(intraclassCorrelation(data, `${model},k`)).value).toBeCloseTo(average[place] ?? Number.NaN, 7);
      }
    });

  const refused = [
    [
      published.undefined,
      [
        [80, 80],
        [80, 80],
      ],
      'no-variance',
    ],
    [
      'ratees with the same mean',
      [
        [60, 100],
        [100, 60],
      ],
      'no-ratee-variance',
    ],
    ['one ratee', [[60, 100]], 'too-few-ratees'],
    ['one rater', [[60], [80]], 'too-few-raters'],
    ['nobody', [], 'too-few-ratees'],
  ] as const;
  test.each(refused)('%s: undefined with the reason', (_, data, reason) => {
    for (const form of INTRACLASS_FORMS)
      expect(intraclassCorrelation(data, form)).toMatchObject({ kind: 'undefined', reason });
  });

  test('values that differ by rounding only are identical', () => {
    const almost = [
      [0.1 + 0.2, 0.3],
      [0.3, 0.3],
    ];
    for (const form of INTRACLASS_FORMS)
      expect(intraclassCorrelation(almost, form)).toEqual({ kind: 'undefined', reason: 'no-variance' });
  });

  test('raters a constant apart: 1 by form 3, with nothing to test against', () => {
    const found = known(
      intraclassCorrelation(
        [
          [40, 60],
          [60, 80],
          [100, 120],
        ],
        '3,1',
      ),
    );
    expect(found.value).toBe(1);
    expect(found.test).toEqual({ kind: 'undefined', reason: 'no-residual-variance' });
    expect(found.interval).toEqual({ kind: 'undefined', reason: 'no-residual-variance' });
  });

  test('form 2,k with more residual than its total is refused: its formula would print 6.0', () => {
    // Latin square of 6: rater means are equal and ratee means nearly so.
    const square = Array.from({ length: 6 }, (_, row) =>
      Array.from({ length: 6 }, (_, column) => ((row + column) % 6) * 10),
    );
    square[0] = [1, 10, 20, 30, 40, 50];
    expect(intraclassCorrelation(square, '2,k')).toEqual({ kind: 'undefined', reason: 'negative-variance' });
  });

  test('form 2,k whose total is 0 but for rounding is refused, in whatever order the raters stand', () => {
    const rows = [
      [40, 120, 80, 120, 40, 80],
      [40, 40, 40, 120, 60, 120],
      [100, 60, 120, 40, 40, 60],
    ];
    for (let raters = 0; raters < 6; raters++) {
      const moved = rows.map((row) => [...row.slice(raters), ...row.slice(0, raters)]);
      expect(intraclassCorrelation(moved, '2,k')).toEqual({ kind: 'undefined', reason: 'negative-variance' });
    }
  });

  test('a row of another length is our mistake', () => {
    expect(() => intraclassCorrelation([[1, 2], [1]], '1,1')).toThrow('rows of one length');
    expect(() =>
      intraclassCorrelation(
        [
          [1, 2],
          [1, Number.NaN],
        ],
        '2,1',
      ),
    ).toThrow('A value lies within');
    expect(() =>
      intraclassCorrelation(
        [
          [1, 2],
          [2, 2],
        ],
        '1,1',
        1,
      ),
    ).toThrow('A confidence');
  });
});

describe('one-way, ragged', () => {
  test('by hand: ratees with 2, 1 and 3 raters', () => {
    // N = 6, mean 4; between = 2 x 4 + 1 x 1 + 3 x 1 = 12 over 2; within = 2 + 0 + 2 = 4 over 3; n0 = (6 - 14/6) / 2.
    const groups = [[1, 3], [5], [4, 5, 6]];
    const n0 = (6 - 14 / 6) / 2;
    const found = known(oneWayCorrelation(groups, 'single'));
    expect(oneWayMeanSquares(groups)).toEqual({ between: 6, within: 4 / 3, betweenDegrees: 2, withinDegrees: 3 });
    expect(found.ratersPerRatee).toBeCloseTo(n0, 12);
    expect(found.value).toBeCloseTo((6 - 4 / 3) / (6 + ((n0 - 1) * 4) / 3), 12);
    expect(known(found.test)).toMatchObject({ f: 4.5, numerator: 2, denominator: 3 });
    expect(known(oneWayCorrelation(groups, 'average')).value).toBeCloseTo(1 - 1 / 4.5, 12);
  });

  test('the interval of a mean of n0 raters is that of one rater, stepped up by Spearman-Brown', () => {
    const groups = [[60, 80, 80], [100, 120], [40, 60, 60, 80], [100]];
    const single = known(oneWayCorrelation(groups, 'single'));
    const average = known(oneWayCorrelation(groups, 'average'));
    const n0 = single.ratersPerRatee;
    const stepped = (value: number) => (n0 * value) / (1 + (n0 - 1) * value);
    expect(average.value).toBeCloseTo(stepped(single.value), 12);
    expect(known(average.interval).low).toBeCloseTo(stepped(known(single.interval).low), 10);
    expect(known(average.interval).high).toBeCloseTo(stepped(known(single.interval).high), 10);
  });

  test('a ratee nobody answered for is not there', () => {
    expect(oneWayCorrelation([[1, 2], [], [3, 4]], 'single')).toEqual(
      oneWayCorrelation(
        [
          [1, 2],
          [3, 4],
        ],
        'single',
      ),
    );
  });

  test('raters who differ by rounding only leave nothing to test against', () => {
    const found = known(
      oneWayCorrelation(
        [
          [0.3, 0.1 + 0.2],
          [0.5, 0.5],
        ],
        'single',
      ),
    );
    expect(found.value).toBeCloseTo(1, 12);
    expect(found.test).toEqual({ kind: 'undefined', reason: 'no-residual-variance' });
  });

  test('one rater each: raters cannot be told from ratees', () => {
    expect(oneWayCorrelation([[60], [80], [100]], 'single')).toEqual({
      kind: 'undefined',
      reason: 'too-few-raters',
      have: 1,
      need: 2,
    });
  });
});
