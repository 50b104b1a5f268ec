/** Nilai: the rating of each ratee. What cannot be known is an empty cell. Numbers are 0..120, Cakupan 0..1. */
import { marked, number, since, table, text } from './notation.ts';

/** Words of the Status column. */
export const RATED = 'Dinilai';
export const INSUFFICIENT = 'Belum lengkap';

export const RATINGS = table('ratings', 'Nilai', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  number('results', 'Hasil Kerja'),
  number('self', 'Perilaku Diri'),
  number('peer', 'Perilaku Rekan', '0.00', 110),
  number('supervisor', 'Perilaku Atasan', '0.00', 110),
  number('behaviour', 'Perilaku'),
  number('final', 'Nilai Akhir'),
  text('band', 'Predikat', 110),
  text('quadrant', 'Usulan Kuadran', 130),
  number('coverage', 'Cakupan', '0.0%', 80),
  marked(text('status', 'Status', 110), INSUFFICIENT),
  { ...text('reasons', 'Alasan', 360), wrap: true },
  number('peers', 'Rekan Menilai', '0', 100),
  { ...text('weights', 'Bobot Dipakai', 260), wrap: true },
  since('0.2.0', number('subordinate', 'Perilaku Bawahan', '0.00', 120)),
  since('0.2.0', number('subordinates', 'Bawahan Menilai', '0', 110)),
  since('0.2.0', number('raw', 'Nilai Apa Adanya', '0.00', 120)),
  since('0.2.0', number('adjusted', 'Nilai Disesuaikan', '0.00', 120)),
  since('0.2.0', number('low', 'Batas Bawah 95%', '0.00', 120)),
  since('0.2.0', number('high', 'Batas Atas 95%', '0.00', 120)),
  since('0.2.0', number('standardError', 'Galat Baku Perilaku', '0.00', 130)),
  since('0.3.0', text('identity', 'Keterangan Identitas', 300)),
] as const);
