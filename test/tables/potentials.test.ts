/** Facts about the sheet Potensi: levels and numbers are read as people type them, and what is wrong is told at its cell. */
import { expect, test } from 'vitest';
import { readPotentials } from '../../src/tables/potentials.ts';

const NIP = '198609262015051001';
const IDS = new Set([NIP]);
const HEADER = ['NIP', 'Nama', 'Potensi', 'Sumber', 'Asesor', 'Tanggal'];
const row = (found: string | number, day = '2026-03-02', nip: string | number = NIP, source = 'Asesmen BKN') => [
  nip,
  'Siti',
  found,
  source,
  'Tim asesor',
  day,
];
const read = (...rows: readonly (readonly (string | number)[])[]) => readPotentials([HEADER, ...rows], IDS);
const told = (...rows: readonly (readonly (string | number)[])[]) =>
  read(...rows).problems.map(({ code, row: at, column }) => `${code} ${at} ${column}`);

test('a sheet that is not there, or holds no row, is no problem', () => {
  expect(readPotentials(undefined, IDS)).toEqual({ values: [], problems: [] });
  expect(read()).toEqual({ values: [], problems: [] });
});

test('a level by its word, a number with point or comma', () => {
  const { values, problems } = read(
    row(' tinggi ', '2026-03-02'),
    row('Menengah', '3/3/2026'),
    row('RENDAH', '2026-03-04'),
    row(72, '2026-03-05'),
    row('72,5', '2026-03-06'),
    row('0', '2026-03-07'),
    row('100', '2026-03-08'),
  );
  expect(values.map(({ found }) => found)).toEqual(['high', 'medium', 'low', 72, 72.5, 0, 100]);
  expect(values[1]).toEqual({
    employeeId: NIP,
    found: 'medium',
    source: 'Asesmen BKN',
    assessor: 'Tim asesor',
    day: '2026-03-03',
    row: 3,
  });
  expect(problems).toEqual([]);
});

test.each<[string, readonly (string | number)[], readonly string[]]>([
  ['a word that is no level', row('Sedang'), ['potential-invalid 2 found']],
  ['a number below the scale', row('-0,01'), ['potential-invalid 2 found']],
  ['a number above it', row('100,01'), ['potential-invalid 2 found']],
  ['nothing', row(''), ['cell-blank 2 found']],
  ['no day', row(70, ''), ['cell-blank 2 day']],
  ['a day that is none', row(70, '31/02/2026'), ['day-invalid 2 day']],
  ['no source', row(70, '2026-03-02', NIP, ''), ['cell-blank 2 source']],
  ['no NIP', row(70, '2026-03-02', ''), ['cell-blank 2 employeeId']],
  ['a NIP that is a number', row(70, '2026-03-02', 198609262015051000), ['nip-invalid 2 employeeId']],
  ['nobody of the roster', row(70, '2026-03-02', '199001012015051009'), ['nip-unknown 2 employeeId']],
])('%s is told at its cell', (_, cells, expected) => {
  expect(told(cells)).toEqual(expected);
});

test('a wrong cell costs what it decides: the row of somebody known is kept, without what cannot be read', () => {
  expect(read(row('Sedang', 'kemarin')).values).toMatchObject([{ employeeId: NIP, found: undefined, day: '' }]);
});

test('name and assessor may be missing as columns; potential, source and day may not', () => {
  const { values, problems } = readPotentials(
    [
      ['Tanggal', 'NIP', 'Potensi', 'Sumber'],
      ['2026-03-02', NIP, 'Tinggi', 'Asesmen'],
    ],
    IDS,
  );
  expect([values.length, problems]).toEqual([1, []]);
  const bare = readPotentials([['NIP'], [NIP]], IDS);
  expect(bare.problems.map(({ code, column }) => `${code} ${column}`)).toEqual([
    'column-missing found',
    'column-missing source',
    'column-missing day',
  ]);
});
