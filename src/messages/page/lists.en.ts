/** The lists of a step. In English. */
import type { words as keys } from './lists.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'lists.loading': 'Reading what this step lists…',
};
