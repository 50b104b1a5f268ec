/**
 * Words of the end of the year, in Bahasa Indonesia: what people report, what their supervisors confirm, the letters about
 * both, and what is wrong with it.
 */
export const yearEndId = {
  'inquiry.year-end.title': 'Laporan Akhir Tahun {period}',
  'inquiry.year-end.description':
    'Laporkan apa yang Anda capai tahun ini. Tiap sasaran sudah tertulis oleh tautan pribadi Anda: isilah realisasinya dengan angka dalam satuan sasaran itu, dan tautan buktinya. Nomor tanpa sasaran dikosongkan saja. Atasan Anda akan diminta memastikan laporan ini, lalu membahasnya bersama Anda dalam rapat evaluasi. Bila mengirim lagi, laporan terakhir yang berlaku dan dimintakan kepastian lagi.',
  'inquiry.year-end.privacy':
    'Siapa yang melihat laporan Anda: petugas kepegawaian dan atasan langsung Anda, bersama nama Anda. Rekan tidak melihatnya. Angka yang sudah dipastikan atasan ikut menentukan nilai Anda.',
  'inquiry.year-end.confirmation':
    'Terima kasih. Laporan Anda sudah diterima dan akan dimintakan kepastian atasan Anda.',
  'inquiry.year-end.called': 'Laporan Akhir Tahun',
  'inquiry.year-end.tab': 'Jawaban Laporan',
  'inquiry.year-end.target': 'Sasaran {number}',
  'inquiry.year-end.target-help':
    'Terisi dari tautan pribadi; jangan diubah. Kosong bila Anda tidak punya sasaran ini.',
  'inquiry.year-end.realised': 'Realisasi {number}',
  'inquiry.year-end.realised-help':
    'Angka saja, dalam satuan sasaran di atas. Kosongkan bila belum ada. Desimal ditulis dengan koma atau titik, paling banyak dua angka, tanpa pemisah ribuan: misalnya 97,5.',
  'inquiry.year-end.evidence': 'Bukti {number} (tautan)',
  'inquiry.year-end.evidence-help': 'Alamat yang dapat dibuka atasan, diawali https://',
  'inquiry.year-end.more': 'Capaian, kendala, dan pengembangan',
  'inquiry.year-end.achievements': 'Capaian',
  'inquiry.year-end.achievements-help': 'Yang Anda banggakan tahun ini. Paling banyak 3.000 huruf.',
  'inquiry.year-end.obstacles': 'Kendala',
  'inquiry.year-end.obstacles-help': 'Yang menghambat, dan bantuan yang Anda perlukan. Paling banyak 3.000 huruf.',
  'inquiry.year-end.innovation': 'Inovasi',
  'inquiry.year-end.innovation-help':
    'Judul gagasan atau cara baru yang sudah Anda jalankan. Kosongkan bila tidak ada. Tercatat setelah dipastikan atasan.',
  'inquiry.year-end.benefit': 'Manfaat inovasi',
  'inquiry.year-end.benefit-help': 'Apa yang menjadi lebih baik bagi instansi atau masyarakat.',
  'inquiry.year-end.training': 'Pelatihan yang diinginkan',
  'inquiry.year-end.training-help': 'Satu pelatihan satu baris; kode atau judul dari daftar pelatihan bila ada.',
  'inquiry.confirmation.title': 'Konfirmasi Laporan Akhir Tahun {period}',
  'inquiry.confirmation.description':
    'Pastikan laporan akhir tahun pegawai yang disebut di bawah. Untuk tiap sasaran pilih Sesuai, atau Dikoreksi dengan angka yang benar dan alasannya. Hanya angka yang Anda pastikan yang ikut menentukan nilai. Bukti dan laporan lengkap ada di email yang memuat tautan ini.',
  'inquiry.confirmation.privacy':
    'Siapa yang melihat jawaban Anda: petugas kepegawaian, dan pegawai yang bersangkutan dalam rapat evaluasi dan penjelasan nilainya. Jawaban disimpan bersama nama Anda.',
  'inquiry.confirmation.confirmation': 'Terima kasih. Konfirmasi Anda sudah diterima.',
  'inquiry.confirmation.called': 'Konfirmasi Laporan',
  'inquiry.confirmation.tab': 'Jawaban Konfirmasi',
  'inquiry.confirmation.target': 'Sasaran {number} dan laporannya',
  'inquiry.confirmation.target-help': 'Terisi dari tautan pribadi, untuk dibaca. Kosong bila tidak ada sasaran ini.',
  'inquiry.confirmation.verdict': 'Keputusan {number}',
  'inquiry.confirmation.agreed': 'Sesuai',
  'inquiry.confirmation.corrected': 'Dikoreksi',
  'inquiry.confirmation.number': 'Angka yang benar {number}',
  'inquiry.confirmation.number-help':
    'Hanya bila dikoreksi. Desimal ditulis dengan koma atau titik, paling banyak dua angka, tanpa pemisah ribuan: misalnya 97,5.',
  'inquiry.confirmation.reason': 'Alasan koreksi {number}',
  'inquiry.confirmation.reason-help': 'Wajib bila dikoreksi: koreksi tanpa alasan tidak dihitung.',
  'inquiry.confirmation.more': 'Inovasi dan pelatihan',
  'inquiry.confirmation.innovation': 'Inovasi yang dilaporkan',
  'inquiry.confirmation.filled-help': 'Terisi dari tautan pribadi, untuk dibaca.',
  'inquiry.confirmation.is-innovation': 'Apakah ini inovasi yang sudah berjalan dan bermanfaat?',
  'inquiry.confirmation.is-innovation-help': 'Kosongkan bila tidak ada inovasi yang dilaporkan.',
  'inquiry.confirmation.yes': 'Ya',
  'inquiry.confirmation.no': 'Tidak',
  'inquiry.confirmation.training': 'Pelatihan yang diinginkan pegawai',
  'inquiry.confirmation.remarks': 'Pelatihan yang menurut Anda diperlukan',
  'inquiry.confirmation.remarks-help': 'Satu pelatihan satu baris; kode atau judul dari daftar pelatihan bila ada.',
  'report.line': '{line}; dilaporkan {realised}',
  'report.line.evidence': '; bukti {evidence}',
  'report.nothing': 'belum ada',
  'report.head': '{name}:',
  'report.innovation': 'Inovasi: {innovation} ({benefit})',
  'progress.year-end.no-mail':
    'Formulir akhir tahun siap; surat tidak dikirim karena izin mengirim email belum diberikan. Tautan ada di sheet Laporan Akhir Tahun',
  'job.year-end': 'menyiapkan laporan akhir tahun',
  'letter.year-end.subject': 'Laporan akhir tahun {periode}: {nama}',
  'letter.year-end.body':
    'Yth. {nama},\n\nmohon mengisi laporan akhir tahun {periode}: realisasi tiap sasaran dengan tautan buktinya, capaian, kendala, inovasi, dan pelatihan yang Anda inginkan.\n\n{tautan}\n\nAtasan Anda akan memastikan laporan ini dan membahasnya bersama Anda. Tautan ini pribadi: jangan diteruskan kepada orang lain. Isilah dengan alamat email ini.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.year-end-reminder.subject': 'Pengingat: laporan akhir tahun {periode}',
  'letter.year-end-reminder.body':
    'Yth. {nama},\n\nkami belum menerima laporan akhir tahun {periode} dari Anda. Mohon mengisinya:\n\n{tautan}\n\nBila baru saja mengisi, abaikan surat ini. Tautan ini pribadi: jangan diteruskan kepada orang lain. Isilah dengan alamat email ini.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.confirmation.subject': 'Konfirmasi laporan akhir tahun {periode}: {belum} pegawai',
  'letter.confirmation.body':
    'Yth. {nama},\n\n{belum} pegawai Anda sudah mengirim laporan akhir tahun {periode}. Mohon pastikan tiap sasarannya, atau koreksi dengan alasan; sebelum dipastikan, angkanya tidak dihitung.\n\n{tautan}\n\nYang dilaporkan:\n\n{laporan}\n\nTautan ini pribadi: jangan diteruskan kepada orang lain. Isilah dengan alamat email ini.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.confirmation-reminder.subject': 'Pengingat: {belum} laporan akhir tahun menunggu konfirmasi Anda',
  'letter.confirmation-reminder.body':
    'Yth. {nama},\n\nlaporan akhir tahun {periode} dari {belum} pegawai Anda masih menunggu konfirmasi:\n\n{tautan}\n\nYang dilaporkan:\n\n{laporan}\n\nBila baru saja mengisi, abaikan surat ini. Tautan ini pribadi: jangan diteruskan kepada orang lain.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.link.year-end': 'Laporan akhir tahun Anda',
  'letter.link.confirmation': 'Konfirmasi laporan: {ratee}',
  'explain.target.confirmed': 'Realisasi sasaran {label} dilaporkan pegawai dan dipastikan atasan.',
  'explain.target.corrected': 'Realisasi sasaran {label} adalah angka koreksi atasan, dengan alasan.',
  'explain.target.unconfirmed': 'realisasi yang dilaporkan belum dikonfirmasi atasan',
  'expected.targets-beyond-form':
    'Paling banyak {lines} sasaran di formulir laporan; isi sendiri realisasi sasaran {what} di sheet Sasaran',
  'expected.realisation-unconfirmed':
    'Belum dikonfirmasi: realisasi ini dilaporkan pegawai dan menunggu atasan; sebelum itu tidak dihitung',
  'expected.report-target-unknown':
    'Sasaran yang masih ada seperti ketika tautan dikirim; laporan tentang baris ini tidak dipakai. Minta pegawai mengisi lagi lewat tautan di sheet ini',
  'expected.evidence-no-link': 'Tautan bukti yang diawali http:// atau https:// untuk {what}',
  'expected.confirmer-missing':
    'Atasan yang dapat diminta memastikan laporan; isi NIP Atasan atau NIP Plt. Atasan di sheet Pegawai',
  'expected.correction-incomplete':
    'Angka dan alasan untuk koreksi atas {what}; sebelum lengkap, koreksi ini tidak dihitung. Atasan dapat mengisi lagi lewat tautannya',
  'expected.correction-contradicted':
    'Sesuai atau Dikoreksi, bukan keduanya, untuk {what}; sebelum jelas, tidak ada yang dihitung. Atasan dapat mengisi lagi lewat tautannya',
} as const;
