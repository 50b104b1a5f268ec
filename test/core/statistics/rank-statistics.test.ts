/** Facts about ranks, Kendall's W and Spearman's rho, ties above all. */
import { describe, expect, test } from 'vitest';
import { kendallConcordance } from '../../../src/core/measure/statistics/kendall-concordance.ts';
import { ranksOf } from '../../../src/core/measure/statistics/rank.ts';
import { spearmanCorrelation } from '../../../src/core/measure/statistics/spearman-correlation.ts';
import { known, turned } from './notation.ts';

describe("Kendall's W with ties", () => {
  test('Siegel 1956, Nonparametric Statistics, table 9.13: three judges and ten objects, W = .828', () => {
    // The same rankings are the example of NAG's g08da.
    const found = known(
      kendallConcordance(
        turned([
          [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
          [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
          [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
        ]),
      ),
    );
    expect(found.value).toBeCloseTo(0.828, 3);
    // By hand: s = 591, ties 12 + 18 + 84, so W = 12 x 591 / (9 x 990 - 3 x 114).
    expect(found.value).toBeCloseTo((12 * 591) / (9 * 990 - 3 * 114), 12);
  });

  test('R irr::kendall and DescTools::KendallW on the anxiety data: W = 0.5396569, chi-square(19) = 30.8, p = .0429', () => {
    const found = known(
      kendallConcordance(
        turned([
          [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
          [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
          [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
        ]),
      ),
    );
    expect(found.value).toBeCloseTo(0.5396569, 7);
    const { chiSquare, degrees, p } = known(found.test);
    expect(chiSquare).toBeCloseTo(30.8, 1);
    expect(degrees).toBe(19);
    expect(p).toBeCloseTo(0.0429, 4);
  });

  test('the leniency of a rater does not show', () => {
    const rows = [
      [40, 60, 80],
      [60, 80, 100],
      [80, 80, 120],
      [40, 40, 60],
    ];
    expect(kendallConcordance(rows.map(([a = 0, b = 0, c = 0]) => [a / 2, b, c * c]))).toEqual(
      kendallConcordance(rows),
    );
  });

  test('a rater who ties all says nothing, two who oppose each other cancel out', () => {
    expect(
      known(
        kendallConcordance([
          [1, 3],
          [2, 3],
          [3, 3],
        ]),
      ).value,
    ).toBe(0.5);
    expect(
      known(
        kendallConcordance([
          [1, 3],
          [2, 2],
          [3, 1],
        ]),
      ).value,
    ).toBe(0);
  });

  test.each([
    ['nobody', [], 'too-few-ratees'],
    ['one ratee', [[1, 2]], 'too-few-ratees'],
    ['one rater', [[1], [2]], 'too-few-raters'],
    [
      'all the same',
      [
        [3, 3],
        [3, 3 + 1e-12],
      ],
      'no-variance',
    ],
  ] as const)('%s: undefined', (_, rows, reason) => {
    expect(kendallConcordance(rows)).toMatchObject({ kind: 'undefined', reason });
  });

  test('7 ratees are too few for chi-square, 8 are not', () => {
    const rows = (ratees: number) => Array.from({ length: ratees }, (_, ratee) => [ratee, ratee]);
    expect(known(kendallConcordance(rows(7))).test).toMatchObject({ reason: 'too-few-ratees', have: 7, need: 8 });
    expect(known(kendallConcordance(rows(8))).test).toMatchObject({ kind: 'known', chiSquare: 14, degrees: 7 });
  });
});

describe('ranks', () => {
  test.each([
    [[], [], 0],
    [[7], [1], 0],
    [[3, 1, 2], [3, 1, 2], 0],
    [[5, 5, 5], [2, 2, 2], 24],
    [[2, 1, 2, 1], [3.5, 1.5, 3.5, 1.5], 12],
  ])('of %j are %j', (values, ranks, ties) => {
    expect(ranksOf(values)).toEqual({ ranks, ties });
  });
});

describe("Spearman's rho, by simple-statistics", () => {
  test('without ties: 1 - 6 sum d^2 / (n^3 - n)', () => {
    // d = 1, 1, 1, 1, 0.
    expect(known(spearmanCorrelation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).value).toBeCloseTo(1 - 24 / 120, 12);
  });
  test('with ties, by hand: the correlation of mean ranks', () => {
    // Ranks 1 2.5 2.5 5 5 5 and 4 1 2.5 2.5 5.5 5.5: covariance 6.75, sums of squares 15 and 16.5.
    const expected = 6.75 / Math.sqrt(15 * 16.5);
    expect(known(spearmanCorrelation([1, 2, 2, 4, 4, 4], [3, 1, 2, 2, 5, 5])).value).toBeCloseTo(expected, 12);
  });
  test('ties do not depend on the order of pairs', () => {
    const left = [40, 60, 60, 80, 80, 80, 100];
    const right = [60, 60, 40, 80, 100, 60, 60];
    const turnedRound = spearmanCorrelation([...left].reverse(), [...right].reverse());
    expect(known(turnedRound).value).toBeCloseTo(known(spearmanCorrelation(left, right)).value, 12);
  });
  test('never beyond 1, and a tie but for rounding is a tie', () => {
    for (let ratees = 3; ratees < 60; ratees++) {
      const values = Array.from({ length: ratees }, (_, ratee) => ratee);
      expect(known(spearmanCorrelation(values, values)).value).toBeLessThanOrEqual(1);
      expect(known(spearmanCorrelation(values, [...values].reverse())).value).toBeGreaterThanOrEqual(-1);
    }
    expect(spearmanCorrelation([0.3, 0.1 + 0.2, 0.3], [1, 2, 3])).toEqual({ kind: 'undefined', reason: 'no-variance' });
  });
  test('two ratees are no evidence; lists of two lengths are our mistake', () => {
    expect(spearmanCorrelation([1, 2], [1, 2])).toMatchObject({ reason: 'too-few-ratees', have: 2, need: 3 });
    expect(() => spearmanCorrelation([1, 2], [1])).toThrow('no pairs');
  });
});
