/** Kandidat: candidates for an award, for guidance or for an examination, with rule, value, threshold and evidence. Never a decision. */
import type { Candidacy } from '../core/act/decision.ts';
import { type Grid, number, parseRows, type RowOf, table, text } from './notation.ts';
import { FLAG_WORDS } from './words.ts';

export const FLAGS = table('flags', 'Kandidat', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 200),
  text('unit', 'Unit Kerja', 220),
  text('kind', 'Jenis', 150),
  text('rule', 'Aturan', 260),
  number('value', 'Nilai', '0.##'),
  number('threshold', 'Ambang', '0.##'),
  text('unitOfValue', 'Satuan', 80),
  { ...text('evidence', 'Bukti', 520), wrap: true },
  { ...text('firmness', 'Ketahanan', 420), wrap: true },
] as const);

/** The candidacy of a row, or undefined where it is none for an award. The sheet tells the rule in a sentence; there is one. */
export const candidacyOf = ({ id, kind, unit, value }: RowOf<typeof FLAGS>): Candidacy | undefined =>
  kind === FLAG_WORDS.award && value !== undefined ? { personId: id, award: 'unit-best', unit, value } : undefined;

/** Everybody who is a candidate for an award. */
export const parseCandidacies = (grid: Grid | undefined): readonly Candidacy[] =>
  parseRows(FLAGS, grid).flatMap((row) => candidacyOf(row) ?? []);
