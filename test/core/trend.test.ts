/** Facts about trends: what is claimed from how many cycles, what is not compared, and which criteria moved most. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../src/core/act/history.ts';
import { pastCycles } from '../../src/core/act/past-cycle.ts';
import { type Development, developments, trend } from '../../src/core/act/trend.ts';
import { basisOf } from '../../src/core/plan/basis.ts';
import type { Policy } from '../../src/core/plan/policy.ts';
import { criteriaOf, policyWith } from './notation.ts';
import { entry } from './past.ts';

/** A person's finals year by year from 2021; `-` is a cycle without a rating, `|` another basis from there on. */
function years(notation: string): readonly HistoryEntry[] {
  let basis = 1;
  let period = 2020;
  return notation.split(' ').flatMap((word) => {
    if (word === '|') {
      basis += 1;
      return [];
    }
    period += 1;
    return [entry('A', period, word === '-' ? undefined : Number(word), { basis: `b${basis}` })];
  });
}

const developmentOf = (entries: readonly HistoryEntry[]): Development => {
  const [own] = developments(entries, ['A']);
  if (!own) throw new RangeError('A has no history');
  return own;
};

describe('the trend of a person', () => {
  test.each<[string, string]>([
    ['80 85 90', 'rising 5 of 3'],
    ['90 85 80', 'falling -5 of 3'],
    ['80 80 80', 'level 0 of 3'],
    ['80 90 85', 'mixed 2.5 of 3'],
    ['80 80 90', 'mixed 5 of 3'],
    // The whole way counts and not the step: 10 is a direction, a little less is none, nor is a row that came back.
    ['80 81 90', 'rising 5 of 3'],
    ['90 86 80', 'falling -5 of 3'],
    ['80 85 89.9', 'level 4.95 of 3'],
    ['89.9 85 80', 'level -4.95 of 3'],
    ['80 83 80 82', 'level 0.3 of 4'],
    // A tenth decimal makes no point.
    ['80 85 89.99999999999', 'rising 5 of 3'],
    ['80 - 85 - 90', 'rising 5 of 3'],
    // By least squares: (-1.5 x 80 - 0.5 x 81 + 0.5 x 85 + 1.5 x 92) / 5 = 4
    ['80 81 85 92', 'rising 4 of 4'],
    ['60 | 80 85 90', 'rising 5 of 3'],
    // A tenth decimal is no fall.
    ['80 90 89.99999999999', 'mixed 5 of 3'],
  ])('%s is %s', (notation, expected) => {
    const found = trend(years(notation));
    expect(found.kind === 'known' && `${found.direction} ${Number(found.slope.toFixed(6))} of ${found.cycles}`).toBe(
      expected,
    );
  });

  test.each<[string, number]>([
    ['-', 0],
    ['80', 1],
    ['80 90', 2],
    ['80 - 90 -', 2],
    ['60 70 80 | 90', 1],
    ['60 70 | 80 90', 2],
  ])('%s is too little to claim any', (notation, have) => {
    expect(trend(years(notation))).toEqual({ kind: 'insufficient', have, need: 3 });
  });

  test('cycles whose basis was not recorded are not compared', () => {
    const entries = years('80 85 90').map((own) => ({ ...own, basis: '' }));
    expect(trend(entries)).toEqual({ kind: 'insufficient', have: 1, need: 3 });
    expect(developmentOf(entries)).toMatchObject({ comparability: 'unknown', change: undefined });
  });
});

describe('before and after', () => {
  const means = (period: number, criteria: Readonly<Record<string, number>>, changes: Partial<HistoryEntry> = {}) =>
    entry('A', period, 90, { criteria: new Map(Object.entries(criteria)), ...changes });

  test('are the latest two rated cycles, with the criteria that moved most', () => {
    const before = means(2024, { C1: 80, C2: 90, C3: 100, C4: 70 });
    const after = means(2026, { C1: 95, C2: 90, C3: 88, C5: 120 }, { final: 96.5 });
    expect(developmentOf([after, entry('A', 2025), before])).toMatchObject({
      cycles: 2,
      before,
      last: after,
      comparability: 'same',
      change: 6.5,
      rise: { criterion: 'C1', before: 80, after: 95 },
      fall: { criterion: 'C3', before: 100, after: 88 },
    });
  });
  test('of criteria that moved alike the first by code is told, and none where none moved', () => {
    const before = means(2025, { C2: 80, C1: 80, C4: 90, C3: 90, C5: 70 });
    const after = means(2026, { C2: 85, C1: 85, C4: 80, C3: 80, C5: 70 });
    expect(developmentOf([before, after])).toMatchObject({ rise: { criterion: 'C1' }, fall: { criterion: 'C3' } });
    expect(developmentOf([before, { ...before, period: 2026 }])).toMatchObject({ rise: undefined, fall: undefined });
  });
  test('on another basis both are shown and nothing is compared', () => {
    const entries = [means(2025, { C1: 80 }), means(2026, { C1: 90 }, { basis: 'b2' })];
    expect(developmentOf(entries)).toMatchObject({
      before: entries[0],
      last: entries[1],
      comparability: 'different',
      change: undefined,
      rise: undefined,
      fall: undefined,
    });
  });
  test('after one cycle there is nothing to compare', () => {
    expect(developmentOf([entry('A', 2026, 90)])).toMatchObject({ before: undefined, comparability: undefined });
  });
  test('are told of those on the roster who have a history', () => {
    const entries = [entry('B', 2026, 90), entry('A', 2026, 90)];
    expect(developments(entries, ['A', 'C', 'B']).map(({ personId }) => personId)).toEqual(['A', 'B']);
  });
  test('awards are told by period, and that none were recorded is not none', () => {
    const awards = [{ award: 'unit-best', outcome: 'candidate' }] as const;
    const entries = [
      entry('A', 2026, 90, { awards }),
      entry('A', 2025, 90),
      entry('A', 2024, 90, { awards: undefined }),
    ];
    expect(developmentOf(entries).awards).toEqual([
      { period: 2024, awards: undefined },
      { period: 2026, awards },
    ]);
  });
});

