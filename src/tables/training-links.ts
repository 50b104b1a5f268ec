/** Tautan Pelatihan: who is asked about trainings, who has answered, and each one's link, for HR to give by hand where there is no mail. */
import { table, text } from './notation.ts';

export const TRAINING_LINKS = table('training-links', 'Tautan Pelatihan', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  { ...text('about', 'Perihal', 320), wrap: true },
  text('state', 'Keadaan', 130),
  text('link', 'Tautan', 320),
] as const);

/** Whether somebody has answered. */
export const LINK_WORDS = { open: 'Belum mengisi', answered: 'Sudah mengisi' } as const;
