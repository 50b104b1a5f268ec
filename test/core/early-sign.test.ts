/** Facts about matters of guidance and early signs: what makes one, where each threshold lies, and that it is told once. */
import { describe, expect, test } from 'vitest';
import { newSigns, type SignGround } from '../../src/core/act/early-sign.ts';
import { flag } from '../../src/core/act/flag.ts';
import type { HistoryEntry } from '../../src/core/act/history.ts';
import { guidanceMatters, type LowGround } from '../../src/core/act/low-matter.ts';
import { quadrantOf, type Rating } from '../../src/core/measure/rating.ts';
import type { AbsenceDay } from '../../src/core/plan/absence-day.ts';
import { isWorkingDay as worked } from '../../src/core/plan/holiday.ts';
import { makeRoster } from '../../src/core/plan/roster.ts';
import { alike, policyWith } from './notation.ts';
import { entry } from './past.ts';

const isWeekday = (day: string): boolean => worked(day, new Set());
const person = (id: string, changes = {}) => ({
  id,
  name: id,
  email: '',
  employment: 'pns' as const,
  position: '',
  unit: 'U',
  supervisorId: 'S',
  status: 'active' as const,
  row: 2,
  ...changes,
});
const { roster } = makeRoster(
  [person('A'), person('P', { employment: 'pppk' }), person('S', { supervisorId: '' })],
  [],
  {
    onLeave: 'asked',
  } as Parameters<typeof makeRoster>[2],
);

describe('low ratings', () => {
  const policy = { goodLimit: 90, fairLimit: 70, guidanceLowPeriods: 2 };
  const rows = (entries: readonly HistoryEntry[]): LowGround['ratings'] =>
    entries.map((one, index) => ({ entry: one, table: 'history', row: index + 2 }));
  const low = (entries: readonly HistoryEntry[], changes: Partial<LowGround> = {}) =>
    guidanceMatters({
      employees: roster.ratees,
      ratings: rows(entries),
      period: 2026,
      objecting: new Set(),
      policy,
      ...changes,
    });

  test.each([
    [69.99, ['low-rating']],
    [70, []],
    [70.01, []],
  ])('a rating of %s', (final, expected) => {
    expect(low([entry('A', 2026, final)]).map(({ rule }) => rule)).toEqual(expected);
  });

  test('one low period and two on end are told apart, and a good one between ends the row', () => {
    expect(low([entry('A', 2025, 60), entry('A', 2026, 65)])).toMatchObject([
      {
        rule: 'repeated-low',
        value: 65,
        threshold: 70,
        sources: [
          { table: 'history', row: 2, at: '2025', value: 60 },
          { table: 'history', row: 3, at: '2026', value: 65 },
        ],
      },
    ]);
    expect(low([entry('A', 2024, 60), entry('A', 2025, 80), entry('A', 2026, 65)])).toMatchObject([
      { rule: 'low-rating', sources: [{ row: 4, value: 65 }] },
    ]);
    expect(
      low([entry('A', 2025, 60), entry('A', 2026, 65)], { policy: { ...policy, guidanceLowPeriods: 3 } }),
    ).toMatchObject([{ rule: 'low-rating' }]);
  });

  test.each<[number, number, string, number]>([
    [1, 2, 'low-rating', 1],
    [2, 2, 'repeated-low', 2],
    [3, 2, 'repeated-low', 3],
    [1, 3, 'low-rating', 1],
    [2, 3, 'low-rating', 2],
    [3, 3, 'repeated-low', 3],
    [4, 3, 'repeated-low', 4],
  ])('%s low periods on end where %s are repeated', (count, guidanceLowPeriods, rule, rows) => {
    const entries = Array.from({ length: count }, (_, index) => entry('A', 2026 - index, 60));
    const [found, ...more] = low(entries, { policy: { ...policy, guidanceLowPeriods } });
    expect([found?.rule, found?.sources.length, more]).toEqual([rule, rows, []]);
  });

  test.each<[string, readonly number[], string, readonly string[]]>([
    ['one year that is not kept', [2024, 2026], 'low-rating', ['years 2025']],
    ['two of them', [2023, 2026], 'low-rating', ['years 2024, 2025']],
    ['one further back, before two that are', [2023, 2025, 2026], 'repeated-low', ['years 2024']],
    ['none', [2025, 2026], 'repeated-low', []],
  ])('low periods with %s between: nobody knows what it was, and that is told', (_, years, rule, missing) => {
    const [found] = low(years.map((year) => entry('A', year, 60)));
    expect(found?.rule).toBe(rule);
    expect(found?.missing.map(({ code, where }) => `${code} ${where}`)).toEqual(missing);
  });

  test('a year that is not kept is told only where it would have made the row longer', () => {
    expect(low([entry('A', 2024, 80), entry('A', 2026, 60)])[0]?.missing).toEqual([]);
    expect(low([entry('A', 2024), entry('A', 2026, 60)])[0]?.missing).toEqual([]);
  });

  test('only this period’s counts, and what an objection changed is not low any more', () => {
    expect(low([entry('A', 2025, 60)])).toEqual([]);
    const changed = { outcome: 'changed' as const, final: 75, band: 'fair' as const, quadrant: undefined };
    expect(low([entry('A', 2026, 60, { decided: changed })])).toEqual([]);
    expect(low([entry('A', 2026)])).toEqual([]);
  });

  test('on the quadrant it is the lower of results and behaviour, and what is missing is told', () => {
    const quadrant = {
      final: undefined,
      band: undefined,
      quadrant: 'needs-improvement' as const,
      results: 80,
      behaviour: 95,
    };
    const [found] = low([entry('A', 2026, undefined, quadrant)], { objecting: new Set(['A']) });
    expect(found).toMatchObject({ value: 80, threshold: 90 });
    expect(found?.missing.map(({ code }) => code)).toEqual(['no-history', 'objection-open']);
  });
});

