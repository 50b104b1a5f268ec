/** Words of trainings, in Bahasa Indonesia: the forms and letters about them, what is wrong, and what stands on a certificate. */
export const trainingId = {
  'training.days': '{starts} – {ends}',
  'training.fact.hours': '{hours} JP',
  'training.fact.no-day': 'jadwal menyusul',
  'training.fact.unlimited': 'tempat tidak dibatasi',
  'training.fact.over': 'sudah selesai',
  'training.fact.begun': 'sedang berlangsung',
  'training.fact.left': 'sisa {left} tempat',
  'training.fact.full': 'penuh, {waiting} orang di daftar tunggu',
  'training.why.criterion': 'untuk memperkuat "{statement}"',
  'training.why.self': 'sesuai keinginan Anda',
  'training.why.supervisor': 'menurut catatan atasan Anda',
  'training.recommended': 'Disarankan untuk Anda: {why}.',
  'training.evaluation.withheld': 'Belum ditampilkan: perlu jawaban dari paling sedikit {minimum} orang',
  'inquiry.enrolment.title': 'Pendaftaran Pelatihan {period}',
  'inquiry.enrolment.description':
    'Pilih untuk setiap pelatihan apakah Anda ingin ikut. Tempat diberikan menurut waktu pengisian; bila penuh, Anda masuk daftar tunggu dan diberi tahu bila mendapat tempat. Untuk mundur atau berubah pikiran, isi lagi melalui tautan yang sama: isian terakhir menggantikan yang sebelumnya, dan giliran pada pelatihan yang tetap Anda pilih tidak berubah. Isilah dengan email yang terdaftar di kepegawaian.',
  'inquiry.enrolment.privacy':
    'Siapa yang melihat isian Anda: petugas kepegawaian dan penyelenggara pelatihan, lengkap dengan nama Anda. Isian ini tidak mengubah nilai kinerja Anda.',
  'inquiry.enrolment.confirmation':
    'Terima kasih. Pendaftaran Anda sudah diterima. Bila berubah pikiran sebelum hari pertama pelatihan, isi lagi melalui tautan yang sama.',
  'inquiry.enrolment.recommended': 'Disarankan untuk Anda',
  'inquiry.enrolment.recommended-help':
    'Terisi sendiri, untuk dibaca: kode pelatihan yang disarankan dan alasannya. Anda bebas memilih.',
  'inquiry.enrolment.training': '{code} {title}',
  'inquiry.enrolment.training-help': '{facts} (keadaan {day})',
  'inquiry.enrolment.closed': 'Pendaftaran sudah ditutup. Lewati saja.',
  'inquiry.enrolment.joins': 'Ikut',
  'inquiry.enrolment.leaves': 'Tidak ikut',
  'inquiry.enrolment.tab': 'Jawaban Pendaftaran',
  'inquiry.enrolment.called': 'Pendaftaran Pelatihan',
  'inquiry.training-evaluation.title': 'Evaluasi Pelatihan {period}',
  'inquiry.training-evaluation.description':
    'Nilailah pelatihan yang Anda ikuti, dari 1 sampai 5, dan tulis apa yang akan Anda terapkan. Jawaban dipakai untuk memperbaiki pelatihan berikutnya. Isilah dengan email yang terdaftar di kepegawaian.',
  'inquiry.training-evaluation.privacy':
    'Siapa yang melihat jawaban Anda: petugas kepegawaian yang mengelola pelatihan dapat menelusurinya. Penyelenggara dan pengajar hanya melihat rata-rata dan komentar yang diacak tanpa nama, itu pun bila cukup banyak peserta menjawab. Jawaban ini tidak mengubah nilai kinerja Anda.',
  'inquiry.training-evaluation.confirmation': 'Terima kasih. Evaluasi Anda sudah diterima.',
  'inquiry.training-evaluation.training': 'Pelatihan',
  'inquiry.training-evaluation.training-help': 'Terisi sendiri, untuk dibaca.',
  'inquiry.training-evaluation.usefulness': 'Kegunaan',
  'inquiry.training-evaluation.usefulness-help': 'Seberapa berguna pelatihan ini bagi pekerjaan Anda?',
  'inquiry.training-evaluation.material': 'Materi',
  'inquiry.training-evaluation.material-help': 'Seberapa jelas dan lengkap materinya?',
  'inquiry.training-evaluation.trainer': 'Pengajar',
  'inquiry.training-evaluation.trainer-help': 'Seberapa baik pengajar menjelaskan dan menjawab pertanyaan?',
  'inquiry.training-evaluation.organisation': 'Penyelenggaraan',
  'inquiry.training-evaluation.organisation-help': 'Seberapa baik waktu, tempat dan perlengkapannya?',
  'inquiry.training-evaluation.level.1': 'sangat kurang',
  'inquiry.training-evaluation.level.5': 'sangat baik',
  'inquiry.training-evaluation.apply': 'Yang akan diterapkan',
  'inquiry.training-evaluation.apply-help':
    'Apa yang akan Anda terapkan dalam pekerjaan, dan kapan? Jangan tulis nama Anda.',
  'inquiry.training-evaluation.improve': 'Yang perlu diperbaiki',
  'inquiry.training-evaluation.improve-help':
    'Apa yang sebaiknya lain pada pelatihan berikutnya? Jangan tulis nama Anda.',
  'inquiry.training-evaluation.tab': 'Jawaban Evaluasi Pelatihan',
  'inquiry.training-evaluation.called': 'Evaluasi Pelatihan',
  'progress.trainings.no-mail':
    'Formulir pendaftaran siap; surat tidak dikirim karena izin mengirim email belum diberikan. Tautan ada di sheet Tautan Pelatihan',
  'progress.training-evaluations.no-mail':
    'Formulir evaluasi siap; surat tidak dikirim karena izin mengirim email belum diberikan. Tautan ada di sheet Tautan Pelatihan',
  'letter.enrolment.subject': 'Pendaftaran pelatihan {periode}: {nama}',
  'letter.enrolment.body':
    'Yth. {nama},\n\npelatihan berikut terbuka untuk Anda.\n\n{pelatihan}\n\nMohon pilih mana yang ingin Anda ikuti melalui formulir ini:\n\n{tautan}\n\nTempat diberikan menurut waktu pengisian; bila penuh, Anda masuk daftar tunggu. Untuk mundur, isi lagi melalui tautan yang sama sebelum hari pertama pelatihan. Tautan ini pribadi: jangan diteruskan kepada orang lain. Isilah dengan alamat email ini.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.enrolment-reminder.subject': 'Pengingat: pendaftaran pelatihan {periode}',
  'letter.enrolment-reminder.body':
    'Yth. {nama},\n\nkami belum menerima pilihan Anda untuk pelatihan berikut.\n\n{pelatihan}\n\nMohon pilih melalui formulir ini, juga bila Anda tidak ikut:\n\n{tautan}\n\nBila baru saja mengisi, abaikan surat ini. Tautan ini pribadi: jangan diteruskan kepada orang lain.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.training-evaluation.subject': 'Evaluasi pelatihan yang Anda ikuti: {nama}',
  'letter.training-evaluation.body':
    'Yth. {nama},\n\nAnda sudah mengikuti:\n\n{pelatihan}\n\nMohon nilai pelatihan itu melalui formulir singkat, satu untuk setiap pelatihan:\n\n{tautan}\n\nTautan ini pribadi: jangan diteruskan kepada orang lain. Isilah dengan alamat email ini.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.training-evaluation-reminder.subject': 'Pengingat: {belum} evaluasi pelatihan belum diisi',
  'letter.training-evaluation-reminder.body':
    'Yth. {nama},\n\nkami belum menerima evaluasi Anda untuk:\n\n{pelatihan}\n\nMohon isi formulir singkat ini:\n\n{tautan}\n\nBila baru saja mengisi, abaikan surat ini. Tautan ini pribadi: jangan diteruskan kepada orang lain.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.place.subject': 'Anda mendapat tempat di pelatihan: {nama}',
  'letter.place.body':
    'Yth. {nama},\n\nkini ada tempat untuk Anda. Anda tidak lagi di daftar tunggu dan sekarang terdaftar di:\n\n{pelatihan}\n\nBila berhalangan, isi lagi formulir pendaftaran melalui tautan di surat sebelumnya dan pilih tidak ikut, supaya tempat ini dapat diberikan kepada yang lain.\n\nTerima kasih.\nPetugas kepegawaian {instansi}',
  'letter.link.enrolment': 'Pendaftaran pelatihan Anda',
  'letter.link.training-evaluation': 'Evaluasi pelatihan: {called}',
  'expected.places-exceeded':
    'Paling banyak {seats} peserta (Kuota) di pelatihan {what}: {over} di atas tempat. Status Terdaftar yang ditulis petugas tetap berlaku dan tempat yang sudah diberikan tidak dicabut; tambah Kuota, atau tulis Batal pada yang tidak jadi ikut',
  'expected.enrolled-late':
    'Pendaftaran sebelum hari pertama pelatihan: {what}. Isian tetap disimpan; bila tetap boleh ikut, tambahkan barisnya di sheet Peserta Pelatihan',
  'expected.withdrawn-late':
    'Pengunduran diri sebelum hari pertama pelatihan: {what}. Isian tetap disimpan; tulis Status yang benar di sheet Peserta Pelatihan',
  'expected.withdrawal-unheeded':
    'Status Batal di sheet Peserta Pelatihan, bila pegawai memang mundur: {what}. Baris yang ditulis petugas didahulukan dari isian pegawai; bila tetap ikut, isi Waktu Daftar dengan waktu sesudah isian itu',
  'error.no-trainings.happened': 'Tidak ada pelatihan yang masih dapat didaftar.',
  'error.no-trainings.kept': 'Tidak ada surat yang dikirim.',
  'error.no-trainings.next': 'Isi sheet Pelatihan dengan pelatihan yang hari pertamanya belum lewat, lalu ulangi.',
  'error.certificates-gone.happened':
    'Sertifikat tahun {year} sudah bernomor sampai urutan {turn}, tetapi barisnya tidak ada lagi di sheet {sheet}.',
  'error.certificates-gone.kept': 'Tidak ada nomor yang diberikan, supaya tidak ada nomor yang terpakai dua kali.',
  'error.certificates-gone.next':
    'Kembalikan sheet itu dengan nama {sheet} beserta semua barisnya, misalnya dari File › Histori versi, lalu ulangi.',
  'error.no-attendance.happened': 'Belum ada peserta yang hadir di pelatihan yang sudah selesai.',
  'error.no-attendance.kept': 'Tidak ada surat yang dikirim.',
  'error.no-attendance.next': 'Tulis Hadir di kolom Status sheet Peserta Pelatihan, lalu ulangi.',
  'certificate.training.heading': 'Sertifikat',
  'certificate.training.statement': 'telah mengikuti',
  'certificate.training.held': '{days}, di {place}',
  'certificate.training.hours': '{hours} jam pelajaran (JP)',
  'certificate.training.provider': 'Diselenggarakan oleh {provider}',
} as const;
