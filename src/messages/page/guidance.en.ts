/** Step Pembinaan: who might need help or an examination. In English. */
import type { words as keys } from './guidance.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'guidance.repeated': 'Low again and again',
  'guidance.repeated.none': 'Nobody was low in two periods on end ({cycles} kept).',
  'guidance.late': 'Dossiers past their day: {count}.',
  'guidance.late.open': 'Look at late ones',
  'guidance.dossier': 'Open dossier {number}',
  'guidance.dossier.of': 'Open dossier {number}: {name}',
};
