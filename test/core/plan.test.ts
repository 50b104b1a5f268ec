/** Facts about policy, roster, attendance, criteria and codes. */

import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignmentKey } from '../../src/core/plan/assignment.ts';
import { absences, checkAttendance } from '../../src/core/plan/attendance.ts';
import { CODE_PATTERN, makeCode, parseCode, SENTINEL_CODE } from '../../src/core/plan/code.ts';
import { checkCriteria, DEFAULT_CRITERIA } from '../../src/core/plan/criterion.ts';
import { readPolicy, type Setting } from '../../src/core/plan/policy.ts';
import { compose, gridHeader, rowLabel } from '../../src/core/plan/questionnaire.ts';
import { makeRoster } from '../../src/core/plan/roster.ts';
import { ROLES } from '../../src/core/types.ts';
import { utf8 } from '../../src/core/utf8.ts';
import { criteriaOf, employee, rosterOf } from './notation.ts';

const setting = (name: Setting['name'], value: Setting['value'], row = 2): Setting => ({
  key: String(name),
  name,
  value,
  received: String(value),
  row,
});

describe('policy', () => {
  test('defaults need nothing and have no faults', () => {
    expect(readPolicy([], 2026)).toMatchObject({
      policy: { period: 2026, supervisorWeight: 6000 },
      problems: [],
      faults: [],
    });
  });
  test('role weights that do not add to 10,000 are a fault that names the sum', () => {
    expect(readPolicy([setting('peerWeight', 2000)], 2026).faults).toMatchObject([{ code: 'role-weights', sum: 9000 }]);
  });
  test('component weights likewise', () => {
    expect(readPolicy([setting('resultsWeight', 7000)], 2026).faults).toMatchObject([
      { code: 'component-weights', sum: 11_000 },
    ]);
  });
  test('a weight that cannot be read is a fault, because its default is not what was wanted', () => {
    expect(readPolicy([setting('selfWeight', undefined)], 2026).faults).toMatchObject([
      { code: 'weight-unreadable', names: ['selfWeight'], rows: [2] },
    ]);
    expect(readPolicy([setting('selfWeight', 999.5)], 2026).faults[0]?.code).toBe('weight-unreadable');
  });
  test('limits must descend', () => {
    expect(readPolicy([setting('goodLimit', 110)], 2026).faults).toMatchObject([{ code: 'limits-order' }]);
  });
  test('another value out of bounds is told and the default counts', () => {
    const { policy, problems } = readPolicy([setting('minimumPeers', 0)], 2026);
    expect(policy.minimumPeers).toBe(3);
    expect(problems).toMatchObject([{ code: 'policy-invalid', row: 2, received: '0' }]);
  });
  test('fewer peers than the minimum could never count, and that is told', () => {
    expect(readPolicy([setting('peersPerRatee', 2)], 2026).problems).toMatchObject([{ code: 'policy-peers', row: 2 }]);
    expect(readPolicy([setting('peersPerRatee', 0)], 2026).problems).toEqual([]);
  });
  test('of two rows with one key the first counts', () => {
    const { policy, problems } = readPolicy([setting('minimumPeers', 2), setting('minimumPeers', 4, 3)], 2026);
    expect([policy.minimumPeers, problems[0]?.code, problems[0]?.row]).toEqual([2, 'row-repeated', 3]);
  });
});

