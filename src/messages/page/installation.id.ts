/** The check of the installation. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'check.about':
    'Melihat izin, jam, surat, layanan, setelan, dan cara kerja Google pada akun Anda. Data tidak diubah; beberapa catatan ditulis lalu dihapus lagi.',
  'check.again': 'Periksa lagi',
  'check.busy': 'Memeriksa instalasi…',
  'check.fine': 'Semua yang diperiksa sudah baik.',
  'check.told': '{bad} perlu diperbaiki, {look} perlu dilihat.',
  'check.state.good': 'Baik',
  'check.state.look': 'Perlu dilihat',
  'check.state.bad': 'Perlu diperbaiki',
  'check.next': 'Yang perlu dilakukan',
  'check.expected': 'Seharusnya',
  'check.received': 'Ternyata',
  'check.means': 'Artinya',
  'check.grant': 'Beri izin',
  'check.wake': 'Pasang jam lagi',
  'check.waking': 'Memasang jam lagi…',
  'dress.about':
    'Sheet yang dibuat rilis sebelumnya belum punya catatan di judul kolom, kata pilihan, dan warna tab. Ini melengkapinya dan mengurutkan lagi tab Teladan. Yang Anda atur sendiri dan tab Anda tidak diubah.',
  'dress.press': 'Lengkapi tampilan sheet',
  'dress.busy': 'Melengkapi tampilan sheet…',
  'dress.done': 'Tampilan {count} sheet dilengkapi.',
  'dress.moved': '{count} tab dipindah ke urutannya.',
  'dress.none': 'Tampilan semua sheet sudah lengkap.',
} as const;
