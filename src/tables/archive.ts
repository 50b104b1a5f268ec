/**
 * Arsip Jawaban: every version of a response that was seen at any pull. Rows are only added.
 *
 * Answers stand as JSON, by criterion the place of the chosen label among the choices. A row that people made unreadable
 * is left out, as if that version had never been seen.
 */
import type { Kept, Version } from '../core/measure/version.ts';
import { ROLES } from '../core/types.ts';
import { type Grid, parseRows, type RowOf, table, text } from './notation.ts';
import { ROLE_WORDS } from './words.ts';

export const ARCHIVE = table('archive', 'Arsip Jawaban', 'kept', [
  text('fingerprint', 'Kode Pemeriksa Jawaban', 190),
  text('role', 'Peran', 70),
  text('time', 'Waktu Kirim', 150),
  text('email', 'Email', 220),
  text('code', 'Kode', 180),
  text('answers', 'Isi', 420),
  text('cycle', 'Periode', 150),
  text('firstSeen', 'Pertama Dilihat', 150),
] as const);

/** Answers from their cell; undefined where it holds something else. */
function readKept(cell: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(cell);
    const isRecord = typeof kept === 'object' && kept !== null && !Array.isArray(kept);
    return isRecord && Object.values(kept).every((one) => typeof one === 'number' || typeof one === 'string')
      ? (kept as Kept)
      : undefined;
  } catch {
    // A cell that somebody typed into holds no answers; nothing else can go wrong here.
    return undefined;
  }
}

export const parseArchive = (grid: Grid | undefined): readonly Version[] =>
  parseRows(ARCHIVE, grid).flatMap((row) => {
    const role = ROLES.find((candidate) => ROLE_WORDS[candidate] === row.role);
    const answers = readKept(row.answers);
    return role && answers ? [{ ...row, role, answers }] : [];
  });

export const archiveRow = (version: Version): RowOf<typeof ARCHIVE> => ({
  ...version,
  role: ROLE_WORDS[version.role],
  answers: JSON.stringify(version.answers),
});
