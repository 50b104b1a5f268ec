/** The life of the period: closing, reopening, finalising, opening a new one. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'cycle.title': 'Periode {period}',
  'cycle.stage.before': 'Persiapan.',
  'cycle.stage.before.about': 'Periode dimulai ketika formulir pertama dibuat.',
  'cycle.stage.opened': 'Formulir sedang dibuat.',
  'cycle.stage.opened.about': 'Jawaban dikumpulkan setelah semua formulir siap.',
  'cycle.stage.collecting': 'Mengumpulkan jawaban.',
  'cycle.stage.collecting.about': 'Nilai dihitung ulang setiap kali jawaban ditarik.',
  'cycle.stage.closing': 'Sedang ditutup.',
  'cycle.stage.closing.about': 'Formulir tidak menerima jawaban lagi. Sampai selesai, tidak ada yang dapat diubah.',
  'cycle.stage.closed': 'Ditutup.',
  'cycle.stage.closed.about': 'Nilai tidak dihitung lagi; jawaban sesudahnya terlambat.',
  'cycle.stage.finalised': 'Ditetapkan.',
  'cycle.stage.finalised.about': 'Nilai tersimpan di sheet Riwayat dan tidak berubah lagi.',
  'cycle.last': 'Sejak {at}.',
  'cycle.last.by': 'Sejak {at}, oleh {by}.',
  'cycle.last.reason': 'Alasan: {reason}',
  'cycle.closing':
    'Penutupan yang dimulai {at} belum selesai. Lanjutkan atau batalkan; jawaban sesudah itu terlambat kecuali dibatalkan.',
  'cycle.closing.cancel': 'Batalkan penutupan',
  'cycle.close': 'Tutup periode',
  'cycle.close.title': 'Tutup periode {period}?',
  'cycle.close.about':
    'Formulir ditutup, jawaban dan laporan ditarik dan dihitung sekali lagi; surat yang menyusul berangkat dengan jam. Jawaban sesudahnya tidak dihitung. Periode dapat dibuka kembali dengan alasan.',
  'cycle.close.left':
    'Menurut penarikan terakhir: {owing} penilai belum selesai, {open} penugasan belum terjawab, nilai {insufficient} pegawai belum lengkap, {problems} masalah belum diperbaiki.',
  'cycle.close.yes': 'Ya, tutup',
  'cycle.close.over': 'Penutupan berhenti. Keadaan periode tertulis di bawah.',
  'busy.cycle.close': 'Menutup formulir dan periode…',
  'cycle.reopen': 'Buka kembali',
  'cycle.reopen.title': 'Buka kembali periode {period}?',
  'cycle.reopen.about':
    'Formulir menerima jawaban lagi, nilai dapat berubah, dan pengingat lewat jam berangkat lagi. Alasan dan nama Anda dicatat.',
  'cycle.reopen.reason': 'Alasan membuka kembali',
  'cycle.reopen.yes': 'Buka kembali',
  'cycle.reopen.done': 'Periode dibuka kembali dan alasannya dicatat.',
  'busy.cycle.reopen': 'Membuka kembali periode…',
  'cycle.finalise': 'Tetapkan',
  'cycle.finalise.title': 'Tetapkan periode {period}?',
  'cycle.finalise.about':
    'Tanggapan ditarik dahulu; surat yang menyusul berangkat dengan jam. Nilai setiap pegawai disimpan di sheet Riwayat. Setelah itu periode ini tidak dapat dibuka kembali.',
  'cycle.finalise.undecided':
    '{undecided} kandidat penghargaan belum diputuskan. Sesudah ditetapkan tidak ada lagi yang dapat menerimanya.',
  'cycle.finalise.yes': 'Ya, tetapkan',
  'cycle.finalise.done': 'Periode ditetapkan; nilainya di sheet Riwayat.',
  'busy.cycle.finalise': 'Menyimpan nilai ke Riwayat…',
  'cycle.new-period': 'Buka periode {next}',
  'cycle.new-period.title': 'Buka periode {next}?',
  'cycle.new-period.about':
    'Pegawai, konflik, kriteria, pelatihan dengan pesertanya, dan kebijakan dibawa ke periode {next}. Sasaran, kehadiran, inovasi, penugasan, nilai, dan jawaban periode ini disimpan di sheet tersembunyi dengan tahunnya. Formulir lama ditutup; tautan, kode, dan jawaban yang belum ditarik tidak berlaku lagi.',
  'cycle.new-period.about.copy':
    'Salinan ini menjadi buku kerja tersendiri untuk periode {next}. Isinya disimpan di sheet tersembunyi dengan tahunnya. Formulir dan tautan buku kerja asal tidak disentuh.',
  'cycle.new-period.dossiers':
    '{count} berkas menunggu jawaban: nomor {numbers}. Formulirnya ikut ditutup; jawabannya harus diminta lagi.',
  'cycle.new-period.awards':
    'Belum diputuskan: pegawai teladan {awards}. Sesudah periode {next} dibuka tidak dapat lagi.',
  'cycle.new-period.untold':
    'Sudah diputuskan, belum diumumkan: pegawai teladan {awards}. Sesudah periode {next} dibuka tidak diumumkan lagi.',
  'busy.cycle.ends': 'Memeriksa yang belum selesai…',
  'cycle.new-period.confirm': 'Ketik {next} untuk melanjutkan',
  'cycle.new-period.yes': 'Buka periode {next}',
  'cycle.new-period.done': 'Periode baru dibuka. Mulai dari langkah Siapkan.',
  'busy.cycle.new-period': 'Menyimpan periode lama dan membuka periode baru…',
  'cycle.changing.title': 'Pembukaan periode baru belum selesai',
  'cycle.changing.about': 'Tidak ada yang hilang. Lanjutkan membuka periode {next}.',
  'cycle.copy.title': 'Ini salinan',
  'cycle.copy.about':
    'Formulir, tautan, dan jawabannya milik buku kerja asal: di sini jawaban tidak ditarik, surat tidak dikirim, dan periode tidak ditutup.',
  'cycle.copy.look': 'Hanya melihat',
  'cycle.copy.looking': 'Anda hanya melihat. Muat ulang panel untuk pilihan lain.',
} as const;
