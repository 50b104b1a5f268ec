/** Templat Surat: the texts of letters in each language, which HR may write otherwise. Made once and kept. */
import { LETTER_KINDS, type LetterKind } from '../core/act/letter.ts';
import type { Template, WrittenTemplate } from '../core/act/template.ts';
import { KIND_WORDS } from './letters.ts';
import { byPeople, completeGrid, fold, type Grid, readTable, table, text } from './notation.ts';

export const TEMPLATES = table('templates', 'Templat Surat', 'kept', [
  text('kind', 'Jenis', 90),
  text('language', 'Bahasa', 70),
  byPeople(text('subject', 'Judul', 370)),
  { ...byPeople(text('body', 'Isi', 620)), wrap: true },
  { ...text('hint', 'Keterangan', 320), wrap: true },
] as const);

/** The template of a kind and language as it is written; undefined where there is no such row. */
export interface TemplateRow extends WrittenTemplate {
  readonly kind: LetterKind;
  readonly language: string;
}

export const parseTemplates = (grid: Grid | undefined): readonly TemplateRow[] =>
  readTable(TEMPLATES, grid, (row): TemplateRow | undefined => {
    const kind = LETTER_KINDS.find((one) => fold(KIND_WORDS[one]) === fold(row.cell('kind')));
    const [language, subject, body] = [
      row.text('language').toLowerCase(),
      row.verbatim('subject'),
      row.verbatim('body'),
    ];
    return kind && { kind, language, subject, body, row: row.row };
  }).values;

/** Default texts of one kind and language. */
export interface StandardTemplate extends Template {
  readonly kind: LetterKind;
  readonly language: string;
  readonly hint: string;
}

/** The sheet with every kind and language in it: what HR wrote stays, what is missing follows with its default. */
export function completeTemplates(grid: Grid | undefined, standards: readonly StandardTemplate[]): Grid {
  const present = parseTemplates(grid);
  const missing = standards.filter(
    ({ kind, language }) => !present.some((row) => row.kind === kind && row.language === language),
  );
  return completeGrid(
    TEMPLATES,
    grid,
    () => ({}),
    missing.map((standard) => ({ ...standard, kind: KIND_WORDS[standard.kind] })),
  );
}
