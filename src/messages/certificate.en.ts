/** Every sentence of the page of certificates in English, by key; what they are for comes from the server. */
import type { certificateId } from './certificate.id.ts';
import { pageEn } from './page.en.ts';

export const certificateEn: Readonly<Record<keyof typeof certificateId, string>> = {
  ...pageEn,

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
