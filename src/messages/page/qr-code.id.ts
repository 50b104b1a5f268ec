/** QR codes of links. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'qr.code': 'Kode QR: {link}',
} as const;
