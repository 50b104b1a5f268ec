/** The print of one dossier. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'dossier.print.note': 'Kertas A4 tegak.',
  'dossier.loading': 'Menyiapkan berkas…',
} as const;
