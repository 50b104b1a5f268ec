/** Daftar Teladan, the hall of fame: everybody who won, the newest first, by what the decisions that stand say. */
import { number, table, text } from './notation.ts';

export const HALL_OF_FAME = table('hall-of-fame', 'Daftar Teladan', 'computed', [
  text('span', 'Masa', 90),
  text('called', 'Penghargaan', 260),
  text('personId', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  number('total', 'Nilai'),
  { ...text('reason', 'Alasan', 420), wrap: true },
] as const);
