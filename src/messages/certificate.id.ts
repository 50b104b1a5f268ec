/** Every sentence of the page of certificates in Bahasa Indonesia, by key; what they are for comes from the server. */
import { pageId } from './page.id.ts';

export const certificateId = {
  ...pageId,

  'certificate.set': 'Sertifikat untuk',
  'certificate.person': 'Pegawai',
  'certificate.person.all': 'Semua penerima ({n})',
  'certificate.print': 'Cetak',
  'certificate.print.note':
    'Kertas A4 mendatar, satu sertifikat satu halaman. Bila tombol Cetak tidak bekerja, tekan Ctrl+P (Cmd+P di Mac).',
  'certificate.unsigned':
    'Nama dan NIP penanda tangan belum lengkap. Isi kunci "Sertifikat: Penanda Tangan" dan "Sertifikat: NIP Penanda Tangan" di sheet Kebijakan, lalu buka lagi.',
  'certificate.loading': 'Menyiapkan sertifikat…',
  'certificate.empty': 'Belum ada sertifikat yang diberi nomor.',
  'certificate.agency': 'Instansi',
  'certificate.number': 'Nomor: {number}',
  'certificate.given': 'Diberikan kepada',
  'certificate.id': 'NIP',
  'certificate.blank': '………………………………………',
} as const;
