/**
 * The leadership workbook of the sample agency as the program writes it, every number computed again from the other files by
 * code that knows nothing of the program; and whom it names.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, closePeriod, runCycle } from '../../src/local/cycle.ts';
import { writeOutput } from '../../src/local/files/output.ts';
import { sampleAgency } from '../../src/local/sample/agency.ts';
import type { Rows } from '../../src/local/sample/tables.ts';
import { chartsIn } from '../../src/local/services/chart-state.ts';
import type { WorkbookState } from '../../src/local/services/state.ts';
import { blankSheet } from '../../src/local/services/workbook.ts';
import { insertRow, readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { HISTORY } from '../../src/tables/history.ts';
import { blockOf, checkNumbers, type Pages, pagesOfExcel, tablesIn, type Value } from './leadership-numbers.ts';

const folder = mkdtempSync(join(tmpdir(), 'teladan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const tables = tablesIn(folder);
let pages: Pages = new Map();
let files: readonly string[] = [];
/** The charts of each tab with the cells that they show. */
let drawn: readonly {
  readonly name: string;
  readonly charts: readonly { readonly title: string; readonly table: readonly (readonly Value[])[] }[];
}[] = [];

/** Two earlier years for Riwayat: everybody as now, somewhat lower; one person of a unit that is gone. */
function addHistory(world: World): void {
  const [header = [], ...ratings] = readSheet(world, 'Nilai');
  const at = (title: string): number => header.indexOf(title);
  const rows = [2024, 2025].flatMap((period) =>
    ratings.map((row, index): Readonly<Record<string, string | number>> => {
      const final = Number(row[at('Nilai Akhir')]);
      const known = row[at('Nilai Akhir')] !== '';
      return {
        Periode: period,
        Siklus: period - 2023,
        'ID Siklus': `lama${period}`,
        NIP: String(row[at('NIP')]),
        Nama: String(row[at('Nama')]),
        'Unit Kerja': index === 0 ? 'Unit Lebur' : String(row[at('Unit Kerja')]),
        'Nilai Akhir': known ? final - (2026 - period) : '',
        Predikat: known ? (final - (2026 - period) >= 90 ? 'Baik' : 'Cukup') : '',
        'Usulan Kuadran': known ? 'Baik' : '',
      };
    }),
  );
  const titles = HISTORY.columns.map((column) => column.header);
  const sheet = blankSheet(4242, HISTORY.title, rows.length + 1, titles.length);
  sheet.rows = [titles, ...rows.map((row) => titles.map((title) => row[title] ?? ''))];
  world.workbook.sheets.push(sheet);
}

/** The sample with four more people who reached little of their targets. */
function withLow(given: ReadonlyMap<string, Rows>): ReadonlyMap<string, Rows> {
  const [header = [], ...rows] = given.get('sasaran') ?? [];
  const [id, reached] = ['NIP', 'Realisasi'].map((title) => header.indexOf(title));
  const low = new Set([...new Set(rows.map((row) => row[id ?? 0]))].slice(-4));
  const cellOf = (row: Rows[number], cell: string, at: number): string =>
    at === reached && low.has(row[id ?? 0]) ? '1' : cell;
  return new Map([...given, ['sasaran', [header, ...rows.map((row) => row.map((cell, at) => cellOf(row, cell, at)))]]]);
}

/** A move as it stands in Riwayat Berkas. */
function addMove(world: World, cells: readonly (string | number)[]): void {
  insertRow(world, 'Riwayat Berkas', 2);
  for (const [at, cell] of cells.entries()) setCell(world, 'Riwayat Berkas', 2, at + 1, cell);
}

/** One dossier of guidance is over. */
function endOne(world: World): void {
  const [number, id] = readSheet(world, 'Berkas').find((row) => row.includes('Pembinaan kinerja')) ?? [];
  addMove(world, [800, Number(number), String(id), 'Kedaluwarsa', 'Teladan', '2026-12-31T09:00:00', 'dibiarkan', '']);
}

/** Three people whose dossiers of last year are over are away anew, and for that none has a dossier yet. */
function addReturners(world: World, refresh: () => void): void {
  const [header = []] = readSheet(world, 'Kehadiran');
  const known = new Set(readSheet(world, 'Berkas').map((row) => row[1]));
  const people = readSheet(world, 'Pegawai').filter((row) => row.includes('PNS') && !known.has(row[0]));
  const away = people.slice(-3).map(([id]) => String(id));
  const last = { period: 2025, value: 5, threshold: 4, from: '', to: '', unit: 'days', sources: [], missing: [] };
  const matter = { ...last, track: 'discipline', rule: 'cumulative-absence', article: '9' };
  for (const [at, personId] of away.entries()) {
    const detail = JSON.stringify({ matter: { ...matter, personId } });
    const when = '2025-06-02T09:00:00';
    addMove(world, [900 + 2 * at, 900 + at, personId, 'Menjadi kandidat', 'Teladan', when, 'aturan', detail]);
    addMove(world, [901 + 2 * at, 900 + at, personId, 'Kedaluwarsa', 'Teladan', when, 'dibiarkan', '']);
  }
  refresh();
  const [ids, days] = ['NIP', 'Tanpa Keterangan'].map((title) => header.indexOf(title));
  const first = away.map((id) => readSheet(world, 'Kehadiran').findIndex((row) => row[ids ?? 0] === id) + 1);
  for (const row of first) setCell(world, 'Kehadiran', row, (days ?? 0) + 1, 5);
}

