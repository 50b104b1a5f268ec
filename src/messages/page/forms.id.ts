/** Step Formulir: forms and personal links. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'forms.about': 'Teladan membuat satu formulir untuk setiap peran dan satu tautan pribadi untuk setiap penugasan.',
  'forms.need': 'Penugasan belum tersusun. Selesaikan dahulu langkah Siapkan.',
  'forms.make': 'Buat formulir',
  'forms.left-out':
    'Yang belum ikut bila formulir dibuat sekarang: {unused} baris Pegawai tidak dipakai, dan {unsupervised} pegawai belum punya atasan yang dapat menilai.',
  'forms.left-out.unused': 'Yang belum ikut bila formulir dibuat sekarang: {unused} baris Pegawai tidak dipakai.',
  'forms.left-out.unsupervised':
    'Bila formulir dibuat sekarang, {unsupervised} pegawai belum punya atasan yang dapat menilai.',
  'forms.continue': 'Lanjutkan membuat formulir',
  'forms.check': 'Periksa ulang formulir',
  'forms.stop': 'Berhenti',
  'forms.list': 'Formulir',
  'forms.missing': 'Belum dibuat',
  'forms.created': 'Dibuat, sedang disiapkan Google',
  'forms.open': 'Terbuka untuk diisi',
  'forms.responders.anyone': 'Siapa pun yang punya tautan dapat mengisinya.',
  'forms.responders.listed':
    'Hanya penilai yang terdaftar alamatnya dapat mengisinya. Tekan “Periksa ulang formulir” bila ada penilai baru.',
  'forms.responders.by-hand':
    'Google tidak mengizinkan Teladan membukanya. Buka formulir sebagai penyunting, tekan Publikasikan, lalu atur penjawab menjadi “Siapa saja yang memiliki link”. Bila sudah, pesan ini boleh diabaikan.',
  'forms.unshared':
    'Petugas lain belum menjadi penyunting formulir ini. Tambahkan mereka di menu Bagikan formulir, atau tekan “Periksa ulang formulir”.',
  'forms.links': 'Tautan pribadi tertulis: {written} dari {total}',
  'forms.where':
    'Tautan pribadi ada di sheet Penugasan. Kirimkan dengan undangan di bawah, lewat WhatsApp, atau di kertas.',
  'busy.forms': 'Menyiapkan formulir…',
  'busy.forms.wait': 'Menunggu Google menyiapkan tab jawaban ({done} dari {total})…',
  'busy.forms.stopping': 'Berhenti setelah bagian ini selesai…',
  'forms.done': 'Semua formulir terbuka dan semua tautan sudah tertulis.',
  'forms.stopped': 'Dihentikan. Yang sudah dibuat tetap tersimpan. Tekan “Lanjutkan membuat formulir” kapan saja.',
  'forms.later':
    'Google belum menampilkan tab jawaban. Yang sudah dibuat tetap tersimpan. Tekan “Lanjutkan membuat formulir” satu atau dua menit lagi.',
  'mail.about.invitation':
    'Satu surat untuk setiap penilai, berisi semua tautannya. Yang kemudian mendapat tugas baru dikirimi lagi, tentang itu saja. Lihat dahulu, lalu kirim.',
} as const;
