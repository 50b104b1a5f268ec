/**
 * What is wrong, on the cell itself: marked without touching what people noted and coloured, mended at a press where nothing has
 * to be guessed, and set back at another.
 */
import { describe, expect, test } from 'vitest';
import { type Bench, call, importTables } from '../../src/local/cycle.ts';
import { admit } from '../../src/local/services/form-access.ts';
import { formatBlock, readFormats } from '../../src/local/services/grid.ts';
import type { Attribute, SheetState } from '../../src/local/services/state.ts';
import { copyWorkbook, deleteRow, insertRow, readSheet, reorderRows, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { employee, nip, OUTSIDERS, rowsOf, target } from '../fixtures/agency.ts';
import { DIST, OPTIONS, records } from './played.ts';

const NAMES = ['A', 'B', 'C', 'D', 'E'];
const SECOND = 'dua@contoh.example';
const OURS = '#fde2df';

/** A workbook with employees, and what is to be otherwise about some. */
function benchWith(changes: Readonly<Record<string, Readonly<Record<string, string>>>> = {}): Bench {
  const bench = { world: new World(OPTIONS), dist: DIST };
  const people = NAMES.map((name) => employee(name, changes[name]));
  const tables = new Map([
    ['pegawai', rowsOf(people)],
    ['penilai-luar', OUTSIDERS],
    ['sasaran', rowsOf(NAMES.map((name) => target(name)))],
  ]);
  importTables(bench, tables);
  return bench;
}

function tab({ world }: Bench, title = 'Pegawai'): SheetState {
  const found = world.workbook.sheets.find(({ name }) => name === title);
  if (!found) throw new RangeError(`There is no ${title}.`);
  return found;
}
/** The place of a cell, from 0. */
const at = (bench: Bench, row: number, header: string) => {
  const column = (readSheet(bench.world, 'Pegawai')[0] ?? []).indexOf(header);
  return { row: row - 1, column, rows: 1, columns: 1 };
};
const look = (bench: Bench, row: number, header: string, attribute: Attribute): string =>
  readFormats(tab(bench), at(bench, row, header), attribute, '')[0]?.[0] ?? '';
const note = (bench: Bench, row: number, header: string) => look(bench, row, header, 'note');
const color = (bench: Bench, row: number, header: string) => look(bench, row, header, 'background');
const give = (bench: Bench, row: number, header: string, attribute: Attribute, value: string) =>
  formatBlock(tab(bench), at(bench, row, header), attribute, value);
const type = (bench: Bench, row: number, header: string, text: string) =>
  setCell(bench.world, 'Pegawai', row, at(bench, row, header).column + 1, text);
const check = (bench: Bench) => call(bench, 'prepare', {});
/** All that can be seen of the sheet. */
const seen = (bench: Bench): string => JSON.stringify(tab(bench));

describe('what is left', () => {
  const left = (bench: Bench) => records(bench.world, 'Masalah').map(({ Kode, Tabel }) => `${Kode} ${Tabel}`);
  test('is the same count by mending, taking back and checking; what is looked for elsewhere stays told', () => {
    const bench = benchWith({
      B: { Email: ' b @contoh.example' },
      D: { Status: 'Nonaktif' },
      E: { Status: 'Nonaktif' },
    });
    check(bench);
    const committee = ['person-not-asked', 'Tim Penilai Bulanan', '2', 'NIP', '', ''];
    insertRow(bench.world, 'Masalah', 2);
    committee.forEach((text, at) => {
      setCell(bench.world, 'Masalah', 2, at + 1, text);
    });
    const short = left(bench).filter((one) => one === 'peers-scarce Pegawai').length;
    const before = [...left(bench)].sort();
    expect([short, before.length]).toEqual([3, 5]);
    const { fixes, home } = call(bench, 'applyFixes', { code: call(bench, 'fixes', {}).code, only: null });
    // Too few colleagues are told and not counted as wrong.
    const { remarks } = call(bench, 'lists', { of: ['remarks'] });
    expect([fixes.total, home.problems.total, remarks.length]).toEqual([0, 1, 3]);
    expect([...left(bench)].sort()).toEqual(before.filter((one) => one !== 'email-invalid Pegawai'));
    expect([color(bench, 2, 'Nama'), color(bench, 3, 'Email')]).toEqual([OURS, '']);
    expect(call(bench, 'takeBackFixes', {}).home.problems.total).toBe(2);
    check(bench);
    expect([...left(bench)].sort()).toEqual(before);
  });

  test('leads outside the agency where a supervisor is not known', () => {
    const bench = benchWith({ A: { 'NIP Atasan': '' }, B: { 'NIP Atasan': nip('Q') } });
    check(bench);
    const words = records(bench.world, 'Masalah').map(({ Diharapkan }) => Diharapkan);
    expect(words.filter((one) => String(one).includes('tambahkan di Penilai Luar'))).toHaveLength(2);
  });
});

describe('marks', () => {
  test('stand on the cell that is wrong and on no other, and go when it is mended', () => {
    const bench = benchWith({ B: { Email: 'bukan alamat' } });
    check(bench);
    expect(note(bench, 3, 'Email')).toContain('nama@instansi.go.id');
    expect([color(bench, 3, 'Email'), color(bench, 2, 'Email'), note(bench, 2, 'Email')]).toEqual([OURS, '', '']);
    const before = seen(bench);
    check(bench);
    expect(seen(bench)).toBe(before);
    type(bench, 3, 'Email', 'b@contoh.example');
    check(bench);
    expect([note(bench, 3, 'Email'), color(bench, 3, 'Email')]).toEqual(['', '']);
  });

  test('leave what people noted and coloured, and give it back', () => {
    const bench = benchWith({ B: { Email: 'bukan alamat' } });
    give(bench, 3, 'Email', 'note', 'Tanyakan ke Bu Sari\nsebelum Jumat');
    give(bench, 3, 'Email', 'background', '#ffff00');
    give(bench, 2, 'Nama', 'note', 'Pindah Maret');
    check(bench);
    expect(note(bench, 3, 'Email')).toMatch(/^\[Teladan\][\s\S]*\nTanyakan ke Bu Sari\nsebelum Jumat$/);
    // What is added while the mark stands is theirs too.
    give(bench, 3, 'Email', 'note', `Lihat juga surat\n${note(bench, 3, 'Email')}\nsudah ditelepon`);
    type(bench, 3, 'Email', 'b@contoh.example');
    check(bench);
    expect(note(bench, 3, 'Email')).toBe('Lihat juga surat\nTanyakan ke Bu Sari\nsebelum Jumat\nsudah ditelepon');
    expect([color(bench, 3, 'Email'), note(bench, 2, 'Nama')]).toEqual(['#ffff00', 'Pindah Maret']);
  });

  test('keep a colour that somebody gave meanwhile, and go where somebody has deleted the note', () => {
    const bench = benchWith({ B: { Email: 'bukan alamat' }, C: { Email: 'juga bukan' } });
    check(bench);
    give(bench, 3, 'Email', 'background', '#00ff00');
    give(bench, 4, 'Email', 'note', '');
    for (const [row, name] of [
      [3, 'b'],
      [4, 'c'],
    ] as const)
      type(bench, row, 'Email', `${name}@contoh.example`);
    check(bench);
    expect([color(bench, 3, 'Email'), note(bench, 3, 'Email'), color(bench, 4, 'Email')]).toEqual(['#00ff00', '', '']);
  });

  test('are where the column is, wherever people have moved it and whatever they added', () => {
    const bench = { world: new World(OPTIONS), dist: DIST };
    const rows = rowsOf(NAMES.map((name) => employee(name, name === 'B' ? { Email: 'bukan alamat' } : {})));
    const moved = rows.map((row, index) => [index === 0 ? 'Catatan' : 'x', ...[...row].reverse()]);
    importTables(bench, new Map([['pegawai', moved]]));
    check(bench);
    expect([color(bench, 3, 'Email'), color(bench, 3, 'Catatan')]).toEqual([OURS, '']);
    const { code } = call(bench, 'fixes', {});
    type(bench, 3, 'Email', 'b @contoh.example');
    expect(call(bench, 'fixes', {}).code).not.toBe(code);
    call(bench, 'applyFixes', { code: call(bench, 'fixes', {}).code, only: null });
    expect(records(bench.world, 'Pegawai')[1]).toMatchObject({ Email: 'b@contoh.example', Catatan: 'x' });
    expect(color(bench, 3, 'Email')).toBe('');
  });

  test('are left out in columns that are protected from whoever checks, told so, and nothing stops', () => {
    const bench = benchWith({ A: { Nama: '' }, B: { Email: 'bukan alamat' }, C: { Jenis: 'P.N.S.' } });
    const { world } = bench;
    admit(world.state, world.workbook, 'editor', SECOND);
    // NIP, Nama and Email.
    tab(bench).protections.push({
      ...{ id: 99, block: { row: 0, column: 0, rows: tab(bench).maxRows, columns: 3 }, description: 'kunci' },
      ...{ warningOnly: false, editors: [], unprotected: [] },
    });
    world.actingUser = SECOND;
    const { unmarked, prepare } = check(bench);
    expect([unmarked, prepare.assignments > 0]).toEqual([['Pegawai'], true]);
    expect([note(bench, 3, 'Email'), color(bench, 4, 'Jenis')]).toEqual(['', OURS]);
    expect(records(world, 'Masalah').map(({ Kolom }) => Kolom)).toContain('Email');
    expect(call(bench, 'applyFixes', { code: call(bench, 'fixes', {}).code, only: null })).toMatchObject({
      ...{ unmarked: ['Pegawai'], fixes: { total: 0 } },
    });
    expect([look(bench, 4, 'Jenis', 'note'), records(world, 'Pegawai')[2]?.Jenis]).toEqual(['', 'PNS']);
    // The owner's next check marks what was left out.
    world.actingUser = OPTIONS.owner;
    expect(check(bench).unmarked).toEqual([]);
    expect(color(bench, 3, 'Email')).toBe(OURS);
  });

  test('go in a copy too, which knows nothing of them', () => {
    const bench = benchWith({ B: { Email: 'bukan alamat' } });
    check(bench);
    copyWorkbook(bench.world, { properties: 'lost' });
    type(bench, 3, 'Email', 'b@contoh.example');
    check(bench);
    expect([note(bench, 3, 'Email'), color(bench, 3, 'Email')]).toEqual(['', '']);
  });

  test('cost calls that do not grow with the rows that are wrong', () => {
    const callsFor = (wrong: number): number => {
      const bench = { world: new World(OPTIONS), dist: DIST };
      const people = Array.from({ length: 40 }, (_, index) =>
        employee(`N${index}`, index < wrong ? { Email: 'x' } : {}),
      );
      importTables(
        bench,
        new Map([
          ['pegawai', rowsOf(people)],
          ['penilai-luar', OUTSIDERS],
        ]),
      );
      const before = bench.world.meter.snapshot();
      check(bench);
      return bench.world.meter.since(before).totalCalls;
    };
    expect(callsFor(36)).toBe(callsFor(3));
  });

  test('are reached from the list', () => {
    const bench = benchWith({ B: { Email: 'bukan alamat' } });
    const [problem] = check(bench).problems.first;
    if (!problem) throw new RangeError('There is one.');
    expect(call(bench, 'showSheet', problem)).toEqual({ shown: true });
    expect(bench.world.workbook.activeSheetId).toBe(tab(bench).id);
    expect(Object.values(tab(bench).selections)).toEqual([at(bench, 3, 'Email')]);
    expect(call(bench, 'showSheet', { ...problem, row: 999_999 })).toEqual({ shown: false });
  });
});

describe('fixes', () => {
  const CHANGES = {
    A: { NIP: `'${nip('A').slice(0, 8)}.${nip('A').slice(8)}` },
    B: { Email: 'b @contoh.example;', Jenis: 'P.N.S.' },
    C: { 'Unit Kerja': 'sekretariat', Status: 'tidak aktif' },
    D: { Email: 'bukan alamat', Nama: '' },
  };
  const EXPECTED = [
    [2, 'NIP', nip('A')],
    [3, 'Email', 'b@contoh.example'],
    [3, 'Jenis', 'PNS'],
    [4, 'Status', 'Nonaktif'],
    [4, 'Unit Kerja', 'Sekretariat'],
  ];
  const lines = (bench: Bench) =>
    call(bench, 'fixes', {})
      .first.map(({ row, column, after }) => [row, column, after] as const)
      .sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1));

  test('are proposed where nothing is guessed, and nowhere else', () => {
    expect(lines(benchWith(CHANGES))).toEqual(EXPECTED);
    expect(call(benchWith(), 'fixes', {})).toMatchObject({ total: 0, first: [], last: null });
  });

  test('are done at a press, kept in Perbaikan, and taken back at another', () => {
    const bench = benchWith(CHANGES);
    check(bench);
    const before = readSheet(bench.world, 'Pegawai');
    const { code } = call(bench, 'fixes', {});
    const { home, fixes } = call(bench, 'applyFixes', { code, only: null });
    expect([fixes.total, fixes.last?.cells]).toEqual([0, EXPECTED.length]);
    expect(home.problems.total).toBeGreaterThan(0);
    expect(records(bench.world, 'Pegawai')[1]).toMatchObject({ Email: 'b@contoh.example', Jenis: 'PNS' });
    expect([note(bench, 3, 'Email'), color(bench, 3, 'Email'), color(bench, 5, 'Email')]).toEqual(['', '', OURS]);
    expect(records(bench.world, 'Perbaikan')).toHaveLength(EXPECTED.length);
    // Whose cells they were can read in their own data that there are such.
    const traces = (name: string) => call(bench, 'personData', { id: nip(name) }).sections.flatMap(({ rows }) => rows);
    expect(traces('B')).toContainEqual(['Perbaikan', '2']);
    expect(JSON.stringify(traces('E'))).not.toContain('"Perbaikan"');
    expect(records(bench.world, 'Jejak Audit').at(-1)).toMatchObject({ Tindakan: 'Perbaiki sel' });
    // What somebody has typed since stays.
    type(bench, 3, 'Jenis', 'PPPK');
    const back = call(bench, 'takeBackFixes', {});
    expect([back.back, back.left, back.fixes.last]).toEqual([EXPECTED.length - 1, 1, null]);
    const kept = before.map((row) => row.map((cell) => (cell === 'P.N.S.' ? 'PPPK' : cell)));
    expect(readSheet(bench.world, 'Pegawai')).toEqual(kept);
    expect(() => call(bench, 'takeBackFixes', {})).toThrow('berubah');
  });

  test('leave a NIP a text, whatever somebody has made of the format of its cell', () => {
    const bench = benchWith(CHANGES);
    give(bench, 2, 'NIP', 'numberFormat', '0');
    call(bench, 'applyFixes', { code: call(bench, 'fixes', {}).code, only: null });
    expect(records(bench.world, 'Pegawai')[0]?.NIP).toBe(nip('A'));
  });

  test('are done one by one, and not where the sheet has changed since they were seen', () => {
    const bench = benchWith(CHANGES);
    const { code } = call(bench, 'fixes', {});
    expect(call(bench, 'applyFixes', { code, only: 0 }).fixes.total).toBe(EXPECTED.length - 1);
    expect(() => call(bench, 'applyFixes', { code, only: null })).toThrow('berubah');
    expect(records(bench.world, 'Perbaikan')).toHaveLength(1);
  });

  test('empty a row that says again what another says, and not one that differs or has something beside it', () => {
    const twice = (changes: Readonly<Record<string, string>>): Bench => {
      const bench = { world: new World(OPTIONS), dist: DIST };
      const people = [...NAMES.map((name) => employee(name)), employee('A')].map((row) => ({ ...row, Catatan: '' }));
      importTables(
        bench,
        new Map([['pegawai', rowsOf([...people.slice(0, -1), { ...employee('A'), Catatan: '', ...changes }])]]),
      );
      return bench;
    };
    const bench = twice({});
    expect(call(bench, 'fixes', {}).first).toMatchObject([
      { row: 7, column: '', before: expect.stringContaining('baris 2') },
    ]);
    call(bench, 'applyFixes', { code: call(bench, 'fixes', {}).code, only: null });
    expect(records(bench.world, 'Pegawai')).toHaveLength(5);
    call(bench, 'takeBackFixes', {});
    expect(records(bench.world, 'Pegawai')).toHaveLength(6);
    for (const changes of [{ Nama: 'Lain' }, { Catatan: 'penting' }])
      expect(call(twice(changes), 'fixes', {}).total).toBe(0);
  });
});

