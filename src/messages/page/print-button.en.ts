/** Opening pages to print. In English. */
import type { words as keys } from './print-button.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'print.opening': 'Opening the page to print…',
  'print.opened': 'The page to print is open over the sheets.',
};
