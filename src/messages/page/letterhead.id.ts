/** What printed pages share: the letterhead and signatures. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'letterhead.missing': 'Belum diisi di sheet Kebijakan: {keys}. Isi, lalu buka halaman ini lagi.',
  'letterhead.id': 'NIP',
  'letterhead.blank': '………………………………………',
} as const;
