/** Facts about Krippendorff's alpha: published cases, cases by hand, and its cost. */
import { describe, expect, test } from 'vitest';
import { krippendorffAlpha, MEASUREMENTS } from '../../../src/core/measure/statistics/krippendorff-alpha.ts';
import { krippendorffInterval } from '../../../src/core/measure/statistics/krippendorff-interval.ts';
import { tCritical } from '../../../src/core/measure/statistics/t-distribution.ts';
import reference from '../../fixtures/reference-cases.json' with { type: 'json' };
import { known, turned } from './notation.ts';

type Answers = readonly (readonly (number | null)[])[];

/** Answers by rater, as papers print them, by ratee. */
const groupsOf = (raters: Answers) => turned(raters).map((row) => row.filter((value) => value !== null));

const _ = null;
/** Krippendorff 2011, examples C and D. */
const FOUR_OBSERVERS: Answers = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];

for (const { source, raters, nominal, interval } of reference.krippendorffAlpha)
  describe(source, () => {
    const groups = groupsOf(raters);
    test('nominal', () => {
      expect(known(krippendorffAlpha(groups, 'nominal')).value).toBeCloseTo(nominal, 6);
    });
    if (interval !== undefined)
      test('interval', () => {
        expect(known(krippendorffAlpha(groups, 'interval')).value).toBeCloseTo(interval, 6);
      });
  });

describe("Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, examples C and D: 4 observers x 12 units", () => {
  const groups = groupsOf(FOUR_OBSERVERS);
  test.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ] as const)('%s: %f', (measurement, expected) => {
    const found = known(krippendorffAlpha(groups, measurement));
    expect(found.value).toBeCloseTo(expected, 3);
    // The twelfth unit has one value and compares with nothing: 11 units, 40 values remain.
    expect(found).toMatchObject({ ratees: 11, answers: 40 });
  });
});

describe('by hand', () => {
  // Answers 1 1 | 1 2 | 2 3. Counts 3, 2, 1, so mean ranks 2, 4.5, 6; n = 6.
  const groups = [
    [1, 1],
    [2, 1],
    [2, 3],
  ];
  test.each([
    // Pairs that differ: 4 of 6 within; between 2 x (3x2 + 3x1 + 2x1) = 22 of 30.
    ['nominal', 1 - 4 / 6 / (22 / 30)],
    // Squared distances of ranks: 6.25 and 2.25 within; 6.25, 16 and 2.25 between.
    ['ordinal', 1 - (2 * (6.25 + 2.25)) / 6 / ((2 * (6 * 6.25 + 3 * 16 + 2 * 2.25)) / 30)],
    ['interval', 1 - (2 * (1 + 1)) / 6 / ((2 * (6 * 1 + 3 * 4 + 2 * 1)) / 30)],
    // (1/3)^2, (1/2)^2 and (1/5)^2.
    ['ratio', 1 - (2 * (1 / 9 + 1 / 25)) / 6 / ((2 * (6 / 9 + 3 / 4 + 2 / 25)) / 30)],
  ] as const)('%s', (measurement, expected) => {
    expect(known(krippendorffAlpha(groups, measurement)).value).toBeCloseTo(expected, 12);
  });
});

