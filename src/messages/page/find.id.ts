/** Finding an employee, and everything about them. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'find.label': 'Nama atau NIP pegawai',
  'find.search': 'Cari',
  'find.row': 'Pegawai pada baris ini',
  'find.row.none':
    'Baris yang dipilih tidak memuat NIP pegawai yang dikenal. Pilih sel pada baris pegawai di sheet mana pun yang memuat NIP, lalu tekan lagi.',
  'find.busy': 'Mencari pegawai…',
  'find.none': 'Tidak ada pegawai dengan nama atau NIP itu. Periksa ejaannya, atau cukup sebagian namanya.',
  'find.found': '{total} pegawai ditemukan.',
  'find.more': 'dan {more} lagi; ketik nama yang lebih lengkap.',
  'find.open': 'Lihat {name}',
  'find.shown': 'Menampilkan {name}.',
  'find.id': 'NIP {id}',
  'find.edited':
    'Sheet Nilai atau Kandidat diubah sesudah periode ditutup: angka di bawah mungkin bukan hasil hitungan.',
  'find.unrated': 'Belum ada nilai pada periode ini.',
  'find.why': 'Mengapa nilai ini?',
  'find.group.who': 'Data pegawai',
  'find.group.work': 'Sasaran dan laporan',
  'find.group.presence': 'Kehadiran',
  'find.group.meetings': 'Rapat',
  'find.group.rating': 'Penilaian',
  'find.group.results': 'Hasil dan keberatan',
  'find.group.awards': 'Penghargaan',
  'find.group.care': 'Kandidat dan berkas',
  'find.group.trainings': 'Pelatihan',
  'find.group.letters': 'Surat dan catatan',
  'find.more-periods':
    'Judul kecil adalah nama sheet; yang terbaru di atas. Isi sheet periode lalu ada di cetakan data pegawai.',
} as const;
