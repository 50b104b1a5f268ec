/**
 * Runs the headless program as people do: a folder of CSV files in, a folder of CSV files out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { nip, type Rows } from '../fixtures/agency.ts';

type Row = Readonly<Record<string, string>>;

export interface Outcome {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Names of the files that were written. */
  readonly files: readonly string[];
  /** Rows of an output file by header. */
  readonly rows: (file: string) => readonly Row[];
  /** The row of a small agency's employee in nilai.csv. */
  readonly rating: (name: string) => Row;
  /** Problems as `Kode Tabel Baris Kolom`. */
  readonly problems: () => readonly string[];
}

/** Runs the program with raw arguments. */
export function start(...args: readonly string[]): {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['src/local/start.ts', ...args], {
    encoding: 'utf8',
  });
  return { exit: status, stdout, stderr };
}

/** Runs the program on these files; a text is written as it is, rows as CSV. */
export function headless(files: Readonly<Record<string, Rows | string | Uint8Array>>): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'teladan-'));
  const [data, out] = [join(folder, 'data-'), join(folder, 'out')];
  try {
    const into = mkdtempSync(data);
    for (const [name, content] of Object.entries(files))
      writeFileSync(
        join(into, `${name}.csv`),
        Array.isArray(content) ? Papa.unparse(content as string[][]) : (content as string),
      );
    const run = start('--headless', '--data', into, '--out', out, '--now', '2026-12-31T09:00:00+07:00');
    const written = new Map(
      (existsSync(out) ? readdirSync(out) : []).map((file) => [
        file,
        file.endsWith('.csv') ? readFileSync(join(out, file), 'utf8') : '',
      ]),
    );
    const rows = (file: string): readonly Row[] =>
      Papa.parse<Row>(written.get(file) ?? '', { header: true, skipEmptyLines: true }).data;
    return {
      ...run,
      files: [...written.keys()],
      rows,
      rating: (name) => rows('nilai.csv').find((row) => row.NIP === nip(name)) ?? {},
      problems: () => rows('masalah.csv').map((row) => `${row.Kode} ${row.Tabel} ${row.Baris} ${row.Kolom}`),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
