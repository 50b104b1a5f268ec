/** Answers on paper, typed in by HR. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'transcript.title': 'Jawaban yang perlu disalin ke formulir',
  'transcript.about':
    'Buka formulir tiap penilai, pilih jawaban seperti tertulis, kirim, lalu beri tanda. Tanda hanya disimpan selama panel ini terbuka.',
  'transcript.count': '{entered} dari {total} sudah disalin',
  'transcript.self': '{rater} menilai diri sendiri',
  'transcript.open': 'Buka formulir',
  'transcript.open.of': 'Buka formulir {rater} untuk {ratee}',
  'transcript.answers': 'Lihat jawaban',
  'transcript.entered': 'Sudah disalin',
  'transcript.nolink': 'Tautan belum ada. Selesaikan dahulu langkah Formulir.',
  'transcript.empty': 'Berkas jawaban tidak berisi jawaban yang dapat disalin. Lihat daftar masalah.',
} as const;
