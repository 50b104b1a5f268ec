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

  test('ratings that fall over three comparable periods, and not over two', () => {
    const falling = [entry('A', 2023, 100), entry('A', 2024, 95), entry('A', 2025, 85)];
    expect(seen({ history: falling })).toEqual(['A falling c2025 S']);
    expect(seen({ history: falling.slice(1) })).toEqual([]);
    expect(seen({ history: [...falling, entry('A', 2026, 99)] })).toEqual([]);
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