beforeAll(async () => {
  const sample = sampleAgency({ period: 2026, employees: 36 });
  const policy = [...(sample.tables.get('kebijakan') ?? []), ['Predikat Organisasi', 'Baik']];
  const bench = {
    world: new World({ now: new Date('2026-12-31T09:00:00+07:00'), owner: 'hr@contoh.example' }),
    dist: 'dist',
  };
  const { world } = bench;
  runCycle({ ...bench, tables: new Map([...withLow(sample.tables), ['kebijakan', policy]]), sample });
  closePeriod(bench);
  const [, best = []] = readSheet(world, 'Kandidat');
  call(bench, 'decideAward', { personId: String(best[0]), award: 'unit-best', kind: 'grant', reason: 'Terbaik' });
  const refresh = () => call(bench, 'refreshDossiers', {});
  refresh();
  endOne(world);
  addReturners(world, refresh);
  addHistory(world);
  call(bench, 'updateLeadership', { share: [] });
  files = await writeOutput(world, folder);
  const [file] = Object.values(world.state.workbooks).filter(({ id }) => id !== world.state.workbookId);
  drawn = (file?.sheets ?? []).map((sheet) => ({
    name: sheet.name,
    charts: chartsIn(file as WorkbookState, sheet) as (typeof drawn)[number]['charts'],
  }));
  pages = await pagesOfExcel(join(folder, 'pimpinan.xlsx'));
}, 60_000);

const cells = (): readonly (string | number)[] => [...pages.values()].flat(2).filter((cell) => cell !== '');

