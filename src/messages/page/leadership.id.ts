/** The leadership workbook in step Ringkasan. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'leadership.title': 'Buku kerja pimpinan',
  'leadership.about':
    'Berkas terpisah untuk pimpinan, hanya untuk dilihat: jumlah dan rata-rata, tanpa nama selain penerima penghargaan.',
  'leadership.look': 'Lihat keadaan buku kerja pimpinan',
  'leadership.again': 'Lihat lagi',
  'leadership.looking': 'Melihat buku kerja pimpinan',
  'leadership.looked': 'Keadaan buku kerja pimpinan ditampilkan.',
  'leadership.none': 'Belum pernah disusun. Tekan “Perbarui buku kerja pimpinan”.',
  'leadership.open': 'Buka buku kerja pimpinan',
  'leadership.times': 'Isinya dari {at}; terakhir diperiksa {lookedAt}. Pemilik: {owner}.',
  'leadership.foreign':
    'Berkas itu milik {owner} dan tidak dapat diperbarui oleh Anda. Menekan tombol di bawah membuat berkas baru milik Anda.',
  'leadership.viewers': 'Dapat melihat: {emails}.',
  'leadership.viewers.none': 'Belum ada pimpinan yang dapat melihatnya.',
  'leadership.addresses': 'Alamat pimpinan ditulis di sheet Kebijakan, baris "Pimpinan: Email".',
  'leadership.refused': 'Google menolak {email}: {why}',
  'leadership.before': 'Berkas lama milik {owner} masih ada dan tidak diperbarui lagi. Minta {owner} menghapusnya.',
  'leadership.before.open': 'Buka berkas lama',
  'leadership.monthly': 'Diperbarui sendiri di awal bulan. Alamat baru tetap menunggu persetujuan di sini.',
  'leadership.by-hand': 'Diperbarui bila ditekan saja (Kebijakan, baris "Pimpinan: Perbarui").',
  'leadership.impossible.unrated':
    'Belum dapat disusun, karena belum ada nilai. Tekan “Tarik jawaban dan hitung” di langkah Pantau.',
  'leadership.impossible.copy':
    'Belum dapat disusun, karena buku kerja ini salinan. Perbarui dari buku kerja aslinya, atau buka periode di sini.',
  'leadership.impossible.changing':
    'Belum dapat disusun, karena periode sedang berganti. Selesaikan dahulu di bawah langkah-langkah, lalu lihat lagi.',
  'leadership.update': 'Perbarui buku kerja pimpinan',
  'leadership.ask': 'Siapa yang akan melihat?',
  'leadership.ask.fresh': 'Akan dapat melihat: {emails}. Google menulis surat kepada mereka atas nama Anda.',
  'leadership.ask.leaving': 'Tidak dapat melihat lagi: {emails}.',
  'leadership.ask.kept': 'Yang sudah dilihat atau disalin orang tidak dapat ditarik kembali.',
  'leadership.yes': 'Ya, perbarui dan bagikan',
  'leadership.without': 'Perbarui tanpa berbagi',
  'leadership.no': 'Batal',
  'leadership.updating': 'Memperbarui buku kerja pimpinan',
  'leadership.done.made': 'Buku kerja pimpinan dibuat.',
  'leadership.done.remade': 'Berkas lama tidak dapat dijangkau lagi; buku kerja pimpinan yang baru dibuat.',
  'leadership.done.renewed': 'Buku kerja pimpinan diperbarui.',
  'leadership.done.unchanged': 'Tidak ada angka yang berubah; isi buku kerja pimpinan tetap.',
} as const;
