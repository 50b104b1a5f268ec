/** Personal data: what is kept, purging, and a person's own data. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'privacy.title': 'Data pribadi',
  'privacy.about': 'Apa yang disimpan, mengapa, berapa lama: sheet Masa Simpan.',
  'privacy.look': 'Lihat yang lewat masanya',
  'privacy.reason': 'Alasan memusnahkan',
  'privacy.yes': 'Musnahkan sekarang',
  'privacy.print': 'Cetak data pegawai',
} as const;
