/** Pemantauan: which rater still owes how many answers. */
import { number, table, text } from './notation.ts';

export const MONITOR = table('monitor', 'Pemantauan', 'computed', [
  text('id', 'NIP Penilai', 165),
  text('name', 'Nama', 200),
  text('unit', 'Unit Kerja', 220),
  text('email', 'Email', 200),
  number('assigned', 'Penugasan', '0'),
  number('answered', 'Sudah', '0'),
  number('owing', 'Belum', '0'),
] as const);
