/** Kandidat: candidates for an award, for guidance or for an examination, with rule, value, threshold and evidence. Never a decision. */
import { number, table, text } from './notation.ts';

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
