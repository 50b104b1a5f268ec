/** Documents on A4. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'sheet.page': 'Halaman {page} dari {pages}',
  'sheet.page.own': 'Halaman {page}',
} as const;
