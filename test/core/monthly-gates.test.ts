/** Facts about who may get the award of a month: every gate at, below and above what it asks for, and edges of months. */
import { describe, expect, test } from 'vitest';
import { askMonth } from '../../src/core/act/monthly/ask.ts';
import { casesInMonth } from '../../src/core/act/monthly/discipline.ts';
import { countsInLongSpans, type GateGround, gatesOf } from '../../src/core/act/monthly/eligibility.ts';
import { failedOf, type GateName } from '../../src/core/act/monthly/gate.ts';
import {
  firstToAskNext,
  lastDay,
  lastMonthOver,
  monthAfter,
  monthsApart,
  monthsOfSpan,
  spanKind,
} from '../../src/core/act/monthly/month.ts';
import { scoreMonth } from '../../src/core/act/monthly/score.ts';
import { servesSince, serviceMonths } from '../../src/core/act/monthly/service.ts';
import type { AbsenceDay } from '../../src/core/plan/absence-day.ts';
import type { Leave } from '../../src/core/plan/leave.ts';
import { attended, gated, ground, policy } from './monthly.ts';
import { employee as person, rosterOf } from './notation.ts';

const failed = (changes: Parameters<typeof gated>[0], rules = policy()): readonly GateName[] =>
  failedOf(gatesOf(gated(changes), rules));
const employee = gated().employee;

test('whoever passes all gates is named by none, and all nine are shown', () => {
  expect(failed({})).toEqual([]);
  expect(gatesOf(gated(), policy()).map(({ name }) => name)).toHaveLength(9);
});

describe('active all month', () => {
  test.each([
    ['active', '2010-01-01', []],
    ['leave', '2010-01-01', ['active']],
    ['study', '2010-01-01', ['active']],
    ['inactive', '2010-01-01', ['active']],
  ] as const)('%s since %s fails %j', (status, since, expected) => {
    expect(failed({ employee: { ...employee, status, since } })).toEqual(expected);
  });

  test.each([
    ['2026-03-01', []],
    ['2026-03-02', ['active']],
    ['2026-02-28', []],
  ] as const)('begun on %s, March is whole for %j', (since, expected) => {
    const rules = policy({ monthlyTenureMonths: 0 });
    expect(failed({ employee: { ...employee, since } }, rules)).toEqual(expected);
  });
});

