/** Help for each step of the sidebar and for the period. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'help.title': 'Bantuan: {topic}',
  'help.topics': 'Bantuan tentang',
  'help.cycle': 'Periode',
  'help.need': 'Yang harus ada lebih dahulu',
  'help.do': 'Yang Anda lakukan',
  'help.note': 'Yang perlu diketahui',
  'help.close': 'Tutup dengan tanda silang di kanan atas, atau tombol Esc.',
  'help.what.prepare':
    'Memasukkan data, memeriksanya, dan menentukan siapa menilai siapa. Di sini pula sasaran diumumkan kepada pegawai.',
  'help.need.prepare':
    'Daftar pegawai sebagai CSV, tempelan dari Excel, atau ketik langsung di sheet Pegawai. Sasaran dan kehadiran boleh menyusul. Untuk mencoba dahulu: “Coba dengan data contoh” di buku kerja kosong.',
  'help.do.prepare.1':
    'Tekan “Pilih berkas CSV”, atau “Tempel dari spreadsheet”. Pratinjau memperlihatkan kolom mana menjadi apa, berapa baris baru atau berubah, dan apa yang keliru; baru sesudah “Masukkan” ada yang ditulis.',
  'help.do.prepare.2':
    'Tekan “Periksa dan susun penugasan”. Yang keliru muncul di atas langkah-langkah dan di sheet Masalah, dengan tabel, baris dan apa yang diharapkan.',
  'help.do.prepare.3':
    'Sel yang keliru berwarna dan bercatatan; “Tunjukkan sel” membawa Anda ke sana. “Lihat yang dapat diperbaiki otomatis” memperbaiki yang artinya pasti. Selebihnya perbaiki di sheetnya, lalu tekan lagi.',
  'help.do.prepare.4':
    'Lihat sheet Penugasan: siapa menilai siapa, dan dalam peran apa. Baris boleh diubah; orang yang tidak boleh saling menilai ditulis di sheet Konflik.',
  'help.do.prepare.5':
    'Untuk sasaran: “Lihat keadaan sasaran”, periksa suratnya, lalu umumkan. Yang bertanya dan yang belum menjawab terlihat di sana. Boleh dimulai sebelum penilaian, dan diulang bila sasaran berubah.',
  'help.note.prepare.1':
    'Selama formulir belum dibuat, penugasan disusun ulang setiap kali ditekan, kecuali sheet Penugasan sudah Anda ubah.',
  'help.note.prepare.3':
    'Catatan dan warna Anda sendiri tetap: catatan Anda di bawah catatan Teladan, dan warna semula kembali begitu selnya benar.',
  'help.note.prepare.2':
    'Semua bobot dan batas ada di sheet Kebijakan, masing-masing dengan alasannya. Isi sebelum formulir dibuat.',
  'help.what.forms':
    'Membuat Google Formulir untuk setiap peran dan tautan pribadi untuk setiap penilai, lalu mengundang mereka.',
  'help.need.forms': 'Penugasan sudah tersusun di langkah Siapkan.',
  'help.do.forms.1':
    'Tekan “Buat formulir”. Bila Google belum menampilkan tab jawaban, tekan “Lanjutkan membuat formulir” satu dua menit kemudian.',
  'help.do.forms.2': 'Tekan “Lihat undangan”. Surat pertama terlihat utuh, juga siapa yang tidak dikirimi dan mengapa.',
  'help.do.forms.3': 'Tekan “Kirim … surat”. Yang melebihi kuota Google hari ini menyusul sendiri besok.',
  'help.do.forms.4': 'Untuk pegawai tanpa email: “Susun pesan WhatsApp” atau “Kertas kode QR”.',
  'help.note.forms.1': 'Begitu formulir pertama dibuat, periode dimulai dan memakai kebijakan saat itu.',
  'help.note.forms.2':
    'Surat yang “tidak pasti” mungkin sudah sampai. Teladan tidak mengirimnya lagi sendiri; tanyakan kepada orangnya.',
  'help.note.forms.3':
    'Jangan ubah judul pertanyaan di formulir. Bila terlanjur, langkah Pantau memperlihatkannya dan memulihkannya.',
  'help.what.monitor':
    'Menarik jawaban, menghitung nilai, dan memperlihatkan siapa yang belum selesai. Laporan akhir tahun ada di sini.',
  'help.need.monitor': 'Formulir terbuka dan penilai sudah diundang.',
  'help.do.monitor.1': 'Tekan “Tarik jawaban dan hitung”. Boleh diulang kapan saja; jam juga melakukannya setiap jam.',
  'help.do.monitor.2':
    'Lihat siapa yang belum selesai menurut unit dan atasan, lalu tekan “Ingatkan” pada satu unit atau “Lihat pengingat” untuk semua. Surat berangkat hanya sesudah ditanya sekali lagi.',
  'help.do.monitor.3':
    'Bila ada jawaban yang ditahan, tekan “Lihat jawaban yang ditahan”. “Terima”, “Buang” atau “Alihkan” masing-masing, dengan alasan. Isi jawabannya tidak diperlihatkan.',
  'help.do.monitor.4': 'Bila ada kolom yang berubah, tekan “Periksa kolom”, lalu pastikan atau pulihkan.',
  'help.do.monitor.5': 'Di akhir tahun: “Minta laporan dan konfirmasi”, kemudian “Tarik laporan”.',
  'help.note.monitor.1':
    'Setiap baris jawaban dihitung, digantikan, ditahan atau dibuang. Jumlah keempatnya sama dengan baris yang masuk.',
  'help.note.monitor.2': '“Tidak dapat menilai” dan jawaban kosong bukan nol: keduanya tidak dihitung.',
  'help.what.ratings':
    'Memperlihatkan nilai, predikat, dan alasan bila belum lengkap. Sesudah periode ditutup, hasil diterbitkan dari sini.',
  'help.need.ratings': 'Jawaban sudah ditarik di langkah Pantau.',
  'help.do.ratings.1': 'Lihat yang belum lengkap. Sebabnya ada di sheet Nilai, jalannya hitungan di sheet Penjelasan.',
  'help.do.ratings.2':
    'Lihat seberapa sepakat para penilai di sheet Keandalan, dan pola jawaban yang perlu ditanyakan di sheet Sinyal Penilai.',
  'help.do.ratings.3':
    'Sesudah periode ditutup: “Lihat keadaan hasil”, lalu “Terbitkan hasil”. Satu surat terlihat utuh sebelum berangkat.',
  'help.do.ratings.4':
    'Pegawai menerima atau mengajukan keberatan. Keberatan diputus atasan dari atasan; bila tidak ada, isi NIP Pemutus di sheet Keberatan.',
  'help.do.ratings.5':
    'Untuk pegawai tanpa email: “Cetak surat hasil”, isinya sama dengan surat. Serahkan langsung dalam amplop tertutup.',
  'help.note.ratings.1':
    'Yang diputus berdiri di samping nilai yang dihitung dan tidak mengubahnya. Sheet Hasil Akhir menyebut yang berlaku. Siapa menjawab apa tidak diperlihatkan kepada pegawai.',
  'help.note.ratings.2': 'Sheet Nilai, Skor dan Penjelasan untuk petugas kepegawaian saja.',
  'help.what.meetings':
    'Rapat evaluasi: setiap atasan bertemu setiap bawahannya, mencatatnya, dan bawahan menanggapi catatan itu.',
  'help.need.meetings':
    'Pegawai dan atasannya ada di sheet Pegawai. Rapat boleh diadakan sampai periode ditetapkan, juga sebelum ada formulir. Hari dan jam rapat ada di sheet Kebijakan, hari libur di sheet Hari Libur.',
  'help.do.meetings.1': 'Tekan “Lihat rapat”. Tanggal yang diusulkan tidak bentrok dan melewati hari libur.',
  'help.do.meetings.2': 'Tekan “Tulis … usulan tanggal”, lalu pindahkan yang perlu di sheet Rapat.',
  'help.do.meetings.3':
    'Tekan “Kirim undangan”. Kedua pihak mendapat berkas kalender dan agenda; “Cetak agenda” membuatnya di kertas, dengan ruang catatan dan tanda tangan.',
  'help.do.meetings.4':
    'Sesudah rapat: “Tarik catatan dan tanggapan”, lalu “Cetak dokumen evaluasi” untuk ditandatangani.',
  'help.note.meetings.1': 'Rapat yang dibatalkan atau dipindahkan diberitahukan kepada kedua pihak.',
  'help.what.trainings': 'Menawarkan pelatihan, membagi tempat, meminta evaluasi, dan memberi sertifikat.',
  'help.need.trainings': 'Sheet Pelatihan berisi pelatihan periode ini, dengan tanggal dan bila perlu kuota.',
  'help.do.trainings.1':
    'Tekan “Lihat pelatihan”. Kebutuhan tiap unit ada di sheet Kebutuhan Pelatihan, saran tiap pegawai di sheet Rencana Pelatihan.',
  'help.do.trainings.2':
    'Tekan “Kirim penawaran dan kabar”. Pegawai memilih lewat formulir; yang lebih dahulu mendapat tempat, yang lain menunggu. Tempat yang sudah diberikan tidak dicabut: Didahulukan memajukan antrean, Batal mengosongkan tempat.',
  'help.do.trainings.3':
    'Tulis siapa yang hadir di sheet Peserta Pelatihan, lalu “Minta evaluasi” dan “Tarik jawaban”.',
  'help.do.trainings.4': 'Beri nomor sertifikat pada pelatihannya, lalu “Cetak sertifikat”.',
  'help.note.trainings.1':
    'Jam pelajaran setahun ada di sheet JP Pegawai. Dampaknya pada penilaian ada di sheet Dampak Pelatihan, bila pesertanya cukup banyak.',
  'help.what.awards':
    'Memperlihatkan kandidat penghargaan dengan buktinya, untuk diputuskan oleh pejabat yang berwenang.',
  'help.need.awards': 'Nilai sudah dihitung. Penerima ditetapkan sesudah periode ditutup.',
  'help.do.awards.1':
    'Baca aturan, nilai, ambang dan bukti setiap kandidat. Ketahanan menyebut apakah ia tetap kandidat bila bobot sedikit digeser.',
  'help.do.awards.2': 'Tulis alasannya, lalu tekan “Tetapkan sebagai penerima” atau “Tidak ditetapkan”.',
  'help.do.awards.3':
    'Keputusan dapat diganti sampai periode ditetapkan. Semuanya tersimpan di sheet Keputusan Penghargaan.',
  'help.do.awards.4':
    'Pegawai teladan bulanan, sesudah bulannya selesai: minta penilaian, tunggu batas waktunya, hitung, lalu tim penilai mencatat keputusannya; umumkan dan cetak piagamnya. Itu berjalan menurut kalender, juga sesudah periode ditutup atau ditetapkan, sampai periode baru dibuka.',
  'help.note.awards.1': 'Kandidat bukan keputusan. Tidak ada penghargaan yang diberikan oleh program.',
  'help.note.awards.2':
    'Siapa yang cuti pada bulan itu dilihat dari Cuti Mulai dan Cuti Sampai di sheet Pegawai; tanpa tanggal, dari Status pada hari dihitung.',
  'help.what.guidance':
    'Memperlihatkan siapa yang perlu dibina dan siapa kandidat untuk pemeriksaan, dengan buktinya. Tidak ada sanksi yang diusulkan.',
  'help.need.guidance': 'Nilai sudah dihitung; untuk kehadiran, sheet Kehadiran sudah diisi.',
  'help.do.guidance.1': 'Baca bukti setiap orang: aturan, nilai, ambang, dan seberapa kuat ia berdiri.',
  'help.do.guidance.2':
    'Periksa datanya lebih dahulu: kehadiran yang keliru ketik, sasaran yang tidak dapat dihitung, penilai yang belum menjawab.',
  'help.do.guidance.3': 'Bicarakan dengan atasannya dan orangnya sendiri sebelum apa pun diputuskan.',
  'help.do.guidance.4':
    'Di bagian Berkas, tekan “Cari kandidat dan tarik tanggapan”, lalu jalankan setiap berkas selangkah demi selangkah: tanggapan pegawai, pemeriksaan atasan, putusan pejabat yang berwenang, tindak lanjut.',
  'help.do.guidance.5': 'Beri tahu atasan tentang isyarat dini sebelum ada yang perlu diperiksa.',
  'help.note.guidance.1':
    'Nilai rendah mengarah pada pembinaan kinerja (PP 30/2019), bukan hukuman disiplin. Aturan disiplin PP 94/2021 hanya untuk PNS dan hanya dari ketidakhadiran. Tidak ada langkah berkas yang berjalan sendiri, kecuali menjadi kandidat dan kedaluwarsa.',
  'help.what.summary': 'Hasil per unit untuk pimpinan, tanpa jawaban perorangan.',
  'help.need.summary': 'Jawaban sudah ditarik dan dihitung.',
  'help.do.summary.1':
    'Baca tabelnya, atau buka sheet Ringkasan. Unit yang terlalu kecil digabung supaya nilai orang tidak dapat ditebak.',
  'help.do.summary.2':
    'Bandingkan usulan kuadran dengan SE MenPANRB 3/2023 di sheet Sebaran Kuadran. Itu peringatan; nilai tidak diubah.',
  'help.do.summary.3': 'Dari periode kedua, lihat arah tiap pegawai di sheet Tren.',
  'help.do.summary.4':
    'Bila potensi pegawai sudah dinilai asesor, tulis hasilnya di sheet Potensi, lalu tekan “Lihat kotak talenta”. Kotak itu titik awal percakapan talenta, bukan keputusan.',
  'help.do.summary.5':
    'Untuk kepala unit: “Cetak laporan unit”. Hanya jumlah dan rata-rata; nama hanya penerima penghargaan.',
  'help.note.summary.1':
    'Jangan bagikan buku kerja ini kepada pimpinan: siapa yang dapat membukanya dapat membaca setiap sel. Untuk pimpinan ada berkas tersendiri: “Perbarui buku kerja pimpinan”.',
  'help.what.cycle':
    'Menutup, membuka kembali dan menetapkan periode, lalu membuka tahun berikutnya. Tombolnya di bawah langkah-langkah.',
  'help.need.cycle': 'Semua yang dapat menjawab sudah menjawab, atau tenggatnya sudah lewat.',
  'help.do.cycle.1':
    'Tekan “Tutup periode”. Formulir berhenti menerima jawaban, lalu semuanya ditarik dan dihitung sekali lagi.',
  'help.do.cycle.2':
    'Bila ada yang keliru, “Buka kembali” dengan alasan. Alasan dan nama Anda tercatat di sheet Siklus.',
  'help.do.cycle.3':
    'Terbitkan hasil, adakan rapat, putuskan keberatan dan penghargaan, lalu “Tetapkan”. Sesudah itu nilai dan hasil tidak berubah lagi; bulan dan berkas boleh berlanjut.',
  'help.do.cycle.4':
    'Tekan “Buka periode …” untuk tahun berikutnya; yang belum selesai disebut lebih dahulu. Periode lama disimpan di sheet tersembunyi; tidak ada yang dihapus.',
  'help.note.cycle.1':
    'Kebijakan yang diubah di tengah jalan baru dipakai sesudah “Lihat akibatnya” dan “Pakai kebijakan baru”.',
  'help.note.cycle.3':
    '“Terlambat” dan “Perlu diperbaiki” di paling atas membuka bagian yang mengurusnya. Pada hari terakhirnya belum ada yang terlambat.',
  'help.note.cycle.2':
    'Petugas yang memegang jam dan surat tertulis di bagian “Petugas”, di bawah langkah-langkah; yang lain dapat mengambil alih dengan “Ambil alih”.',
} as const;
