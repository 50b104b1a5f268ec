/** Facts about reliability of a cycle: per unit and as a whole, with intervals, of peers and subordinates only. */
import { describe, expect, test } from 'vitest';
import { raterMeans } from '../../src/core/measure/rater-mean.ts';
import { type Reliability, reliabilities } from '../../src/core/measure/reliability.ts';
import type { Response } from '../../src/core/measure/response.ts';
import type { Criterion } from '../../src/core/plan/criterion.ts';
import { criteriaOf, employee, responses, rosterOf } from './notation.ts';

const PEOPLE = rosterOf(
  ...['A', 'B', 'C', 'D'].map((id) => employee(id, { unit: id < 'C' ? 'Umum' : 'Keuangan' })),
  employee('E', { unit: '' }),
);
const of = (given: readonly Response[], criteria: readonly Criterion[] = criteriaOf(1, 1, 1)): readonly Reliability[] =>
  reliabilities(raterMeans(given, criteria), given, criteria, PEOPLE);
const whole = (given: readonly Response[], criteria?: readonly Criterion[]): Reliability => {
  const found = of(given, criteria).at(-1);
  if (!found) throw new Error('Somebody answered');
  return found;
};

describe('whose', () => {
  test('units by name, then the cycle; somebody without a unit counts in the whole only', () => {
    const all = of(responses('P1>A 1, P2>A 2, P1>D 3, P2>D 4, P1>E 3, P2>E 3'));
    expect(all.map(({ unit, role, ratees, answers }) => [unit, role, ratees, answers])).toEqual([
      ['Keuangan', 'peer', 1, 2],
      ['Umum', 'peer', 1, 2],
      [undefined, 'peer', 3, 6],
    ]);
  });
  test('supervisors and self-assessments are compared with nobody', () => {
    expect(of(responses('S>A 1, S>B 5, A>A 3, B>B 4'))).toEqual([]);
  });
  test('each role apart', () => {
    const given = responses('P1>A 1, P2>A 2, P1>B 3, P2>B 4');
    const both = of([...given, ...given.map((one) => ({ ...one, role: 'subordinate' as const }))]);
    expect(both.map(({ role }) => role)).toEqual(['peer', 'peer', 'subordinate', 'subordinate']);
  });
});

describe('how far', () => {
  // Levels 1 2 and 3 4 are points 40 60 and 80 100: F = 1600 / 200 = 8.
  const found = whole(responses('P1>A 1, P2>A 2, P1>B 3, P2>B 4'));
  test('correlations are those of the points, with their intervals', () => {
    // (8 - 1) / (8 + 1), 1 - 1 / 8
    expect(found.single).toMatchObject({ kind: 'known', interval: { kind: 'known' } });
    expect(found.single.kind === 'known' && found.single.value).toBeCloseTo(7 / 9, 9);
    expect(found.average.kind === 'known' && found.average.value).toBeCloseTo(7 / 8, 9);
  });
  test('raters that .70 takes, by Spearman-Brown: 0.7 x 2/9 over 0.3 x 7/9 is less than one', () => {
    expect(found.needed).toEqual({ kind: 'known', raters: 1 });
  });
  test('two ratees make no interval of alpha: the reason stands in its place', () => {
    expect(found.alpha.kind).toBe('known');
    expect(found.alphaInterval).toEqual({ kind: 'undefined', reason: 'too-few-ratees', have: 2, need: 3 });
  });
  test('where nothing differs there is no number, and why', () => {
    const { single, average, alpha, alphaInterval, needed } = whole(responses('P1>A 4, P2>A 4, P1>B 4, P2>B 4'));
    for (const one of [single, average, alpha, alphaInterval, needed])
      expect(one).toEqual({ kind: 'undefined', reason: 'no-variance' });
  });
});

describe('the interval of alpha', () => {
  const LEVELS = 'P1>A 1, P2>A 2, P1>B 3, P2>B 3, P1>C 4, P2>C 5, P1>D 5, P2>D 4';
  test('holds alpha', () => {
    const { alpha, alphaInterval } = whole(responses(LEVELS));
    expect(alpha.kind === 'known' && alphaInterval.kind === 'known').toBe(true);
    if (alpha.kind !== 'known' || alphaInterval.kind !== 'known') return;
    expect(alphaInterval.low).toBeLessThan(alpha.value);
    expect(alphaInterval.high).toBeGreaterThanOrEqual(alpha.value);
  });
  test('asking the same thing ten times makes nobody surer: ratees are the sample, not their criteria', () => {
    const widthOf = (times: number): number => {
      const given = responses(LEVELS.replace(/ (\d)/g, (_, level) => ` ${Array(times).fill(level).join(' ')}`));
      const { alphaInterval } = whole(given, criteriaOf(...Array(times).fill(1)));
      return alphaInterval.kind === 'known' ? alphaInterval.high - alphaInterval.low : 0;
    };
    expect(widthOf(1)).toBeGreaterThan(0);
    expect(widthOf(10) / widthOf(1)).toBeGreaterThan(0.9);
  });
});

describe('concordance', () => {
  test('is the mean over ratees of how far raters put the criteria into one order', () => {
    // A: the same order, 1. B: turned round, 0. C: one rater only, none.
    const { concordance } = whole(responses('P1>A 1 2 3, P2>A 2 3 5, P1>B 1 2 3, P2>B 3 2 1, P1>C 1 2 3'));
    expect(concordance).toMatchObject({
      kind: 'known',
      value: 0.5,
      ratees: 2,
      interval: { kind: 'known', low: 0, high: 1 },
    });
  });
  test('of one ratee has no interval', () => {
    expect(whole(responses('P1>A 1 2 3, P2>A 2 3 5, P1>B 3 3 3')).concordance).toMatchObject({
      value: 1,
      ratees: 1,
      interval: { kind: 'undefined', reason: 'too-few-ratees', have: 1, need: 2 },
    });
  });
  test('looks at the criteria that all raters judged, and past a rater who judged none', () => {
    expect(whole(responses('P1>A 1 2 -, P2>A 2 3 1, P3>A - - -, P1>B 1 1 1')).concordance).toMatchObject({ value: 1 });
  });
  test('of nobody is none', () => {
    expect(whole(responses('P1>A 1 2 3, P1>B 1 2 3')).concordance).toEqual({
      kind: 'undefined',
      reason: 'too-few-ratees',
      have: 0,
      need: 1,
    });
  });
});

test('criteria that are gone count nowhere', () => {
  const text = 'P1>A 1 5, P2>A 2 1, P1>B 3 1, P2>B 4 5, P1>C 5 1, P2>C 5 4';
  const once = text.replace(/(\d) \d/g, '$1');
  expect(whole(responses(text), criteriaOf(1))).toEqual(whole(responses(once), criteriaOf(1)));
});
