/**
 * The language of the workbook decides which page opens: it is found in one property, noted whenever the workbook is read,
 * and follows what HR writes in Kebijakan.
 */
import { describe, expect, test } from 'vitest';
import { type Bench, call, runCycle } from '../../src/local/cycle.ts';
import { execute } from '../../src/local/execution.ts';
import { readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { answers, assignments, criteria, employee, OUTSIDERS, rowsOf, target } from '../fixtures/agency.ts';

const TABLES = new Map([
  ['pegawai', rowsOf([employee('A'), employee('B')])],
  ['penilai-luar', OUTSIDERS],
  ['kriteria', criteria(100)],
  ['sasaran', rowsOf([target('A'), target('B')])],
  ['penugasan', assignments('Z>A', 'A>A', 'Z>B')],
  ['jawaban', answers('Z>A 4')],
]);

const newBench = (): Bench => ({
  world: new World({ now: new Date('2026-12-31T09:00:00+07:00'), owner: 'hr@contoh.example' }),
  dist: 'dist',
});

const LANG = /<html lang="(\w+)">/;
const sidebarOf = ({ world }: Bench) => LANG.exec(world.ui.sidebar?.html ?? '')?.[1];
const dialogOf = ({ world }: Bench) => LANG.exec(world.ui.dialog?.html ?? '')?.[1];
const fromMenu = (bench: Bench) => {
  execute(bench.world, bench.dist, 'showSidebar', [], { from: 'menu' });
  return sidebarOf(bench);
};

function writeLanguage({ world }: Bench, language: string): void {
  const row = readSheet(world, 'Kebijakan').findIndex(([key]) => key === 'Bahasa') + 1;
  setCell(world, 'Kebijakan', row, 2, language);
}

describe('the sidebar', () => {
  test('opens in Indonesian in a workbook that was never read, for six calls', () => {
    const bench = newBench();
    const before = bench.world.meter.snapshot();
    expect(fromMenu(bench)).toBe('id');
    expect(bench.world.meter.since(before).totalCalls).toBe(6);
  });

  test('opens in the language that was written, from the first reading on', () => {
    const bench = newBench();
    runCycle({ ...bench, tables: TABLES });
    writeLanguage(bench, 'en');
    expect(fromMenu(bench)).toBe('id');
    expect(call(bench, 'home', {}).language).toBe('en');
    expect(fromMenu(bench)).toBe('en');
    writeLanguage(bench, 'id');
    call(bench, 'home', {});
    expect(fromMenu(bench)).toBe('id');
  });

  test('is opened anew by a page in the language that it asks for', () => {
    const bench = newBench();
    expect(call(bench, 'reopenSidebar', { language: 'en' })).toEqual({ shown: true });
    expect(sidebarOf(bench)).toBe('en');
  });

  test('has each step given out in the language that it asks for, for two calls and none of the workbook', () => {
    const bench = newBench();
    const before = bench.world.meter.snapshot();
    const { script } = call(bench, 'section', { name: 'summary', language: 'en' });
    expect(script).toMatch(/^<script>.*<\/script>\n$/s);
    expect(script).toContain('Summary by unit');
    expect(bench.world.meter.since(before).calls).toEqual({
      'google.script.run': 1,
      'HtmlService.createHtmlOutputFromFile': 1,
      'HtmlService.HtmlOutput.getContent': 1,
    });
    expect(() => call(bench, 'section', { name: '../appsscript' as 'summary', language: 'en' })).toThrow();
  });

  test('keeps its language when a new period is opened', () => {
    const bench = newBench();
    runCycle({ ...bench, tables: TABLES });
    writeLanguage(bench, 'en');
    while (!call(bench, 'startJob', { name: 'close' }).finished);
    call(bench, 'finaliseCycle', {});
    call(bench, 'openPeriod', { period: '2027' });
    expect(fromMenu(bench)).toBe('en');
  });
});

test('the paper opens in the language that stands in the workbook', () => {
  const bench = newBench();
  runCycle({ ...bench, tables: TABLES });
  for (const language of ['en', 'id']) {
    writeLanguage(bench, language);
    call(bench, 'showPaper', {});
    expect(dialogOf(bench)).toBe(language);
  }
});
