/**
 * The leadership workbook of the sample agency as the program writes it, every number computed again from the other files by
 * code that knows nothing of the program; and whom it names.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartsIn } from '../../src/local/services/chart-state.ts';
import type { WorkbookState } from '../../src/local/services/state.ts';
import { writeClosedPeriod } from './closed-period.ts';
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

beforeAll(async () => {
  const { world, files: written } = await writeClosedPeriod(folder);
  files = written;
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

  test('counts objections that nobody has decided', () => {
    const row = pages.get('Ringkasan')?.find(([first]) => first === 'Keberatan yang belum diputuskan');
    expect(row?.[1]).toBe(3);
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
