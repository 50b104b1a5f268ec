/** Pemantauan: which rater still owes how many answers, under whom they work, and the last letter they got. */
import { LETTER_TROUBLES } from './letters.ts';
import { marked, markedAbove, number, since, table, text } from './notation.ts';

export const MONITOR = table('monitor', 'Pemantauan', 'computed', [
  text('id', 'NIP Penilai', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  text('email', 'Email', 350),
  number('assigned', 'Penugasan', '0'),
  number('answered', 'Sudah', '0'),
  markedAbove(number('owing', 'Belum', '0'), 0),
  since('0.3.0', number('byCodeAlone', 'Kode Saja', '0')),
  since('0.3.0', text('supervisor', 'Atasan', 310)),
  since('0.3.0', text('letter', 'Surat Terakhir', 230)),
  since('0.3.0', marked(text('letterState', 'Keadaan Surat', 110), ...LETTER_TROUBLES)),
] as const);
