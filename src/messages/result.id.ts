/**
 * Words of results, in Bahasa Indonesia: the letters that tell people theirs, objections to them, and how those are decided.
 */
export const resultId = {
  'inquiry.result.title': 'Hasil Penilaian {period}: Tanggapan',
  'inquiry.result.description':
    'Nyatakan apakah Anda menerima hasil penilaian yang dikirimkan kepada Anda lewat email, atau ajukan keberatan beserta alasannya. Batas waktunya tertulis di email itu; tanpa tanggapan sampai batas itu, nilai yang sudah ada dianggap diterima; bila nilainya belum ada, tidak ada yang dianggap diterima. Isilah dengan email yang terdaftar di kepegawaian.',
  'inquiry.result.privacy':
    'Siapa yang melihat jawaban Anda: petugas kepegawaian, lengkap dengan nama Anda. Bila Anda mengajukan keberatan, alasan Anda juga dibaca oleh pejabat yang memutusnya, yaitu atasan dari atasan Anda atau pejabat yang ditunjuk. Rekan dan bawahan tidak melihatnya.',
  'inquiry.result.confirmation':
    'Terima kasih. Tanggapan Anda sudah diterima. Keberatan akan dijawab dengan alasannya melalui email.',
  'inquiry.result.statement': 'Tanggapan Anda',
  'inquiry.result.statement-help':
    'Hasil dan penjelasannya ada di email yang memuat tautan ini. Selama batas waktu belum lewat Anda dapat mengisi lagi; yang terakhir yang berlaku.',
  'inquiry.result.accepted': 'Saya menerima hasil ini',
  'inquiry.result.objected': 'Saya mengajukan keberatan',
  'inquiry.result.grounds': 'Alasan keberatan',
  'inquiry.result.grounds-help':
    'Wajib bila mengajukan keberatan: bagian mana yang menurut Anda tidak tepat, dan apa buktinya. Jangan menduga siapa yang menjawab apa.',
  'inquiry.result.tab': 'Jawaban Hasil',
  'inquiry.result.called': 'Tanggapan Hasil',
  'inquiry.objection.title': 'Keberatan atas Hasil Penilaian {period}: Putusan',
  'inquiry.objection.description':
    'Seorang pegawai keberatan atas hasil penilaiannya dan Anda diminta memutusnya. Alasan selengkapnya ada di email yang memuat tautan ini. Putusan memerlukan alasan, yang dikirimkan kepada pegawai itu. Isilah dengan email yang terdaftar di kepegawaian.',
  'inquiry.objection.privacy':
    'Siapa yang melihat putusan Anda: petugas kepegawaian dan pegawai yang keberatan, lengkap dengan nama dan alasan Anda. Putusan dicatat di samping nilai terhitung dan tidak menggantikannya.',
  'inquiry.objection.confirmation': 'Terima kasih. Putusan Anda sudah diterima dan akan dikirimkan kepada pegawai itu.',
  'inquiry.objection.computed': 'Hasil yang dihitung',
  'inquiry.objection.computed-help': 'Terisi sendiri, untuk dibaca.',
  'inquiry.objection.grounds': 'Alasan keberatan (awalnya)',
  'inquiry.objection.grounds-help': 'Terisi sendiri, untuk dibaca. Selengkapnya ada di email.',
  'inquiry.objection.outcome': 'Putusan',
  'inquiry.objection.outcome-help': 'Bila dikabulkan, isilah juga hasil yang baru.',
  'inquiry.objection.upheld': 'Ditolak, hasil tetap',
  'inquiry.objection.changed': 'Dikabulkan, hasil diubah',
  'inquiry.objection.final': 'Nilai akhir baru (0–120)',
  'inquiry.objection.final-help':
    'Hanya bila hasil diubah: angka 0 sampai 120. Desimal ditulis dengan koma atau titik, paling banyak dua angka, tanpa pemisah ribuan: misalnya 71,5.',
  'inquiry.objection.quadrant': 'Kuadran baru',
  'inquiry.objection.quadrant-help': 'Hanya bila hasil diubah.',
  'inquiry.objection.reason': 'Alasan putusan',
  'inquiry.objection.reason-help': 'Wajib. Alasan ini dibaca oleh pegawai yang keberatan.',
  'inquiry.objection.tab': 'Jawaban Putusan',
  'inquiry.objection.called': 'Putusan Keberatan',
  'inquiry.outcome.title': 'Putusan Keberatan {period}: Tanda Terima',
  'inquiry.outcome.description':
    'Nyatakan bahwa Anda sudah membaca putusan atas keberatan Anda, yang dikirimkan lewat email. Isilah dengan email yang terdaftar di kepegawaian.',
  'inquiry.outcome.privacy': 'Siapa yang melihat jawaban Anda: petugas kepegawaian, lengkap dengan nama Anda.',
  'inquiry.outcome.confirmation': 'Terima kasih. Pernyataan Anda sudah diterima.',
  'inquiry.outcome.read': 'Pernyataan Anda',
  'inquiry.outcome.read-help': 'Membaca tidak berarti setuju.',
  'inquiry.outcome.read-it': 'Saya sudah membaca putusan ini',
  'inquiry.outcome.tab': 'Jawaban Tanda Terima',
  'inquiry.outcome.called': 'Tanda Terima Putusan',
  'progress.publish': 'Menyusun hasil setiap pegawai',
  'progress.publish.no-mail': 'Hasil diterbitkan; surat tidak dikirim karena izin mengirim email belum diberikan',
  'result.final': '{final} ({band})',
  'result.none': 'belum ada nilai',
  'result.summary': 'Nilai akhir Anda {final}, predikat {band}.',
  'result.summary.withheld': 'Nilai Anda sudah dihitung; predikat {band}.',
  'result.summary.quadrant': 'Hasil Anda: kuadran {quadrant}.',
  'result.summary.insufficient':
    'Nilai Anda belum dapat ditetapkan. Sebabnya tertulis di bawah; tidak ada yang dihitung sebagai nol.',
  'comments.from.supervisor': 'Komentar atasan:',
  'comments.from.peer': 'Komentar rekan, diacak dan tanpa nama:',
  'comments.from.subordinate': 'Komentar bawahan, diacak dan tanpa nama:',
  'comments.from.peer-subordinate': 'Komentar rekan dan bawahan, diacak dan tanpa nama:',
  'comments.omitted': '{count} komentar lain tidak dimuat karena terlalu banyak; tanyakan kepada petugas kepegawaian.',
  'comments.gone':
    'Surat ini pertama kali memuat {count} komentar penilai. Komentar itu tidak disimpan lagi, jadi tidak dimuat di sini.',
  'result.until':
    'Mohon nyatakan bahwa Anda menerimanya, atau ajukan keberatan dengan alasannya, melalui formulir di bawah. Batas menanggapi: {day}. Tanpa tanggapan sampai hari itu, hasil dianggap diterima.',
  'result.until.insufficient':
    'Belum ada hasil yang perlu Anda terima, dan diam tidak berarti menerima apa pun. Bila sebab di atas menurut Anda keliru, ajukan keberatan dengan alasannya melalui formulir di bawah. Batas menanggapi: {day}. Bila nilainya kemudian dapat ditetapkan, Anda menerima surat baru dan dapat menanggapinya.',
  'result.asked-about': '{number}. {ratee}',
  'result.computed': 'Hasil yang dihitung: {result}',
  'result.grounds': 'Alasan keberatan: {grounds}',
  'result.due': 'Putusan diharapkan paling lambat {day}.',
  'result.upheld': 'Keberatan Anda ditolak: hasil tetap.',
  'result.changed': 'Keberatan Anda dikabulkan: hasil diubah menjadi {result}.',
  'result.beside': 'Hasil yang dihitung tetap tercatat; yang berlaku resmi adalah hasil menurut putusan ini.',
  'ruling.upheld': 'hasil tetap',
  'ruling.changed': '{result}',
  'ruling.beside': 'Putusan keberatan: {ruling}.',
  'ruling.still-best': 'Dengan nilai resmi tetap tertinggi di antara yang semula di bawahnya.',
  'ruling.not-best':
    'Dengan nilai resmi bukan lagi tertinggi di unit: {count} orang kini di atasnya (teratas {people}). Periksa syarat mereka sebelum menetapkan.',
  'ruling.above': '{name} {official}',
  'ruling.not-low': 'Ini yang berlaku resmi dan tidak di bawah ambang; nilai yang dihitung tetap tercatat.',
  'ruling.still-low': 'Ini yang berlaku resmi dan tetap di bawah ambang.',
  'result.decided-by': 'Diputus oleh {decider} pada {day}.',
  'result.reason': 'Alasan putusan: {reason}',
  'unsettled.open': '{count} pegawai masih dapat menanggapi hasilnya sampai {day}',
  'unsettled.objections': '{count} keberatan belum diputus',
  'unsettled.due': '{count} hasil berubah, belum diterbitkan, atau suratnya belum pernah dikirim',
  'unsettled.letters': '{count} surat tentang hasil masih menunggu dikirim',
  'error.result-inputs-changed.happened':
    'Masukan bagi {count} hasil berubah sejak periode ditutup, misalnya daftar pegawai atau sasaran.',
  'error.result-inputs-changed.kept': 'Hasil belum diterbitkan.',
  'error.result-inputs-changed.next':
    'Kembalikan masukannya, atau buka kembali dengan alasan lalu tutup lagi supaya dihitung ulang.',
  'error.results-unsettled.happened': 'Periode belum dapat ditetapkan: {what}.',
  'error.results-unsettled.kept': 'Tidak ada yang diubah.',
  'error.results-unsettled.next':
    'Lihat bagian Hasil dan keberatan di langkah Nilai. Tunggu batasnya, tagih putusan, atau terbitkan hasil, lalu ulangi.',
  'expected.objection-groundless':
    'Alasan keberatan; mintalah kepada pegawai dan tuliskan di sini, maka keberatan diteruskan',
  'expected.decider-missing': 'NIP pejabat yang memutus: atasan dari atasan tidak ada atau ikut menilai sebagai atasan',
  'expected.decider-unfit':
    'NIP pejabat aktif di daftar pegawai atau penilai luar, bukan pegawai itu sendiri dan bukan yang menilainya sebagai atasan',
  'expected.decision-incomplete':
    'Putusan yang lengkap: masih kurang {missing}; mintalah pejabat pemutus mengisi formulirnya lagi',
  'expected.answered-after-decision':
    'Tanggapan sebelum putusan; yang ini datang sesudah keberatan diputus dan tidak mengubahnya',
  'decision.missing.outcome': 'putusan',
  'decision.missing.final': 'nilai akhir baru 0–120',
  'decision.missing.quadrant': 'kuadran baru',
  'decision.missing.reason': 'alasan putusan',
} as const;
