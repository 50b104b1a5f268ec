/** Facts about explanations: every step is there, what was left out is named, and a change of any input shows. */
import { describe, expect, test } from 'vitest';
import { differencesOf } from '../../src/core/canonical.ts';
import { type Explanation, type FrozenExplanation, isIntact } from '../../src/core/measure/explanation.ts';
import { recompute } from '../../src/core/measure/recompute.ts';
import { type CycleNotes, criteriaOf, employee, evaluated, policyWith, responses, target } from './notation.ts';

const B = [employee('B')];

/** The explanation of employee B. */
function explained(text: string, notes: CycleNotes = {}): FrozenExplanation {
  const [frozen] = evaluated(responses(text), { people: B, ...notes }).explanations;
  if (!frozen) throw new Error('B is explained');
  return frozen;
}
const role = ({ explanation }: FrozenExplanation, wanted: string) =>
  explanation.roles.find((step) => step.role === wanted);

const WHOLE = 'S>B 4 4, P1>B 3 -, P2>B 4 4, P3>B 5 5, B>B 5 5';

describe('steps', () => {
  test('of a role: levels are counted, "cannot judge" beside them, weights before and after', () => {
    expect(role(explained(WHOLE), 'peer')).toMatchObject({
      assigned: 3,
      answered: 3,
      raters: 3,
      needed: 3,
      weight: 3000,
      share: 0.3,
      criteria: [
        { criterion: 'C1', levels: [0, 0, 1, 1, 1], unable: 0, weight: 1, severity: 0 },
        { criterion: 'C2', levels: [0, 0, 0, 1, 1], unable: 1, weight: 1, severity: 0 },
      ],
      // C1: (80 + 100 + 120) / 3 = 100; C2: (100 + 120) / 2 = 110
      value: 105,
    });
  });

  test('of a role with too few raters: it drops out, says how many it has and needs, and its weight goes', () => {
    const frozen = explained('S>B 4, P1>B 1, P2>B 1, B>B 5', {
      silent: [{ raterId: 'S', rateeId: 'B', role: 'peer' }],
    });
    expect(role(frozen, 'peer')).toMatchObject({
      assigned: 3,
      answered: 2,
      raters: 2,
      needed: 3,
      share: 0,
      value: undefined,
    });
    expect(role(frozen, 'supervisor')?.share).toBeCloseTo(6 / 7, 12);
    // (6 x 100 + 1 x 120) / 7
    expect(frozen.explanation.behaviour).toBeCloseTo(720 / 7, 9);
  });

  test('a criterion that nobody could judge is told, without a number', () => {
    const [first, second] = role(explained('S>B 4 -'), 'supervisor')?.criteria ?? [];
    expect([first?.levels, second?.levels, second?.unable]).toEqual([[0, 0, 0, 1, 0], [0, 0, 0, 0, 0], 1]);
  });

  test('of a target that cannot be computed: it is there, and the results wait for it', () => {
    const targets = [target('B', undefined, { code: 'T2' }), target('B', 90)];
    const { explanation } = explained('S>B 4', { targets });
    expect(explanation.targets.map(({ label, achievement }) => [label, achievement])).toEqual([
      ['T1', 90],
      ['T2', undefined],
    ]);
    expect([explanation.results, explanation.final]).toEqual([undefined, undefined]);
    expect(explanation.reasons).toEqual([{ code: 'targets-unusable', targets: ['T2'] }]);
  });

  test('two targets of one code are both in the way', () => {
    const { explanation } = explained('S>B 4', { targets: [target('B', 90), target('B', 80)] });
    expect(explanation.targets.map(({ repeated }) => repeated)).toEqual([true, true]);
    expect(recompute(explanation).results).toBeUndefined();
  });

  test('two targets without a code are two targets', () => {
    const targets = [target('B', 90, { code: '', row: 2 }), target('B', 80, { code: '', row: 3 })];
    const { explanation } = explained('S>B 4', { targets });
    expect([explanation.results, recompute(explanation).results]).toEqual([85, 85]);
  });

  test('of the whole, by hand: 60% results, 40% behaviour', () => {
    // Behaviour 0.6 x 100 + 0.3 x 105 + 0.1 x 120 = 103.5; final 0.6 x 100 + 0.4 x 103.5 = 101.4
    const { explanation } = explained(WHOLE);
    expect(explanation.behaviour).toBeCloseTo(103.5, 9);
    expect(explanation.final).toBeCloseTo(101.4, 9);
    expect([explanation.band, explanation.quadrant]).toEqual(['good', 'good']);
  });
});

