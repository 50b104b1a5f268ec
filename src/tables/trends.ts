/** Tren: how everybody on the roster moved over finalised cycles. What cannot be compared is an empty cell. */
import { number, table, text } from './notation.ts';

export const TRENDS = table('trends', 'Tren', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 200),
  text('unit', 'Unit Kerja', 220),
  number('cycles', 'Periode Dinilai', '0', 110),
  number('beforePeriod', 'Periode Sebelumnya', '0', 130),
  number('before', 'Nilai Sebelumnya', '0.00', 120),
  text('beforeWord', 'Predikat Sebelumnya', 140),
  number('lastPeriod', 'Periode Terakhir', '0', 120),
  number('last', 'Nilai Terakhir', '0.00', 110),
  text('lastWord', 'Predikat Terakhir', 130),
  text('comparability', 'Sebanding', 280),
  number('change', 'Perubahan', '0.00'),
  text('trend', 'Tren', 240),
  number('compared', 'Periode Dibandingkan', '0', 150),
  number('slope', 'Poin per Periode', '0.00', 120),
  number('lowCycles', 'Rendah Berturut-turut', '0', 150),
  text('awards', 'Penghargaan', 320),
  { ...text('rise', 'Kriteria Paling Naik', 320), wrap: true },
  number('riseBefore', 'Naik Dari', '0.00'),
  number('riseAfter', 'Naik Menjadi', '0.00', 110),
  { ...text('fall', 'Kriteria Paling Turun', 320), wrap: true },
  number('fallBefore', 'Turun Dari', '0.00'),
  number('fallAfter', 'Turun Menjadi', '0.00', 110),
] as const);
