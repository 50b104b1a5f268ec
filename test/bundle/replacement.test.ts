/** Who takes over from a peer who leaves while the forms are out, played on the real bundle. */
import { expect, test } from 'vitest';
import { call } from '../../src/local/cycle.ts';
import { readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { nip } from '../fixtures/agency.ts';
import { played, records, tablesOf } from './played.ts';

const TABLES = tablesOf(
  ['A', 'B', 'C', 'D', 'E', 'F'],
  ['Z>A', 'B>A', 'C>A', 'D>A', 'E>A', 'A>B', 'C>B', 'D>B', 'E>B'],
  ['Z>A 4 4 4', 'B>A 3 4 5'],
);

test('others take over from a peer who leaves without answering, once, and nobody else is moved', () => {
  // B has answered for A; C, D and E have not. C and B leave, and C was to rate B too, who is not rated any more.
  const bench = played(TABLES);
  const { world } = bench;
  const before = records(world, 'Penugasan');
  const status = (readSheet(world, 'Pegawai')[0] ?? []).indexOf('Status') + 1;
  for (const row of [3, 4]) setCell(world, 'Pegawai', row, status, 'Nonaktif');
  call(bench, 'prepare', {});
  const after = records(world, 'Penugasan');
  // Only F is left who may rate A and does not yet.
  expect(after.slice(before.length)).toMatchObject([
    { 'NIP Penilai': nip('F'), 'NIP Dinilai': nip('A'), Peran: 'Rekan', Menggantikan: nip('C') },
  ]);
  expect(after.at(-1)?.Tautan).toMatch(/^https:/);
  const isC = (row: Readonly<Record<string, unknown>>): boolean => row['NIP Penilai'] === nip('C');
  const kept = before.filter((row) => !isC(row) && row['NIP Dinilai'] === nip('A') && row['NIP Penilai'] !== nip('B'));
  for (const row of kept) expect(after).toContainEqual(row);
  const told = records(world, 'Masalah').filter((row) => row.Kode === 'person-not-asked');
  expect(told.map((row) => [row.Baris, String(row.Diharapkan).includes('digantikan oleh Pegawai F')])).toEqual([
    [3, false],
    [4, true],
  ]);
  call(bench, 'prepare', {});
  expect(records(world, 'Penugasan')).toEqual(after);
  call(bench, 'evaluate', {});
  // Supervisor, B who answered, D, E and F: C is asked no more.
  const rating = records(world, 'Nilai').find((row) => row.NIP === nip('A'));
  expect(rating?.Cakupan).toBe(2 / 5);
});