describe('what is mended', () => {
  const dotted = (name: string) => `${nip(name).slice(0, 8)}.${nip(name).slice(8)}`;
  const mendAll = (bench: Bench) => call(bench, 'applyFixes', { code: call(bench, 'fixes', {}).code, only: null });
  const cell = (bench: Bench, row: number, header: string) =>
    tab(bench).rows[row - 1]?.[at(bench, row, header).column] ?? '';
  const people = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `N${index}`);
  /** People of whom every second is to be mended, in cells that know no format, with a formula among the others. */
  function pasted(count: number): Bench {
    const bench = { world: new World(OPTIONS), dist: DIST };
    const rows = people(count).map((name, index) => employee(name, index % 2 === 0 ? { NIP: `'${dotted(name)}` } : {}));
    importTables(bench, new Map([['pegawai', rowsOf(rows)]]));
    people(count).forEach((name, index) => {
      for (const header of ['NIP', 'Nama']) give(bench, index + 2, header, 'numberFormat', '');
      if (index % 2 === 1) type(bench, index + 2, 'NIP', `'${nip(name)}`);
    });
    type(bench, 3, 'Email', 'n1 @contoh.example');
    type(bench, 4, 'Email', '=LOWER("N2@CONTOH.EXAMPLE")');
    type(bench, 5, 'Email', 'n3 @contoh.example');
    return bench;
  }

  // Few places are written one by one, many with what stands between them.
  test.each([5, 90])(
    'of %i people stays text in cells of any format, and what stands between is as it was',
    (count) => {
      const bench = pasted(count);
      expect(cell(bench, 2, 'NIP')).not.toBe(nip('N0'));
      mendAll(bench);
      expect(people(count).map((_, index) => cell(bench, index + 2, 'NIP'))).toEqual(people(count).map(nip));
      expect(cell(bench, 4, 'Email')).toEqual({ formula: '=LOWER("N2@CONTOH.EXAMPLE")' });
      expect([3, 5].map((row) => cell(bench, row, 'Email'))).toEqual(['n1@contoh.example', 'n3@contoh.example']);
      // Whoever stood between keeps the format that somebody gave the cell.
      expect([look(bench, 2, 'NIP', 'numberFormat'), look(bench, 3, 'NIP', 'numberFormat')]).toEqual(['@', '']);
    },
  );

  test('costs one write for what lies together, and no more calls for more people', () => {
    const spent = (bench: Bench) => {
      const before = bench.world.meter.snapshot();
      mendAll(bench);
      return bench.world.meter.since(before);
    };
    const mended = { Jenis: 'P.N.S.' };
    const together = benchWith(Object.fromEntries(NAMES.map((name) => [name, mended])));
    const writes = [together, benchWith({ A: mended, C: mended })].map(
      (bench) => spent(bench).calls['SpreadsheetApp.Range.setValues'] ?? 0,
    );
    expect((writes[1] ?? 0) - (writes[0] ?? 0)).toBe(1);
    expect(spent(pasted(160)).totalCalls).toBe(spent(pasted(90)).totalCalls);
  });

  /** Another person's act just before the first call of the run at which something is so. */
  function meanwhile({ world }: Bench, isSo: () => boolean, act: () => void): () => boolean {
    const MOST_CALLS = 500;
    let isDone = false;
    for (let call = 1; call <= MOST_CALLS; call++)
      world.faults.meanwhile(call, () => {
        if (isDone || !isSo()) return;
        isDone = true;
        act();
      });
    return () => isDone;
  }
  const apart = { A: { NIP: `'${dotted('A')}` }, C: { NIP: `'${dotted('C')}` } };
  const isKept = ({ world }: Bench) => world.workbook.sheets.some(({ name }) => name === 'Perbaikan');

  test('is all that is written: what another types elsewhere after it was read stays', () => {
    const bench = benchWith(apart);
    const { code } = call(bench, 'fixes', {});
    const isDone = meanwhile(
      bench,
      () => isKept(bench),
      () => {
        expect(cell(bench, 2, 'NIP')).not.toBe(nip('A'));
        type(bench, 3, 'NIP', `'${nip('Q')}`);
        type(bench, 3, 'Nama', 'Diketik tadi');
      },
    );
    call(bench, 'applyFixes', { code, only: null });
    expect(isDone()).toBe(true);
    expect([2, 3, 4].map((row) => cell(bench, row, 'NIP'))).toEqual([nip('A'), nip('Q'), nip('C')]);
    expect(cell(bench, 3, 'Nama')).toBe('Diketik tadi');
  });

  test('is checked by what stands in the sheet then', () => {
    const bench = benchWith(apart);
    const { code } = call(bench, 'fixes', {});
    meanwhile(
      bench,
      () => cell(bench, 4, 'NIP') === nip('C'),
      () => type(bench, 3, 'Email', 'bukan alamat'),
    );
    const { problems } = call(bench, 'applyFixes', { code, only: null }).home;
    expect(problems.first.map(({ row, column }) => [row, column])).toContainEqual([3, 'Email']);
  });
});

