/** Finding an employee, and everything about them. In English. */
import type { words as keys } from './find.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'find.label': 'Name or NIP of an employee',
  'find.search': 'Search',
  'find.row': 'Employee in this row',
  'find.row.none':
    'The selected row holds no NIP of a known employee. Select a cell in an employee’s row of any sheet that holds a NIP, then press again.',
  'find.busy': 'Looking for the employee…',
  'find.none': 'There is no employee with that name or NIP. Check the spelling; part of the name is enough.',
  'find.found': '{total} {total|employee|employees} found.',
  'find.more': 'and {more} more; type more of the name.',
  'find.open': 'Look at {name}',
  'find.shown': 'Showing {name}.',
  'find.id': 'NIP {id}',
  'find.edited':
    'Sheet Nilai or Kandidat was edited after the period was closed: the numbers below may not be what was computed.',
  'find.unrated': 'There is no rating in this period yet.',
  'find.why': 'Why this rating?',
  'find.group.who': 'Employee',
  'find.group.work': 'Targets and reports',
  'find.group.presence': 'Attendance',
  'find.group.meetings': 'Meetings',
  'find.group.rating': 'Assessment',
  'find.group.results': 'Results and objections',
  'find.group.awards': 'Awards',
  'find.group.care': 'Candidates and dossiers',
  'find.group.trainings': 'Trainings',
  'find.group.letters': 'Letters and records',
  'find.more-periods':
    'Small headings are names of sheets. Names, columns and states stay in Bahasa Indonesia, as the sheets hold them; the newest comes first. Sheets of earlier periods are in the print of the employee’s data.',
};
