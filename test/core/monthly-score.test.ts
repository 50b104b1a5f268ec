/** Facts about the score of a month: each part, what is missing, the presets, and what can never move a number. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presenceOf, scoreMonth } from '../../src/core/act/monthly/score.ts';
import { monthlyWeightSum, readPolicy } from '../../src/core/plan/policy.ts';
import { MONTHLY_PRESETS, type MonthlyPreset, monthlyPresetValues } from '../../src/core/plan/preset.ts';
import { attended, ground, peers, policy, supervisor } from './monthly.ts';

const total = (...args: Parameters<typeof scoreMonth>): number | undefined => scoreMonth(...args).total;

describe('presence is 100 x max(0, present - 0.25 x late) / work days', () => {
  test.each([
    // 100 x 20 / 20
    ['20 20 0 0', 100],
    // 100 x (19 - 0.5) / 20
    ['20 19 2 0', 92.5],
    ['21 21 1 0', (100 * 20.75) / 21],
    ['20 0 0 0', 0],
    // 100 x (4 - 1) / 20
    ['20 4 4 0', 15],
    ['1 1 1 0', 75],
  ])('%s is %d', (row, expected) => {
    expect(presenceOf(attended(row), 0.25)).toEqual({ kind: 'known', value: expected, raters: 0 });
  });

  test.each([
    ['20 - 0 0', 'attendance-unreadable'],
    ['- 20 0 0', 'attendance-unreadable'],
    ['20 20 - 0', 'attendance-unreadable'],
    ['0 0 0 0', 'attendance-unreadable'],
    ['20 21 0 0', 'attendance-doubtful'],
    ['20 20 0 3', 'attendance-doubtful'],
    ['20 18 0 3', 'attendance-doubtful'],
    ['20 2 3 0', 'attendance-doubtful'],
  ])('%s is missing: %s', (row, reason) => {
    expect(presenceOf(attended(row), 0.25)).toMatchObject({ kind: 'missing', reason });
  });

  test('no row is missing, not zero; a late share that takes more than was there ends at 0', () => {
    expect(presenceOf(undefined, 0.25)).toMatchObject({ kind: 'missing', reason: 'attendance-missing' });
    expect(presenceOf(attended('20 3 3 0'), 1)).toMatchObject({ value: 0 });
  });
});

describe('what the supervisor says', () => {
  test.each([
    // (5 + 4 + 3) / 3 x 20
    ['5 4 3 4 2', 80],
    // what was not judged is left out: (5 + 4) / 2 x 20
    ['5 4 - 4 2', 90],
    ['1 1 1 1 1', 20],
    ['5 5 5 5 5', 100],
  ])('%s is performance %d', (levels, expected) => {
    const { parts } = scoreMonth(ground({ supervisors: supervisor(levels) }), policy());
    expect(parts.performance).toMatchObject({ kind: 'known', value: expected });
  });

  test('a silent supervisor leaves no total, and the parts are named', () => {
    const score = scoreMonth(ground({ supervisors: [] }), policy());
    expect([score.total, score.missing]).toEqual([undefined, ['performance']]);
  });

  test('integrity and achievement count only where they have a weight', () => {
    const low = ground({ supervisors: supervisor('4 4 4 1 1') });
    expect(total(low, policy())).toBe(total(ground(), policy()));
    const anugerah = policy(monthlyPresetValues('anugerah') as never);
    // 20 x 80 + 20 x 80 + 30 x 20 + 30 x 20, over 100
    expect(total(low, anugerah)).toBeCloseTo(44, 9);
  });
});

describe('BerAKHLAK is the mean over distinct colleagues, x 20', () => {
  test.each([
    ['P:4 Q:4 R:4', 80],
    // (5 + 4 + 3) / 3 x 20
    ['P:5 Q:4 R:3', 80],
    // (5 + 5 + 5 + 1) / 4 x 20
    ['P:5 Q:5 R:5 T:1', 80],
    // Whoever judged nothing is no rater.
    ['P:5 Q:5 R:5 T:-', 100],
  ])('%s is %d', (said, expected) => {
    expect(scoreMonth(ground({ peers: peers(said) }), policy()).parts.values).toMatchObject({ value: expected });
  });

  test.each([
    ['P:5 Q:5', 'missing'],
    ['P:5 Q:5 R:5', 'known'],
    ['P:5 Q:5 R:5 T:5', 'known'],
    // Three answers of two people are two raters.
    ['P:5 Q:5 P:5', 'missing'],
  ])('with three raters needed, %s is %s', (said, kind) => {
    expect(scoreMonth(ground({ peers: peers(said) }), policy()).parts.values.kind).toBe(kind);
  });

  test('what was not judged is missing and never zero, item by item', () => {
    const one = { raterId: 'P', levels: new Map([['service', 5]]) };
    const { parts } = scoreMonth(ground({ peers: [one, ...peers('Q:5 R:5')] }), policy());
    expect(parts.values).toMatchObject({ value: 100, raters: 3 });
  });
});

test.each([
  // [needed, colleagues who said something, known]
  [2, 1, false],
  [2, 2, true],
  [2, 3, true],
  [4, 3, false],
  [4, 4, true],
  [4, 5, true],
])('with %d colleagues needed, %d make BerAKHLAK known: %s', (monthlyMinimumRaters, raters, known) => {
  const said = peers(Array.from({ length: raters }, (_, index) => `R${index}:4`).join(' '));
  const { parts } = scoreMonth(ground({ peers: said }), policy({ monthlyMinimumRaters }));
  expect(parts.values).toMatchObject(
    known ? { kind: 'known', value: 80 } : { kind: 'missing', need: monthlyMinimumRaters },
  );
});

describe('the total', () => {
  // Presence 90, performance 80, BerAKHLAK 60, integrity 100, achievement 20.
  const month = ground({
    attendance: attended('20 18 0 0'),
    supervisors: supervisor('4 4 4 5 1'),
    peers: peers('P:3 Q:3 R:3'),
  });
  test.each([
    // 0.4 x 90 + 0.3 x 80 + 0.3 x 60
    ['40-30-30', 78],
    // 0.4 x 90 + 0.4 x 80 + 0.2 x 60
    ['40-40-20', 80],
    // 0.3 x 100 + 0.3 x 20 + 0.2 x 80 + 0.2 x 60
    ['anugerah', 64],
  ] as const)('by %s is %d', (preset, expected) => {
    expect(total(month, policy(monthlyPresetValues(preset) as never))).toBeCloseTo(expected, 9);
  });

  test.each(MONTHLY_PRESETS.filter((one): one is Exclude<MonthlyPreset, 'custom'> => one !== 'custom'))(
    'the weights of %s add up',
    (preset) => expect(monthlyWeightSum(policy(monthlyPresetValues(preset) as never))).toBe(10_000),
  );

  test('needs no part that has no weight', () => {
    const anugerah = policy(monthlyPresetValues('anugerah') as never);
    expect(scoreMonth(ground({ attendance: undefined }), anugerah).missing).toEqual([]);
    expect(scoreMonth(ground({ attendance: undefined }), policy()).missing).toEqual(['presence']);
  });
});

describe('the policy', () => {
  const set = (name: 'monthlyPreset' | 'monthlyPresenceWeight', value: string | number, row = 2) => ({
    key: name,
    name,
    value,
    received: String(value),
    row,
  });
  test('a preset fills the weights that are left blank', () => {
    const { policy: read, problems } = readPolicy([set('monthlyPreset', '40-40-20')], 2026);
    expect([read.monthlyPerformanceWeight, problems]).toEqual([4000, []]);
  });

  test.each([
    [2, 3, ['monthly-peers']],
    [3, 3, []],
    [4, 3, []],
  ])('with %d colleagues asked and %d needed it tells %j', (asked, needed, expected) => {
    const settings = [
      { ...set('monthlyPresenceWeight', asked), key: 'a', name: 'monthlyPeers' as const },
      { ...set('monthlyPresenceWeight', needed, 3), key: 'b', name: 'monthlyMinimumRaters' as const },
    ];
    expect(readPolicy(settings, 2026).problems.map(({ code }) => code)).toEqual(expected);
  });

  test('weights that do not add up are told with their sum, and stop no yearly rating', () => {
    const { problems, faults } = readPolicy([set('monthlyPresenceWeight', 5000)], 2026);
    expect(problems.map(({ code, details }) => [code, details?.sum])).toEqual([['monthly-weights', 11_000]]);
    expect(faults).toEqual([]);
  });

  test('a weight that differs from the named preset counts and is told', () => {
    const { problems } = readPolicy([set('monthlyPreset', '40-30-30'), set('monthlyPresenceWeight', 4000, 3)], 2026);
    expect(problems).toEqual([]);
    const other = readPolicy([set('monthlyPreset', '40-40-20'), set('monthlyPresenceWeight', 5000, 3)], 2026);
    expect(other.problems.map(({ code, row }) => `${code} ${row}`)).toEqual(['policy-preset 2', 'monthly-weights 2']);
  });
});

describe('laws', () => {
  const level = fc.integer({ min: 1, max: 5 });
  const judged = fc.array(level, { minLength: 3, maxLength: 12 });
  const saidBy = (levels: readonly number[]) => peers(levels.map((one, index) => `R${index}:${one}`).join(' '));

  test('more raters who say the same give not one point more', () => {
    fc.assert(
      fc.property(level, fc.integer({ min: 3, max: 40 }), (one, count) => {
        const few = total(ground({ peers: saidBy([one, one, one]) }), policy());
        const many = total(ground({ peers: saidBy(Array.from({ length: count }, () => one)) }), policy());
        expect(many).toBeCloseTo(few ?? 0, 9);
      }),
    );
  });

  test('one rater who answers many times counts once, with what they said last', () => {
    fc.assert(
      fc.property(judged, fc.array(level, { minLength: 1, maxLength: 9 }), (levels, again) => {
        const last = again[again.length - 1] ?? 1;
        const once = total(ground({ peers: saidBy([...levels.slice(1), last]) }), policy());
        const repeated = [...peers(again.map((one) => `X:${one}`).join(' ')), ...saidBy(levels.slice(1))];
        expect(total(ground({ peers: repeated }), policy()) ?? -1).toBeCloseTo(once ?? -1, 9);
      }),
    );
  });

  test('the order of answers does not matter', () => {
    fc.assert(
      fc.property(judged, (levels) => {
        const said = saidBy(levels);
        const turned = total(ground({ peers: [...said].reverse() }), policy());
        expect(turned).toBeCloseTo(total(ground({ peers: said }), policy()) ?? 0, 9);
      }),
    );
  });

  test('a total lies between its lowest and its highest part', () => {
    fc.assert(
      fc.property(judged, level, fc.integer({ min: 0, max: 20 }), (levels, one, present) => {
        const score = scoreMonth(
          ground({
            attendance: attended(`20 ${present} 0 0`),
            supervisors: supervisor(`${one} ${one} ${one} 3 3`),
            peers: saidBy(levels),
          }),
          policy(),
        );
        const values = (['presence', 'performance', 'values'] as const).map((part) => {
          const own = score.parts[part];
          return own.kind === 'known' ? own.value : Number.NaN;
        });
        expect(score.total).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(score.total).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });
});
