/**
 * Trainings on the real bundle: places and queue, need, hours, and after a second period how criteria moved. The sheets
 * move no rating, change nothing when they are made again, and are not there where nobody plans a training.
 */
import { describe, expect, test } from 'vitest';
import { type Bench, call, closePeriod, runCycle } from '../../src/local/cycle.ts';
import { deleteColumn, deleteSheet, readSheet, renameSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import {
  answers,
  assignments,
  criteria,
  employee,
  nip,
  OUTSIDERS,
  type Rows,
  rowsOf,
  target,
} from '../fixtures/agency.ts';

const OPTIONS = { now: new Date('2026-12-31T09:00:00+07:00'), owner: 'hr@contoh.example' };
const NAMES = ['A', 'B', 'C', 'D', 'E', 'F'];

const training = (code: string, day: string, changes: Readonly<Record<string, string | number>> = {}) => ({
  Kode: code,
  Judul: `Pelatihan ${code}`,
  Jenis: 'Teknis',
  Kriteria: 'C1',
  JP: 12,
  Tanggal: day,
  'Tanggal Selesai': '',
  Kuota: '',
  ...changes,
});
const taking = (code: string, name: string, status: string, time = '') => ({
  'Kode Pelatihan': code,
  NIP: nip(name),
  'Waktu Daftar': time,
  Status: status,
});

const TRAININGS = rowsOf([
  training('T1', '2026-03-02', { Kuota: 1 }),
  training('T2', '2026-12-30', { 'Tanggal Selesai': '2027-01-02' }),
]);
const PARTICIPANTS = rowsOf([
  taking('T1', 'A', '', '2026-01-05 10:00'),
  taking('T1', 'B', '', '2026-01-05 9:00'),
  taking('T2', 'A', 'Hadir'),
  taking('T2', 'B', 'Hadir'),
  taking('T2', 'C', 'Hadir'),
]);

/** A period in which the supervisor gives everybody so many levels on C1, and 4 on C2. */
const period = (levels: string, extra: readonly (readonly [string, Rows])[] = []): ReadonlyMap<string, Rows> =>
  new Map<string, Rows>([
    ['pegawai', rowsOf(NAMES.map((name) => employee(name, name === 'B' ? { Jenis: 'PPPK' } : {})))],
    ['penilai-luar', OUTSIDERS],
    ['kriteria', criteria(50, 50)],
    ['sasaran', rowsOf(NAMES.map((name) => target(name)))],
    ['penugasan', assignments(...NAMES.map((name) => `Z>${name}`))],
    ['jawaban', answers(...NAMES.map((name, index) => `Z>${name} ${levels[index]} 4`))],
    ...extra,
  ]);
const POLICY: readonly [string, Rows] = [
  'kebijakan',
  [
    ['Kunci', 'Nilai'],
    ['Periode', '2026'],
    ['Minimum Peserta Dampak', '3'],
  ],
];
const FIRST = period('222444', [POLICY, ['pelatihan', TRAININGS], ['peserta-pelatihan', PARTICIPANTS]]);

function begin(tables: ReadonlyMap<string, Rows> = FIRST): Bench {
  const bench = { world: new World(OPTIONS), dist: 'dist' };
  runCycle({ ...bench, tables });
  return bench;
}

const records = (world: World, title: string): readonly Readonly<Record<string, unknown>>[] => {
  const [header = [], ...rows] = readSheet(world, title);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((name, index) => [String(name), row[index]])));
};
const names = (world: World) => world.workbook.sheets.map(({ name }) => name);
const places = (world: World) =>
  records(world, 'Tempat Pelatihan').map((row) => `${row['Kode Pelatihan']} ${row.Nama} ${row.Status} ${row.Antrean}`);
const columnOf = (world: World, title: string, header: string): number =>
  (readSheet(world, title)[0] ?? []).indexOf(header) + 1;

