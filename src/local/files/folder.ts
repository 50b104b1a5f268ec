/**
 * The folder: the files that people bring, by the names they are known by, and files written so that none is half done.
 *
 * What is missing or cannot be read stops the job with a sentence; files with unknown names are told, not read.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCsv, parseCsv, type Rows } from './csv.ts';
import { Stopped } from './stopped.ts';

const ROSTER = 'pegawai';
/** The file of answers; it is entered through the forms, not imported. */
export const ANSWERS = 'jawaban';
/** Files that become tabs, in the order in which they are imported: the policy first, because it names the period. */
export const IMPORTED = [
  'kebijakan',
  'kriteria',
  ROSTER,
  'penilai-luar',
  'konflik',
  'sasaran',
  'templat-sasaran',
  'standar-jabatan',
  'hari-libur',
  'kehadiran',
  'ketidakhadiran',
  'pelatihan',
  'peserta-pelatihan',
  'inovasi',
  'ikm-unit',
  'potensi',
  'penugasan',
] as const;
const KNOWN: readonly string[] = [...IMPORTED, ANSWERS];

export interface Folder {
  /** By name without `.csv`. */
  readonly tables: ReadonlyMap<string, Rows>;
  /** CSV files whose names mean nothing here. */
  readonly unknown: readonly string[];
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Stopped(`Folder data tidak ditemukan: ${folder}`);
    if (code === 'ENOTDIR') throw new Stopped(`Ini bukan folder: ${folder}`);
    throw new Stopped(`Folder data tidak dapat dibaca: ${folder}`);
  }
}

function readTable(folder: string, file: string): Rows {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(folder, file));
  } catch {
    throw new Stopped(`Berkas ${file} tidak dapat dibaca.`);
  }
  return parseCsv(bytes, file);
}

/**
 * Reads every known file of a folder.
 *
 * @throws Stopped without the folder, without a roster, or for a file that cannot be read
 */
export function readFolder(folder: string): Folder {
  const files = namesIn(folder);
  if (!files.includes(`${ROSTER}.csv`)) throw new Stopped(`Berkas ${ROSTER}.csv tidak ada di folder ${folder}.`);
  const present = KNOWN.filter((name) => files.includes(`${name}.csv`));
  const tables = new Map(present.map((name) => [name, readTable(folder, `${name}.csv`)]));
  if ((tables.get(ROSTER)?.length ?? 0) < 2)
    throw new Stopped(`Berkas ${ROSTER}.csv tidak berisi seorang pegawai pun.`);
  const unknown = files.filter((file) => /\.csv$/i.test(file) && !KNOWN.some((name) => file === `${name}.csv`));
  return { tables, unknown: unknown.sort() };
}

/** Makes a folder with those above it. @throws Stopped where that cannot be */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (statSync(folder).isDirectory()) return;
  } catch {
    // Told below: whatever the reason, the person can only choose another folder.
  }
  throw new Stopped(`Folder hasil tidak dapat dibuat: ${folder}`);
}

/** Writes a file under another name first, so that whoever looks finds the old one or the new one, never a part. */
export function writeWhole(folder: string, file: string, content: string | Uint8Array): void {
  const unfinished = join(folder, `.${file}.${process.pid}.tmp`);
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, join(folder, file));
  } catch {
    throw new Stopped(`Berkas ${file} tidak dapat ditulis di folder ${folder}.`);
  }
}

/** Writes tables as `name.csv` each. */
export function writeTables(folder: string, tables: ReadonlyMap<string, Rows>): void {
  makeFolder(folder);
  for (const [name, rows] of tables) writeWhole(folder, `${name}.csv`, makeCsv(rows));
}
