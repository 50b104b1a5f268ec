/**
 * Facts about matters of discipline: every row of PP 94/2021 at, below and above its first day; working days on end over
 * weekends, holidays, months, years and leap days; PNS alone; and each number traced back to its rows.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AbsenceGround,
  contractCases,
  daysUncounted,
  disciplineMatters,
} from '../../src/core/act/absence-matter.ts';
import type { Matter } from '../../src/core/act/matter.ts';
import { type AbsenceDay, absenceRuns, checkAbsenceDays } from '../../src/core/plan/absence-day.ts';
import type { Attendance } from '../../src/core/plan/attendance.ts';
import { dayAfter } from '../../src/core/plan/day.ts';
import { isWorkingDay as worked } from '../../src/core/plan/holiday.ts';
import type { Employee } from '../../src/core/plan/roster.ts';
import type { Employment } from '../../src/core/types.ts';

const isWeekday = (day: string): boolean => worked(day, new Set());
const employee = (id: string, employment: Employment | 'unread' = 'pns'): Employee => ({
  id,
  name: id,
  email: '',
  employment: employment === 'unread' ? undefined : employment,
  position: '',
  unit: 'U',
  supervisorId: '',
  status: 'active',
  row: 2,
});
const month = (at: string, unexcused: number | undefined, row = 2, employeeId = 'A'): Attendance => ({
  employeeId,
  month: at,
  workDays: 22,
  present: 0,
  late: 0,
  unexcused,
  row,
});
/** Unexcused days of A, one a row from row 2 on; a text in brackets is an excused one. */
const days = (...typed: readonly string[]): readonly AbsenceDay[] =>
  typed.map((one, index) => ({
    employeeId: 'A',
    day: one.replace(/[()]/g, ''),
    kind: one.startsWith('(') ? 'excused' : 'unexcused',
    row: index + 2,
  }));
/** So many working days from a day on. */
function workingDays(from: string, count: number, isWorkingDay = isWeekday): readonly string[] {
  const found: string[] = [];
  for (let day = from; found.length < count; day = dayAfter(day, 1)) if (isWorkingDay(day)) found.push(day);
  return found;
}
const ground = (changes: Partial<AbsenceGround> = {}): AbsenceGround => ({
  employees: [employee('A')],
  attendance: [],
  absenceDays: [],
  isWorkingDay: isWeekday,
  year: 2026,
  today: '2026-12-31',
  policy: { consecutiveAbsenceDays: 10 },
  ...changes,
});
const found = (changes: Partial<AbsenceGround>): readonly string[] =>
  disciplineMatters(ground(changes)).map(
    ({ rule, article, value, threshold }) => `${rule} ${article}: ${value} of ${threshold}`,
  );

describe('cumulative days', () => {
  test.each([
    [2, undefined],
    [3, '9: 3 of 3'],
    [4, '9: 4 of 4'],
    [6, '9: 6 of 4'],
    [7, '9: 7 of 7'],
    [10, '9: 10 of 7'],
    [11, '10: 11 of 11'],
    [13, '10: 13 of 11'],
    [14, '10: 14 of 14'],
    [16, '10: 16 of 14'],
    [17, '10: 17 of 17'],
    [20, '10: 20 of 17'],
    [21, '11: 21 of 21'],
    [24, '11: 24 of 21'],
    [25, '11: 25 of 25'],
    [27, '11: 27 of 25'],
    [28, '11: 28 of 28'],
    [29, '11: 29 of 28'],
    [200, '11: 200 of 28'],
  ])('%s of a year', (count, expected) => {
    expect(found({ attendance: [month('2026-03', count)] })).toEqual(
      expected === undefined ? [] : [`cumulative-absence ${expected}`],
    );
  });

  test('are those of the calendar year, month by month, and of nobody who is no PNS', () => {
    const attendance = [
      month('2025-12', 20, 2),
      month('2026-01', 1, 3),
      month('2026-12', 1, 4),
      month('2027-01', 9, 5),
    ];
    expect(found({ attendance })).toEqual([]);
    expect(found({ attendance: [...attendance, month('2026-06', 1, 6)] })).toEqual(['cumulative-absence 9: 3 of 3']);
    for (const employment of ['pppk', 'unread'] as const) {
      const who = { employees: [employee('A', employment)], attendance: [month('2026-03', 30)] };
      expect(found(who)).toEqual([]);
      expect(contractCases(ground(who))).toEqual([{ personId: 'A', days: 30 }]);
      // Days that are written down one by one count where Kehadiran says fewer of their month.
      const absenceDays = days('2026-02-02', '2026-02-03', '2026-02-04');
      const fewer = { ...who, attendance: [month('2026-01', 1), month('2026-02', 2, 3)], absenceDays };
      expect(contractCases(ground(fewer))).toEqual([{ personId: 'A', days: 4 }]);
      expect(contractCases(ground({ ...fewer, year: 2025 }))).toEqual([]);
    }
    expect(contractCases(ground({ attendance: [month('2026-03', 30)] }))).toEqual([]);
  });

  test('name the rows that add to the value, for whatever months and days', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(counts, (all) => {
        const attendance = all.map((count, index) =>
          month(`2026-${String(index + 1).padStart(2, '0')}`, count, index + 2),
        );
        const sum = all.reduce((total, count) => total + count, 0);
        const [matter] = disciplineMatters(ground({ attendance }));
        expect(matter === undefined).toBe(sum < 3);
        if (!matter) return;
        expect(matter.value).toBe(sum);
        expect(matter.value).toBeGreaterThanOrEqual(matter.threshold);
        for (const { table, row, at, value } of matter.sources) {
          expect(table).toBe('attendance');
          const source = attendance.find((one) => one.row === row);
          expect([source?.month, source?.unexcused]).toEqual([at, value]);
        }
        expect(matter.sources.reduce((total, { value = 0 }) => total + value, 0)).toBe(sum);
      }),
    );
  });
});