describe('refusals', () => {
  test.each([
    ['no answers', [], { reason: 'too-few-ratees', have: 0 }],
    ['one ratee', [[1, 2, 3]], { reason: 'too-few-ratees', have: 1 }],
    ['one answer each', [[1], [2]], { reason: 'too-few-raters', have: 1 }],
    ['one ratee with two answers', [[1, 2], [2]], { reason: 'too-few-ratees', have: 1 }],
    [
      'all the same',
      [
        [4, 4],
        [4, 4, 4],
      ],
      { reason: 'no-variance' },
    ],
    [
      'the same but for rounding',
      [
        [0.1 + 0.2, 0.3],
        [0.3, 0.3],
      ],
      { reason: 'no-variance' },
    ],
  ] as const)('%s', (_, groups, expected) => {
    for (const measurement of MEASUREMENTS)
      expect(krippendorffAlpha(groups, measurement)).toMatchObject({ kind: 'undefined', ...expected });
  });
  test('a ratio scale starts at 0', () => {
    expect(
      known(
        krippendorffAlpha(
          [
            [0, 0],
            [0, 2],
            [2, 2],
          ],
          'ratio',
        ),
      ).value,
    ).toBeCloseTo(4 / 9, 12);
    expect(() =>
      krippendorffAlpha(
        [
          [-1, 1],
          [1, 1],
        ],
        'ratio',
      ),
    ).toThrow('below 0');
  });
});

test('120,000 answers: the same people 3,000 times over differ in the expectation only', () => {
  // Comparing each answer with each other would be 14,400,000,000 comparisons.
  const once = groupsOf(FOUR_OBSERVERS);
  const often = Array.from({ length: 3000 }, () => once).flat();
  for (const measurement of MEASUREMENTS) {
    const [one, many] = [known(krippendorffAlpha(once, measurement)), known(krippendorffAlpha(often, measurement))];
    const { answers } = one;
    const larger = (3000 * (answers - 1)) / (3000 * answers - 1);
    expect(many.answers).toBe(3000 * answers);
    expect(many.value).toBeCloseTo(1 - (1 - one.value) / larger, 10);
  }
});

describe('interval of alpha', () => {
  const groups = groupsOf(FOUR_OBSERVERS).filter(({ length }) => length > 1);

  test.each(MEASUREMENTS)('%s: the jackknife of alphas without each unit', (measurement) => {
    const all = known(krippendorffAlpha(groups, measurement)).value;
    const without = groups.map(
      (_, unit) =>
        known(
          krippendorffAlpha(
            groups.filter((_, other) => other !== unit),
            measurement,
          ),
        ).value,
    );
    const mean = without.reduce((sum, value) => sum + value, 0) / groups.length;
    // Efron & Tibshirani (1993), formula 11.5.
    const squares = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const error = Math.sqrt(((groups.length - 1) / groups.length) * squares);
    const { low, high } = known(krippendorffInterval(groups, measurement));
    expect(low).toBeCloseTo(all - tCritical(0.025, 10) * error, 10);
    expect(high).toBeCloseTo(Math.min(1, all + tCritical(0.025, 10) * error), 10);
  });

  test('units with one answer change nothing', () => {
    const withOne = groupsOf(FOUR_OBSERVERS);
    expect(krippendorffInterval(withOne, 'ordinal')).toEqual(krippendorffInterval(groups, 'ordinal'));
  });

  test.each([
    [
      'no alpha',
      [
        [4, 4],
        [4, 4],
        [4, 4],
      ],
      'no-variance',
    ],
    [
      'one ratee holds all the variance',
      [
        [4, 4],
        [4, 4],
        [4, 5],
      ],
      'no-variance',
    ],
    [
      'two ratees',
      [
        [4, 4],
        [4, 5],
      ],
      'too-few-ratees',
    ],
    [
      'perfect agreement',
      [
        [4, 4],
        [5, 5],
        [3, 3],
      ],
      'no-residual-variance',
    ],
  ] as const)('%s: undefined', (_, answers, reason) => {
    expect(krippendorffInterval(answers, 'ordinal')).toMatchObject({ kind: 'undefined', reason });
  });

  test('5,000 ratees with 30,000 answers', () => {
    const many = Array.from({ length: 5000 }, (_, ratee) =>
      Array.from({ length: 6 }, (_, rater) => 40 + 20 * ((ratee * ratee + rater * (ratee % 3)) % 5)),
    );
    const { low, high } = known(krippendorffInterval(many, 'ordinal'));
    expect(high - low).toBeLessThan(0.05);
  });
});
