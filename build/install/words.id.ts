/** What setup and doctor say, in Bahasa Indonesia; English follows these keys. */

export const id = {
  'mark.good': 'ada',
  'mark.install': 'KURANG',
  'mark.push': 'kurang untuk push',
  'mark.nothing': 'boleh tanpa',

  'fact.node': 'Node.js',
  'fact.packages': 'Paket npm',
  'fact.built': 'Hasil bangun (dist)',
  'fact.manifest': 'Manifes add-on',
  'fact.login': 'Masuk ke Google (clasp)',
  'fact.script': 'Proyek skrip (.clasp.json)',
  'fact.browser': 'Chromium untuk uji halaman',
  'fact.office': 'LibreOffice',

  'found.node': 'versi {version}',
  'found.packages': 'sesuai package-lock.json',
  'found.packages.lacking': '{count} paket belum sesuai, antara lain {first}',
  'found.built': 'terbaru',
  'found.built.absent': 'belum dibangun',
  'found.built.old': 'lebih tua daripada {newer}',
  'found.manifest': 'sama dengan appsscript.json',
  'found.manifest.absent': 'belum ada di dist',
  'found.manifest.other': 'yang ada di dist bukan milik Teladan',
  'found.login': 'sebagai {email}',
  'found.login.unsure': 'ada, tetapi Google tidak menyebut akunnya (tanpa internet, atau sudah kedaluwarsa)',
  'found.login.none': 'belum masuk',
  'found.login.no-clasp': 'perintah clasp tidak dapat dijalankan',
  'found.script': '{id}',
  'found.script.none': 'belum ada id skrip',
  'found.script.elsewhere': 'rootDir bukan dist, melainkan {rootDir}',
  'found.script.unreadable': 'berkasnya bukan JSON',
  'found.browser': '{path}',
  'found.browser.none': 'tidak ditemukan',
  'found.office': '{path}',
  'found.office.none': 'tidak ditemukan',

  'next.node': 'Ambil Node.js {version} atau lebih baru dari https://nodejs.org.',
  'next.packages': 'Ketik: npm ci',
  'next.built': 'Ketik: npm run build',
  'next.manifest': 'Ketik: npm run build (clasp menaruh manifes bawaannya di dist saat membuat proyek)',
  'next.login': 'Ketik: npx clasp login (disimpan clasp di {place})',
  'next.script': 'Ketik: npm run setup (atau isikan "scriptId" proyek Anda dan "rootDir": "dist" di .clasp.json)',
  'next.browser':
    'npm run push menguji dahulu, dan ujinya memakai peramban ini. Pasang Chrome atau Chromium, lalu isi CHROMIUM_PATH dengan letak programnya. Mengirim tanpa uji: npm run build, lalu npx clasp push --force.',
  'next.office': 'Hanya untuk npm run verify:xlsx, yang membuka pimpinan.xlsx dengannya dan mencocokkan angkanya.',

  'doctor.title': 'Yang diperlukan untuk memasang Teladan di Google Sheets',
  'doctor.good': 'Semua yang diperlukan untuk memasang ada.',
  'doctor.install': 'Yang perlu dilakukan:',
  'doctor.push': 'Sebelum npm run push:',
  'doctor.nothing': 'Boleh dilewati:',
  'doctor.unseen':
    'Tidak dapat dilihat dari sini: apakah Apps Script API sudah menyala di {url}, dan apakah yang terpasang di Google sudah yang terbaru (npm run push menguji dahulu, lalu memperbaruinya).',

  'setup.title': 'Memasang Teladan di Google Sheets',
  'setup.plan': 'Ada {count} langkah. Setiap langkah bertanya dahulu dan boleh diulang; tidak ada yang dihapus.',
  'setup.done': 'sudah',
  'setup.open': 'belum',
  'setup.alone':
    'Perintah ini perlu dijawab oleh orang, tetapi tidak dijalankan dari terminal. Belum ada yang dijalankan. Kerjakan sendiri berurutan:',
  'setup.alone.again': 'Atau buka terminal dan ketik: npm run setup',
  'setup.command': 'Perintahnya: {command}',
  'setup.enter': 'Tekan Enter untuk melanjutkan, atau ketik b untuk berhenti: ',
  'setup.sure': 'Ketik ya untuk mengirim ke proyek ini, atau Enter untuk berhenti: ',
  'setup.yes': 'ya',
  'setup.stopped': 'Berhenti. Yang sudah selesai tetap tersimpan; npm run setup melanjutkan dari sini.',
  'setup.finished':
    'Selesai. Ketik npm run doctor kapan saja untuk memeriksa. Versi baru dikirim dengan npm run push, yang menguji dahulu dan memerlukan Chromium; tanpa uji, npm run setup mengirimnya.',
  'setup.secret':
    'Jangan sebarkan id skrip di .clasp.json. Bila folder ini di bawah git: git update-index --skip-worktree .clasp.json',

  'step.api': 'Nyalakan Apps Script API',
  'step.api.about':
    'Google menolak program seperti ini sampai Anda sendiri mengizinkannya, sekali untuk setiap akun. Buka alamat di bawah dengan akun yang akan memakai Teladan, lalu geser "Google Apps Script API" ke ON (aktif). Tidak dapat diperiksa dari sini, jadi mohon pastikan.',
  'step.login': 'Masuk ke Google',
  'step.login.about':
    'Peramban akan terbuka. Pilih akun kantor yang akan memiliki buku kerja. Google bertanya apakah "clasp", program pengirim buatan Google, boleh:',
  'step.login.scope.script': 'membuat dan memperbarui proyek Apps Script: untuk mengirim Teladan ke sana',
  'step.login.scope.drive': 'membuat berkas di Drive dan melihat nama berkas: untuk membuat buku kerjanya',
  'step.login.scope.email': 'mengetahui alamat email dan nama Anda: untuk menunjukkan Anda masuk sebagai siapa',
  'step.login.scope.cloud':
    'melihat catatan dan mengatur proyek Google Cloud: clasp selalu memintanya; pemasangan ini tidak memakainya',
  'step.login.kept':
    'Izin ini hanya untuk memasang, disimpan di komputer ini ({place}), dan dicabut dengan: npx clasp logout',
  'step.workbook': 'Buat buku kerja',
  'step.workbook.about':
    'Membuat spreadsheet baru bernama "Teladan" di Drive Anda dengan proyek skrip di dalamnya, dan mencatat id-nya di .clasp.json. Berkas lain tidak disentuh.',
  'step.build': 'Bangun add-on',
  'step.build.about':
    'Menyusun add-on ke folder dist. Wajib sesudah buku kerja dibuat, juga bila dist sudah terisi: clasp lalu menaruh manifesnya sendiri di sana, dan dengan manifes itu Teladan tidak mendapat izin yang diperlukannya.',
  'step.push': 'Kirim ke Google',
  'step.push.about': 'Mengganti seluruh isi proyek skrip {id} dengan isi folder dist. Isi sheet tidak berubah.',
  'step.push.new': 'yang baru',
  'step.push.known':
    'Proyek skrip ini sudah tercatat sebelum perintah ini dijalankan. Kode apa pun yang ada di sana akan diganti; pastikan proyek itu memang milik Teladan: https://script.google.com/d/{id}/edit',
  'step.open': 'Buka buku kerja',
  'step.open.about':
    'Setelah terbuka, muat ulang halamannya sekali, lalu pilih menu Ekstensi → Teladan → Buka Teladan. Saat pertama, Google meminta izin berikut bagi Teladan, untuk akun Anda:',
  'step.open.unverified':
    'Bila Google memperingatkan bahwa aplikasinya belum diverifikasi: itu karena Teladan dipasang oleh Anda sendiri dan bukan dari toko Google. Pilih Lanjutan, lalu buka Teladan.',
  'step.open.by-hand': 'Buka alamat ini di peramban: {url}',
  'step.open.no-parent':
    '.clasp.json tidak menyebut buku kerjanya. Buka spreadsheet Anda sendiri dari Drive, atau proyek skripnya: https://script.google.com/d/{id}/edit',

  'refused.api':
    'Apps Script API belum menyala untuk akun ini. Nyalakan di {url}, tunggu satu menit, lalu ketik npm run setup. Mungkin tertinggal spreadsheet kosong "Teladan" di Drive Anda; yang kosong itu boleh Anda hapus.',
  'refused.login': 'Google tidak mengenal Anda lagi. Ketik npx clasp login, lalu npm run setup.',
  'refused.permission':
    'Akun ini tidak berhak atas proyek skrip itu. Masuklah dengan akun pemiliknya (npx clasp login), atau mintalah pemilik membagikan spreadsheet sebagai editor.',
  'refused.network': 'Google tidak dapat dihubungi. Periksa sambungan internet, lalu ketik npm run setup.',
  'refused.quota': 'Google membatasi jumlah permintaan. Tunggu beberapa menit, lalu ketik npm run setup.',
  'refused.absent':
    'Proyek skrip itu tidak ditemukan. Mungkin spreadsheet-nya dihapus, atau akunnya lain. Periksa "scriptId" di .clasp.json.',
  'refused.unknown':
    'Langkah ini belum berhasil. Kata programnya ada di atas. Yang sudah selesai tetap tersimpan; perbaiki, lalu ketik npm run setup.',
  'refused.half':
    'Buku kerja dan skripnya sudah dibuat, tetapi terputus sesudahnya. Id-nya sudah dicatat di .clasp.json, jadi tidak akan dibuat dua kali. Ketik npm run setup.',
} as const;
