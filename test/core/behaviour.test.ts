/** Facts about how roles combine: presets with their fallbacks, thresholds, and the quadrant that has no final number. */
import { describe, expect, test } from 'vitest';
import { flag } from '../../src/core/act/flag.ts';
import { summarize } from '../../src/core/act/summary.ts';
import { behaviourOf, criterionWeights } from '../../src/core/measure/behaviour.ts';
import { rate } from '../../src/core/measure/rating.ts';
import { score } from '../../src/core/measure/score.ts';
import { type Policy, readPolicy } from '../../src/core/plan/policy.ts';
import { PRESETS, type Preset, presetValues } from '../../src/core/plan/preset.ts';
import { rolesAsked } from '../../src/core/plan/questionnaire.ts';
import { ROLES, type Role } from '../../src/core/types.ts';
import { criteriaOf, employee, policyWith, responses, rosterOf, target } from './notation.ts';

const withPreset = (preset: Preset): Policy => policyWith({ ...presetValues(preset), preset } as Partial<Policy>);

/** Every rater of a role gives the points that their number stands for: level = points / 20 - 1. */
function behaviour(policy: Policy, raters: Partial<Record<Role, number>>) {
  const counts = Object.fromEntries(ROLES.map((role) => [role, raters[role] ?? 0])) as Record<Role, number>;
  const points: Readonly<Record<Role, number>> = { self: 120, peer: 80, subordinate: 60, supervisor: 100 };
  const scores = ROLES.filter((role) => counts[role] > 0).map((role) => ({
    rateeId: 'B',
    role,
    criterion: 'C1',
    points: points[role],
    adjusted: points[role],
    raters: counts[role],
    levels: [],
  }));
  return behaviourOf(scores, 'raw', counts, criterionWeights(criteriaOf(100)), policy);
}

const percents = (policy: Policy, raters: Partial<Record<Role, number>>): readonly number[] =>
  (['supervisor', 'peer', 'subordinate'] as const).map((wanted) => {
    const share = behaviour(policy, raters).roles.find(({ role }) => role === wanted)?.share ?? 0;
    return Math.round(share * 1000) / 10;
  });

describe('360 setara Dairi 60/20/20', () => {
  const dairi = withPreset('dairi-360');
  test.each([
    ['everybody', { supervisor: 1, peer: 3, subordinate: 3 }, [60, 20, 20]],
    ['no subordinates', { supervisor: 1, peer: 3 }, [60, 40, 0]],
    ['too few subordinates', { supervisor: 1, peer: 3, subordinate: 2 }, [60, 40, 0]],
    ['no peers', { supervisor: 1, subordinate: 3 }, [75, 0, 25]],
    ['the superior only', { supervisor: 1 }, [100, 0, 0]],
  ] as const)('%s', (_, raters, expected) => {
    expect(percents(dairi, raters)).toEqual(expected);
  });
  test('its own assessment is beside the rating and has no weight', () => {
    expect(behaviour(dairi, { supervisor: 1, self: 1 }).value).toBe(100);
  });
  test('0.6 x 100 + 0.2 x 80 + 0.2 x 60 = 88', () => {
    expect(behaviour(dairi, { supervisor: 1, peer: 3, subordinate: 3 }).value).toBeCloseTo(88, 9);
  });
});

test('without the supervisor there is no behaviour, whatever the preset', () => {
  for (const preset of PRESETS)
    expect(behaviour(withPreset(preset), { peer: 5, subordinate: 5 }).value).toBeUndefined();
});

test('the weights of every preset add up', () => {
  for (const preset of PRESETS) {
    const settings = [{ key: 'Preset', name: 'preset' as const, value: preset, received: preset, row: 2 }];
    expect(readPolicy(settings, 2026)).toMatchObject({ problems: [], faults: [], policy: { preset } });
  }
});

test('weights beside no preset are a set of their own, and what is missing is the default', () => {
  const settings = [{ key: 'Bobot Hasil', name: 'resultsWeight' as const, value: 6000, received: '6000', row: 2 }];
  expect(readPolicy(settings, 2026)).toMatchObject({ faults: [], policy: { preset: 'custom', peerWeight: 3000 } });
  expect(readPolicy([], 2026).policy.preset).toBe('pp-30-2019-60-40');
});

test('a preset that was chosen beside weights written otherwise is told, and what is written counts', () => {
  const settings = [
    { key: 'Preset', name: 'preset' as const, value: 'dairi-360', received: '360', row: 2 },
    { key: 'Bobot Rekan', name: 'peerWeight' as const, value: 3000, received: '3000', row: 3 },
    { key: 'Bobot Bawahan', name: 'subordinateWeight' as const, value: 1000, received: '1000', row: 4 },
  ];
  const { policy, problems } = readPolicy(settings, 2026);
  expect(policy.peerWeight).toBe(3000);
  expect(problems).toMatchObject([
    { code: 'policy-preset', row: 2, details: { names: 'peerWeight,subordinateWeight' } },
  ]);
});

test('peers and subordinates are asked only where their answers can count; self always', () => {
  const criteria = criteriaOf(100);
  expect([...rolesAsked(criteria, withPreset('pp-30-2019-70-30'))].sort()).toEqual(['self', 'supervisor']);
  expect([...rolesAsked(criteria, withPreset('dairi-360'))].sort()).toEqual([
    'peer',
    'self',
    'subordinate',
    'supervisor',
  ]);
});

describe('the quadrant of PermenPANRB 6/2022', () => {
  const policy = withPreset('permenpanrb-6-2022');
  const roster = rosterOf(employee('A'), employee('B'), employee('C'));
  const input = {
    roster,
    policy,
    criteria: criteriaOf(100),
    targets: [target('A', 115), target('B', 100), target('C', 80)],
    innovations: [],
    assignments: [],
    responses: responses('S>A 5, S>B 4, S>C 4'),
  };
  const scores = score(input.responses, input.criteria);
  const ratings = rate({ ...input, scores });
  test('no weighted number and no band stands for it', () => {
    expect(ratings.map(({ outcome }) => outcome)).toEqual([
      { kind: 'rated', scale: 'quadrant', quadrant: 'very-good' },
      { kind: 'rated', scale: 'quadrant', quadrant: 'good' },
      { kind: 'rated', scale: 'quadrant', quadrant: 'needs-improvement' },
    ]);
    expect(summarize(ratings, [], roster, policy)[0]).toMatchObject({
      rated: 3,
      final: undefined,
      bands: { 'very-good': 0, good: 0 },
      quadrants: { 'very-good': 1, good: 1, 'needs-improvement': 1 },
    });
  });
  test('only its best is an award candidate, and what lies below expectation leads to guidance', () => {
    const covered = ratings.map((rating) => ({ ...rating, assigned: 1, answered: 1 }));
    expect(flag(covered, roster, { absences: new Map(), matters: new Map() }, policy)).toMatchObject([
      { rateeId: 'A', kind: 'award', value: expect.closeTo(115, 9) },
      { rateeId: 'C', kind: 'sanction', rule: 'performance-guidance', value: 80, threshold: 90 },
    ]);
  });
});
