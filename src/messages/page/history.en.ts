/** Periods of the past. In English. */
import type { words as keys } from './history.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'history.title': 'Periods that are final',
  'history.about':
    'Means of two periods compare only where scale, weights and criteria are the same. How each employee moved is in the sheet Tren.',
  'history.rated': '{rated} of {ratees} rated',
  'history.mean': 'mean {mean}',
  'history.candidates': '{n} {n|candidate|candidates} for an award',
  'history.winners': '{n} {n|award|awards} granted',
  'history.candidates.unknown': 'candidates for an award not recorded',
};
