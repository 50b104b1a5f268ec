/** Finding an employee, and everything about them. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'find.label': 'Nama atau NIP pegawai',
  'find.search': 'Cari',
  'find.row': 'Pegawai pada baris ini',
  'find.row.none':
    'Baris yang dipilih tidak memuat NIP pegawai yang dikenal. Pilih sel pada baris pegawai di sheet mana pun yang berkolom NIP, lalu tekan lagi.',
  'find.busy': 'Mencari pegawai…',
  'find.none': 'Tidak ada pegawai dengan nama atau NIP itu. Periksa ejaannya, atau cukup sebagian namanya.',
  'find.found': '{total} pegawai ditemukan.',
  'find.more': 'dan {more} lagi; ketik nama yang lebih lengkap.',
  'find.open': 'Lihat {name}',
  'find.shown': 'Menampilkan {name}.',
  'find.id': 'NIP {id}',
  'find.unrated': 'Belum ada nilai pada periode ini.',
  'find.why': 'Mengapa nilai ini?',
} as const;