describe('low on the quadrant', () => {
  const policy = policyWith({ scale: 'quadrant' });
  test.each<[number, number, readonly number[]]>([
    [89.99, 100, [89.99]],
    [90, 100, []],
    [90.01, 100, []],
    [100, 89.99, [89.99]],
    [100, 90, []],
    [89.999_999_999_9, 100, []],
  ])('results %s and behaviour %s against 90', (results, behaviour, values) => {
    const quadrant = quadrantOf(results, behaviour, policy);
    const rating: Rating = {
      ...{ rateeId: 'A', assigned: 5, answered: 5, results: { kind: 'known', value: results } },
      ...alike({ behaviour: { value: behaviour, roles: [] }, outcome: { kind: 'rated', scale: 'quadrant', quadrant } }),
    };
    const found = flag([rating], roster, { absences: new Map(), matters: new Map() }, policy);
    const raised = found.filter(({ kind }) => kind === 'sanction');
    expect(raised.map(({ value, threshold }) => [value, threshold])).toEqual(values.map((value) => [value, 90]));
    const matters = guidanceMatters({
      ...{ employees: roster.ratees, period: 2026, objecting: new Set(), policy },
      ratings: [
        { ...{ table: 'ratings', row: 2 }, entry: entry('A', 2026, undefined, { quadrant, results, behaviour }) },
      ],
    });
    expect(matters.map(({ value, threshold }) => [value, threshold])).toEqual(values.map((value) => [value, 90]));
  });
});

