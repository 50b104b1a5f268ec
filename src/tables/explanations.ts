/** Penjelasan: how each rating came about, in sentences, with the code that freezes it. One row a ratee. */
import { since, table, text } from './notation.ts';

export const EXPLANATIONS = table('explanations', 'Penjelasan', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  { ...text('explanation', 'Penjelasan', 640), wrap: true },
  text('version', 'Versi Kebijakan', 130),
  since('0.3.0', text('fingerprint', 'Kode Pemeriksa', 460)),
] as const);
