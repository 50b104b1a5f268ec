/** Step Ringkasan: units side by side. In English. */
import type { words as keys } from './summary.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'summary.about': 'Results by unit for the leadership, without anyone’s single answers.',
  'summary.empty': 'There is no summary yet: pull and compute the answers first.',
  'summary.print': 'Print unit reports',
  'summary.caption': 'Summary by unit',
  'summary.participation': 'Answered',
  'summary.mean': 'Mean',
  'summary.of': '{rated} of {employees}',
  'summary.none': 'none',
};
