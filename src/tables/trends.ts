/** Tren: how everybody on the roster moved over finalised cycles. What cannot be compared is an empty cell. */
import { number, table, text } from './notation.ts';

/** One width for many columns next to each other: setting it costs one call for all of them. */
const NARROW = 140;

export const TRENDS = table('trends', 'Tren', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  number('cycles', 'Periode Dinilai', '0', NARROW),
  number('beforePeriod', 'Periode Sebelumnya', '0', NARROW),
  number('before', 'Nilai Sebelumnya', '0.00', NARROW),
  text('beforeWord', 'Predikat Sebelumnya', NARROW),
  number('lastPeriod', 'Periode Terakhir', '0', NARROW),
  number('last', 'Nilai Terakhir', '0.00', NARROW),
  text('lastWord', 'Predikat Terakhir', NARROW),
  text('comparability', 'Sebanding', 280),
  number('change', 'Perubahan', '0.00', NARROW),
  text('trend', 'Tren', 300),
  number('compared', 'Periode Dibandingkan', '0', NARROW),
  number('slope', 'Poin per Periode', '0.00', NARROW),
  number('lowCycles', 'Rendah Berturut-turut', '0', NARROW),
  text('awards', 'Penghargaan', 320),
  { ...text('rise', 'Kriteria Paling Naik', 320), wrap: true },
  number('riseBefore', 'Naik Dari', '0.00', NARROW),
  number('riseAfter', 'Naik Menjadi', '0.00', NARROW),
  { ...text('fall', 'Kriteria Paling Turun', 320), wrap: true },
  number('fallBefore', 'Turun Dari', '0.00', NARROW),
  number('fallAfter', 'Turun Menjadi', '0.00', NARROW),
  { ...text('rulings', 'Putusan Keberatan', 320), wrap: true },
] as const);
