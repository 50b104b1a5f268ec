/** Facts about what another policy would change: the keys, and for whom, and nothing else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateCollected } from '../../src/core/evaluate.ts';
import { numericOf } from '../../src/core/measure/rating.ts';
import { rounded } from '../../src/core/number.ts';
import { whatIf } from '../../src/core/what-if.ts';
import { cycles } from './cycles.ts';
import { type CycleNotes, employee, evaluated, type policyWith, responses, target } from './notation.ts';

const people = [employee('A'), employee('B', { unit: 'V' })];
const TEXT = 'S>A 4, S>B 4, B>B 5';
const asked = (changes: Parameters<typeof policyWith>[0], notes: CycleNotes = { people }) => {
  const { evidence, evaluation } = evaluated(responses(TEXT), notes);
  return whatIf(evidence, evaluation, { ...evidence.policy, ...changes });
};

test('the same policy changes nothing', () => {
  expect(asked({})).toEqual({ changes: [], effects: [] });
});

test('a key that no rating hangs on is told, and nobody is touched', () => {
  expect(asked({ fastSeconds: 30, seed: 'lain' })).toEqual({
    changes: [
      { name: 'seed', before: 'teladan', after: 'lain' },
      { name: 'fastSeconds', before: 60, after: 30 },
    ],
    effects: [],
  });
});

test('a weight touches those whom it concerns: A has no self-assessment', () => {
  const { changes, effects } = asked({ supervisorWeight: 7000, selfWeight: 0 });
  expect(changes.map(({ name }) => name)).toEqual(['supervisorWeight', 'selfWeight']);
  // B: behaviour (6 x 100 + 1 x 120) / 7, then 100
  expect(effects).toEqual([
    {
      rateeId: 'B',
      before: { final: expect.closeTo(60 + (0.4 * 720) / 7, 9), band: 'good', quadrant: 'good', rules: ['unit-best'] },
      after: { final: 100, band: 'good', quadrant: 'good', rules: ['unit-best'] },
    },
  ]);
});

test('a limit moves the band, the quadrant and the candidates while the number stays', () => {
  const { effects } = asked({ goodLimit: 105, fairLimit: 104, poorLimit: 103 });
  expect(
    effects.map(({ rateeId, before, after }) => [rateeId, before.band, after.band, after.quadrant, after.rules]),
  ).toEqual([
    ['A', 'good', 'very-poor', 'very-poor', ['performance-guidance']],
    ['B', 'good', 'very-poor', 'very-poor', ['performance-guidance']],
  ]);
});

test('another scale takes the number away', () => {
  const { effects } = asked({ scale: 'quadrant' });
  expect(effects[0]?.after).toEqual({ final: undefined, band: undefined, quadrant: 'good', rules: [] });
});

test('whoever has no rating has none under any policy', () => {
  const notes = { people, targets: [target('A', undefined), target('B', undefined)] };
  expect(asked({ scale: 'quadrant', goodLimit: 80 }, notes).effects).toEqual([]);
});

test('effects are exactly the differences between two whole evaluations', () => {
  fc.assert(
    fc.property(cycles, cycles, ({ given, notes }, { notes: { policy } }) => {
      const { evidence, collected, evaluation } = evaluated(given, notes);
      const { effects } = whatIf(evidence, evaluation, policy);
      const after = evaluateCollected({ ...evidence, policy }, collected);
      const finals = ({ ratings }: typeof after) =>
        ratings.map(({ outcome }) => rounded(numericOf(outcome)?.final ?? -1));
      const [was, is] = [finals(evaluation), finals(after)];
      const moved = evaluation.ratings.filter((_, index) => was[index] !== is[index]).map(({ rateeId }) => rateeId);
      expect(effects.map(({ rateeId }) => rateeId)).toEqual(expect.arrayContaining(moved));
      for (const { before, after: then } of effects) expect(then).not.toEqual(before);
    }),
    { numRuns: 30 },
  );
});
