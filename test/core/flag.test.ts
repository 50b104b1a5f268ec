/** Facts about flags: who may be a candidate, and that a flag only ever names a rule. */
import { describe, expect, test } from 'vitest';
import { flag } from '../../src/core/act/flag.ts';
import { bandOf, type Rating } from '../../src/core/measure/rating.ts';
import type { Employee } from '../../src/core/plan/roster.ts';
import { alike, employee, policyWith, rosterOf } from './notation.ts';

const rated = (rateeId: string, final: number, changes: Partial<Rating> = {}): Rating => ({
  rateeId,
  results: { kind: 'known', value: final },
  assigned: 5,
  answered: 5,
  ...alike({
    behaviour: { value: final, roles: [] },
    outcome: { kind: 'rated', scale: 'numeric', final, band: bandOf(final, false, policyWith()), quadrant: 'good' },
  }),
  ...changes,
});

/** Flags as `kind rateeId rule`, for ratings and unexcused days by person. */
function flags(
  ratings: readonly Rating[],
  days: Readonly<Record<string, number>> = {},
  people: readonly Employee[] = [],
) {
  const roster = rosterOf(
    ...ratings.map(({ rateeId }) => people.find(({ id }) => id === rateeId) ?? employee(rateeId)),
  );
  const absences = new Map(
    Object.entries(days).map(([id, count]) => [id, { days: count, months: 1, rows: [2], unreadable: 0, doubtful: [] }]),
  );
  return flag(ratings, roster, absences, policyWith()).map(({ kind, rateeId, rule }) => `${kind} ${rateeId} ${rule}`);
}

describe('awards', () => {
  test('the single highest of the unit', () => {
    expect(flags([rated('A', 95), rated('B', 96), rated('C', 94)])).toEqual(['award B unit-best']);
  });
  test('all who are exactly tied, whatever the order of arithmetic', () => {
    expect(flags([rated('A', 96), rated('B', 95.99999999999999)])).toEqual(['award A unit-best', 'award B unit-best']);
  });
  test('each unit its own', () => {
    const other = employee('B', { unit: 'V' });
    expect(flags([rated('A', 95), rated('B', 91)], {}, [other])).toEqual(['award A unit-best', 'award B unit-best']);
  });
  test('not below the least coverage', () => {
    expect(flags([rated('A', 95), rated('B', 99, { answered: 3 })])).toEqual(['award A unit-best']);
    expect(flags([rated('B', 99, { answered: 4 })])).toEqual(['award B unit-best']);
  });
  test('not with as many unexcused days as the limit, PPPK alike', () => {
    const pppk = employee('B', { employment: 'pppk' });
    expect(flags([rated('A', 95), rated('B', 99)], { B: 3 }, [pppk])).toEqual(['award A unit-best']);
    expect(flags([rated('A', 95), rated('B', 99)], { B: 2 }, [pppk])).toEqual(['award B unit-best']);
  });
  test('not with attendance that could not be read: it may be anything', () => {
    const absences = new Map([['B', { days: 0, months: 11, rows: [], unreadable: 1, doubtful: [] }]]);
    const found = flag(
      [rated('A', 95), rated('B', 99)],
      rosterOf(employee('A'), employee('B')),
      absences,
      policyWith(),
    );
    expect(found.map(({ rateeId, evidence }) => [rateeId, evidence.unitRated, evidence.unitEligible])).toEqual([
      ['A', 2, 1],
    ]);
  });
  test('not in a unit that is not known', () => {
    expect(flags([rated('A', 95)], {}, [employee('A', { unit: '' })])).toEqual([]);
  });
  test('not with a sanction flag', () => {
    expect(flags([rated('A', 60)])).toEqual(['sanction A performance-guidance']);
  });
  test('nobody where nobody is rated', () => {
    expect(flags([rated('A', 0, { outcome: { kind: 'insufficient', reasons: [] } })])).toEqual([]);
  });
});

describe('sanctions', () => {
  test.each([
    [70, []],
    [69.99, ['sanction A performance-guidance']],
    [49, ['sanction A performance-guidance']],
  ] as const)('a final rating of %s', (final, expected) => {
    expect(flags([rated('A', final)]).filter((text) => text.startsWith('sanction'))).toEqual(expected);
  });
  test('PP 94/2021 is for PNS only', () => {
    const pppk = employee('B', { employment: 'pppk' });
    const unknown = employee('C', { employment: undefined });
    const all = flags([rated('A', 95), rated('B', 95), rated('C', 95)], { A: 5, B: 28, C: 28 }, [pppk, unknown]);
    expect(all).toEqual(['sanction A written-reprimand']);
  });
  test('absence is flagged even where the rating is not complete', () => {
    const incomplete = rated('A', 0, { outcome: { kind: 'insufficient', reasons: [] } });
    expect(flags([incomplete], { A: 11 })).toEqual(['sanction A allowance-cut-6-months']);
  });
});
