/** Facts about disclosure: what numbers are made of is what they are computed from, and each role keeps its own minimum. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BEHAVIOUR,
  disclosedToRatee,
  disclosedWhileOpen,
  FINAL,
  numberId,
  totalsOf,
} from '../../src/core/measure/disclosure.ts';
import { criterionPoints } from '../../src/core/measure/recompute.ts';
import type { Response } from '../../src/core/measure/response.ts';
import type { Policy } from '../../src/core/plan/policy.ts';
import { cycles } from './cycles.ts';
import { employee, evaluated, policyWith, responses } from './notation.ts';

const shown = (given: readonly Response[], policy: Policy = policyWith()): string => {
  const { explanations } = evaluated(given, { people: [employee('B')], policy });
  return [...explanations.flatMap(({ explanation }) => [...disclosedToRatee(explanation, given)])].sort().join(' ');
};

test.each([
  [
    'enough of everybody',
    'S>B 4 4, P1>B 3 3, P2>B 4 4, P3>B 5 5',
    'behaviour final peer peer|C1 peer|C2 supervisor supervisor|C1 supervisor|C2',
  ],
  [
    'two for one criterion, and the other one would give it back',
    'S>B 4 4, P1>B 3 3, P2>B 4 4, P3>B 5 -',
    'behaviour final peer supervisor supervisor|C1 supervisor|C2',
  ],
  [
    'two peers in all: nothing of them, and the rating is not made of them',
    'S>B 4 4, P1>B 3 3, P2>B 4 4',
    'behaviour final supervisor supervisor|C1 supervisor|C2',
  ],
  ['no supervisor: no total', 'P1>B 3 3, P2>B 4 4, P3>B 5 5', 'peer peer|C1 peer|C2'],
  ['own answers are known anyway', 'S>B 4, B>B 5', 'behaviour final self self|C1 supervisor supervisor|C1'],
])('%s', (_, text, expected) => {
  expect(shown(responses(text))).toBe(expected);
});

test('each role by its own least number of raters', () => {
  const text = 'S>B 4, P1>B 3, P2>B 4, P3>B 5, P4>B 5';
  const given = responses(text).map(
    (one): Response => (one.raterId > 'P2' && one.role === 'peer' ? { ...one, role: 'subordinate' } : one),
  );
  const weights = { supervisorWeight: 5000, peerWeight: 3000, subordinateWeight: 2000, selfWeight: 0 };
  expect(shown(given, policyWith({ ...weights, minimumPeers: 2, minimumSubordinates: 2 }))).toBe(
    'behaviour final peer peer|C1 subordinate subordinate|C1 supervisor supervisor|C1',
  );
  // Of two subordinates where three are needed nothing shows, and nothing of the rating is made of them.
  expect(shown(given, policyWith({ ...weights, minimumPeers: 2 }))).toBe(
    'behaviour final peer peer|C1 supervisor supervisor|C1',
  );
});

test.each([
  ['peers, and what they move, wait', 'S>B 4, B>B 5, P1>B 3, P2>B 4, P3>B 5', 'self self|C1 supervisor supervisor|C1'],
  ['one peer moves nothing yet and will', 'S>B 4, B>B 5, P1>B 3', 'self self|C1 supervisor supervisor|C1'],
  ['without peers all is known anyway', 'S>B 4, B>B 5', 'behaviour final self self|C1 supervisor supervisor|C1'],
])('while answers still come in: %s', (_, text, expected) => {
  const given = responses(text);
  const { explanations } = evaluated(given, { people: [employee('B')], policy: policyWith() });
  const open = explanations.flatMap(({ explanation }) => [
    ...disclosedWhileOpen(explanation, disclosedToRatee(explanation, given)),
  ]);
  expect(open.sort().join(' ')).toBe(expected);
});

test('totals are what they are said to be made of', () => {
  fc.assert(
    fc.property(cycles, ({ given, notes }) => {
      for (const { explanation } of evaluated(given, notes).explanations) {
        const { roles, policy, results = 0, behaviour, final } = explanation;
        const numbers = new Map(
          roles.flatMap(({ role, criteria }) =>
            criteria.map(
              (step) => [numberId(role, step.criterion), criterionPoints(step, policy.counted) ?? 0] as const,
            ),
          ),
        );
        const values = new Map<string, number | undefined>([
          [BEHAVIOUR, behaviour],
          [FINAL, final === undefined ? undefined : final - (policy.resultsWeight * results) / 10_000],
          ...roles.map(({ role, value }) => [numberId(role), value] as const),
        ]);
        for (const { id, parts } of totalsOf(explanation))
          expect(
            parts.reduce((sum, part) => sum + part.weight * (numbers.get(part.id) ?? 0), 0),
            id,
          ).toBeCloseTo(values.get(id) ?? Number.NaN, 9);
      }
    }),
    { numRuns: 40 },
  );
});

test('behaviour and the final number are told wherever there are any and each criterion has weight', () => {
  fc.assert(
    fc.property(cycles, ({ given, notes }) => {
      for (const { explanation } of evaluated(given, notes).explanations) {
        const { rateeId, behaviour, final, roles } = explanation;
        if (roles.some(({ criteria }) => criteria.some(({ weight }) => weight === 0))) continue;
        const shown = disclosedToRatee(
          explanation,
          given.filter((one) => one.rateeId === rateeId),
        );
        expect([shown.has(BEHAVIOUR), shown.has(FINAL)]).toEqual([behaviour !== undefined, final !== undefined]);
      }
    }),
  );
});
