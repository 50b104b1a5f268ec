/** The print of one dossier. In English. */
import type { words as keys } from './dossier.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'dossier.print.note': 'A4 upright.',
  'dossier.loading': 'Preparing the dossier…',
};
