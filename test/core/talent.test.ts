/**
 * Facts about talent boxes: which number which box has, where each limit lies, and who stands in none. The numbers are those of
 * the annex of PermenPANRB 3/2020 as agencies reproduce them, by row of performance: 4 7 9, 2 5 8, 1 3 6.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../src/core/act/history.ts';
import { boxOf, latestCycle, performanceOf, placeTalent, type TalentGround } from '../../src/core/act/talent.ts';
import { bandOf } from '../../src/core/measure/rating.ts';
import { readPolicy } from '../../src/core/plan/policy.ts';
import {
  checkPotentials,
  levelOf,
  POTENTIALS,
  type Potential,
  type PotentialRow,
  potentialOn,
} from '../../src/core/plan/potential.ts';
import type { Employee } from '../../src/core/plan/roster.ts';
import { BANDS, EXPECTATIONS, QUADRANTS } from '../../src/core/types.ts';
import { entry } from './past.ts';

const { policy } = readPolicy([], 2026);
const TODAY = '2026-12-31';

const assessed = (employeeId: string, found: PotentialRow['found'], day = '2026-03-02', row = 2): PotentialRow => ({
  employeeId,
  found,
  source: 'Asesmen',
  assessor: '',
  day,
  row,
});
const people = (...ids: readonly string[]): readonly Employee[] => ids.map((id) => ({ id }) as Employee);
const ground = (changes: Partial<TalentGround>): TalentGround => ({
  employees: people('A'),
  entries: [entry('A', 2026, 95)],
  potentials: [assessed('A', 'high')],
  objecting: new Set(),
  today: TODAY,
  policy,
  ...changes,
});
/** Where everybody stands, a person a word. */
const stands = (changes: Partial<TalentGround>): readonly string[] =>
  placeTalent(ground(changes)).map((one) =>
    one.kind === 'placed'
      ? `${one.personId} ${one.box}${one.isObjecting ? '?' : ''}`
      : `${one.personId} ${one.reasons.join('+')}`,
  );

describe('the numbers of the boxes', () => {
  test('go by performance and potential, each box once', () => {
    const rows = [...EXPECTATIONS].reverse().map((own) => POTENTIALS.map((potential) => boxOf(own, potential)));
    expect(rows).toEqual([
      [4, 7, 9],
      [2, 5, 8],
      [1, 3, 6],
    ]);
  });
});

describe('limits: at, below and above each', () => {
  test.each<[found: number, level: Potential]>([
    [0, 'low'],
    [59.99, 'low'],
    [59.9999999999, 'medium'],
    [60, 'medium'],
    [60.01, 'medium'],
    [79.99, 'medium'],
    [79.9999999999, 'high'],
    [80, 'high'],
    [80.01, 'high'],
    [100, 'high'],
  ])('a potential of %d is %s', (found, level) => {
    expect(levelOf(found, policy)).toBe(level);
  });

  test('levels that the assessor wrote are no matter of numbers', () => {
    const strict = { potentialMediumLimit: 100, potentialHighLimit: 100 };
    expect(POTENTIALS.map((level) => levelOf(level, strict))).toEqual(POTENTIALS);
  });

  test.each<[final: number, innovated: boolean, performance: string]>([
    [89.99, false, 'below'],
    [90, false, 'meets'],
    [90.01, false, 'meets'],
    [109.99, true, 'meets'],
    [110, true, 'above'],
    [110.01, true, 'above'],
    // Sangat Baik also asks for an innovation.
    [110, false, 'meets'],
  ])('a rating of %d (innovation: %s) is %s expectation', (final, innovated, performance) => {
    expect(performanceOf({ band: bandOf(final, innovated, policy), quadrant: undefined })).toBe(performance);
  });

  test('on the quadrant scale likewise, and by the band where there is one', () => {
    const by = (words: readonly Parameters<typeof performanceOf>[0][]) => words.map(performanceOf);
    expect(by(QUADRANTS.map((quadrant) => ({ band: undefined, quadrant })))).toEqual([
      'above',
      'meets',
      'below',
      'below',
      'below',
    ]);
    expect(by(BANDS.map((band) => ({ band, quadrant: 'very-good' as const })))).toEqual([
      'above',
      'meets',
      'below',
      'below',
      'below',
    ]);
  });

  test.each<[day: string, today: string, kind: string]>([
    ['2023-12-31', '2026-12-30', 'known'],
    ['2023-12-31', '2026-12-31', 'known'],
    ['2023-12-31', '2027-01-01', 'expired'],
    // The last day of a month that has no such day.
    ['2024-02-29', '2027-02-28', 'known'],
    ['2024-02-29', '2027-03-01', 'expired'],
    ['2026-12-31', '2026-12-30', 'future'],
    ['2026-12-31', '2026-12-31', 'known'],
  ])('an assessment of %s is on %s %s', (day, today, kind) => {
    expect(potentialOn([assessed('A', 70, day)], today, policy).kind).toBe(kind);
  });
});

