/** Small agencies through the headless program; beside each expected number stands the arithmetic that gives it. */
import { describe, expect, test } from 'vitest';
import { answers, assignments, criteria, employee, month, nip, OUTSIDERS, rowsOf, target } from '../fixtures/agency.ts';
import reference from '../fixtures/reference-cases.json' with { type: 'json' };
import { headless } from './run.ts';

const NAMES = ['A', 'B', 'C', 'D', 'E'];
const base = {
  pegawai: rowsOf(NAMES.map((name) => employee(name))),
  'penilai-luar': OUTSIDERS,
  kriteria: criteria(60, 40),
  sasaran: rowsOf(NAMES.map((name) => target(name))),
  kehadiran: rowsOf(NAMES.map((name) => month(name, 0))),
};
const number = (text: string | undefined): number => (text === '' || text === undefined ? Number.NaN : Number(text));

describe('behaviour', () => {
  const outcome = headless({
    ...base,
    penugasan: assignments(
      'A>A',
      'Z>A',
      'B>A',
      'C>A',
      'D>A',
      'Z>B',
      'A>B',
      'C>B',
      'D>B',
      'B>B',
      'Z>C',
      'A>C',
      'B>C',
      'D>C',
      'C>C',
      'D>D',
      'A>D',
      'B>D',
      'C>D',
      'Z>D',
      'Z>E',
    ),
    jawaban: answers(
      ...['Z>A 4 3', 'B>A 5 5', 'C>A 4 -', 'D>A 3 3', 'A>A 5 5'],
      ...['Z>B 4 4', 'A>B 2 2', 'C>B 2 2', 'B>B 5 5'],
      ...['Z>C 3 3', 'A>C - -', 'B>C - -', 'D>C - -', 'C>C 4 4'],
      ...['A>D 4 4', 'B>D 4 4', 'C>D 4 4', 'D>D 3 3'],
      ...['Z>E - -'],
    ),
  });

  test('ran, wrote every sheet and counted the forms', () => {
    expect(outcome.exit).toBe(0);
    expect(outcome.files).toEqual(
      expect.arrayContaining([
        'penugasan.csv',
        'skor.csv',
        'nilai.csv',
        'kandidat.csv',
        'ringkasan.csv',
        'masalah.csv',
        'teladan.xlsx',
      ]),
    );
    expect(outcome.stdout).toMatch(/formulir 3\n/);
    expect(outcome.stdout).toMatch(/pengisian dalam berkas 19\npengisian 19\nbaris jawaban 19\n/);
    expect(outcome.problems()).toEqual([]);
  });

  test('A: everybody answered', () => {
    const rating = outcome.rating('A');
    // Supervisor (60 x 100 + 40 x 80) / 100 = 92
    expect(number(rating['Perilaku Atasan'])).toBeCloseTo(92, 9);
    // Peers: C1 (120 + 100 + 80) / 3 = 100; C2 (120 + 80) / 2 = 100, C could not judge it; together 100
    expect(number(rating['Perilaku Rekan'])).toBeCloseTo(100, 9);
    // 0.6 x 92 + 0.3 x 100 + 0.1 x 120 = 97.2
    expect(number(rating.Perilaku)).toBeCloseTo(97.2, 9);
    // 0.6 x 100 + 0.4 x 97.2 = 98.88
    expect(number(rating['Nilai Akhir'])).toBeCloseTo(98.88, 9);
    expect(rating).toMatchObject({
      Predikat: 'Baik',
      'Usulan Kuadran': 'Baik',
      Cakupan: '1',
      Status: 'Dinilai',
      Alasan: '',
    });
  });

  test('B: two peers only, so the peer role is empty and the rest renormalised', () => {
    const rating = outcome.rating('B');
    // (0.6 x 100 + 0.1 x 120) / 0.7 = 102.857142857...
    expect(number(rating.Perilaku)).toBeCloseTo(72 / 0.7, 9);
    // 0.6 x 100 + 0.4 x 102.857142857... = 101.142857142...; 4 of 5 assignments answered
    expect(number(rating['Nilai Akhir'])).toBeCloseTo(60 + 0.4 * (72 / 0.7), 9);
    expect(rating).toMatchObject({ 'Perilaku Rekan': '', Cakupan: '0.8', Status: 'Dinilai' });
  });

  test('C: all peers cannot judge: accepted responses, but no peer role', () => {
    const rating = outcome.rating('C');
    // (0.6 x 80 + 0.1 x 100) / 0.7 = 82.857142857...
    expect(number(rating.Perilaku)).toBeCloseTo(58 / 0.7, 9);
    expect(rating).toMatchObject({ 'Perilaku Rekan': '', Cakupan: '1', Status: 'Dinilai' });
  });

  test('D: no supervisor answer: behaviour stays empty, all that is known stays', () => {
    expect(outcome.rating('D')).toMatchObject({
      'Hasil Kerja': '100',
      'Perilaku Diri': '80',
      'Perilaku Rekan': '100',
      'Perilaku Atasan': '',
      Perilaku: '',
      'Nilai Akhir': '',
      Predikat: '',
      'Usulan Kuadran': '',
      Cakupan: '0.8',
      Status: 'Belum lengkap',
    });
    expect(outcome.rating('D').Alasan).toContain('jawaban atasan belum ada');
  });

  test('E: the supervisor could judge nothing', () => {
    expect(outcome.rating('E')).toMatchObject({
      Perilaku: '',
      'Nilai Akhir': '',
      Cakupan: '1',
      Status: 'Belum lengkap',
    });
  });

  test('the award goes to the highest with enough coverage', () => {
    // B 101.142857... with coverage 0.8 is above A 98.88
    expect(outcome.rows('kandidat.csv').map((row) => [row.NIP, row.Jenis])).toEqual([[nip('B'), 'Penghargaan']]);
  });
});

