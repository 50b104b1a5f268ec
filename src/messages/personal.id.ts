/** Words about personal data, in Bahasa Indonesia: what is kept, purging, and the print of one's own data. */
export const personalId = {
  'expected.retention-unknown':
    'Salah satu data di daftar Masa Simpan, misalnya "Jawaban mentah"; baris ini tidak dipakai',
  'expected.retention-invalid':
    'Jumlah bulan bulat dari {minimum} sampai {maximum}; yang dipakai bawaan {used}, dan data ini tidak dimusnahkan selama sel ini belum jelas',
  'expected.retention-lasting':
    'Tanpa batas: data ini tidak dimusnahkan oleh Teladan; lihat alasannya di baris yang sama',
  'retention.where.answers':
    'Tab jawaban tiap formulir, sheet Arsip Jawaban, sheet Komentar Terbit, dan jawaban di dalam Google Formulir',
  'retention.where.inquiries':
    'Tab Isian, sheet Arsip Isian, Sosialisasi, Tanggapan Hasil, Undangan Rapat, Catatan Rapat, Hasil Rapat, Permintaan Evaluasi Pelatihan, Evaluasi Pelatihan, Tautan Pelatihan, Naik dari Antrean, Kandidat Bulanan, dan jawaban di dalam formulir isian',
  'retention.where.process':
    'Sheet Penugasan, Pemantauan, Sinyal Penilai, Putusan Jawaban, Konfirmasi Diminta, Permintaan Bulanan, Isian Bulanan',
  'retention.where.corrections': 'Sheet Perbaikan',
  'retention.where.letters': 'Sheet Surat',
  'retention.where.messages': 'Sheet Pesan',
  'retention.where.results':
    'Sheet Nilai, Skor, Penjelasan, Rencana Pelatihan, Kandidat, Keputusan Penghargaan, Nilai Bulanan, Keputusan Bulanan, Daftar Teladan, Hasil Akhir, Hasil Terbit, Keberatan, Putusan Keberatan, Ringkasan, Riwayat, Tren',
  'retention.where.evidence':
    'Sheet Sasaran, Sasaran Terbit, Kehadiran, Inovasi, Laporan Diterima, Laporan Akhir Tahun, Pelatihan, Peserta Pelatihan, Pendaftaran Pelatihan, Tempat Pelatihan, Sertifikat, JP Pegawai, Ketidakhadiran, Rapat',
  'retention.where.roster': 'Sheet Pegawai, Penilai Luar, Konflik, Tim Penilai Bulanan, Alamat Diterima',
  'retention.where.audit': 'Sheet Jejak Audit, Siklus, Versi Kebijakan',
  'retention.purpose.answers': 'Menghitung nilai, dan memeriksanya kembali bila ada keberatan',
  'retention.purpose.inquiries': 'Mengetahui apakah sasaran dipahami, dan menjawab pertanyaan pegawai',
  'retention.purpose.process': 'Membagikan tautan, mengingatkan yang belum mengisi, memutus jawaban yang meragukan',
  'retention.purpose.corrections': 'Mengetahui apa yang diperbaiki di sel, dan mengembalikannya',
  'retention.purpose.letters': 'Menunjukkan bahwa setiap orang sudah diberi tahu',
  'retention.purpose.messages': 'Mengirim undangan dan pengingat lewat telepon',
  'retention.purpose.results': 'Dasar penghargaan dan pembinaan, dan perbandingan antarperiode',
  'retention.purpose.evidence': 'Bukti yang menjadi dasar hasil kerja, disiplin, dan jam pelajaran',
  'retention.purpose.roster': 'Mengetahui siapa dinilai, siapa menilai, dan ke mana surat dikirim',
  'retention.purpose.audit': 'Menunjukkan siapa melakukan apa, sehingga perubahan terlihat',
  'retention.basis.answers': 'UU 27/2022 Pasal 16 (masa retensi), Pasal 20 (pelaksanaan kewenangan); PP 30/2019',
  'retention.basis.inquiries': 'UU 27/2022 Pasal 16 (masa retensi), Pasal 20 (pelaksanaan kewenangan); PP 30/2019',
  'retention.basis.process': 'UU 27/2022 Pasal 16 (masa retensi), Pasal 20 (pelaksanaan kewenangan)',
  'retention.basis.corrections': 'UU 27/2022 Pasal 16 (masa retensi), Pasal 20 (pelaksanaan kewenangan)',
  'retention.basis.letters': 'UU 27/2022 Pasal 16 (masa retensi), Pasal 20 (pelaksanaan kewenangan)',
  'retention.basis.messages': 'UU 27/2022 Pasal 16 (terbatas pada tujuan, masa retensi)',
  'retention.basis.results': 'UU 27/2022 Pasal 20 (pelaksanaan kewenangan); PP 30/2019; jadwal retensi arsip instansi',
  'retention.basis.evidence': 'UU 27/2022 Pasal 20 (pelaksanaan kewenangan); PP 30/2019; PP 94/2021; PP 11/2017',
  'retention.basis.roster': 'UU 27/2022 Pasal 20 (pelaksanaan kewenangan)',
  'retention.basis.audit': 'UU 27/2022 Pasal 20 (kewajiban hukum); jadwal retensi arsip instansi',
  'retention.reason.answers':
    'Dua tahun cukup untuk keberatan atas nilai dan satu pemeriksaan tahunan sesudahnya. Nilai dan penjelasannya tetap ada. Pastikan angka ini dengan jadwal retensi arsip instansi.',
  'retention.reason.inquiries': 'Selama jawaban mentah, karena keduanya dipakai untuk keberatan yang sama.',
  'retention.reason.process':
    'Selama jawaban mentah: tanpa penugasan, jawaban tidak dapat dikaitkan dengan penilainya.',
  'retention.reason.corrections':
    'Selama nilai masih dapat dipersoalkan, perlu terlihat sel mana yang diubah dan apa isinya dahulu.',
  'retention.reason.letters': 'Selama nilai masih dapat dipersoalkan, perlu terlihat siapa diberi tahu dan kapan.',
  'retention.reason.messages': 'Nomor HP dan tautan hanya perlu sampai pesan terkirim; setengah tahun sudah longgar.',
  'retention.reason.results':
    'Tanpa batas: kenaikan, pembinaan, dan penghargaan melihat beberapa tahun ke belakang, dan nilai tanpa penjelasan tidak dapat dipertanggungjawabkan. Penjelasan tidak menyebut penilai.',
  'retention.reason.evidence':
    'Tanpa batas: penjelasan nilai menunjuk ke bukti ini. Barisnya dihapus petugas bila jadwal retensi arsip mengharuskan.',
  'retention.reason.roster':
    'Tanpa batas selama orangnya bekerja atau menilai di sini; petugas menghapus barisnya sesudah itu.',
  'retention.reason.audit':
    'Tanpa batas: jejak yang dipotong tidak membuktikan apa pun. Isinya jumlah, kode, dan petugas; tidak ada jawaban.',
  'purge.due': 'Lewat masa simpannya: {places} tempat.',
  'purge.none': 'Tidak ada data yang lewat masa simpannya.',
  'purge.next': 'Berikutnya pada {day}.',
  'purge.place': '{data}, periode {period}.',
  'purge.rows': '{rows} baris.',
  'purge.unreached': 'Tidak terjangkau oleh akun ini; dimusnahkan oleh petugas yang memilikinya, dari panel ini juga.',
  'purge.refused':
    'Belum dapat dimusnahkan sekarang: periode sedang ditutup, ini salinan, atau Masa Simpan belum jelas.',
  'purge.final':
    'Yang dimusnahkan tidak dapat kembali dari sini. Nilai, penjelasan, Riwayat, dan Jejak Audit tetap. Histori versi Google masih memuat isi lama selama Google menyimpannya.',
  'purge.form': 'Jawaban di formulir untuk {tab}',
  'purge.unread': '{sheet} baris {row}: tertulis "{received}". Seharusnya: {expected}',
  'purge.list-missing':
    'Sheet {sheet} tidak ada, sehingga formulir periode itu tidak diketahui. Pulihkan namanya, atau hapus jawaban di formulirnya sendiri.',
  'purge.foreign':
    'Formulir periode {period} milik buku kerja asal salinan ini dan tidak disentuh dari sini; yang dimusnahkan hanya barisnya di sini.',
  'progress.purge': 'memusnahkan {place}',
  'error.purge-unconfirmed.happened':
    'Pemusnahan belum dikonfirmasi: alasannya kosong, atau datanya berubah sejak dilihat.',
  'error.purge-unconfirmed.kept': 'Tidak ada yang dihapus.',
  'error.purge-unconfirmed.next': 'Lihat lagi apa yang akan dimusnahkan, tulis alasannya, lalu konfirmasi.',
  'error.retention-unclear.happened': 'Masa simpan data ini tidak terbaca: {names}.',
  'error.retention-unclear.kept': 'Tidak ada yang dihapus, karena yang dihapus tidak dapat kembali.',
  'error.retention-unclear.next': 'Perbaiki sheet Masa Simpan, lalu lihat lagi.',
  'error.person-unknown.happened': 'Tidak ada orang dengan NIP ini di buku kerja.',
  'error.person-unknown.kept': 'Tidak ada yang diubah.',
  'error.person-unknown.next': 'Cari namanya, atau pilih barisnya di sheet yang memiliki kolom NIP.',
  'personal.title': 'Data pribadi pegawai',
  'personal.about':
    'Salinan data tentang pegawai ini yang disimpan di buku kerja penilaian kinerja, dibuat atas permintaannya (UU 27/2022 Pasal 7). Tidak memuat data orang lain.',
  'personal.printed': 'Dicetak {at}',
  'personal.none': 'Tidak ada.',
  'person.about': '{role}: {raters} penilai ditugaskan.',
  'person.more': 'dan {more} baris lagi di sheet {sheet}.',
  'person.by': 'Sebagai penilai: {answered} dari {assigned} penugasan dijawab.',
  'personal.roster': 'Data diri',
  'personal.roster.none': 'Tidak ada di sheet Pegawai atau Penilai Luar sekarang.',
  'personal.roster.withheld': 'NIP atasan juga tersimpan, tetapi tidak dicetak karena data orang lain.',
  'personal.roster.columns': 'Kolom yang ditambahkan petugas di sheet Pegawai dan tidak dicetak di sini: {columns}.',
  'personal.emails': 'Alamat lain yang diterima',
  'personal.targets': 'Sasaran {period}',
  'personal.editions': 'Sasaran yang diumumkan {period}',
  'personal.standard': 'Standar kerja, terbitan {round}: {standard}',
  'personal.given': 'Jawaban yang diberikan {period}',
  'personal.given.note':
    'Hanya jumlahnya: isi dan tentang siapa jawaban itu adalah data orang lain juga. Yang diminta dan yang tersimpan dihitung per formulir.',
  'personal.given.form': 'Formulir',
  'personal.given.asked': 'Diminta',
  'personal.given.kept': 'Tersimpan',
  'personal.rating': 'Nilai {period}',
  'personal.rating.note':
    'Angka dari rekan atau bawahan hanya ditulis bila penilainya cukup banyak. Komentar yang disampaikan kepada pegawai ini ada di surat hasilnya, komentar atasan juga di dokumen evaluasinya; di sini tidak dicetak, karena dapat memuat data orang lain.',
  'personal.rating.changed':
    'Penjelasan lengkap tidak dapat disusun kembali karena jawaban mentahnya sudah dimusnahkan atau berubah; inilah hasil yang tersimpan.',
  'personal.rating.edited':
    'Sheet Nilai atau Kandidat diubah sesudah periode ditutup, maka angkanya tidak dicetak di sini. Batalkan perubahan itu, lalu cetak lagi.',
  'personal.rating.open': 'Periode ini belum ditetapkan, sehingga nilainya belum ada.',
  'personal.rating.told':
    'Periode ini belum ditetapkan. Hasil yang sudah diterbitkan kepada pegawai ini dicetak di bawah “Hasil yang diterbitkan {period}”.',
  'personal.published.round': 'Terbitan {round}, seperti bunyi suratnya:',
  'personal.reports': 'Laporan akhir tahun {period}',
  'personal.reports.text': 'Versi {version}: {text}',
  'personal.reports.line': 'Sasaran',
  'personal.reports.realised': 'Realisasi',
  'personal.reports.evidence': 'Bukti',
  'personal.history': 'Riwayat nilai',
  'personal.attendance': 'Kehadiran {period}',
  'personal.invitations': 'Rapat evaluasi {period}: yang dijadwalkan, juga yang dibatalkan',
  'personal.meetings': 'Rapat evaluasi {period}: yang dicatat atasan',
  'personal.innovations': 'Inovasi {period}',
  'personal.registrations': 'Pernyataan Anda tentang pelatihan melalui formulir',
  'personal.certificates': 'Sertifikat yang diberi nomor',
  'personal.trainings': 'Pelatihan',
  'personal.hours': '{hours} JP tahun ini; acuannya {required}.',
  'personal.training': 'Pelatihan',
  'personal.day': 'Tanggal',
  'personal.certificate': 'Sertifikat',
  'personal.published': 'Hasil yang diterbitkan {period}',
  'personal.objections': 'Keberatan {period}',
  'personal.decisions': 'Putusan keberatan {period}',
  'personal.letters': 'Surat kepada pegawai ini {period}',
  'personal.flags': 'Kandidat {period}',
  'personal.traces': 'Catatan lain yang menyebut NIP ini',
  'personal.traces.note':
    'Hanya jumlah barisnya, karena baris itu memuat data orang lain atau penilaian petugas, atau hanya mencatat bahwa Anda dikabari atau ditanya.',
  'personal.retention': 'Untuk apa dan berapa lama disimpan',
  'personal.endless': 'Tanpa batas',
  'personal.months': '{months} bulan sejak periode ditetapkan',
} as const;
