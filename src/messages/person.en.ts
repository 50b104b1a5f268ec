/** Every sentence of the page around the print of one employee's data in English, by key. */
import { pageEn } from './page.en.ts';
import type { personId } from './person.id.ts';

export const personEn: Readonly<Record<keyof typeof personId, string>> = {
  ...pageEn,

  'person.print': 'Print',
  'person.print.note': 'A4 paper, upright. If the button does not work, press Ctrl+P (Cmd+P on a Mac).',
  'person.search': 'Search an employee (name or NIP)',
  'person.find': 'Search',
  'person.found': '{n} {n|person|people} found.',
  'person.another': 'Another employee',
  'person.loading': 'Preparing the data…',
};