describe('early signs', () => {
  const absence = (unexcused: number, employeeId = 'A') => [
    { employeeId, month: '2026-03', workDays: 22, present: 0, late: 0, unexcused, row: 2 },
  ];
  const run = (...days: readonly string[]): readonly AbsenceDay[] =>
    days.map((day, index) => ({ employeeId: 'A', day, kind: 'unexcused', row: index + 2 }));
  const LAST_YEAR = { year: 2025, today: '2025-12-31' };
  const WEEK = ['2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10', '2026-03-11'];
  const ground = (changes: Partial<SignGround> = {}): SignGround => ({
    roster,
    attendance: [],
    absenceDays: [],
    isWorkingDay: isWeekday,
    year: 2026,
    today: '2026-04-01',
    history: [],
    announcements: [],
    policy: { consecutiveAbsenceDays: 10, absenceNearDays: 1, absenceRunDays: 5, acknowledgementDays: 14 },
    ...changes,
  });
  const seen = (changes: Partial<SignGround>) =>
    newSigns(ground(changes), []).map(
      ({ personId, kind, mark, supervisorId }) => `${personId} ${kind} ${mark} ${supervisorId}`,
    );

  test.each([
    [0, []],
    [1, []],
    [2, ['A absence-near 2026:3 S']],
    [3, ['A absence-near 2026:4 S']],
    [4, []],
    [6, ['A absence-near 2026:7 S']],
    [10, ['A absence-near 2026:11 S']],
    [20, ['A absence-near 2026:21 S']],
    [27, ['A absence-near 2026:28 S']],
    [28, []],
  ])('%s unexcused days', (days, expected) => {
    expect(seen({ attendance: absence(days) })).toEqual(expected);
    expect(seen({ attendance: absence(days, 'P') })).toEqual([]);
  });

  test('working days on end from five on, until the rule itself names them', () => {
    expect(seen({ absenceDays: run(...WEEK.slice(0, 4)) })).toEqual([]);
    expect(seen({ absenceDays: run(...WEEK) })).toEqual(['A absence-run 2026-03-05 S']);
    const ten = [...WEEK, '2026-03-12', '2026-03-13', '2026-03-16', '2026-03-17', '2026-03-18'];
    expect(seen({ absenceDays: run(...ten.slice(0, 9)) })).toEqual(['A absence-run 2026-03-05 S']);
    expect(seen({ absenceDays: run(...ten) })).toEqual([]);
  });

  /** The first so many working days of March 2026. */
  const MARCH = ['02', '03', '04', '05', '06', '09', '10', '11', '12', '13', '16'].map((day) => `2026-03-${day}`);
  const POLICY = ground().policy;
  const told = (changes: Partial<SignGround>) => seen(changes).map((one) => one.split(' ').slice(1, 3).join(' '));

  test.each([
    [0, ''],
    [1, '2026:3'],
    [3, '2026:4'],
    [4, '2026:7'],
    [7, ''],
    [8, '2026:11'],
    [17, ''],
    [18, '2026:21'],
    [24, '2026:25'],
    [27, '2026:28'],
    [28, ''],
  ])('%s unexcused days where a sign goes three days before a threshold', (days, mark) => {
    const policy = { ...POLICY, absenceNearDays: 3 };
    expect(told({ attendance: absence(days), policy })).toEqual(mark === '' ? [] : [`absence-near ${mark}`]);
  });

  test.each([
    [{ absenceRunDays: 3 }, [2, 3, 4, 9, 10], [3, 4, 9]],
    [{ consecutiveAbsenceDays: 7 }, [4, 5, 6, 7, 8], [5, 6]],
    [{ absenceRunDays: 4, consecutiveAbsenceDays: 5 }, [3, 4, 5, 6], [4]],
    // A sign that would come with the rule or after it is none.
    [{ absenceRunDays: 12 }, [9, 10, 11], []],
  ])('days on end by what the policy says: %o', (changes, tried, signs) => {
    const policy = { ...POLICY, ...changes };
    const seenAt = tried.filter((count) => told({ absenceDays: run(...MARCH.slice(0, count)), policy }).length > 0);
    expect(seenAt).toEqual(signs);
  });

  test.each([
    ['2026-03-30', 0],
    ['2026-03-29', 0],
    ['2026-03-28', 1],
  ])('targets announced on %s, where three days are given to say something', (day, signs) => {
    const announcements = [{ personId: 'A', state: 'asked' as const, round: 1, announcedAt: `${day}T09:00:00` }];
    expect(told({ announcements, policy: { ...POLICY, acknowledgementDays: 3 } })).toHaveLength(signs);
  });

  test('a run over New Year is of the year in which it ends, and days of the year before alone are of none', () => {
    const turn = run('2025-12-29', '2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02');
    expect(seen({ absenceDays: turn })).toEqual(['A absence-run 2025-12-29 S']);
    // Before the turn it had three days; the year that is over has no sign of it.
    expect(seen({ absenceDays: turn, ...LAST_YEAR })).toEqual([]);
    const before = run('2025-12-25', '2025-12-26', '2025-12-29', '2025-12-30', '2025-12-31');
    expect(seen({ absenceDays: before })).toEqual([]);
    expect(seen({ absenceDays: before, ...LAST_YEAR })).toEqual(['A absence-run 2025-12-25 S']);
    // Told before New Year, it is not told again when it goes on.
    const [told] = newSigns(ground({ absenceDays: before, ...LAST_YEAR }), []);
    const longer = [...before, ...run('2026-01-01')];
    expect(seen({ absenceDays: longer })).toEqual(['A absence-run 2025-12-25 S']);
    expect(newSigns(ground({ absenceDays: longer }), told ? [told] : [])).toEqual([]);
  });

  test('counted days of the year before are of that year', () => {
    const past = [{ employeeId: 'A', month: '2025-12', workDays: 22, present: 0, late: 0, unexcused: 2, row: 2 }];
    expect(seen({ attendance: past })).toEqual([]);
    expect(seen({ attendance: past, ...LAST_YEAR })).toEqual(['A absence-near 2025:3 S']);
  });

  test('from New Year on absence of both years is looked at, until the next period is opened; nothing is told twice', () => {
    const turn = run('2025-12-29', '2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02');
    const near = absence(2).map((row) => ({ ...row, month: '2026-01' }));
    const late = { absenceDays: turn, attendance: near, year: 2025 };
    expect(seen({ ...late, today: '2025-12-31' })).toEqual([]);
    const signs = ['A absence-near 2026:3 S', 'A absence-run 2025-12-29 S'];
    expect(seen({ ...late, today: '2026-01-01' })).toEqual(signs);
    expect(seen({ ...late, year: 2026, today: '2026-01-01' })).toEqual(signs);
    const told = newSigns(ground({ ...late, today: '2026-01-01' }), []);
    expect(newSigns(ground({ ...late, year: 2026, today: '2026-01-01' }), told)).toEqual([]);
    // What is of the period stays of it: targets are told once, whichever year it is.
    const announcements = [{ personId: 'A', state: 'asked' as const, round: 1, announcedAt: '2025-12-01T09:00:00' }];
    expect(seen({ announcements, year: 2025, today: '2026-01-01' })).toEqual(['A unacknowledged 2025:1 S']);
  });

  /** Ratings year by year up to 2026, as numbers or predikat; `|` begins another basis, `-` is a period without a rating. */
  const years = (notation: string): readonly HistoryEntry[] => {
    const words = notation.split(' ').filter((word) => word !== '|');
    const bases = notation.split('|').flatMap((part, at) =>
      part
        .trim()
        .split(' ')
        .map(() => `b${at}`),
    );
    return words.map((word, at) => {
      const [period, basis] = [2027 - words.length + at, { basis: bases[at] ?? '' }];
      const quadrant = CELLS[word];
      if (quadrant) return entry('A', period, undefined, { ...basis, quadrant, results: 90, behaviour: 90 });
      return entry('A', period, word === '-' ? undefined : Number(word), basis);
    });
  };
  const CELLS: Readonly<Record<string, HistoryEntry['quadrant']>> = {
    SB: 'very-good',
    B: 'good',
    BP: 'needs-improvement',
    K: 'misconduct',
    SK: 'very-poor',
  };
  const fell = (history: readonly HistoryEntry[]) =>
    newSigns(ground({ history }), []).map(({ kind, mark, value, evidence }) =>
      [kind, mark, value, evidence.join(' ')].join(', '),
    );

  test.each<[string, string]>([
    // Three ratings are the fewest, and ten points in all the least.
    ['100 90', ''],
    ['100 95 90.1', ''],
    ['100 95 90', '3, 2024 2025 2026'],
    ['100 95 89.9', '3, 2024 2025 2026'],
    ['100 95 90.00000000001', '3, 2024 2025 2026'],
    // What was before the row silences nothing, and belongs to it in nothing.
    ['100 112 101 90 71', '4, 2023 2024 2025 2026'],
    ['120 80 112 101 90', '3, 2024 2025 2026'],
    ['70 80 90 80', ''],
    // The row ends at the latest rating: a rise or a rest after it ends the sign.
    ['112 101 90 71 72', ''],
    ['112 101 90 90', ''],
    ['112 101 101 90', ''],
    ['112 101 90.00000000001 90', ''],
    // A period without a rating is no step, and other bases are not compared.
    ['100 - 95 - 90', '3, 2022 2024 2026'],
    ['112 | 101 90 71', '3, 2024 2025 2026'],
    ['112 101 | 90 71', ''],
    ['', ''],
  ])('ratings %s that fall up to the latest: %s', (notation, expected) => {
    const history = notation === '' ? [] : years(notation);
    expect(fell([...history].reverse())).toEqual(expected === '' ? [] : [`falling, c2026, ${expected}`]);
  });

  test.each<[string, string]>([
    ['B BP', ''],
    ['SB B BP', '3, 2024 2025 2026'],
    ['SB B BP K', '4, 2023 2024 2025 2026'],
    ['BP K SK', '3, 2024 2025 2026'],
    ['SB BP SK', '3, 2024 2025 2026'],
    ['BP SB B BP', '3, 2024 2025 2026'],
    ['SB B B BP', ''],
    ['SB B BP B', ''],
    ['SB | B BP', ''],
  ])('predikat %s on the quadrant, each lower than the one before: %s', (notation, expected) => {
    expect(fell(years(notation))).toEqual(expected === '' ? [] : [`falling, c2026, ${expected}`]);
  });

  test('what was decided on an objection is what counts', () => {
    const [first, second, last] = years('100 95 85') as [HistoryEntry, HistoryEntry, HistoryEntry];
    const ruled = (outcome: 'changed' | 'upheld') => ({
      ...last,
      decided: { outcome, final: 97, band: 'good' as const, quadrant: undefined },
    });
    expect(fell([first, second, ruled('changed')])).toEqual([]);
    expect(fell([first, second, ruled('upheld')])).toHaveLength(1);
  });

  test('targets that nobody has said anything to, from the day after the last on', () => {
    const announced = (state: 'asked' | 'acknowledged' | 'question', at: string) =>
      seen({ announcements: [{ personId: 'A', state, round: 1, announcedAt: at }] });
    expect(announced('asked', '2026-03-18T09:00:00')).toEqual([]);
    expect(announced('asked', '2026-03-17T09:00:00')).toEqual(['A unacknowledged 2026:1 S']);
    // The day counts, not the hour: up to the last second of the day it is one, after midnight the next.
    expect(announced('asked', '2026-03-17T23:59:59')).toEqual(['A unacknowledged 2026:1 S']);
    expect(announced('asked', '2026-03-18T00:00:00')).toEqual([]);
    expect(announced('question', '2026-03-01T09:00:00')).toEqual([]);
    expect(announced('acknowledged', '2026-03-01T09:00:00')).toEqual([]);
  });

  test('are told once each, and to nobody about somebody without a supervisor', () => {
    const [told] = newSigns(ground({ attendance: absence(2) }), []);
    expect(told).toMatchObject({ value: 2, threshold: 3, evidence: ['2026-03'] });
    expect(newSigns(ground({ attendance: absence(2) }), told ? [told] : [])).toEqual([]);
    expect(newSigns(ground({ attendance: absence(6) }), told ? [told] : [])).toHaveLength(1);
    expect(seen({ attendance: absence(2, 'S') })).toEqual([]);
  });
});
