/** Facts about rater severity: the published table, sparse graphs, unconnected graphs, and how fast it settles. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { additiveModel } from '../../../src/core/measure/statistics/additive-model.ts';
import { type Observation, tableOf } from '../../../src/core/measure/statistics/observation.ts';
import { type RaterGraph, raterGraph } from '../../../src/core/measure/statistics/rater-graph.ts';
import { adjusted, raterSeverity } from '../../../src/core/measure/statistics/rater-severity.ts';
import reference from '../../fixtures/reference-cases.json' with { type: 'json' };
import { cells, known, observations } from './notation.ts';

const raw = { shrinkage: 0, minimumRatees: 2 };

/** A graph of raters who rate their neighbours, or anybody: the worst and the best there is to solve. */
function graphOf(
  ratees: number,
  raters: number,
  raterOf: (ratee: number, turn: number) => number,
): readonly Observation[] {
  return Array.from({ length: ratees }, (_, ratee) =>
    Array.from({ length: raters }, (_, turn) => ({
      raterId: `r${raterOf(ratee, turn) % ratees}`,
      rateeId: `p${ratee}`,
      value: 40 + 20 * ((ratee * 7919 + turn * 104_729 + ((ratee * turn) % 11)) % 5),
    })),
  ).flat();
}

/** The largest sum that a rater's residuals leave: all are 0 at the least squares. */
function largestLeft(graph: RaterGraph, effects: Float64Array): number {
  const ratees = new Float64Array(graph.rateeIds.length);
  const leftOf = (edge: number) => (graph.values[edge] ?? 0) - (effects[graph.raterOf[edge] ?? 0] ?? 0);
  for (const [edge, ratee] of graph.rateeOf.entries())
    ratees[ratee] = (ratees[ratee] ?? 0) + leftOf(edge) / (graph.rateeAnswers[ratee] ?? 1);
  const left = new Float64Array(graph.raterIds.length);
  for (const [edge, rater] of graph.raterOf.entries())
    left[rater] = (left[rater] ?? 0) + leftOf(edge) - (ratees[graph.rateeOf[edge] ?? 0] ?? 0);
  return Math.max(...left.map(Math.abs));
}

test(reference.leniency.source, () => {
  const severity = raterSeverity(cells(reference.intraclassCorrelation.rows_targets_columns_judges), raw);
  for (const [rater, expected] of reference.leniency.raterDeviations.entries()) {
    const found = severity.raters[rater];
    expect(found?.kind === 'known' && found.effect).toBeCloseTo(expected, 7);
  }
  expect(severity.components).toMatchObject([{ raters: 4, ratees: 6, answers: 24 }]);
});

describe('sparse graphs', () => {
  test('the sums that least squares make 0 are 0', () => {
    const answers = observations(
      'a x 90, b x 70, b y 50, c y 75, c z 105, d z 100, a w 60, d w 55, c w 60, a y 70, d x 85',
    );
    const effects = raterSeverity(answers, raw).raters.map((rater) => known(rater).effect);
    expect(largestLeft(raterGraph(answers), Float64Array.from(effects))).toBeLessThan(1e-10);
  });
  test('an additive table with holes gives its raters back', () => {
    const rater = [-12, -2, 3, 9];
    const rows = [80, 90, 60, 100, 70].map((ratee, row) =>
      rater.map((effect, column) => ((row + column) % 3 === 0 ? undefined : ratee + effect)),
    );
    const found = raterSeverity(cells(rows), raw).raters.map((one) => known(one).effect);
    for (const column of rater.keys())
      expect((found[column] ?? 0) - (found[0] ?? 0)).toBeCloseTo((rater[column] ?? 0) - (rater[0] ?? 0), 9);
  });
  test('a lenient rater who got the poor ratees is told from a severe one who got the good', () => {
    // A and B agree on y; A rated the weak x, B the strong z, each with C.
    const severity = raterSeverity(observations('A x 60, C x 40, A y 80, B y 80, B z 120, C z 100, C y 60'), raw);
    const effects = severity.raters.map((one) => known(one).effect);
    expect((effects[0] ?? 0) - (effects[1] ?? 0)).toBeCloseTo(0, 9);
    expect((effects[0] ?? 0) - (effects[2] ?? 0)).toBeCloseTo(20, 9);
  });
  test('shrinkage: n shared ratees of n + lambda', () => {
    const table = cells([
      [60, 80],
      [60, 80],
      [80, 100],
      [100, 120],
    ]);
    const [severe, lenient] = raterSeverity(table, { shrinkage: 4, minimumRatees: 2 }).raters;
    expect(severe).toMatchObject({ effect: -10, shrunk: -5, sharedRatees: 4 });
    expect(lenient).toMatchObject({ effect: 10, shrunk: 5 });
  });
});

