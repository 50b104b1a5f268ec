/** Step Ringkasan: units side by side. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'summary.about': 'Hasil per unit untuk pimpinan, tanpa jawaban perorangan.',
  'summary.empty': 'Belum ada ringkasan: tarik dan hitung jawaban dahulu.',
  'summary.print': 'Cetak laporan unit',
  'summary.caption': 'Ringkasan per unit',
  'summary.participation': 'Terjawab',
  'summary.mean': 'Rata-rata',
  'summary.of': '{rated} dari {employees}',
  'summary.none': 'tidak ada',
} as const;
