/**
 * The life of a cycle on the real bundle: opened, collecting, closed, reopened, finalised, and the period after it. What
 * a state does not allow is refused in words, and opening a period stopped dead at any call ends the same when pressed again.
 */
import { describe, expect, test } from 'vitest';
import { type Bench, call, closePeriod, runCycle } from '../../src/local/cycle.ts';
import { readSheet, reorderRows, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { month, nip, rowsOf } from '../fixtures/agency.ts';
import { DIST, FIVE, OPTIONS, played as playedFrom, records } from './played.ts';
import { callsUpTo, ownPart } from './stages.ts';

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
const played = (): Bench => playedFrom(TABLES);

/** Another world in the same state. */
const again = ({ world }: Bench): Bench => ({ world: new World(OPTIONS, structuredClone(world.state)), dist: DIST });

const moves = (world: World) => records(world, 'Siklus').map((row) => `${row.Siklus} ${row.Dari} > ${row.Ke}`);
const accepting = (world: World) => Object.values(world.forms).map((form) => form.accepting);
const refused = (bench: Bench, name: 'evaluate' | 'prepare' | 'openForms' | 'adoptPolicy') => () =>
  call(bench, name, {});

describe('from opening to the end', () => {
  test('forms open a cycle, and once everybody has links it collects', () => {
    const { world } = played();
    expect(moves(world)).toEqual(['1 Persiapan > Formulir dibuat', '1 Formulir dibuat > Mengumpulkan jawaban']);
    const [opened] = records(world, 'Siklus');
    expect(opened).toMatchObject({ Oleh: 'hr@contoh.example', 'Buku Kerja': world.workbook.id });
  });

  test('closing freezes it: forms take no answers and nothing is computed until it is reopened with a reason', () => {
    const bench = played();
    const { world } = bench;
    const home = closePeriod(bench);
    expect(home.cycle).toMatchObject({ stage: 'closed', number: 1, isCopy: false, steps: ['reopen', 'finalise'] });
    expect(home.cycle.closedAt).toMatch(/^2026-12-31T/);
    expect(accepting(world)).toEqual([false, false, false]);
    const before = JSON.stringify(world.workbook.sheets);
    for (const name of ['evaluate', 'prepare', 'openForms', 'adoptPolicy'] as const)
      expect(refused(bench, name)).toThrow('periode ini sudah ditutup');
    expect(() => closePeriod(bench)).toThrow('periode ini sudah ditutup');
    expect(() => call(bench, 'importTable', { name: 'sasaran', rows: [['NIP']] })).toThrow('sudah ditutup');
    expect(() => call(bench, 'reopenCycle', { reason: '  ' })).toThrow('memerlukan alasan');
    expect(JSON.stringify(world.workbook.sheets)).toBe(before);
    const reopened = call(bench, 'reopenCycle', { reason: 'Jawaban susulan Bidang II' });
    expect(reopened.cycle).toMatchObject({ stage: 'collecting', closedAt: '', steps: ['close'] });
    expect(accepting(world)).toEqual([true, true, true]);
    expect(records(world, 'Siklus').at(-1)).toMatchObject({ Alasan: 'Jawaban susulan Bidang II' });
    call(bench, 'evaluate', {});
  });

  test('where an officer may not reach a form, closing goes on and says which', () => {
    const bench = played();
    const { world } = bench;
    world.workbook.permissions.push({
      id: 'b',
      type: 'user',
      role: 'writer',
      emailAddress: 'hr2@contoh.example',
      view: null,
    });
    world.actingUser = 'hr2@contoh.example';
    closePeriod(bench);
    expect(String(records(world, 'Siklus').at(-1)?.Alasan)).toContain('belum dapat ditutup oleh akun ini: ');
    expect(accepting(world)).toEqual([true, true, true]);
  });

  test('finalising writes each rating into the history, once', () => {
    const bench = played();
    const { world } = bench;
    closePeriod(bench);
    // HR may sort a frozen sheet; nothing changes by that.
    reorderRows(world, 'Nilai', (rows) => rows.map((_, index) => rows.length - 1 - index));
    const unfinished = again(bench);
    const home = call(bench, 'finaliseCycle', {});
    expect(home.cycle).toMatchObject({ stage: 'finalised', steps: ['new-period'] });
    expect(home.history).toMatchObject({ cycles: [{ period: '2026', ratees: 5, candidates: 1 }], low: [] });
    const rows = records(world, 'Riwayat');
    expect(rows).toHaveLength(5);
    const own = rows.find((row) => row.NIP === nip('A'));
    // Criteria: supervisor 100 each, self 120 each; peers 80, 100, 120 / 100 / 120, 100, 80, each a mean of 100.
    // 0.6 x 100 + 0.3 x 100 + 0.1 x 120 = 102.
    expect(own).toMatchObject({ Periode: 2026, Siklus: 1, Predikat: 'Baik', 'Rerata Kriteria': expect.any(String) });
    expect(own?.['Nilai Akhir']).toBeCloseTo(100.8, 9);
    expect(
      String(own?.['Rerata Kriteria'])
        .split(';')
        .map((part) => part.split('=')[1]),
    ).toEqual(['102', '102', '102']);
    expect(own?.['Kode Pemeriksa']).toMatch(/^[0-9a-f]{64}$/);
    expect(refused(bench, 'evaluate')).toThrow('tidak berubah lagi');
    expect(() => call(bench, 'finaliseCycle', {})).toThrow('sudah ditetapkan');
    // Stopped at any call and pressed again, each rating still stands there once.
    for (let nth = 1; ; nth += 5) {
      const tried = again(unfinished);
      tried.world.faults.stopAt(nth);
      const stopped = attempt(() => call(tried, 'finaliseCycle', {}));
      tried.world.faults.clear();
      if (!stopped) break;
      attempt(() => call(tried, 'finaliseCycle', {}));
      expect(records(tried.world, 'Riwayat')).toEqual(rows);
      expect(moves(tried.world)).toEqual(moves(world));
    }
  });

  test('ratings that somebody changed since the closing are not finalised', () => {
    const bench = played();
    const { world } = bench;
    closePeriod(bench);
    const column = (readSheet(world, 'Nilai')[0] ?? []).indexOf('Nilai Akhir') + 1;
    const edited = () => call(bench, 'home', {}).front.wrong.filter(({ what }) => what === 'edited');
    expect(edited()).toEqual([]);
    setCell(world, 'Nilai', 2, column, 119);
    expect(edited()).toEqual([{ what: 'edited', count: 1, to: 'ratings' }]);
    expect(() => call(bench, 'finaliseCycle', {})).toThrow(
      'Yang dihitung saat periode ditutup sudah diubah: Nilai baris',
    );
    call(bench, 'reopenCycle', { reason: 'Nilai berubah' });
    expect(edited()).toEqual([]);
    closePeriod(bench);
    expect(edited()).toEqual([]);
    expect(call(bench, 'finaliseCycle', {}).cycle.stage).toBe('finalised');
  });

  test('what a finalising that was cut off has written does not stand in the way of ratings that are reopened', () => {
    const bench = played();
    const { world } = bench;
    closePeriod(bench);
    const column = (readSheet(world, 'Sasaran')[0] ?? []).indexOf('Realisasi') + 1;
    const later = (at: Bench) => {
      call(at, 'reopenCycle', { reason: 'Realisasi susulan' });
      setCell(at.world, 'Sasaran', 2, column, 30);
      closePeriod(at);
      call(at, 'finaliseCycle', {});
    };
    const undisturbed = again(bench);
    // Riwayat is there then, and Tren is not yet.
    world.faults.fail({ call: 'SpreadsheetApp.Spreadsheet.insertSheet', nth: 2, message: 'Service error' });
    expect(() => call(bench, 'finaliseCycle', {})).toThrow('Service error');
    const first = records(world, 'Riwayat');
    expect(first).toHaveLength(5);
    for (const one of [bench, undisturbed]) later(one);
    expect(records(world, 'Riwayat')).not.toEqual(first);
    for (const title of ['Riwayat', 'Tren'])
      expect(records(world, title), title).toEqual(records(undisturbed.world, title));
  });
});

/** Whether a step was stopped or refused. */
function attempt(step: () => unknown): boolean {
  try {
    step();
    return false;
  } catch {
    return true;
  }
}

function finalised(): Bench {
  const bench = played();
  closePeriod(bench);
  call(bench, 'finaliseCycle', {});
  return bench;
}

/** Columns that say when something was, hashes over that, and how many entries the trail had at the last computing. */
const PASSING: Readonly<Record<string, readonly number[]>> = { Siklus: [2], 'Jejak Audit': [1, 6], Ringkasan: [21] };

/** Everything that lasts, but for empty rows, for times, which pass while calls are made, and what is drawn by chance. */
const lasting = ({ workbook, forms, state }: World): unknown => ({
  sheets: workbook.sheets.map(({ name, isHidden, rows, formId }) => ({
    name,
    isHidden,
    formId,
    rows: rows
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) => row.filter((_, index) => PASSING[name]?.includes(index) !== true)),
  })),
  forms: Object.values(forms).map(({ accepting: open, destination }) => ({ open, destination })),
  properties: Object.keys(state.documentProperties).sort(),
});

