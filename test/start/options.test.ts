/** The command line: what may be asked, and the plain sentence for anything else. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readOptions } from '../../src/local/start.ts';

test('without options: the sample agency, as pages', () => {
  expect(readOptions([])).toEqual({
    headless: false,
    help: false,
    data: undefined,
    out: 'out',
    now: undefined,
    port: 8787,
    fresh: false,
    state: resolve('.desk'),
  });
});

test.each([
  ['2026-12-31T09:00:00+07:00', '2026-12-31T02:00:00.000Z'],
  ['2024-02-29T00:00Z', '2024-02-29T00:00:00.000Z'],
  ['2026-12-31T23:59:59.5-05:00', '2027-01-01T04:59:59.500Z'],
])('--now %s', (text, instant) => {
  expect(readOptions(['--now', text]).now?.toISOString()).toBe(instant);
});

test.each([
  '2026-12-31',
  '2026-12-31T09:00:00',
  '2026-02-29T09:00:00Z',
  '2026-13-01T09:00:00Z',
  '2026-12-31T24:00:00Z',
  '2026-12-31T09:60:00Z',
  '2026-12-31T09:00:00+25:00',
  '31 Desember 2026',
  '',
])('--now %j is refused', (text) => {
  expect(() => readOptions(['--now', text])).toThrow('--now harus waktu lengkap dengan zona');
});

test.each(['0', '65536', '-1', '8787x', ''])('--port %j is refused', (text) => {
  expect(() => readOptions([`--port=${text}`])).toThrow('--port harus bilangan');
});

test.each([
  [['--hedles'], 'Pilihan --hedles tidak dikenal'],
  [['data'], 'Pilihan data tidak dikenal'],
  [['--data'], 'Pilihan --data tidak dikenal atau tidak lengkap'],
  [['--data', ''], 'Nama folder tidak boleh kosong'],
  [['--data', 'x', '--out', './x/'], 'tidak boleh sama'],
])('%j is refused', (args, sentence) => {
  expect(() => readOptions(args)).toThrow(sentence);
});

/** Runs the program itself; answers only what it needs no built bundle for. */
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/local/start.ts', ...args], { encoding: 'utf8' });

test('--help explains and exits with 0', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--headless');
});

test('what cannot run exits with 2, one sentence and nothing on stdout', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teladan-'));
  try {
    writeFileSync(join(folder, 'pegawai.csv'), Buffer.from([0x4e, 0x49, 0x50, 0x0a, 0xff, 0x0a]));
    const { status, stdout, stderr } = run('--headless', '--data', folder, '--out', join(folder, 'hasil'));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('Berkas pegawai.csv bukan teks UTF-8. Simpan ulang sebagai "CSV UTF-8", lalu jalankan lagi.\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
