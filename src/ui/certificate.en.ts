/** Certificates in English: the entry of their page. */
import { certificateEn } from '../messages/certificate.en.ts';
import { openCertificates } from './certificate.tsx';
import { speak } from './words.ts';

speak('en', certificateEn);
openCertificates();