describe('active all month, by the days of the last leave', () => {
  const gate = (status: 'active' | 'leave' | 'study', leave: Leave | 'unclear', month: string) =>
    gatesOf(gated({ month, employee: { ...employee, status, leave } }), policy())[0];
  test.each([
    // [month, first day, last day, active again passes, on leave still passes]
    ['over on the last day before', '2026-02', '2026-01-12', '2026-01-31', true, false],
    ['over on its first day', '2026-02', '2026-01-12', '2026-02-01', false, false],
    ['of half of it', '2026-02', '2026-02-14', '2026-03-01', false, false],
    ['of one day in it', '2026-02', '2026-02-10', '2026-02-10', false, false],
    ['around it', '2026-02', '2026-01-31', '2026-03-01', false, false],
    ['begun on its last day', '2026-02', '2026-02-28', '2026-04-30', false, false],
    ['begun on the first day after', '2026-02', '2026-03-01', '2026-04-30', true, true],
    ['begun on the first day after, open', '2026-02', '2026-03-01', '', true, true],
    ['begun on its last day, open', '2026-02', '2026-02-28', '', false, false],
    ['begun long before, open', '2026-02', '2025-06-01', '', false, false],
    ['begun on the leap day', '2028-02', '2028-02-29', '', false, false],
    ['begun the day after the leap day', '2028-02', '2028-03-01', '', true, true],
    ['over on the leap day', '2028-03', '2028-02-01', '2028-02-29', true, false],
    ['over on New Year’s Eve', '2027-01', '2026-12-01', '2026-12-31', true, false],
    ['over on New Year’s Day', '2027-01', '2026-12-01', '2027-01-01', false, false],
    ['begun on New Year’s Day', '2026-12', '2027-01-01', '', true, true],
    ['begun on New Year’s Eve', '2026-12', '2026-12-31', '2027-01-01', false, false],
  ] as const)('a leave %s (%s)', (_name, month, from, to, whenActive, whenOnLeave) => {
    expect(gate('active', { from, to }, month)?.passed).toBe(whenActive);
    expect(gate('leave', { from, to }, month)?.passed).toBe(whenOnLeave);
    // No leave explains a status that is not leave.
    expect(gate('study', { from, to }, month)?.passed).toBe(false);
  });

  test('whose days cannot be read is not taken for none', () => {
    for (const status of ['active', 'leave'] as const)
      expect(gate(status, 'unclear', '2026-02')).toMatchObject({ passed: false, leave: 'unclear' });
  });

  test('the gate names the leave where it mattered, and none where it did not', () => {
    const leave = { from: '2026-02-14', to: '2026-03-01' };
    expect(gate('active', leave, '2026-02')?.leave).toEqual(leave);
    expect(gate('leave', leave, '2026-01')).toMatchObject({ passed: true, leave });
    expect(gate('leave', leave, '2026-04')).toMatchObject({ passed: false, leave });
    expect(gate('active', leave, '2026-04')?.leave).toBeUndefined();
  });

  test('does not make up for service that began within the month', () => {
    const late = { ...employee, status: 'leave', since: '2026-02-02', leave: { from: '2026-03-01', to: '' } } as const;
    const rules = policy({ monthlyTenureMonths: 0 });
    expect(failed({ month: '2026-02', employee: late }, rules)).toEqual(['active']);
  });

  test('whoever is on leave only since the month is asked about, and whoever was before is not', () => {
    const roster = rosterOf(
      person('A', { status: 'leave', leave: { from: '2026-03-01', to: '' } }),
      person('B', { status: 'leave', leave: { from: '2026-02-28', to: '' } }),
      person('C', { status: 'leave' }),
      person('D'),
    );
    const asked = askMonth('2026-02', roster, [], policy(), '2026-03-02T09:00:00');
    const about = asked.filter(({ role }) => role === 'monthly').map(({ rateeId }) => rateeId);
    expect(about).toEqual(['A', 'D']);
  });
});

describe('length of service', () => {
  test.each([
    // March 2026 ends twelve whole months after 1 April 2025.
    ['2025-04-01', true],
    ['2025-04-02', false],
    ['2025-03-31', true],
  ])('from %s on passes twelve months: %s', (since, passed) => {
    expect(failed({ employee: { ...employee, since } }).includes('tenure')).toBe(!passed);
  });

  test.each([
    ['2024-02-29', '2026-02', 24],
    ['2027-02-28', '2028-02', 12],
    // The month is over on 1 March: the twelve months from 29 February are whole on 28 February.
    ['2028-02-29', '2029-02', 12],
    ['2026-01-31', '2026-02', 1],
    ['2026-02-15', '2026-02', 0],
    ['2025-12-01', '2026-11', 12],
    ['2026-12-31', '2026-12', 0],
  ])('from %s, %s ends after %d months', (since, month, expected) => {
    expect(serviceMonths(since, month)).toBe(expected);
  });

  test('is read from the roster, else from the NIP of a PNS, else not known and not passed', () => {
    expect(servesSince({ id: '198001152010011001', since: '2012-05-01', employment: 'pns' })).toBe('2012-05-01');
    expect(servesSince({ id: '198001152010011001', employment: 'pns' })).toBe('2010-01-01');
    expect(servesSince({ id: '198001152010211001', employment: 'pppk' })).toBeUndefined();
    expect(servesSince({ id: '198001152010131001', employment: 'pns' })).toBeUndefined();
    const unknown = { id: '198001152010211001', status: 'active', employment: 'pppk' } as const;
    expect(failed({ employee: unknown })).toEqual(['tenure']);
    expect(failed({ employee: unknown }, policy({ monthlyTenureMonths: 0 }))).toEqual([]);
  });
});

