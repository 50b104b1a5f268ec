/**
 * Words of inquiries, in Bahasa Indonesia: the forms that ask one person about one matter, what is announced, and what is
 * wrong with it.
 */
export const inquiryId = {
  'inquiry.targets.title': 'Sasaran dan Standar Kerja {period}: Pernyataan',
  'inquiry.targets.description':
    'Nyatakan apakah Anda memahami sasaran dan standar kerja yang dikirimkan kepada Anda lewat email. Bila ada yang belum jelas, tulislah pertanyaan Anda; petugas kepegawaian atau atasan Anda akan menjawabnya.',
  'inquiry.targets.privacy':
    'Siapa yang melihat jawaban Anda: petugas kepegawaian dan atasan langsung Anda. Jawaban disimpan bersama nama Anda, karena ini pernyataan Anda sendiri.',
  'inquiry.targets.confirmation': 'Terima kasih. Pernyataan Anda sudah diterima.',
  'inquiry.targets.understanding': 'Pernyataan Anda',
  'inquiry.targets.understanding-help': 'Sasaran dan standar kerja ada di email yang memuat tautan ini.',
  'inquiry.targets.understood': 'Saya memahami target dan standar kerja saya',
  'inquiry.targets.question': 'Saya mempunyai pertanyaan',
  'inquiry.targets.your-question': 'Pertanyaan Anda',
  'inquiry.targets.your-question-help': 'Tidak wajib bila Anda memahami semuanya.',
  'inquiry.targets.tab': 'Jawaban Sasaran',
  'inquiry.targets.called': 'Pernyataan Sasaran',
  'progress.announce.no-mail': 'Sasaran diumumkan; surat tidak dikirim karena izin mengirim email belum diberikan',
  'inquiry.ratee': 'Tentang',
  'inquiry.code-alone': 'Kode saja',
  'expected.target-unsaid':
    'Rencana hasil kerja untuk sasaran {what}; selama kosong, sasaran pegawai ini tidak diumumkan',
  'expected.target-unmeasurable':
    'Sasaran {what} yang dapat diukur: target, bobot, dan indikator atau satuan; selama kosong, sasaran pegawai ini tidak diumumkan',
  'expected.target-due-elsewhen':
    'Tenggat sasaran {what} di dalam periode {period}; sampai diperbaiki, sasaran pegawai ini tidak diumumkan',
} as const;
