/** The lists of a step. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'lists.loading': 'Membaca daftar langkah ini…',
} as const;
