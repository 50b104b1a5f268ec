/** Facts about sensitivity: what a candidate would fall by, and that it is what a whole evaluation would say as well. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Flag } from '../../src/core/act/flag.ts';
import { withWeight } from '../../src/core/act/moved-weight.ts';
import type { Response } from '../../src/core/measure/response.ts';
import { COMPONENT_WEIGHTS, type Policy, ROLE_WEIGHTS } from '../../src/core/plan/policy.ts';
import { presetValues } from '../../src/core/plan/preset.ts';
import { cycles, type Drawn } from './cycles.ts';
import { type CycleNotes, employee, evaluated, policyWith, responses, target } from './notation.ts';

const AB = [employee('A'), employee('B')];
const preset = (name: 'pp-30-2019-70-30' | 'dairi-360', changes: Partial<Policy> = {}): Policy =>
  policyWith({ ...(presetValues(name) as Partial<Policy>), ...changes });

/** Sensitivities as `ratee rule`, with the changes. */
const of = (given: readonly Response[], notes: CycleNotes) =>
  Object.fromEntries(
    evaluated(given, { people: AB, ...notes }).evaluation.sensitivities.map(({ rateeId, rule, changes }) => [
      `${rateeId} ${rule}`,
      changes,
    ]),
  );

describe('by hand', () => {
  test('a weight: at 70/30 B has 94.4 and A 94; at 75/25 B has 94 and A 95', () => {
    const notes = { policy: preset('pp-30-2019-70-30'), targets: [target('A', 100), target('B', 92)] };
    expect(of(responses('S>A 3, S>B 4'), notes)).toEqual({
      'B unit-best': [{ kind: 'weight', name: 'resultsWeight', from: 7000, to: 7500 }],
    });
  });

  test('a rater: without any one of three peers A has 100 instead of 102.67, and B has 100.6', () => {
    const notes = { targets: [target('A', 100), target('B', 101)] };
    expect(of(responses('S>A 4, P1>A 5, P2>A 5, P3>A 5, S>B 4'), notes)).toEqual({
      'A unit-best': [{ kind: 'rater', raters: 3, of: 3 }],
    });
  });

  test('a rater in two roles is left out of both', () => {
    // With P1 A has 103.2, without the peer alone 102, without both 100; B has 101.2.
    const [s, p, b] = responses('S>A 4, P1>A 5, S>B 4');
    if (!s || !p || !b) throw new Error('Three responses');
    const policy = preset('dairi-360', { minimumPeers: 1, minimumSubordinates: 1, sensitivityStep: 0 });
    const notes = { policy, targets: [target('A', 100), target('B', 102)] };
    expect(of([s, p, { ...p, role: 'subordinate' }, b], notes)).toEqual({
      'A unit-best': [{ kind: 'rater', raters: 1, of: 1 }],
    });
  });

  test('severity: whoever has lenient peers to thank for it loses by the adjusted number', () => {
    const given = responses(
      'S>A 4, S>B 4, S>X 2, P1>A 5, P2>A 5, P3>A 5, P1>X 5, P2>X 5, P3>X 5, P4>B 4, P5>B 4, P6>B 4, P4>X 2, P5>X 2, P6>X 2',
    );
    const notes = { people: [...AB, employee('X')], policy: policyWith({ minimumPeers: 3, severityShrinkage: 0 }) };
    expect(of(given, notes)['A unit-best']).toContainEqual({ kind: 'severity', counted: 'adjusted' });
  });

  test('a wide margin stands', () => {
    expect(of(responses('S>A 5, S>B 3'), { targets: [target('A', 120), target('B', 70)] })).toEqual({
      'A unit-best': [],
    });
  });

  test('days of absence rest on nobody: they stand', () => {
    const attendance = [{ employeeId: 'A', month: '2026-01', workDays: 20, present: 0, late: 0, unexcused: 5, row: 2 }];
    expect(of(responses('S>A 4'), { people: [employee('A')], attendance })).toEqual({ 'A written-reprimand': [] });
  });

  test('guidance is tried as well: 69.6 at 60/40 is 70.2 at 65/35', () => {
    const notes = { people: [employee('A')], targets: [target('A', 76)] };
    expect(of(responses('S>A 2'), notes)).toEqual({
      'A performance-guidance': [{ kind: 'weight', name: 'resultsWeight', from: 6000, to: 6500 }],
    });
  });
});

