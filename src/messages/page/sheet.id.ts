/** Documents on A4. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'sheet.page': 'Halaman {page} dari {pages}',
} as const;
