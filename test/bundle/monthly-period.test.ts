/**
 * The award of a month beside the appraisal period, on the real bundle: December is asked about, counted and decided while the period
 * is open, closed or final, and moves nothing of it; only a closing holds it up, and only a new period ends it.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../src/core/canonical.ts';
import { type Bench, call, closePeriod, openForms } from '../../src/local/cycle.ts';
import { execute } from '../../src/local/execution.ts';
import { openForm, submitForm } from '../../src/local/respond.ts';
import { emailOf, nip, type Rows, rowsOf } from '../fixtures/agency.ts';
import {
  answerAll,
  as,
  ask,
  attendance,
  begun,
  COMMITTEE,
  days,
  decide,
  fair,
  finish,
  goTo,
  LEVELS,
  linksOf,
  names,
  OWNER,
  rowOf,
  STAFF,
  SUPERVISOR,
  saved,
  seat,
} from './months.ts';
import { records, withoutBlankEnd } from './played.ts';

const SEEN = new Date('2026-12-28T09:00:00+07:00');
const STAGES = ['collecting', 'closed', 'finalised'] as const;
type Stage = (typeof STAGES)[number];

/** Sheets of the period itself: nothing of a month moves them. */
const OF_PERIOD = ['Nilai', 'Skor', 'Kandidat', 'Ringkasan', 'Siklus', 'Riwayat', 'Penugasan', 'Kebijakan'];
const rowsIn = (bench: Bench, title: string) =>
  bench.world.workbook.sheets.some(({ name }) => name === title) ? records(bench.world, title) : [];
const period = (bench: Bench): string => JSON.stringify(OF_PERIOD.map((title) => rowsIn(bench, title)));
/** What every sheet holds, each as one code. */
const sheets = ({ world }: Bench): readonly string[] =>
  world.workbook.sheets.map(({ name, rows }) => `${name} ${fingerprintOf(JSON.stringify(withoutBlankEnd(rows)))}`);
const told = ({ world }: Bench) => [world.state.mails.length, Object.keys(world.forms).length];
const awarded = ({ world }: Bench) =>
  records(world, 'Daftar Teladan').map(({ Penghargaan, Nama }) => `${Penghargaan}: ${Nama}`);

/** December is over and nobody was asked about it yet, in each state; and asked while answers are collected. */
const unasked = new Map<Stage, Bench>();
let asked: Bench;
const unaskedIn = (stage: Stage): Bench => saved(unasked.get(stage) ?? asked);
/** December asked about in time, of a period that is final since; and then answered and counted. */
let final: Bench;
let counted: Bench;

beforeAll(() => {
  const bench = begun(SEEN, '2026-12');
  seat(bench);
  openForms(bench);
  goTo(bench, '2027-01-04');
  unasked.set('collecting', saved(bench));
  asked = saved(bench);
  ask(asked);
  final = saved(asked);
  closePeriod(final);
  call(final, 'finaliseCycle', {});
  counted = saved(final);
  answerAll(counted, 0, fair);
  call(counted, 'countMonth', { month: '2026-12' });
  closePeriod(bench);
  unasked.set('closed', saved(bench));
  call(bench, 'finaliseCycle', {});
  unasked.set('finalised', bench);
});