describe('the leadership workbook', () => {
  test('is written beside the others', () => {
    expect(files.slice(-2)).toEqual(['teladan.xlsx', 'pimpinan.xlsx']);
    expect([...pages.keys()][0]).toBe('Ringkasan');
  });

  test('has no number that the other files do not bear', () => {
    const { checked, dashes, wrong } = checkNumbers(pages, tables);
    expect(wrong).toEqual([]);
    expect(checked).toBe(cells().filter((cell) => typeof cell === 'number').length);
    expect(dashes).toBe(cells().filter((cell) => cell === '–').length);
    expect(checked).toBeGreaterThan(250);
  });

  test('counts whoever should have a dossier, though theirs of last year is over', () => {
    const open = tables('berkas').filter(({ Jalur, Keadaan }) => Jalur === 'Disiplin' && Keadaan !== 'Kedaluwarsa');
    const over = tables('berkas').filter(({ Jalur, Keadaan }) => Jalur === 'Disiplin' && Keadaan === 'Kedaluwarsa');
    expect([open.length > 0, over.length]).toEqual([true, 3]);
    const row = pages.get('Ringkasan')?.find(([first]) => first === 'Semua yang belum selesai');
    expect(row?.[2]).toBe(new Set([...open, ...over].map(({ NIP }) => NIP)).size);
  });

  test('tells no count of guidance from which the one low rating whose dossier is over could be computed', () => {
    const low = tables('nilai').filter(({ Predikat }) => ['Kurang', 'Sangat Kurang'].includes(Predikat ?? ''));
    const open = tables('berkas').filter(
      ({ Jalur, Keadaan }) => Jalur?.startsWith('Pembinaan') && Keadaan !== 'Kedaluwarsa',
    );
    expect([open.length >= 3, low.length - open.length]).toEqual([true, 1]);
    const row = pages.get('Ringkasan')?.find(([first]) => first === 'Semua yang belum selesai');
    expect(row?.[1]).toBe('–');
    expect(tables('ringkasan').at(-1)?.['Berkas Pembinaan Kinerja']).toBe('');
  });

  test('would be told of a single number that became a dash, and of a dash that became a number', () => {
    for (const [name, rows] of pages)
      for (const [r, line] of rows.entries())
        for (const [c, cell] of line.entries()) {
          if (c === 0 || (typeof cell !== 'number' && cell !== '–')) continue;
          const changed = rows.map((other, at) =>
            at === r ? other.map((one, column) => (column === c ? (cell === '–' ? 7 : '–') : one)) : other,
          );
          const alone = new Map(
            [...pages].map(([other, lines]) => [other, other === name ? changed : lines.slice(0, 1)]),
          );
          expect(checkNumbers(alone, tables).wrong.length, `${name} ${r} ${c}`).toBe(1);
        }
  });

  test('draws what its tables tell, all of their rows and no more', () => {
    const COLUMNS: Readonly<Record<string, readonly [block: string, columns: RegExp]>> = {
      'Sebaran predikat': ['Sebaran predikat', /^(Predikat|Bagian.*)$/],
      'Sebaran usulan kuadran': ['Sebaran usulan kuadran', /^(Kuadran|Bagian)$/],
      'Unit berdampingan': ['Unit berdampingan', /^(Unit|Rata-rata nilai)$/],
      'Dari periode ke periode': ['Dari periode ke periode', /^(Periode|Rata-rata nilai|Instansi)$/],
    };
    // Excel cuts names of tabs; their order is the same.
    const tabs = [...pages.values()];
    for (const [index, { name, charts }] of drawn.entries()) {
      expect(charts.length, name).toBeGreaterThan(0);
      for (const { title, table } of charts) {
        const [block = '', columns = /^$/] = COLUMNS[title.split(':')[0] ?? ''] ?? [];
        const rows = blockOf(tabs[index] ?? [], block);
        const taken = (rows[0] ?? []).flatMap((heading, at) => (columns.test(String(heading)) ? [at] : []));
        expect(table, `${name} ${title}`).toEqual(rows.map((row) => taken.map((at) => row[at])));
        expect(rows.length, title).toBeGreaterThan(1);
      }
    }
  });

  test('would be told of a single number that is off', () => {
    const [name = '', rows = []] = [...pages][1] ?? [];
    const places = rows.flatMap((row, r) => row.flatMap((cell, c) => (typeof cell === 'number' ? [{ r, c }] : [])));
    for (const { r: row, c: column } of places) {
      const changed = rows.map((line, r) =>
        line.map((cell, c) => (r === row && c === column ? Number(cell) + 0.001 : cell)),
      );
      // The page alone: its neighbours are looked at above.
      const alone = new Map([...pages].map(([other, lines]) => [other, other === name ? changed : lines.slice(0, 1)]));
      expect(checkNumbers(alone, tables).wrong, `${row} ${column}`).toHaveLength(1);
    }
  });

  test('names who was granted an award, and nobody else', () => {
    const text = cells().join('\n');
    const named = tables('nilai').filter(({ Nama = '' }) => text.includes(Nama));
    const granted = tables('keputusan-penghargaan').map(({ NIP }) => NIP);
    expect(named.map(({ NIP }) => NIP)).toEqual(granted);
    expect(named.some(({ Predikat }) => ['Kurang', 'Sangat Kurang'].includes(Predikat ?? ''))).toBe(false);
    expect(cells().some((cell) => typeof cell === 'string' && /\d{18}/.test(cell))).toBe(false);
  });

  test('has no unit alone whose numbers fewer than three people make, nor one that a difference gives away', () => {
    const alone = new Set(tables('nilai').map((row) => row['Unit Kerja'] ?? ''));
    const counts = [...alone].map((unit) => ({
      unit,
      rated: tables('nilai').filter((row) => row['Unit Kerja'] === unit && row.Status === 'Dinilai').length,
    }));
    const pageOf = ({ unit }: { readonly unit: string }): boolean =>
      [...pages.values()].some(([heading]) => String(heading?.[0]).endsWith(`: ${unit}`));
    expect(counts.filter(pageOf).every(({ rated }) => rated >= 3)).toBe(true);
    const rest = counts.filter((one) => !pageOf(one)).reduce((sum, { rated }) => sum + rated, 0);
    expect(rest).toBeGreaterThanOrEqual(3);
  });

  test('tells of the past, but of no unit that would give away the one person of a unit that is gone', () => {
    const then = tables('riwayat').filter((row) => row.Periode === '2025' && row['Nilai Akhir'] !== '');
    expect(then.filter((row) => row['Unit Kerja'] === 'Unit Lebur')).toHaveLength(1);
    const units = new Set(tables('nilai').map((row) => row['Unit Kerja'] ?? ''));
    const told = [...pages.values()].flatMap((rows) => {
      const unit = String(rows[0]?.[0]).split(': ')[1] ?? '';
      const row = rows.find(([first]) => first === '2025');
      return units.has(unit) && row ? [{ unit, rated: row[1] }] : [];
    });
    const shown = told.filter(({ rated }) => typeof rated === 'number');
    expect(shown.length).toBeGreaterThan(1);
    // What the whole has beyond the units that are shown is of three people or more.
    const front = pages.get('Ringkasan')?.find(([first]) => first === '2025');
    expect(front?.[1]).toBe(then.length);
    expect(then.length - shown.reduce((sum, { rated }) => sum + Number(rated), 0)).toBeGreaterThanOrEqual(3);
  });
});