describe('roster', () => {
  const codes = (...people: Parameters<typeof makeRoster>[0]) =>
    makeRoster(people, []).problems.map(({ code }) => code);
  test('unknown, own and circular supervisors are told and cost only that relation', () => {
    expect(codes(employee('A', { supervisorId: 'X' }))).toEqual(['supervisor-unknown']);
    expect(codes(employee('A', { supervisorId: 'A' }))).toEqual(['supervisor-self']);
    const { roster, problems } = makeRoster(
      [
        employee('A', { supervisorId: 'B' }),
        employee('B', { supervisorId: 'A' }),
        employee('C', { supervisorId: 'A' }),
      ],
      [],
    );
    expect(problems.map(({ code, received }) => `${code} ${received}`)).toEqual([
      'supervisor-cycle B',
      'supervisor-cycle A',
    ]);
    expect([...roster.supervisors]).toEqual([['C', 'A']]);
    expect(roster.ratees).toHaveLength(3);
  });
  test('a supervisor who is not at work cannot be asked', () => {
    expect(
      codes(employee('A', { supervisorId: 'B' }), employee('B', { supervisorId: 'A', status: 'inactive' })),
    ).toContain('supervisor-cycle');
    expect(codes(employee('A', { supervisorId: 'B' }), employee('B', { supervisorId: '', status: 'study' }))).toEqual([
      'supervisor-not-asked',
    ]);
  });
  test('whoever acts for a supervisor is the supervisor everywhere, and is checked like one', () => {
    const { roster, problems } = makeRoster(
      [
        employee('A', { supervisorId: 'B', actingId: 'C' }),
        employee('B', { supervisorId: 'S', status: 'study' }),
        employee('C', { supervisorId: '', actingId: 'C' }),
        employee('D', { supervisorId: '', actingId: 'A' }),
      ],
      [],
    );
    expect([...roster.supervisors]).toEqual([
      ['A', 'C'],
      ['D', 'A'],
    ]);
    expect(roster.employees.map(({ supervisorId }) => supervisorId)).toEqual(['C', 'S', 'C', 'A']);
    expect(problems.map(({ code, column }) => `${code} ${column}`)).toEqual(['supervisor-self actingId']);
  });
  test('the first of two rows with one NIP counts', () => {
    const { roster, problems } = makeRoster(
      [employee('A', { name: 'Satu' }), employee('A', { name: 'Dua', row: 3 })],
      [],
    );
    expect(roster.employees.map(({ name }) => name)).toEqual(['Satu']);
    expect(problems[0]).toMatchObject({ code: 'nip-repeated', row: 3, received: 'A' });
  });
  test('one unit in two spellings is one unit; the other spelling is told', () => {
    const { roster, problems } = makeRoster(
      [employee('A', { unit: 'Umum' }), employee('B', { unit: 'UMUM', row: 3 })],
      [],
    );
    expect(roster.employees.map(({ unit }) => unit)).toEqual(['Umum', 'Umum']);
    expect(problems.filter(({ code }) => code === 'unit-spelling')).toMatchObject([{ row: 3, received: 'UMUM' }]);
  });
  test('a unit of few whose name is almost that of a larger one is asked about, and stays as it is', () => {
    const people = (unit: string, ...ids: readonly string[]) =>
      ids.map((id, index) => employee(id, { unit, row: index + 2 }));
    const told = (...rows: Parameters<typeof makeRoster>[0][]) => {
      const { roster, problems } = makeRoster(rows.flat(), []);
      const asked = problems.filter(({ code }) => code === 'unit-like');
      return asked.map(({ received, details }) => [received, details?.like, roster.employees.length]);
    };
    const office = people('Sekretariat', 'A', 'B', 'C');
    expect(told(office, people('Sekertariat', 'D'))).toEqual([['Sekertariat', 'Sekretariat', 4]]);
    expect(told(people('Bidang Mutasi', 'A', 'B'), people('Bidng Mutasi', 'C'))).toHaveLength(1);
    expect(told(people('Sub Bagian Umum', 'A', 'B'), people('Subbagian Umum', 'C'))).toHaveLength(1);
    // Of two that are alike in size nobody can say which is meant, and three people do not misspell alike.
    expect(told(people('Sekretariat', 'A'), people('Sekertariat', 'D'))).toEqual([]);
    expect(told(people('Sekretariat', 'A', 'B', 'C', 'D'), people('Sekertariat', 'E', 'F', 'G'))).toEqual([]);
    for (const [larger, fewer] of [
      ['Bidang I', 'Bidang II'],
      ['Bidang Pembinaan Kelas 1', 'Bidang Pembinaan Kelas 2'],
      ['Sekretariat 1', 'Sekretariat'],
      ['Bidang Mutasi III', 'Bidang Mutasi IV'],
      ['Seksi Pengawasan A', 'Seksi Pengawasan B'],
      ['Kecamatan Barat', 'Kecamatan Darat'],
      ['Bidang Mutasi', 'Bidang Promosi'],
    ] as const)
      expect(told(people(larger, 'A', 'B'), people(fewer, 'C'))).toEqual([]);
  });
  test('leave is rated and asked, study and inactive are neither', () => {
    const roster = rosterOf(
      employee('A', { status: 'leave' }),
      employee('B', { status: 'study' }),
      employee('C', { status: 'inactive' }),
    );
    expect(roster.ratees.map(({ id }) => id)).toEqual(['A']);
    expect([...roster.people.values()].filter(({ asked }) => asked).map(({ id }) => id)).toEqual(['A', 'S']);
  });
});

