/** Penjelasan: how each rating came about, in sentences, with the fingerprint that freezes it. One row a ratee. */
import { table, text } from './notation.ts';

export const EXPLANATIONS = table('explanations', 'Penjelasan', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 200),
  text('unit', 'Unit Kerja', 220),
  text('explanation', 'Penjelasan', 720),
  text('version', 'Versi Kebijakan', 130),
  text('fingerprint', 'Sidik', 460),
] as const);