describe('taking back', () => {
  const mendAll = (bench: Bench) => call(bench, 'applyFixes', { code: call(bench, 'fixes', {}).code, only: null });
  /** A, B, A again, and F of whom much is not known. */
  function twice(): Bench {
    const bench = { world: new World(OPTIONS), dist: DIST };
    const people = [employee('A'), employee('B'), employee('A'), employee('F', { Golongan: '', TMT: '' })];
    importTables(bench, new Map([['pegawai', rowsOf(people)]]));
    mendAll(bench);
    return bench;
  }

  test('fills no blank cells of somebody else whose row is where an emptied one was', () => {
    const bench = twice();
    deleteRow(bench.world, 'Pegawai', 4);
    const before = seen(bench);
    const { back, left } = call(bench, 'takeBackFixes', {});
    expect([back, left > 0, seen(bench)]).toEqual([0, true, before]);
  });

  test('fills an emptied row that is blank still, and not one in which somebody has typed', () => {
    const bench = twice();
    type(bench, 4, 'Nama', 'Orang baru');
    expect(call(bench, 'takeBackFixes', {}).back).toBe(0);
    const other = twice();
    expect(call(other, 'takeBackFixes', {}).left).toBe(0);
    expect(records(other.world, 'Pegawai').map(({ NIP }) => NIP)).toEqual(['A', 'B', 'A', 'F'].map(nip));
  });

  test('gives nobody the cell of another whose row is there since the sheet was sorted', () => {
    const bench = benchWith({ A: { Jenis: 'P.N.S.' }, B: { Jenis: 'PNS' } });
    mendAll(bench);
    reorderRows(bench.world, 'Pegawai', (rows) => rows.map((_, index) => rows.length - 1 - index));
    const before = seen(bench);
    expect(call(bench, 'takeBackFixes', {})).toMatchObject({ back: 0, left: 1 });
    expect(seen(bench)).toBe(before);
  });

  test('gives a number back as a number, a text as a text, and a day as a day', () => {
    const bench = { world: new World(OPTIONS), dist: DIST };
    importTables(
      bench,
      new Map([
        ['pegawai', rowsOf(['A', 'B'].map((name) => employee(name)))],
        ['sasaran', rowsOf([target('A'), target('A'), target('B', { Realisasi: "'12" })])],
      ]),
    );
    const column = (readSheet(bench.world, 'Sasaran')[0] ?? []).indexOf('Realisasi') + 1;
    for (const row of [2, 3]) setCell(bench.world, 'Sasaran', row, column, 1.234);
    const before = readSheet(bench.world, 'Sasaran').map((row) => row[column - 1]);
    mendAll(bench);
    expect(readSheet(bench.world, 'Sasaran')[3]?.[column - 1]).toBe(12);
    call(bench, 'takeBackFixes', {});
    expect(readSheet(bench.world, 'Sasaran').map((row) => row[column - 1])).toEqual(before);
    const days = { world: new World(OPTIONS), dist: DIST };
    importTables(days, new Map([['pegawai', rowsOf(['A', 'A'].map((name) => employee(name)))]]));
    for (const row of [2, 3]) {
      give(days, row, 'TMT', 'numberFormat', '');
      type(days, row, 'TMT', '01/05/2015');
    }
    mendAll(days);
    call(days, 'takeBackFixes', {});
    expect(records(days.world, 'Pegawai')[1]?.TMT).toBe('2015-05-01');
  });
});
