/**
 * A cycle keeps the policy that it was opened with: what HR writes later is a proposal, shown with what it would change
 * and for whom, until somebody takes it over.
 */
import { describe, expect, test } from 'vitest';
import { call } from '../../src/local/cycle.ts';
import { readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { nip } from '../fixtures/agency.ts';
import { DIST, FIVE, OPTIONS, played } from './played.ts';

/** Writes a value of the policy, as HR does in the sheet. */
function write(world: World, key: string, value: string): void {
  const [header = [], ...rows] = readSheet(world, 'Kebijakan');
  const row = rows.findIndex((cells) => cells[header.indexOf('Kunci')] === key) + 2;
  setCell(world, 'Kebijakan', row, header.indexOf('Nilai') + 1, value);
}

function cellOf(world: World, title: string, name: string, column: string): unknown {
  const [header = [], ...rows] = readSheet(world, title);
  return rows.find((cells) => cells[header.indexOf('NIP')] === nip(name))?.[header.indexOf(column)];
}
const versions = (world: World): readonly unknown[] =>
  readSheet(world, 'Versi Kebijakan')
    .slice(1)
    .map((row) => row[0]);

describe('a policy that is written otherwise while a cycle is open', () => {
  test('does not count until it is taken over, and is shown with what it would change', () => {
    const bench = played();
    const { world } = bench;
    const [before, opened] = [cellOf(world, 'Nilai', 'A', 'Nilai Akhir'), versions(world)];
    write(world, 'Bobot Hasil', '7000');
    write(world, 'Bobot Perilaku', '3000');
    // Pulled again, the rating is what it was.
    const home = call(bench, 'evaluate', {});
    expect(cellOf(world, 'Nilai', 'A', 'Nilai Akhir')).toBe(before);
    expect(home.policy.changes).toEqual([
      { key: 'Bobot Hasil', before: '60%', after: '70%' },
      { key: 'Bobot Perilaku', before: '40%', after: '30%' },
    ]);
    // A: results 100, behaviour 102. 0.6 x 100 + 0.4 x 102 = 100.8 becomes 0.7 x 100 + 0.3 x 102 = 100.6.
    // B: results 100, the supervisor alone 80. 0.6 x 100 + 0.4 x 80 = 92 becomes 0.7 x 100 + 0.3 x 80 = 94.
    // Both stay Baik, so only their number is counted.
    expect(call(bench, 'comparePolicy', {})).toMatchObject({ effects: [], decisive: 0, affected: 2, rated: 5 });
    write(world, 'Batas Baik', '100,7');
    // A: 100.8 was Baik from 90, and 100.6 is below 100.7; by results and behaviour both sides of the quadrant fall too.
    const { effects, decisive, affected } = call(bench, 'comparePolicy', {});
    expect([decisive, affected]).toEqual([2, 2]);
    expect(effects[0]).toMatchObject({
      before: expect.stringContaining('nilai 100,80, predikat Baik, usulan kuadran Baik'),
      after: expect.stringContaining('nilai 100,60, predikat Cukup, usulan kuadran Butuh Perbaikan'),
    });
    expect(versions(world)).toEqual(opened);
  });

  test('counts from the next pull once it is taken over, and its version is told', () => {
    const bench = played();
    const { world } = bench;
    write(world, 'Bobot Hasil', '7000');
    write(world, 'Bobot Perilaku', '3000');
    expect(call(bench, 'home', {}).policy).toMatchObject({ isOutdated: false });
    const [first = ''] = versions(world);
    const { policy } = call(bench, 'adoptPolicy', {});
    expect(policy).toMatchObject({ changes: [], isOutdated: true });
    expect(policy.version).toMatch(/^2 \([0-9a-f]{6}…\)$/);
    expect([first, ...versions(world)]).toEqual([first, first, `Versi ${policy.version}`]);
    expect(call(bench, 'evaluate', {}).policy.isOutdated).toBe(false);
    expect(cellOf(world, 'Nilai', 'A', 'Nilai Akhir')).toBeCloseTo(100.6, 9);
    expect(versions(world)).toHaveLength(2);
    // Taken over again it is the same version, and nothing is added.
    call(bench, 'adoptPolicy', {});
    expect(versions(world)).toHaveLength(2);
    const last = readSheet(world, 'Versi Kebijakan')[2] ?? [];
    expect(last.join(' ')).toContain('Bobot Hasil: 60% menjadi 70%; Bobot Perilaku: 40% menjadi 30%');
  });

  test('takes nobody out who was asked, neither as a proposal nor once it is taken over', () => {
    const bench = played();
    const { world } = bench;
    const [before, asked] = [cellOf(world, 'Nilai', 'A', 'Nilai Akhir'), readSheet(world, 'Penugasan')];
    // Without peers: behaviour is the supervisor's alone.
    write(world, 'Preset', 'PP 30/2019 70:30');
    call(bench, 'prepare', {});
    expect(readSheet(world, 'Penugasan')).toEqual(asked);
    expect(call(bench, 'evaluate', {}).monitor).toMatchObject({ assignments: 6, answered: 6, held: 0 });
    expect(cellOf(world, 'Nilai', 'A', 'Nilai Akhir')).toBe(before);
    expect(cellOf(world, 'Nilai', 'A', 'Rekan Menilai')).toBe(3);
    // A: results 100, the supervisor 100: 100. B: results 100, the supervisor 80: 92 becomes 0.7 x 100 + 0.3 x 80 = 94.
    expect(call(bench, 'comparePolicy', {})).toMatchObject({ decisive: 0, affected: 2 });
    call(bench, 'adoptPolicy', {});
    expect(call(bench, 'evaluate', {}).monitor).toMatchObject({ assignments: 6, answered: 6, held: 0 });
    expect([cellOf(world, 'Nilai', 'A', 'Nilai Akhir'), cellOf(world, 'Nilai', 'B', 'Nilai Akhir')]).toEqual([100, 94]);
    expect(cellOf(world, 'Nilai', 'A', 'Rekan Menilai')).toBe(3);
  });

  test('a proposal that cannot be is refused with its sum, and changes nothing', () => {
    const bench = played();
    const { world } = bench;
    const [before, opened] = [cellOf(world, 'Nilai', 'A', 'Nilai Akhir'), versions(world)];
    write(world, 'Bobot Hasil', '7000');
    for (const name of ['adoptPolicy', 'comparePolicy', 'evaluate'] as const)
      expect(() => call(bench, name, {})).toThrow('Bobot Hasil, Bobot Perilaku berjumlah 11000');
    expect([cellOf(world, 'Nilai', 'A', 'Nilai Akhir'), versions(world)]).toEqual([before, opened]);
  });

  test('what cannot be read is told beside the changes, and claims no sheet that was not written', () => {
    const bench = played();
    write(bench.world, 'Minimum Rekan', 'dua');
    write(bench.world, 'Skala', 'Huruf');
    expect(call(bench, 'home', {}).policy.unread).toEqual([
      'Skala: "Huruf" tidak dapat dipakai. Salah satu dari: Angka, Kuadran; yang dipakai: Angka',
      'Minimum Rekan: "dua" tidak dapat dipakai. Nilai dalam batas 1–20; yang dipakai: 3',
    ]);
    write(bench.world, 'Bobot Hasil', '7000');
    const told = readSheet(bench.world, 'Masalah');
    expect(() => call(bench, 'comparePolicy', {})).toThrow(/^(?!.*Masalah)/);
    expect(readSheet(bench.world, 'Masalah')).toEqual(told);
  });

  test('weights beside the preset are a problem until the cycle counts with them', () => {
    const bench = played();
    const { world } = bench;
    const received = () =>
      readSheet(world, 'Masalah')
        .filter(([code]) => code === 'policy-preset')
        .map((row) => row[5]);
    write(world, 'Preset', 'PP 30/2019 60:40');
    call(bench, 'evaluate', {});
    expect(received()).toEqual([]);
    write(world, 'Bobot Hasil', '7000');
    write(world, 'Bobot Perilaku', '3000');
    call(bench, 'evaluate', {});
    expect(received()).toEqual(['PP 30/2019 60:40']);
    call(bench, 'adoptPolicy', {});
    call(bench, 'evaluate', {});
    expect(received()).toEqual([]);
    expect(readSheet(world, 'Versi Kebijakan').at(-1)?.[2]).toBe('Sendiri');
  });

  test('the language is no part of what was opened', () => {
    const bench = played();
    write(bench.world, 'Bahasa', 'en');
    const home = call(bench, 'home', {});
    expect([home.language, home.policy.changes]).toEqual(['en', []]);
  });

  test('before a form is made, what is written is what counts', () => {
    const world = new World(OPTIONS);
    const bench = { world, dist: DIST };
    for (const [name, rows] of FIVE)
      if (name !== 'jawaban') call(bench, 'importTable', { name: name as 'pegawai', rows });
    call(bench, 'prepare', {});
    write(world, 'Minimum Rekan', '2');
    expect(call(bench, 'home', {}).policy.changes).toEqual([]);
    expect(() => call(bench, 'adoptPolicy', {})).toThrow('Penugasan belum disusun');
  });
});

test('columns that Teladan adds beside those of a file are as wide as what they hold, and the others stay as they were', () => {
  const bench = { world: new World(OPTIONS), dist: DIST };
  call(bench, 'importTable', {
    name: 'kebijakan',
    rows: [
      ['Kunci', 'Nilai'],
      ['Periode', '2026'],
    ],
  });
  const policy = () => bench.world.workbook.sheets.find(({ name }) => name === 'Kebijakan');
  const sheet = policy();
  if (!sheet) throw new RangeError('The policy was imported.');
  sheet.columnWidths[0] = 333;
  call(bench, 'importTable', { name: 'pegawai', rows: FIVE.get('pegawai') ?? [] });
  call(bench, 'prepare', {});
  const [header = []] = readSheet(bench.world, 'Kebijakan');
  expect(header).toEqual(['Kunci', 'Nilai', 'Satuan', 'Batas', 'Bawaan', 'Alasan']);
  expect(policy()?.columnWidths).toEqual([333, 240, 150, 200, 150, 520]);
});
