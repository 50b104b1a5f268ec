/** Evaluation meetings. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'meetings.title': 'Rapat evaluasi',
  'meetings.about': 'Setiap atasan bertemu setiap bawahannya. Undangan membawa berkas kalender dan agenda.',
  'meetings.open': 'Lihat rapat',
  'meetings.again': 'Lihat lagi',
  'meetings.looked': '{dated} rapat bertanggal.',
  'meetings.none':
    'Belum ada pegawai yang punya atasan. Masukkan daftar pegawai dengan NIP atasannya di langkah Siapkan, lalu lihat lagi.',
  'meetings.closed': 'Pada keadaan periode ini rapat hanya dapat dilihat.',
  'meetings.figure.told': 'Diundang',
  'meetings.waiting':
    '{letters} surat tentang rapat masih menunggu di antrean; karena itu {meetings} rapat belum dihitung sebagai diundang.',
  'meetings.figure.met': 'Sudah rapat',
  'meetings.figure.confirmed': 'Dikonfirmasi',
  'meetings.figure.absent': 'Tidak hadir',
  'meetings.proposal':
    '{total} pegawai belum bertanggal. Usulan di bawah dapat dipindahkan di sheet Rapat. {skipped} hari di sheet Hari Libur dilewati.',
  'meetings.pair': '{employee} dengan {supervisor}',
  'meetings.unplaced':
    '{total} pegawai tidak mendapat waktu. Perpanjang hari atau jam “Rapat: …” di sheet Kebijakan, lalu lihat lagi.',
  'meetings.alone': '{people} pegawai tanpa atasan tidak diundang.',
  'meetings.unreadable': '{total} baris sheet Rapat tidak terbaca dan tidak diundang: baris {rows}.',
  'meetings.collisions': '{count} bentrok: ada yang berada di dua rapat sekaligus. Lihat sheet Masalah.',
  'meetings.propose': 'Tulis {total} usulan tanggal',
  'meetings.send': 'Kirim undangan',
  'meetings.send.warn':
    'Undangan {invitations} rapat dikirim ke kedua pihak, dan {replies} pegawai diminta menanggapi catatan rapatnya.',
  'meetings.late': '{count} rapat tidak diundang, karena harinya sudah lewat. Ubah Tanggal di sheet Rapat.',
  'meetings.free':
    '{count} rapat jatuh pada akhir pekan atau hari libur, dan tetap diundang. Ubah Tanggal di sheet Rapat bila keliru.',
  'meetings.free.one': '{name}: {moment} ({holiday})',
  'meetings.late.one': '{name}: {moment}',
  'meetings.send.off': '{callOffs} rapat dibatalkan; kedua pihak diberi tahu.',
  'meetings.pull': 'Tarik catatan dan tanggapan',
  'meetings.held': '{held} jawaban ditahan; putuskan di bawah.',
  'meetings.held.of': 'Ditahan: {role}',
  'meetings.unnoted': '{count} rapat sudah lewat tanpa catatan atasan.',
  'meetings.unnoted.open': 'Lihat milik siapa',
  'meetings.missing': 'Catatan belum ada ({total})',
  'meetings.missing.one': '{supervisor}: {meetings} rapat',
  'meetings.disputed': 'Tidak setuju ({total})',
  'meetings.print.agendas': 'Cetak agenda',
  'meetings.print.documents': 'Cetak dokumen evaluasi',
  'busy.meetings.meetings': 'Membaca rapat…',
  'busy.meetings.proposeDates': 'Menulis usulan tanggal…',
  'mail.about.meeting-reminder': 'Kepada atasan yang rapatnya sudah lewat dan belum menulis catatan.',
  'mail.about.meeting-reply-reminder': 'Kepada pegawai yang belum menanggapi catatan rapatnya.',
} as const;
