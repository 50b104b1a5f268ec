/**
 * One employee's own data on the real bundle: it is all there, and nothing about anybody else is in it, neither a name nor
 * a NIP nor an address, and no number of raters who were promised anonymity.
 */
import { expect, test } from 'vitest';
import type { PersonDataView } from '../../src/app/api.types.ts';
import { type Bench, call, closePeriod, runCycle } from '../../src/local/cycle.ts';
import { sampleAgency } from '../../src/local/sample/agency.ts';
import { insertColumn, readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { TABLES as ALL_TABLES } from '../../src/tables/index.ts';
import { emailOf, employee, month, nip, type Rows, rowsOf } from '../fixtures/agency.ts';
import { DIST, FIVE, finishJob, OPTIONS, played, records } from './played.ts';

const NAMES = ['A', 'B', 'C', 'D', 'E'];
const TABLES: ReadonlyMap<string, Rows> = new Map([
  ...FIVE,
  ['pegawai', rowsOf(NAMES.map((name) => employee(name, { 'No. HP': `08123456789${name.charCodeAt(0) - 64}` })))],
  ['kehadiran', rowsOf(NAMES.map((name) => month(name, 0)))],
]);

const textOf = (view: PersonDataView): string => JSON.stringify(view);
const section = ({ sections }: PersonDataView, title: string) => sections.find((own) => own.title.startsWith(title));

/** Everybody's identifiers but one person's, as they stand in the workbook. */
function others({ world }: Bench, id: string): readonly string[] {
  const people = [...records(world, 'Pegawai'), ...records(world, 'Penilai Luar')];
  return people
    .filter((row) => row.NIP !== id)
    .flatMap(({ NIP, Nama, Email, ...row }) => [NIP, Nama, Email, row['No. HP']])
    .map(String)
    .filter((text) => text !== '' && text !== 'undefined');
}

function expectAlone(bench: Bench, id: string): void {
  const text = textOf(call(bench, 'personData', { id }));
  expect(text).toContain(id);
  expect(others(bench, id).filter((other) => text.includes(other))).toEqual([]);
  // Nor who has worked on it.
  expect(text).not.toContain(OPTIONS.owner);
}

function twoPeriods(): Bench {
  const bench = played(TABLES);
  closePeriod(bench);
  call(bench, 'finaliseCycle', {});
  call(bench, 'openPeriod', { period: '2027' });
  runCycle({ ...bench, tables: TABLES });
  return bench;
}

test('every employee and outsider gets their own and nobody else’s, in both periods', () => {
  const bench = { world: new World(OPTIONS), dist: DIST };
  runCycle({ ...bench, tables: TABLES });
  for (const name of [...NAMES, 'Z']) expectAlone(bench, nip(name));
  closePeriod(bench);
  call(bench, 'finaliseCycle', {});
  for (const name of [...NAMES, 'Z']) expectAlone(bench, nip(name));
  call(bench, 'openPeriod', { period: '2027' });
  for (const name of [...NAMES, 'Z']) expectAlone(bench, nip(name));
});

test('a rating is told once its period is final, as its ratee may read it', () => {
  const bench = played(TABLES);
  const told = () => section(call(bench, 'personData', { id: nip('A') }), 'Nilai')?.texts.join(' ') ?? '';
  expect(told()).toContain('belum ditetapkan');
  closePeriod(bench);
  expect(told()).toContain('belum ditetapkan');
  call(bench, 'finaliseCycle', {});
  // Three peers answered, as many as the policy asks.
  expect(told()).toContain('100,8');
  expect(told()).toContain('Rekan: ');
  expect(told()).not.toContain('kode pemeriksa penjelasan');
  expect(section(call(bench, 'personData', { id: nip('A') }), 'Riwayat')).toBeUndefined();
});

test('of fewer peers than the policy asks no number is told', () => {
  const tables = new Map([...TABLES].map(([name, rows]) => [name, name === 'jawaban' ? withoutPeer(rows) : rows]));
  const bench = { world: new World(OPTIONS), dist: DIST };
  runCycle({ ...bench, tables });
  closePeriod(bench);
  call(bench, 'finaliseCycle', {});
  const paragraphs = section(call(bench, 'personData', { id: nip('A') }), 'Nilai')?.texts ?? [];
  const peers = paragraphs.find((text) => text.startsWith('Rekan')) ?? '';
  expect(peers).not.toBe('');
  expect(peers).not.toMatch(/C[123] "/);
});
const withoutPeer = (rows: Rows): Rows => rows.filter((row) => row[0] !== nip('D'));

test('what was answered is counted and never shown; earlier periods keep their rows', () => {
  const bench = twoPeriods();
  const view = call(bench, 'personData', { id: nip('B') });
  expect(section(view, 'Jawaban yang diberikan 2026')?.rows).toEqual([['Rekan', '1', '1']]);
  expect(section(view, 'Jawaban yang diberikan 2027')?.rows).toEqual([['Rekan', '1', '1']]);
  expect(section(view, 'Kehadiran 2026')?.rows).toHaveLength(1);
  expect(section(view, 'Sasaran 2027')?.rows).toHaveLength(1);
  expect(section(view, 'Riwayat')?.rows).toEqual([
    ['2026', '100,00', '80,00', '92,00', 'Baik', 'Kurang/misconduct', 'Tidak ada'],
  ]);
  expect(section(view, 'Data diri')?.rows).toContainEqual(['Email', emailOf('B')]);
  expect(section(view, 'Untuk apa')?.rows).toHaveLength(12);
});

test('after a purge the result stands and nothing is computed from what is gone', () => {
  const bench = played(TABLES);
  closePeriod(bench);
  call(bench, 'finaliseCycle', {});
  bench.world.clock.advance(800 * 86_400_000);
  call(bench, 'startPurge', { reason: 'Masa simpan habis', code: call(bench, 'keptData', {}).code });
  const rating = section(call(bench, 'personData', { id: nip('A') }), 'Nilai');
  expect(rating?.texts.join(' ')).toContain('sudah dimusnahkan');
  expect(rating?.rows).toEqual([
    ['Hasil Kerja', '100,00'],
    ['Perilaku', '102,00'],
    ['Nilai Akhir', '100,80'],
    ['Predikat', 'Baik'],
    ['Usulan Kuadran', 'Baik'],
    ['Status', 'Dinilai'],
  ]);
});

test('a column that HR added is named and not printed', () => {
  const bench = played(TABLES);
  const { world } = bench;
  insertColumn(world, 'Pegawai', 1);
  setCell(world, 'Pegawai', 1, 1, 'Nama Pasangan');
  setCell(world, 'Pegawai', 2, 1, 'Rahasia Sekali');
  const text = textOf(call(bench, 'personData', { id: nip('A') }));
  expect(text).toContain('Nama Pasangan');
  expect(text).not.toContain('Rahasia Sekali');
});

test('people are found by name or NIP, and the print opens for the selected row', () => {
  const bench = played(TABLES);
  const { world } = bench;
  expect(call(bench, 'findPeople', { text: 'pegawai b' })).toEqual({
    people: [{ id: nip('B'), name: 'Pegawai B', unit: 'Sekretariat' }],
    total: 1,
  });
  expect(call(bench, 'findPeople', { text: nip('Z') }).people.map(({ name }) => name)).toEqual(['Sekretaris Daerah']);
  expect(call(bench, 'findPeople', { text: ' ' })).toEqual({ people: [], total: 0 });
  const roster = world.workbook.sheets.find(({ name }) => name === 'Pegawai');
  if (!roster) throw new RangeError('There is a roster.');
  world.workbook.activeSheetId = roster.id;
  const opened = (row: number): string | undefined => {
    roster.selections[OPTIONS.owner] = { row: row - 1, column: 1, rows: 1, columns: 1 };
    expect(call(bench, 'showPersonData', {})).toEqual({ shown: true });
    return /<i id="about" hidden>(\d+)<\/i>$/.exec(world.ui.dialog?.html ?? '')?.[1];
  };
  expect([opened(3), opened(1)]).toEqual([nip('B'), undefined]);
  expect(() => call(bench, 'personData', { id: 'x' })).toThrow('Tidak ada orang dengan NIP ini');
  expect(readSheet(world, 'Pegawai')).toHaveLength(6);
});

test('HR sees everything about somebody as the sheets hold it, by name or by row, for calls that do not grow', () => {
  const bench = played(TABLES);
  const { world } = bench;
  const before = world.meter.snapshot();
  const seen = call(bench, 'person', { id: nip('A') });
  const { totalCalls: callsOfFive, calls } = world.meter.since(before);
  // Every sheet is asked for by name once at most, and read once where it is there.
  expect(calls['SpreadsheetApp.Spreadsheet.getSheetByName']).toBeLessThanOrEqual(ALL_TABLES.length);
  expect(calls['SpreadsheetApp.Sheet.getSheetValues']).toBeLessThanOrEqual(world.workbook.sheets.length);
  expect(callsOfFive).toBeLessThanOrEqual(100);
  const [rating] = records(world, 'Nilai').filter(({ NIP }) => NIP === nip('A'));
  const [explained] = records(world, 'Penjelasan').filter(({ NIP }) => NIP === nip('A'));
  expect(seen).toMatchObject({ id: nip('A'), name: 'Pegawai A', unit: 'Sekretariat' });
  expect(seen.rating.rows).toContainEqual([
    'Nilai Akhir',
    Number(rating?.['Nilai Akhir']).toFixed(2).replace('.', ','),
  ]);
  expect(seen.rating.rows).toContainEqual(['Status', 'Dinilai']);
  expect(seen.rating.rows).toContainEqual([
    'Cakupan',
    `${Math.round(Number(rating?.Cakupan) * 1000) / 10}%`.replace('.', ','),
  ]);
  expect(seen.why.join('\n')).toBe(String(explained?.Penjelasan).replace(/\n+/g, '\n'));
  const titles = seen.sections.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(['Pegawai', 'Penugasan', 'Sasaran', 'Kehadiran']));
  // Who answered about them is traced in the sheets, not here.
  expect(seen.sections.find(({ title }) => title === 'Penugasan')?.texts[0]).toMatch(/^\w+: \d penilai ditugaskan\.$/);
  expect(call(bench, 'person', { id: nip('Z') }).rating.rows).toEqual([]);
  expect(() => call(bench, 'person', { id: 'x' })).toThrow('Tidak ada orang dengan NIP ini');

  const inRow = (title: string, row: number): string | undefined => {
    const sheet = world.workbook.sheets.find(({ name }) => name === title);
    if (!sheet) throw new RangeError(`There is a sheet ${title}.`);
    world.workbook.activeSheetId = sheet.id;
    sheet.selections[OPTIONS.owner] = { row, column: 3, rows: 1, columns: 1 };
    return call(bench, 'personInRow', {}).person?.id;
  };
  expect([inRow('Nilai', 1), inRow('Nilai', 0)]).toEqual([String(records(world, 'Nilai')[0]?.NIP), undefined]);
  // Where a row names two people it is about who is rated; whatever a sheet calls its column, its first row is somebody's.
  const byOthers = records(world, 'Penugasan').findIndex((one) => one['NIP Penilai'] !== one['NIP Dinilai']);
  expect(inRow('Penugasan', byOthers + 1)).toBe(String(records(world, 'Penugasan')[byOthers]?.['NIP Dinilai']));
  const naming = world.workbook.sheets.filter(
    ({ name }) =>
      records(world, name).length > 0 && readSheet(world, name)[0]?.some((title) => /^NIP/.test(String(title))),
  );
  expect(naming.map(({ name }) => name)).toEqual(expect.arrayContaining(['Pemantauan', 'Skor']));
  expect(naming.filter(({ name }) => inRow(name, 1) === undefined).map(({ name }) => name)).toEqual([]);

  const large = { world: new World({ ...OPTIONS }), dist: DIST };
  const sample = sampleAgency({ period: 2026, employees: 40 });
  runCycle({ ...large, tables: sample.tables, sample });
  const sampled = large.world.meter.snapshot();
  call(large, 'person', { id: String(records(large.world, 'Pegawai')[0]?.NIP) });
  expect(large.world.meter.since(sampled).totalCalls).toBeLessThanOrEqual(callsOfFive + 10);
});

test('days and times of the sheets are written as people write them, in the view and in the print of either language', () => {
  const bench = played(TABLES);
  finishJob(bench, 'announce');
  const row = readSheet(bench.world, 'Kebijakan').findIndex(([key]) => key === 'Bahasa') + 1;
  for (const [language, moment] of [
    ['id', /31 Desember 2026, 09\.\d{2}/],
    ['en', /31 December 2026, 09:\d{2}/],
  ] as const) {
    setCell(bench.world, 'Kebijakan', row, 2, language);
    const [seen, print] = [call(bench, 'person', { id: nip('A') }), call(bench, 'personData', { id: nip('A') })];
    for (const { sections } of [seen, print]) {
      const cells = sections.flatMap(({ rows }) => rows.flat());
      expect(cells.filter((cell) => /^\d{4}-\d{2}(-\d{2})?( |T|$)/.test(cell))).toEqual([]);
      expect(cells).toContainEqual(expect.stringMatching(moment));
    }
    // The sheets have one language, and an English print says so.
    expect(print.about.includes('as the sheets hold them')).toBe(language === 'en');
  }
});

test('of a whole agency nobody’s print names anybody else', () => {
  const sample = sampleAgency({ period: 2026 });
  const bench = { world: new World({ ...OPTIONS }), dist: DIST };
  runCycle({ ...bench, tables: sample.tables, sample });
  closePeriod(bench);
  call(bench, 'finaliseCycle', {});
  const ids = records(bench.world, 'Pegawai').map(({ NIP }) => String(NIP));
  for (const id of ids.filter((_, index) => index % 6 === 0)) expectAlone(bench, id);
}, 120_000);
