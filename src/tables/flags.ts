/**
 * Kandidat: candidates for an award, for guidance or for an examination, with rule, value, threshold and evidence. Never a decision
 * about them; what was decided on an objection to the rating stands beside the computed number, and replaces it nowhere.
 */
import type { Candidacy } from '../core/act/decision.ts';
import { completeGrid, type Grid, number, parseRows, type RowOf, since, table, text } from './notation.ts';
import { FLAG_WORDS } from './words.ts';

export const FLAGS = table('flags', 'Kandidat', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  text('kind', 'Jenis', 150),
  { ...text('rule', 'Aturan', 260), wrap: true },
  number('value', 'Nilai', '0.##'),
  number('threshold', 'Ambang', '0.##'),
  text('unitOfValue', 'Satuan', 80),
  { ...text('evidence', 'Bukti', 520), wrap: true },
  since('0.2.0', { ...text('firmness', 'Ketahanan', 420), wrap: true }),
  since('0.3.0', { ...text('ruling', 'Putusan Keberatan', 420), wrap: true }),
] as const);

/** The candidacy of a row, or undefined where it is none for an award. The sheet tells the rule in a sentence; there is one. */
export const candidacyOf = ({ id, kind, unit, value }: RowOf<typeof FLAGS>): Candidacy | undefined =>
  kind === FLAG_WORDS.award && value !== undefined ? { personId: id, award: 'unit-best', unit, value } : undefined;

/** The rows as they are frozen when a cycle is closed: objections are decided after that. */
export const frozenFlags = (grid: Grid | undefined): readonly Omit<RowOf<typeof FLAGS>, 'ruling'>[] =>
  parseRows(FLAGS, grid).map(({ ruling: _, ...row }) => row);

/** The sheet with what was decided on objections beside each candidate, every other cell as it stands. */
export const withRulings = (grid: Grid, rulingOf: (row: Pick<RowOf<typeof FLAGS>, 'id' | 'kind'>) => string): Grid =>
  completeGrid(FLAGS, grid, (row) => ({ ruling: rulingOf({ id: row.verbatim('id'), kind: row.text('kind') }) }), []);

/** Everybody who is a candidate for an award. */
export const parseCandidacies = (grid: Grid | undefined): readonly Candidacy[] =>
  parseRows(FLAGS, grid).flatMap((row) => candidacyOf(row) ?? []);