describe('working days on end', () => {
  const isHoliday =
    (...holidays: readonly string[]) =>
    (day: string): boolean =>
      isWeekday(day) && !holidays.includes(day);
  const runsOf = (absent: readonly string[], changes: Partial<AbsenceGround> = {}): readonly string[] =>
    disciplineMatters(ground({ absenceDays: days(...absent), ...changes })).map(
      ({ from, to, value }: Matter) => `${from} ${to} ${value}`,
    );

  test('are 10, neither 9 nor with a working day between', () => {
    const ten = workingDays('2026-03-02', 10);
    expect(runsOf(ten.slice(0, 9))).toEqual([]);
    expect(runsOf(ten)).toEqual(['2026-03-02 2026-03-13 10']);
    expect(runsOf(workingDays('2026-03-02', 11))).toEqual(['2026-03-02 2026-03-16 11']);
    expect(runsOf([...ten.slice(0, 5), ...workingDays('2026-03-10', 5)])).toEqual([]);
  });

  test.each([4, 5, 6, 11])('are as many as the policy says: %s', (consecutiveAbsenceDays) => {
    const policy = { consecutiveAbsenceDays };
    const lengths = [-1, 0, 1].map((more) => consecutiveAbsenceDays + more);
    const values = lengths.map((count) =>
      disciplineMatters(ground({ absenceDays: days(...workingDays('2026-03-02', count)), policy })).map(
        ({ value, threshold }) => `${value} of ${threshold}`,
      ),
    );
    const [limit, above] = [consecutiveAbsenceDays, consecutiveAbsenceDays + 1];
    expect(values).toEqual([[], [`${limit} of ${limit}`], [`${above} of ${limit}`]]);
  });

  test('an excused day ends them, in whatever order the rows stand', () => {
    const ten = workingDays('2026-03-02', 10);
    expect(runsOf(ten.map((day, index) => (index === 4 ? `(${day})` : day)))).toEqual([]);
    expect(runsOf([...ten].reverse())).toEqual(['2026-03-02 2026-03-13 10']);
  });

  test.each([
    ['a weekend at the start', '2026-03-05', '2026-03-18'],
    ['the end of a month', '2026-04-24', '2026-05-07'],
    ['a leap day', '2028-02-23', '2028-03-07'],
    ['the end of February of a year that has none', '2026-02-20', '2026-03-05'],
  ])('go over %s', (_, from, to) => {
    const year = Number(from.slice(0, 4));
    expect(runsOf(workingDays(from, 10), { year })).toEqual([`${from} ${to} 10`]);
  });

  test('a leap day that somebody worked ends them', () => {
    const absent = workingDays('2028-02-23', 11).filter((day) => day !== '2028-02-29');
    expect(runsOf(absent, { year: 2028 })).toEqual([]);
  });

  test('go over holidays, which are worked by nobody and count as none', () => {
    const isWorkingDay = isHoliday('2026-03-19', '2026-03-20', '2026-03-23');
    const absent = workingDays('2026-03-16', 10, isWorkingDay);
    expect(absent[3]).toBe('2026-03-24');
    expect(runsOf(absent, { isWorkingDay })).toEqual(['2026-03-16 2026-04-01 10']);
    // Without the holidays the three days between were worked.
    expect(runsOf(absent)).toEqual([]);
    const rows = days(...absent, '2026-03-20', '2026-03-21');
    const { days: kept, problems } = checkAbsenceDays(rows, new Set(['A']), isWorkingDay);
    expect(kept).toHaveLength(10);
    expect(problems.map(({ code, row }) => `${code} ${row}`)).toEqual(['absence-off-day 12', 'absence-off-day 13']);
  });

  test('leave out rows without a day or a person on the roster, and say which they are', () => {
    const row = (at: number, employeeId: string, day: string): AbsenceDay => ({
      ...{ employeeId, day, kind: 'unexcused', row: at },
    });
    const rows = [
      row(2, 'A', '2026-03-02'),
      row(3, 'A', ''),
      row(4, '', '2026-03-02'),
      row(5, 'Q', ''),
      row(6, '', ''),
    ];
    const found = checkAbsenceDays(rows, new Set(['A']), () => true);
    const { days: kept, undated, strangers, problems } = found;
    expect([kept, undated, strangers].map((own) => own.map((one) => one.row))).toEqual([[2], [3], [4, 5, 6]]);
    // What cannot be read was told where it was read.
    expect(problems.map(({ code, row: at }) => `${code} ${at}`)).toEqual(['nip-unknown 5']);
  });

  test('over New Year are one run, of the year in which the tenth day lies', () => {
    const absent = workingDays('2026-12-24', 12);
    expect(absent[9]).toBe('2027-01-06');
    expect(runsOf(absent)).toEqual([]);
    expect(runsOf(absent, { year: 2027 })).toEqual(['2026-12-24 2027-01-08 12']);
    expect(runsOf(workingDays('2026-12-18', 12))).toEqual(['2026-12-18 2027-01-04 12']);
  });

  test('are one run however they were typed: runs hold every unexcused day once, and no two of them touch', () => {
    const someDays = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 });
    fc.assert(
      fc.property(someDays, (offsets) => {
        const absent = offsets.map((offset) => dayAfter('2026-12-01', offset)).filter(isWeekday);
        const runs = absenceRuns(days(...absent), isWeekday);
        expect(runs.flatMap((run) => run.days.map(({ day }) => day))).toEqual([...absent].sort());
        for (const run of runs) expect(run.days.map(({ day }) => day)).toEqual(workingDays(run.from, run.days.length));
        runs.slice(1).forEach((run, index) => {
          const before = runs[index]?.to ?? '';
          expect(workingDays(dayAfter(before, 1), 1)[0]).not.toBe(run.from);
        });
      }),
    );
  });

  test('name the day and row of each', () => {
    const absent = workingDays('2026-03-02', 10);
    const [matter] = disciplineMatters(ground({ absenceDays: days(...absent) }));
    expect(matter?.sources).toEqual(
      absent.map((at, index) => ({ table: 'absence-days', row: index + 2, at, value: 1 })),
    );
  });
});

