/** Dampak Pelatihan: how criteria moved for those trained and for the others, with how sure that is. */
import { number, table, text } from './notation.ts';

export const TRAINING_EFFECTS = table('training-effects', 'Dampak Pelatihan', 'computed', [
  text('cycles', 'Periode', 110),
  text('criterion', 'Kode Kriteria', 110),
  text('statement', 'Kriteria', 320),
  text('trainings', 'Kode Pelatihan', 180),
  number('trained', 'Peserta', '0', 80),
  number('trainedBefore', 'Peserta Sebelum'),
  number('trainedAfter', 'Peserta Sesudah'),
  number('others', 'Bukan Peserta', '0', 110),
  number('othersBefore', 'Bukan Peserta Sebelum', '0.00', 160),
  number('othersAfter', 'Bukan Peserta Sesudah', '0.00', 160),
  number('effect', 'Selisih Perubahan', '0.00', 130),
  number('low', 'Batas Bawah 95%', '0.00', 120),
  number('high', 'Batas Atas 95%', '0.00', 120),
  { ...text('reading', 'Artinya', 520), wrap: true },
] as const);
