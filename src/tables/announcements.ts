/** Sosialisasi: who was told their targets, who has said what to them, and each one's link. */
import type { AnnouncementState } from '../core/act/announcement.ts';
import { marked, moment, number, table, text } from './notation.ts';

export const ANNOUNCEMENT_WORDS: Readonly<Record<AnnouncementState, string>> = {
  'no-targets': 'Tanpa sasaran',
  unannounced: 'Belum diumumkan',
  changed: 'Berubah, umumkan lagi',
  asked: 'Menunggu pernyataan',
  question: 'Ada pertanyaan',
  acknowledged: 'Memahami',
};

export const ANNOUNCEMENTS = table('announcements', 'Sosialisasi', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  text('supervisor', 'Atasan', 310),
  number('targets', 'Sasaran', '0', 80),
  number('round', 'Terbitan', '0', 80),
  marked(text('state', 'Keadaan', 170), ANNOUNCEMENT_WORDS.question, ANNOUNCEMENT_WORDS.changed),
  moment('announcedAt', 'Diumumkan'),
  moment('answeredAt', 'Dijawab'),
  { ...text('question', 'Pertanyaan', 320), wrap: true },
  text('assurance', 'Kepastian', 110),
  text('link', 'Tautan', 320),
] as const);
