/** Rencana Pelatihan: what each ratee might learn, with the reason, who said so, and where they stand with it. */
import { day, number, since, table, text } from './notation.ts';

export const PLAN = table('plan', 'Rencana Pelatihan', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  text('criterion', 'Kode Kriteria', 110),
  number('points', 'Poin'),
  text('training', 'Kode Pelatihan', 110),
  text('title', 'Judul', 370),
  text('kind', 'Jenis', 90),
  number('hours', 'JP', '0', 60),
  day('date', 'Tanggal'),
  { ...text('reason', 'Alasan', 420), wrap: true },
  since('0.3.0', text('source', 'Sumber', 130)),
  since('0.3.0', text('state', 'Status Peserta', 110)),
] as const);
