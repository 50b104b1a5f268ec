/** Facts about the catalogue of trainings and its participants as they stand in sheets. */
import { describe, expect, test } from 'vitest';
import { CRITERIA } from '../../src/tables/criteria.ts';
import { readCycle } from '../../src/tables/cycle.ts';
import { EMPLOYEES } from '../../src/tables/employees.ts';
import type { Cell, Grid } from '../../src/tables/notation.ts';
import { PARTICIPANTS, parseParticipants } from '../../src/tables/participants.ts';
import { parseTrainings, TRAININGS } from '../../src/tables/trainings.ts';

const NIP = '198609262015051001';
type Cells = Readonly<Record<string, Cell>>;

const gridOf = (...rows: readonly Cells[]): Grid => {
  const header = [...new Set(rows.flatMap(Object.keys))];
  return [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))];
};
const told = ({ problems }: { readonly problems: readonly { row: number; column: string; code: string }[] }) =>
  problems.map(({ row, column, code }) => `${row} ${column} ${code}`);

const OLD = { Kode: 'T1', Judul: 'Pelayanan', Jenis: 'Teknis', Kriteria: 'C1; C2', JP: 20, Tanggal: '2026-02-10' };

describe('Pelatihan', () => {
  const one = (changes: Cells) => parseTrainings(gridOf({ ...OLD, ...changes }));

  test('a sheet without the later columns is read as it is', () => {
    expect(one({})).toEqual({
      problems: [],
      values: [
        {
          code: 'T1',
          title: 'Pelayanan',
          kind: 'technical',
          families: [],
          criteria: ['C1', 'C2'],
          hours: 20,
          date: '2026-02-10',
          ends: '2026-02-10',
          place: '',
          seats: undefined,
          provider: '',
          row: 2,
        },
      ],
    });
  });
  test('families, last day, place, seats and provider are read', () => {
    const { values, problems } = one({
      Kompetensi: 'sosial kultural; Manajerial',
      'Tanggal Selesai': '12/02/2026',
      Tempat: 'Aula',
      Kuota: 30,
      Penyelenggara: 'LAN',
    });
    expect(problems).toEqual([]);
    expect(values[0]).toMatchObject({
      families: ['managerial', 'socio-cultural'],
      ends: '2026-02-12',
      place: 'Aula',
      seats: 30,
      provider: 'LAN',
    });
  });
  test('a day that the sheet made a date of is that day, on leap days and on the last day of the year', () => {
    expect(one({ Tanggal: '2028-02-29T00:00:00' }).values[0]).toMatchObject({ date: '2028-02-29', ends: '2028-02-29' });
    expect(one({ Tanggal: '2026-12-31T00:00:00' }).values[0]?.ends).toBe('2026-12-31');
  });
  test.each<[string, Cells, string, object]>([
    ['an unknown family', { Kompetensi: 'Teknis; Sosial' }, '2 families choice-unknown', { families: ['technical'] }],
    ['a part of a seat', { Kuota: 2.5 }, '2 seats number-invalid', { seats: undefined }],
    ['fewer than no seats', { Kuota: -1 }, '2 seats number-invalid', { seats: undefined }],
    ['a day that is none', { Tanggal: '2026-02-29' }, '2 date day-invalid', { date: '2026-02-29', ends: undefined }],
    ['no day', { Tanggal: 'Triwulan II' }, '2 date day-invalid', { date: 'Triwulan II', ends: undefined }],
    ['a last day that is none', { 'Tanggal Selesai': '31/02/2026' }, '2 ends day-invalid', { ends: undefined }],
    [
      'the end before the start',
      { 'Tanggal Selesai': '2026-02-09' },
      '2 ends ends-before-start',
      { ends: '2026-02-09' },
    ],
  ])('%s is told, and the row stays', (_what, changes, problem, value) => {
    const parsed = one(changes);
    expect(told(parsed)).toEqual([problem]);
    expect(parsed.values[0]).toMatchObject(value);
  });
  test('without a day it may still be planned', () => {
    expect(one({ Tanggal: '' })).toMatchObject({ problems: [], values: [{ date: '', ends: undefined }] });
  });
});

