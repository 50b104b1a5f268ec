/**
 * Arsip Jawaban and Arsip Isian: every version of a response that was seen at any pull. Rows are only added.
 *
 * Answers stand as JSON, by criterion the place of the chosen label among the choices. A row that people made unreadable
 * is left out, as if that version had never been seen.
 */
import type { Kept, Version } from '../core/measure/version.ts';
import type { FormKey, InquiryKind, Role } from '../core/types.ts';
import { type Grid, moment, parseRows, type RowOf, table, text } from './notation.ts';
import { INQUIRY_WORDS, keysOf, ROLE_WORDS } from './words.ts';

const COLUMNS = [
  text('fingerprint', 'Kode Pemeriksa Jawaban', 190),
  text('role', 'Peran', 170),
  moment('time', 'Waktu Kirim'),
  text('email', 'Email', 350),
  text('code', 'Kode', 200),
  text('answers', 'Isi', 420),
  text('cycle', 'Periode', 150),
  moment('firstSeen', 'Pertama Dilihat'),
] as const;
export const ARCHIVE = table('archive', 'Arsip Jawaban', 'kept', COLUMNS);
export const INQUIRY_ARCHIVE = table('inquiry-archive', 'Arsip Isian', 'kept', COLUMNS);

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

const parse =
  <Key extends FormKey>(of: typeof ARCHIVE, words: Readonly<Record<Key, string>>) =>
  (grid: Grid | undefined): readonly Version<Key>[] =>
    parseRows(of, grid).flatMap((row) => {
      const role = keysOf(words).find((candidate) => words[candidate] === row.role);
      const answers = readKept(row.answers);
      return role && answers ? [{ ...row, role, answers }] : [];
    });

const rowOf =
  <Key extends FormKey>(words: Readonly<Record<Key, string>>) =>
  (version: Version<Key>): RowOf<typeof ARCHIVE> => ({
    ...version,
    role: words[version.role],
    answers: JSON.stringify(version.answers),
  });

export const parseArchive = parse<Role>(ARCHIVE, ROLE_WORDS);
export const archiveRow = rowOf<Role>(ROLE_WORDS);
export const parseInquiryArchive = parse<InquiryKind>(INQUIRY_ARCHIVE, INQUIRY_WORDS);
export const inquiryArchiveRow = rowOf<InquiryKind>(INQUIRY_WORDS);
