/**
 * The sample agency lives a whole year on the local clock, chapter by chapter as at the desk, and what came of it is what
 * its people meant to do: letters, acknowledgements, reports, meetings, results and objections, training hours and awards.
 * Prints the ledger.
 */

import { expect, test, vi } from 'vitest';
import type { JobName } from '../../src/app/api.types.ts';
import { type Bench, call } from '../../src/local/cycle.ts';
import { readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { CHAPTERS } from '../../src/local/year/chapters.ts';
import { ledgerOf, meantBy } from '../../src/local/year/ledger.ts';
import { planYear, type Year } from '../../src/local/year/people.ts';
import { countedFrom, yearAt } from '../../src/local/year/place.ts';
import { playChapter } from '../../src/local/year/play.ts';
import { recordsOf, sheet } from '../../src/local/year/rows.ts';
import { beginYear } from '../../src/local/year/targets.ts';
import { isoDaysAt, sheetWordsAt } from '../sheet-words.ts';
import { type Cancelled, cancelMidway } from './cancelling.ts';
import { asDeclared, cutTexts } from './declared.ts';
import { hearReads } from './first-reads.ts';
import { DIST, HOME_CALLS, homeCalls, records } from './played.ts';
import { expectSeen } from './seen.ts';

/** Is told of every job before it is started. */
const listening = vi.hoisted(() => ({ hear: (_bench: Bench, _name: JobName): void => undefined }));
vi.mock('../../src/local/cycle.ts', async (original) => {
  const cycle = await original<typeof import('../../src/local/cycle.ts')>();
  const heard: typeof cycle.call = (bench, name, args) => {
    if (name === 'startJob') listening.hear(bench, (args as { readonly name: JobName }).name);
    return cycle.call(bench, name, args);
  };
  return { ...cycle, call: heard };
});

const PERIOD = 2026;
/** Jobs that are cancelled on a copy and begun again, in the order in which the year comes to them. */
const CANCELLED: readonly JobName[] = ['announce', 'monthly', 'dossiers', 'publish'];
const NEW_YEAR = { now: new Date('2026-01-05T09:00:00+07:00'), owner: 'hr@bkpsdm.binjai.example' };

/** Chapters that are played a second time at once, as by somebody who was cut off right after the first. */
const AGAIN = [
  'Sasaran diumumkan',
  'Pengingat sasaran',
  'Pelatihan ditawarkan',
  'Pendaftaran pelatihan',
  'Pegawai teladan Januari',
  'Berkas disiplin',
  'Pelatihan sampai Juni',
  'Pelatihan sampai Desember',
  'Undangan rapat tengah tahun',
  'Catatan rapat tengah tahun',
  'Laporan akhir tahun',
  'Konfirmasi laporan',
  'Penilaian diisi',
  'Nilai dan penutupan',
  'Penghargaan dan penetapan',
  'Januari berikutnya',
];

/** Whoever attended a training that is not over. */
function attendedTooEarly(world: World, { sample }: Year): readonly string[] {
  const ends = new Map(
    recordsOf(sample.tables.get('pelatihan') ?? []).map((row) => [row.Kode, row['Tanggal Selesai']]),
  );
  const today = world.clock.now().toISOString().slice(0, 10);
  return sheet(world, 'Peserta Pelatihan').flatMap(({ NIP = '', Status, ...row }) =>
    (Status === 'Hadir' || row['Nomor Sertifikat']) && (ends.get(row['Kode Pelatihan']) ?? '') > today ? [NIP] : [],
  );
}

/** What people typed is in order, and nobody acts on a Saturday or Sunday. */
function expectOrder(world: World, year: Year): void {
  expect([0, 6]).not.toContain(world.clock.now().getUTCDay());
  expect(attendedTooEarly(world, year)).toEqual([]);
  const codes = sheet(world, 'Masalah').map(({ Kode }) => Kode);
  for (const code of ['target-due-elsewhen', 'certificate-early', 'withdrawal-unheeded', 'meeting-collides'])
    expect(codes).not.toContain(code);
}

/** Sheets of which whoever the year was full for sees their own rows, at its end. */
const SEEN_AT_THE_END = [
  ...['Berkas', 'Catatan Rapat', 'Daftar Teladan', 'Hasil Akhir'],
  ...['Hasil Rapat', 'Hasil Terbit', 'Isian Bulanan', 'JP Pegawai'],
  ...['Kandidat', 'Kandidat Bulanan', 'Keberatan', 'Kehadiran'],
  ...['Keputusan Bulanan', 'Konfirmasi Diminta', 'Laporan Akhir Tahun', 'Laporan Diterima'],
  ...['Nilai Bulanan', 'Pendaftaran Pelatihan', 'Permintaan Evaluasi Pelatihan', 'Putusan Keberatan'],
  ...['Rapat', 'Rencana Pelatihan', 'Riwayat', 'Riwayat Berkas'],
  ...['Sasaran', 'Sasaran Terbit', 'Sinyal Penilai', 'Sosialisasi'],
  ...['Surat', 'Tanggapan Hasil', 'Tautan Pelatihan', 'Tempat Pelatihan'],
  ...['Tren', 'Undangan Rapat'],
];

/** Those whom the year held most for and who lead nobody: a dossier, an award, an objection. */
function fullPeople(world: World): readonly string[] {
  const ids = ['Berkas', 'Keputusan Bulanan', 'Keberatan'].flatMap((title) =>
    records(world, title).map(({ NIP }) => NIP),
  );
  const leaders = new Set(records(world, 'Pegawai').map((row) => row['NIP Atasan']));
  return [...new Set(ids)].filter((id) => !leaders.has(id)).map(String);
}

/** All that steps list. */
const LISTS = ['monitor', 'mail', 'flags', 'summary', 'remarks'] as const;

/** Every view of this workbook in English, without a word of a sheet left in it. */
function expectEnglish(bench: Bench): void {
  const row = readSheet(bench.world, 'Kebijakan').findIndex(([key]) => key === 'Bahasa') + 1;
  const speak = (language: string): void => {
    setCell(bench.world, 'Kebijakan', row, 2, language);
    call(bench, 'home', {});
  };
  speak('en');
  const views = {
    ...{
      home: call(bench, 'home', {}),
      lists: call(bench, 'lists', { of: LISTS }),
      dossiers: call(bench, 'dossiers', {}),
      results: call(bench, 'results', {}),
    },
    ...{
      meetings: call(bench, 'meetings', {}),
      trainings: call(bench, 'trainings', {}),
      ends: call(bench, 'openEnds', {}),
    },
    ...{
      targets: call(bench, 'announcement', {}),
      yearEnd: call(bench, 'yearEnd', {}),
      kept: call(bench, 'keptData', {}),
    },
    ...{ months: call(bench, 'monthly', { month: null }), talent: call(bench, 'talent', { unit: null }) },
    ...{ dossier: call(bench, 'dossierPrint', { number: 1 }), held: call(bench, 'heldAnswers', {}) },
    ...{ documents: call(bench, 'documents', { unit: null, personId: null }) },
    ...{ units: call(bench, 'unitReports', { unit: null }), leadership: call(bench, 'leadership', {}) },
  };
  expect(views.dossiers.dossiers.length).toBeGreaterThan(0);
  // Sentences of Kandidat stand there in the language of the last evaluation.
  const left = sheetWordsAt(views, '').filter((one) => !/^\.lists\.flags\.\d+\.(firmness|rule): /.test(one));
  expect(left).toEqual([]);
  expect(isoDaysAt(views, '')).toEqual([]);
  // How firm a place of the month stands was written in the language of its counting.
  const { candidates } = call(bench, 'monthly', { month: `${PERIOD}-01` });
  expect(candidates.map(({ firmness }) => firmness)).toContainEqual(
    expect.stringMatching(/^(Stays|Changes|Still|Remains)/),
  );
  speak('id');
}

test('a year is lived as it was meant', () => {
  const world = new World(NEW_YEAR);
  const bench = { world, dist: DIST };
  const year = planYear(PERIOD, 24);
  const told: string[] = [];
  const cancelled = new Map<JobName, Cancelled>();
  listening.hear = (at, name) => {
    if (at.world === world && CANCELLED.includes(name) && !cancelled.has(name))
      cancelled.set(name, cancelMidway(at, name));
  };
  const readsHeard = hearReads(world);
  beginYear(bench, year);
  const deeds = () => [world.state.mails.length, world.meter.submissions, world.workbook.sheets.length];
  const calls: number[] = [];
  let place = yearAt(PERIOD, 24);
  for (const chapter of CHAPTERS) {
    const countNow = countedFrom(world, year, place);
    for (const step of playChapter(bench, year, chapter))
      told.push(`${world.clock.now().toISOString().slice(0, 10)} ${step}`);
    place = countNow();
    expectOrder(world, year);
    // Home stays within its calls also when everything of a year stands in the workbook.
    calls.push(homeCalls(bench));
    expect(world.workbook.sheets.map(({ name }) => name)).toContain(chapter.sheet);
    if (chapter.name === 'Penghargaan dan penetapan') {
      expect([...new Set(fullPeople(world).flatMap((id) => expectSeen(bench, id)))].sort()).toEqual(SEEN_AT_THE_END);
      expectEnglish(bench);
    }
    if (!AGAIN.includes(chapter.name)) continue;
    const before = deeds();
    expect([...playChapter(bench, year, chapter)].length).toBeGreaterThan(0);
    expect([chapter.name, deeds()]).toEqual([chapter.name, before]);
  }
  // Whatever was cancelled midway left no job behind and its letters waiting, and came to the same when it was begun again.
  expect([...cancelled.keys()]).toEqual(CANCELLED);
  for (const { name, left, again, undisturbed } of cancelled.values()) {
    expect([name, left]).toEqual([name, { job: null, held: true }]);
    expect([name, again]).toEqual([name, undisturbed]);
  }
  // Whatever an act comes to it has read before it does anything, so that a lost heading refuses the whole of it.
  const { late, acts, sheets } = readsHeard();
  expect([late, acts > 200, sheets.size > 50]).toEqual([[], true, true]);
  const looks = asDeclared(world);
  expect(looks.wrong).toEqual([]);
  expect(cutTexts(world)).toEqual([]);
  // Nor does any sentence of a sheet write a day as sheets keep it.
  const rows = world.workbook.sheets
    .filter(({ name }) => !name.startsWith('Jawaban'))
    .map(({ name, rows }) => [name, rows]);
  expect(isoDaysAt(rows, '')).toEqual([]);
  expect(looks.tables).toBeGreaterThan(70);
  expect(Math.max(...calls)).toBeLessThanOrEqual(HOME_CALLS);
  const ledger = ledgerOf(world, PERIOD);
  const lines = Object.entries(ledger).map(([what, count]) => `${what.padEnd(52)} ${count}`);
  process.stdout.write(`${[...told, '', ...lines].join('\n')}\n`);
  // HR grants every unit with candidates the award.
  const candidates = records(world, `Kandidat ${PERIOD}`).filter(({ Jenis }) => Jenis === 'Penghargaan');
  const units = new Set(candidates.map((row) => row['Unit Kerja']));
  // Whoever has somebody who is at work answers about their month, and so do all colleagues; two months, two dossiers.
  const decided = {
    'penghargaan: Penerima': units.size,
    'pegawai teladan: Penerima': 2,
    'surat: Penilaian bulanan atasan': 2 * 8,
    'surat: Penilaian bulanan rekan': 2 * 21,
    'surat: Pengumuman penghargaan': 2 * year.plans.size,
    'berkas ditindaklanjuti: Disiplin': 1,
    'berkas ditindaklanjuti: Pembinaan kinerja': 1,
    'surat: Tanggapan berkas': 2,
    'surat: Pemeriksaan berkas': 2,
  };
  expect(ledger).toEqual({ ...meantBy(year), ...decided });
  expect(units.size).toBeGreaterThan(0);
  // The desk shows the same, beside what was meant; nobody means what HR decides on.
  expect(place.ledger?.map(({ what, found }) => [what, found]).sort()).toEqual(Object.entries(ledger).sort());
  const unmeant = place.ledger?.filter(({ found, meant }) => found !== meant) ?? [];
  expect(unmeant.every(({ meant }) => meant === null)).toBe(true);
  expect(Object.fromEntries(unmeant.map(({ what, found }) => [what, found]))).toEqual(decided);
  // December was decided when the period was final, and outlives it.
  expect(records(world, 'Daftar Teladan').map(({ Masa }) => Masa)).toEqual([`${PERIOD}-12`, `${PERIOD}-01`]);
  // Meetings of different supervisors are at the same time, within office hours and on working days.
  const meetings = sheet(world, `Hasil Rapat ${PERIOD}`).map(({ Undangan = '' }) => Undangan.slice(0, 16));
  expect(new Set(meetings).size).toBeLessThan(meetings.length);
  expect(meetings.filter((start) => [0, 6].includes(new Date(start.slice(0, 10)).getUTCDay()))).toEqual([]);
  expect(meetings.filter((start) => start.slice(11) < '09:00' || start.slice(11) > '14:15')).toEqual([]);
  // Whoever has no address is written to by nobody.
  expect([...year.emails.values()].every((email) => email !== '')).toBe(true);
  expect([call(bench, 'home', {}).period, records(world, 'Riwayat').length]).toEqual(['2027', year.plans.size]);
  // The next January: everybody is told their new targets, and nobody has said anything to them yet.
  expect(ledgerOf(world, PERIOD + 1)).toEqual({
    'surat: Sasaran': year.plans.size,
    'sasaran: Menunggu pernyataan': year.plans.size,
    'JP diikuti': 0,
  });
  expect(records(world, `Masalah ${PERIOD}`).filter(({ Kode }) => String(Kode).startsWith('audit-'))).toEqual([]);
  expect(world.state.failures).toEqual([]);
});
