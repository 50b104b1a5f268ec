/** Tempat Pelatihan: who has a place in each training and who waits for one, by turn. */
import { number, table, text } from './notation.ts';

export const TRAINING_PLACES = table('training-places', 'Tempat Pelatihan', 'computed', [
  text('training', 'Kode Pelatihan', 110),
  text('title', 'Judul', 320),
  number('seats', 'Kuota', '0', 70),
  text('id', 'NIP', 165),
  text('name', 'Nama', 200),
  text('unit', 'Unit Kerja', 220),
  text('state', 'Status', 110),
  number('queue', 'Antrean', '0', 80),
] as const);
