/**
 * Absences and changes in the line while forms are out, each by the rule that the policy gives: somebody on leave, somebody
 * who leaves, another supervisor, a supervisor who leaves, a supervisor outside the roster, two posts, another unit.
 */
import { describe, expect, test } from 'vitest';
import type { Bench } from '../../src/local/cycle.ts';
import { call, enterAnswers, importTables, openForms } from '../../src/local/cycle.ts';
import { readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { answers, criteria, employee, nip, OUTSIDERS, type Rows, rowsOf, target } from '../fixtures/agency.ts';
import { DIST, OPTIONS, records } from './played.ts';

const PEOPLE = ['A', 'B', 'C', 'H', 'K'];
/** A and B work under H, H and K under Z outside the roster. */
const lines: Readonly<Record<string, string>> = { A: 'H', B: 'H', C: 'H', H: 'Z', K: 'Z' };
const staff = (changes: Readonly<Record<string, Readonly<Record<string, string>>>> = {}): Rows =>
  rowsOf(PEOPLE.map((name) => ({ ...employee(name, { 'NIP Atasan': nip(lines[name] ?? 'Z') }), ...changes[name] })));
const policy = (settings: Readonly<Record<string, string>>): Rows =>
  rowsOf(
    Object.entries({ 'Bobot Atasan': '10000', 'Bobot Rekan': '0', 'Bobot Diri': '0', ...settings }).map(
      ([Kunci, Nilai]) => ({ Kunci, Nilai }),
    ),
  );

function opened(settings: Readonly<Record<string, string>>, roster = staff(), pairs = ['H>A', 'H>B', 'Z>H']): Bench {
  const bench = { world: new World(OPTIONS), dist: DIST };
  const who = rowsOf(
    pairs.map((pair) => ({ 'NIP Penilai': nip(pair.slice(0, 1)), 'NIP Dinilai': nip(pair.slice(2)), Peran: 'Atasan' })),
  );
  importTables(
    bench,
    new Map([
      ['kebijakan', policy(settings)],
      ['pegawai', roster],
      ['penilai-luar', OUTSIDERS],
      ['kriteria', criteria(100)],
      ['sasaran', rowsOf(PEOPLE.map((name) => target(name)))],
      ...(pairs.length > 0 ? [['penugasan', who] as const] : []),
    ]),
  );
  call(bench, 'prepare', {});
  openForms(bench);
  return bench;
}

/** `H>A 4`: answers of supervisors. */
function answer(bench: Bench, ...lines: readonly string[]): void {
  const rows = answers(...lines).map((row, index) => row.map((cell, at) => (index > 0 && at === 2 ? 'Atasan' : cell)));
  enterAnswers(bench, call(bench, 'transcribe', { rows }).submissions);
}
/** Changes a cell of somebody's row in Pegawai. */
function change({ world }: Bench, name: string, header: string, value: string): void {
  const [titles = [], ...rows] = readSheet(world, 'Pegawai');
  const row = rows.findIndex((cells) => cells[titles.indexOf('NIP')] === nip(name)) + 2;
  setCell(world, 'Pegawai', row, titles.indexOf(header) + 1, value);
}
const nameOf = (id: unknown): string => [...PEOPLE, 'Z'].find((name) => nip(name) === id) ?? '';
const supervisorsOf = ({ world }: Bench, name: string): readonly string[] =>
  records(world, 'Penugasan')
    .filter((row) => row['NIP Dinilai'] === nip(name) && row.Peran === 'Atasan')
    .map((row) => `${nameOf(row['NIP Penilai'])}${row.Menggantikan ? ' for another' : ''}`);
const behaviourOf = ({ world }: Bench, name: string): unknown =>
  records(world, 'Nilai').find((row) => row.NIP === nip(name))?.Perilaku;
const told = ({ world }: Bench): readonly string[] => records(world, 'Masalah').map((row) => String(row.Kode));

describe('somebody on leave', () => {
  test.each([
    ['Tetap menilai', 4],
    ['Tidak diminta menilai', 2],
  ])('is rated, and asked to rate as the policy says: %s', (word, links) => {
    const roster = staff({ H: { Status: 'Cuti' } });
    const bench = opened({ Cuti: word }, roster, []);
    const asked = records(bench.world, 'Penugasan').filter(({ Peran, Tautan }) => Peran === 'Atasan' && Tautan);
    // Z rates H and K whatever H does; A, B and C are H's.
    expect(asked.filter((row) => row['NIP Dinilai'] === nip('H'))).toHaveLength(1);
    expect(asked.length).toBe(links === 4 ? 5 : 2);
  });
});

describe('somebody who leaves', () => {
  test.each([
    ['Tidak dinilai', undefined],
    ['Dinilai dari jawaban yang ada', 100],
  ])('once forms are out: %s', (word, behaviour) => {
    const bench = opened({ 'Pegawai Keluar': word });
    answer(bench, 'H>A 4');
    change(bench, 'A', 'Status', 'Nonaktif');
    call(bench, 'prepare', {});
    call(bench, 'evaluate', {});
    expect(behaviourOf(bench, 'A')).toBe(behaviour);
    // Nobody who has left is a candidate, and what was answered about them is kept either way.
    expect(records(bench.world, 'Kandidat').filter((row) => row.NIP === nip('A'))).toEqual([]);
    expect(records(bench.world, 'Arsip Jawaban')).toHaveLength(1);
  });

  test('before the forms are made drops out, whatever the policy says', () => {
    const bench = { world: new World(OPTIONS), dist: DIST };
    importTables(
      bench,
      new Map([
        ['kebijakan', policy({ 'Pegawai Keluar': 'Dinilai dari jawaban yang ada' })],
        ['pegawai', staff()],
        ['penilai-luar', OUTSIDERS],
        ['kriteria', criteria(100)],
      ]),
    );
    call(bench, 'prepare', {});
    change(bench, 'A', 'Status', 'Nonaktif');
    call(bench, 'prepare', {});
    expect(supervisorsOf(bench, 'A')).toEqual([]);
  });
});

describe('a supervisor who leaves', () => {
  test('without answering is replaced by the new one, once', () => {
    const bench = opened({});
    answer(bench, 'H>B 3');
    change(bench, 'H', 'Status', 'Nonaktif');
    for (const name of ['A', 'B']) change(bench, name, 'NIP Atasan', nip('K'));
    call(bench, 'prepare', {});
    // H has answered about B, and that counts.
    expect([supervisorsOf(bench, 'A'), supervisorsOf(bench, 'B')]).toEqual([['H', 'K for another'], ['H']]);
    call(bench, 'prepare', {});
    expect(supervisorsOf(bench, 'A')).toEqual(['H', 'K for another']);
    openForms(bench);
    answer(bench, 'K>A 5');
    call(bench, 'evaluate', {});
    expect([behaviourOf(bench, 'A'), behaviourOf(bench, 'B')]).toEqual([120, 80]);
  });

  test('and leaves the post vacant: the rating waits, and nobody is taken for the supervisor', () => {
    const bench = opened({});
    change(bench, 'H', 'Status', 'Nonaktif');
    for (const name of ['A', 'B']) change(bench, name, 'NIP Atasan', '');
    call(bench, 'prepare', {});
    call(bench, 'evaluate', {});
    expect(supervisorsOf(bench, 'A')).toEqual(['H']);
    expect(behaviourOf(bench, 'A')).toBe('');
    expect(told(bench)).toContain('supervisor-missing');
  });
});

describe('another supervisor while the former is still at work', () => {
  const moved = (word: string, ...answered: readonly string[]): Bench => {
    const bench = opened({ 'Pergantian Atasan': word });
    answer(bench, ...answered);
    change(bench, 'A', 'NIP Atasan', nip('K'));
    call(bench, 'prepare', {});
    return bench;
  };
  test.each([
    ['Atasan lama', [], ['H']],
    ['Atasan baru bila yang lama belum', [], ['H', 'K for another']],
    ['Atasan baru bila yang lama belum', ['H>A 4'], ['H']],
    ['Keduanya', [], ['H', 'K for another']],
    ['Keduanya', ['H>A 4'], ['H', 'K for another']],
  ])('%s, answered: %j', (word, answered, expected) => {
    expect(supervisorsOf(moved(word, ...answered), 'A')).toEqual(expected);
  });

  test('both count as one role, by their mean', () => {
    const bench = moved('Keduanya', 'H>A 4');
    openForms(bench);
    answer(bench, 'K>A 5');
    call(bench, 'evaluate', {});
    expect(behaviourOf(bench, 'A')).toBe(110);
  });
});

test('a supervisor outside the roster rates like any other', () => {
  const bench = opened({});
  answer(bench, 'Z>H 5');
  call(bench, 'evaluate', {});
  expect(behaviourOf(bench, 'H')).toBe(120);
});

describe('two posts', () => {
  const two = staff({ A: { 'NIP Atasan Kedua': nip('K') } });
  const withColumn = rowsOf(
    (two.slice(1) as readonly (readonly string[])[]).map((row) =>
      Object.fromEntries((two[0] ?? []).map((title, at) => [title, row[at] ?? ''])),
    ),
  );
  test.each([
    ['Atasan jabatan utama', ['H']],
    ['Kedua atasan', ['H', 'K']],
  ])('%s', (word, expected) => {
    const bench = opened({ 'Jabatan Rangkap': word }, withColumn, []);
    expect(supervisorsOf(bench, 'A')).toEqual(expected);
    expect(supervisorsOf(bench, 'B')).toEqual(['H']);
  });

  test('both supervisors count as one role; the second is never a peer', () => {
    const bench = opened({ 'Jabatan Rangkap': 'Kedua atasan' }, withColumn, []);
    answer(bench, 'H>A 3', 'K>A 5');
    call(bench, 'evaluate', {});
    expect(behaviourOf(bench, 'A')).toBe(100);
    const peers = records(bench.world, 'Penugasan').filter(({ Peran }) => Peran === 'Rekan');
    expect(peers.filter((row) => row['NIP Dinilai'] === nip('A') && row['NIP Penilai'] === nip('K'))).toEqual([]);
  });

  test('a second row with one NIP is told, not taken for a second post', () => {
    const twice: Rows = [...staff(), staff()[1] ?? []];
    expect(told(opened({}, twice))).toContain('nip-repeated');
  });
});

test('whoever moves to another unit keeps the raters who were asked, and is counted in the unit they are in', () => {
  const bench = opened({});
  answer(bench, 'H>A 4');
  change(bench, 'A', 'Unit Kerja', 'Bidang Mutasi');
  call(bench, 'prepare', {});
  call(bench, 'evaluate', {});
  expect(behaviourOf(bench, 'A')).toBe(100);
  expect(records(bench.world, 'Nilai').find((row) => row.NIP === nip('A'))?.['Unit Kerja']).toBe('Bidang Mutasi');
});
