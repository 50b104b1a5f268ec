/** Kebutuhan Pelatihan: by unit, how many people need a training and how many of them have a place. For HR. */
import { number, table, text } from './notation.ts';

export const TRAINING_NEEDS = table('training-needs', 'Kebutuhan Pelatihan', 'computed', [
  text('unit', 'Unit Kerja', 320),
  text('training', 'Kode Pelatihan', 110),
  text('title', 'Judul', 370),
  text('criteria', 'Kriteria Rendah', 200),
  number('recommended', 'Direkomendasikan', '0', 130),
  number('wished', 'Diinginkan', '0', 100),
  number('enrolled', 'Terdaftar', '0', 90),
  number('waiting', 'Menunggu', '0', 90),
  number('attended', 'Hadir', '0', 80),
  number('open', 'Belum Mendapat', '0', 120),
] as const);
