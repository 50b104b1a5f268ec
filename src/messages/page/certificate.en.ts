/** The page of certificates; what they are for comes from the server. In English. */
import type { words as keys } from './certificate.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'certificate.set': 'Certificates for',
  'certificate.person': 'Employee',
  'certificate.person.all': 'Everybody who gets one ({n})',
  'certificate.print': 'Print',
  'certificate.print.note':
    'A4 paper, landscape, one certificate a page. If the button Print does nothing, press Ctrl+P (Cmd+P on a Mac).',
  'certificate.unsigned':
    'Name and NIP of whoever signs are not complete. Fill in the keys "Sertifikat: Penanda Tangan" and "Sertifikat: NIP Penanda Tangan" in sheet Kebijakan, then open this again.',
  'certificate.loading': 'Preparing certificates…',
  'certificate.empty': 'No certificate has a number yet.',
  'certificate.agency': 'Agency',
  'certificate.number': 'Number: {number}',
  'certificate.given': 'Given to',
  'certificate.id': 'NIP',
  'certificate.blank': '………………………………………',
};
