/** A file of answers collected outside the forms: read like a table, though it never becomes a tab. */
import type { TranscriptLine } from '../core/plan/transcript.ts';
import type { Parsed } from '../core/problem.ts';
import { referredNip } from './nip.ts';
import { type Grid, readTable, table, text } from './notation.ts';
import { ROLE_WORDS } from './words.ts';

/** The name that such a file goes by in the list of problems. */
export const TRANSCRIPT = table('jawaban.csv', 'jawaban.csv', 'input', [
  text('raterId', 'NIP Penilai'),
  text('rateeId', 'NIP Dinilai'),
  text('role', 'Peran'),
  text('criterion', 'Kode Kriteria'),
  text('answer', 'Jawaban'),
  { ...text('comment', 'Komentar'), optional: true },
] as const);

/** The lines of the file; none where a column is missing, because a line without it would say something else. */
export function parseTranscript(grid: Grid | undefined): Parsed<TranscriptLine> {
  const { values, problems } = readTable(TRANSCRIPT, grid, (row) => ({
    raterId: referredNip(row, 'raterId', true),
    rateeId: referredNip(row, 'rateeId', true),
    role: row.choice('role', ROLE_WORDS),
    criterion: row.text('criterion'),
    answer: row.verbatim('answer'),
    comment: row.verbatim('comment'),
    row: row.row,
  }));
  const unbound = problems.some(({ code }) => code === 'column-missing' || code === 'column-repeated');
  return { values: unbound ? [] : values, problems };
}
