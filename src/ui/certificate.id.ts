/** Certificates in Bahasa Indonesia: the entry of their page. */
import { certificateId } from '../messages/certificate.id.ts';
import { openCertificates } from './certificate.tsx';
import { speak } from './words.ts';

speak('id', certificateId);
openCertificates();
