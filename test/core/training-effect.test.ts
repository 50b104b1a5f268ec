/** Facts about the effect of trainings: how those trained moved beside the others, and when nothing is claimed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Enrolment } from '../../src/core/act/enrolment.ts';
import type { Training } from '../../src/core/act/training.ts';
import { type Measured, trainingEffects } from '../../src/core/act/training-effect.ts';

const training = (code: string, ends: string | undefined, criteria: readonly string[] = ['C1']): Training => ({
  code,
  title: code,
  kind: 'technical',
  families: [],
  criteria,
  hours: 10,
  date: ends ?? '',
  ends,
  place: '',
  seats: undefined,
  provider: '',
  row: 2,
});

const attended = (code: string, ids: readonly string[], state: Enrolment['state'] = 'attended'): readonly Enrolment[] =>
  ids.map((employeeId, index) => ({
    training: code,
    employeeId,
    state,
    enrolledAt: '',
    first: false,
    certificate: '',
    certifiedOn: '',
    row: index + 2,
    queue: undefined,
  }));

/** One cycle: by person their mean of C1. */
const cycle = (period: number, means: Readonly<Record<string, number>>, basis = 'b1'): readonly Measured[] =>
  Object.entries(means).map(([personId, mean]) => ({
    period,
    cycle: period - 2024,
    cycleId: `c${period}`,
    personId,
    criteria: new Map([['C1', mean]]),
    basis,
  }));

const T = training('T', '2027-05-04');
const BEFORE = { A: 60, B: 70, C: 80, D: 90, E: 100, F: 90 };
// A, B and C rise by 10, 20 and 30; D, E and F by 0, 5 and 10.
const AFTER = { A: 70, B: 90, C: 110, D: 90, E: 105, F: 100 };
const both = [...cycle(2026, BEFORE), ...cycle(2027, AFTER)];
const effectsOf = (
  entries: readonly Measured[] = both,
  enrolments = attended('T', ['A', 'B', 'C']),
  trainings: readonly Training[] = [T],
  minimum = 3,
) => trainingEffects(entries, enrolments, trainings, minimum);

describe('the effect', () => {
  test('is the change of the trained less that of the others, with both groups told', () => {
    const [effect, ...more] = effectsOf();
    expect(more).toEqual([]);
    expect(effect).toMatchObject({
      criterion: 'C1',
      trainings: ['T'],
      before: 2026,
      after: 2027,
      trained: 3,
      others: 3,
    });
    if (effect?.outcome.kind !== 'known') throw new RangeError('no effect');
    expect(effect.outcome.trained).toEqual({ before: 70, after: 90 });
    expect(effect.outcome.others.before).toBeCloseTo(280 / 3, 9);
    // 20 - 5; variances 100 and 25 over 3 each: the error is the root of 125 / 3.
    expect(effect.outcome.effect.difference).toBeCloseTo(15, 9);
    expect(effect.outcome.effect.standardError).toBeCloseTo(Math.sqrt(125 / 3), 9);
  });

  test('stays the same when everybody moves by as much, and in whatever order rows stand', () => {
    const points = fc.record(
      Object.fromEntries(Object.keys(BEFORE).map((id) => [id, fc.integer({ min: 40, max: 120 })])),
    );
    fc.assert(
      fc.property(points, points, fc.integer({ min: -20, max: 20 }), (before, after, shift) => {
        const entries = [...cycle(2026, before), ...cycle(2027, after)];
        const moved = Object.fromEntries(Object.entries(after).map(([id, mean]) => [id, mean + shift]));
        const [plain] = effectsOf(entries);
        const [shifted] = effectsOf([...cycle(2027, moved), ...cycle(2026, before)].reverse());
        expect(effectsOf([...entries].reverse(), [...attended('T', ['A', 'B', 'C'])].reverse())).toEqual([plain]);
        expect(shifted?.outcome.kind).toBe(plain?.outcome.kind);
        if (plain?.outcome.kind !== 'known' || shifted?.outcome.kind !== 'known') return;
        expect(shifted.outcome.effect.difference).toBeCloseTo(plain.outcome.effect.difference, 9);
        expect(shifted.outcome.effect.interval.high).toBeCloseTo(plain.outcome.effect.interval.high, 6);
      }),
    );
  });

  test('when all changed alike there is nothing to be told apart', () => {
    const moved = Object.fromEntries(Object.entries(BEFORE).map(([id, mean]) => [id, mean + 7]));
    expect(effectsOf([...cycle(2026, BEFORE), ...cycle(2027, moved)])[0]?.outcome).toMatchObject({
      kind: 'insufficient',
      reason: 'no-variance',
    });
  });
});

