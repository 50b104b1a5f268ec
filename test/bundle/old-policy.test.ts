/** A workbook of the first release kept no policy: from the first pull on, its cycle keeps the one it was rated by. */
import { expect, test } from 'vitest';
import { type Bench, call } from '../../src/local/cycle.ts';
import { readSheet, setCell } from '../../src/local/sheet-edit.ts';
import type { World } from '../../src/local/world.ts';
import { worldOfRelease } from '../fixtures/releases/release.ts';

const opened = (): Bench => ({ world: worldOfRelease('0.1.0'), dist: 'dist' });

function write(world: World, key: string, value: string): void {
  const [header = [], ...rows] = readSheet(world, 'Kebijakan');
  const row = rows.findIndex((cells) => cells[header.indexOf('Kunci')] === key) + 2;
  setCell(world, 'Kebijakan', row, header.indexOf('Nilai') + 1, value);
}
function finals(world: World): readonly unknown[] {
  const [header = [], ...rows] = readSheet(world, 'Nilai');
  return rows.map((row) => row[header.indexOf('Nilai Akhir')]);
}

test('what is written after the first pull is a proposal, and nobody is taken out', () => {
  const bench = opened();
  const { world } = bench;
  const before = finals(world);
  call(bench, 'evaluate', {});
  expect(call(bench, 'prepare', {}).policy.changes).toEqual([]);
  for (const [key, value] of [
    ['Bobot Atasan', '10000'],
    ['Bobot Rekan', '0'],
    ['Bobot Diri', '0'],
  ] as const)
    write(world, key, value);
  const home = call(bench, 'evaluate', {});
  expect(finals(world)).toEqual(before);
  expect(home.policy.changes.map(({ key }) => key)).toEqual(['Bobot Atasan', 'Bobot Rekan', 'Bobot Diri']);
  expect(call(bench, 'comparePolicy', {}).affected).toBeGreaterThan(0);
  call(bench, 'adoptPolicy', {});
  expect(call(bench, 'evaluate', {}).policy.changes).toEqual([]);
  expect(finals(world)).not.toEqual(before);
});

test('a policy may be taken over before the first pull, as it counts already', () => {
  const bench = opened();
  expect(call(bench, 'adoptPolicy', {}).policy.changes).toEqual([]);
  expect(call(bench, 'evaluate', {}).policy.changes).toEqual([]);
});
