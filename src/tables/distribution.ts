/** Sebaran Kuadran: the spread of the suggested quadrants against SE MenPANRB 3/2023. Warnings, and nothing is moved. */
import { number, table, text } from './notation.ts';

export const DISTRIBUTION = table('distribution', 'Sebaran Kuadran', 'computed', [
  text('what', 'Kuadran (usulan)', 260),
  number('people', 'Pegawai', '0'),
  number('found', 'Bagian', '0.0%'),
  number('expected', 'Pembanding', '0.0%', 100),
  { ...text('status', 'Keterangan', 520), wrap: true },
] as const);