describe('a moved weight', () => {
  const sumOf = (policy: Policy, names: readonly (keyof Policy)[]): number =>
    names.reduce((sum, name) => sum + Number(policy[name]), 0);
  test.each([
    ['up, the others in proportion', 'peerWeight', 500, [5571.43, 3500, 0, 928.57]],
    ['down', 'selfWeight', -500, [6333.33, 3166.67, 0, 500]],
    ['not below 0', 'selfWeight', -5000, [6666.67, 3333.33, 0, 0]],
    ['not above the whole', 'supervisorWeight', 9999, [10_000, 0, 0, 0]],
  ] as const)('%s', (_, name, step, expected) => {
    const moved = withWeight(policyWith(), name, step);
    if (!moved) throw new Error('It moves');
    expect(ROLE_WEIGHTS.map((one) => Number(moved[one].toFixed(2)))).toEqual(expected);
    expect(sumOf(moved, ROLE_WEIGHTS)).toBeCloseTo(10_000, 6);
    expect(sumOf(moved, COMPONENT_WEIGHTS)).toBe(10_000);
  });
  test.each(['subordinateWeight'] as const)('a weight of 0 stays: %s', (name) => {
    expect(withWeight(policyWith(), name, 500)).toBeUndefined();
  });
  test('the whole stays', () => {
    expect(withWeight(preset('pp-30-2019-70-30'), 'supervisorWeight', -500)).toBeUndefined();
  });
});

describe('is what a whole evaluation says', () => {
  const keyOf = ({ rateeId, rule }: Pick<Flag, 'rateeId' | 'rule'>): string => `${rateeId} ${rule}`;
  /** Candidates on points under other circumstances. */
  const candidates = (given: readonly Response[], notes: CycleNotes): ReadonlySet<string> =>
    new Set(
      evaluated(given, notes)
        .evaluation.flags.filter(({ unit }) => unit === 'points')
        .map(keyOf),
    );
  const law = (holds: (drawn: Drawn) => void): void => fc.assert(fc.property(cycles, holds), { numRuns: 40 });

  test('with weights moved and with the other way of counting', () => {
    law(({ given, notes }) => {
      const { policy } = notes;
      const other = policy.counted === 'raw' ? ('adjusted' as const) : ('raw' as const);
      const adjusted = candidates(given, { ...notes, policy: { ...policy, counted: other } });
      const { flags, sensitivities } = evaluated(given, notes).evaluation;
      const moves = [...ROLE_WEIGHTS, ...COMPONENT_WEIGHTS].flatMap((name) =>
        [500, -500].flatMap((step) => withWeight(policy, name, step) ?? []),
      );
      const standing = moves.map((moved) => candidates(given, { ...notes, policy: moved }));
      for (const [index, one] of sensitivities.entries()) {
        const onOpinion = flags[index]?.unit === 'points';
        const kinds = one.changes.map(({ kind }) => kind);
        expect(kinds.includes('severity')).toBe(onOpinion && !adjusted.has(keyOf(one)));
        expect(kinds.includes('weight')).toBe(onOpinion && standing.some((keys) => !keys.has(keyOf(one))));
        for (const change of one.changes) {
          if (change.kind !== 'weight') continue;
          const moved = withWeight(policy, change.name, change.to - change.from);
          expect(candidates(given, { ...notes, policy: moved ?? policy }).has(keyOf(one))).toBe(false);
        }
      }
    });
  });

  test('with any single rater left out', () => {
    law(({ given, notes }) => {
      // Answers as given, and coverage out of the way: a rater left out is not one who did not answer.
      const alike = { ...notes, policy: { ...notes.policy, counted: 'raw' as const, minimumCoverage: 0 } };
      const raters = [...new Set(given.filter(({ role }) => role !== 'supervisor').map(({ raterId }) => raterId))];
      const without = raters.map((raterId) =>
        candidates(
          given.filter((one) => one.raterId !== raterId || one.role === 'supervisor'),
          alike,
        ),
      );
      for (const one of evaluated(given, alike).evaluation.sensitivities) {
        if (one.rule !== 'unit-best' && one.rule !== 'performance-guidance') continue;
        const change = one.changes.find(({ kind }) => kind === 'rater');
        const fallen = without.filter((standing) => !standing.has(keyOf(one))).length;
        expect(change?.kind === 'rater' ? change.raters : 0, keyOf(one)).toBe(fallen);
      }
    });
  });
});
