/** Evaluasi Pelatihan: how those who attended found each training, in means and shuffled texts, withheld of too few people. */
import { number, table, text } from './notation.ts';

export const TRAINING_EVALUATIONS = table('training-evaluations', 'Evaluasi Pelatihan', 'computed', [
  text('training', 'Kode Pelatihan', 110),
  text('title', 'Judul', 370),
  number('asked', 'Diminta', '0', 80),
  number('answered', 'Menjawab', '0', 90),
  number('usefulness', 'Kegunaan', '0.00', 90),
  number('material', 'Materi', '0.00', 90),
  number('trainer', 'Pengajar', '0.00', 90),
  number('organisation', 'Penyelenggaraan', '0.00', 130),
  { ...text('apply', 'Yang Akan Diterapkan', 420), wrap: true },
  { ...text('improve', 'Yang Perlu Diperbaiki', 420), wrap: true },
  { ...text('note', 'Catatan', 320), wrap: true },
] as const);