describe('a later change', () => {
  /** Paths that differ between the explanation and that of a changed cycle, besides what was computed from it. */
  const named = (changed: FrozenExplanation): readonly string[] => {
    const before = explained(WHOLE);
    expect(changed.fingerprint).not.toBe(before.fingerprint);
    expect(isIntact({ explanation: changed.explanation, fingerprint: before.fingerprint })).toBe(false);
    return differencesOf(before.explanation, changed.explanation).map(({ path }) => path);
  };
  test.each([
    ['a level', explained(WHOLE.replace('P2>B 4', 'P2>B 5')), 'roles.1.criteria.0.levels.4'],
    ['"cannot judge" instead of a level', explained(WHOLE.replace('P2>B 4', 'P2>B -')), 'roles.1.criteria.0.unable'],
    ['the weight of a criterion', explained(WHOLE, { criteria: criteriaOf(1, 2) }), 'roles.1.criteria.1.weight'],
    [
      'the weight of a role',
      explained(WHOLE, { policy: policyWith({ peerWeight: 2000, selfWeight: 2000 }) }),
      'roles.1.weight',
    ],
    [
      'the weight of results',
      explained(WHOLE, { policy: policyWith({ resultsWeight: 7000, behaviourWeight: 3000 }) }),
      'policy.resultsWeight',
    ],
    [
      'a limit that this rating does not touch',
      explained(WHOLE, { policy: policyWith({ poorLimit: 49 }) }),
      'policy.poorLimit',
    ],
    ['the least number of peers', explained(WHOLE, { policy: policyWith({ minimumPeers: 2 }) }), 'roles.1.needed'],
    ['what was realised', explained(WHOLE, { targets: [target('B', 99)] }), 'targets.0.realised'],
    [
      'a goal, where the achievement is capped all the same',
      explained(WHOLE, { targets: [target('B', 100, { goal: 101 })] }),
      'targets.0.goal',
    ],
    ['the weight of a target', explained(WHOLE, { targets: [target('B', 100, { weight: 99 })] }), 'targets.0.weight'],
    [
      'an innovation',
      explained(WHOLE, { innovations: [{ employeeId: 'B', description: 'x', benefit: 'y', row: 2 }] }),
      'innovated',
    ],
    [
      'a policy value that no step shows',
      explained(WHOLE, { policy: policyWith({ severityShrinkage: 6 }) }),
      'policyVersion',
    ],
    [
      'a rater who was asked and is silent',
      explained(WHOLE, { silent: [{ raterId: 'S', rateeId: 'B', role: 'peer' }] }),
      'roles.1.assigned',
    ],
  ] as const)('of %s is named', (_, changed, path) => {
    expect(named(changed)).toContain(path);
  });

  test('of an explanation that lies about its outcome shows when it is computed again', () => {
    const { explanation } = explained(WHOLE);
    const lie: Explanation = { ...explanation, final: 120, band: 'very-good', behaviour: 120, results: 120 };
    expect(recompute(lie)).toEqual(recompute(explanation));
  });
});

test('severity is told also where answers count as given, so that both numbers can be computed again', () => {
  const text = 'S>A 4, S>B 4, P1>A 3, P2>A 4, P1>B 3, P2>B 4';
  const people = [employee('A'), employee('B')];
  const policy = policyWith({ minimumPeers: 2 });
  const { explanations } = evaluated(responses(text), { people, policy });
  const { explanation } = explanations[0] as FrozenExplanation;
  // P1 80 twice; P2 and S 100 twice. Effects about 93.33: -13.33, 6.67, 6.67, each shrunk by 2 / (2 + 5).
  const peers = explanation.roles.find((step) => step.role === 'peer');
  expect(peers?.criteria[0]?.severity).toBeCloseTo(((-40 / 3 + 20 / 3) / 2) * (2 / 7), 9);
  expect(recompute(explanation, 'adjusted').final).toBeCloseTo(explanation.adjusted ?? 0, 9);
  expect(explanation.final).toBe(explanation.raw);
});