describe('nothing is claimed', () => {
  const reasonOf = (...args: Parameters<typeof effectsOf>): string => {
    const [effect] = effectsOf(...args);
    return effect?.outcome.kind === 'insufficient' ? `${effect.trained}/${effect.others} ${effect.outcome.reason}` : '';
  };
  test('with fewer people in either group than the policy asks', () => {
    expect(reasonOf(both, attended('T', ['A', 'B']))).toBe('2/4 too-few');
    expect(reasonOf(both, attended('T', ['A', 'B', 'C', 'D']))).toBe('4/2 too-few');
    expect(reasonOf(both, attended('T', ['A']), [T], 1)).toBe('1/5 too-few');
  });
  test('where the cycles were computed otherwise, or nobody knows how', () => {
    expect(reasonOf([...cycle(2026, BEFORE, 'b1'), ...cycle(2027, AFTER, 'b2')])).toBe('3/3 not-comparable');
    expect(reasonOf([...cycle(2026, BEFORE, ''), ...cycle(2027, AFTER, '')])).toBe('3/3 not-comparable');
  });
  test('of people who were not rated in both cycles', () => {
    const { F: _left, ...rest } = AFTER;
    expect(reasonOf([...cycle(2026, BEFORE), ...cycle(2027, rest)])).toBe('3/2 too-few');
  });
});

describe('which trainings lie between two cycles', () => {
  test.each<[string, string | undefined, number]>([
    ['the last day of the earlier year', '2026-12-31', 0],
    ['the first day of the later year', '2027-01-01', 1],
    ['the last day of the later year', '2027-12-31', 1],
    ['the day after', '2028-01-01', 0],
    ['no day', undefined, 0],
  ])('%s (%s)', (_what, ends, effects) => {
    expect(effectsOf(both, attended('T', ['A', 'B', 'C']), [training('T', ends)])).toHaveLength(effects);
  });
  test('one cycle alone has no before, and who only enrolled was not trained', () => {
    expect(effectsOf(cycle(2027, AFTER))).toEqual([]);
    expect(effectsOf(both, attended('T', ['A', 'B', 'C'], 'enrolled'))).toEqual([]);
  });
  test('a year that was skipped is bridged', () => {
    const entries = [...cycle(2025, BEFORE), ...cycle(2027, AFTER)];
    expect(effectsOf(entries, attended('T', ['A']), [training('T', '2026-05-04')])).toHaveLength(1);
  });
});

test('several trainings for one criterion are told together and apart; the others attended none', () => {
  const trainings = [T, training('U', '2027-06-01'), training('V', '2027-06-01', ['C2'])];
  const enrolments = [...attended('T', ['A', 'B']), ...attended('U', ['B', 'C']), ...attended('V', ['D'])];
  expect(
    effectsOf(both, enrolments, trainings).map(({ criterion, trainings: codes, trained, others }) => [
      criterion,
      codes.join('+'),
      trained,
      others,
    ]),
  ).toEqual([
    ['C1', 'T+U', 3, 3],
    ['C1', 'T', 2, 3],
    ['C1', 'U', 2, 3],
  ]);
});
