/** Documents on A4. In English. */
import type { words as keys } from './sheet.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'sheet.page': 'Page {page} of {pages}',
  'sheet.page.own': 'Page {page}',
};