describe('laws', () => {
  const final = fc.option(fc.double({ min: 0, max: 120, noNaN: true }), { nil: undefined });
  const entries = fc
    .array(fc.tuple(final, fc.constantFrom('b1', 'b1', 'b1', 'b2', ''), fc.constantFrom('A', 'B')), { maxLength: 8 })
    .map((drawn) => drawn.map(([own, basis, person], index) => entry(person, 2020 + index, own, { basis })));
  const shuffled = entries.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })),
  );

  test('the order of the entries does not matter', () => {
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(developments(other, ['A', 'B'])).toEqual(developments(all, ['A', 'B']));
        expect(pastCycles(other)).toEqual(pastCycles(all));
      }),
    );
  });
  test('nothing is claimed from fewer than three comparable numbers, and no change across bases', () => {
    fc.assert(
      fc.property(entries, (all) => {
        for (const own of developments(all, ['A', 'B'])) {
          if (own.trend.kind === 'known') expect(own.trend.cycles).toBeGreaterThanOrEqual(3);
          if (own.cycles < 3) expect(own.trend.kind).toBe('insufficient');
          expect(own.change === undefined).toBe(own.comparability !== 'same');
          if (own.comparability === 'same') expect(own.before?.basis).toBe(own.last?.basis);
        }
      }),
    );
  });
  test('whatever moves within less than ten points has no direction', () => {
    const within = fc.tuple(fc.double({ min: 0, max: 110, noNaN: true }), fc.array(fc.nat(99), { minLength: 3 }));
    fc.assert(
      fc.property(within, ([base, tenths]) => {
        const found = trend(tenths.map((own, index) => entry('A', 2021 + index, base + own / 10, { basis: 'b1' })));
        expect(found).toMatchObject({ kind: 'known', direction: 'level', cycles: tenths.length });
      }),
    );
  });
  test('an older cycle on another basis changes no trend', () => {
    fc.assert(
      fc.property(entries, fc.double({ min: 0, max: 120, noNaN: true }), (all, old) => {
        const mine = all.filter(({ personId }) => personId === 'A');
        expect(trend([entry('A', 1999, old, { basis: 'b9' }), ...mine])).toEqual(
          mine.some((own) => own.final !== undefined) ? trend(mine) : { kind: 'insufficient', have: 1, need: 3 },
        );
      }),
    );
  });
});

describe('the basis', () => {
  const criteria = criteriaOf(50, 30, 20);
  const basis = (changes: Partial<Policy>): string => basisOf(policyWith(changes), criteria);
  test.each<[string, Partial<Policy>, boolean]>([
    ['the year', { period: 2031 }, true],
    ['the limits of bands', { goodLimit: 95 }, true],
    ['the language', { language: 'en' }, true],
    ['severity where it does not count', { severityShrinkage: 9 }, true],
    ['a weight', { peerWeight: 2000, supervisorWeight: 7000 }, false],
    ['the scale', { scale: 'quadrant' }, false],
    ['what counts', { counted: 'adjusted' }, false],
  ])('%s', (_, changes, isSame) => {
    expect(basis(changes) === basis({})).toBe(isSame);
  });
  test('shares count and not how they are written, nor the order of the criteria', () => {
    const policy = policyWith({});
    expect(basisOf(policy, criteriaOf(5, 3, 2))).toBe(basisOf(policy, criteria));
    expect(basisOf(policy, [...criteria].reverse())).toBe(basisOf(policy, criteria));
    expect(basisOf(policy, criteriaOf(50, 20, 30))).not.toBe(basisOf(policy, criteria));
    expect(basisOf(policy, criteria.slice(1))).not.toBe(basisOf(policy, criteria));
  });
});

describe('past cycles', () => {
  const candidate = [{ award: 'unit-best', outcome: 'candidate' }] as const;
  test('count ratings, classes and candidates, the oldest first', () => {
    const [first, second] = pastCycles([
      entry('A', 2026, 90, { awards: candidate }),
      entry('B', 2026, 60),
      entry('C', 2026),
      entry('A', 2025, 80, { awards: undefined }),
    ]);
    expect(first).toMatchObject({ period: 2025, ratees: 1, rated: 1, mean: 80, candidates: undefined });
    expect(second).toMatchObject({ period: 2026, ratees: 3, rated: 2, mean: 75, candidates: 1 });
    expect(second?.bands).toMatchObject({ good: 1, poor: 1, fair: 0 });
  });
  test('on the quadrant scale there is no mean', () => {
    const [only] = pastCycles([entry('A', 2026, undefined, { quadrant: 'good' }), entry('B', 2026)]);
    expect(only).toMatchObject({ ratees: 2, rated: 1, mean: undefined, quadrants: { good: 1 } });
  });
});
