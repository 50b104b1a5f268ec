/** What every page for printing says above the paper. In English. */
import type { words as keys } from './print-view.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'print.print': 'Print',
  'print.keys': 'If the Print button does nothing, press Ctrl+P (Cmd+P on a Mac).',
  'print.unit': 'Unit',
  'print.unit.all': 'All units',
  'print.unit.none': 'No unit',
  'print.person': 'Employee',
  'print.person.all': 'All of this choice ({n})',
};
