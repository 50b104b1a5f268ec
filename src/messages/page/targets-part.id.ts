/** Whether somebody looks at targets that are made known. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'targets.title': 'Sasaran: umumkan dan tanyakan',
  'targets.about': 'Sampaikan sasaran dan standar kerja lewat surat, dan tanyakan apakah pegawai memahaminya.',
  'targets.open': 'Lihat keadaan sasaran',
  'targets.again': 'Muat ulang keadaan sasaran',
  'targets.looked': 'Memahami {acknowledged}, bertanya {question}, belum menjawab {asked} pegawai.',
  'busy.targets.announcement': 'Membaca sasaran dan pernyataan…',
  'busy.targets.pullInquiries': 'Menarik jawaban…',
} as const;