describe('results', () => {
  const outcome = headless({
    ...base,
    sasaran: rowsOf([
      target('A', { Arah: 'Naik', Bobot: 30, Realisasi: 90 }),
      target('A', { Kode: 'T2', Arah: 'Turun', Bobot: 70, Target: 6, Realisasi: 8 }),
      target('B', { Arah: 'Turun', Target: 5, Realisasi: 0 }),
      target('C', { Bobot: 50 }),
      target('C', { Kode: 'T2', Bobot: 50, Realisasi: '' }),
      target('D', { Bobot: 30, Realisasi: 100 }),
      target('D', { Kode: 'T2', Bobot: 69.99, Realisasi: 50 }),
      target('E', { Target: 0 }),
    ]),
    penugasan: assignments('Z>A', 'Z>B', 'Z>C', 'Z>D', 'Z>E'),
    jawaban: answers('Z>A 4 4', 'Z>B 4 4', 'Z>C 4 4', 'Z>D 4 4', 'Z>E 4 4'),
    inovasi: rowsOf([{ NIP: nip('B'), Uraian: 'Antrean daring', Manfaat: 'Waktu tunggu turun' }]),
    kebijakan: rowsOf([
      { Kunci: 'Bobot Hasil', Nilai: 7000 },
      { Kunci: 'Bobot Perilaku', Nilai: 3000 },
      { Kunci: 'Batas Cukup', Nilai: '85' },
    ]),
  });

  test('A: a Turun target', () => {
    // 0.3 x 90 + 0.7 x (6 / 8 x 100) = 27 + 52.5 = 79.5
    expect(number(outcome.rating('A')['Hasil Kerja'])).toBeCloseTo(79.5, 9);
    // overridden policy 70/30: 0.7 x 79.5 + 0.3 x 100 = 85.65, and Cukup from 85
    expect(number(outcome.rating('A')['Nilai Akhir'])).toBeCloseTo(85.65, 9);
    expect(outcome.rating('A').Predikat).toBe('Cukup');
  });

  test('B: Turun to nothing is the cap, and an innovation makes Sangat Baik', () => {
    // 0.7 x 120 + 0.3 x 100 = 114
    expect(outcome.rating('B')).toMatchObject({
      'Hasil Kerja': '120',
      'Nilai Akhir': '114',
      Predikat: 'Sangat Baik',
      'Usulan Kuadran': 'Baik',
    });
  });

  test('C: a blank Realisasi: never dropped, named, and the rest stays', () => {
    const rating = outcome.rating('C');
    expect(rating).toMatchObject({ 'Hasil Kerja': '', Perilaku: '100', 'Nilai Akhir': '', Status: 'Belum lengkap' });
    expect(rating.Alasan).toContain('T2');
  });

  test('D: shares 30 and 69.99 are used as 0.30003 and 0.69997 and told', () => {
    // (30 x 100 + 69.99 x 50) / 99.99 = 65.0015001500...
    expect(number(outcome.rating('D')['Hasil Kerja'])).toBeCloseTo(6499.5 / 99.99, 9);
    const told = outcome.rows('masalah.csv').find((row) => row.Kode === 'weights-sum');
    expect(told).toMatchObject({ Tabel: 'Sasaran', Baris: '7', Kolom: 'Bobot', Diterima: '99.99' });
    expect(told?.Diharapkan).toContain('T1 0,30003, T2 0,69997');
  });

  test('E: a target of 0 cannot be computed, is told and named', () => {
    expect(outcome.rating('E')).toMatchObject({ 'Hasil Kerja': '', Status: 'Belum lengkap' });
    expect(outcome.rating('E').Alasan).toContain('T1');
  });

  test('D at 0.7 x 65.0015... + 30 = 75.50105 is below 85: guidance, never discipline', () => {
    const flags = outcome.rows('kandidat.csv').filter((row) => row.Jenis === 'Pembinaan');
    expect(flags.map((row) => [row.NIP, row.Aturan, row.Ambang])).toEqual([[nip('D'), 'Pembinaan kinerja', '85']]);
    expect(flags[0]?.Bukti?.toLowerCase()).toContain('kandidat untuk pemeriksaan');
  });

  test('every wrong cell is told with its place', () => {
    expect(outcome.problems()).toEqual([
      'cell-blank Sasaran 6 Realisasi',
      'weights-sum Sasaran 7 Bobot',
      'number-invalid Sasaran 9 Target',
    ]);
  });
});