describe('a new period', () => {
  test('is opened only once the old one is final, and only with its year typed', () => {
    const bench = played();
    expect(() => call(bench, 'openPeriod', { period: '2027' })).toThrow('masih mengumpulkan jawaban');
    const done = finalised();
    expect(() => call(done, 'openPeriod', { period: '2026' })).toThrow('Ketik 2027');
    expect(call(done, 'home', {}).cycle).toMatchObject({ stage: 'finalised', isChanging: false });
  });

  test('carries roster, criteria and policy over, keeps the old period aside and begins with fresh codes', () => {
    const bench = finalised();
    const { world } = bench;
    const before = new Map(world.workbook.sheets.map(({ name, rows }) => [name, structuredClone(rows)]));
    const codes = records(world, 'Penugasan').map((row) => row.Kode);
    const home = call(bench, 'openPeriod', { period: '2027' });
    expect(home).toMatchObject({
      period: '2027',
      cycle: { stage: 'before', number: null, steps: [], isChanging: false },
      history: { cycles: [{ period: '2026' }] },
      forms: [{ state: 'missing' }, { state: 'missing' }, { state: 'missing' }, { state: 'missing' }],
      prepare: { assignments: 0 },
      monitor: null,
      ratings: null,
    });
    const name = (title: string) => world.workbook.sheets.find((sheet) => sheet.name === title);
    for (const title of ['Pegawai', 'Penilai Luar', 'Kriteria', 'Riwayat', 'Tren', 'Versi Kebijakan'])
      expect(name(title)?.rows, title).toEqual(before.get(title));
    for (const title of [
      'Sasaran',
      'Penugasan',
      'Nilai',
      'Penjelasan',
      'Formulir',
      'Jawaban Rekan',
      'Jawaban Atasan',
    ]) {
      expect(name(title), title).toBeUndefined();
      expect(name(`${title} 2026`)?.rows, title).toEqual(before.get(title));
      expect(name(`${title} 2026`)?.isHidden, title).toBe(true);
    }
    expect(Object.values(world.forms).map((form) => [form.accepting, form.destination])).toEqual(
      Array(3).fill([false, null]),
    );
    // The next cycle is played to its end in the same workbook.
    const next = new Map(TABLES);
    next.delete('kebijakan');
    runCycle({ ...bench, tables: next });
    const after = records(world, 'Penugasan').map((row) => row.Kode);
    expect(after).toHaveLength(codes.length);
    expect(after.filter((code) => codes.includes(code))).toEqual([]);
    expect(Object.keys(world.forms)).toHaveLength(6);
    closePeriod(bench);
    expect(call(bench, 'finaliseCycle', {}).history).toMatchObject({
      cycles: [{ period: '2027' }, { period: '2026' }],
    });
    expect(records(world, 'Riwayat').map((row) => row.Periode)).toEqual([
      ...Array(5).fill(2026),
      ...Array(5).fill(2027),
    ]);
    expect(moves(world).slice(-6)).toEqual([
      '1 Ditetapkan > Persiapan',
      '2 Persiapan > Formulir dibuat',
      '2 Formulir dibuat > Mengumpulkan jawaban',
      '2 Mengumpulkan jawaban > Sedang ditutup',
      '2 Sedang ditutup > Ditutup',
      '2 Ditutup > Ditetapkan',
    ]);
  });

  test('is not prepared and gets no forms under the year of one that was set aside, in words that say what to do', () => {
    const bench = finalised();
    call(bench, 'openPeriod', { period: '2027' });
    const { world } = bench;
    const row = readSheet(world, 'Kebijakan').findIndex(([key]) => key === 'Periode') + 1;
    const column = (readSheet(world, 'Kebijakan')[0] ?? []).indexOf('Nilai') + 1;
    setCell(world, 'Kebijakan', row, column, 2026);
    const titles = () => world.workbook.sheets.map(({ name }) => name);
    const before = titles();
    for (const press of [() => call(bench, 'prepare', {}), () => call(bench, 'openForms', {})])
      expect(press).toThrow('Periode di sheet Kebijakan tertulis 2026, tahun yang sudah disimpan sebagai periode lama');
    expect(titles()).toEqual(before);
    setCell(world, 'Kebijakan', row, column, 2027);
    expect(call(bench, 'prepare', {}).period).toBe('2027');
  });

  /** A final period, and somebody at work who reaches none of its forms. */
  function takenOver(): Bench {
    const bench = finalised();
    const emailAddress = 'hr2@contoh.example';
    bench.world.workbook.permissions.push({ id: 'b', type: 'user', role: 'writer', emailAddress, view: null });
    bench.world.actingUser = emailAddress;
    return bench;
  }

  test('by whoever may not reach the forms says which may still take answers, also where it was stopped', () => {
    const bench = takenOver();
    const whole = again(bench);
    whole.world.actingUser = bench.world.actingUser;
    const before = whole.world.meter.snapshot();
    const { leftOpen, cycle } = call(whole, 'openPeriod', { period: '2027' });
    expect(leftOpen).toContain('mungkin masih menerima jawaban: Diri, Rekan, Atasan.');
    expect(cycle.stage).toBe('before');
    const { totalCalls } = whole.world.meter.since(before);
    for (const nth of ownPart(callsUpTo(totalCalls, 7))) {
      const tried = again(bench);
      tried.world.actingUser = bench.world.actingUser;
      tried.world.faults.stopAt(nth);
      attempt(() => call(tried, 'openPeriod', { period: '2027' }));
      tried.world.faults.clear();
      const kept = tried.world.state.documentProperties;
      if ('new-period' in kept || 'cycle' in kept) call(tried, 'openPeriod', { period: '2027' });
      expect(records(tried.world, 'Siklus').at(-1), `call ${nth}`).toMatchObject({ Ke: 'Persiapan', Alasan: leftOpen });
    }
  });

  test('by whoever reaches them says nothing of forms, and by whoever has withheld the permission is refused in words', () => {
    const bench = finalised();
    bench.world.state.withheldScopes[OPTIONS.owner] = ['https://www.googleapis.com/auth/forms'];
    expect(() => call(bench, 'openPeriod', { period: '2027' })).toThrow('Google belum diizinkan membuka formulir');
    bench.world.state.withheldScopes[OPTIONS.owner] = [];
    const { leftOpen } = call(bench, 'openPeriod', { period: '2027' });
    // Of forms nothing; but the year goes on, and nobody entered any attendance.
    expect(leftOpen).toMatch(
      /^Periode berikutnya dibuka sebelum tahun 2026 berakhir: [^.]+\. Tanpa baris Kehadiran, jadi tidak diperiksa: Januari, [^.]+, Desember 2026\.$/,
    );
    expect(records(bench.world, 'Siklus').at(-1)).toMatchObject({ Alasan: leftOpen });
  });

  test('stopped dead at any call and pressed again, ends as if it had not been', () => {
    const bench = finalised();
    // Of Kehadiran what is of the new year comes along, once.
    const months = ['2026-12', '2027-01'].map((Bulan) => month('A', 0, { Bulan }));
    call(bench, 'importTable', { name: 'kehadiran', rows: rowsOf(months) });
    const whole = again(bench);
    const calls = whole.world.meter.snapshot();
    call(whole, 'openPeriod', { period: '2027' });
    const total = whole.world.meter.since(calls).totalCalls;
    const expected = lasting(whole.world);
    expect(records(whole.world, 'Kehadiran').map(({ Bulan }) => Bulan)).toEqual(['2027-01']);
    for (const nth of ownPart(callsUpTo(total))) {
      const tried = again(bench);
      tried.world.faults.stopAt(nth);
      attempt(() => call(tried, 'openPeriod', { period: '2027' }));
      tried.world.faults.clear();
      // What was begun and is not over is the only thing that goes on.
      const kept = tried.world.state.documentProperties;
      if ('new-period' in kept && nth % 10 === 0)
        expect(refused(tried, 'prepare'), `call ${nth}`).toThrow('pembukaan periode baru belum selesai');
      if ('new-period' in kept || 'cycle' in kept) call(tried, 'openPeriod', { period: '2027' });
      // Nothing was left to open but for what home says first, which the next reading has.
      else call(tried, 'home', {});
      expect(lasting(tried.world), `call ${nth}`).toEqual(expected);
    }
  });
});
