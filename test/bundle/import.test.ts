/**
 * Bringing data in on the real bundle: what a preview says is what comes, nothing else is touched, and what a spreadsheet has
 * broken is left out and named.
 */
import { describe, expect, test } from 'vitest';
import { IMPORTS, type ImportName, type Taking } from '../../src/app/api.types.ts';
import { type Bench, call, importTables } from '../../src/local/cycle.ts';
import { formatBlock, readFormats } from '../../src/local/services/grid.ts';
import type { Attribute, SheetState } from '../../src/local/services/state.ts';
import { deleteColumn, readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { employee, month, nip, type Rows, rowsOf } from '../fixtures/agency.ts';
import { DIST, OPTIONS, records } from './played.ts';

const newBench = (): Bench => ({ world: new World(OPTIONS), dist: DIST });
const preview = (bench: Bench, name: ImportName, rows: Rows, taking: Taking | null = null) =>
  call(bench, 'previewImport', { name, rows, taking });
/** Brings rows in as their preview says, or with other rows taken away. */
function bring(bench: Bench, name: ImportName, rows: Rows, keepsOthers = true): void {
  const { taking, code } = preview(bench, name, rows);
  call(bench, 'importTable', { name, rows, code, taking: { ...taking, keepsOthers } });
}
const roster = (...names: readonly string[]) => rowsOf(names.map((name) => employee(name)));
const nips = ({ world }: Bench): readonly unknown[] => records(world, 'Pegawai').map(({ NIP }) => NIP);
const HR_FILE: Rows = [
  [
    'No',
    'NAMA LENGKAP',
    'NIP Baru',
    'E-mail',
    'OPD',
    'Gol./Ruang',
    'Status Kepegawaian',
    'NIP Atasan Langsung',
    'Alamat',
  ],
  ['1', 'Ali, S.E.', nip('A'), 'a@contoh.example', 'Sekretariat', 'III/a', 'PNS', nip('Z'), 'Jl. Contoh 1'],
];

describe('the preview', () => {
  test('matches what HR files call the columns, and names what it does not know', () => {
    const bench = newBench();
    const found = preview(bench, 'pegawai', HR_FILE);
    expect(found.taking.headings).toEqual([
      null,
      'Nama',
      'NIP',
      'Email',
      'Unit Kerja',
      'Golongan',
      'Jenis',
      'NIP Atasan',
      null,
    ]);
    expect(found.matches).toEqual([
      'none',
      'common',
      'common',
      'alike',
      'common',
      'common',
      'common',
      'common',
      'none',
    ]);
    expect([found.missing, found.unfilled]).toEqual([[], ['Jabatan', 'TMT', 'Status']]);
    expect(found.tally).toMatchObject({ fresh: 1, changed: 0, same: 0, repeated: 0, others: 0 });
    // Nothing is written by looking.
    expect(bench.world.workbook.sheets.map(({ name }) => name)).not.toContain('Pegawai');
  });

  test('guesses nothing: two columns that would be one are left to a person, who may say so', () => {
    const bench = newBench();
    const rows: Rows = [
      ['Nomor Induk Pegawai', 'NIP Baru', 'Nama'],
      ['1', nip('A'), 'Ali'],
    ];
    const found = preview(bench, 'pegawai', rows);
    expect([found.taking.headings, found.missing, found.tally]).toEqual([[null, null, 'Nama'], ['NIP'], null]);
    expect(() => call(bench, 'importTable', { name: 'pegawai', rows, taking: found.taking, code: found.code })).toThrow(
      'NIP',
    );
    const taking = { header: 1, headings: [null, 'NIP', 'Nama'], keepsOthers: true };
    expect(preview(bench, 'pegawai', rows, taking).tally?.fresh).toBe(1);
    call(bench, 'importTable', { name: 'pegawai', rows, taking, code: found.code });
    expect(nips(bench)).toEqual([nip('A')]);
  });

  test('counts what is new, changed, the same, twice and not in the file, and the problems that would be', () => {
    const bench = newBench();
    importTables(bench, new Map([['pegawai', roster('A', 'B', 'C')]]));
    const rows = rowsOf([
      employee('A'),
      employee('B', { Nama: 'Nama Baru', NIP: nip('B').replace(/^(\d{8})/, '$1 ') }),
      employee('D', { Email: 'd @contoh.example', 'NIP Atasan': nip('Q') }),
      employee('D', { Email: 'd @contoh.example', 'NIP Atasan': nip('Q') }),
    ]);
    const { tally } = preview(bench, 'pegawai', rows);
    expect(tally).toMatchObject({ fresh: 1, changed: 1, same: 1, repeated: 1, others: 1, fixable: 1 });
    expect(tally?.first.map(({ row, column }) => [row, column])).toContainEqual([5, 'Email']);
  });

  test('costs calls that do not grow with the rows', () => {
    const callsFor = (count: number): number => {
      const bench = newBench();
      importTables(bench, new Map([['pegawai', roster('A')]]));
      const before = bench.world.meter.snapshot();
      bring(bench, 'pegawai', roster(...Array.from({ length: count }, (_, index) => `N${index}`)));
      return bench.world.meter.since(before).totalCalls;
    };
    const calls = callsFor(300);
    expect([calls, calls < 90]).toEqual([callsFor(600), true]);
  });
});

test('in an empty workbook a sheet that people fill is made when it is opened, and typing there is a beginning', () => {
  const bench = newBench();
  const shown = (table: string) => call(bench, 'showSheet', { table }).shown;
  expect(['Pegawai', 'Sasaran', 'Pelatihan', 'Peserta Pelatihan', 'Kriteria', 'Kebijakan'].map(shown)).toEqual(
    Array(6).fill(true),
  );
  expect(['Penugasan', 'Nilai', 'Ringkasan'].map(shown)).toEqual([false, false, false]);
  expect(readSheet(bench.world, 'Sasaran')).toHaveLength(1);
  expect(bench.world.workbook.sheets.find(({ name }) => name === 'Pegawai')).toMatchObject({ frozenRows: 1 });
  const [before, criteria] = ['Kebijakan', 'Kriteria'].map((title) => JSON.stringify(readSheet(bench.world, title)));
  const [header = [], ...people] = rowsOf(['A', 'B', 'C'].map((name) => employee(name)));
  const columns = (readSheet(bench.world, 'Pegawai')[0] ?? []).map((title) => header.indexOf(String(title)));
  people.forEach((row, at) => {
    for (const [column, from] of columns.entries())
      setCell(bench.world, 'Pegawai', at + 2, column + 1, row[from] ?? '');
  });
  expect(call(bench, 'prepare', {}).prepare.assignments).toBeGreaterThan(0);
  // What the two begin with is what preparing writes.
  expect(['Kebijakan', 'Kriteria'].map((title) => JSON.stringify(readSheet(bench.world, title)))).toEqual([
    before,
    criteria,
  ]);
});

describe('bringing in', () => {
  test('keeps other rows, their order, columns that people added or moved, and what a blank cell would empty', () => {
    const bench = newBench();
    importTables(
      bench,
      new Map([
        [
          'pegawai',
          [
            ['Catatan', ...(roster('A')[0] ?? [])],
            ...roster('A', 'B')
              .slice(1)
              .map((row, at) => [`c${at}`, ...row]),
          ],
        ],
      ]),
    );
    const rows = rowsOf([
      { NIP: nip('B'), Nama: 'Nama Baru', Golongan: '' },
      { NIP: nip('C'), Nama: 'Cici', Golongan: 'II/a' },
    ]);
    bring(bench, 'pegawai', rows);
    const found = records(bench.world, 'Pegawai');
    expect(readSheet(bench.world, 'Pegawai')[0]?.[0]).toBe('Catatan');
    expect(found.map(({ Catatan, NIP, Nama, Golongan }) => [Catatan, NIP, Nama, Golongan])).toEqual([
      ['c0', nip('A'), 'Pegawai A', 'III/a'],
      ['c1', nip('B'), 'Nama Baru', 'III/a'],
      ['', nip('C'), 'Cici', 'II/a'],
    ]);
    const before = JSON.stringify(readSheet(bench.world, 'Pegawai'));
    bring(bench, 'pegawai', rows);
    expect(JSON.stringify(readSheet(bench.world, 'Pegawai'))).toBe(before);
  });

  /** A tab as it is kept, formulas and all. */
  function tabOf({ world }: Bench, title: string): SheetState {
    const found = world.workbook.sheets.find(({ name }) => name === title);
    if (!found) throw new RangeError(`There is no ${title}.`);
    return found;
  }
  const cellsOf = (bench: Bench, title: string, row: number) => JSON.stringify(tabOf(bench, title).rows[row - 1]);
  const columnOf = ({ world }: Bench, title: string, heading: string): number =>
    (readSheet(world, title)[0] ?? []).indexOf(heading) + 1;
  const look = (bench: Bench, row: number, attribute: Attribute): string =>
    readFormats(tabOf(bench, 'Pegawai'), { row: row - 1, column: 1, rows: 1, columns: 1 }, attribute, '')[0]?.[0] ?? '';

  test('leaves rows that the file does not name as they are: formulas, dates, formats and columns that people added', () => {
    const bench = newBench();
    importTables(bench, new Map([['pegawai', roster('A', 'B', 'C').map((row, at) => [...row, at ? '' : 'Catatan'])]]));
    const set = (row: number, heading: string, value: string) =>
      setCell(bench.world, 'Pegawai', row, columnOf(bench, 'Pegawai', heading), value);
    const tmt = { row: 1, column: columnOf(bench, 'Pegawai', 'TMT') - 1, rows: 3, columns: 1 };
    formatBlock(tabOf(bench, 'Pegawai'), tmt, 'numberFormat', null);
    for (const row of [2, 4]) {
      set(row, 'TMT', '01/05/2015');
      set(row, 'Catatan', '=1+1');
      set(row, 'Email', '=LOWER("X@CONTOH.EXAMPLE")');
    }
    const before = [2, 4].map((row) => cellsOf(bench, 'Pegawai', row));
    const [header = [], ...rows] = rowsOf([employee('B', { Golongan: 'IV/a', TMT: '2016-01-01' })]);
    bring(bench, 'pegawai', [[...header, 'Catatan'], ...rows.map((row) => [...row, '=lihat surat'])]);
    expect([2, 4].map((row) => cellsOf(bench, 'Pegawai', row))).toEqual(before);
    expect(records(bench.world, 'Pegawai')[1]).toMatchObject({ Golongan: 'IV/a', TMT: '2016-01-01' });
    expect(records(bench.world, 'Pegawai')[1]?.Catatan).toContain('=lihat surat');
    // Only what was written is plain text now.
    expect(readFormats(tabOf(bench, 'Pegawai'), tmt, 'numberFormat', '').flat()).toEqual([
      'dd/MM/yyyy',
      '@',
      'dd/MM/yyyy',
    ]);
  });

  test('leaves formulas in the column of a number that changes for another, also where the file fills a new column', () => {
    const bench = newBench();
    importTables(bench, new Map([['kehadiran', rowsOf([month('A', 1), month('B', 2)])]]));
    setCell(bench.world, 'Kehadiran', 2, columnOf(bench, 'Kehadiran', 'Hadir'), '=20+1');
    const column = columnOf(bench, 'Kehadiran', 'Terlambat');
    deleteColumn(bench.world, 'Kehadiran', column);
    const before = tabOf(bench, 'Kehadiran').rows[1] ?? [];
    bring(bench, 'kehadiran', rowsOf([month('B', 3, { Hadir: '19', Terlambat: '4' })]));
    expect(tabOf(bench, 'Kehadiran').rows[1]?.slice(0, before.length)).toEqual(before);
    expect(records(bench.world, 'Kehadiran')[1]).toMatchObject({ Hadir: 19, Terlambat: 4 });
    const added = { row: 0, column: columnOf(bench, 'Kehadiran', 'Terlambat') - 1, rows: 2, columns: 1 };
    const looks = (attribute: Attribute) => readFormats(tabOf(bench, 'Kehadiran'), added, attribute, '').flat();
    expect([looks('fontWeight')[0], looks('numberFormat')[1]]).toEqual(['bold', '0']);
  });

  test('takes notes and colours along with the rows that go', () => {
    const bench = newBench();
    importTables(bench, new Map([['pegawai', roster('A', 'B', 'C', 'D')]]));
    const give = (row: number, attribute: Attribute, value: string) =>
      formatBlock(tabOf(bench, 'Pegawai'), { row: row - 1, column: 1, rows: 1, columns: 1 }, attribute, value);
    for (const [row, name] of [
      [3, 'B'],
      [4, 'C'],
    ] as const) {
      give(row, 'note', `Tentang ${name}`);
      give(row, 'background', name === 'B' ? '#00ff00' : '#ffff00');
    }
    bring(bench, 'pegawai', roster('C', 'E'), false);
    expect(nips(bench)).toEqual([nip('C'), nip('E')]);
    expect([2, 3, 4].map((row) => [look(bench, row, 'note'), look(bench, row, 'background')])).toEqual([
      ['Tentang C', '#ffff00'],
      ['', ''],
      ['', ''],
    ]);
  });

  test('takes all rows away, and leaves rows blank where too many apart would go one by one', () => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => `N${index}`);
    const spent = (count: number): readonly [number, readonly unknown[], string] => {
      const bench = newBench();
      importTables(bench, new Map([['pegawai', roster(...names(count))]]));
      formatBlock(tabOf(bench, 'Pegawai'), { row: 2, column: 1, rows: 2, columns: 1 }, 'note', 'Tentang');
      const before = bench.world.meter.snapshot();
      bring(bench, 'pegawai', roster(...names(count).filter((_, index) => index % 2 === 1)), false);
      return [
        bench.world.meter.since(before).totalCalls,
        nips(bench),
        `${look(bench, 3, 'note')}|${look(bench, 4, 'note')}`,
      ];
    };
    const [few, many] = [spent(80), spent(160)];
    expect(few[0]).toBe(many[0]);
    expect(few[1]).toEqual(
      names(80)
        .filter((_, index) => index % 2 === 1)
        .map(nip),
    );
    expect(few[2]).toBe('Tentang|');
    const bench = newBench();
    importTables(bench, new Map([['pegawai', roster('A', 'B')]]));
    tabOf(bench, 'Pegawai').maxRows = 3;
    bring(bench, 'pegawai', [roster('A')[0] ?? []], false);
    expect(nips(bench)).toEqual([]);
  });

  test('takes other rows away only where somebody says so, with what was written beside them', () => {
    const bench = newBench();
    const [header = [], ...rows] = roster('A', 'B', 'C');
    const withNotes: Rows = [[...header, 'Catatan'], ...rows.map((row, at) => [...row, `tentang ${at}`])];
    importTables(bench, new Map([['pegawai', withNotes]]));
    bring(bench, 'pegawai', roster('C', 'D'), false);
    expect(nips(bench)).toEqual([nip('C'), nip('D')]);
    expect(records(bench.world, 'Pegawai').map(({ Catatan }) => Catatan)).toEqual(['tentang 2', '']);
  });

  test('is refused where the sheet has changed since the preview, and nothing is written', () => {
    const bench = newBench();
    bring(bench, 'pegawai', roster('A', 'B'));
    const rows = roster('A');
    const { taking, code } = preview(bench, 'pegawai', rows);
    // A colleague adds somebody whom the preview did not count.
    bring(bench, 'pegawai', roster('C'));
    const take = (seen: string) =>
      call(bench, 'importTable', { name: 'pegawai', rows, taking: { ...taking, keepsOthers: false }, code: seen });
    expect(() => take(code)).toThrow('Isi sheet Pegawai berubah sejak pratinjau');
    expect(nips(bench)).toEqual(['A', 'B', 'C'].map(nip));
    take(preview(bench, 'pegawai', rows).code);
    expect(nips(bench)).toEqual([nip('A')]);
  });

  test('goes by the row of headings that stands below titles, and counts rows as the file does', () => {
    const bench = newBench();
    const titled = (...people: Parameters<typeof rowsOf>[0]): Rows => [
      ['DAFTAR PEGAWAI', ''],
      ['Keadaan 1 Maret 2026'],
      [],
      ...rowsOf(people),
    ];
    const found = preview(bench, 'pegawai', titled(employee('A')));
    expect([found.taking.header, found.missing, found.tally?.fresh]).toEqual([4, [], 1]);
    bring(bench, 'pegawai', titled(employee('A')));
    expect(nips(bench)).toEqual([nip('A')]);
    expect(preview(bench, 'pegawai', titled(employee('B', { NIP: '1,98001E+17' }))).left).toEqual([
      { row: 5, name: 'Pegawai B', column: 'NIP', received: '1,98001E+17' },
    ]);
    // Where no row has such a heading the first one is taken, and a person has to say.
    expect(preview(bench, 'pegawai', [['DAFTAR'], ['Ali']])).toMatchObject({ taking: { header: 1 }, missing: ['NIP'] });
  });

  test('finds the headings below titles also where nobody knows the name of the NIP, and takes another row that a person says', () => {
    const bench = newBench();
    const [own = [], ...people] = roster('A', 'B');
    const rows: Rows = [
      ['DAFTAR PEGAWAI BKPSDM', ''],
      [],
      own.map((one) => (one === 'NIP' ? 'Nomor ASN' : one)),
      ...people,
    ];
    const found = preview(bench, 'pegawai', rows);
    expect([found.taking.header, found.missing, found.tally]).toEqual([3, ['NIP'], null]);
    const headings = found.taking.headings.map((heading) => heading ?? 'NIP');
    expect(preview(bench, 'pegawai', rows, { ...found.taking, headings }).tally).toMatchObject({
      fresh: 2,
      problems: 2,
    });
    const first = call(bench, 'previewImport', { name: 'pegawai', rows, taking: null, header: 1 });
    expect([first.taking.header, first.taking.headings]).toEqual([1, [null, null]]);
    // Rows that say whom they are about and nothing else are none to bring in.
    const bare = { header: 1, headings: ['NIP', null], keepsOthers: true };
    const nothing = preview(bench, 'pegawai', rows, bare);
    expect([nothing.missing, nothing.isBare, nothing.tally]).toEqual([[], true, null]);
    expect(() => call(bench, 'importTable', { name: 'pegawai', rows, taking: bare, code: nothing.code })).toThrow(
      'Nama',
    );
    expect(bench.world.workbook.sheets.map(({ name }) => name)).not.toContain('Pegawai');
  });

  test('writes a NIP as text, a number as a number, and leaves one that may be a thousand as it is', () => {
    const bench = newBench();
    bring(bench, 'kehadiran', rowsOf([month('A', 2, { Bulan: 'Maret 2026', Hadir: '20,5', Terlambat: '1.000' })]));
    expect(records(bench.world, 'Kehadiran')[0]).toMatchObject({
      ...{ NIP: nip('A'), Bulan: 'Maret 2026', Hadir: 20.5, Terlambat: '1.000', 'Tanpa Keterangan': 2 },
    });
    // The same month written otherwise is the same row.
    const again = preview(bench, 'kehadiran', rowsOf([month('A', 3, { Bulan: '2026-03' })]));
    expect(again.tally).toMatchObject({ fresh: 0, changed: 1 });
  });

  test.each(['1,98001E+17', '198001150000000000', '198.001.150.000.000.000'])(
    'leaves out a row with %s alone, names it, and takes the others',
    (NIP) => {
      const bench = newBench();
      const rows = rowsOf([employee('A'), employee('B', { NIP }), employee('C')]);
      expect(preview(bench, 'pegawai', rows)).toMatchObject({
        left: [{ row: 3, name: 'Pegawai B', column: 'NIP', received: NIP }],
        ...{ leftTotal: 1, tally: { fresh: 2, problems: 2 } },
      });
      const { taking, code } = preview(bench, 'pegawai', rows);
      const brought = call(bench, 'importTable', { name: 'pegawai', rows, taking, code });
      expect([brought.rows, brought.left, nips(bench)]).toEqual([2, 1, [nip('A'), nip('C')]]);
      const [deed] = records(bench.world, 'Jejak Audit').slice(-1);
      expect(deed?.Rincian).toMatch(/^2 baris; 1 baris tidak dimasukkan; kode isi /);
      // The same once more changes nothing, and the row in the original writing completes it.
      bring(bench, 'pegawai', rows);
      bring(bench, 'pegawai', rowsOf([employee('B')]));
      expect(nips(bench)).toEqual([nip('A'), nip('C'), nip('B')]);
    },
  );

  test('lets no row go while one is left out, since it may be about the same person, and matches nobody by what is left', () => {
    const bench = newBench();
    const cut = `${nip('B').slice(0, 15)}000`;
    const people = [employee('A'), employee('B'), employee('C'), employee('D', { NIP: cut, Nama: 'Siapa' })];
    importTables(bench, new Map([['pegawai', rowsOf(people)]]));
    const rows = rowsOf([
      employee('A', { Nama: 'Nama Baru' }),
      employee('B', { NIP: cut, Nama: 'Nama Lain' }),
      employee('C', { 'NIP Atasan': '1,98E+17' }),
    ]);
    const replacing = { ...preview(bench, 'pegawai', rows).taking, keepsOthers: false };
    const shown = preview(bench, 'pegawai', rows, replacing);
    expect(shown).toMatchObject({ taking: { keepsOthers: true }, leftTotal: 2, tally: { changed: 1, others: 3 } });
    bring(bench, 'pegawai', rows, false);
    expect(records(bench.world, 'Pegawai').map(({ NIP, Nama }) => [NIP, Nama])).toEqual([
      [nip('A'), 'Nama Baru'],
      [nip('B'), 'Pegawai B'],
      [nip('C'), 'Pegawai C'],
      [cut, 'Siapa'],
    ]);
    // Names beside attendance are no column of it, and say all the same whose row is left out.
    const attended: Rows = [
      ['Nama Pegawai', 'NIP', 'Bulan'],
      ['Ali', '1,98E+17', '2026-03'],
    ];
    expect(preview(bench, 'kehadiran', attended).left).toEqual([
      { row: 2, name: 'Ali', column: 'NIP', received: '1,98E+17' },
    ]);
  });
});

