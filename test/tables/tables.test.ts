/** Facts about tables: what is written is read again, and what people type wrong is told with its place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksAfter, NO_CHAIN } from '../../src/core/act/audit.ts';
import { DEFAULT_CRITERIA } from '../../src/core/plan/criterion.ts';
import { POLICY_RULES, readPolicy } from '../../src/core/plan/policy.ts';
import type { Item } from '../../src/core/plan/questionnaire.ts';
import { ROLES } from '../../src/core/types.ts';
import { completeAssignments, parseAssignments } from '../../src/tables/assignments.ts';
import { parseAttendance } from '../../src/tables/attendance.ts';
import { AUDIT, auditRow, deedText, parseAudit } from '../../src/tables/audit.ts';
import { makeCriteria, parseCriteria } from '../../src/tables/criteria.ts';
import { parseEmployees } from '../../src/tables/employees.ts';
import { type FormRecord, makeForms, parseForms } from '../../src/tables/forms.ts';
import { TABLES } from '../../src/tables/index.ts';
import { makeItems, parseItems } from '../../src/tables/items.ts';
import { gateCell, parseGate } from '../../src/tables/monthly-scores.ts';
import { completeGrid, type Grid, makeGrid, parseNumber, parseRows } from '../../src/tables/notation.ts';
import { completePolicy, parseSettings } from '../../src/tables/policy.ts';
import { ASKS, askRow, parseAsks, parseReports, REPORTS, reportRow } from '../../src/tables/reports.ts';
import { parseTargets } from '../../src/tables/targets.ts';

const NIP = '198609262015051001';
const told = ({
  problems,
}: {
  readonly problems: readonly { readonly row: number; readonly column: string; readonly code: string }[];
}) => problems.map(({ row, column, code }) => `${row} ${column} ${code}`);

const EMPTY_REPORT = {
  personId: '',
  version: 1,
  at: '',
  fingerprint: '',
  targets: [],
  achievements: '',
  obstacles: '',
  innovation: '',
  benefit: '',
  training: '',
};

describe('round trips: what is made is parsed back', () => {
  test.each(TABLES.map((table) => [table.title, table] as const))('%s', (_title, table) => {
    const cells = table.columns.map(({ key, kind }) =>
      fc.tuple(
        fc.constant(key),
        kind === 'number'
          ? fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined })
          : fc.string(),
      ),
    );
    const record = fc.tuple(...cells).map((entries) => Object.fromEntries(entries));
    fc.assert(
      fc.property(fc.array(record, { maxLength: 5 }), (records) => {
        const filled = records.filter((one) =>
          Object.values(one).some(
            (value) => String(value ?? '').replace(/[\s\u200b-\u200d\u2060\ufeff\u00a0]/g, '') !== '',
          ),
        );
        expect(parseRows(table, makeGrid(table, filled as never))).toEqual(filled);
      }),
      { numRuns: 30 },
    );
  });
  test('gates of a month', () => {
    const number = fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined });
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const written = day.map((date) => date.toISOString().slice(0, 10));
    const leave = fc.oneof(
      fc.constant('unclear' as const),
      fc.record({ from: written, to: fc.oneof(fc.constant(''), written) }),
    );
    const blank = { have: undefined, need: 0 };
    const months = fc.array(
      written.map((one) => one.slice(0, 7)),
      { minLength: 1, maxLength: 12 },
    );
    const gate = fc.oneof(
      fc.record({ name: fc.constant('tenure' as const), passed: fc.boolean(), have: number, need: fc.nat(120) }),
      fc.boolean().map((passed) => ({ name: 'active' as const, passed, ...blank })),
      fc.record({ passed: fc.boolean(), leave }).map((one) => ({ name: 'active' as const, ...blank, ...one })),
      fc.record(
        {
          ...{ name: fc.constant('year-absence' as const), passed: fc.boolean(), have: number, need: fc.nat(120) },
          ...{ unknown: months, unrecorded: months },
          unread: fc.array(fc.integer({ min: 2, max: 5000 }), { minLength: 1, maxLength: 5 }),
        },
        { requiredKeys: ['name', 'passed', 'have', 'need'] },
      ),
    );
    fc.assert(
      fc.property(gate, (one) => {
        expect(parseGate(one.name, gateCell(one))).toEqual(one);
      }),
    );
    // A cell that somebody made unreadable is not passed.
    expect(parseGate('active', 'Lulus: cuti kemarin').passed).toBe(false);
    expect(parseGate('year-absence', 'Lulus: 0 / 3; tanpa data entah').passed).toBe(false);
  });
  test('Kriteria', () => {
    const { values, problems } = parseCriteria(makeCriteria(DEFAULT_CRITERIA));
    expect(values).toEqual(DEFAULT_CRITERIA);
    expect(problems).toEqual([]);
  });
  test('Formulir', () => {
    const forms: readonly FormRecord[] = ROLES.map((role, index) => ({
      role,
      formId: `f${index}`,
      url: 'https://x/',
      editUrl: 'https://y/',
      sentinelUrl: 'https://z/?a=b',
      sheetId: index === 0 ? undefined : index,
      tab: 'Jawaban',
      responders: (['', 'anyone', 'listed', 'by-hand'] as const)[index] ?? '',
      editors: index === 0 ? '' : 'hr@contoh.example, dua@contoh.example',
    }));
    expect(parseForms(makeForms(forms))).toEqual(forms);
  });
  test('Butir Formulir', () => {
    const items: readonly Item[] = [
      {
        role: 'peer',
        kind: 'answer',
        itemId: '12',
        header: 'Nilai [Baris "a"]',
        criterion: 'C1',
        value: 'Nilai',
        choices: ['1 A', '2 B', '-'],
      },
      { role: 'self', kind: 'time', itemId: '', header: 'Timestamp', criterion: '', value: '', choices: [] },
    ];
    expect(parseItems(makeItems(items))).toEqual(items);
  });
  test('Laporan Diterima and Konfirmasi Diminta; a row that cannot be read is left out, and so is another period', () => {
    const target = fc.record({
      line: fc.string(),
      target: fc.option(
        fc.record({
          code: fc.string(),
          plan: fc.string(),
          measure: fc.string(),
          goal: fc.option(fc.nat(), { nil: null }),
        }),
        { nil: null },
      ),
      realised: fc.string(),
      evidence: fc.string(),
    });
    const report = fc.record({
      personId: fc.string({ minLength: 1 }),
      version: fc.integer({ min: 1 }),
      at: fc.string(),
      fingerprint: fc.string(),
      targets: fc.array(target, { maxLength: 3 }),
      achievements: fc.string(),
      obstacles: fc.string(),
      innovation: fc.string(),
      benefit: fc.string(),
      training: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(report, { maxLength: 3 }), (reports) => {
        const grid = makeGrid(REPORTS, [
          ...reports.map((one) => reportRow(one, 2026)),
          ...reports.map((one) => reportRow(one, 2025)),
          ...['', 'x', '{}', '{"targets":[{}]}'].map((content) => ({
            ...reportRow({ ...EMPTY_REPORT, personId: 'A' }, 2026),
            content,
          })),
        ]);
        expect(parseReports(grid, 2026)).toEqual(reports);
      }),
    );
    const ask = { personId: NIP, version: 1, confirmerId: NIP, at: '2026-12-20T08:00:00' };
    expect(parseAsks(makeGrid(ASKS, [askRow(ask, 2026), askRow(ask, 2025)]), 2026)).toEqual([ask]);
  });
  test('Penugasan', () => {
    const cells = {
      raterName: 'A',
      rateeName: 'B',
      email: 'a@b.example',
      code: 'K',
      link: 'https://x/',
      addedAt: '2026-12-01T08:00:00',
    };
    const added = ROLES.map((role) => ({ raterId: NIP, rateeId: NIP, role, ...cells }));
    const grid = completeAssignments(undefined, new Map(), added);
    expect(parseAssignments(grid).values).toEqual(
      ROLES.map((role, index) => ({
        raterId: NIP,
        rateeId: NIP,
        role,
        code: 'K',
        link: 'https://x/',
        invitedEmail: 'a@b.example',
        replacesId: '',
        addedAt: '2026-12-01T08:00:00',
        row: index + 2,
      })),
    );
    // Done again, nothing changes.
    const rows = new Map(parseAssignments(grid).values.map(({ row }) => [row, cells]));
    expect(completeAssignments(grid, rows, [])).toEqual(grid);
  });
});

describe('headers', () => {
  const header = ['NIP', 'Nama', 'Email', 'Jenis', 'Jabatan', 'Unit Kerja', 'NIP Atasan', 'Golongan', 'TMT', 'Status'];
  const row = [NIP, 'Siti', 'siti@x.example', 'PNS', 'Staf', 'Umum', '', '', '', 'Aktif'];
  test('any order, any capitals, with invisible spaces', () => {
    const grid: Grid = [
      [...header].reverse().map((title) => ` \u200b${title.toUpperCase().replace(' ', '\u00a0')} `),
      [...row].reverse(),
    ];
    const { values, problems } = parseEmployees(grid);
    expect(problems).toEqual([]);
    expect(values[0]).toMatchObject({ id: NIP, name: 'Siti', unit: 'Umum', employment: 'pns', status: 'active' });
  });
  test('a missing column is told once and costs only what it decides', () => {
    const without = (title: string) => (cells: readonly string[]) =>
      cells.filter((_, index) => header[index] !== title);
    const { values, problems } = parseEmployees([
      without('Unit Kerja')(header),
      without('Unit Kerja')(row),
      without('Unit Kerja')(row),
    ]);
    expect(problems.map(({ code, row: at, column }) => [code, at, column])).toEqual([['column-missing', 1, 'unit']]);
    expect(values).toHaveLength(2);
  });
  test('a heading that was deleted above its column is one problem, with the letters of the column', () => {
    const { problems } = parseEmployees([header.map((title) => (title === 'Unit Kerja' ? '' : title)), row, row]);
    expect(problems.map(({ code, row: at, column, details }) => [code, at, column, details])).toEqual([
      ['column-missing', 1, 'unit', { letters: 'F', rows: 2 }],
    ]);
  });
  test('a column that stands there twice is not guessed at', () => {
    expect(
      told(
        parseEmployees([
          [...header, 'Email'],
          [...row, 'lain@x.example'],
        ]),
      ),
    ).toEqual(['1 email column-repeated']);
  });
  test('cells under no heading are told once a column, at the heading, with how many rows', () => {
    const { problems } = parseEmployees([header, [...row, 'apa ini'], row, [...row, 'dan ini']]);
    expect(problems.filter(({ code }) => code === 'cell-without-header')).toEqual([
      {
        ...{ code: 'cell-without-header', table: 'employees', row: 1, column: 'K' },
        ...{ received: 'apa ini', details: { rows: 2 } },
      },
    ]);
  });
  test('people may add columns', () => {
    expect(
      told(
        parseEmployees([
          [...header, 'Catatan HR'],
          [...row, 'ok'],
        ]),
      ),
    ).toEqual([]);
  });
  test('a table without a tab, or with nothing in it, is empty and no problem', () => {
    expect(parseEmployees(undefined)).toEqual({ values: [], problems: [] });
    expect(parseEmployees([['']])).toEqual({ values: [], problems: [] });
    expect(parseEmployees([header])).toEqual({ values: [], problems: [] });
  });
  test('blank rows are no rows, and rows count as the spreadsheet does', () => {
    const { values } = parseEmployees([header, [], row]);
    expect(values[0]?.row).toBe(3);
  });
});

describe('cells', () => {
  const employees = (changes: Readonly<Record<string, string | number>>) => {
    const cells = {
      NIP,
      Nama: 'A',
      Email: 'a@b.example',
      Jenis: 'PNS',
      Jabatan: '',
      'Unit Kerja': 'U',
      'NIP Atasan': '',
      Golongan: '',
      TMT: '',
      Status: 'Aktif',
      ...changes,
    };
    return parseEmployees([Object.keys(cells), Object.values(cells)]);
  };
  test.each([
    ['198609262015051', 'nip-invalid'],
    ['198602302015051001', 'nip-invalid'],
    ['000000000000000000', 'nip-invalid'],
    [Number('198609262015051001'), 'nip-invalid'],
    ['', 'cell-blank'],
  ])('NIP %s', (nip, code) => {
    const { values, problems } = employees({ NIP: nip });
    expect([values.length, problems.map((problem) => problem.code)]).toEqual([0, [code]]);
  });
  test('a NIP of PPPK has no month in digits 13 and 14', () => {
    expect(employees({ NIP: '198609262099211001', Jenis: 'pppk' }).problems).toEqual([]);
  });
  test('a NIP written in parts is the same NIP', () => {
    expect(employees({ NIP: '19860926 201505 1 001' }).values[0]?.id).toBe(NIP);
  });
  test('e-mails are lower-cased and trimmed; a wrong one is told and the person stays', () => {
    expect(employees({ Email: ' A@B.Example ' }).values[0]?.email).toBe('a@b.example');
    expect([employees({ Email: 'bukan' }).values[0]?.email, told(employees({ Email: 'bukan' }))]).toEqual([
      '',
      ['2 email email-invalid'],
    ]);
  });
  test('an unreadable status is told and counts as active; an unreadable kind is told and stays unknown', () => {
    expect([employees({ Status: 'Aktf' }).values[0]?.status, told(employees({ Status: 'Aktf' }))]).toEqual([
      'active',
      ['2 status choice-unknown'],
    ]);
    expect([employees({ Jenis: 'Honorer' }).values[0]?.employment, told(employees({ Jenis: 'Honorer' }))]).toEqual([
      undefined,
      ['2 employment choice-unknown'],
    ]);
  });
  test.each([
    ['none', {}, undefined, []],
    ['both days, as people write them', ['16/2/2026', '1 Maret 2026'], { from: '2026-02-16', to: '2026-03-01' }, []],
    ['one day', ['2026-02-16', '2026-02-16'], { from: '2026-02-16', to: '2026-02-16' }, []],
    ['no last day yet', ['2026-02-16', ''], { from: '2026-02-16', to: '' }, []],
    ['a last day alone', ['', '2026-03-01'], 'unclear', ['2 leaveTo leave-start-missing']],
    ['an end before its start', ['2026-03-01', '2026-02-28'], 'unclear', ['2 leaveTo ends-before-start']],
    ['a first day that is none', ['30/2/2026', '2026-03-01'], 'unclear', ['2 leaveFrom day-invalid']],
    ['a last day that is none', ['2026-02-16', 'Maret'], 'unclear', ['2 leaveTo day-invalid']],
    ['two days that are none', ['?', '?'], 'unclear', ['2 leaveFrom day-invalid', '2 leaveTo day-invalid']],
  ] as const)('leave: %s; the person stays', (_name, days, leave, expected) => {
    const [from, to] = Array.isArray(days) ? (days as readonly string[]) : [];
    const found = employees(from === undefined ? {} : { 'Cuti Mulai': from, 'Cuti Sampai': to ?? '' });
    expect([found.values.length, found.values[0]?.leave, told(found)]).toEqual([1, leave, expected]);
  });
  test('names are kept whole, whatever they hold', () => {
    for (const name of ['=SUM(A1)', "O'Brien <b>", '"Kutip", 😀', ' spasi '])
      expect(employees({ Nama: name }).values[0]?.name).toBe(name);
  });
  test.each([
    ['97.25', 97.25],
    ['97,25', 97.25],
    [' 5 ', 5],
    ['-1', -1],
    ['1.234,5', undefined],
    ['1,234.5', undefined],
    ['80%', undefined],
    ['1e3', undefined],
    ['', undefined],
    [true, undefined],
    [Number.NaN, undefined],
  ])('number %s', (cell, expected) => {
    expect(parseNumber(cell)).toBe(expected);
  });
  test.each([
    ['2026-03', '2026-03'],
    ['2026-03-01T00:00:00', '2026-03'],
    ['2026-13', ''],
    ['Maret 2026', '2026-03'],
    ['Mrt 2026', ''],
    ['3/2026', '2026-03'],
  ])('month %s', (cell, expected) => {
    const grid = [
      ['NIP', 'Bulan', 'Hari Kerja', 'Hadir', 'Terlambat', 'Tanpa Keterangan'],
      [NIP, cell, 20, 20, 0, 0],
    ];
    expect(parseAttendance(grid).values[0]?.month).toBe(expected);
  });
  test('a wrong realisation is told and stays unknown, the target stays', () => {
    const header = ['NIP', 'Kode', 'Rencana Hasil Kerja', 'Indikator', 'Target', 'Satuan', 'Bobot', 'Realisasi'];
    const { values, problems } = parseTargets([
      header,
      [NIP, 'T1', 'a', 'b', '0', 'x', '100', 'banyak'],
      [NIP, 'T2', 'a', 'b', 10, 'x', 100, -1],
    ]);
    expect(values.map(({ goal, realised }) => [goal, realised])).toEqual([
      [undefined, undefined],
      [10, undefined],
    ]);
    expect(told({ problems })).toEqual([
      '2 goal number-invalid',
      '2 realised number-invalid',
      '3 realised number-invalid',
    ]);
  });
});

describe('policy sheet', () => {
  const words = { unit: () => 'u', reason: () => 'r' };
  test('completing keeps what HR wrote where it is and adds what is missing; doing it again changes nothing', () => {
    const grid = completePolicy(
      [
        ['Nilai', 'Kunci', 'Catatan'],
        ['2', 'minimum rekan', 'rapat 3 Maret'],
        ['1', 'Kunci Asing', ''],
      ],
      2026,
      words,
    );
    expect(grid[0]).toEqual(['Nilai', 'Kunci', 'Catatan', 'Satuan', 'Batas', 'Bawaan', 'Alasan']);
    expect(grid[1]).toEqual(['2', 'minimum rekan', 'rapat 3 Maret', 'u', '1–20', '3', 'r']);
    expect(grid[2]?.slice(0, 3)).toEqual(['1', 'Kunci Asing', '']);
    expect(completePolicy(grid, 2027, words)).toEqual(grid);
    expect(parseSettings(grid).values).toHaveLength(POLICY_RULES.length + 1);
  });
  test('fractions stand with a comma and are read either way', () => {
    const grid = completePolicy(undefined, 2026, words);
    expect(grid.find(([key]) => key === 'Cakupan Minimum')).toEqual(['Cakupan Minimum', '0,8', 'u', '0–1', '0,8', 'r']);
    const minimumCoverage = (value: string) =>
      readPolicy(
        parseSettings([
          ['Kunci', 'Nilai'],
          ['Cakupan Minimum', value],
        ]).values,
        2026,
      ).policy.minimumCoverage;
    expect([minimumCoverage('0,75'), minimumCoverage('0.75')]).toEqual([0.75, 0.75]);
    expect(readPolicy(parseSettings(grid).values, 2026).policy).toEqual(readPolicy([], 2026).policy);
  });
  test('keys of a preset are left blank and follow it; what HR wrote before is a set of its own', () => {
    const cells = (grid: readonly (readonly unknown[])[], key: string) =>
      grid.find((row) => row[0] === key)?.slice(1, 5);
    const typed = [
      ['Kunci', 'Nilai'],
      ['Preset', '360 setara Dairi 60/20/20'],
    ];
    const grid = completePolicy(typed, 2026, words);
    expect(cells(grid, 'Bobot Bawahan')).toEqual(['', 'u', '0–10000', '2000']);
    expect(cells(grid, 'Tanpa Bawahan')).toEqual(['', 'u', 'Menurut bobot, Ke rekan', 'Ke rekan']);
    expect(readPolicy(parseSettings(grid).values, 2026)).toMatchObject({
      policy: { supervisorWeight: 6000, peerWeight: 2000, subordinateWeight: 2000, selfWeight: 0 },
      problems: [],
    });
    const own = completePolicy(
      [
        ['Kunci', 'Nilai'],
        ['Bobot Hasil', '7000'],
        ['Bobot Perilaku', '3000'],
      ],
      2026,
      words,
    );
    expect(cells(own, 'Preset')?.[0]).toBe('Sendiri');
    expect(readPolicy(parseSettings(own).values, 2026).problems).toEqual([]);
  });
});

describe('Jejak Audit', () => {
  const deed = { action: 'import', record: 'sasaran', detail: { code: 'ab', rows: 3, reason: " '=a\n b " } } as const;
  const links = linksAfter(NO_CHAIN, [{ ...deedText(deed), at: '2026-12-31T09:00:00', by: '' }]);
  const grid = completeGrid(AUDIT, undefined, () => ({}), links.map(auditRow));
  test('what was linked is read again as it was, whatever its texts hold', () => {
    expect(parseAudit(grid)).toEqual(links.map((link) => ({ ...link, row: 2 })));
    expect(links[0]?.detail).toBe("3 baris; alasan: '=a b; kode isi ab");
  });
  test('a row is read as it stands, and a number that is a text is none', () => {
    const [header = [], row = []] = grid;
    expect(parseAudit([header, [], ['1', ...row.slice(1, 5), ' x ']])).toMatchObject([
      { row: 3, number: undefined, detail: ' x ', hash: '' },
    ]);
  });
  test('a reason of any length fits into a property before it stands in the sheet', () => {
    const reason = 'panjang '.repeat(5000);
    expect(deedText({ ...deed, record: reason, detail: { reason } }).detail.length).toBeLessThan(400);
  });
});
