/**
 * A copied workbook knows that it is one, whether the script's properties came along or not: it leaves the original's
 * forms and links alone, and either is only looked at or opens a period of its own.
 */
import { describe, expect, test } from 'vitest';
import { type Bench, call, closePeriod, runCycle } from '../../src/local/cycle.ts';
import { copyWorkbook, readSheet } from '../../src/local/sheet-edit.ts';
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

const DIST = 'dist';

const TABLES: ReadonlyMap<string, Rows> = new Map([
  ['pegawai', rowsOf(['A', 'B', 'C', 'D', 'E'].map((name) => employee(name)))],
  ['penilai-luar', OUTSIDERS],
  ['kriteria', criteria(50, 30, 20)],
  ['sasaran', rowsOf(['A', 'B', 'C', 'D', 'E'].map((name) => target(name)))],
  ['penugasan', assignments('Z>A', 'B>A', 'C>A', 'D>A', 'A>A', 'Z>B')],
  ['jawaban', answers('Z>A 4 4 4', 'B>A 3 4 5', 'C>A 4 4 4', 'D>A 5 4 3', 'A>A 5 5 5', 'Z>B 3 3 3')],
]);

const newBench = (): Bench => ({
  world: new World({ now: new Date('2026-12-31T09:00:00+07:00'), owner: 'hr@contoh.example' }),
  dist: DIST,
});

function column(world: World, title: string, name: string): readonly unknown[] {
  const [header = [], ...rows] = readSheet(world, title);
  return rows.map((row) => row[header.indexOf(name)]);
}

describe.each(['kept', 'lost'] as const)('with properties %s', (properties) => {
  test('it says so, shows what there is, and changes nothing', () => {
    const bench = newBench();
    runCycle({ ...bench, tables: TABLES });
    const { world } = bench;
    const original = call(bench, 'home', {});
    expect(original.cycle).toMatchObject({ isCopy: false, steps: ['close'] });
    copyWorkbook(world, { properties });
    const home = call(bench, 'home', {});
    expect(home.cycle).toMatchObject({ isCopy: true, stage: 'collecting', number: 1, steps: ['new-period'] });
    expect(home.ratings).toEqual(original.ratings);
    const before = JSON.stringify([world.workbook.sheets, world.forms]);
    for (const name of ['prepare', 'openForms', 'evaluate', 'adoptPolicy', 'finaliseCycle'] as const)
      expect(() => call(bench, name, {}), name).toThrow('ini salinan dari buku kerja lain');
    expect(() => closePeriod(bench)).toThrow('ini salinan');
    expect(() => call(bench, 'reopenCycle', { reason: 'a' })).toThrow('ini salinan');
    expect(() => call(bench, 'transcribe', { rows: [['NIP']] })).toThrow('ini salinan');
    expect(() => call(bench, 'importTable', { name: 'sasaran', rows: [['NIP']] })).toThrow('ini salinan');
    expect(JSON.stringify([world.workbook.sheets, world.forms])).toBe(before);
    expect(call(bench, 'showSheet', { table: 'Nilai' })).toEqual({ shown: true });
  });

  test('a closing that was under way in the original is neither gone on with nor taken back', () => {
    const bench = newBench();
    runCycle({ ...bench, tables: TABLES });
    const { world } = bench;
    // Cut off while it counts the second form.
    world.faults.fail({ call: 'FormApp.Form.getResponses', nth: 2, message: 'Service error' });
    expect(() => closePeriod(bench)).toThrow('Service error');
    const accepting = () => Object.values(world.forms).map((form) => form.accepting);
    expect(accepting()).toEqual([false, false, false]);
    copyWorkbook(world, { properties });
    for (const form of Object.values(world.forms)) form.accepting = true;
    expect(() => closePeriod(bench)).toThrow('ini salinan');
    expect(call(bench, 'cancelJob', {}).cycle).toMatchObject({ isCopy: true, stage: 'closing' });
    expect(accepting()).toEqual([true, true, true]);
  });

  test('letters that were under way in the original are not sent from it', () => {
    const bench = newBench();
    // Nobody has answered yet.
    runCycle({ ...bench, tables: new Map([...TABLES].filter(([name]) => name !== 'jawaban')) });
    const { world } = bench;
    call(bench, 'startInvitations', {});
    const sent = world.state.mails.length;
    expect(sent).toBeGreaterThan(0);
    copyWorkbook(world, { properties });
    // As it would be if the copy was made between two slices.
    const job = { id: '1', name: 'invite', checkpoint: {}, done: 0, total: 3, doing: '', spent: 0, doneBefore: 0 };
    world.state.documentProperties.job = JSON.stringify({ ...job, waiting: false });
    expect(() => call(bench, 'advanceJob', {})).toThrow('ini salinan');
    expect(() => call(bench, 'startReminders', { unit: null })).toThrow('ini salinan');
    expect(call(bench, 'home', {}).job).toBeNull();
    expect(world.state.mails).toHaveLength(sent);
  });

  test('it opens a period of its own, with codes of its own, and leaves the forms of the original alone', () => {
    const bench = newBench();
    runCycle({ ...bench, tables: TABLES });
    const { world } = bench;
    const first = world.workbook;
    const [codes, forms] = [column(world, 'Penugasan', 'Kode'), JSON.stringify(world.forms)];
    copyWorkbook(world, { properties });
    const home = call(bench, 'openPeriod', { period: '2027' });
    expect(home.cycle).toMatchObject({ isCopy: false, stage: 'before', isChanging: false });
    expect(JSON.stringify(world.forms)).toBe(forms);
    expect(readSheet(world, 'Jawaban Rekan 2026')).toHaveLength(4);
    runCycle({ ...bench, tables: TABLES });
    const after = call(bench, 'home', {});
    expect(after).toMatchObject({ period: '2027', cycle: { isCopy: false, number: 2, stage: 'collecting' } });
    expect(after.ratings?.rated).toBe(2);
    expect(column(world, 'Penugasan', 'Kode').filter((code) => codes.includes(code))).toEqual([]);
    const own = Object.values(world.forms).filter(({ destination }) => destination?.workbookId === first.id);
    expect(own.map(({ accepting, responses }) => [accepting, responses.length])).toEqual([
      [true, 1],
      [true, 3],
      [true, 2],
    ]);
    // What a closed period came to is shown in a copy too, which knows nothing of what it was frozen with.
    closePeriod(bench);
    copyWorkbook(world, { properties });
    expect(call(bench, 'home', {}).cycle).toMatchObject({ isCopy: true, stage: 'closed' });
    expect(call(bench, 'unitReports', { unit: null }).reports).not.toEqual([]);
    expect(call(bench, 'person', { id: nip('A') }).isEdited).toBe(false);
  });

  test('before any form is made there is nothing to mix up: a copy is a workbook of its own', () => {
    const bench = newBench();
    const { world } = bench;
    for (const [name, rows] of TABLES)
      if (name !== 'jawaban') call(bench, 'importTable', { name: name as 'pegawai', rows });
    call(bench, 'prepare', {});
    const codes = column(world, 'Penugasan', 'Kode');
    copyWorkbook(world, { properties });
    expect(call(bench, 'prepare', {}).cycle).toMatchObject({ isCopy: false, stage: 'before' });
    expect(column(world, 'Penugasan', 'Kode').filter((code) => codes.includes(code))).toEqual([]);
  });
});
