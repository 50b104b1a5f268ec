/** The print of one dossier. In English. */
import type { words as keys } from './dossier.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'dossier.print': 'Print',
  'dossier.print.note': 'A4 portrait. If the button does not print, press Ctrl+P (Cmd+P on a Mac).',
  'dossier.loading': 'Preparing the dossier…',
};
