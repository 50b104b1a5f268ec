/** Step Nilai: how many are rated, and how. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'ratings.about': 'Nilai akhir dalam skala angka PP 30/2019. Rincian hitungan tiap pegawai ada di sheet Nilai.',
  'ratings.empty': 'Belum ada nilai: tarik dan hitung jawaban dahulu.',
  'ratings.edited':
    'Sel di Nilai atau Kandidat diubah sesudah periode ditutup. Pulihkan lewat File › Histori versi, atau selama belum ditetapkan buka kembali lalu tutup lagi; sampai itu tidak ada yang diterbitkan atau diputuskan dari angkanya.',
  'ratings.insufficient': 'Belum lengkap',
  'ratings.insufficient.note': 'Belum lengkap berarti buktinya belum cukup. Pegawai itu tidak diberi nilai nol.',
  'ratings.bands': 'Sebaran predikat',
  'band.very-good': 'Sangat Baik',
  'band.good': 'Baik',
  'band.fair': 'Cukup',
  'band.poor': 'Kurang',
  'band.very-poor': 'Sangat Kurang',
  'count.people': '{n} pegawai',
} as const;
