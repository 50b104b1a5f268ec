/**
 * Several periods on the real bundle: what each leaves in Riwayat, and what Tren makes of them. A period on other weights
 * is told and not compared, and neither is one of a workbook that did not record what its numbers rest on.
 */
import { describe, expect, test } from 'vitest';
import { type Bench, call, closePeriod, runCycle } from '../../src/local/cycle.ts';
import { deleteColumn, readSheet, setCell } from '../../src/local/sheet-edit.ts';
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

/** A period of A, B and others, in which the supervisor answers so about A; peers give a mean of 100, A itself 120. */
const period = (
  supervisor: string,
  people: readonly string[],
  settings: readonly (readonly [key: string, value: string])[] = [],
): ReadonlyMap<string, Rows> =>
  new Map<string, Rows>([
    ...(settings.length > 0 ? [['kebijakan', [['Kunci', 'Nilai'], ...settings]] as const] : []),
    ['pegawai', rowsOf(people.map((name) => employee(name)))],
    ['penilai-luar', OUTSIDERS],
    ['kriteria', criteria(50, 30, 20)],
    ['sasaran', rowsOf(people.map((name) => target(name)))],
    ['penugasan', assignments('Z>A', 'B>A', 'C>A', 'D>A', 'A>A', 'Z>B', 'Z>C')],
    ['jawaban', answers(`Z>A ${supervisor}`, 'B>A 3 4 5', 'C>A 4 4 4', 'D>A 5 4 3', 'A>A 5 5 5', 'Z>B 3 3 3')],
  ]);
const FIRST = period('4 4 4', ['A', 'B', 'C', 'D', 'E'], [['Periode', '2026']]);
const SECOND = period('5 4 3', ['A', 'B', 'C', 'D']);

function finalise(bench: Bench, tables: ReadonlyMap<string, Rows>) {
  runCycle({ ...bench, tables });
  closePeriod(bench);
  return call(bench, 'finaliseCycle', {});
}

const begin = (): Bench => {
  const bench = { world: new World(OPTIONS), dist: 'dist' };
  finalise(bench, FIRST);
  return bench;
};

const records = (world: World, title: string): readonly Readonly<Record<string, unknown>>[] => {
  const [header = [], ...rows] = readSheet(world, title);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((name, index) => [String(name), row[index]])));
};
const trendOf = (world: World, name: string) => records(world, 'Tren').find((row) => row.NIP === nip(name));
const near = (value: number) => expect.closeTo(value, 6);

describe('Riwayat', () => {
  test('keeps who was a candidate for an award, and what the numbers rest on', () => {
    const { world } = begin();
    const rows = records(world, 'Riwayat');
    expect(rows.map((row) => [row.NIP, row.Penghargaan])).toEqual([
      [nip('A'), 'Terbaik di unit=kandidat'],
      ...['B', 'C', 'D', 'E'].map((name) => [nip(name), 'Tidak ada']),
    ]);
    expect(new Set(rows.map((row) => row['Dasar Hitung'])).size).toBe(1);
    expect(rows[0]?.['Dasar Hitung']).toMatch(/^[0-9a-f]{12}$/);
  });
  test('keeps what the numbers rested on at the closing, whatever is written in Kriteria before they are final', () => {
    const basisOf = (meanwhile: (world: World) => void): unknown => {
      const bench = { world: new World(OPTIONS), dist: 'dist' };
      runCycle({ ...bench, tables: FIRST });
      closePeriod(bench);
      meanwhile(bench.world);
      call(bench, 'finaliseCycle', {});
      return records(bench.world, 'Riwayat')[0]?.['Dasar Hitung'];
    };
    const column = (world: World) => (readSheet(world, 'Kriteria')[0] ?? []).indexOf('Bobot') + 1;
    expect(basisOf((world) => setCell(world, 'Kriteria', 2, column(world), 90))).toBe(basisOf(() => {}));
  });
  test('is not added to when candidates were changed since the closing', () => {
    const bench = { world: new World(OPTIONS), dist: 'dist' };
    runCycle({ ...bench, tables: FIRST });
    closePeriod(bench);
    const column = (readSheet(bench.world, 'Kandidat')[0] ?? []).indexOf('Jenis') + 1;
    deleteColumn(bench.world, 'Kandidat', column);
    expect(() => call(bench, 'finaliseCycle', {})).toThrow('Di sheet Kandidat judul kolom ini hilang: Jenis');
  });
});

