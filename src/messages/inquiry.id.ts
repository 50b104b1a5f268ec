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
  'inquiry.meeting.title': 'Rapat Evaluasi {period}: Catatan Atasan',
  'inquiry.meeting.description':
    'Isi setelah rapat evaluasi dengan pegawai yang namanya tertera di bawah. Tulis apa yang dibicarakan dan disepakati. Bila rapat tidak terlaksana, pilih sebabnya; petugas kepegawaian akan menetapkan tanggal baru.',
  'inquiry.meeting.privacy':
    'Siapa yang melihat isian Anda: petugas kepegawaian, dan pegawai yang bersangkutan, yang diminta menanggapinya. Isian ini juga tercetak di dokumen evaluasi yang ditandatangani pegawai, Anda, dan atasan Anda. Isian disimpan bersama nama Anda.',
  'inquiry.meeting.confirmation':
    'Terima kasih. Catatan rapat sudah diterima. Bila ada yang keliru, isi lagi melalui tautan yang sama; isian terakhir yang dipakai.',
  'inquiry.meeting.outcome': 'Pelaksanaan rapat',
  'inquiry.meeting.outcome-help': 'Bila pegawai tidak hadir atau rapat ditunda, cukup pilih dan tulis catatan singkat.',
  'inquiry.meeting.held': 'Rapat terlaksana',
  'inquiry.meeting.absent': 'Rapat tidak terlaksana karena pegawai tidak hadir',
  'inquiry.meeting.postponed': 'Rapat ditunda',
  'inquiry.meeting.held-on': 'Tanggal rapat',
  'inquiry.meeting.held-on-help': 'Hari rapat sebenarnya dilaksanakan.',
  'inquiry.meeting.notes': 'Catatan rapat',
  'inquiry.meeting.notes-help':
    'Apa yang dibicarakan: hasil kerja, perilaku, perbedaan pandangan, dukungan yang diperlukan.',
  'inquiry.meeting.action': 'Tindak lanjut {number}',
  'inquiry.meeting.action-help': 'Satu kesepakatan: siapa melakukan apa.',
  'inquiry.meeting.due': 'Tenggat tindak lanjut {number}',
  'inquiry.meeting.adjusted': 'Nilai penyesuaian',
  'inquiry.meeting.adjusted-help':
    'Kosongkan bila nilai hitungan sudah tepat. Bila diisi (0 sampai 120), nilai ini ditampilkan di samping nilai hitungan dan tidak menggantikannya. Desimal ditulis dengan koma atau titik, paling banyak dua angka, tanpa pemisah ribuan: misalnya 71,5.',
  'inquiry.meeting.reason': 'Alasan nilai penyesuaian',
  'inquiry.meeting.reason-help': 'Wajib bila nilai penyesuaian diisi: tanpa alasan, nilai itu tidak dipakai.',
  'inquiry.meeting.tab': 'Jawaban Rapat',
  'inquiry.meeting.called': 'Catatan Rapat',
  'inquiry.meeting-reply.title': 'Rapat Evaluasi {period}: Tanggapan Pegawai',
  'inquiry.meeting-reply.description':
    'Catatan rapat evaluasi Anda ada di email yang memuat tautan ini. Nyatakan apakah catatan itu benar, dan tulis komentar Anda sendiri.',
  'inquiry.meeting-reply.privacy':
    'Siapa yang melihat tanggapan Anda: petugas kepegawaian dan atasan langsung Anda. Tanggapan ini juga tercetak di dokumen evaluasi yang ditandatangani Anda, atasan Anda, dan atasan dari atasan Anda. Tanggapan disimpan bersama nama Anda.',
  'inquiry.meeting-reply.confirmation': 'Terima kasih. Tanggapan Anda sudah diterima.',
  'inquiry.meeting-reply.stance': 'Pernyataan Anda',
  'inquiry.meeting-reply.stance-help':
    'Tidak setuju tidak merugikan Anda: petugas kepegawaian akan menindaklanjutinya.',
  'inquiry.meeting-reply.confirms': 'Catatan rapat benar',
  'inquiry.meeting-reply.disputes': 'Saya tidak setuju dengan catatan rapat',
  'inquiry.meeting-reply.comment': 'Komentar Anda',
  'inquiry.meeting-reply.comment-help': 'Ditulis apa adanya di dokumen evaluasi.',
  'inquiry.meeting-reply.tab': 'Jawaban Tanggapan Rapat',
  'inquiry.meeting-reply.called': 'Tanggapan Rapat',
  'progress.meetings.no-mail':
    'Undangan tercatat; surat tidak dikirim karena izin mengirim email belum diberikan. Tanggal ada di sheet Rapat, tautan di sheet Hasil Rapat',
  'meeting.moment': '{weekday}, {day}, pukul {from}–{to} {zone}',
  'meeting.summary': 'Rapat evaluasi kinerja {period}: {employee} dan {supervisor}',
  'meeting.with': '{moment}, dengan {name}.',
  'meeting.with-moved': '{moment}, dengan {name} (waktu baru, menggantikan yang lama).',
  'meeting.with-off': '{moment}, dengan {name}: dibatalkan.',
  'meeting.place': 'Tempat: {place}',
  'meeting.agenda': 'Agenda:',
  'meeting.agenda.gap': 'Pandangan berbeda tentang "{criterion}": diri {self}, atasan {supervisor}',
  'meeting.agenda.low': 'Perlu perhatian: "{criterion}" ({points})',
  'meeting.agenda.missed': 'Sasaran belum tercapai: {target} ({achievement}%)',
  'meeting.agenda.action': 'Tindak lanjut rapat sebelumnya: {what}',
  'meeting.agenda.action-due': 'Tindak lanjut rapat sebelumnya: {what} (tenggat {due})',
  'meeting.agenda.none': 'Hasil kerja, perilaku kerja, dan rencana pengembangan',
  'agenda.points': '{criterion} ({points})',
  'meeting.action': '{what} (tenggat {due})',
  'meeting.record.held': 'Rapat dengan {supervisor} terlaksana.',
  'meeting.record.held-on': 'Rapat dengan {supervisor} terlaksana pada {day}.',
  'meeting.record.absent': '{supervisor} mencatat bahwa rapat tidak terlaksana karena Anda tidak hadir.',
  'meeting.record.notes': 'Catatan: {notes}',
  'meeting.record.actions': 'Tindak lanjut:',
  'meeting.record.adjusted':
    'Nilai penyesuaian menurut atasan: {value}, dengan alasan: {reason}. Nilai ini tidak menggantikan nilai hitungan.',
  'evaluation.decided.upheld': 'Keberatan diputus oleh {decider}: hasil tetap. Hasil resmi: {result}.',
  'evaluation.decided.changed': 'Keberatan diputus oleh {decider}: hasil diubah. Hasil resmi: {result}.',
  'error.no-meetings.happened': 'Belum ada tanggal rapat di sheet Rapat.',
  'error.no-meetings.kept': 'Tidak ada undangan yang dikirim.',
  'error.no-meetings.next': 'Usulkan tanggal dahulu, periksa di sheet Rapat, lalu kirim undangan.',
  'inquiry.ratee': 'Tentang',
  'inquiry.code-alone': 'Kode saja',
  'expected.target-unsaid':
    'Rencana hasil kerja untuk sasaran {what}; selama kosong, sasaran pegawai ini tidak diumumkan',
  'expected.target-unmeasurable':
    'Sasaran {what} yang dapat diukur: target, bobot, dan indikator atau satuan; selama kosong, sasaran pegawai ini tidak diumumkan',
  'expected.target-due-elsewhen':
    'Tenggat sasaran {what} di dalam periode {period}; sampai diperbaiki, sasaran pegawai ini tidak diumumkan',
} as const;
