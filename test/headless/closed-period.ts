/**
 * The period of a small agency that was closed, with years before it, awards, objections and dossiers in every state, as the program
 * writes it: what the leadership workbook has most numbers of.
 */
import { type Bench, call, closePeriod, runCycle } from '../../src/local/cycle.ts';
import { writeOutput } from '../../src/local/files/output.ts';
import { openForm, submitForm } from '../../src/local/respond.ts';
import { sampleAgency } from '../../src/local/sample/agency.ts';
import type { Rows } from '../../src/local/sample/tables.ts';
import { blankSheet } from '../../src/local/services/workbook.ts';
import { insertRow, readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { HISTORY } from '../../src/tables/history.ts';
import { linksIn, objects, publish } from '../bundle/objecting.ts';

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

/** Three people object to their result, and nobody has decided yet. */
function addObjections(bench: Bench): void {
  const { world } = bench;
  const before = world.state.mails.length;
  publish(bench);
  for (const { to, body } of world.state.mails.slice(before).slice(-3)) {
    const [from = ''] = to;
    const form = openForm(world, linksIn(body)[0] ?? '', from);
    submitForm(world, form, objects('Capaian triwulan terakhir belum dihitung'), from, from);
  }
  call(bench, 'pullResults', {});
}

/** Plays it, and writes its files into a folder: the world after it, and the names of the files. */
export async function writeClosedPeriod(
  folder: string,
): Promise<{ readonly world: World; readonly files: readonly string[] }> {
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
  addObjections(bench);
  refresh();
  endOne(world);
  addReturners(world, refresh);
  addHistory(world);
  call(bench, 'updateLeadership', { share: [] });
  return { world, files: await writeOutput(world, folder) };
}
