/** The print of one employee's data. In English. */
import type { words as keys } from './person.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'person.title': 'Print an employee’s data',
  'person.print.note': 'A4 upright.',
  'person.search': 'Search an employee (name or NIP)',
  'person.find': 'Search',
  'person.found': '{n} {n|person|people} found.',
  'person.another': 'Another employee',
  'person.loading': 'Preparing the data…',
};
