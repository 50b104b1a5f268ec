/** Personal data: what is kept, purging, and a person's own data. In English. */
import type { words as keys } from './privacy.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'privacy.title': 'Personal data',
  'privacy.about': 'What is kept, why and how long: see sheet Masa Simpan.',
  'privacy.look': 'See what is beyond its time',
  'privacy.reason': 'Reason for deleting',
  'privacy.yes': 'Delete now',
  'privacy.print': 'Print an employee’s data',
};
