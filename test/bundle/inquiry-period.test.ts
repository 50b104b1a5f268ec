/**
 * Inquiries from one period to the next on the real bundle: what was asked and said in the old one is kept aside, and
 * nothing of it counts in the new one, whether a period was opened or the year went by, here or in a copy.
 */
import { expect, test } from 'vitest';
import type { JobView } from '../../src/app/api.types.ts';
import { type Bench, call, closePeriod, importTables, runCycle } from '../../src/local/cycle.ts';
import { TOO_LONG } from '../../src/local/faults.ts';
import { openForm, submitForm } from '../../src/local/respond.ts';
import { copyWorkbook, readSheet } from '../../src/local/sheet-edit.ts';
import { passTime } from '../../src/local/time.ts';
import { World } from '../../src/local/world.ts';
import { emailOf, rowsOf, target } from '../fixtures/agency.ts';
import { DIST, FIVE, OPTIONS, records } from './played.ts';
import { callsUpTo, ownPart } from './stages.ts';

const UNDERSTOOD = { 'Pernyataan Anda': 'Saya memahami target dan standar kerja saya' };
const TARGETS = new Map([['sasaran', rowsOf(['A', 'B'].map((name) => target(name)))]]);

function finish(bench: Bench, job: JobView | null): void {
  for (let view = job; view && !view.finished; view = call(bench, 'advanceJob', {}))
    if (view.waiting) bench.world.clock.advance(120_000);
}

const announce = (bench: Bench): void => finish(bench, call(bench, 'startJob', { name: 'announce' }));

/** A new workbook in which targets were announced to A and B, and A has said that they understand. */
function announced(): Bench {
  const bench = { world: new World(OPTIONS), dist: DIST };
  importTables(bench, new Map([...FIVE, ...TARGETS]));
  announce(bench);
  const letter = bench.world.state.mails.find(({ to }) => to.includes(emailOf('A')));
  const page = openForm(bench.world, /https:\S+/.exec(letter?.body ?? '')?.[0] ?? '', emailOf('A'));
  submitForm(bench.world, page, UNDERSTOOD, emailOf('A'), emailOf('A'));
  call(bench, 'pullInquiries', {});
  expect(states(bench)).toEqual({ A: 'Memahami', B: 'Menunggu pernyataan' });
  return bench;
}

const states = ({ world }: Bench): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    records(world, 'Sosialisasi')
      .filter(({ Keadaan }) => Keadaan !== 'Tanpa sasaran')
      .map((row) => [String(row.Nama).slice(-1), row.Keadaan]),
  );
const formsOf = ({ world }: Bench) =>
  Object.values(world.forms).map((form) => [form.accepting, form.destination !== null]);

test('a new period closes the forms of inquiries and keeps what was asked and said aside', () => {
  const bench = announced();
  const { world } = bench;
  runCycle({ ...bench, tables: FIVE });
  closePeriod(bench);
  call(bench, 'finaliseCycle', {});
  const kept = ['Formulir Isian', 'Sasaran Terbit', 'Jawaban Sasaran', 'Arsip Isian'];
  const before = kept.map((title) => readSheet(world, title));
  call(bench, 'openPeriod', { period: '2027' });
  expect(formsOf(bench)).toEqual(Array(4).fill([false, false]));
  expect(kept.map((title) => readSheet(world, `${title} 2026`))).toEqual(before);
  importTables(bench, TARGETS);
  announce(bench);
  expect(formsOf(bench)).toEqual([...Array(4).fill([false, false]), [true, true]]);
  expect(states(bench)).toEqual({ A: 'Menunggu pernyataan', B: 'Menunggu pernyataan' });
  expect(records(world, 'Masalah').filter(({ Tabel }) => String(Tabel).startsWith('Jawaban'))).toEqual([]);
});

