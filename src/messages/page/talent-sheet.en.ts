/** The print of the talent boxes, in English. */
import type { words as id } from './talent-sheet.id.ts';

export const words: Readonly<Record<keyof typeof id, string>> = {
  'talent-sheet.title': 'Talent boxes',
  'talent-sheet.subtitle': 'Performance of {period} and potential (PermenPANRB 3/2020): {unit}',
  'talent-sheet.about':
    'Where a talent talk begins, not a decision. Names within a box are in alphabetical order, not ranked. Performance is the official result; potential is the last assessment that is still valid.',
  'talent-sheet.foot': 'Talent boxes {period}: confidential, for HR officers only',
  'talent-sheet.unit.all': 'The whole agency',
  'talent-sheet.unit.none': 'Without a unit',
  'talent-sheet.print.note': 'A4 portrait; confidential.',
  'talent-sheet.loading': 'Preparing the talent boxes…',
  'talent-sheet.empty': 'There is nothing to print yet. See what is missing under Talent boxes, step Summary.',
  'talent-sheet.matrix': 'People in each box',
  'talent-sheet.unplaced': 'In no box yet ({n})',
  'talent-sheet.box': 'Box {number}: {title} ({n})',
  'talent-sheet.name': 'Name',
  'talent-sheet.id': 'NIP',
  'talent-sheet.of': 'Unit',
  'talent-sheet.why': 'Ground',
};
