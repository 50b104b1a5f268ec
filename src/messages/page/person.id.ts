/** The print of one employee's data. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'person.title': 'Cetak data pegawai',
  'person.print.note': 'Kertas A4 tegak.',
  'person.search': 'Cari pegawai (nama atau NIP)',
  'person.find': 'Cari',
  'person.found': '{n} orang ditemukan.',
  'person.another': 'Pegawai lain',
  'person.loading': 'Menyiapkan data pegawai…',
} as const;
