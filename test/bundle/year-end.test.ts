/**
 * The end of the year by the real bundle: reported by each in their form, confirmed or corrected by the supervisor in
 * theirs, counted only then; stopped anywhere, nobody is asked twice and nothing is kept twice.
 */
import { describe, expect, test } from 'vitest';
import type { JobView } from '../../src/app/api.types.ts';
import { type Bench, call, closePeriod, runCycle } from '../../src/local/cycle.ts';
import { openForm, submitForm } from '../../src/local/respond.ts';
import { readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { passTime } from '../../src/local/time.ts';
import { World } from '../../src/local/world.ts';
import {
  answers,
  assignments,
  criteria,
  emailOf,
  employee,
  nip,
  OUTSIDERS,
  type Rows,
  rowsOf,
  target,
} from '../fixtures/agency.ts';
import { DIST, records } from './played.ts';
import { ownPart, play } from './stages.ts';
import { expectUndisturbed } from './undisturbed.ts';

const OWNER = 'hr@contoh.example';
const DAY = 86_400_000;
const DECEMBER = { now: new Date('2026-12-10T09:00:00+07:00'), owner: OWNER };

/** A has two targets and nothing typed, B one that HR typed, C one that is blank; V has no supervisor. */
const tables: ReadonlyMap<string, Rows> = new Map([
  ['pegawai', rowsOf([...['A', 'B', 'C'].map((name) => employee(name)), employee('V', { 'NIP Atasan': '' })])],
  ['penilai-luar', OUTSIDERS],
  ['kriteria', criteria(50, 50)],
  [
    'sasaran',
    rowsOf([
      target('A', { Kode: 'T1', Bobot: 60, Realisasi: '' }),
      target('A', {
        Kode: 'T2',
        'Rencana Hasil Kerja': 'Berkas kembali',
        Target: 5,
        Satuan: 'berkas',
        Bobot: 40,
        Realisasi: '',
        Arah: 'Turun',
      }),
      target('B', { Realisasi: 100 }),
      target('C', { Realisasi: '' }),
      target('V', { Realisasi: '' }),
    ]),
  ],
  ['penugasan', assignments('Z>A', 'Z>B', 'Z>C')],
  ['jawaban', answers('Z>A 4 4', 'Z>B 4 4', 'Z>C 4 4')],
]);

const REPORT = {
  'Realisasi 1': '90',
  'Bukti 1 (tautan)': 'https://contoh.example/bukti',
  'Realisasi 2': '4',
  Capaian: 'Layanan lebih cepat',
  Inovasi: 'Antrean daring',
  'Manfaat inovasi': 'Tanpa menunggu',
  'Pelatihan yang diinginkan': 'Pelayanan Prima\nBahasa Isyarat',
};

function begun(given = tables): Bench {
  const bench = { world: new World(DECEMBER), dist: DIST };
  runCycle({ ...bench, tables: given });
  return bench;
}

/** Goes on with a job until it is over, as an open sidebar does; Google shows a response tab after a while. */
function finish(bench: Bench, job: JobView | null): JobView | null {
  let view = job;
  for (let step = 0; view && !view.finished && step < 80; step++) {
    if (view.waiting) bench.world.clock.advance(120_000);
    view = call(bench, 'advanceJob', {});
  }
  return view;
}
const ask = (bench: Bench): JobView | null => finish(bench, call(bench, 'startJob', { name: 'year-end' }));

const lettersTo = ({ world }: Bench, name: string) => world.state.mails.filter(({ to }) => to.includes(emailOf(name)));
const linksIn = (body: string): readonly string[] => body.match(/https:\/\/docs\S+/g) ?? [];

/** Somebody fills the form of a link; a second later than before, so that times tell the order. */
function fill(bench: Bench, link: string, given: Readonly<Record<string, string>>, from: string): void {
  bench.world.clock.advance(1000);
  submitForm(bench.world, openForm(bench.world, link, from), given, from, from);
}
const linkOf = (bench: Bench, name: string, column = 'Tautan Laporan'): string =>
  String(records(bench.world, 'Laporan Akhir Tahun').find((row) => row.NIP === nip(name) && row[column])?.[column]);
const report = (bench: Bench, name: string, given: Readonly<Record<string, string>>, from = emailOf(name)): void =>
  fill(bench, linkOf(bench, name), given, from);
const confirm = (bench: Bench, name: string, given: Readonly<Record<string, string>>, from = emailOf('Z')): void =>
  fill(bench, linkOf(bench, name, 'Tautan Konfirmasi'), given, from);
const pull = (bench: Bench): void => {
  call(bench, 'pullInquiries', {});
};

const rowsAbout = (bench: Bench, name: string) =>
  records(bench.world, 'Laporan Akhir Tahun').filter((row) => row.NIP === nip(name));
const stateOf = (bench: Bench, name: string) => rowsAbout(bench, name)[0]?.Keadaan;
const problems = (bench: Bench): readonly string[] =>
  records(bench.world, 'Masalah').map((row) => `${row.Kode} ${row.Tabel} ${row.Baris}`);
/** Results and final number of somebody after an evaluation. */
function rated(bench: Bench, name: string): readonly unknown[] {
  call(bench, 'evaluate', {});
  const row = records(bench.world, 'Nilai').find(({ NIP }) => NIP === nip(name));
  return [row?.['Hasil Kerja'], row?.['Nilai Akhir']];
}
const explained = (bench: Bench, name: string): string =>
  String(records(bench.world, 'Penjelasan').find(({ NIP }) => NIP === nip(name))?.Penjelasan);

describe('reporting', () => {
  test('everybody gets one letter with a link that shows their targets', () => {
    const bench = begun();
    expect(ask(bench)).toMatchObject({ finished: true });
    expect(bench.world.state.mails.map(({ to }) => to[0]).sort()).toEqual(['A', 'B', 'C', 'V'].map(emailOf));
    const [letter] = lettersTo(bench, 'A');
    expect(letter?.subject).toBe('Laporan akhir tahun 2026: Pegawai A');
    const page = openForm(bench.world, linksIn(letter?.body ?? '')[0] ?? '', emailOf('A'));
    expect(Object.values(page.prefilled)).toEqual(
      expect.arrayContaining(['T1: Layanan selesai (target 100 layanan)', 'T2: Berkas kembali (target 5 berkas)']),
    );
    expect(call(bench, 'yearEnd', {})).toMatchObject({ isMade: true, counts: { unreported: 4 } });
  });

  test('a report is kept once, shown target by target, and the supervisor is asked with what it says', () => {
    const bench = begun();
    ask(bench);
    report(bench, 'A', REPORT);
    pull(bench);
    pull(bench);
    expect(records(bench.world, 'Laporan Diterima').map((row) => [row.NIP, row.Versi])).toEqual([[nip('A'), 1]]);
    expect(records(bench.world, 'Konfirmasi Diminta').map((row) => row['NIP Penegas'])).toEqual([nip('Z')]);
    expect(rowsAbout(bench, 'A')).toMatchObject([
      { Keadaan: 'Menunggu atasan', Kode: 'T1', Dilaporkan: '90', 'Kata Atasan': 'Belum dikonfirmasi' },
      { Kode: 'T2', Dilaporkan: '4', Dikonfirmasi: '' },
    ]);
    ask(bench);
    const [letter] = lettersTo(bench, 'Z');
    expect(letter?.subject).toBe('Konfirmasi laporan akhir tahun 2026: 1 pegawai');
    expect(letter?.body).toContain(
      'Pegawai A:\n1. T1: Layanan selesai (target 100 layanan); dilaporkan 90; bukti https://contoh.example/bukti\n' +
        '2. T2: Berkas kembali (target 5 berkas); dilaporkan 4\nInovasi: Antrean daring (Tanpa menunggu)',
    );
    const page = openForm(bench.world, linksIn(letter?.body ?? '')[0] ?? '', emailOf('Z'));
    expect(Object.values(page.prefilled)).toEqual(
      expect.arrayContaining([
        'T1: Layanan selesai (target 100 layanan); dilaporkan 90; bukti https://contoh.example/bukti',
        'Antrean daring (Tanpa menunggu)',
        'Pelayanan Prima; Bahasa Isyarat',
      ]),
    );
  });

  test('from another address it is held, and nobody is asked to confirm it', () => {
    const bench = begun();
    ask(bench);
    report(bench, 'A', REPORT, 'pribadi@contoh.example');
    pull(bench);
    expect(problems(bench)).toContain('email-mismatch Jawaban Laporan 2');
    expect(bench.world.workbook.sheets.map(({ name }) => name)).not.toContain('Laporan Diterima');
    expect(call(bench, 'yearEnd', {})).toMatchObject({ held: { 'year-end': 1 }, counts: { unreported: 4 } });
  });

  test('what is no link or no number is told in its row, and so is a report that nobody can confirm', () => {
    const bench = begun();
    ask(bench);
    report(bench, 'A', { ...REPORT, 'Bukti 1 (tautan)': 'ada di map merah', 'Realisasi 2': '-4' });
    report(bench, 'V', { 'Realisasi 1': '50' });
    pull(bench);
    expect(problems(bench)).toEqual(
      expect.arrayContaining([
        'evidence-no-link Laporan Akhir Tahun 2',
        'number-invalid Laporan Akhir Tahun 3',
        'confirmer-missing Laporan Akhir Tahun 6',
      ]),
    );
    expect(stateOf(bench, 'V')).toBe('Tanpa atasan');
    expect(call(bench, 'yearEnd', {}).matters.map(({ name }) => name)).toEqual(['Pegawai A', 'Pegawai A', 'Pegawai V']);
  });

  test('a name that HR has changed since is told once of a person, and not any more once the period is closed', () => {
    const bench = begun();
    ask(bench);
    report(bench, 'A', REPORT);
    pull(bench);
    confirm(bench, 'A', { 'Keputusan 1': 'Sesuai', 'Keputusan 2': 'Sesuai' });
    const named = (): readonly unknown[] =>
      records(bench.world, 'Masalah').flatMap((row) => (row.Kode === 'ratee-text-changed' ? [row.Diharapkan] : []));
    const at = readSheet(bench.world, 'Pegawai')[0]?.indexOf('Nama') ?? -1;
    setCell(bench.world, 'Pegawai', 2, at + 1, 'Dr. Pegawai A');
    for (const name of ['evaluate', 'evaluate', 'pullInquiries'] as const) call(bench, name, {});
    call(bench, 'evaluate', {});
    expect(named()).toEqual([expect.stringContaining('"Dr. Pegawai A (')]);
    closePeriod(bench);
    expect(named()).toEqual([]);
    pull(bench);
    expect(named()).toEqual([]);
  });

  test('whoever acts for a vacant supervisor is asked once HR names them', () => {
    const bench = begun();
    ask(bench);
    report(bench, 'V', { 'Realisasi 1': '50' });
    pull(bench);
    const acting = { 'NIP Atasan': '', 'NIP Plt. Atasan': nip('Z') };
    const people = [employee('V', acting), ...['A', 'B', 'C'].map((name) => employee(name))];
    call(bench, 'importTable', { name: 'pegawai', rows: rowsOf(people) });
    pull(bench);
    expect(stateOf(bench, 'V')).toBe('Menunggu atasan');
    confirm(bench, 'V', { 'Keputusan 1': 'Sesuai' });
    pull(bench);
    expect(stateOf(bench, 'V')).toBe('Dikonfirmasi');
    expect(problems(bench).filter((one) => one.startsWith('confirmer-missing'))).toEqual([]);
  });
});

describe('what counts', () => {
  test('nothing that is only reported; what is confirmed; what is corrected with a reason', () => {
    const bench = begun();
    ask(bench);
    report(bench, 'A', REPORT);
    // Blank cells of the sheet, and a report that nobody has confirmed: no results yet.
    expect(rated(bench, 'A')).toEqual(['', '']);
    expect(problems(bench)).toContain('realisation-unconfirmed Sasaran 2');
    expect(explained(bench, 'A')).toContain('realisasi yang dilaporkan belum dikonfirmasi atasan');
    confirm(bench, 'A', { 'Keputusan 1': 'Sesuai', 'Keputusan 2': 'Sesuai' });
    // 60% of 90/100 and 40% of 5/4, which is capped at 120: 102. With behaviour 100: 0.6 × 102 + 0.4 × 100.
    expect(rated(bench, 'A')).toEqual([102, 101.2]);
    expect(explained(bench, 'A')).toContain('Realisasi sasaran T1 dilaporkan pegawai dan dipastikan atasan.');
    expect(problems(bench).filter((one) => /^(realisation|cell-blank) Sasaran [23]$/.test(one))).toEqual([]);
    confirm(bench, 'A', {
      'Keputusan 1': 'Dikoreksi',
      'Angka yang benar 1': '75',
      'Alasan koreksi 1': 'Lima belas berkas tidak lengkap',
      'Keputusan 2': 'Sesuai',
    });
    // 60% of 75 and 40% of 120: 93. 0.6 × 93 + 0.4 × 100.
    expect(rated(bench, 'A')).toEqual([93, 95.8]);
    expect(explained(bench, 'A')).toContain('Realisasi sasaran T1 adalah angka koreksi atasan, dengan alasan.');
    expect(rowsAbout(bench, 'A')[0]).toMatchObject({
      'Kata Atasan': 'Dikoreksi',
      Dikonfirmasi: 75,
      'Alasan Koreksi': 'Lima belas berkas tidak lengkap',
    });
    const print = JSON.stringify(call(bench, 'personData', { id: nip('A') }).sections);
    expect(print).toContain('Laporan akhir tahun 2026');
    expect(print).toContain('"90","https://contoh.example/bukti"');
    // The document to sign shows the numbers that counted, not the blank cells of the sheet.
    const [document] = call(bench, 'documents', { unit: null, personId: nip('A') }).documents;
    expect(document?.targets.map(({ realised, achievement }) => [realised, achievement])).toEqual([
      [75, 75],
      [4, 120],
    ]);
  });

  test('a correction without a reason counts for nothing and is told', () => {
    const bench = begun();
    ask(bench);
    report(bench, 'A', REPORT);
    pull(bench);
    confirm(bench, 'A', { 'Keputusan 1': 'Dikoreksi', 'Angka yang benar 1': '75', 'Keputusan 2': 'Sesuai' });
    expect(rated(bench, 'A')).toEqual(['', '']);
    expect(stateOf(bench, 'A')).toBe('Perlu dilengkapi');
    expect(problems(bench)).toContain('correction-incomplete Laporan Akhir Tahun 2');
  });

  test('what HR typed counts before what was confirmed', () => {
    const bench = begun();
    ask(bench);
    report(bench, 'B', { 'Realisasi 1': '80' });
    pull(bench);
    confirm(bench, 'B', { 'Keputusan 1': 'Sesuai' });
    expect(rated(bench, 'B')).toEqual([100, 100]);
    setCell(bench.world, 'Sasaran', 4, 8, '');
    expect(rated(bench, 'B')).toEqual([80, 88]);
  });

  test('a later report is asked anew, and what was confirmed of the earlier one counts no more', () => {
    const bench = begun();
    ask(bench);
    report(bench, 'A', REPORT);
    pull(bench);
    confirm(bench, 'A', { 'Keputusan 1': 'Sesuai', 'Keputusan 2': 'Sesuai' });
    expect(rated(bench, 'A')).toEqual([102, 101.2]);
    report(bench, 'A', { ...REPORT, 'Realisasi 1': '100' });
    expect(rated(bench, 'A')).toEqual(['', '']);
    expect(rowsAbout(bench, 'A')[0]).toMatchObject({ Versi: 2, Keadaan: 'Menunggu atasan' });
    confirm(bench, 'A', { 'Keputusan 1': 'Sesuai', 'Keputusan 2': 'Sesuai' });
    // 60% of 100 and 40% of 120.
    expect(rated(bench, 'A')).toEqual([108, 104.8]);
  });

  test('a report that HR discards takes its confirmation with it', () => {
    const bench = begun();
    ask(bench);
    report(bench, 'A', REPORT);
    pull(bench);
    confirm(bench, 'A', { 'Keputusan 1': 'Sesuai', 'Keputusan 2': 'Sesuai' });
    expect(rated(bench, 'A')).toEqual([102, 101.2]);
    const tab = bench.world.workbook.sheets.find(({ name }) => name === 'Jawaban Laporan');
    if (tab) tab.rows = tab.rows.slice(0, 1);
    pull(bench);
    // Deleting the row moves nothing; only a decision does.
    expect(rated(bench, 'A')).toEqual([102, 101.2]);
    const gone = call(bench, 'heldAnswers', {}).answers.find(({ role }) => role === 'year-end');
    call(bench, 'ruleAnswer', { fingerprint: gone?.fingerprint ?? '', kind: 'discard', reason: 'Salah kirim' });
    expect(rated(bench, 'A')).toEqual(['', '']);
    expect(stateOf(bench, 'A')).toBe('Belum melapor');
  });

  test('a confirmed innovation lifts to the best band, and wishes and remarks are in the plan', () => {
    const bench = begun();
    ask(bench);
    report(bench, 'A', { ...REPORT, 'Realisasi 1': '130' });
    pull(bench);
    const best = { 'Keputusan 1': 'Sesuai', 'Keputusan 2': 'Sesuai' };
    confirm(bench, 'A', best);
    // Both targets at 120: 0.6 × 120 + 0.4 × 100.
    expect(rated(bench, 'A')).toEqual([120, 112]);
    const band = () => records(bench.world, 'Nilai').find(({ NIP }) => NIP === nip('A'))?.Predikat;
    expect(band()).toBe('Baik');
    confirm(bench, 'A', {
      ...best,
      'Apakah ini inovasi yang sudah berjalan dan bermanfaat?': 'Ya',
      'Pelatihan yang menurut Anda diperlukan': 'Manajemen Arsip',
    });
    rated(bench, 'A');
    expect(band()).toBe('Sangat Baik');
    const plan = records(bench.world, 'Rencana Pelatihan').filter(({ NIP }) => NIP === nip('A'));
    expect(plan.map((row) => row.Sumber)).toEqual(['Keinginan pegawai', 'Keinginan pegawai', 'Catatan atasan']);
  });

  test('evaluated once more nothing changes, and the comparison of policies sees the same numbers', () => {
    const bench = begun();
    ask(bench);
    report(bench, 'A', REPORT);
    pull(bench);
    confirm(bench, 'A', { 'Keputusan 1': 'Sesuai', 'Keputusan 2': 'Sesuai' });
    rated(bench, 'A');
    const sheets = () =>
      ['Nilai', 'Penjelasan', 'Laporan Akhir Tahun', 'Masalah'].map((one) => records(bench.world, one));
    const before = sheets();
    rated(bench, 'A');
    expect(sheets()).toEqual(before);
    // Checking what was entered tells of no blank cell where something confirmed counts either.
    call(bench, 'prepare', {});
    expect(problems(bench).filter((one) => / Sasaran [23]$/.test(one))).toEqual([]);
    expect(call(bench, 'comparePolicy', {})).toMatchObject({ rated: 4, affected: 0 });
  });

  test('without year-end forms an evaluation makes none of their sheets and goes by what is typed', () => {
    const bench = begun();
    expect(rated(bench, 'B')).toEqual([100, 100]);
    expect(rated(bench, 'A')).toEqual(['', '']);
    expect(problems(bench)).toContain('cell-blank Sasaran 2');
    expect(bench.world.workbook.sheets.map(({ name }) => name)).not.toContain('Laporan Akhir Tahun');
  });
});

test('what is read and written does not grow with the people who report', () => {
  const calls = [2, 8].map((people) => {
    const names = Array.from({ length: people }, (_, index) => String.fromCharCode(65 + index));
    const own = new Map([
      ...tables,
      ['pegawai', rowsOf(names.map((name) => employee(name)))],
      ['sasaran', rowsOf(names.map((name) => target(name, { Realisasi: '' })))],
      ['penugasan', assignments(...names.map((name) => `Z>${name}`))],
      ['jawaban', answers(...names.map((name) => `Z>${name} 4 4`))],
    ]);
    const bench = begun(own);
    ask(bench);
    for (const name of names) report(bench, name, { 'Realisasi 1': '90' });
    pull(bench);
    for (const name of names) confirm(bench, name, { 'Keputusan 1': 'Sesuai' });
    expect(rated(bench, 'A')).toEqual([90, 94]);
    const before = bench.world.meter.snapshot();
    call(bench, 'evaluate', {});
    return bench.world.meter.since(before).totalCalls;
  });
  expect(calls[1]).toBe(calls[0]);
});

describe('chasing', () => {
  test('one letter a day to a supervisor, with everything that has come by then', () => {
    const bench = begun();
    ask(bench);
    report(bench, 'A', REPORT);
    ask(bench);
    report(bench, 'B', { 'Realisasi 1': '80' });
    ask(bench);
    expect(lettersTo(bench, 'Z')).toHaveLength(1);
    passTime(bench, DAY);
    ask(bench);
    expect(lettersTo(bench, 'Z').map(({ subject }) => subject)).toEqual([
      'Konfirmasi laporan akhir tahun 2026: 1 pegawai',
      'Konfirmasi laporan akhir tahun 2026: 2 pegawai',
    ]);
    confirm(bench, 'A', { 'Keputusan 1': 'Sesuai', 'Keputusan 2': 'Sesuai' });
    passTime(bench, 4 * DAY);
    finish(bench, call(bench, 'startReminders', { kind: 'confirmation-reminder', unit: null }));
    expect(lettersTo(bench, 'Z').at(-1)?.subject).toBe('Pengingat: 1 laporan akhir tahun menunggu konfirmasi Anda');
    finish(bench, call(bench, 'startReminders', { kind: 'year-end-reminder', unit: 'Sekretariat' }));
    const reminded = bench.world.state.mails.filter(({ subject }) => subject.startsWith('Pengingat: laporan akhir'));
    expect(reminded.map(({ to }) => to[0]).sort()).toEqual(['C', 'V'].map(emailOf));
  });

  test('by the clock supervisors are asked for what was reported, where reminders go by the clock', () => {
    const bench = begun();
    const row = readSheet(bench.world, 'Kebijakan').findIndex(([key]) => key === 'Pengingat');
    setCell(bench.world, 'Kebijakan', row + 1, 2, 'Sendiri');
    ask(bench);
    report(bench, 'A', REPORT);
    passTime(bench, DAY);
    expect(lettersTo(bench, 'Z')).toHaveLength(1);
    expect(stateOf(bench, 'A')).toBe('Menunggu atasan');
  });
});

test('stopped at any call that matters and begun again, it ends as undisturbed, with nobody asked twice', () => {
  const bench = begun();
  ask(bench);
  report(bench, 'A', REPORT);
  report(bench, 'B', { 'Realisasi 1': '80' });
  const before = JSON.stringify(bench.world.state);
  const stage = (at: Bench) => {
    ask(at);
  };
  const played = play('year-end', stage, before);
  const kept = (world: World) => ({
    mails: world.state.mails.map(({ to, subject }) => `${to[0]} ${subject}`).sort(),
    reports: records(world, 'Laporan Diterima').map((row) => [row.NIP, row.Versi, row['Kode Pemeriksa']]),
    asks: records(world, 'Konfirmasi Diminta').map((row) => [row.NIP, row.Versi, row['NIP Penegas']]),
    forms: Object.keys(world.forms).length,
    shown: records(world, 'Laporan Akhir Tahun'),
  });
  expect(kept(played.after).reports).toHaveLength(2);
  expectUndisturbed(played, ownPart(played.moments), kept);
});
