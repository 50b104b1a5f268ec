/**
 * Words of letters and messages, in Bahasa Indonesia. The holes of the two templates stay holes until a letter is made.
 */
export const letterId = {
  'letter.invitation.subject': 'Penilaian kinerja {periode}: formulir untuk {nama}',
  'letter.invitation.body':
    'Yth. {nama},\n\nmohon mengisi formulir penilaian kinerja periode {periode} berikut, paling lambat {tenggat}. Jumlahnya {belum} formulir.\n\n{tautan}\n\nTautan ini pribadi: jangan diteruskan kepada orang lain. Isilah dengan alamat email ini. Petugas kepegawaian yang mengelola penilaian dapat menelusuri jawaban; siapa lagi yang melihatnya tertulis di awal setiap formulir.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.reminder.subject': 'Pengingat: {belum} formulir penilaian kinerja belum diisi',
  'letter.reminder.body':
    'Yth. {nama},\n\nmasih ada {belum} formulir penilaian kinerja periode {periode} yang belum kami terima dari Anda. Mohon mengisinya paling lambat {tenggat}:\n\n{tautan}\n\nBila baru saja mengisi, abaikan surat ini. Tautan ini pribadi: jangan diteruskan kepada orang lain. Isilah dengan alamat email ini.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.targets.subject': 'Sasaran dan standar kerja {periode}: {nama}',
  'letter.targets.body':
    'Yth. {nama},\n\nberikut sasaran kerja dan standar kerja Anda untuk periode {periode}.\n\n{sasaran}\n\nMohon nyatakan bahwa Anda memahaminya, atau ajukan pertanyaan, melalui formulir ini:\n\n{tautan}\n\nTautan ini pribadi: jangan diteruskan kepada orang lain. Isilah dengan alamat email ini. Bila sasaran berubah, Anda menerima surat baru dan diminta menyatakannya lagi.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.targets-reminder.subject': 'Pengingat: pernyataan sasaran kerja {periode}',
  'letter.targets-reminder.body':
    'Yth. {nama},\n\nkami belum menerima pernyataan Anda tentang sasaran dan standar kerja periode {periode}:\n\n{sasaran}\n\nMohon isi formulir singkat ini:\n\n{tautan}\n\nBila baru saja mengisi, abaikan surat ini. Tautan ini pribadi: jangan diteruskan kepada orang lain.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.result.subject': 'Hasil penilaian kinerja {periode}: {nama}',
  'letter.result.own-address': 'Isilah dengan alamat email ini.',
  'letter.result.scan': 'Pindai kode QR untuk mengisi.',
  'letter.result.scan-with': 'Pindai kode QR untuk mengisi, dengan alamat email {email}.',
  'letter.result.body':
    'Yth. {nama},\n\nberikut hasil penilaian kinerja Anda untuk periode {periode} beserta penjelasannya.\n\n{hasil}\n\nFormulir tanggapan:\n\n{tautan}\n\nTautan ini pribadi: jangan diteruskan kepada orang lain. Isilah dengan alamat email ini.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.result-reminder.subject': 'Pengingat: tanggapan atas hasil penilaian {periode}',
  'letter.result-reminder.body':
    'Yth. {nama},\n\nkami belum menerima tanggapan Anda atas hasil penilaian kinerja periode {periode}:\n\n{hasil}\n\nFormulir tanggapan:\n\n{tautan}\n\nBila baru saja mengisi, abaikan surat ini.\n\nTautan ini pribadi: jangan diteruskan kepada orang lain. Isilah dengan alamat email ini.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.objection.subject': 'Keberatan atas hasil penilaian {periode}: mohon putusan',
  'letter.objection.body':
    'Yth. {nama},\n\nAnda diminta memutus keberatan atas hasil penilaian kinerja periode {periode} berikut.\n\n{keberatan}\n\nMohon putusan beserta alasannya melalui formulir ini:\n\n{tautan}\n\nTautan ini pribadi: jangan diteruskan kepada orang lain. Isilah dengan alamat email ini.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.objection-reminder.subject': 'Pengingat: {belum} keberatan menunggu putusan',
  'letter.objection-reminder.body':
    'Yth. {nama},\n\nkeberatan berikut masih menunggu putusan Anda.\n\n{keberatan}\n\nMohon putusan beserta alasannya melalui formulir ini:\n\n{tautan}\n\nBila baru saja mengisi, abaikan surat ini.\n\nTautan ini pribadi: jangan diteruskan kepada orang lain. Isilah dengan alamat email ini.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.outcome.subject': 'Putusan atas keberatan Anda, periode {periode}',
  'letter.outcome.body':
    'Yth. {nama},\n\nkeberatan Anda atas hasil penilaian kinerja periode {periode} sudah diputus.\n\n{putusan}\n\nMohon nyatakan bahwa Anda sudah membacanya:\n\n{tautan}\n\nTautan ini pribadi: jangan diteruskan kepada orang lain. Isilah dengan alamat email ini.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.outcome-reminder.subject': 'Pengingat: putusan atas keberatan Anda, periode {periode}',
  'letter.outcome-reminder.body':
    'Yth. {nama},\n\nberikut sekali lagi putusan atas keberatan Anda, periode {periode}:\n\n{putusan}\n\nMohon nyatakan bahwa Anda sudah membacanya:\n\n{tautan}\n\nTautan ini pribadi: jangan diteruskan kepada orang lain. Isilah dengan alamat email ini.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.following':
    'Di antrean: {letters} surat tentang keberatan. Surat ini berangkat sendiri dengan jam. Untuk menahannya: langkah Nilai, “Lihat keadaan hasil”, lalu “Surat periode ini”.',
  'letter.following.held':
    'Di antrean: {letters} surat tentang keberatan. Pengiriman sedang dihentikan: surat berangkat bila dikirim dari langkah Nilai, “Surat periode ini”.',
  'letter.link.result': 'Tanggapan atas hasil penilaian Anda',
  'letter.link.objection': 'Putusan atas keberatan {ratee}',
  'letter.link.outcome': 'Tanda terima putusan atas keberatan Anda',
  'letter.link.targets': 'Pernyataan tentang sasaran dan standar kerja Anda',
  'letter.meeting.subject': 'Rapat evaluasi kinerja {periode}: jadwal Anda dengan bawahan',
  'letter.meeting.body':
    'Yth. {nama},\n\nberikut jadwal rapat evaluasi kinerja {periode} Anda dengan bawahan. Berkas .ics terlampir dapat dibuka untuk memasukkannya ke kalender.\n\n{rapat}\n\nSetelah setiap rapat, mohon tulis catatan dan kesepakatannya melalui formulir berikut, satu untuk setiap pegawai:\n\n{tautan}\n\nTautan ini pribadi: jangan diteruskan kepada orang lain. Isilah dengan alamat email ini. Bila perlu waktu lain, hubungi petugas kepegawaian.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.meeting-reminder.subject': 'Pengingat: {belum} catatan rapat evaluasi belum diisi',
  'letter.meeting-reminder.body':
    'Yth. {nama},\n\nrapat evaluasi {periode} berikut sudah lewat dan catatannya belum kami terima:\n\n{tautan}\n\nBila rapat tidak terlaksana, pilih sebabnya di formulir yang sama. Bila baru saja mengisi, abaikan surat ini. Tautan ini pribadi: jangan diteruskan kepada orang lain.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.meeting-reply.subject': 'Catatan rapat evaluasi {periode}: tanggapan Anda',
  'letter.meeting-reply.body':
    'Yth. {nama},\n\natasan Anda sudah mencatat rapat evaluasi {periode}.\n\n{catatan}\n\nMohon nyatakan apakah catatan ini benar, dan tulis komentar Anda, melalui formulir ini:\n\n{tautan}\n\nTautan ini pribadi: jangan diteruskan kepada orang lain. Isilah dengan alamat email ini.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.meeting-reply-reminder.subject': 'Pengingat: tanggapan atas catatan rapat evaluasi {periode}',
  'letter.meeting-reply-reminder.body':
    'Yth. {nama},\n\nkami belum menerima tanggapan Anda atas catatan rapat evaluasi {periode}:\n\n{catatan}\n\nMohon isi formulir singkat ini:\n\n{tautan}\n\nBila baru saja mengisi, abaikan surat ini. Tautan ini pribadi: jangan diteruskan kepada orang lain.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.appointment.subject': 'Undangan rapat evaluasi kinerja {periode}: {nama}',
  'letter.appointment.body':
    'Yth. {nama},\n\nAnda diundang ke rapat evaluasi kinerja {periode} dengan atasan Anda. Berkas .ics terlampir dapat dibuka untuk memasukkannya ke kalender.\n\n{rapat}\n\nSesudah rapat, Anda akan diminta menanggapi catatannya. Bila berhalangan, segera beri tahu atasan Anda atau petugas kepegawaian.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.cancellation.subject': 'Rapat evaluasi kinerja {periode} dibatalkan: {nama}',
  'letter.cancellation.body':
    'Yth. {nama},\n\nrapat evaluasi kinerja {periode} berikut dibatalkan:\n\n{rapat}\n\nBila rapat itu sudah ada di kalender Anda, buka berkas .ics terlampir untuk menghapusnya. Bila ada tanggal baru, undangannya dikirim tersendiri.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.link.meeting': 'Catatan rapat evaluasi: {ratee}',
  'letter.link.meeting-reply': 'Tanggapan Anda atas catatan rapat evaluasi',
  'letter.targets.list': 'Sasaran kerja:',
  'letter.targets.one': '{number}. {plan}{indicator}; target {goal} {measure}, bobot {weight}, paling lambat {due}',
  'letter.targets.link-later': '(tautan pribadi dibuat ketika diumumkan)',
  'letter.targets.indicator': ' ({indicator})',
  'letter.targets.standards': 'Standar kerja jabatan Anda:',
  'letter.soon': 'tanggal yang diumumkan',
  'letter.agency': 'instansi Anda',
  'letter.link.self': 'Penilaian diri Anda',
  'letter.link.supervisor': 'Penilaian bawahan: {ratee}',
  'letter.link.peer': 'Penilaian rekan sejawat: {ratee}',
  'letter.link.subordinate': 'Penilaian atasan: {ratee}',
  'letter.hint':
    'Isian yang dapat dipakai: {placeholders}. {required} harus ada di Isi. Kosongkan baris untuk teks bawaan.',
  'letter.left.no-link': 'belum ada tautan; selesaikan langkah Formulir',
  'letter.left.no-name': 'Nama belum diisi di daftar pegawai; surat ditahan sampai Nama terisi',
  'letter.left.no-address': 'tidak ada alamat email yang dapat dipakai di daftar pegawai',
  'letter.left.address-refused': 'Google menolak alamat {email}; perbaiki di daftar pegawai',
  'letter.left.address-bounced': 'surat ke {email} kembali; perbaiki alamat di daftar pegawai',
  'letter.left.uncertain': 'surat sebelumnya tidak pasti terkirim; putuskan dahulu di daftar itu',
  'letter.left.already-sent': 'sudah dikirimi',
  'letter.left.already-waiting': 'suratnya sudah menunggu dikirim',
  'letter.left.withheld': 'ditandai tidak dikirim; ubah di daftar surat',
  'letter.left.unmeasurable': 'ada sasaran yang belum dapat diukur; lengkapi dahulu di sheet Sasaran',
  'letter.left.no-targets': 'belum punya sasaran',
  'letter.left.too-early': 'surat terakhir belum lama; yang berikutnya dapat dikirim mulai {from}',
  'letter.left.enough': 'pengingat terbanyak ({maximum}) sudah tercapai',
  'letter.reason.no-name': 'Nama belum diisi di daftar pegawai',
  'letter.reason.no-address': 'tidak ada alamat email',
  'letter.reason.not-needed': 'semua sudah diisi, atau ada yang lebih baru',
  'letter.reason.stopped': 'terhenti ketika sedang dikirim; mungkin sudah sampai',
  'letter.reason.unclear': 'jawaban Google tidak jelas: {message}',
  'letter.reason.marked-sent': 'ditandai terkirim oleh {by}; sebelumnya {before}',
  'letter.reason.marked-bounced': 'ditandai kembali oleh {by}; sebelumnya {before}',
  'letter.reason.marked-withheld': 'tidak dikirim atas permintaan {by}; sebelumnya {before}',
  'letter.reason.marked-again': 'dikirim lagi atas permintaan {by}; sebelumnya {before}',
  'letter.reason.by-hand': 'WhatsApp, ditandai oleh {by}',
  'letter.someone': 'petugas',
  'message.greeting':
    'Yth. {name}, mohon mengisi {count} formulir penilaian kinerja periode {period} paling lambat {deadline}. Tautan ini pribadi, jangan diteruskan:',
  'message.more': 'Yth. {name}, lanjutan {number} tautan penilaian kinerja Anda:',
  'error.mail-not-permitted.happened': 'Google belum diizinkan mengirim surat atas nama Anda.',
  'error.mail-not-permitted.kept': 'Surat yang menunggu tetap di antrean sheet Surat.',
  'error.mail-not-permitted.next':
    'Muat ulang buku kerja, buka Teladan dari menu, setujui izin mengirim email, lalu ulangi.',
  'error.letter-changed.happened': 'Keadaan surat itu sudah berubah.',
  'error.letter-changed.kept': 'Tidak ada yang diubah.',
  'error.letter-changed.next': 'Tekan Muat ulang, lihat keadaannya, lalu putuskan lagi.',
  'progress.mail': 'Mengirim surat',
  'progress.mail.tomorrow':
    '{sent} surat terkirim; kuota surat hari ini habis, dan {later} surat menunggu hari berikutnya',
  'progress.mail.operator': 'Menunggu petugas yang memegang buku kerja ini',
  'progress.mail.done': '{sent} surat terkirim',
  'progress.mail.some': '{sent} dari {total} surat terkirim; selebihnya di sheet Surat',
  'progress.mail.none': 'Tidak ada surat yang perlu dikirim',
};