describe('attendance', () => {
  const month = (employeeId: string, at: string, unexcused: number | undefined, row = 2) => ({
    employeeId,
    month: at,
    workDays: 20,
    present: 20,
    late: 0,
    unexcused,
    row,
  });
  test('only the months of the period count', () => {
    const sum = absences(
      [month('A', '2025-12', 9), month('A', '2026-01', 2, 3), month('A', '2026-12', 1, 4), month('A', '2027-01', 9)],
      2026,
    );
    expect(sum.get('A')).toEqual({ days: 3, months: 2, rows: [3, 4], unreadable: 0, doubtful: [] });
  });
  test('a month twice is told and counts once; an unknown person is told', () => {
    const { attendance, problems } = checkAttendance(
      [month('A', '2026-01', 2), month('A', '2026-01', 2, 3), month('X', '2026-01', 1, 4)],
      new Set(['A']),
      '2026-01',
    );
    expect(attendance).toHaveLength(1);
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['row-repeated', 3],
      ['nip-unknown', 4],
    ]);
  });
  test.each([
    ['2026-11', true],
    ['2026-12', false],
    ['2027-02', false],
    ['', true],
  ])('in November 2026 a row of month "%s" counts: %s', (when, expected) => {
    const { attendance, problems } = checkAttendance([month('A', when, 2)], new Set(['A']), '2026-11');
    expect(attendance.length === 1).toBe(expected);
    expect(problems.map(({ code, received }) => `${code} ${received}`)).toEqual(
      expected ? [] : [`month-not-begun ${when}`],
    );
  });
  test('a month without a number is not a month without absence', () => {
    expect(absences([month('A', '2026-01', undefined), month('A', '', 5)], 2026).get('A')).toMatchObject({
      days: 0,
      months: 0,
      unreadable: 2,
    });
  });
});

describe('criteria', () => {
  test('the default is BerAKHLAK: 21 statements, equal shares of 100, all roles', () => {
    expect(DEFAULT_CRITERIA.map(({ code }) => code).join(' ')).toBe(
      'BP1 BP2 BP3 AK1 AK2 AK3 KO1 KO2 KO3 HA1 HA2 HA3 LO1 LO2 LO3 AD1 AD2 AD3 KL1 KL2 KL3',
    );
    expect(checkCriteria(DEFAULT_CRITERIA).problems).toEqual([]);
    expect(DEFAULT_CRITERIA.every(({ roles }) => roles === ROLES)).toBe(true);
  });
  test.each([
    [[33.33, 33.33, 33.33], []],
    [[14.29, 14.29, 14.29, 14.29, 14.29, 14.29, 14.29], []],
    [[30, 69.99], ['weights-sum']],
    [[33, 33, 33], ['weights-sum']],
    [[50, 60], ['weights-sum']],
  ])('weights %s', (weights, expected) => {
    expect(checkCriteria(criteriaOf(...weights)).problems.map(({ code }) => code)).toEqual(expected);
  });
});