describe('what is missing', () => {
  const missing = (changes: Partial<AbsenceGround>): readonly string[] =>
    (disciplineMatters(ground(changes))[0]?.missing ?? []).map(({ code, where }) => `${code}: ${where}`);
  const whole = Array.from({ length: 12 }, (_, index) =>
    month(`2026-${String(index + 1).padStart(2, '0')}`, 0, index + 2),
  );

  test('months that are over and have no row, and never the month that is still going on', () => {
    expect(missing({ attendance: [month('2026-01', 3)], today: '2026-04-30' })).toEqual([
      'months: 2026-02, 2026-03',
      'undated: 2026-01',
    ]);
  });

  test('dates of unexcused days, rows that cannot be read, and months that contradict their dates', () => {
    const attendance = [...whole.slice(1), month('2026-01', 3), month('', 2, 20), month('2026-01', undefined, 21)];
    expect(missing({ attendance })).toEqual(['unreadable: 20, 2026-01', 'undated: 2026-01']);
    const three = days('2026-01-05', '2026-01-06', '2026-01-07', '2026-02-02');
    expect(missing({ attendance: [...whole.slice(1), month('2026-01', 3)], absenceDays: three })).toEqual([
      'differing: 2026-02',
    ]);
    expect(missing({ attendance: [...whole.slice(1), month('2026-01', 23)] })).toEqual([
      'doubtful: 2026-01',
      'undated: 2026-01',
    ]);
  });
});

describe('single days that the count of Kehadiran leaves out', () => {
  const told = (changes: Partial<AbsenceGround>): readonly string[] =>
    daysUncounted(ground(changes)).map(({ table, row, received, details }) =>
      [table, row, received, details?.month, details?.dated, details?.said ?? ''].join(' ').trim(),
    );
  const three = days('2026-02-02', '2026-03-04', '2026-03-05', '(2026-03-06)');

  test('are told at the row of their month, with both numbers; excused ones are none', () => {
    const attendance = [month('2026-02', 1, 7), month('2026-03', 1, 8)];
    expect(told({ attendance, absenceDays: three })).toEqual(['attendance 8 1 2026-03 2']);
    expect(told({ attendance: [month('2026-03', undefined, 8)], absenceDays: three.slice(1) })).toEqual([]);
  });

  test('are told at their own row where Kehadiran has none of a month that is over', () => {
    const february = 'absence-days 2 2026-02-02 2026-02 1 nothing';
    expect(told({ absenceDays: three })).toEqual([february, 'absence-days 3 2026-03-04 2026-03 2 nothing']);
    expect(told({ absenceDays: three, today: '2026-03-31' })).toEqual([february]);
    expect(told({ absenceDays: days('2025-11-03') })).toEqual([]);
    expect(told({ absenceDays: days('2027-01-04'), today: '2027-02-01' })).toHaveLength(1);
  });

  test('make nobody a candidate, and are not told of PPPK, whose larger count is listed', () => {
    const attendance = [month('2026-03', 2)];
    const four = days('2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05');
    expect(found({ attendance, absenceDays: four })).toEqual([]);
    expect(told({ attendance, absenceDays: four })).toEqual(['attendance 2 2 2026-03 4']);
    expect(told({ attendance, absenceDays: four, employees: [employee('A', 'pppk')] })).toEqual([]);
  });
});