describe('Tren', () => {
  test('after one period compares nothing', () => {
    const { world } = begin();
    expect(trendOf(world, 'A')).toMatchObject({
      'Periode Dinilai': 1,
      'Periode Sebelumnya': '',
      'Periode Terakhir': 2026,
      'Nilai Terakhir': near(100.8),
      'Predikat Terakhir': 'Baik',
      Sebanding: '',
      Perubahan: '',
      Tren: 'Belum cukup: 1 dari 3 periode yang sebanding',
      'Poin per Periode': '',
      Penghargaan: '2026: Terbaik di unit (kandidat)',
    });
    expect(trendOf(world, 'C')).toMatchObject({ 'Periode Dinilai': 0, 'Nilai Terakhir': '', 'Predikat Terakhir': '' });
  });

  test('compares two periods on the same weights, and tells of people on the roster only', () => {
    const bench = begin();
    const { world } = bench;
    call(bench, 'openPeriod', { period: '2027' });
    const home = finalise(bench, SECOND);
    expect(home.history?.cycles).toMatchObject([
      { period: '2027', ratees: 4, rated: 2, candidates: 1 },
      { period: '2026', ratees: 5, rated: 2, candidates: 1, classes: [{ word: 'Baik', count: 2 }] },
    ]);
    // The supervisor moves C1 from 100 to 120 and C3 from 100 to 80, six tenths of it: 102 to 114, and 102 to 90.
    // Behaviour 0.5 x 114 + 0.3 x 102 + 0.2 x 90 = 105.6; final 0.6 x 100 + 0.4 x 105.6 = 102.24.
    expect(trendOf(world, 'A')).toMatchObject({
      'Periode Dinilai': 2,
      'Periode Sebelumnya': 2026,
      'Nilai Sebelumnya': near(100.8),
      'Periode Terakhir': 2027,
      'Nilai Terakhir': near(102.24),
      Sebanding: 'Ya',
      Perubahan: near(1.44),
      Tren: 'Belum cukup: 2 dari 3 periode yang sebanding',
      'Periode Dibandingkan': 2,
      'Rendah Berturut-turut': 0,
      'Kriteria Paling Naik': 'C1 Pernyataan 1',
      'Naik Dari': near(102),
      'Naik Menjadi': near(114),
      'Kriteria Paling Turun': 'C3 Pernyataan 3',
      'Turun Dari': near(102),
      'Turun Menjadi': near(90),
    });
    expect(trendOf(world, 'B')).toMatchObject({ Perubahan: 0, 'Kriteria Paling Naik': '', Penghargaan: '' });
    expect(trendOf(world, 'E')).toBeUndefined();
    expect(records(world, 'Riwayat').filter((row) => row.NIP === nip('E'))).toHaveLength(1);
  });

  test('does not compare a period on other weights, and says so', () => {
    const bench = begin();
    const { world } = bench;
    call(bench, 'openPeriod', { period: '2027' });
    const weights = [
      ['Periode', '2027'],
      ['Bobot Hasil', '5000'],
      ['Bobot Perilaku', '5000'],
    ] as const;
    finalise(bench, period('5 4 3', ['A', 'B', 'C', 'D'], weights));
    expect(trendOf(world, 'A')).toMatchObject({
      'Nilai Sebelumnya': near(100.8),
      'Nilai Terakhir': near(102.8),
      Sebanding: 'Tidak: skala, bobot, atau kriteria berubah',
      Perubahan: '',
      Tren: 'Belum cukup: 1 dari 3 periode yang sebanding',
      'Kriteria Paling Naik': '',
      'Naik Dari': '',
    });
  });

  test('reads a history that recorded neither awards nor their basis, and adds the columns', () => {
    const bench = begin();
    const { world } = bench;
    for (const header of ['Penghargaan', 'Dasar Hitung'])
      deleteColumn(world, 'Riwayat', (readSheet(world, 'Riwayat')[0] ?? []).indexOf(header) + 1);
    const before = records(world, 'Riwayat');
    expect(call(bench, 'home', {}).history?.cycles).toMatchObject([{ period: '2026', rated: 2, candidates: null }]);
    call(bench, 'openPeriod', { period: '2027' });
    finalise(bench, SECOND);
    const after = records(world, 'Riwayat');
    expect(after.slice(0, before.length)).toEqual(
      before.map((row) => ({ ...row, Penghargaan: '', 'Dasar Hitung': '' })),
    );
    expect(after[before.length]).toMatchObject({ Periode: 2027, Penghargaan: 'Terbaik di unit=kandidat' });
    expect(trendOf(world, 'A')).toMatchObject({
      Sebanding: 'Tidak diketahui',
      Perubahan: '',
      Penghargaan: '2026: tidak tercatat; 2027: Terbaik di unit (kandidat)',
    });
  });

  /** Two periods more, in which the supervisor answers so about A. */
  function follow(bench: Bench, ...supervisors: readonly [string, string]): void {
    for (const [index, supervisor] of supervisors.entries()) {
      call(bench, 'openPeriod', { period: String(2027 + index) });
      finalise(bench, period(supervisor, ['A', 'B', 'C', 'D']));
    }
  }

  test('names a direction from the third comparable period on, where it is ten points', () => {
    const bench = begin();
    const { world } = bench;
    follow(bench, '3 3 3', '1 1 1');
    // One level of the supervisor is 20 points of 60% of 40%: 100.8, 96 and 86.4.
    expect(trendOf(world, 'A')).toMatchObject({
      Tren: 'Turun terus, 3 periode',
      'Periode Dibandingkan': 3,
      'Poin per Periode': near(-7.2),
      Perubahan: near(-9.6),
    });
  });

  test('names none where less moved, though every step goes one way', () => {
    const bench = begin();
    const { world } = bench;
    follow(bench, '5 4 3', '5 5 5');
    // 100.8, 102.24 and 0.6 x 100 + 0.4 x 114 = 105.6: half of what lies between the first and the last.
    expect(trendOf(world, 'A')).toMatchObject({
      Tren: 'Berubah kurang dari 10 poin, 3 periode',
      'Periode Dibandingkan': 3,
      'Poin per Periode': near(2.4),
      Perubahan: near(3.36),
    });
    expect(trendOf(world, 'B')).toMatchObject({
      Tren: 'Berubah kurang dari 10 poin, 3 periode',
      'Poin per Periode': near(0),
    });
    expect(trendOf(world, 'C')).toMatchObject({ 'Periode Dinilai': 0, Sebanding: '' });
  });
});
