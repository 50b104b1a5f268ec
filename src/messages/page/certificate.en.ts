/** The page of certificates; what they are for comes from the server. In English. */
import type { words as keys } from './certificate.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'certificate.set': 'Certificates for',
  'certificate.print.note': 'A4 paper, landscape, one certificate a page.',
  'certificate.loading': 'Preparing certificates…',
  'certificate.empty':
    'No certificate has a number yet. Give numbers in step Trainings or Awards, then open this again.',
  'certificate.number': 'Number: {number}',
  'certificate.given': 'Given to',
  'certificate.id': 'NIP',
};
