/** What people type wrong: every fault becomes a row of Masalah with its place, and everything that is right goes on. */
import { describe, expect, test } from 'vitest';
import {
  answers,
  assignments,
  criteria,
  employee,
  month,
  nip,
  OUTSIDERS,
  type Rows,
  rowsOf,
  target,
} from '../fixtures/agency.ts';
import { headless, start } from './run.ts';

const files = {
  pegawai: rowsOf(['A', 'B', 'C'].map((name) => employee(name))),
  'penilai-luar': OUTSIDERS,
  kriteria: criteria(50, 50),
  sasaran: rowsOf(['A', 'B', 'C'].map((name) => target(name))),
  kehadiran: rowsOf(['A', 'B', 'C'].map((name) => month(name, 0))),
  penugasan: assignments('Z>A', 'Z>B', 'Z>C'),
  jawaban: answers('Z>A 4 4', 'Z>B 4 4', 'Z>C 4 4'),
};

/** The base files with some changed. */
const run = (changes: Readonly<Record<string, Rows | string | Uint8Array>>) => headless({ ...files, ...changes });

describe('answers', () => {
  const answer = (rater: string, ratee: string, role: string, criterion: string, given: string, comment = '') => ({
    'NIP Penilai': nip(rater),
    'NIP Dinilai': nip(ratee),
    Peran: role,
    'Kode Kriteria': criterion,
    Jawaban: given,
    Komentar: comment,
  });
  const outcome = run({
    jawaban: rowsOf([
      answer('Z', 'A', 'Atasan', 'C1', '4', 'baris satu\nbaris dua'),
      answer('Z', 'A', 'Atasan', 'C1', '9'),
      answer('Z', 'A', 'Atasan', 'C1', '5'),
      answer('Z', 'A', 'Atasan', 'C2', '3', '=HYPERLINK("x")'),
      answer('Z', 'A', 'Atasan', 'C9', '3'),
      answer('B', 'A', 'Rekan', 'C1', '1'),
      answer('Z', 'B', 'Bos', 'C1', '1'),
      answer('Z', 'B', 'Atasan', 'C1', '0'),
      answer('Z', 'B', 'Atasan', 'C2', '4.5'),
      answer('Z', 'C', 'Atasan', 'C1', '5'),
      answer('Z', 'C', 'Atasan', 'C1', 'lima'),
    ]),
  });

  test('each fault has its place', () => {
    expect(outcome.exit).toBe(0);
    expect(outcome.problems()).toEqual([
      'answer-invalid jawaban.csv 3 Jawaban',
      'answer-repeated jawaban.csv 4 Kode Kriteria',
      'criterion-unknown jawaban.csv 6 Kode Kriteria',
      'assignment-unknown jawaban.csv 7 NIP Penilai',
      'choice-unknown jawaban.csv 8 Peran',
      'answer-invalid jawaban.csv 9 Jawaban',
      'answer-invalid jawaban.csv 10 Jawaban',
      'answer-invalid jawaban.csv 12 Jawaban',
    ]);
    expect(outcome.rows('masalah.csv')[0]).toMatchObject({ Diterima: '9' });
  });

  test('the last valid answer counts, and an invalid one never replaces a valid one', () => {
    // A: C1 5 -> 120, C2 3 -> 80: 100. C: C1 5 -> 120.
    expect([outcome.rating('A')['Perilaku Atasan'], outcome.rating('C')['Perilaku Atasan']]).toEqual(['100', '120']);
    // B: nothing valid was left to enter.
    expect(outcome.rating('B')).toMatchObject({ 'Perilaku Atasan': '', Cakupan: '0' });
  });

  test('comments of a submission are joined for the grid, as text', () => {
    const [row] = outcome.rows('jawaban-atasan.csv');
    expect(row?.['Komentar: Pelayanan']).toBe('baris satu\nbaris dua\n=HYPERLINK("x")');
  });
});

describe('answers in a file that lacks a column, or hold nothing valid', () => {
  test('a missing Jawaban column enters nothing, rather than "cannot judge" for everybody', () => {
    const [header = [], ...rows] = files.jawaban;
    const outcome = run({ jawaban: [header.map((title) => (title === 'Jawaban' ? 'Nilai' : title)), ...rows] });
    expect(outcome.problems()).toEqual(['column-missing jawaban.csv 1 Jawaban']);
    expect([outcome.rating('A').Cakupan, /pengisian 0\n/.test(outcome.stdout)]).toEqual(['0', true]);
  });

  test('a submission with a comment and no valid answer is not sent', () => {
    const [header = [], row = []] = files.jawaban;
    const commented = header.map((title, index) =>
      title === 'Jawaban' ? '9' : title === 'Komentar' ? 'Baik' : (row[index] ?? ''),
    );
    const outcome = run({ jawaban: [header, commented] });
    expect([outcome.problems(), /pengisian 0\n/.test(outcome.stdout)]).toEqual([
      ['answer-invalid jawaban.csv 2 Jawaban'],
      true,
    ]);
  });
});

