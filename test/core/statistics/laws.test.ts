/** Laws of all statistics: order, labels and constants never matter, agreement is 1, and no number is ever unreal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  INTRACLASS_FORMS,
  intraclassCorrelation,
} from '../../../src/core/measure/statistics/intraclass-correlation.ts';
import { kendallConcordance } from '../../../src/core/measure/statistics/kendall-concordance.ts';
import { krippendorffAlpha, MEASUREMENTS } from '../../../src/core/measure/statistics/krippendorff-alpha.ts';
import { krippendorffInterval } from '../../../src/core/measure/statistics/krippendorff-interval.ts';
import { meanInterval, pooledSpread } from '../../../src/core/measure/statistics/mean-interval.ts';
import { groupsOf, type Observation, tableOf } from '../../../src/core/measure/statistics/observation.ts';
import { oneWayCorrelation } from '../../../src/core/measure/statistics/one-way-correlation.ts';
import { raterSeverity } from '../../../src/core/measure/statistics/rater-severity.ts';
import { spearmanCorrelation } from '../../../src/core/measure/statistics/spearman-correlation.ts';
import { weightedInterval } from '../../../src/core/measure/statistics/weighted-interval.ts';
import { cells, holed, known, numbersIn, points, table, turned } from './notation.ts';

const rule = { shrinkage: 3, minimumRatees: 2 };

/** All that is computed from a complete table. */
const ofTable = (rows: readonly (readonly number[])[]) => ({
  correlations: INTRACLASS_FORMS.map((form) => intraclassCorrelation(rows, form)),
  concordance: kendallConcordance(rows),
});

/** All that is computed from answers with holes. */
const ofAnswers = (answers: readonly Observation[]) => {
  const groups = groupsOf(answers);
  return {
    single: oneWayCorrelation(groups, 'single'),
    average: oneWayCorrelation(groups, 'average'),
    alphas: MEASUREMENTS.map((measurement) => krippendorffAlpha(groups, measurement)),
    intervals: MEASUREMENTS.map((measurement) => krippendorffInterval(groups, measurement)),
    pooled: pooledSpread(groups),
    severity: raterSeverity(answers, rule),
  };
};

/** Equal to 8 decimals or 8 digits: kinds and reasons exactly, numbers as numbers. */
function expectSame(left: unknown, right: unknown): void {
  const words = (value: unknown) => JSON.stringify(value, (_, part) => (typeof part === 'number' ? 0 : part));
  expect(words(left)).toBe(words(right));
  const numbers = numbersIn(right);
  for (const [place, number] of numbersIn(left).entries()) {
    const other = numbers[place] ?? Number.NaN;
    expect(Math.abs(number - other)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(other)));
  }
}

/** A list in an order that fast-check chooses. */
const shuffled = <T>(values: readonly T[], order: readonly number[]): readonly T[] =>
  values
    .map((value, place) => ({ value, at: order[place % order.length] ?? 0 }))
    .sort((left, right) => left.at - right.at)
    .map(({ value }) => value);

const order = fc.array(fc.nat(1000), { minLength: 20, maxLength: 60 });

describe('order', () => {
  test('the order of answers does not matter, to the last bit', () => {
    fc.assert(
      fc.property(holed, order, (rows, at) => {
        const answers = cells(rows);
        expect(ofAnswers(shuffled(answers, at))).toEqual(ofAnswers(answers));
        expect(tableOf(shuffled(answers, at))).toEqual(tableOf(answers));
      }),
    );
  });
  test('the order of ratees and of raters in a table does not matter', () => {
    fc.assert(
      fc.property(table, order, (rows, at) => {
        expectSame(ofTable(shuffled(rows, at)), ofTable(rows));
        expectSame(ofTable(turned(shuffled(turned(rows), at))), ofTable(rows));
      }),
    );
  });
});

describe('labels', () => {
  test('other names for raters change nothing', () => {
    fc.assert(
      fc.property(holed, (rows) => {
        const answers = cells(rows);
        const named = answers.map((one) => ({ ...one, raterId: `${'zyxwvu'[Number(one.raterId.slice(1))]}` }));
        const { severity, ...before } = ofAnswers(answers);
        const { severity: renamed, ...after } = ofAnswers(named);
        expectSame(after, before);
        // The names run backwards, and so does the list; components are numbered anew.
        const plain = ({ raters }: typeof severity) =>
          raters.map(({ raterId: _, component: __, ...rest }) => ({ ...rest }));
        expectSame(plain(renamed).reverse(), plain(severity));
      }),
    );
  });
});

describe('a constant added to all answers', () => {
  const moved = (rows: readonly (readonly (number | undefined)[])[], by: number) =>
    rows.map((row) => row.map((value) => value && value + by));
  const by = fc.double({ min: 0, max: 500, noNaN: true });
  test('leaves correlations, concordance, alpha by interval and order, and severity as they were', () => {
    fc.assert(
      fc.property(table, by, (rows, constant) => {
        expectSame(ofTable(rows.map((row) => row.map((value) => value + constant))), ofTable(rows));
      }),
    );
    fc.assert(
      fc.property(holed, by, (rows, constant) => {
        const steady = (answers: readonly Observation[]) => {
          const { alphas, intervals, severity, ...rest } = ofAnswers(answers);
          return { ...rest, alphas: alphas.slice(0, 3), intervals: intervals.slice(0, 3), raters: severity.raters };
        };
        expectSame(steady(cells(moved(rows, constant))), steady(cells(rows)));
      }),
    );
  });
});

