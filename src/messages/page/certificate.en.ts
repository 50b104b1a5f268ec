/** The page of certificates; what they are for comes from the server. In English. */
import type { words as keys } from './certificate.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'certificate.set': 'Certificates for',
  'certificate.person': 'Employee',
  'certificate.person.all': 'Everybody who gets one ({n})',
  'certificate.print': 'Print',
  'certificate.print.note':
    'A4 paper, landscape, one certificate a page. If the button Print does nothing, press Ctrl+P (Cmd+P on a Mac).',
  'certificate.loading': 'Preparing certificates…',
  'certificate.empty': 'No certificate has a number yet.',
  'certificate.number': 'Number: {number}',
  'certificate.given': 'Given to',
  'certificate.id': 'NIP',
};