describe('the sample', () => {
  test('lays nine people into an empty workbook, and nothing beside anybody who is there', () => {
    const bench = newBench();
    expect(call(bench, 'layOutSample', {}).prepare).toMatchObject({ hasEmployees: true, isBegun: true });
    const { tables } = call(bench, 'inputTables', {});
    expect(tables).toContainEqual({ name: 'Pegawai', rows: 9, isOptional: false });
    expect(tables).toContainEqual({ name: 'Hari Libur', rows: null, isOptional: true });
    // All that may be brought in, and nothing else.
    expect(tables.map(({ name }) => name.toLowerCase().replaceAll(' ', '-'))).toEqual([...IMPORTS]);
    const { problems } = call(bench, 'prepare', {});
    // The head has no colleague of equal standing: told as it would be anywhere, and nothing that anybody could mend.
    expect(problems.total).toBe(0);
    const { remarks } = call(bench, 'lists', { of: ['remarks'] });
    expect(remarks.map(({ code, row, column }) => [code, row, column])).toEqual([['peers-scarce', 2, 'Nama']]);
    const before = JSON.stringify(readSheet(bench.world, 'Pegawai'));
    expect(() => call(bench, 'layOutSample', {})).toThrow('sudah berisi pegawai');
    expect(JSON.stringify(readSheet(bench.world, 'Pegawai'))).toBe(before);
  });
});
