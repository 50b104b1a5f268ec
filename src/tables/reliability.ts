/** Keandalan: how far the raters of a unit and of the agency agree. What cannot be known is empty, with the reason. */
import { number, table, text } from './notation.ts';

export const RELIABILITY = table('reliability', 'Keandalan', 'computed', [
  text('unit', 'Unit Kerja', 320),
  text('role', 'Peran', 80),
  number('ratees', 'Pegawai', '0'),
  number('answers', 'Pengisian', '0'),
  { ...text('meaning', 'Arti', 520), wrap: true },
  number('single', 'ICC Satu Penilai', '0.00', 120),
  number('singleLow', 'ICC Bawah 95%', '0.00', 110),
  number('singleHigh', 'ICC Atas 95%', '0.00', 110),
  number('average', 'ICC Rata-rata', '0.00', 110),
  number('averageLow', 'Rata-rata Bawah 95%', '0.00', 130),
  number('averageHigh', 'Rata-rata Atas 95%', '0.00', 130),
  number('alpha', 'Alpha Krippendorff', '0.00', 130),
  number('concordance', 'W Kendall', '0.00', 100),
  number('needed', 'Penilai Diperlukan', '0', 130),
] as const);
