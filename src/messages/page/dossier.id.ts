/** The print of one dossier. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'dossier.print': 'Cetak',
  'dossier.print.note': 'Kertas A4 tegak. Bila tombol Cetak tidak bekerja, tekan Ctrl+P (Cmd+P di Mac).',
  'dossier.loading': 'Menyiapkan berkas…',
} as const;