describe('unexcused absence', () => {
  test.each([
    [1, 0, true],
    [1, 1, false],
    [3, 2, true],
    [3, 3, false],
    [3, 4, false],
  ])('with the limit %d, %d days pass: %s', (limit, days, passed) => {
    const rules = policy({ monthlyAbsenceLimit: limit });
    expect(failed({ attendance: attended(`20 15 0 ${days}`) }, rules).includes('absence')).toBe(!passed);
  });

  test('that is not known does not pass, for PPPK as for PNS', () => {
    for (const employment of ['pns', 'pppk'] as const)
      expect(failed({ attendance: attended('20 20 0 -'), employee: { ...employee, employment } })).toEqual([
        'absence',
        'year-absence',
      ]);
    expect(failed({ yearAttendance: [] })).toEqual(['absence']);
    // Others have a row of March.
    expect(failed({ yearAttendance: [], unrecorded: new Set(['2026-01', '2026-02']) })).toEqual([
      'absence',
      'year-absence',
    ]);
  });
});

/** Unexcused days one by one, such as `2026-01-05`. */
const dated = (...days: readonly string[]): readonly AbsenceDay[] =>
  days.map((day, index) => ({ employeeId: 'A', day, kind: 'unexcused', row: index + 2 }));

describe('unexcused days written down one by one', () => {
  const march = ['2026-03-02', '2026-03-03', '2026-03-04'];
  test.each([
    // [limit of the month, Kehadiran says, days written down, found]
    ['count where Kehadiran says none', 1, '0', 1, 1, false],
    ['count up to the limit', 2, '0', 1, 1, true],
    ['are no second count of the same days', 3, '2', 2, 2, true],
    ['are more than Kehadiran says', 3, '2', 3, 3, false],
    ['are fewer than Kehadiran says', 3, '3', 1, 3, false],
    ['reach the limit where Kehadiran cannot be read', 2, '-', 2, 2, false],
    ['leave it open where Kehadiran cannot be read', 2, '-', 1, undefined, false],
  ])('%s', (_name, limit, said, days, have, passed) => {
    for (const employment of ['pns', 'pppk'] as const) {
      const gates = gatesOf(
        gated({
          attendance: attended(`20 15 0 ${said}`),
          absenceDays: dated(...march.slice(0, days), '2026-04-01'),
          employee: { ...employee, employment },
        }),
        policy({ monthlyAbsenceLimit: limit }),
      );
      expect(gates.find(({ name }) => name === 'absence')).toEqual({ name: 'absence', passed, have, need: limit });
    }
  });

  test('count in the year month by month, whichever is more in each, and an excused day is none', () => {
    const gate = (absenceDays: readonly AbsenceDay[]) =>
      gatesOf(
        gated({ yearAttendance: [attended('20 20 0 1', '2026-01'), attended('20 20 0 0')], absenceDays }),
        policy(),
      ).find(({ name }) => name === 'year-absence');
    expect(gate(dated('2026-01-05'))).toMatchObject({ have: 1, passed: true });
    expect(gate(dated('2026-01-05', '2026-03-02'))).toMatchObject({ have: 2, passed: true });
    // February has no row, and a day all the same.
    expect(gate(dated('2026-01-05', '2026-02-02', '2026-03-02'))).toMatchObject({ have: 3, passed: false });
    expect(gate(dated('2025-12-31', '2026-03-02', '2026-04-01'))).toMatchObject({ have: 2, passed: true });
    const excused = dated('2026-01-05', '2026-01-06', '2026-01-07').map((day) => ({
      ...day,
      kind: 'excused' as const,
    }));
    expect(gate(excused)).toMatchObject({ have: 1, passed: true });
  });
});

