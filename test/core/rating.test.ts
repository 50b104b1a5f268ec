/** Facts about scores, behaviour and ratings. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, quadrantOf, type Rating, rate } from '../../src/core/measure/rating.ts';
import type { Response } from '../../src/core/measure/response.ts';
import { score } from '../../src/core/measure/score.ts';
import { achievement, resultsOf, type Target } from '../../src/core/plan/target.ts';
import { criteriaOf, employee, policyWith, responses, rosterOf, target } from './notation.ts';

/** Rates employee B, answered as the notation says. */
function rateB(
  answers: readonly Response[],
  targets: readonly Target[] = [target('B', 100)],
  criteria = criteriaOf(50, 50),
): Rating {
  const [rating] = rate({
    roster: rosterOf(employee('B')),
    policy: policyWith(),
    criteria,
    targets,
    innovations: [],
    assignments: answers,
    responses: answers,
    scores: score(answers, criteria),
  });
  if (!rating) throw new Error('B is rated');
  return rating;
}

const roleValue = (rating: Rating, role: string) => rating.behaviour.roles.find((own) => own.role === role)?.value;

describe('behaviour', () => {
  test('mean within a role, then roles by weight', () => {
    // Supervisor 4 4 -> 100; peers 3, 4, 5 -> 80, 100, 120 -> 100; self 5 5 -> 120.
    // 0.6 x 100 + 0.3 x 100 + 0.1 x 120 = 102
    const rating = rateB(responses('S>B 4 4, P1>B 3 3, P2>B 4 4, P3>B 5 5, B>B 5 5'));
    expect(rating.behaviour.value).toBeCloseTo(102, 9);
  });

  test('with two peers the peer role stays empty and the rest is renormalised', () => {
    // (0.6 x 100 + 0.1 x 120) / 0.7 = 102.857142857...
    const rating = rateB(responses('S>B 4 4, P1>B 1 1, P2>B 1 1, B>B 5 5'));
    expect(roleValue(rating, 'peer')).toBeUndefined();
    expect(rating.behaviour.value).toBeCloseTo(72 / 0.7, 9);
  });

  test('a peer who cannot judge anything does not count towards the minimum', () => {
    const rating = rateB(responses('S>B 4 4, P1>B 1 1, P2>B 1 1, P3>B - -'));
    expect(roleValue(rating, 'peer')).toBeUndefined();
    expect(rating.behaviour.value).toBe(100);
  });

  test('cannot judge is missing and not zero', () => {
    // Criterion 1: supervisor only on the second criterion, 100.
    expect(roleValue(rateB(responses('S>B - 4')), 'supervisor')).toBe(100);
  });

  test('without the supervisor there is no behaviour, and what is known stays', () => {
    const rating = rateB(responses('P1>B 4 4, P2>B 4 4, P3>B 4 4, B>B 3 3'));
    expect(rating.behaviour.value).toBeUndefined();
    expect([roleValue(rating, 'self'), roleValue(rating, 'peer')]).toEqual([80, 100]);
    expect(rating.outcome).toEqual({ kind: 'insufficient', reasons: [{ code: 'no-supervisor' }] });
  });

  test('a supervisor who answered but could judge nothing is told apart from one who did not answer', () => {
    expect(rateB(responses('S>B - -')).outcome).toMatchObject({ reasons: [{ code: 'supervisor-unable' }] });
  });

  test('where all that was answered weighs nothing, the weights are named and not the supervisor', () => {
    expect(rateB(responses('S>B 4'), undefined, criteriaOf(0)).outcome).toMatchObject({
      reasons: [{ code: 'weights-zero' }],
    });
  });

  test('a rater whose only answers are to criteria that are gone does not count', () => {
    expect(
      score(
        responses('P1>B 4 4'),
        criteriaOf(50).map((criterion) => ({ ...criterion, code: 'LAIN' })),
      ),
    ).toEqual({ scores: [], raterCounts: [] });
  });

  test('criterion weights are shares', () => {
    // 33.33 thrice is a third each: (100 + 80 + 120) / 3 = 100
    expect(rateB(responses('S>B 4 3 5'), undefined, criteriaOf(33.33, 33.33, 33.33)).behaviour.value).toBeCloseTo(
      100,
      9,
    );
  });
});

