/** QR codes of links. In English. */
import type { words as keys } from './qr-code.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'qr.code': 'QR code: {link}',
};