describe.each(STAGES)('while the period is %s', (stage) => {
  test('a month is asked about, counted, decided, announced and given a certificate, and nothing of the period moves', () => {
    const bench = unaskedIn(stage);
    expect(call(bench, 'home', {}).cycle.stage).toBe(stage);
    const before = period(bench);
    const since = bench.world.state.mails.length;
    expect(call(bench, 'monthly', { month: null })).toMatchObject({
      asking: { title: 'Desember 2026' },
      nextYear: '2027',
      undecided: [],
    });
    ask(bench);
    expect(bench.world.state.mails).toHaveLength(since + 10);
    answerAll(bench, since, fair);
    const view = call(bench, 'countMonth', { month: '2026-12' });
    expect(view).toMatchObject({
      answers: { asked: 45, answered: 45 },
      mayDecide: true,
      asking: null,
      undecided: ['Desember 2026'],
    });
    expect(names(view)).toEqual(['1 Pegawai A *', '2 Pegawai B', '2 Pegawai C']);
    decide(bench, '2026-12', ['A']);
    expect(awarded(bench)).toEqual(['Pegawai Teladan Desember 2026: Pegawai A']);
    finish(bench, call(bench, 'startReminders', { kind: 'award', unit: null }));
    expect(bench.world.state.mails.slice(-9).every(({ subject }) => subject.startsWith('Pengumuman'))).toBe(true);
    expect(call(bench, 'openEnds', {}).untold).toEqual([]);
    const give = () => call(bench, 'giveCertificates', { kind: 'award', of: '2026-12', personId: null });
    expect(give()).toEqual({ given: 1, earned: 1 });
    expect(period(bench)).toBe(before);
    // Everything pressed once more changes nothing.
    const [cells, sent] = [sheets(bench), told(bench)];
    ask(bench);
    expect(() => call(bench, 'countMonth', { month: '2026-12' })).toThrow('sudah diputuskan');
    decide(bench, '2026-12', ['A']);
    finish(bench, call(bench, 'startReminders', { kind: 'award', unit: null }));
    give();
    expect([sheets(bench), told(bench)]).toEqual([cells, sent]);
  });
});