describe('results', () => {
  test.each([
    [100, 95, 'up', 95],
    [100, 130, 'up', 120],
    [100, 0, 'up', 0],
    [5, 4, 'down', 120],
    [5, 10, 'down', 50],
    [5, 0, 'down', 120],
    [0, 5, 'up', undefined],
    [-1, 5, 'up', undefined],
    [5, -1, 'up', undefined],
    [5, undefined, 'up', undefined],
    [undefined, 5, 'up', undefined],
    [5, 5, undefined, undefined],
  ] as const)('goal %s, realised %s, %s: %s', (goal, realised, direction, expected) => {
    expect(achievement(goal, realised, direction)).toBe(expected);
  });

  test('a target is never dropped: one without a realisation makes results insufficient and is named', () => {
    const targets = [target('B', 100), target('B', undefined, { code: 'T2' })];
    expect(resultsOf(targets)).toEqual({ kind: 'insufficient', unusable: ['T2'] });
    expect(rateB(responses('S>B 4 4'), targets).outcome).toEqual({
      kind: 'insufficient',
      reasons: [{ code: 'targets-unusable', targets: ['T2'] }],
    });
  });

  test('two targets of one code: which counts is not known, so neither does', () => {
    expect(resultsOf([target('B', 100), target('B', 10)])).toEqual({ kind: 'insufficient', unusable: ['T1'] });
  });

  test('no targets, and targets that all weigh nothing, are no results', () => {
    expect(resultsOf([])).toEqual({ kind: 'insufficient', unusable: [] });
    expect(resultsOf([target('B', 100, { weight: 0 })])).toEqual({ kind: 'insufficient', unusable: ['T1'] });
  });

  test('weights are shares: 30 and 69.99 use 0.30003 and 0.69997', () => {
    const results = resultsOf([target('B', 100, { weight: 30 }), target('B', 50, { code: 'T2', weight: 69.99 })]);
    expect(results.kind === 'known' && results.value).toBeCloseTo(0.30003 * 100 + 0.69997 * 50, 3);
  });
});

describe('bands', () => {
  test.each([
    [120, true, 'very-good'],
    [110, true, 'very-good'],
    [110, false, 'good'],
    [109.99999999999999, true, 'very-good'],
    [109.9999, true, 'good'],
    [90, false, 'good'],
    [89.99999999999999, false, 'good'],
    [89.99, false, 'fair'],
    [70, false, 'fair'],
    [69.99, false, 'poor'],
    [50, false, 'poor'],
    [49.99, false, 'very-poor'],
    [0, true, 'very-poor'],
  ] as const)('%s with innovation %s is %s', (final, innovated, band) => {
    expect(bandOf(final, innovated, policyWith())).toBe(band);
  });

  test.each([
    [110, 110, 'very-good'],
    [110, 90, 'good'],
    [110, 89, 'misconduct'],
    [90, 110, 'good'],
    [90, 90, 'good'],
    [90, 89, 'misconduct'],
    [89, 110, 'needs-improvement'],
    [89, 90, 'needs-improvement'],
    [89, 89, 'very-poor'],
  ] as const)('quadrant of results %s and behaviour %s is %s (PermenPANRB 6/2022)', (results, behaviour, quadrant) => {
    expect(quadrantOf(results, behaviour, policyWith())).toBe(quadrant);
  });
});

describe('laws', () => {
  const level = fc.constantFrom('1', '2', '3', '4', '5', '-');
  const line = fc.tuple(fc.constantFrom('S', 'P1', 'P2', 'P3', 'P4', 'B'), level, level);
  const lines = fc.uniqueArray(line, { selector: ([rater]) => rater, minLength: 1 });
  const textOf = (chosen: readonly (readonly string[])[]) =>
    chosen.map(([rater, ...levels]) => `${rater}>B ${levels.join(' ')}`).join(', ');

  test('the order of rows never matters', () => {
    fc.assert(
      fc.property(lines, (chosen) => {
        expect(rateB(responses(textOf([...chosen].reverse())))).toEqual(rateB(responses(textOf(chosen))));
      }),
    );
  });

  test('a better answer never lowers a rating', () => {
    fc.assert(
      fc.property(lines, fc.nat(), (chosen, pick) => {
        const at = pick % chosen.length;
        const better = chosen.map((entry, index) =>
          index === at
            ? [entry[0], entry[1] === '-' ? '-' : String(Math.min(5, Number(entry[1]) + 1)), entry[2]]
            : entry,
        );
        const before = rateB(responses(textOf(chosen))).behaviour.value ?? 0;
        expect(rateB(responses(textOf(better))).behaviour.value ?? 0).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  test('shares of the roles that count add to one', () => {
    fc.assert(
      fc.property(lines, (chosen) => {
        const { value, roles } = rateB(responses(textOf(chosen))).behaviour;
        if (value !== undefined) expect(roles.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('equal answers by everybody give that level', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), (n) => {
        const all = ['S', 'P1', 'P2', 'P3', 'B'].map((rater) => `${rater}>B ${n} ${n}`).join(', ');
        expect(rateB(responses(all)).behaviour.value).toBeCloseTo(20 * (n + 1), 9);
      }),
    );
  });
});
