/** Putusan Jawaban: what HR ruled on held responses, by fingerprint. Rows are only added: a later one undoes an earlier. */
import { RULING_KINDS, type Ruling, type RulingKind } from '../core/measure/ruling.ts';
import { ROLES } from '../core/types.ts';
import { type Grid, moment, parseRows, type RowOf, table, text } from './notation.ts';
import { ROLE_WORDS } from './words.ts';

export const RULINGS = table('rulings', 'Putusan Jawaban', 'kept', [
  text('fingerprint', 'Kode Pemeriksa Jawaban', 190),
  text('kind', 'Putusan', 90),
  text('raterId', 'NIP Penilai', 165),
  text('rateeId', 'NIP Dinilai', 165),
  text('role', 'Peran', 170),
  { ...text('reason', 'Alasan', 360), wrap: true },
  text('by', 'Oleh', 280),
  moment('at', 'Waktu'),
] as const);

const KIND_WORDS: Readonly<Record<RulingKind, string>> = {
  accept: 'Terima',
  discard: 'Buang',
  reassign: 'Alihkan',
  hold: 'Tahan',
};

export const parseRulings = (grid: Grid | undefined): readonly Ruling[] =>
  parseRows(RULINGS, grid).flatMap((row) => {
    const kind = RULING_KINDS.find((candidate) => KIND_WORDS[candidate] === row.kind);
    const role = ROLES.find((candidate) => ROLE_WORDS[candidate] === row.role);
    return kind ? [{ ...row, kind, role }] : [];
  });

export const rulingRow = (ruling: Ruling): RowOf<typeof RULINGS> => ({
  ...ruling,
  kind: KIND_WORDS[ruling.kind],
  role: ruling.role ? ROLE_WORDS[ruling.role] : '',
});
