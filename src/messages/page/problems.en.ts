/** Problems in what was typed. In English. */
import type { words as keys } from './problems.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'problems.count': '{n} {n|problem needs|problems need} checking',
  'problems.place': 'Table {table}, row {row}, column {column}',
  'problems.place.row': 'Table {table}, row {row}',
  'problems.place.column': 'Table {table}, column {column}',
  'problems.place.table': 'Table {table}',
  'problems.show': 'Show the cell',
  'problems.shown': 'Row {row} of sheet {sheet} is shown on the left.',
  'problems.expected': 'Expected',
  'problems.received': 'Received',
};