describe('who is not judged', () => {
  test('raters who share nobody cannot be told from their ratees', () => {
    const severity = raterSeverity(observations('a x 80, a y 60, b z 100, b w 120'), raw);
    expect(severity.components).toHaveLength(2);
    for (const rater of severity.raters) expect(rater).toMatchObject({ kind: 'undefined', reason: 'not-connected' });
  });
  test('components are compared within themselves only', () => {
    const severity = raterSeverity(
      observations('a x 80, b x 100, a y 60, b y 80, c u 40, d u 40, c v 60, d v 60'),
      raw,
    );
    expect(severity.components).toEqual([
      { raters: 2, ratees: 2, answers: 4, mean: 80 },
      { raters: 2, ratees: 2, answers: 4, mean: 50 },
    ]);
    expect(severity.raters.map((one) => [one.raterId, one.component, known(one).effect])).toEqual([
      ['a', 0, -10],
      ['b', 0, 10],
      ['c', 1, 0],
      ['d', 1, 0],
    ]);
  });
  test('a rater with one shared ratee is not judged, whoever else they rated alone', () => {
    const severity = raterSeverity(
      observations('a x 80, b x 100, a y 60, c y 80, b z 80, c z 80, d x 40, d q 40, d s 60'),
      raw,
    );
    expect(severity.raters[3]).toMatchObject({ raterId: 'd', reason: 'too-few-ratees', have: 1, need: 2 });
  });
  test('their answers stay as they are', () => {
    const table = observations('a x 80, b x 100, a y 60, b y 80, c y 80');
    const values = adjusted(table, raterSeverity(table, { shrinkage: 0, minimumRatees: 2 })).map(({ value }) => value);
    expect(values[4]).toBe(80);
    expect(values[0]).toBeCloseTo(values[1] ?? 0, 9);
  });
  test('mistakes throw', () => {
    expect(() => raterSeverity(observations('a x 80, a x 100'), raw)).toThrow('Two values of a');
    expect(() => tableOf(observations('a x 80, a x 100'))).toThrow('Two values of a');
    expect(() => raterSeverity([], { shrinkage: -1, minimumRatees: 2 })).toThrow('Shrinkage');
    expect(() => raterSeverity([], { shrinkage: 0, minimumRatees: 1 })).toThrow('at least 2 ratees');
    expect(() => raterSeverity([{ raterId: 'a', rateeId: 'x', value: Number.NaN }], raw)).toThrow('A value');
  });
});

describe('convergence', () => {
  const count = 5000;
  test.each([
    ['anybody', 6, (ratee: number, turn: number) => ratee * 31 + turn * (ratee % 97) * 53 + turn, 120],
    ['the next six in a ring', 6, (ratee: number, turn: number) => ratee + turn + 1, 1000],
    ['the next two in a ring', 2, (ratee: number, turn: number) => ratee + turn + 1, 2 * count],
  ])('5,000 ratees rated by %s', (_, raters, raterOf, mostSweeps) => {
    const graph = raterGraph(graphOf(count, raters, raterOf).filter(uniquely()));
    const { effects, sweeps, converged } = additiveModel(graph);
    expect(converged).toBe(true);
    expect(sweeps).toBeLessThan(mostSweeps);
    expect(largestLeft(graph, effects)).toBeLessThan(1e-9);
  });

  test('adjusting without shrinkage leaves the mean of a component as it was, and removes what raters explain', () => {
    const points = fc.constantFrom(40, 60, 80, 100, 120);
    const row = fc.array(fc.option(points, { nil: undefined }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
        const graph = raterGraph(cells(rows));
        const { effects } = additiveModel(graph);
        const moved = new Float64Array(graph.components);
        for (const rater of graph.raterOf) {
          const component = graph.componentOf[rater] ?? 0;
          moved[component] = (moved[component] ?? 0) + (effects[rater] ?? 0);
        }
        for (const sum of moved) expect(sum).toBeCloseTo(0, 9);
        if (graph.values.length > 0) expect(largestLeft(graph, effects)).toBeLessThan(1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

/** Keeps the first answer of each rater for each ratee. */
function uniquely(): (one: Observation) => boolean {
  const seen = new Set<string>();
  return ({ raterId, rateeId }) => {
    const key = `${raterId}|${rateeId}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  };
}
