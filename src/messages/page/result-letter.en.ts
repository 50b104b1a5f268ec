/** Result letters on paper. In English. */
import type { words as keys } from './result-letter.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'letter.who': 'For',
  'letter.who.without': 'Employees without email',
  'letter.who.everybody': 'All employees',
  'letter.print.note':
    'A4 upright, the same text as the mail, numbers by criterion in a table. Hand it over yourself in a closed envelope: whoever holds it can read it and answer.',
  'letter.criterion': 'Criterion',
  'letter.over': 'The last day to answer is over for {n} of the letters chosen.',
  'letter.loading': 'Preparing result letters…',
  'letter.empty': 'No result was published yet.',
  'letter.nobody': 'Everybody of this choice has an email address.',
  'letter.to': 'To',
  'letter.id': 'NIP',
  'letter.slip': 'Received on …………………………  Name and signature ………………………………………………',
};