describe('rows of single days that cannot be read', () => {
  type Row = readonly [day: string, kind: AbsenceDay['kind']];
  const own = (rows: readonly Row[]) =>
    rows.map(([day, kind], index) => ({ employeeId: 'A', day, kind, row: index + 2 }));
  const gatesWith = (said: string, rows: readonly Row[], limit: number) =>
    gatesOf(
      gated({
        attendance: attended(`20 15 0 ${said}`),
        absenceDays: own(rows).filter(({ day }) => day !== ''),
        undated: own(rows).filter(({ day }) => day === ''),
      }),
      policy({ monthlyAbsenceLimit: limit, monthlyYearAbsenceLimit: 3 }),
    ).filter(({ name }) => name.endsWith('absence'));
  const open = (need: number, ...unread: readonly number[]) => ({ have: undefined, passed: false, need, unread });
  const known = (have: number, need: number) => ({ have, need, passed: have < need });

  test.each([
    // [limit of the month, Kehadiran says, rows, the month, the year]
    ['whose kind is not read', 1, '0', [['2026-03-02', undefined]], open(1, 2), open(3, 2)],
    ['whose day is not read', 1, '0', [['', 'unexcused']], open(1, 2), open(3, 2)],
    ['of which neither is read', 1, '0', [['', undefined]], open(1, 2), open(3, 2)],
    ['excused on a day not read', 1, '0', [['', 'excused']], known(0, 1), known(0, 3)],
    ['of a month before', 1, '0', [['2026-02-27', undefined]], known(0, 1), open(3, 2)],
    ['of a month after', 1, '0', [['2026-04-01', undefined]], known(0, 1), known(0, 3)],
    ['of the year before', 1, '0', [['2025-12-31', undefined]], known(0, 1), known(0, 3)],
    ['that Kehadiran may hold', 2, '1', [['2026-03-02', undefined]], known(1, 2), known(1, 3)],
    [
      ...(['one more than Kehadiran may hold', 2, '1'] as const),
      [
        ['2026-03-02', 'unexcused'],
        ['2026-03-03', undefined],
      ],
      ...[open(2, 3), open(3, 3)],
    ],
    [
      'beside a limit that is reached',
      1,
      '3',
      [
        ['', undefined],
        ['', undefined],
        ['', undefined],
        ['', undefined],
      ],
      known(3, 1),
      known(3, 3),
    ],
  ] as const)('%s', (_name, limit, said, rows, month, year) => {
    const [absence, yearAbsence] = gatesWith(said, rows, limit);
    expect(absence).toEqual({ name: 'absence', ...month });
    expect(yearAbsence).toEqual({ name: 'year-absence', ...year, unrecorded: ['2026-01', '2026-02'] });
  });
});

describe('months without a row of attendance', () => {
  const rows = (...months: readonly string[]) => months.map((month) => attended('20 20 0 0', month));
  const gate = (changes: Parameters<typeof gated>[0]) =>
    gatesOf(gated(changes), policy()).find(({ name }) => name === 'year-absence');
  const none = new Set<string>();

  test.each([
    ['of one who served then is not known', {}, ['2026-02']],
    ['of one who served from its last day on is not known', { since: '2026-02-28' }, ['2026-02']],
    ['before somebody served is none of theirs', { since: '2026-03-01' }, undefined],
    ['on leave all month is none of theirs', { leave: { from: '2026-02-01', to: '2026-02-28' } }, undefined],
    ['on leave since, without a last day, is none of theirs', { leave: { from: '2026-02-01', to: '' } }, undefined],
    ['begun on leave on the second day is not known', { leave: { from: '2026-02-02', to: '' } }, ['2026-02']],
    ['back from leave on the last day is not known', { leave: { from: '2026-01-01', to: '2026-02-27' } }, ['2026-02']],
    ['with a leave that cannot be read is not known', { leave: 'unclear' }, ['2026-02']],
  ] as const)('one %s', (_name, changes, unknown) => {
    for (const employment of ['pns', 'pppk'] as const) {
      const own = { ...employee, employment, ...changes };
      const found = gate({ employee: own, yearAttendance: rows('2026-01', '2026-03'), unrecorded: none });
      expect(found).toEqual({
        ...{ name: 'year-absence', passed: unknown === undefined, have: unknown ? undefined : 0, need: 3 },
        ...(unknown ? { unknown } : {}),
      });
    }
  });

  test('of which nobody has a row are named and fail nobody', () => {
    const unrecorded = new Set(['2026-01', '2026-02', '2026-04']);
    expect(gate({ yearAttendance: rows('2026-03'), unrecorded })).toEqual({
      ...{ name: 'year-absence', passed: true, have: 0, need: 3, unrecorded: ['2026-01', '2026-02'] },
    });
  });

  test('hide nothing where the limit is reached without them', () => {
    const yearAttendance = [attended('20 17 0 3', '2026-01'), ...rows('2026-03')];
    expect(gate({ yearAttendance, unrecorded: none })).toMatchObject({ passed: false, have: 3, unknown: ['2026-02'] });
  });

  test('that are not over yet are nobody’s', () => {
    const all = { month: '2026-03', yearAttendance: rows('2026-01', '2026-02', '2026-03'), unrecorded: none };
    expect(gate(all)).toEqual({ name: 'year-absence', passed: true, have: 0, need: 3 });
  });
});

