/** Results made known, and objections to them. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'results.title': 'Hasil dan keberatan',
  'results.about':
    'Sesudah periode ditutup, setiap pegawai dikirimi hasilnya, lalu menerimanya atau mengajukan keberatan.',
  'results.open': 'Lihat keadaan hasil',
  'results.again': 'Muat ulang keadaan hasil',
  'results.looked': 'Menerima {accepted}, keberatan {objected}, belum menanggapi {open} pegawai.',
  'results.empty': 'Belum ada hasil: tutup periode dahulu.',
  'results.now': 'Tanggapan',
  'results.state.accepted': 'Menerima',
  'results.state.objected': 'Mengajukan keberatan',
  'results.state.open': 'Menunggu tanggapan',
  'results.state.silent': 'Tidak menanggapi',
  'results.until': 'Batas menanggapi yang terakhir: {until}.',
  'results.unsettled': 'Sebelum periode ditetapkan: {what}.',
  'results.tell': 'Terbitkan',
  'results.due':
    'Belum diterbitkan, berubah, atau suratnya belum pernah dikirim: {due} pegawai. Isinya diperlihatkan dahulu.',
  'results.due.none': 'Semua hasil sudah diterbitkan.',
  'results.publish': 'Terbitkan hasil',
  'results.previewed': '{due} hasil siap diterbitkan.',
  'results.publish.title': 'Terbitkan hasil?',
  'results.publish.insufficient': 'Belum lengkap, dengan sebabnya: {insufficient} pegawai.',
  'results.publish.without-address':
    'Tanpa alamat email: {withoutAddress} pegawai, tidak dikirimi surat. Pada hari menyerahkan, tulis harinya di Hasil Terbit, kolom Diserahkan di Kertas, lalu cetak: batas dihitung dari hari itu dan tercetak. Tanpa itu dari hari ini.',
  'results.publish.later':
    'Kuota surat tidak cukup: {later} surat berangkat hari berikutnya dengan batas yang sama. Bila perlu, perpanjang Hari Keberatan dahulu.',
  'results.publish.example': 'Isi surat untuk {name}',
  'results.publish.warn':
    '{due} hasil dicatat, {letters} dikirim lewat surat. Pegawai dapat menanggapi sampai {until}; sesudah itu diam berarti menerima, kecuali bagi yang nilainya belum ada. Keberatan lalu diteruskan kepada pemutusnya, dan putusannya kepada pegawai, lewat surat tanpa ditanyakan lagi.',
  'results.publish.yes': 'Ya, terbitkan {due} hasil',
  'results.objections': 'Keberatan: {total}, belum diputus {undecided}',
  'results.objections.about':
    'Diputus oleh atasan dari atasan. Bila tidak ada, isi NIP Pemutus di sheet Keberatan, lalu tarik jawaban.',
  'results.objections.some': 'Ditampilkan {shown} dari {total}. Selebihnya ada di sheet Tanggapan Hasil.',
  'results.decider': 'Pemutus: {decider}',
  'results.decider.none': 'Pemutus belum ada',
  'results.due-by': 'Batas putusan: {due}',
  'results.print': 'Cetak surat hasil',
  'busy.results.results': 'Membaca hasil…',
  'busy.results.pullResults': 'Menarik jawaban…',
  'busy.results.preview': 'Menyusun hasil…',
  'mail.about.result-reminder': 'Kepada yang belum menanggapi hasilnya dan batasnya belum lewat.',
  'mail.about.objection-reminder': 'Kepada pejabat yang belum memutus keberatan.',
} as const;