describe('a period with trainings', () => {
  test('has places in turn, need by unit, hours by year, and the plan says where people stand', () => {
    const { world } = begin();
    expect(records(world, 'Masalah')).toEqual([]);
    expect(places(world)).toEqual([
      'T1 Pegawai B Terdaftar ',
      'T1 Pegawai A Menunggu 1',
      'T2 Pegawai A Hadir ',
      'T2 Pegawai B Hadir ',
      'T2 Pegawai C Hadir ',
    ]);
    // C1 is at 60 for A, B and C.
    expect(
      records(world, 'Rencana Pelatihan').map(
        (row) => `${row.Nama} ${row['Kode Pelatihan']} ${row.Sumber} ${row['Status Peserta']}`,
      ),
    ).toEqual([
      'Pegawai A T1 Kriteria rendah Menunggu',
      'Pegawai A T2 Kriteria rendah Hadir',
      'Pegawai B T1 Kriteria rendah Terdaftar',
      'Pegawai B T2 Kriteria rendah Hadir',
      'Pegawai C T1 Kriteria rendah ',
      'Pegawai C T2 Kriteria rendah Hadir',
    ]);
    expect(records(world, 'Kebutuhan Pelatihan')).toMatchObject([
      {
        'Unit Kerja': 'Sekretariat',
        'Kode Pelatihan': 'T1',
        'Kriteria Rendah': 'C1: 3',
        Direkomendasikan: 3,
        Diinginkan: 0,
        Terdaftar: 1,
        Menunggu: 1,
        Hadir: 0,
        'Belum Mendapat': 1,
      },
      { 'Kode Pelatihan': 'T2', Direkomendasikan: 3, Hadir: 3, 'Belum Mendapat': 0 },
    ]);
    // T2 ends in 2027, so nobody has hours in 2026 yet.
    const hours = records(world, 'JP Pegawai');
    expect(hours.map((row) => [row.JP, row['Acuan JP'], row['Kurang JP']])).toEqual(
      NAMES.map((name) => (name === 'B' ? [0, 24, 24] : [0, 20, 20])),
    );
    expect(names(world)).not.toContain('Dampak Pelatihan');
  });

  test('who cancels gives their place to the first who waits; who was there has hours', () => {
    const bench = begin();
    const { world } = bench;
    const status = columnOf(world, 'Peserta Pelatihan', 'Status');
    setCell(world, 'Peserta Pelatihan', 3, status, 'Batal');
    setCell(world, 'Peserta Pelatihan', 2, status, 'Hadir');
    call(bench, 'evaluate', {});
    expect(places(world).slice(0, 2)).toEqual(['T1 Pegawai B Batal ', 'T1 Pegawai A Hadir ']);
    expect(records(world, 'JP Pegawai')[0]).toMatchObject({
      JP: 12,
      'Kurang JP': 8,
      Pelatihan: 'T1 Pelatihan T1 (12 JP, selesai 2 Maret 2026)',
    });
  });

  test('made again nothing changes, and no rating moves for them', () => {
    const bench = begin();
    const { world } = bench;
    const cells = () => JSON.stringify(world.workbook.sheets.map(({ name, rows }) => [name, rows]));
    const before = cells();
    call(bench, 'evaluate', {});
    expect(cells()).toBe(before);
    const without = begin(period('222444', [POLICY]));
    expect(records(without.world, 'Nilai')).toEqual(records(world, 'Nilai'));
  });

  test('a sheet of participants from before, or none at all, is no problem', () => {
    const bench = begin(period('222444', [POLICY]));
    const { world } = bench;
    const own = ['Tempat Pelatihan', 'Kebutuhan Pelatihan', 'JP Pegawai', 'Dampak Pelatihan'];
    expect(names(world).filter((name) => own.includes(name))).toEqual([]);
    deleteSheet(world, 'Peserta Pelatihan');
    for (const header of ['Kuota', 'Kompetensi', 'Tanggal Selesai', 'Tempat', 'Penyelenggara'])
      deleteColumn(world, 'Pelatihan', columnOf(world, 'Pelatihan', header));
    call(bench, 'evaluate', {});
    expect(records(world, 'Masalah')).toEqual([]);
    expect(names(world)).not.toContain('Peserta Pelatihan');
  });

  test('a sheet of participants that was renamed is told, not taken for empty', () => {
    const bench = begin();
    const { world } = bench;
    renameSheet(world, 'Peserta Pelatihan', 'Peserta 2026');
    call(bench, 'evaluate', {});
    expect(records(world, 'Masalah').map((row) => `${row.Kode} ${row.Tabel}`)).toEqual([
      'table-missing Peserta Pelatihan',
    ]);
  });

  test('participants taken away again leave no old rows behind', () => {
    const bench = begin();
    const { world } = bench;
    call(bench, 'importTable', { name: 'peserta-pelatihan', rows: [['Kode Pelatihan', 'NIP']] });
    call(bench, 'evaluate', {});
    expect([places(world), records(world, 'JP Pegawai')]).toEqual([[], []]);
  });
});