test('a copy that is stopped at any call while it opens its period ends the same when pressed again', () => {
  const bench = announced();
  copyWorkbook(bench.world, { properties: 'kept' });
  const again = (): Bench => ({ world: new World(OPTIONS, structuredClone(bench.world.state)), dist: DIST });
  const outcome = ({ world }: Bench) => ({
    tabs: world.workbook.sheets.map(({ name, isHidden, rows }) => [
      name,
      isHidden,
      rows.filter((row) => row.some((cell) => cell !== '')).length,
    ]),
    trail: records(world, 'Jejak Audit').map((row) => [row.Nomor, row.Tindakan, row.Data]),
    kept: Object.keys(world.state.documentProperties).sort(),
    forms: formsOf({ world, dist: DIST }),
  });
  const whole = again();
  const before = whole.world.meter.snapshot();
  call(whole, 'openPeriod', { period: '2027' });
  const { totalCalls } = whole.world.meter.since(before);
  for (const nth of ownPart(callsUpTo(totalCalls, 2))) {
    const tried = again();
    tried.world.faults.stopAt(nth);
    // The last calls only show what was done.
    try {
      call(tried, 'openPeriod', { period: '2027' });
    } catch (error) {
      expect(String(error), `call ${nth}`).toContain(TOO_LONG);
    }
    tried.world.faults.clear();
    if (call(tried, 'home', {}).cycle.steps.length > 0) call(tried, 'openPeriod', { period: '2027' });
    expect(outcome(tried), `call ${nth}`).toEqual(outcome(whole));
  }
});

test('where the year goes by without a new period, what was said last year is no answer to what is asked this year', () => {
  const bench = announced();
  const { world } = bench;
  const kept = ['Formulir Isian', 'Butir Isian', 'Jawaban Sasaran'];
  const before = kept.map((title) => readSheet(world, title));
  const archived = readSheet(world, 'Arsip Isian');
  passTime(bench, 48 * 3_600_000);
  call(bench, 'pullInquiries', {});
  expect(kept.map((title) => readSheet(world, title))).toEqual(before);
  expect(readSheet(world, 'Arsip Isian')).toEqual(archived);
  announce(bench);
  expect(formsOf(bench)).toEqual([
    [false, false],
    [true, true],
  ]);
  expect(kept.map((title) => readSheet(world, `${title} 2026`))).toEqual(before);
  expect(states(bench)).toEqual({ A: 'Menunggu pernyataan', B: 'Menunggu pernyataan' });
  expect(records(world, 'Sasaran Terbit').map((row) => [row.Periode, row.Terbitan])).toEqual([
    [2026, 1],
    [2026, 1],
    [2027, 1],
    [2027, 1],
  ]);
  expect(records(world, 'Jejak Audit').filter(({ Tindakan }) => Tindakan === 'Buka periode')).toMatchObject([
    { Data: 'Formulir Isian', Rincian: 'sejak 2026' },
  ]);
  const sent = world.state.mails.length;
  announce(bench);
  expect(formsOf(bench)).toHaveLength(2);
  expect(world.state.mails).toHaveLength(sent);
});

test('where the year goes by, a form that the new operator may not reach is told with its row', () => {
  const bench = announced();
  const { world } = bench;
  const emailAddress = 'hr2@contoh.example';
  world.workbook.permissions.push({ id: 'b', type: 'user', role: 'writer', emailAddress, view: null });
  passTime(bench, 48 * 3_600_000);
  world.actingUser = emailAddress;
  call(bench, 'takeOver', {});
  announce(bench);
  expect(formsOf(bench)[0]).toEqual([true, true]);
  expect(records(world, 'Masalah').filter(({ Kode }) => Kode === 'form-left-open')).toMatchObject([
    { Tabel: 'Formulir Isian 2026', Baris: 2, Kolom: 'Tautan Sunting' },
  ]);
});

test.each(['kept', 'lost'] as const)(
  'a copy that was made before any cycle opens a period of its own, with properties %s',
  (properties) => {
    const bench = announced();
    const { world } = bench;
    const first = world.workbook.id;
    copyWorkbook(world, { properties });
    expect(() => call(bench, 'startJob', { name: 'announce' })).toThrow('ini salinan');
    expect(call(bench, 'home', {}).cycle).toMatchObject({ isCopy: true, stage: 'before', steps: ['new-period'] });
    const home = call(bench, 'openPeriod', { period: '2027' });
    expect(home).toMatchObject({ period: '2027', cycle: { isCopy: false, stage: 'before', isChanging: false } });
    const ofFirst = () =>
      Object.values(world.forms)
        .filter(({ destination }) => destination?.workbookId === first)
        .map(({ accepting }) => accepting);
    expect(ofFirst()).toEqual([true]);
    importTables(bench, TARGETS);
    announce(bench);
    expect(states(bench)).toEqual({ A: 'Menunggu pernyataan', B: 'Menunggu pernyataan' });
    expect(ofFirst()).toEqual([true]);
    expect(Object.keys(world.forms)).toHaveLength(2);
  },
);
