/** Kandidat: award and sanction candidates with rule, value, threshold and evidence. Never a decision. */
import { number, table, text } from './notation.ts';

export const FLAGS = table('flags', 'Kandidat', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 200),
  text('unit', 'Unit Kerja', 220),
  text('kind', 'Jenis', 110),
  text('rule', 'Aturan', 260),
  number('value', 'Nilai', '0.##'),
  number('threshold', 'Ambang', '0.##'),
  text('unitOfValue', 'Satuan', 80),
  text('evidence', 'Bukti', 520),
  text('firmness', 'Ketahanan', 420),
] as const);