describe('the newest assessment speaks', () => {
  const on = (...rows: readonly PotentialRow[]) => {
    const found = potentialOn(rows, TODAY, policy);
    return found.kind === 'known' ? found.level : found.kind;
  };
  test('and no older one takes its place where it says nothing', () => {
    const old = assessed('A', 'high', '2025-05-05');
    expect(on(old, assessed('A', 50, '2026-05-05'))).toBe('low');
    expect(on(assessed('A', 50, '2026-05-05'), old)).toBe('low');
    expect(on(old, assessed('A', undefined, '2026-05-05'))).toBe('unreadable');
    expect(on(old, assessed('A', 50, '2027-05-05'))).toBe('future');
    // A row without a day is told, and is newer or older than nothing.
    expect(on(old, assessed('A', 50, ''))).toBe('high');
    expect(on(assessed('A', 50, ''))).toBe('undated');
    expect(on()).toBe('missing');
  });

  test('of two of one day the first counts; unknown people and repeated rows are told', () => {
    const rows = [
      assessed('A', 'high', '2026-05-05', 2),
      assessed('A', 'low', '2026-05-05', 3),
      assessed('X', 'low', '2026-05-05', 4),
      assessed('A', 'low', '', 5),
      assessed('A', 'low', '', 6),
    ];
    const { potentials, problems } = checkPotentials(rows, new Set(['A']));
    expect(potentials.map(({ row }) => row)).toEqual([2, 5, 6]);
    expect(problems.map(({ code, row, column }) => `${code} ${row} ${column}`)).toEqual([
      'row-repeated 3 day',
      'nip-unknown 4 employeeId',
    ]);
  });
});

describe('placing', () => {
  const decided = (final: number, band: NonNullable<HistoryEntry['band']>): Partial<HistoryEntry> => ({
    decided: { outcome: 'changed', final, band, quadrant: undefined },
  });
  test.each<[string, Partial<TalentGround>, readonly string[]]>([
    ['by the official rating', {}, ['A 8']],
    ['by what a decision changed', { entries: [entry('A', 2026, 95, decided(65, 'poor'))] }, ['A 6']],
    [
      'by what was computed where a decision upheld it',
      {
        entries: [
          entry('A', 2026, 95, {
            decided: { outcome: 'upheld', final: undefined, band: undefined, quadrant: undefined },
          }),
        ],
      },
      ['A 8'],
    ],
    ['an open objection is told beside the box', { objecting: new Set(['A']) }, ['A 8?']],
    ['an incomplete rating is in no box, and not low', { entries: [entry('A', 2026)] }, ['A incomplete']],
    ['who was not rated in that cycle is in none', { entries: [entry('B', 2026, 95)] }, ['A unrated']],
    ['nor is anybody before the first', { entries: [] }, ['A unrated']],
    ['no potential is in no box, and not low', { potentials: [] }, ['A missing']],
    ['every reason is named', { entries: [], potentials: [assessed('A', 70, '')] }, ['A unrated+undated']],
    [
      'the latest cycle counts, not an older better one',
      { entries: [entry('A', 2025, 95), entry('A', 2026)] },
      ['A incomplete'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(stands(changes)).toEqual(expected);
  });

  test('the latest cycle is that of the latest period, whatever the order of entries', () => {
    const entries = [entry('A', 2026, 95), entry('A', 2025, 60), entry('B', 2026, 70)];
    expect(latestCycle([...entries].reverse()).map(({ period }) => period)).toEqual([2026, 2026]);
    expect(latestCycle([])).toEqual([]);
  });

  test('everybody stands somewhere once, whatever the order of rows', () => {
    const row = fc.record({
      employeeId: fc.constantFrom('A', 'B', 'C', 'X'),
      found: fc.option(fc.oneof(fc.constantFrom(...POTENTIALS), fc.integer({ min: 0, max: 100 })), { nil: undefined }),
      day: fc.constantFrom('', '2022-01-01', '2025-06-01', '2026-06-01', '2027-06-01'),
    });
    const rows = fc.uniqueArray(row, { selector: ({ employeeId, day }) => employeeId + day, maxLength: 12 });
    fc.assert(
      fc.property(rows, (found) => {
        const potentials = found.map((one, index) => ({ ...assessed(one.employeeId, one.found, one.day), row: index }));
        const changes = { employees: people('A', 'B', 'C'), entries: [entry('A', 2026, 95), entry('B', 2026, 60)] };
        const placed = placeTalent(ground({ ...changes, potentials }));
        expect(placed.map(({ personId }) => personId)).toEqual(['A', 'B', 'C']);
        expect(placeTalent(ground({ ...changes, potentials: [...potentials].reverse() }))).toEqual(placed);
      }),
    );
  });
});

test('limits of which the higher is not higher are told', () => {
  const told = (medium: number, high: number) =>
    readPolicy(
      [
        { key: 'm', name: 'potentialMediumLimit', value: medium, received: String(medium), row: 2 },
        { key: 'h', name: 'potentialHighLimit', value: high, received: String(high), row: 3 },
      ],
      2026,
    ).problems.map(({ code, row }) => `${code} ${row}`);
  expect(told(60, 60.01)).toEqual([]);
  expect(told(60, 60)).toEqual(['potential-limits 3']);
  expect(told(60.01, 60)).toEqual(['potential-limits 3']);
});
