/** What printed pages share: the letterhead and signatures. In English. */
import type { words as keys } from './letterhead.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'letterhead.missing': 'Not filled in yet in sheet Kebijakan: {keys}. Fill it in, then open this page again.',
  'letterhead.id': 'NIP',
  'letterhead.blank': '………………………………………',
};
