/** The data folder: known names are read, unknown ones told, and what is missing stops the job with a sentence. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder, writeTables, writeWhole } from '../../src/local/files/folder.ts';
import { isStopped } from '../../src/local/files/stopped.ts';
import { sampleAgency } from '../../src/local/sample/agency.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teladan-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The sentence that stops reading. */
function sentence(path: string): string {
  try {
    readFolder(path);
  } catch (error) {
    if (isStopped(error)) return error.message;
    throw error;
  }
  return '';
}

test('a missing folder', () => {
  expect(sentence(join(folder, 'tidak-ada'))).toMatch(/^Folder data tidak ditemukan: /);
});

test('a file instead of a folder', () => {
  writeFileSync(join(folder, 'berkas'), '');
  expect(sentence(join(folder, 'berkas'))).toMatch(/^Ini bukan folder: /);
});

test('a folder without a roster', () => {
  expect(sentence(folder)).toMatch(/^Berkas pegawai.csv tidak ada/);
});

test.each(['', '\n', 'NIP,Nama\n', 'NIP,Nama\n,\n'])('a roster without people: %j', (content) => {
  writeFileSync(join(folder, 'pegawai.csv'), content);
  expect(sentence(folder)).toBe('Berkas pegawai.csv tidak berisi seorang pegawai pun.');
});

test('a roster that is a folder', () => {
  mkdirSync(join(folder, 'pegawai.csv'));
  expect(sentence(folder)).toBe('Berkas pegawai.csv tidak dapat dibaca.');
});

test('known files are read, other CSV files are told, anything else is left alone', () => {
  for (const name of ['pegawai.csv', 'jawaban.csv', 'Sasaran.csv', 'gaji.CSV', 'catatan.txt'])
    writeFileSync(join(folder, name), 'NIP\n1\n');
  const { tables, unknown } = readFolder(folder);
  expect([...tables.keys()]).toEqual(['pegawai', 'jawaban']);
  expect(unknown).toEqual(['Sasaran.csv', 'gaji.CSV']);
});

test('the sample agency as files is read back the same', () => {
  const { tables } = sampleAgency({ period: 2026 });
  writeTables(folder, tables);
  expect(new Map(readFolder(folder).tables)).toEqual(new Map(tables));
});

test('a file is written whole and leaves nothing else behind', () => {
  writeWhole(folder, 'nilai.csv', 'lama');
  writeWhole(folder, 'nilai.csv', 'baru');
  expect(readdirSync(folder)).toEqual(['nilai.csv']);
  expect(readFileSync(join(folder, 'nilai.csv'), 'utf8')).toBe('baru');
});