describe('doubtful numbers', () => {
  test('a number that may be a thousand or a fraction counts as neither until it is written another way', () => {
    const sasaran = [
      target('A', { Target: '1.200', Realisasi: 1000 }),
      target('B', { Target: 1000, Realisasi: '1,125' }),
      target('C', { Target: '0,625', Realisasi: '0,500' }),
    ];
    const outcome = run({ sasaran: rowsOf(sasaran) });
    expect(outcome.problems()).toEqual(['number-ambiguous Sasaran 2 Target', 'number-ambiguous Sasaran 3 Realisasi']);
    const [first, second] = outcome.rows('masalah.csv').map((row) => row.Diharapkan);
    expect([first, second]).toEqual([
      expect.stringContaining('"1200" atau "1,2"'),
      expect.stringContaining('"1125" atau "1,1250"'),
    ]);
    expect(['A', 'B', 'C'].map((name) => outcome.rating(name)['Hasil Kerja'])).toEqual(['', '', '80']);
  });

  test('whole numbers of the policy may be written in the Indonesian way', () => {
    const outcome = run({ kebijakan: rowsOf([{ Kunci: 'Bobot Atasan', Nilai: '6.000' }]) });
    expect([outcome.exit, outcome.problems()]).toEqual([0, []]);
  });

  test('attendance that cannot be read wins no award', () => {
    const outcome = run({ kehadiran: rowsOf([month('A', 0), month('B', 5, { Bulan: '2026-3' }), month('C', -1)]) });
    expect(outcome.rows('kandidat.csv').map((row) => row.NIP)).toEqual([nip('A')]);
  });

  test('a cell that no sheet can hold stops the import with its place', () => {
    const outcome = run({ inovasi: rowsOf([{ NIP: nip('A'), Uraian: 'x'.repeat(50_001), Manfaat: '' }]) });
    expect([outcome.exit, /baris 2, kolom Uraian/.test(outcome.stderr)]).toEqual([2, true]);
  });
});

test('without a single usable assignment the job still runs and tells every answer that has no place', () => {
  const outcome = run({ penugasan: assignments('X>A') });
  expect(outcome.exit).toBe(0);
  expect(outcome.problems()).toContain('nip-unknown Penugasan 2 NIP Penilai');
  expect(outcome.problems().filter((problem) => problem.startsWith('assignment-unknown jawaban.csv'))).toHaveLength(6);
  expect(outcome.rating('A')).toMatchObject({
    'Hasil Kerja': '100',
    Perilaku: '',
    Cakupan: '',
    Status: 'Belum lengkap',
  });
});

describe('roster', () => {
  const outcome = run({
    pegawai: rowsOf([
      employee('A', { Nama: '=1+1; "kutip" <b>tebal</b> 😀' }),
      employee('B', { 'NIP Atasan': nip('X') }),
      employee('C', { 'NIP Atasan': nip('C') }),
      employee('A', { Nama: 'Kembar' }),
      employee('D', { NIP: '12345' }),
      employee('E', { NIP: '199913012015051001' }),
      employee('F', { 'NIP Atasan': nip('G') }),
      employee('G', { 'NIP Atasan': nip('F') }),
      employee('H', { Status: 'Tugas Belajar' }),
      employee('I', { Status: 'Cuti' }),
      employee('J', { Status: 'Nonaktif' }),
      employee('K', { Email: 'bukan email' }),
    ]),
    penugasan: assignments('Z>A', 'Z>B', 'Z>C', 'Z>I', 'Z>H', 'X>A', 'Z>A'),
  });

  test('each fault has its place', () => {
    expect(outcome.problems()).toEqual([
      'supervisor-unknown Pegawai 3 NIP Atasan',
      'supervisor-self Pegawai 4 NIP Atasan',
      'nip-repeated Pegawai 5 NIP',
      'nip-invalid Pegawai 6 NIP',
      'nip-invalid Pegawai 7 NIP',
      'supervisor-cycle Pegawai 8 NIP Atasan',
      'supervisor-cycle Pegawai 9 NIP Atasan',
      'email-invalid Pegawai 13 Email',
      'person-not-rated Penugasan 6 NIP Dinilai',
      'nip-unknown Penugasan 7 NIP Penilai',
      'row-repeated Penugasan 8 NIP Penilai',
    ]);
  });

  test('everybody else is rated; study and inactive are not, leave is', () => {
    expect(outcome.rows('nilai.csv').map((row) => row.NIP)).toEqual(['A', 'B', 'C', 'F', 'G', 'I', 'K'].map(nip));
    expect(outcome.rating('B')).toMatchObject({ Perilaku: '100', Status: 'Dinilai' });
  });

  test('a name is kept whole, as text', () => {
    expect(outcome.rating('A').Nama).toBe('=1+1; "kutip" <b>tebal</b> 😀');
    expect(outcome.rows('pegawai.csv')[0]?.Nama).toBe('=1+1; "kutip" <b>tebal</b> 😀');
  });
});

