/** How far a call is that takes long. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'run.reading': 'Membaca buku kerja',
  'run.answers': 'Membaca sheet jawaban',
  'run.forms': 'Memeriksa formulir',
  'run.rating': 'Menghitung nilai',
  'run.assigning': 'Menyusun penugasan',
  'run.checking': 'Memeriksa data',
  'run.sheets': 'Menyiapkan sheet',
  'run.writing': 'Menulis hasil',
  'run.closing': 'Menyelesaikan',
  'run.sure': 'Tidak dapat dibatalkan lagi.',
  'run.cancelled': 'Dibatalkan. Tidak ada yang diubah.',
  'run.late': 'Tidak sempat dibatalkan: penulisan sudah dimulai.',
} as const;
