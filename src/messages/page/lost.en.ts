/** Sheets of Teladan's own that lack a heading, in English. */
import type { words as keys } from './lost.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'lost.open': 'Open sheet {sheet}',
  'lost.refill': 'Pull answers and compute',
  'lost.busy': 'Pulling answers and computing…',
  'lost.done': 'Done.',
  'lost.step':
    'Nothing is shown here until column headings are put right in sheet {sheets}: see “To be put right” above.',
};