describe('unexcused absence of the year to the end of the month', () => {
  const row = (of: string, days: number | string) => attended(`20 15 0 ${days}`, of);
  const gate = (rows: GateGround['yearAttendance'], employment: 'pns' | 'pppk' = 'pns', limit = 3) =>
    gatesOf(
      gated({ yearAttendance: rows, employee: { ...employee, employment } }),
      policy({ monthlyYearAbsenceLimit: limit }),
    ).find(({ name }) => name === 'year-absence');

  test.each([
    ['none', [], true, 0],
    ['one day below the limit, over two months', [row('2026-01', 1), row('2026-02', 1)], true, 2],
    ['the limit, over two months', [row('2026-01', 2), row('2026-02', 1)], false, 3],
    ['weeks', [row('2026-01', 15), row('2026-03', 0)], false, 15],
    ['days of a later month', [row('2026-01', 2), row('2026-04', 9)], true, 2],
    ['days of the year before', [row('2025-12', 9)], true, 0],
    ['days of an earlier month that cannot be read', [row('2026-01', '-'), row('2026-02', 1)], false, undefined],
    ['a month that cannot be read', [row('', 0)], false, undefined],
    ['days of a later month that cannot be read', [row('2026-04', '-')], true, 0],
    ['the limit beside what cannot be read', [row('2026-01', '-'), row('2026-02', 3)], false, 3],
  ])('%s', (_name, rows, passed, have) => {
    for (const employment of ['pns', 'pppk'] as const)
      expect(gate(rows, employment)).toMatchObject({ name: 'year-absence', passed, have, need: 3 });
  });

  test('turns on the limit of the policy', () => {
    expect(gate([row('2026-01', 3)], 'pppk', 4)?.passed).toBe(true);
  });
});

describe('coverage', () => {
  test.each([
    [0.6, 5, 2, false],
    [0.6, 5, 3, true],
    [0.6, 5, 4, true],
    [0.6, 0, 0, false],
    // 0.6 however it was divided.
    [0.6, 10, 6, true],
    [0.8, 5, 3, false],
    [0.8, 5, 4, true],
    [0.8, 5, 5, true],
    [0.2, 5, 0, false],
    [0.2, 5, 1, true],
  ])('with %d asked for, of %d asked %d answered passes: %s', (monthlyCoverage, asked, answered, passed) => {
    expect(failed({ asked, answered }, policy({ monthlyCoverage })).includes('coverage')).toBe(!passed);
  });
});

describe('asking', () => {
  const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  const asked = (changes: Parameters<typeof policy>[0]) =>
    askMonth('2026-02', rosterOf(...letters.map((id) => person(id))), [], policy(changes), '2026-03-02T09:00:00');

  test.each([3, 4, 5])('goes to as many colleagues as the policy says: %d', (monthlyPeers) => {
    const peersOf = (id: string) =>
      asked({ monthlyPeers }).filter(({ role, rateeId }) => role === 'monthly-peer' && rateeId === id).length;
    expect(letters.map(peersOf)).toEqual(letters.map(() => monthlyPeers));
  });

  test.each([
    [1, '2026-03-03T23:59:59'],
    [7, '2026-03-09T23:59:59'],
    [31, '2026-04-02T23:59:59'],
  ])('stays open for the days of the policy: %d', (monthlyAnswerDays, until) => {
    expect(new Set(asked({ monthlyAnswerDays }).map((one) => one.until))).toEqual(new Set([until]));
  });
});