describe('questionnaire', () => {
  const words = {
    title: { self: 'D', peer: 'R', subordinate: 'Bawahan', supervisor: 'A' },
    description: { self: '', peer: '', subordinate: 'Bawahan', supervisor: '' },
    confirmation: '',
    ratee: 'Pegawai',
    rateeHelp: '',
    code: 'Kode',
    codeHelp: '',
    gridHelp: '',
    levels: ['1', '2', '3', '4', '5'],
    unable: '-',
    comment: 'Komentar: {value}',
    commentHelp: { self: '', peer: '', subordinate: '', supervisor: '' },
    otherValue: 'Lain',
  };
  test('one grid for a value; equal statements get their codes; line breaks become spaces', () => {
    const criteria = [
      { statement: 'Ramah\nselalu', code: 'A' },
      { statement: 'Ramah selalu', code: 'B' },
    ].map((changes) => ({
      ...(criteriaOf(50)[0] as (typeof DEFAULT_CRITERIA)[number]),
      ...changes,
      value: 'Nilai $& "x"',
    }));
    const [grid] = compose(criteria, 'peer', words)?.grids ?? [];
    expect(grid?.rows.map(({ label }) => label)).toEqual(['Ramah selalu', 'Ramah selalu (B)']);
    expect(grid?.commentTitle).toBe('Komentar: Nilai $& "x"');
    const header = gridHeader('Nilai $& "x"', 'Ramah selalu (B)');
    expect(rowLabel({ header, value: 'Nilai $& "x"' })).toBe('Ramah selalu (B)');
  });
  test('labels stay different whatever codes the statements already end in', () => {
    const criteria = [
      { statement: 'X (C3)', code: 'C1' },
      { statement: 'X', code: 'C2' },
      { statement: 'X', code: 'C3' },
    ].map((changes) => ({ ...(criteriaOf(50)[0] as (typeof DEFAULT_CRITERIA)[number]), ...changes }));
    const labels = compose(criteria, 'peer', words)?.grids[0]?.rows.map(({ label }) => label) ?? [];
    expect([labels.length, new Set(labels).size]).toEqual([3, 3]);
  });
  test('a role that nothing is asked of has no questionnaire', () => {
    expect(
      compose(
        criteriaOf(100).map((criterion) => ({ ...criterion, roles: ['peer' as const] })),
        'self',
        words,
      ),
    ).toBeUndefined();
  });
});

describe('codes', () => {
  const code = makeCode('rahasia', { raterId: 'A', rateeId: 'B', role: 'peer' });
  test('well-formed, the same for the same assignment and secret only', () => {
    expect(code).toMatch(new RegExp(`^${CODE_PATTERN}$`));
    expect(SENTINEL_CODE).toMatch(new RegExp(`^${CODE_PATTERN}$`));
    expect(makeCode('rahasia', { raterId: 'A', rateeId: 'B', role: 'peer' })).toBe(code);
    expect(makeCode('lain', { raterId: 'A', rateeId: 'B', role: 'peer' })).not.toBe(code);
    expect(makeCode('rahasia', { raterId: 'B', rateeId: 'A', role: 'peer' })).not.toBe(code);
  });
  test('the last digits of an HMAC in base 31, so that links which went out stay what they are', () => {
    const alphabet = '23456789ABCDEFGHJKLMNPQRSTVWXYZ';
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 12 }), (secret, rateeId, round) => {
        const asked = { raterId: 'A', rateeId, role: 'monthly', round } as const;
        const digest = createHmac('sha256', utf8(secret))
          .update(utf8(assignmentKey(asked)))
          .digest('hex');
        let [number, digits] = [BigInt(`0x${digest}`), ''];
        for (; digits.length < 17; number /= 31n) digits += alphabet[Number(number % 31n)];
        const made = makeCode(secret, asked);
        expect(made.replaceAll('-', '').slice(0, 17)).toBe(digits);
        // Asked for again in one run, it is the same.
        expect(makeCode(secret, asked)).toBe(made);
      }),
    );
  });
  test('every single wrong character and every swap of neighbours is caught', () => {
    const characters = code.replaceAll('-', '');
    for (let at = 0; at < characters.length; at++) {
      for (const other of '23456789ABCDEFGHJKLMNPQRSTVWXYZ')
        if (other !== characters[at])
          expect(parseCode(characters.slice(0, at) + other + characters.slice(at + 1))).toBeUndefined();
      const [left, right] = [characters.charAt(at), characters.charAt(at + 1)];
      if (right && left !== right)
        expect(parseCode(characters.slice(0, at) + right + left + characters.slice(at + 2))).toBeUndefined();
    }
  });
  test('read whatever the spaces, hyphens and capitals', () => {
    expect(parseCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
  });
});

test('UTF-8 is what TextEncoder makes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
});