describe('what was asked about in time', () => {
  test('is decided after finalising: the clock brings what is answered then, and a held answer is ruled on', () => {
    const bench = saved(final);
    answerAll(bench, 0, fair, {}, ['D', 'Z']);
    const [theirs] = linksOf(bench, 'Z', 0);
    for (const { link } of linksOf(bench, 'Z', 0).slice(1)) supervise(bench, link, emailOf('Z'));
    // One from another account than the link's.
    supervise(bench, theirs?.link ?? '', 'lain@contoh.example');
    const states = () => records(bench.world, 'Isian Bulanan').map(({ Keadaan }) => Keadaan);
    const answered = () => states().filter((state) => state === 'Sudah').length;
    expect(answered()).toBe(0);
    execute(bench.world, bench.dist, 'onHour', []);
    expect(answered()).toBe(39);
    const { answers } = call(bench, 'heldAnswers', { about: 'monthly' });
    expect(answers.map(({ state }) => state)).toEqual(['held']);
    call(bench, 'ruleAnswer', {
      about: 'monthly',
      fingerprint: answers[0]?.fingerprint ?? '',
      kind: 'accept',
      reason: 'Akun pribadinya',
    });
    // Reminders of what is still owed go out, too.
    expect(call(bench, 'previewLetters', { kind: 'monthly-peer-reminder', unit: null }).letters).toBe(0);
    goTo(bench, '2027-01-08');
    expect(call(bench, 'previewLetters', { kind: 'monthly-peer-reminder', unit: null }).letters).toBe(1);
    expect(call(bench, 'countMonth', { month: '2026-12' }).answers).toMatchObject({ answered: 40, held: 0 });
    expect(() => decide(bench, '2026-12', ['A'])).toThrow('masih dapat diisi sampai 11 Januari 2027');
    goTo(bench, '2027-01-12');
    decide(bench, '2026-12', ['A']);
    expect(awarded(bench)).toEqual(['Pegawai Teladan Desember 2026: Pegawai A']);
  });

  test('is counted by attendance that comes after finalising, which moves nothing that is final', () => {
    const bench = saved(counted);
    const before = period(bench);
    const rows: Rows = rowsOf(
      [...STAFF, ...COMMITTEE].map((name) => days(name, '2026-12', name === 'A' ? { Hadir: 10 } : {})),
    );
    call(bench, 'importTable', { name: 'kehadiran', rows });
    call(bench, 'importTable', { name: 'ketidakhadiran', rows: [['NIP', 'Tanggal', 'Jenis']] });
    expect(() => call(bench, 'importTable', { name: 'sasaran', rows: [['NIP']] })).toThrow('sudah ditetapkan');
    expect(names(call(bench, 'countMonth', { month: '2026-12' }))[0]).toBe('1 Pegawai E *');
    expect(rowOf(bench, 'A', '2026-12')).toMatchObject({ Versi: 2, Presensi: 50 });
    expect(period(bench)).toBe(before);
  });

  test('names months of which nobody has a row, and asks for the row of one month where others have theirs', () => {
    const bench = saved(counted);
    const gateOf = (name: string) => rowOf(bench, name, '2026-12')?.['Batas Alpa Setahun'];
    const since = (count: number) =>
      Array.from({ length: count }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`).join(' ');
    expect(gateOf('A')).toBe(`Lulus: 0 / 3; tanpa data ${since(11)}`);
    const text = call(bench, 'monthly', { month: '2026-12' }).candidates[0]?.gates[4]?.text;
    expect(text).toMatch(/^0 hari sejak Januari; di bawah 3; tanpa data: Januari, .*November 2026$/);
    const others = attendance('2026-11').filter((row) => !row.includes(nip('A')));
    call(bench, 'importTable', { name: 'kehadiran', rows: [...attendance('2026-12'), ...others.slice(1)] });
    const view = call(bench, 'countMonth', { month: '2026-12' });
    expect([gateOf('A'), gateOf('B')]).toEqual([
      `Tidak: ? / 3; tanpa baris 2026-11; tanpa data ${since(10)}`,
      `Lulus: 0 / 3; tanpa data ${since(10)}`,
    ]);
    expect(view.others.find(({ name }) => name === 'Pegawai A')?.reasons[0]).toMatch(
      /^Hari tanpa keterangan sejak Januari belum diketahui; harus di bawah 3; tanpa baris di Kehadiran: November 2026; tanpa data: /,
    );
  });
});

/** The five questions of the supervisor, answered with the best. */
function supervise({ world }: Bench, link: string, from: string): void {
  world.clock.advance(1000);
  const said = Object.fromEntries(SUPERVISOR.map((title) => [title, LEVELS[5] ?? '']));
  submitForm(world, openForm(world, link, from), said, from, from);
}

test('while the period is being closed a month waits, and says so', () => {
  const bench = saved(asked);
  bench.world.faults.fail({ call: 'FormApp.Form.getResponses', message: 'Service error' });
  expect(() => closePeriod(bench)).toThrow('Service error');
  bench.world.faults.clear();
  expect(call(bench, 'home', {}).cycle.stage).toBe('closing');
  const before = sheets(bench);
  for (const act of [
    () => call(bench, 'countMonth', { month: '2026-12' }),
    () => decide(bench, '2026-12', ['A']),
    () => call(bench, 'importTable', { name: 'kehadiran', rows: attendance('2026-12') }),
  ])
    expect(act).toThrow('periode ini sedang ditutup');
  expect(sheets(bench)).toEqual(before);
});

describe('a new period', () => {
  const undecided = (bench: Bench) => call(bench, 'openEnds', {}).awards;
  const MONTHS = 'Januari, Februari, Maret, April, Mei, Juni, Juli, Agustus, September, Oktober, November 2026';
  const UNRECORDED = `Tanpa baris Kehadiran, jadi tidak diperiksa: ${MONTHS}.`;

  test('names before it is opened awards not decided and months without attendance, and afterwards why nobody can any more', () => {
    const bench = saved(counted);
    expect(undecided(bench)).toEqual(['Desember 2026']);
    const NEXT = 'Januari 2027 dapat diminta sampai 28 Februari 2027, sesudah periode 2027 dibuka.';
    expect(call(bench, 'openEnds', {})).toMatchObject({ absence: [UNRECORDED], untold: [], nextMonth: NEXT });
    expect(call(bench, 'monthly', { month: null }).nextMonth).toBe(NEXT);
    const late = saved(bench);
    goTo(late, '2027-03-02');
    expect(call(late, 'openEnds', {}).nextMonth).toBe(
      'Januari 2027 tidak dapat diminta lagi. Februari 2027 dapat diminta sampai 31 Maret 2027, sesudah periode 2027 dibuka.',
    );
    const before = sheets(bench);
    expect(() => decide(bench, '2027-01', ['A'])).toThrow('termasuk periode 2027, yang belum dibuka');
    expect(sheets(bench)).toEqual(before);
    const scores = records(bench.world, 'Nilai Bulanan');
    const { leftOpen } = call(bench, 'openPeriod', { period: '2027' });
    expect(leftOpen).toBe(`Tidak diputuskan, dan tidak dapat lagi: pegawai teladan Desember 2026. ${UNRECORDED}`);
    expect(records(bench.world, 'Siklus').at(-1)).toMatchObject({ Alasan: leftOpen });
    const after = sheets(bench);
    for (const act of [
      () => decide(bench, '2026-12', ['A']),
      () => decide(bench, '2026', ['A']),
      () => decide(bench, '2026-T4', ['A']),
      () => call(bench, 'countMonth', { month: '2026-12' }),
    ])
      expect(act).toThrow('termasuk periode 2026, yang sudah disimpan ketika periode 2027 dibuka');
    expect(sheets(bench)).toEqual(after);
    expect(records(bench.world, 'Nilai Bulanan 2026')).toEqual(scores);
    expect(call(bench, 'monthly', { month: null })).toMatchObject({ asking: null, nextYear: '', undecided: [] });
  });

  test('leaves what was decided: the hall of fame stands, and who won in December pauses in January', () => {
    const bench = saved(counted);
    decide(bench, '2026-12', ['A']);
    expect(undecided(bench)).toEqual([]);
    const [hall, decisions] = ['Daftar Teladan', 'Keputusan Bulanan'].map((title) => records(bench.world, title));
    // Decided and not announced is named before, and kept where it was.
    expect(call(bench, 'openEnds', {}).untold).toEqual(['Desember 2026']);
    expect(call(bench, 'openPeriod', { period: '2027' }).leftOpen).toBe(
      `Diputuskan, dan tidak diumumkan lewat surat: pegawai teladan Desember 2026. ${UNRECORDED}`,
    );
    expect(call(bench, 'openEnds', {})).toMatchObject({ untold: [], nextMonth: '' });
    expect(records(bench.world, 'Keputusan Bulanan')).toEqual(decisions);
    expect(records(bench.world, 'Daftar Teladan')).toEqual(hall);
    goTo(bench, '2027-02-01');
    call(bench, 'importTable', { name: 'kehadiran', rows: attendance('2027-01') });
    const since = bench.world.state.mails.length;
    ask(bench);
    answerAll(bench, since, fair);
    const view = call(bench, 'countMonth', { month: '2027-01' });
    expect(names(view)).toEqual(['1 Pegawai B *', '1 Pegawai C *', '3 Pegawai D', '3 Pegawai F']);
    expect(view.others.find(({ name }) => name === 'Pegawai A')?.reasons.join()).toContain('jeda 6 bulan');
    expect(view.hall).toEqual([{ span: 'Desember 2026', winners: ['Pegawai A'] }]);
    decide(bench, '2027-01', ['B']);
    expect(awarded(bench)).toEqual([
      'Pegawai Teladan Januari 2027: Pegawai B',
      'Pegawai Teladan Desember 2026: Pegawai A',
    ]);
  });

  test('names nothing where nobody was ever asked, and the month that may still be asked about where somebody was', () => {
    expect(undecided(unaskedIn('finalised'))).toEqual([]);
    const bench = saved(asked);
    goTo(bench, '2027-02-01');
    expect(undecided(bench)).toEqual(['Desember 2026']);
  });

  test('is told to whoever may look, and decided on by members only, in a period that is final', () => {
    const bench = saved(counted);
    as(bench, emailOf('A'), () => {
      expect(undecided(bench)).toEqual(['Desember 2026']);
      expect(() => call(bench, 'countMonth', { month: '2026-12' })).toThrow(OWNER);
      expect(() => decide(bench, '2026-12', ['A'])).toThrow('Pegawai G, Pegawai H, Pegawai I');
    });
    expect(rowsIn(bench, 'Keputusan Bulanan')).toEqual([]);
  });
});