describe('agreement', () => {
  const ratees = fc.array(fc.tuple(points, fc.integer({ min: 2, max: 5 })), { minLength: 2, maxLength: 8 });
  test('perfect agreement is 1, for every statistic of agreement', () => {
    fc.assert(
      fc.property(ratees, (people) => {
        fc.pre(new Set(people.map(([value]) => value)).size > 1);
        const ragged = people.map(([value, raters]) => Array<number>(raters).fill(value));
        for (const form of ['single', 'average'] as const)
          expect(known(oneWayCorrelation(ragged, form)).value).toBeCloseTo(1, 12);
        for (const measurement of MEASUREMENTS) expect(known(krippendorffAlpha(ragged, measurement)).value).toBe(1);
        const full = people.map(([value]) => [value, value, value]);
        for (const form of INTRACLASS_FORMS) expect(known(intraclassCorrelation(full, form)).value).toBeCloseTo(1, 12);
        expect(known(kendallConcordance(full)).value).toBe(1);
      }),
    );
  });
  test('no agreement is above 1, no interval misses its value', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const found of ofTable(rows).correlations) {
          if (found.kind === 'undefined') continue;
          expect(found.value).toBeLessThanOrEqual(1 + 1e-12);
          if (found.interval.kind === 'undefined') continue;
          expect(found.interval.low).toBeLessThanOrEqual(found.value + 1e-9);
          expect(found.interval.high).toBeGreaterThanOrEqual(found.value - 1e-9);
        }
        const concordance = kendallConcordance(rows);
        if (concordance.kind === 'known') expect(concordance.value).toBeLessThanOrEqual(1);
      }),
    );
  });
  test('form 1 of a complete table is the one-way correlation of its rows', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const [single, average] = [intraclassCorrelation(rows, '1,1'), intraclassCorrelation(rows, '1,k')];
        const [one, mean] = [oneWayCorrelation(rows, 'single'), oneWayCorrelation(rows, 'average')];
        if (single.kind === 'known' && average.kind === 'known') {
          expect([single.value, average.value]).toEqual([known(one).value, known(mean).value]);
          expect(single.raters).toBe(rows[0]?.length);
        } else expect([single, average]).toEqual([one, mean]);
      }),
    );
  });
});

describe('numbers are real', () => {
  const expectReal = (value: unknown) => {
    for (const number of numbersIn(value)) expect(Number.isFinite(number)).toBe(true);
  };
  test('over any answers, with any missing', () => {
    fc.assert(
      fc.property(holed, (rows) => expectReal(ofAnswers(cells(rows)))),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(table, (rows) => expectReal(ofTable(rows))),
      { numRuns: 300 },
    );
  });
  test('over any values that are allowed, not levels alone', () => {
    const value = fc.oneof(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.constantFrom(0, 1e-300, 1e6, 80, 80 + 1e-9),
    );
    const rows = fc.array(fc.tuple(value, value, value), { maxLength: 6 });
    fc.assert(
      fc.property(rows, (any) => {
        expectReal(ofTable(any));
        expectReal(raterSeverity(cells(any), rule));
        expectReal([oneWayCorrelation(any, 'single'), krippendorffAlpha(any, 'interval')]);
        expectReal(
          spearmanCorrelation(
            any.map(([left]) => left),
            any.map(([, right]) => right),
          ),
        );
      }),
      { numRuns: 300 },
    );
  });
  test('intervals of means hold their mean and keep to the scale', () => {
    const values = fc.array(points, { maxLength: 8 });
    const pooled = fc.option(
      fc.record({
        variance: fc.double({ min: 1e-6, max: 1600, noNaN: true }),
        degrees: fc.integer({ min: 1, max: 9000 }),
      }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(values, values, pooled, fc.integer({ min: 2, max: 6 }), (peers, others, spread, ownFrom) => {
        const found = [peers, others].map((role) => meanInterval(role, { ownFrom, ...(spread && { pooled: spread }) }));
        expectReal(found);
        const parts = found.flatMap((one) =>
          one.kind === 'known' ? [{ mean: one.mean, weight: 5000, error: one }] : [],
        );
        const all = [...found, ...(parts.length > 0 ? [weightedInterval(parts)] : [])];
        expectReal(all);
        for (const one of all) {
          if (one.kind === 'undefined') continue;
          expect(one.interval.low).toBeGreaterThanOrEqual(40);
          expect(one.interval.low).toBeLessThanOrEqual(one.mean);
          expect(one.interval.high).toBeGreaterThanOrEqual(one.mean);
          expect(one.interval.high).toBeLessThanOrEqual(120);
        }
      }),
    );
  });
});
