/** Facts about what the study measures, on a few people whose truth is written down. */
import { expect, test } from 'vitest';
import { type Agency, agencyOf, staffOf } from '../../build/study/agency.ts';
import { modelWith } from '../../build/study/model.ts';
import { recoveryOf } from '../../build/study/recovery.ts';
import { estimateOf, gained, type Trial } from '../../build/study/trial.ts';

/** Two units; the truth rises through both. */
const agency: Agency = (() => {
  const drawn = agencyOf(staffOf(20, 1, 'own'), modelWith({}));
  return { ...drawn, truth: new Map([...drawn.truth.keys()].map((id, index) => [id, index])) };
})();
const ids = [...agency.truth.keys()];
const verdict = (ratingOf: (index: number) => number, candidates?: readonly number[]) => ({
  values: new Map(ids.map((id, index) => [id, ratingOf(index)])),
  candidates: candidates && new Set(candidates.map((index) => ids[index] ?? '')),
});

test.each([
  [
    'the truth itself, on another scale',
    verdict((index) => 60 + 3 * index),
    { agency: 1, unit: 1, error: 0, found: 1 },
  ],
  ['the truth upside down', verdict((index) => -index), { agency: -1, unit: -1, found: 0 }],
  ['two tied at the top count as half', verdict((index) => Math.min(index % 10, 8)), { found: 0.5 }],
  [
    'one value for everybody orders nobody',
    verdict(() => 80),
    { agency: undefined, unit: undefined, error: undefined },
  ],
  ['candidates are who the rule names', verdict((index) => index, [9, 18]), { candidate: 0.5 }],
  ['without a rule there are no candidates', verdict((index) => index), { candidate: undefined }],
])('%s', (_, verdicts, expected) => {
  expect(recoveryOf(agency, verdicts)).toMatchObject(
    Object.fromEntries(
      Object.entries(expected).map(([measure, value]) => [
        measure,
        value === undefined ? undefined : expect.closeTo(value, 9),
      ]),
    ),
  );
});

test('an interval is t with one degree less than seeds: 1 to 5 is 3 ±2.776 x 0.7071 (any table of t)', () => {
  expect(estimateOf([1, 2, 3, 4, 5])).toEqual({ mean: 3, margin: expect.closeTo(2.776445 * Math.SQRT1_2, 5) });
  expect(estimateOf([4])).toEqual({ mean: 4, margin: undefined });
  expect(estimateOf([])).toBeUndefined();
});

test('a gain is taken seed by seed, so what both share is not in its interval', () => {
  const trial = (plain: number, weighted: number): Trial => {
    const of = (found: number) => ({ agency: found, unit: found, error: found, found, candidate: undefined });
    return { plain: of(plain), weighted: of(weighted), adjusted: of(0) };
  };
  const trials = [trial(0.1, 0.2), trial(0.5, 0.6), trial(0.8, 0.9)];
  const gain = gained([trials], ['weighted', 'plain'], 'agency');
  expect(gain?.mean).toBeCloseTo(0.1, 9);
  expect(gain?.margin).toBeCloseTo(0, 9);
  expect(gained([trials], ['weighted', 'plain'], 'candidate')).toBeUndefined();
});
