/** Skor: one row for each ratee, role and criterion. Points are 40..120. */
import { number, table, text } from './notation.ts';

export const SCORES = table('scores', 'Skor', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  text('role', 'Peran', 90),
  text('criterion', 'Kode Kriteria', 110),
  number('points', 'Poin'),
  number('raters', 'Jumlah Penilai', '0', 110),
] as const);
