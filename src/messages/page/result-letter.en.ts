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
  'letter.empty': 'No result was published yet. Publish them in step Ratings, then open this again.',
  'letter.nobody': 'Everybody in this choice has an email address. Choose another unit, one person, or everybody.',
  'letter.to': 'To',
  'letter.id': 'NIP',
  'letter.slip': 'Received on …………………………  Name and signature …………………………………',
};