describe('the pause after winning', () => {
  test.each([
    // Six months after January are February to July.
    ['2026-07', ['2026-01'], false],
    ['2026-08', ['2026-01'], true],
    ['2026-02', ['2026-01'], false],
    // Over the turn of a year.
    ['2026-03', ['2025-09'], false],
    ['2026-04', ['2025-09'], true],
    // The last win counts, and no later one.
    ['2026-08', ['2025-01', '2026-02'], false],
    ['2026-03', ['2026-03'], true],
    ['2026-03', ['2026-05'], true],
    ['2026-03', [], true],
  ])('in %s after %j passes: %s', (month, won, passed) => {
    expect(failed({ month, won }).includes('pause')).toBe(!passed);
  });

  test('is none where the policy says 0', () => {
    expect(failed({ month: '2026-02', won: ['2026-01'] }, policy({ monthlyPauseMonths: 0 }))).toEqual([]);
  });
});

describe('a case of discipline', () => {
  test.each([
    // Whenever it was opened: the days of a month are looked at after it.
    ['open now', '', true],
    ['decided on its first day', '2026-03-01', true],
    ['decided the day before', '2026-02-28', false],
    ['decided after it', '2026-04-20', true],
  ])('%s', (_name, decidedOn, expected) => {
    expect(casesInMonth([{ personId: 'A', decidedOn }], '2026-03').has('A')).toBe(expected);
  });
});

test('a case of discipline, a seat on the committee and a missing part each rule out by themselves', () => {
  expect(failed({ cases: new Set([employee.id]) })).toEqual(['discipline']);
  expect(failed({ committee: new Set([employee.id]) })).toEqual(['committee']);
  expect(failed({ score: scoreMonth(ground({ supervisors: [] }), policy()) })).toEqual(['complete']);
});

test('in a quarter and a year the pause after winning takes no month away, and everything else does', () => {
  expect(countsInLongSpans([])).toBe(true);
  expect(countsInLongSpans(['pause'])).toBe(true);
  expect(countsInLongSpans(['pause', 'absence'])).toBe(false);
});

describe('months', () => {
  test.each([
    ['2026-01-01', undefined],
    ['2026-01-31', undefined],
    ['2026-02-01', '2026-01'],
    ['2026-02-28', '2026-01'],
    ['2026-03-01', '2026-02'],
    ['2026-12-31', '2026-11'],
    ['2027-01-01', '2026-12'],
    ['2027-06-01', '2026-12'],
    ['2025-12-31', undefined],
  ])('on %s the last month of 2026 that is over is %s', (today, expected) => {
    expect(lastMonthOver(2026, today)).toBe(expected);
  });

  test.each([
    ['2028-02-28', '2028-01'],
    ['2028-02-29', '2028-01'],
    ['2028-03-01', '2028-02'],
  ])('in the leap year, on %s it is %s', (today, expected) => {
    expect(lastMonthOver(2028, today)).toBe(expected);
    expect([lastDay('2028-02'), lastDay('2026-02'), lastDay('2100-02')]).toEqual([
      '2028-02-29',
      '2026-02-28',
      '2100-02-28',
    ]);
  });

  test.each([
    ['2026-12-31', undefined],
    ['2027-01-01', ['2027-01', '2027-02-28']],
    ['2027-02-28', ['2027-01', '2027-02-28']],
    // From March on January can be asked about no more.
    ['2027-03-01', ['2027-02', '2027-03-31']],
    ['2027-12-31', ['2027-11', '2027-12-31']],
    ['2028-01-01', undefined],
  ])('on %s the first of the next year that its period can ask about is %j', (today, expected) => {
    const next = firstToAskNext(2026, today);
    expect(next && [next.month, next.lastDay]).toEqual(expected);
  });

  test('are counted over the turn of years', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1), monthAfter('2026-03', -15)]).toEqual([
      '2027-01',
      '2025-12',
      '2024-12',
    ]);
    expect([monthsApart('2026-01', '2026-01'), monthsApart('2025-12', '2026-01')]).toEqual([0, 1]);
  });

  test('make quarters and a year', () => {
    expect(monthsOfSpan('2026-T4')).toEqual(['2026-10', '2026-11', '2026-12']);
    expect(monthsOfSpan('2026')).toHaveLength(12);
    expect(['2026-00', '2026-T5', '26', 'Maret'].map(spanKind)).toEqual([undefined, undefined, undefined, undefined]);
    expect(() => monthsOfSpan('2026-T5')).toThrow(RangeError);
  });
});