describe('a second period', () => {
  /** T2 ended in 2027: A, B and C were there, and rose by 40, 20 and 40; the others by 0, 0 and 20. */
  function second(minimum: string, weights: readonly [string, string] = ['6000', '3000']): World {
    const bench = begin();
    closePeriod(bench);
    call(bench, 'finaliseCycle', {});
    call(bench, 'openPeriod', { period: '2027' });
    const policy: readonly [string, Rows] = [
      'kebijakan',
      [
        ['Kunci', 'Nilai'],
        ['Periode', '2027'],
        ['Minimum Peserta Dampak', minimum],
        ['Bobot Atasan', weights[0]],
        ['Bobot Rekan', weights[1]],
        ['Bobot Bawahan', '0'],
        ['Bobot Diri', '1000'],
      ],
    ];
    runCycle({ ...bench, tables: period('434445', [policy]) });
    return bench.world;
  }
  const near = (value: number) => expect.closeTo(value, 6);

  test('tells how those trained moved beside the others', () => {
    const world = second('3');
    expect(records(world, 'Peserta Pelatihan')).toHaveLength(5);
    expect(records(world, 'JP Pegawai').map((row) => row.JP)).toEqual([12, 12, 12, 0, 0, 0]);
    const [effect, ...more] = records(world, 'Dampak Pelatihan');
    expect(more).toEqual([]);
    expect(effect).toMatchObject({
      Periode: '2026–2027',
      'Kode Kriteria': 'C1',
      'Kode Pelatihan': 'T2',
      Peserta: 3,
      'Peserta Sebelum': 60,
      'Peserta Sesudah': near(280 / 3),
      'Bukan Peserta': 3,
      'Bukan Peserta Sebelum': 100,
      'Bukan Peserta Sesudah': near(320 / 3),
      'Selisih Perubahan': near(80 / 3),
    });
    expect(String(effect?.Artinya)).toMatch(
      /^Peserta naik 26,67 lebih dari yang lain .* Peserta mulai lebih rendah \(60, .* bukan bukti\.$/,
    );
  });

  test('claims nothing of too few people, or of periods on other weights', () => {
    const [few] = records(second('4'), 'Dampak Pelatihan');
    expect(few).toMatchObject({ Peserta: 3, 'Bukan Peserta': 3, 'Peserta Sebelum': '', 'Selisih Perubahan': '' });
    expect(few?.Artinya).toMatch(/^Terlalu sedikit untuk menyimpulkan: perlu 4 peserta/);
    const [other] = records(second('3', ['7000', '2000']), 'Dampak Pelatihan');
    expect(other).toMatchObject({ 'Selisih Perubahan': '' });
    expect(other?.Artinya).toMatch(/^Tidak dibandingkan/);
  });
});
