/** Pesan: messages for people who are reached by telephone, each with a link that opens a chat with the text in it. */
import { number, table, text } from './notation.ts';

export const MESSAGES = table('messages', 'Pesan', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  text('phone', 'No. HP', 130),
  text('kind', 'Jenis', 90),
  number('number', 'Pesan ke', '0', 80),
  number('count', 'Tautan di dalamnya', '0', 130),
  text('link', 'Tautan WhatsApp', 420),
  text('state', 'Keadaan', 110),
] as const);
