/** Targets made known and acknowledged. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'targets.empty':
    'Belum ada pegawai yang dinilai. Masukkan daftar pegawai dan sasaran dengan “Pilih berkas CSV” atau “Tempel dari spreadsheet” di atas.',
  'targets.over': 'Periode ini sudah ditutup: sasaran tidak diumumkan lagi.',
  'targets.closed': 'Pada keadaan periode ini sasaran hanya dapat dilihat.',
  'targets.now': 'Keadaan sekarang',
  'targets.acknowledged': 'Memahami',
  'targets.state': 'Keadaan',
  'targets.people': 'Pegawai',
  'targets.state.acknowledged': 'Memahami',
  'targets.state.question': 'Ada pertanyaan',
  'targets.state.asked': 'Menunggu pernyataan',
  'targets.state.changed': 'Berubah, umumkan lagi',
  'targets.state.unannounced': 'Belum diumumkan',
  'targets.state.no-targets': 'Tanpa sasaran',
  'targets.tell': 'Siapkan dan umumkan',
  'targets.copy.about': 'Tanpa sasaran, tetapi jabatannya ada di sheet Templat Sasaran: {copyable} pegawai.',
  'targets.copy': 'Salin templat untuk {copyable} pegawai',
  'targets.copy.none':
    'Tanpa sasaran: {people} pegawai. Isi sheet Sasaran, atau isi Templat Sasaran menurut jabatan lalu salin dari sana.',
  'targets.copied': '{targets} sasaran disalin untuk {people} pegawai. Periksa di sheet Sasaran sebelum diumumkan.',
  'targets.due': 'Sasaran yang baru atau berubah: {due} pegawai. Suratnya diperlihatkan dahulu.',
  'targets.due.held': 'Belum dapat diumumkan: sasaran {held} pegawai. Yang perlu dilengkapi ada di bawah.',
  'targets.due.none': 'Tidak ada sasaran baru untuk diumumkan.',
  'targets.announce': 'Umumkan',
  'targets.announce.look': 'Periksa surat pengumuman',
  'targets.announce.title': 'Umumkan sasaran?',
  'targets.announce.warn':
    'Sasaran {due} pegawai dicatat seperti sekarang, dan {count} surat dikirim. Surat yang sudah terkirim tidak dapat ditarik; bila sasaran berubah, umumkan lagi.',
  'targets.announce.bare':
    'Sasaran {due} pegawai dicatat seperti sekarang, tanpa surat. Tautannya ada di sheet Sosialisasi, untuk Anda sampaikan sendiri.',
  'targets.announce.rest': 'Sasaran sudah dicatat; {count} surat yang belum berangkat dikirim.',
  'targets.announce.none': 'Tidak ada yang perlu diumumkan atau dikirim.',
  'targets.announce.yes.bare': 'Ya, umumkan tanpa surat',
  'targets.problems': 'Belum dapat diumumkan: {total} isian',
  'targets.problems.about':
    'Lengkapi isian ini di sheet Sasaran. Sampai lengkap, sasaran pegawai yang bersangkutan tidak diumumkan; pegawai lain tidak tertahan.',
  'targets.units': 'Belum menyatakan paham, menurut unit',
  'targets.unit': '{open} dari {people} belum menyatakan paham, {asked} di antaranya belum menjawab',
  'targets.questions': 'Pertanyaan: {total}',
  'targets.questions.about':
    'Jawablah langsung kepada orangnya. Setelah jelas, ia menyatakannya lewat tautan yang sama di suratnya; pertanyaannya hilang dari daftar ini ketika jawaban ditarik.',
  'targets.questions.some': 'Ditampilkan {shown} dari {total} pertanyaan. Selebihnya ada di sheet Sosialisasi.',
  'targets.questions.blank': '(tanpa isi pertanyaan)',
  'busy.targets.copy': 'Menyalin sasaran…',
  'mail.about.targets-reminder': 'Kepada yang belum menyatakan apa pun tentang sasarannya.',
} as const;
