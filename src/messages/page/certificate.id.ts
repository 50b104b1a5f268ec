/** The page of certificates; what they are for comes from the server. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'certificate.set': 'Sertifikat untuk',
  'certificate.print.note': 'Kertas A4 mendatar, satu sertifikat satu halaman.',
  'certificate.loading': 'Menyiapkan sertifikat…',
  'certificate.empty':
    'Belum ada sertifikat yang diberi nomor. Beri nomor di langkah Pelatihan atau Penghargaan, lalu buka lagi.',
  'certificate.number': 'Nomor: {number}',
  'certificate.given': 'Diberikan kepada',
  'certificate.id': 'NIP',
} as const;