describe('Peserta Pelatihan', () => {
  const one = (changes: Cells) => parseParticipants(gridOf({ 'Kode Pelatihan': 'T1', NIP, ...changes }));

  test('code and NIP are enough: whoever stands there is enrolled', () => {
    expect(one({})).toEqual({
      problems: [],
      values: [
        {
          training: 'T1',
          employeeId: NIP,
          enrolledAt: '',
          first: false,
          state: 'enrolled',
          isUnsaid: true,
          isGiven: false,
          certificate: '',
          certifiedOn: '',
          row: 2,
        },
      ],
    });
  });
  test('whoever was typed as enrolled was given a place', () => {
    expect(one({ Status: 'terdaftar' })).toMatchObject({
      problems: [],
      values: [{ state: 'enrolled', isGiven: true }],
    });
  });
  test('time, turn, status and certificate are read', () => {
    const { values, problems } = one({
      'Waktu Daftar': '5/1/2026 8.05',
      Didahulukan: 'ya',
      Status: 'hadir',
      'Nomor Sertifikat': '12/BKPSDM/2026',
      'Tanggal Sertifikat': '2026-02-11',
    });
    expect(problems).toEqual([]);
    expect(values[0]).toMatchObject({
      enrolledAt: '2026-01-05T08:05:00',
      first: true,
      state: 'attended',
      certificate: '12/BKPSDM/2026',
      certifiedOn: '2026-02-11',
    });
  });
  test.each<[string, Cells, string, object]>([
    ['a time', { 'Waktu Daftar': 'kemarin' }, '2 enrolledAt day-invalid', { enrolledAt: '' }],
    ['a turn', { Didahulukan: 'mungkin' }, '2 first choice-unknown', { first: false }],
    ['a status', { Status: 'Lulus' }, '2 state choice-unknown', { state: 'enrolled', isGiven: false }],
    [
      'who waits, which is computed',
      { Status: 'Menunggu' },
      '2 state choice-unknown',
      { state: 'enrolled', isGiven: false },
    ],
    ['a day', { 'Tanggal Sertifikat': '2026-13-01' }, '2 certifiedOn day-invalid', { certifiedOn: '' }],
  ])('%s that cannot be is told, and the row stays', (_what, changes, problem, value) => {
    const parsed = one(changes);
    expect(told(parsed)).toEqual([problem]);
    expect(parsed.values[0]).toMatchObject(value);
  });
  test('without code or NIP there is no participant', () => {
    expect(told(one({ 'Kode Pelatihan': '', NIP: '', Status: 'Hadir' }))).toEqual([
      '2 training cell-blank',
      '2 employeeId cell-blank',
    ]);
    expect(one({ NIP: '' }).values).toEqual([]);
  });
});

test('the cycle holds those who can be, and tells the others with their place', () => {
  const tables = new Map<unknown, Grid>([
    [
      EMPLOYEES,
      gridOf({
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
      }),
    ],
    [CRITERIA, gridOf()],
    [TRAININGS, gridOf({ ...OLD, Kriteria: 'BP1;XX' }, { ...OLD, Kriteria: 'BP1' })],
    [
      PARTICIPANTS,
      gridOf({ 'Kode Pelatihan': 'T1', NIP }, { 'Kode Pelatihan': 'T2', NIP }, { 'Kode Pelatihan': 'T1', NIP: '1' }),
    ],
  ]);
  const { trainings, participants, problems } = readCycle((table) => tables.get(table), '2026-12-31');
  expect([trainings.length, participants.length]).toEqual([1, 1]);
  expect(
    problems.filter(({ table }) => table !== 'employees').map(({ table, row, code }) => `${table} ${row} ${code}`),
  ).toEqual([
    'trainings 2 criterion-unknown',
    'trainings 3 row-repeated',
    'participants 3 training-unknown',
    'participants 4 nip-unknown',
  ]);
});