describe('headers and columns', () => {
  test('columns in any order, and a header that only looks different', () => {
    const [header = [], ...rows] = files.pegawai;
    const mixed = [
      [...header].reverse().map((title) => ` ${title.toUpperCase()}\u00a0`),
      ...rows.map((row) => [...row].reverse()),
    ];
    const outcome = run({ pegawai: mixed });
    expect([outcome.problems(), outcome.rows('nilai.csv').length]).toEqual([[], 3]);
  });

  test('a wrong header costs only what the column decides', () => {
    const [header = [], ...rows] = files.kehadiran;
    const outcome = run({ kehadiran: [header.map((title) => (title === 'Hadir' ? 'Masuk' : title)), ...rows] });
    expect(outcome.problems()).toEqual(['column-missing Kehadiran 1 Hadir']);
    expect(outcome.exit).toBe(0);
  });

  test('a roster without units still rates everybody', () => {
    const [header = [], ...rows] = files.pegawai;
    const at = header.indexOf('Unit Kerja');
    const outcome = run({ pegawai: [header, ...rows].map((row) => row.filter((_, index) => index !== at)) });
    expect(outcome.problems()).toEqual(['column-missing Pegawai 1 Unit Kerja']);
    expect(outcome.rows('nilai.csv')).toHaveLength(3);
  });

  test('criterion weights that do not add to 100 are told and still used', () => {
    const outcome = run({ kriteria: criteria(50, 30) });
    expect(outcome.problems()).toEqual(['weights-sum Kriteria 2 Bobot']);
    expect(outcome.rating('A').Perilaku).toBe('100');
  });

  test('a mark at the start of the file and line breaks in fields are no trouble', () => {
    const outcome = run({
      inovasi: `\ufeffNIP,Uraian,Manfaat\r\n${nip('A')},"baris satu\nbaris dua","guna, sekali"\r\n`,
    });
    expect(outcome.problems()).toEqual([]);
    expect(outcome.rows('inovasi.csv')[0]).toMatchObject({ Uraian: 'baris satu\nbaris dua', Manfaat: 'guna, sekali' });
  });
});

describe('policy', () => {
  test('an unknown key and a value out of bounds are told, and defaults count', () => {
    const outcome = run({
      kebijakan: rowsOf([
        { Kunci: 'Minimum Rekan', Nilai: 'tiga' },
        { Kunci: 'Bonus', Nilai: '1' },
      ]),
    });
    expect(outcome.problems()).toEqual(['policy-invalid Kebijakan 2 Nilai', 'policy-unknown Kebijakan 3 Kunci']);
    expect(outcome.exit).toBe(0);
  });

  test.each([
    [[{ Kunci: 'Bobot Rekan', Nilai: '2000' }], /Bobot Atasan, Bobot Rekan, Bobot Bawahan, Bobot Diri berjumlah 9000/],
    [[{ Kunci: 'Bobot Hasil', Nilai: '7000' }], /Bobot Hasil, Bobot Perilaku berjumlah 11000/],
    [[{ Kunci: 'Bobot Diri', Nilai: 'sedikit' }], /Bobot Diri bukan bilangan bulat/],
    [[{ Kunci: 'Batas Baik', Nilai: '60' }], /harus menurun/],
  ])('an impossible policy stops the run with a sentence: %o', (rows, sentence) => {
    const outcome = run({ kebijakan: rowsOf(rows) });
    expect(outcome.exit).toBe(2);
    expect(outcome.stderr).toMatch(sentence);
  });
});

describe('what cannot run at all: exit 2 and a plain sentence', () => {
  test('no such folder', () => {
    const { exit, stderr } = start('--headless', '--data', '/tidak/ada', '--out', '/tmp/tidak-dipakai');
    expect([exit, stderr.trim().split('\n').length, /\/tidak\/ada/.test(stderr)]).toEqual([2, 1, true]);
  });
  test('no roster', () => {
    const { pegawai: _, ...rest } = files;
    const outcome = headless(rest);
    expect([outcome.exit, /pegawai\.csv/.test(outcome.stderr)]).toEqual([2, true]);
  });
  test('a roster in which nobody can be rated', () => {
    const outcome = run({ pegawai: rowsOf([employee('A', { NIP: '1' })]) });
    expect([outcome.exit, /Pegawai/.test(outcome.stderr)]).toEqual([2, true]);
  });
  test('a roster without its NIP column: the list of problems says so', () => {
    const [header = [], ...rows] = files.pegawai;
    const outcome = run({ pegawai: [header.map((title) => (title === 'NIP' ? 'Nomor' : title)), ...rows] });
    expect([outcome.exit, outcome.problems()[0]]).toEqual([2, 'column-missing Pegawai 1 NIP']);
  });
  test('a file separated by semicolons', () => {
    const outcome = run({ pegawai: files.pegawai.map((row) => row.join(';')).join('\n') });
    expect([outcome.exit, /pegawai\.csv memakai titik koma/.test(outcome.stderr)]).toEqual([2, true]);
  });
  test('a file that is not UTF-8', () => {
    const outcome = run({ kehadiran: Uint8Array.from([0x4e, 0x49, 0x50, 0xff, 0xfe]) });
    expect([outcome.exit, /kehadiran\.csv/.test(outcome.stderr)]).toEqual([2, true]);
  });
});
