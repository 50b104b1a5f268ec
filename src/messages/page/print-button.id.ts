/** Opening pages to print. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'print.opening': 'Membuka halaman cetak…',
  'print.opened': 'Halaman cetak dibuka di atas sheet.',
} as const;