describe('PP 94/2021 through the program', () => {
  const discipline = reference.regulation.find(({ name }) => name.startsWith('PP 94/2021'));
  const cases = Object.entries(discipline?.cases ?? {}).filter((entry) => entry[1] !== undefined);
  const names = cases.map((_, index) => `P${String(index).padStart(2, '0')}`);
  const outcome = headless({
    ...base,
    pegawai: rowsOf([...names.map((name) => employee(name)), employee('K', { Jenis: 'PPPK' })]),
    sasaran: rowsOf([target('K')]),
    kehadiran: rowsOf([
      ...cases.flatMap(([days], index) => [
        month(names[index] ?? '', 1),
        month(names[index] ?? '', Number(days) - 1, { Bulan: '2026-12' }),
        month(names[index] ?? '', 9, { Bulan: '2025-12' }),
      ]),
      month('K', 28),
    ]),
    penugasan: assignments('Z>K'),
  });

  test.each(cases.map(([days, rule], index) => [days, rule, names[index] ?? ''] as const))(
    '%s days: %s',
    (days, rule, name) => {
      const flags = outcome.rows('kandidat.csv').filter((row) => row.NIP === nip(name));
      expect(flags.map((row) => [row.Jenis, row.Aturan, row.Nilai, row.Satuan])).toEqual(
        rule ? [['Pemeriksaan disiplin', `PP 94/2021 ${rule} tanpa alasan yang sah dalam setahun`, days, 'hari']] : [],
      );
      for (const flag of flags) expect(flag.Bukti?.toLowerCase()).toContain('kandidat untuk pemeriksaan');
    },
  );

  test('every case of the file is tried', () => {
    expect(cases).toHaveLength(17);
  });

  test('days beyond the work days of a month are counted as typed, and the evidence says to look first', () => {
    const doubtful = headless({
      ...base,
      kehadiran: rowsOf([month('A', 30, { 'Hari Kerja': 20 })]),
      penugasan: assignments('Z>A'),
    });
    expect(doubtful.rows('kandidat.csv')[0]?.Bukti).toContain('Periksa dahulu Maret 2026: melebihi');
    expect(doubtful.problems()).toEqual(['absence-beyond-work-days Kehadiran 2 Tanpa Keterangan']);
  });

  test('PPPK are not under this table', () => {
    expect(outcome.rows('kandidat.csv').filter((row) => row.NIP === nip('K'))).toEqual([]);
  });
});

describe('the default criteria with assignments by the program', () => {
  const everybody = {
    pegawai: rowsOf([...NAMES, 'F'].map((name) => employee(name, name === 'A' ? {} : { 'NIP Atasan': nip('A') }))),
    'penilai-luar': OUTSIDERS,
    sasaran: base.sasaran,
    kehadiran: base.kehadiran,
  };
  const outcome = headless(everybody);

  test('21 statements, three roles', () => {
    expect(
      outcome
        .rows('kriteria.csv')
        .map((row) => row.Kode)
        .join(' '),
    ).toBe('BP1 BP2 BP3 AK1 AK2 AK3 KO1 KO2 KO3 HA1 HA2 HA3 LO1 LO2 LO3 AD1 AD2 AD3 KL1 KL2 KL3');
  });

  test('self, supervisor, and peers who are neither supervisor nor subordinate', () => {
    const pairs = outcome
      .rows('penugasan.csv')
      .map((row) => `${row.Peran} ${row['NIP Penilai']}>${row['NIP Dinilai']}`);
    // A supervises all others, so A has no peers; each of the other five has the other four.
    expect(pairs.filter((pair) => pair.startsWith('Diri'))).toHaveLength(6);
    expect(pairs.filter((pair) => pair.startsWith('Atasan'))).toHaveLength(6);
    expect(pairs.filter((pair) => pair.startsWith('Rekan'))).toHaveLength(20);
    expect(pairs.filter((pair) => pair.startsWith('Rekan') && pair.includes(nip('A')))).toEqual([]);
  });

  test('the same data gives the same assignments in another run and row order', () => {
    const [header = [], ...rows] = everybody.pegawai;
    const again = headless({ ...everybody, pegawai: [header, ...[...rows].reverse()] });
    const keys = (from: typeof outcome) =>
      from.rows('penugasan.csv').map((row) => `${row['NIP Penilai']} ${row['NIP Dinilai']} ${row.Peran}`);
    expect(keys(again)).toEqual(keys(outcome));
  });

  test('nobody answered: nothing is rated, and it says why', () => {
    expect(outcome.rows('nilai.csv').map((row) => [row.Status, row['Nilai Akhir'], row.Cakupan])).toEqual(
      Array.from({ length: 6 }, () => ['Belum lengkap', '', '0']),
    );
  });
});
