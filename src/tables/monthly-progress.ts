/** Isian Bulanan: who is asked about whose month, whether they have answered, and the link to give by hand where no letter reaches. */
import { moment, table, text } from './notation.ts';

export const MONTHLY_PROGRESS = table('monthly-progress', 'Isian Bulanan', 'computed', [
  text('month', 'Bulan', 80),
  text('role', 'Peran', 80),
  text('raterId', 'NIP Penilai', 165),
  text('rater', 'Penilai', 310),
  text('rateeId', 'NIP Dinilai', 165),
  text('ratee', 'Dinilai', 310),
  text('state', 'Keadaan', 90),
  moment('at', 'Dikirim'),
  text('link', 'Tautan', 320),
] as const);
