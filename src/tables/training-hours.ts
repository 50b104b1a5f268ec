/** JP Pegawai: the training hours of each employee in the year, against what the policy asks. */
import { number, table, text } from './notation.ts';

export const TRAINING_HOURS = table('training-hours', 'JP Pegawai', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  text('employment', 'Jenis', 70),
  number('hours', 'JP', '0.##', 60),
  number('required', 'Acuan JP', '0', 90),
  number('short', 'Kurang JP', '0.##', 90),
  { ...text('counted', 'Pelatihan', 420), wrap: true },
  { ...text('uncounted', 'Belum Terhitung', 260), wrap: true },
] as const);
