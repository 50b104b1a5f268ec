/** The results: every tab as CSV in full precision, and one Excel file in which text stays text. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { tabFiles, writeOutput } from '../../src/local/files/output.ts';
import { isoAt, kebab } from '../../src/local/files/tab.ts';
import { makeWorkbookFile } from '../../src/local/files/workbook-file.ts';
import type { Cell } from '../../src/local/services/state.ts';
import { blankSheet } from '../../src/local/services/workbook.ts';
import { World } from '../../src/local/world.ts';

const NOW = new Date('2026-12-31T09:00:00+07:00');

function worldWith(tabs: Readonly<Record<string, readonly (readonly Cell[])[]>>): World {
  const world = new World({ now: NOW, owner: 'hr@bkpsdm.binjai.example' });
  Object.entries(tabs).forEach(([name, rows], index) => {
    const sheet = blankSheet(index + 100, name, 100, 10);
    sheet.rows = rows.map((row) => [...row]);
    world.workbook.sheets.push(sheet);
  });
  return world;
}

const NIP = '198609262015051001';
const world = worldWith({
  'Penilai Luar': [
    ['NIP', 'Nama', 'Nilai', 'Waktu', 'Rumus'],
    [NIP, '=HYPERLINK("x")', 97.32150375939852, { at: NOW.getTime() }, { formula: '=1+1' }],
    [NIP, 'Sinaga, "Ucok" <b> 😀', 0.1, { at: Date.UTC(2026, 11, 30, 17) }],
  ],
});
Object.assign(world.workbook.sheets.at(-1)?.formats ?? {}, {
  numberFormat: [[], [], [], [{ start: 2, end: 3, value: 'd mmm yyyy' }]],
  horizontalAlignment: [[], [], [], [{ start: 2, end: 3, value: 'left' }]],
});

test.each([
  ['Penilai Luar', 'penilai-luar'],
  ['Nilai', 'nilai'],
  [' Jawaban  Diri (2) ', 'jawaban-diri-2'],
  ['???', 'tab'],
])('the tab %j goes into %j', (title, name) => {
  expect(kebab(title)).toBe(name);
});

test.each([
  [Date.UTC(2026, 11, 31, 2), 'Asia/Jakarta', '2026-12-31T09:00:00+07:00'],
  [Date.UTC(2026, 11, 30, 17), 'Asia/Jakarta', '2026-12-31'],
  [Date.UTC(2026, 0, 1, 6, 30, 5), 'America/New_York', '2026-01-01T01:30:05-05:00'],
])('%i in %s is %s', (instant, zone, text) => {
  expect(isoAt(instant, zone)).toBe(text);
});

test('numbers in full precision with a dot, instants as ISO, texts as they are; empty tabs give no file', () => {
  expect([...tabFiles(world)]).toEqual([
    [
      'penilai-luar.csv',
      `NIP,Nama,Nilai,Waktu,Rumus
${NIP},"=HYPERLINK(""x"")",97.32150375939852,2026-12-31T09:00:00+07:00,=1+1
${NIP},"Sinaga, ""Ucok"" <b> 😀",0.1,2026-12-31,
`,
    ],
  ]);
});

test('two tabs that would share a file are numbered', () => {
  expect([...tabFiles(worldWith({ 'Nilai!': [['a']], 'Nilai?': [['b']] })).keys()]).toEqual([
    'nilai.csv',
    'nilai-2.csv',
  ]);
});

test('an apostrophe that only guards a text is not part of it', () => {
  const kept = new World(
    { now: NOW, owner: '', apostropheInText: 'kept' },
    worldWith({ Nama: [["'=x", "'Ucok"]] }).state,
  );
  expect(tabFiles(kept).get('nama.csv')).toBe("=x,'Ucok\n");
});

test('the Excel file has every tab with a frozen header; a NIP and a leading = stay text', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'teladan-'));
  try {
    expect(await writeOutput(world, folder)).toEqual(['penilai-luar.csv', 'teladan.xlsx']);
    expect(readdirSync(folder).sort()).toEqual(['penilai-luar.csv', 'teladan.xlsx']);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(readFileSync(join(folder, 'teladan.xlsx')) as unknown as ArrayBuffer);
    const page = book.getWorksheet('Penilai Luar');
    const cells = [1, 2, 3, 4, 5].map((column) => page?.getCell(2, column).value);
    expect(cells.slice(0, 3)).toEqual([NIP, '=HYPERLINK("x")', 97.32150375939852]);
    expect((cells[3] as Date).toISOString()).toBe('2026-12-31T09:00:00.000Z');
    expect(cells[4]).toBe('=1+1');
    expect([1, 4].map((column) => page?.getCell(2, column).numFmt)).toEqual(['@', 'yyyy-mm-dd hh:mm:ss']);
    // A date goes by the format of its cell, as in the sheet.
    expect([page?.getCell(3, 4).numFmt, page?.getCell(3, 4).alignment]).toEqual(['d mmm yyyy', { horizontal: 'left' }]);
    expect(page?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the Excel file keeps colours, notes, several lines, the paper and the lists to choose from', async () => {
  const looking = worldWith({ Status: [['Status'], ['Aktif']] });
  const sheet = looking.workbook.sheets.find(({ name }) => name === 'Status');
  if (!sheet) throw new RangeError('no tab');
  const run = (start: number, end: number, value: string) => [[{ start, end, value }]];
  const rule = { criteria: 'VALUE_IN_LIST', values: ['Aktif', 'Cuti'], showsDropdown: true, allowInvalid: false };
  Object.assign(sheet.formats, {
    background: run(0, 1, '#e6f0ec'),
    fontColor: run(1, 2, '#b3261e'),
    note: run(1, 2, 'Dari SIMPEG'),
    wrapStrategy: run(1, 2, 'WRAP'),
    validation: run(1, 50, JSON.stringify({ ...rule, helpText: 'Pilih satu' })),
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await makeWorkbookFile(looking)) as unknown as ArrayBuffer);
  const page = book.getWorksheet('Status');
  const [header, cell] = [page?.getCell('A1'), page?.getCell('A2')];
  expect(header?.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFE6F0EC' } });
  expect(header?.font).toMatchObject({ bold: true });
  expect(cell?.font).toMatchObject({ color: { argb: 'FFB3261E' } });
  expect([header?.alignment?.wrapText, cell?.alignment?.wrapText]).toEqual([undefined, true]);
  expect(JSON.stringify(cell?.note)).toContain('Dari SIMPEG');
  // As Sheets prints: all columns on one sheet of paper on its side.
  expect(page?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
  expect(page?.getCell('A50').dataValidation).toMatchObject({ type: 'list', formulae: ['"Aktif,Cuti"'] });
});
