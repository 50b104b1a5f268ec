/** Masa Simpan: what is kept of people, where, why and how long. HR changes the months; the rest is told beside them. */
import {
  DATA_KINDS,
  type DataKind,
  DEFAULT_MONTHS,
  isLimited,
  type Retention,
  type RetentionRow,
  readRetention,
} from '../core/plan/retention.ts';
import { byTeladan, completeGrid, fold, type Grid, parseNumber, readTable, table, text } from './notation.ts';

const optional = <C>(column: C) => ({ ...column, optional: true });
const wrapped = <C>(column: C) => ({ ...column, optional: true, wrap: true });

export const RETENTION = table('retention', 'Masa Simpan', 'optional', [
  text('data', 'Data', 230),
  text('months', 'Masa Simpan (bulan)', 150),
  optional(byTeladan(text('default', 'Bawaan', 100))),
  wrapped(text('where', 'Tempat', 320)),
  wrapped(text('purpose', 'Tujuan', 320)),
  wrapped(text('basis', 'Dasar Hukum', 300)),
  wrapped(text('reason', 'Alasan', 420)),
] as const);

/** The name under which data stands in the sheet. */
export const DATA_WORDS: Readonly<Record<DataKind, string>> = {
  answers: 'Jawaban mentah',
  inquiries: 'Jawaban isian',
  process: 'Siapa menilai siapa',
  corrections: 'Perbaikan sel',
  letters: 'Surat',
  messages: 'Pesan dan nomor HP di dalamnya',
  results: 'Nilai dan penjelasan',
  evidence: 'Sasaran, kehadiran, pelatihan',
  potential: 'Asesmen potensi',
  dossiers: 'Berkas pembinaan dan disiplin',
  roster: 'Data pegawai',
  audit: 'Jejak audit',
};

export const ENDLESS = 'Tanpa batas';

const kindOf = (word: string): DataKind | undefined => DATA_KINDS.find((kind) => fold(DATA_WORDS[kind]) === fold(word));

const parseRetentionRows = (grid: Grid | undefined) =>
  readTable(RETENTION, grid, (row): RetentionRow => {
    const typed = row.text('months');
    return {
      data: row.text('data'),
      kind: kindOf(row.text('data')),
      months: fold(typed) === fold(ENDLESS) ? 'endless' : parseNumber(typed),
      received: typed,
      row: row.row,
    };
  });

/** How long data is kept as the sheet says it, with all that cannot be read. */
export function parseRetention(grid: Grid | undefined): Retention {
  const { values, problems } = parseRetentionRows(grid);
  const retention = readRetention(values);
  return { ...retention, problems: [...problems, ...retention.problems] };
}

/** How long a kind is kept where nothing is written. */
export const defaultText = (kind: DataKind): string => (isLimited(kind) ? String(DEFAULT_MONTHS[kind]) : ENDLESS);

/** Words beside a kind of data. */
export type RetentionWords = (kind: DataKind, part: 'where' | 'purpose' | 'basis' | 'reason') => string;

/** The sheet with every kind in it: what HR wrote stays where it is, what is missing follows with its default. */
export function completeRetention(grid: Grid | undefined, words: RetentionWords): Grid {
  const beside = (kind: DataKind) => ({
    default: defaultText(kind),
    where: words(kind, 'where'),
    purpose: words(kind, 'purpose'),
    basis: words(kind, 'basis'),
    reason: words(kind, 'reason'),
  });
  const present = new Set(parseRetentionRows(grid).values.map(({ kind }) => kind));
  return completeGrid(
    RETENTION,
    grid,
    (row) => {
      const kind = kindOf(row.text('data'));
      if (!kind) return {};
      const texts = beside(kind);
      // Words that HR wrote itself, such as its own schedule of archives as the basis, stay.
      return {
        default: texts.default,
        where: row.verbatim('where') || texts.where,
        purpose: row.verbatim('purpose') || texts.purpose,
        basis: row.verbatim('basis') || texts.basis,
        reason: row.verbatim('reason') || texts.reason,
      };
    },
    DATA_KINDS.filter((kind) => !present.has(kind)).map((kind) => ({
      data: DATA_WORDS[kind],
      months: defaultText(kind),
      ...beside(kind),
    })),
  );
}
