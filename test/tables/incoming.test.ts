/** Facts about what people bring: which heading a column is, what a row is known by, and what is mended without guessing. */
import { describe, expect, test } from 'vitest';
import { IMPORTS } from '../../src/app/api.types.ts';
import { matchHeadings } from '../../src/tables/headings.ts';
import { layBeside, lostDigits, namingHeadings } from '../../src/tables/incoming.ts';
import { TYPED_TABLES } from '../../src/tables/index.ts';
import { mendEmail, mendNip } from '../../src/tables/nip.ts';
import { mendNumber } from '../../src/tables/notation.ts';
import { mendWord } from '../../src/tables/words.ts';

const tableOf = (name: string) => TYPED_TABLES.find(({ title }) => title.toLowerCase().replace(/ /g, '-') === name);

test.each(IMPORTS)('a row of %s says whom or what it is about', (name) => {
  const table = tableOf(name);
  expect(table && namingHeadings(table).length).toBeGreaterThan(0);
});

describe('a row is known', () => {
  /** Whether the second is another row than the first, or the same. */
  const laid = (name: string, ...rows: readonly Readonly<Record<string, string>>[]) => {
    const table = tableOf(name);
    if (!table) throw new RangeError(`There is no ${name}.`);
    const headings = Object.keys(rows[0] ?? {});
    const grid = [headings, ...rows.map((row) => Object.values(row))];
    const { fresh, changed, same } = layBeside(table, grid.slice(0, 2), {
      ...{ rows: [headings, ...grid.slice(2)], headings, keepsOthers: true },
    });
    return fresh > 0 ? 'another' : changed + same > 0 ? 'the same' : 'none';
  };
  test.each<[string, name: string, header: string, one: string, other: string, found: string]>([
    ['a code that looks like a month', 'sasaran', 'Kode', '1/2026', '01/2026', 'another'],
    ['codes of unlike capitals', 'sasaran', 'Kode', 'B', 'b', 'another'],
    ['a code of a training', 'pelatihan', 'Kode', 'P 1', 'P1', 'another'],
    ['a month', 'kehadiran', 'Bulan', '1/2026', 'Januari 2026', 'the same'],
    ['a day', 'hari-libur', 'Tanggal', '2026-12-25', '25 Desember 2026', 'the same'],
    ['a NIP', 'pegawai', 'NIP', '19860926 201505 1 001', '198609262015051001', 'the same'],
    ['a key of the policy', 'kebijakan', 'Kunci', 'Instansi', 'INSTANSI', 'the same'],
  ])('%s', (_what, name, header, one, other, found) => {
    const beside = name === 'sasaran' || name === 'kehadiran' ? { NIP: '198609262015051001' } : {};
    expect(laid(name, { ...beside, [header]: one }, { ...beside, [header]: other })).toBe(found);
  });
});

test('digits that are gone are found however a spreadsheet writes them, and a telephone number is none of them', () => {
  const rows = [
    ['NIP', 'No. HP'],
    ...['1,98609E+17', '198609262015051000', '198.609.262.015.051.000', '198609262015051001'].map((cell) => [
      cell,
      '081234567000',
    ]),
  ];
  expect(lostDigits(['NIP', 'No. HP'], rows).map(({ row, heading }) => [row, heading])).toEqual([
    [2, 'NIP'],
    [3, 'NIP'],
    [4, 'NIP'],
  ]);
});

describe('headings', () => {
  const OWN = ['NIP', 'Nama', 'No. HP', 'Unit Kerja', 'Cuti Mulai', 'Cuti Sampai'];
  test.each<[columns: readonly string[], to: readonly (string | null)[]]>([
    [
      ['nip', ' NAMA ', 'unit  kerja'],
      ['NIP', 'Nama', 'Unit Kerja'],
    ],
    [
      ['NO_HP', 'nama-lengkap', 'SKPD'],
      ['No. HP', 'Nama', 'Unit Kerja'],
    ],
    [
      ['Tgl. Mulai Cuti', 'Tanggal Selesai Cuti', 'Cuti'],
      ['Cuti Mulai', 'Cuti Sampai', null],
    ],
    // The surer one has it, and the other is nobody's.
    [
      ['NIP', 'NIP Baru'],
      ['NIP', null],
    ],
    ...['No. NIP', 'NIP / NRP', 'NIP Pegawai ASN', 'NIP/NIK', 'NIP (18 digit)'].map(
      (name): [readonly string[], readonly (string | null)[]] => [
        [name, 'NIP Atasan'],
        ['NIP', null],
      ],
    ),
    [
      ['NIP Lama', 'NIP Baru'],
      [null, 'NIP'],
    ],
    // Which of two is meant nobody can tell.
    [
      ['OPD', 'Perangkat Daerah'],
      [null, null],
    ],
    [
      ['NIP', 'NIP'],
      [null, null],
    ],
    [
      ['', 'Nma', 'Nama Ibu'],
      [null, null, null],
    ],
  ])('%j', (columns, to) => {
    expect(matchHeadings(OWN, columns).map((match) => match.to)).toEqual(to);
  });
});

describe('mending', () => {
  test.each([
    ['1986-0926 2015.05.1.001', '198609262015051001'],
    ['’198609262015051001', '198609262015051001'],
    ['19860926201505100', undefined],
    ['198613262015051001', undefined],
    ['NIP 198609262015051001', undefined],
    // A number keeps 15 digits: whose NIP it was nobody can say.
    ['198609262015051000', undefined],
    ['198.609.262.015.051.000', undefined],
  ])('the NIP %s', (cell, mended) => {
    expect(mendNip(cell)).toBe(mended);
  });
  test.each([
    ['<Ali@Dinas.example>', 'ali@dinas.example'],
    ['a@b.example, c@b.example', undefined],
    [' ali @ dinas. example ', 'ali@dinas.example'],
    // A name before it, another word behind it, another address: which blank is too many nobody can say.
    ['Ali Hasan ali@dinas.example', undefined],
    ['Budi <budi@dinas.example>', undefined],
    ['cici@dinas.example (kantor)', undefined],
    ['dedi hartono@dinas.example', undefined],
    ['ali@dinas.example. Kantor', undefined],
    ['ali@dinas.example budi@dinas.example', undefined],
    ['ali(at)dinas.example', undefined],
    ['ali@dinas', undefined],
  ])('the address %s', (cell, mended) => {
    expect(mendEmail(cell)).toBe(mended);
  });
  test.each([
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['-1.234.567', -1234567],
    ["'12", 12],
    ['1 234,5', 1234.5],
    ['1.234', undefined],
    ['12 hari', undefined],
    ['95%', undefined],
    ['1.23.4', undefined],
  ])('the number %s', (cell, mended) => {
    expect(mendNumber(cell)).toBe(mended);
  });
  test.each([
    ['p.n.s', 'PNS'],
    ['P3K', 'PPPK'],
    ['CPNS', undefined],
    ['PN', undefined],
    ['', undefined],
  ])('the word %s', (cell, mended) => {
    expect(mendWord(cell, ['PNS', 'PPPK'])).toBe(mended);
  });
});
