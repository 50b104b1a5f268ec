/**
 * Purging on the real bundle: two periods, and what of them goes once its time has passed. Ratings, explanations, history
 * and what the next period has are the same before and after, also where it is stopped dead at any call.
 */
import { describe, expect, test } from 'vitest';
import { type Bench, call, closePeriod, runCycle } from '../../src/local/cycle.ts';
import { TOO_LONG } from '../../src/local/faults.ts';
import { admit } from '../../src/local/services/form-access.ts';
import { copyWorkbook, readSheet, renameSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { nip } from '../fixtures/agency.ts';
import { DIST, FIVE, OPTIONS, played, records } from './played.ts';
import { callsUpTo, ownPart } from './stages.ts';

const DAY_MS = 86_400_000;
const SECOND = 'dua@contoh.example';
const REASON = 'Masa simpan habis';
const TABLES = new Map([
  [
    'kebijakan',
    [
      ['Kunci', 'Nilai'],
      ['Periode', '2026'],
    ],
  ],
  ...FIVE,
]);

/** All notes of a tab. */
const notesIn = ({ world }: Bench, title: string): string =>
  JSON.stringify(world.workbook.sheets.find(({ name }) => name === title)?.formats.note ?? []);

function finalise(bench: Bench): void {
  closePeriod(bench);
  call(bench, 'finaliseCycle', {});
}

/** 2026 is final and set aside, 2027 is collecting with answers of its own; days have passed since. */
let kept: string | undefined;
function twoPeriods(days: number): Bench {
  if (kept === undefined) {
    const bench = played(TABLES);
    admit(bench.world.state, bench.world.workbook, 'editor', SECOND);
    // An address is mended, and a target of nobody stays wrong.
    setCell(bench.world, 'Pegawai', 2, 3, 'a @contoh.example');
    setCell(bench.world, 'Sasaran', 7, 1, nip('Q'));
    call(bench, 'applyFixes', { code: call(bench, 'fixes', {}).code, only: null });
    expect(notesIn(bench, 'Sasaran')).toContain('[Teladan]');
    finalise(bench);
    call(bench, 'openPeriod', { period: '2027' });
    runCycle({ ...bench, tables: FIVE });
    kept = JSON.stringify(bench.world.state);
  }
  const bench = { world: new World(OPTIONS, JSON.parse(kept)), dist: DIST };
  bench.world.clock.advance(days * DAY_MS);
  return bench;
}

const again = ({ world }: Bench): Bench => ({ world: new World(OPTIONS, structuredClone(world.state)), dist: DIST });
const due = (bench: Bench) => call(bench, 'keptData', {});
const places = (bench: Bench) => due(bench).due.map(({ place, rows }) => `${place}: ${rows ?? 'formulir'}`);

function purge(bench: Bench): void {
  const begun = call(bench, 'startPurge', { reason: REASON, code: due(bench).code });
  for (let view = begun as { readonly finished: boolean } | null; view && !view.finished; )
    view = call(bench, 'advanceJob', {});
}

/** Everything that a purge may not touch: every sheet but those it names, and the forms of the open period. */
const PURGED = [
  'Arsip Jawaban',
  'Jawaban',
  'Penugasan',
  'Pemantauan',
  'Sinyal Penilai',
  'Perbaikan',
  'Putusan Jawaban',
  'Surat',
  'Pesan',
];
const isOld = (name: string): boolean => name.endsWith(' 2026') && PURGED.some((title) => name.startsWith(title));
const rest = ({ world }: Bench) => ({
  sheets: world.workbook.sheets
    .filter(({ name }) => !isOld(name) && name !== 'Jejak Audit')
    .map(({ name, isHidden }) => ({ name, isHidden, rows: records(world, name) })),
  forms: Object.values(world.forms)
    .filter(({ destination }) => destination !== null)
    .map(({ responses, accepting, items }) => ({ responses, accepting, items: items.length })),
});
const oldRows = ({ world }: Bench) =>
  world.workbook.sheets.filter(({ name }) => isOld(name)).map(({ name }) => records(world, name).length);
const responses = ({ world }: Bench) => Object.values(world.forms).map((form) => form.responses.length);
/** What the trail says of it, without when. */
const told = ({ world }: Bench) =>
  records(world, 'Jejak Audit')
    .filter(({ Tindakan }) => String(Tindakan).includes('usnahkan'))
    .map(({ Tindakan, Data, Rincian }) => `${Tindakan} ${Data} ${String(Rincian).replace(/; kode isi .*/, '')}`);

describe('after its time', () => {
  test('raw answers of the earlier period go, and nothing else changes', () => {
    const bench = twoPeriods(731);
    const before = rest(bench);
    expect(places(bench)).toEqual([
      'Jawaban Diri 2026: 1',
      'Jawaban Rekan 2026: 3',
      'Jawaban Atasan 2026: 2',
      'Arsip Jawaban 2026: 6',
      'Jawaban di formulir untuk Jawaban Diri: formulir',
      'Jawaban di formulir untuk Jawaban Rekan: formulir',
      'Jawaban di formulir untuk Jawaban Atasan: formulir',
      'Penugasan 2026: 6',
      'Pemantauan 2026: 5',
      'Sinyal Penilai 2026: 2',
      'Perbaikan 2026: 1',
    ]);
    // Nobody looks any more at what is set aside, so no mark stays there.
    expect(notesIn(bench, 'Sasaran 2026')).not.toContain('[Teladan]');
    purge(bench);
    expect(rest(bench)).toEqual(before);
    expect(oldRows(bench)).toEqual(oldRows(bench).map(() => 0));
    expect(responses(bench)).toEqual([0, 0, 0, 1, 3, 2]);
    // The header stays, so that somebody who looks sees what was there.
    expect(readSheet(bench.world, 'Jawaban Rekan 2026')[0]?.length).toBeGreaterThan(3);
    expect(places(bench)).toEqual([]);
    const [begun = '', ...gone] = told(bench);
    expect(begun).toBe(`Mulai memusnahkan Masa Simpan 11 tempat; alasan: ${REASON}`);
    expect(gone).toHaveLength(11);
    expect(gone).toContain(
      `Musnahkan data Arsip Jawaban 2026 6 baris; data Jawaban mentah; periode 2026; alasan: ${REASON}`,
    );
    expect(JSON.stringify(gone)).not.toMatch(/Pegawai [A-E]|@/);
    expect(call(bench, 'evaluate', {}).monitor?.answered).toBe(6);
  });

  test('done again it changes nothing', () => {
    const bench = twoPeriods(731);
    purge(bench);
    const state = () => JSON.stringify([rest(bench), oldRows(bench), responses(bench), told(bench)]);
    const before = state();
    purge(bench);
    expect(state()).toBe(before);
  });

  test('messages go earlier than answers, and nothing goes before its day', () => {
    expect(places(twoPeriods(700))).toEqual([]);
    expect(due(twoPeriods(700)).notes).toEqual(['Berikutnya pada 31 Desember 2028.']);
    const bench = twoPeriods(0);
    expect(due(bench)).toMatchObject({ due: [], notes: ['Berikutnya pada 30 Juni 2027.'], possible: false });
  });

  test('what HR writes decides from then on', () => {
    const bench = twoPeriods(400);
    const row = records(bench.world, 'Masa Simpan').findIndex(({ Data }) => Data === 'Jawaban mentah') + 2;
    setCell(bench.world, 'Masa Simpan', row, 2, '12');
    expect(places(bench)).toContain('Arsip Jawaban 2026: 6');
    expect(places(bench)).not.toContain('Penugasan 2026: 6');
    setCell(bench.world, 'Masa Simpan', row, 2, 'dua tahun');
    expect(due(bench)).toMatchObject({ due: [], possible: false });
    expect(due(bench).notes.join(' ')).toContain('dua tahun');
    bench.world.clock.advance(400 * DAY_MS);
    expect(() => purge(bench)).toThrow('tidak terbaca: Jawaban mentah');
    expect(responses(bench)).toEqual([1, 3, 2, 1, 3, 2]);
  });
});

describe('never', () => {
  test('without a reason, or other than what was seen, or by starting the job alone', () => {
    const bench = twoPeriods(731);
    const before = JSON.stringify(bench.world.workbook.sheets);
    const { code } = due(bench);
    expect(() => call(bench, 'startPurge', { reason: ' ', code })).toThrow('belum dikonfirmasi');
    expect(() => call(bench, 'startPurge', { reason: REASON, code: 'x' })).toThrow('belum dikonfirmasi');
    expect(() => call(bench, 'startJob', { name: 'purge' })).toThrow('belum dikonfirmasi');
    expect(JSON.stringify(bench.world.workbook.sheets)).toBe(before);
    expect(call(bench, 'home', {}).job).toBeNull();
  });

  test('of a period that is not final, however long ago', () => {
    const bench = played(TABLES);
    bench.world.clock.advance(4000 * DAY_MS);
    expect(due(bench)).toMatchObject({ due: [], notes: [], possible: false });
    closePeriod(bench);
    bench.world.clock.advance(4000 * DAY_MS);
    expect(due(bench).due).toEqual([]);
  });

  test('in a copy, whose original’s forms stay as they are, also once it has a period of its own', () => {
    const bench = twoPeriods(731);
    const { code } = due(bench);
    const before = responses(bench);
    copyWorkbook(bench.world, { properties: 'kept' });
    expect(due(bench)).toMatchObject({
      possible: false,
      notes: expect.arrayContaining([expect.stringContaining('salinan')]),
    });
    expect(() => call(bench, 'startPurge', { reason: REASON, code })).toThrow('salinan');
    call(bench, 'openPeriod', { period: '2028' });
    expect(due(bench).notes.join(' ')).toContain('milik buku kerja asal');
    expect(due(bench).due.every(({ rows }) => rows !== null)).toBe(true);
    purge(bench);
    expect(responses(bench)).toEqual(before);
    expect(records(bench.world, 'Arsip Jawaban 2026')).toEqual([]);
    expect(records(bench.world, 'Arsip Jawaban 2027')).toHaveLength(6);
  });
});

test('the open period goes too once it is final and its time has passed, and the next period opens after that', () => {
  const bench = played(TABLES);
  finalise(bench);
  const { world } = bench;
  bench.world.clock.advance(731 * DAY_MS);
  const before = ['Nilai', 'Penjelasan', 'Skor', 'Riwayat'].map((title) => readSheet(world, title));
  purge(bench);
  expect(['Nilai', 'Penjelasan', 'Skor', 'Riwayat'].map((title) => readSheet(world, title))).toEqual(before);
  expect(responses(bench)).toEqual([0, 0, 0]);
  expect(records(world, 'Jawaban Rekan')).toEqual([]);
  expect(call(bench, 'openPeriod', { period: '2027' }).cycle.stage).toBe('before');
  expect(places(bench)).toEqual([]);
});

test('a form out of reach is told, left, and emptied by whoever owns it', () => {
  const bench = twoPeriods(731);
  // The owner of the forms has let nobody in.
  for (const form of Object.values(bench.world.forms))
    form.permissions.splice(0, form.permissions.length, ...form.permissions.filter(({ role }) => role === 'owner'));
  bench.world.actingUser = SECOND;
  expect(due(bench).due.filter(({ reached }) => !reached)).toHaveLength(3);
  purge(bench);
  expect(places(bench).map((place) => place.replace(/.*: /, ''))).toEqual(['formulir', 'formulir', 'formulir']);
  expect(responses(bench).slice(0, 3)).toEqual([1, 3, 2]);
  bench.world.actingUser = OPTIONS.owner;
  purge(bench);
  expect(responses(bench)).toEqual([0, 0, 0, 1, 3, 2]);
  expect(places(bench)).toEqual([]);
});

test('a list of forms that somebody renamed is told', () => {
  const bench = twoPeriods(731);
  renameSheet(bench.world, 'Formulir 2026', 'Lama');
  expect(due(bench).notes.join(' ')).toContain('Sheet Formulir 2026 tidak ada');
});

test('stopped dead at any call and gone on with, ends the same and tells each place once', () => {
  const bench = twoPeriods(731);
  const { code } = due(bench);
  const start = (own: Bench) => call(own, 'startPurge', { reason: REASON, code });
  const whole = again(bench);
  const before = whole.world.meter.snapshot();
  start(whole);
  const { totalCalls, calls } = whole.world.meter.since(before);
  const last = totalCalls - (calls['google.script.run'] ?? 0);
  const outcome = (own: Bench) => [rest(own), oldRows(own), responses(own), [...told(own)].sort()];
  const expected = outcome(whole);
  for (const nth of ownPart(callsUpTo(last, 2))) {
    const tried = again(bench);
    tried.world.faults.stopAt(nth);
    expect(() => start(tried), `call ${nth}`).toThrow(TOO_LONG);
    tried.world.faults.clear();
    // Whoever comes next goes on with it, or presses again where it was not begun.
    if (call(tried, 'home', {}).job) call(tried, 'advanceJob', {});
    else if (due(tried).due.length > 0) purge(tried);
    expect(outcome(tried), `call ${nth}`).toEqual(expected);
  }
}, 240_000);

test('cancelled in the middle, what was deleted is told and the rest stays', () => {
  const bench = twoPeriods(731);
  const { code } = due(bench);
  bench.world.faults.fail({ call: 'FormApp.Form.deleteAllResponses', message: 'Service error' });
  expect(() => call(bench, 'startPurge', { reason: REASON, code })).toThrow('Service error');
  call(bench, 'cancelJob', {});
  expect(told(bench).slice(1)).toHaveLength(4);
  expect(responses(bench)).toEqual([1, 3, 2, 1, 3, 2]);
  purge(bench);
  expect(responses(bench)).toEqual([0, 0, 0, 1, 3, 2]);
});
