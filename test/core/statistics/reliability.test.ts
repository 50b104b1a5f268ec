/** Facts about Spearman-Brown and about intervals of means and weighted sums. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanInterval, pooledSpread } from '../../../src/core/measure/statistics/mean-interval.ts';
import { ratersNeeded, reliabilityOf } from '../../../src/core/measure/statistics/spearman-brown.ts';
import { weightedInterval } from '../../../src/core/measure/statistics/weighted-interval.ts';
import reference from '../../fixtures/reference-cases.json' with { type: 'json' };
import { known } from './notation.ts';

describe('Spearman-Brown', () => {
  test.each(Object.entries(reference.spearmanBrown.single_to_needed))(
    `${reference.spearmanBrown.source}: %s needs %i`,
    (single, raters) => {
      expect(ratersNeeded(Number(single), 0.7)).toEqual({ kind: 'known', raters });
    },
  );
  test('Shrout & Fleiss 1979: ICC(1,1) = .1657418 and ICC(3,1) = .7148407 of four judges', () => {
    expect(known(reliabilityOf(0.1657418, 4)).value).toBeCloseTo(0.4427971, 6);
    expect(known(reliabilityOf(0.7148407, 4)).value).toBeCloseTo(0.9093155, 6);
  });
  test('as many raters as needed are enough, and one less is not', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(share, share, (single, wanted) => {
        const { raters } = known(ratersNeeded(single, wanted));
        expect(known(reliabilityOf(single, raters)).value).toBeGreaterThan(wanted - 1e-9);
        if (raters > 1) expect(known(reliabilityOf(single, raters - 1)).value).toBeLessThan(wanted);
      }),
    );
  });
  test('a whole number is exactly enough, whatever the arithmetic', () => {
    for (let raters = 1; raters <= 40; raters++)
      expect(ratersNeeded(0.3, known(reliabilityOf(0.3, raters)).value)).toEqual({ kind: 'known', raters });
  });
  test('the ends', () => {
    expect(ratersNeeded(1, 0.99)).toEqual({ kind: 'known', raters: 1 });
    expect(ratersNeeded(-0.2, 0.7)).toEqual({ kind: 'undefined', reason: 'no-reliability' });
    expect(reliabilityOf(1, 5)).toEqual({ kind: 'known', value: 1 });
    expect(() => ratersNeeded(0.3, 1)).toThrow('A wanted reliability');
    expect(() => reliabilityOf(0.3, 0)).toThrow('Raters');
  });
});

describe('mean of raters', () => {
  test('by hand: 60, 80, 100 has error 20 / sqrt(3) and 2 degrees, t = 4.302653', () => {
    const found = known(meanInterval([60, 80, 100], { ownFrom: 3 }));
    expect(found).toMatchObject({ mean: 80, degrees: 2, spread: 'own', raters: 3 });
    expect(found.standardError).toBeCloseTo(20 / Math.sqrt(3), 12);
    // 80 +- 49.68 leaves the scale, where there are no answers.
    expect(found.interval).toEqual({ low: 40, high: 120 });
    const wide = known(meanInterval([60, 80, 100], { ownFrom: 3, scale: { low: 0, high: 200 } }));
    expect(wide.interval.high - 80).toBeCloseTo((4.302652729749464 * 20) / Math.sqrt(3), 9);
  });
  test('too few raters borrow the spread of all, and it is said', () => {
    const pooled = known(pooledSpread([[60, 80, 100], [80, 100], [120]]));
    // (800 + 200) / (2 + 1)
    expect(pooled).toMatchObject({ variance: 1000 / 3, degrees: 3 });
    const found = known(meanInterval([80, 100], { ownFrom: 3, pooled }));
    expect(found).toMatchObject({ mean: 90, degrees: 3, spread: 'pooled', raters: 2 });
    expect(found.standardError).toBeCloseTo(Math.sqrt(1000 / 6), 12);
  });
  test('agreement to the point is not certainty', () => {
    const pooled = { variance: 300, degrees: 40 };
    expect(meanInterval([100, 100, 100], { ownFrom: 3, pooled })).toMatchObject({ spread: 'pooled', mean: 100 });
    expect(meanInterval([100, 100, 100], { ownFrom: 3 })).toEqual({ kind: 'undefined', reason: 'no-variance' });
    expect(
      pooledSpread([
        [80, 80],
        [100, 100],
      ]),
    ).toEqual({ kind: 'undefined', reason: 'no-variance' });
  });
  test('nobody, and mistakes', () => {
    expect(meanInterval([], { ownFrom: 3 })).toMatchObject({ reason: 'too-few-raters', have: 0, need: 1 });
    expect(() => meanInterval([130], { ownFrom: 3 })).toThrow('130 lies outside 40..120');
    expect(() => meanInterval([80], { ownFrom: 1 })).toThrow('at least 2');
    expect(() => meanInterval([80], { ownFrom: 2, confidence: 95 })).toThrow('A confidence');
  });
});

describe('weighted sum of role means', () => {
  test('Welch 1947: two means of equal weight have the degrees of his test', () => {
    const [first, second] = [
      { standardError: 3, degrees: 4 },
      { standardError: 2, degrees: 9 },
    ];
    const found = known(
      weightedInterval([
        { mean: 80, weight: 5000, error: first },
        { mean: 90, weight: 5000, error: second },
      ]),
    );
    expect(found.mean).toBe(85);
    expect(found.standardError).toBeCloseTo(Math.sqrt(9 + 4) / 2, 12);
    expect(found.degrees).toBeCloseTo(13 ** 2 / (81 / 4 + 16 / 9), 12);
    expect(found.knownShare).toBe(1);
  });
  test('a part without an error is taken as it stands, and the share that is known is told', () => {
    const found = known(
      weightedInterval([
        { mean: 100, weight: 6000 },
        { mean: 80, weight: 4000, error: { standardError: 5, degrees: 10 } },
      ]),
    );
    expect(found).toMatchObject({ mean: 92, standardError: 2, degrees: 10, knownShare: 0.4 });
    expect(found.interval.high - found.mean).toBeCloseTo(2 * 2.228138851986275, 9);
  });
  test('weights are shares of any unit', () => {
    const error = { standardError: 5, degrees: 10 };
    const parts = (unit: number) => [
      { mean: 100, weight: 3 * unit, error },
      { mean: 60, weight: unit, error },
      { mean: 40, weight: 0, error },
    ];
    expect(known(weightedInterval(parts(2500))).mean).toBe(90);
    expect(known(weightedInterval(parts(0.25))).standardError).toBeCloseTo(
      known(weightedInterval(parts(2500))).standardError,
      12,
    );
  });
  test('mistakes', () => {
    expect(() => weightedInterval([])).toThrow('Weights');
    expect(() =>
      weightedInterval([
        { mean: 80, weight: -1 },
        { mean: 80, weight: 2 },
      ]),
    ).toThrow('Weights');
    expect(() => weightedInterval([{ mean: 180, weight: 1 }])).toThrow('180 lies outside');
  });
});
