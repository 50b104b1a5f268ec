/** Facts about simulated agencies: what a rating must recover where the model leaves nothing in its way. */
import { describe, expect, test } from 'vitest';
import { agencyOf, staffOf } from '../../build/study/agency.ts';
import { METHODS, verdictsOf } from '../../build/study/method.ts';
import { type Model, modelWith, type Regime, type Shares, sharesWith } from '../../build/study/model.ts';
import { recoveryOf } from '../../build/study/recovery.ts';
import { trialsOf } from '../../build/study/trial.ts';
import { evaluateCollected } from '../../src/core/evaluate.ts';

const only = (shares: Partial<Shares>, changes: Partial<Model> = {}): Model => ({
  ...modelWith({ unable: 0, ...changes }),
  shares: { ratee: 0, severity: 0, halo: 0, item: 0, ...shares },
});

describe('where answers show performance and nothing else', () => {
  const agency = agencyOf(staffOf(60, 1, 'own'), only({ ratee: 1 }));
  const verdicts = verdictsOf(agency);

  test.each(METHODS)('%s puts nobody above somebody better', (method) => {
    const ordered = [...agency.truth]
      .sort(([, left], [, right]) => left - right)
      .map(([id]) => Number(verdicts[method].values.get(id)?.toFixed(9)));
    expect(ordered).toEqual([...ordered].sort((left, right) => left - right));
  });

  test.each(METHODS)('%s correlates with the truth by 1, but for people so alike that they answer alike', (method) => {
    expect(recoveryOf(agency, verdicts[method]).agency).toBeGreaterThan(0.99);
  });
});

test.each([1, 2, 3, 4, 5])(
  'where raters differ in severity and are connected, taking it out helps (seed %s)',
  (seed) => {
    const agency = agencyOf(staffOf(60, seed, 'own'), only({ ratee: 0.5, severity: 0.5 }));
    const { weighted, adjusted } = verdictsOf(agency);
    expect(recoveryOf(agency, adjusted).agency).toBeGreaterThan(recoveryOf(agency, weighted).agency ?? 1);
    expect(recoveryOf(agency, adjusted).error).toBeLessThan(recoveryOf(agency, weighted).error ?? 0);
  },
);

test('where units are closed, each is a component of its own, and no severity between them can be seen', () => {
  const agency = agencyOf(staffOf(40, 1, 'closed'), modelWith({ regime: 'closed' }));
  const { severity } = evaluateCollected(agency.evidence, agency.collected);
  expect(severity.components.map(({ ratees }) => ratees)).toEqual([10, 10, 10, 10]);
});

test('the same seed gives the same result, another seed another', () => {
  const model = modelWith({ missing: 0.2 });
  const trials = () => trialsOf({ employees: 20, seeds: 2 }, 'own', [model])[0];
  expect(trials()).toEqual(trials());
  expect(trials()?.[0]).not.toEqual(trials()?.[1]);
});

test('missing raters take answers away and change none, and supervisors always answer', () => {
  const staff = staffOf(20, 3, 'own');
  const full = agencyOf(staff, modelWith({ missing: 0 })).collected.responses;
  const less = agencyOf(staff, modelWith({ missing: 0.4 })).collected.responses;
  expect(less.length).toBeLessThan(full.length);
  expect(full).toEqual(expect.arrayContaining([...less]));
  expect(less.filter(({ role }) => role === 'supervisor')).toHaveLength(20);
});

test.each<Regime>(['own', 'unit', 'closed'])(
  'shares of variance add to 1, and people are of their regime: %s',
  (regime) => {
    const { ratee, severity, halo, item } = sharesWith(0.25);
    expect(ratee + severity + halo + item).toBeCloseTo(1, 9);
    const staff = staffOf(20, 1, regime);
    expect(() => agencyOf(staff, modelWith({ regime }))).not.toThrow();
    expect(() => agencyOf(staff, modelWith({ regime: regime === 'own' ? 'unit' : 'own' }))).toThrow(RangeError);
  },
);
