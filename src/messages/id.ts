/** Every sentence that the server writes for people, in Bahasa Indonesia: one list made of all parts. */
import { columnId } from './column.id.ts';
import { columnMadeId } from './column-made.id.ts';
import { columnTypedId } from './column-typed.id.ts';
import { dossierId } from './dossier.id.ts';
import { explainId } from './explain.id.ts';
import { inquiryId } from './inquiry.id.ts';
import { installationId } from './installation.id.ts';
import { joined } from './joined.ts';
import { leadershipId } from './leadership.id.ts';
import { letterId } from './letter.id.ts';
import { monthlyId } from './monthly.id.ts';
import { personalId } from './personal.id.ts';
import { platformId } from './platform.id.ts';
import { resultId } from './result.id.ts';
import { talentId } from './talent.id.ts';
import { trainingId } from './training.id.ts';
import { wordId } from './word.id.ts';
import { yearEndId } from './year-end.id.ts';

/** The sentences that belong to no part; holes are `{name}`. */
export const ownId = {
  // What was expected where a problem stands, by the problem's code.
  'expected.column-missing': 'Kolom "{column}" di baris judul',
  'expected.column-repeated': 'Satu kolom saja dengan judul "{column}"',
  'expected.column-missing.bare': 'Judul "{column}" di sel {letters}1: kolom {letters} berisi {rows} baris tanpa judul',
  'expected.cell-without-header': 'Judul di sel {column}1: kolom ini berisi {rows} baris tanpa judul',
  'expected.cell-blank': 'Isi untuk kolom {column}',
  'expected.cell-blank.name': 'Nama orang ini; surat tidak dikirim kepadanya sebelum Nama terisi',
  'expected.cell-blank.email':
    'Alamat email seperti nama@instansi.go.id; tanpa itu surat tidak dapat dikirim kepadanya',
  'expected.cell-blank.realised':
    'Angka yang terealisasi, 0 bila memang tidak ada; selama kosong, hasil kerja pegawai ini belum dapat dihitung',
  'expected.nip-invalid':
    'NIP berupa 18 angka sebagai teks, delapan angka pertama tanggal lahir (TTTTBBHH); baris ini tidak dipakai',
  'expected.nip-repeated': 'NIP yang hanya muncul sekali; baris pertama yang dipakai',
  'expected.nip-unknown': 'NIP yang ada di sheet Pegawai atau Penilai Luar',
  'expected.email-invalid': 'Alamat email seperti nama@instansi.go.id',
  'expected.phone-invalid':
    'Nomor ponsel Indonesia seperti 0812-3456-7890; pesan WhatsApp tidak dibuat untuk nomor ini',
  'expected.placeholder-unknown': 'Hanya isian ini: {choices}. "{placeholder}" tidak dikenal; yang dikirim teks bawaan',
  'expected.placeholder-missing': 'Isian {placeholder} di dalam teks; selama tidak ada, yang dikirim teks bawaan',
  'expected.choice-unknown': 'Salah satu dari: {choices}',
  'expected.number-invalid': 'Angka{bounds}, tanda desimal titik atau koma, tanpa pemisah ribuan',
  'expected.number-invalid.integer': 'Bilangan bulat{bounds}, tanpa pemisah ribuan',
  'expected.number-invalid.minimum': ' {minimum} atau lebih',
  'expected.number-invalid.above': ' lebih dari {minimum}',
  'expected.month-invalid': 'Bulan, misalnya 03/2026 atau Maret 2026',
  'expected.row-repeated': 'Satu baris saja untuk {what}; baris pertama yang dipakai',
  'expected.row-repeated.assignments':
    'Satu baris saja untuk penilai, yang dinilai dan peran yang sama; baris pertama yang dipakai',
  'expected.row-repeated.targets':
    'Kode sasaran "{what}" hanya sekali untuk tiap pegawai; Hasil Kerja ditahan sampai jelas',
  'expected.supervisor-missing':
    'NIP atasan langsung; tanpa atasan nilai tidak dapat lengkap. Atasan dari luar instansi, misalnya Sekda: tambahkan di Penilai Luar, lalu isi NIP-nya di sini',
  'expected.supervisor-unknown':
    'NIP atasan yang ada di sheet Pegawai; atasan dari luar instansi: tambahkan di Penilai Luar',
  'expected.supervisor-self': 'NIP atasan orang lain; pegawai tidak dapat menjadi atasan dirinya',
  'expected.supervisor-cycle': 'Rantai atasan yang tidak berputar kembali ke pegawai yang sama',
  'expected.supervisor-not-asked': 'Atasan yang berstatus Aktif atau Cuti, supaya dapat diminta menilai',
  'expected.weights-sum': 'Jumlah bobot 100; tetap dihitung dengan bagian: {used}',
  'expected.criterion-unknown': 'Kode yang ada di sheet Kriteria',
  'expected.training-unknown': 'Kode yang ada di sheet Pelatihan; pelatihan tahun lalu tetap disimpan di sana',
  'expected.day-invalid': 'Tanggal, misalnya 31/03/2026 atau 31 Maret 2026',
  'expected.ends-before-start': 'Tanggal {starts} atau sesudahnya: hari terakhir tidak mendahului hari pertama',
  'expected.leave-start-missing': 'Hari pertama cuti itu di Cuti Mulai; tanpa itu bulan cutinya tidak diketahui',
  'expected.meeting-time-invalid': 'Tanggal rapat, misalnya 14/12/2026; sampai diperbaiki, rapat ini tidak diundang',
  'expected.meeting-time-invalid.time': 'Pukul rapat, misalnya 09:00; sampai diperbaiki, rapat ini tidak diundang',
  'expected.meeting-on-holiday': 'Hari kerja; hari itu tercatat di sheet Hari Libur',
  'expected.meeting-on-holiday.weekend': 'Hari kerja; hari itu Sabtu atau Minggu. Bila memang sengaja, biarkan',
  'expected.meeting-collides': '{name} tidak berada di dua rapat sekaligus; rapat lain mulai {other}',
  'expected.meeting-day-past': 'Hari ini atau sesudahnya; rapat ini tidak diundang',
  'expected.day-impossible':
    'Hari dari {from} sampai {to}. Hari yang tertulis tidak dipakai, isian lainnya dipakai; minta pengisinya mengirim lagi lewat tautan yang sama',
  'expected.day-impossible.typed': 'Hari dari {from} sampai {to}. Hari yang tertulis tidak dipakai',
  'expected.due-before-meeting':
    'Hari {from} atau sesudahnya. Tenggat yang tertulis tidak dipakai, isian lainnya dipakai; minta pengisinya mengirim lagi lewat tautan yang sama',
  'expected.month-not-begun': 'Bulan yang sudah dimulai; baris ini belum dihitung',
  'expected.adjustment-unreasoned':
    'Alasan untuk nilai penyesuaian; tanpa alasan nilai itu tidak dipakai. Minta atasan mengisi formulirnya lagi',
  'expected.adjustment-invalid':
    'Nilai penyesuaian 0 sampai 120; nilai ini tidak dipakai. Minta atasan mengisi formulirnya lagi',
  'expected.certificate-early':
    'Tanggal {starts} atau sesudahnya: sertifikat tidak terbit sebelum pelatihannya dimulai',
  'expected.certificate-unearned': 'Sertifikat hanya untuk yang berstatus Hadir',
  'expected.criterion-not-asked': 'Kriteria yang ditanyakan kepada peran penilai ini',
  'expected.policy-unknown': 'Nama baris yang dikenal, misalnya "Minimum Rekan"; baris ini tidak dipakai',
  'expected.policy-invalid': 'Nilai dalam batas {bounds}; yang dipakai: {used}',
  'expected.policy-invalid.weight':
    'Bilangan bulat {bounds}, 7000 berarti 70%; sebelum diperbaiki tidak ada yang dihitung',
  'expected.policy-invalid.share': 'Bilangan bulat {bounds}, 7000 berarti 70%; yang dipakai: {used}',
  'expected.policy-invalid.date':
    'Tanggal, misalnya 15/12/2026 atau 15 Desember 2026; sebelum diperbaiki dianggap belum diisi',
  'expected.policy-invalid.pattern':
    'Teks yang memuat isian pertama dari {bounds} dan tidak memuat isian lain; yang dipakai: {used}',
  'expected.policy-invalid.choice': 'Salah satu dari: {bounds}; yang dipakai: {used}',
  'expected.person-not-asked': 'Penilai yang berstatus Aktif atau Cuti',
  'expected.person-not-rated': 'Pegawai yang dinilai: berstatus Aktif atau Cuti di sheet Pegawai',
  'expected.self-not-self': 'Peran Diri: penilai dan yang dinilai orang yang sama',
  'expected.other-is-self': 'Peran Rekan atau Atasan: penilai dan yang dinilai orang yang berbeda',
  'expected.peer-in-line':
    'Peran Rekan: bukan atasan atau bawahan langsung pegawai yang dinilai; penugasan ini tidak dihitung, dan barisnya boleh dihapus',
  'expected.peer-conflict': 'Peran Rekan: tanpa konflik kepentingan di sheet Konflik; penugasan ini tidak dihitung',
  'expected.rater-over-cap':
    'Paling banyak {maximum} pegawai untuk seorang rekan (Pegawai per Rekan); penugasan ini tetap dihitung',
  'expected.conflict-self': 'NIP dua orang yang berbeda',
  'expected.assignment-unknown': 'Penilai, yang dinilai dan peran yang ada di sheet Penugasan',
  'expected.answer-invalid': 'Angka 1 sampai 5, atau kosong untuk tidak dapat menilai',
  'expected.answer-repeated': 'Satu jawaban untuk {what}; jawaban sah terakhir yang dipakai',
  'expected.answer-not-offered': 'Salah satu pilihan pada formulir; jawaban ini ditahan',
  'expected.code-unknown':
    'Kode dari tautan pribadi; jawaban ini ditahan. Alihkan ke penugasannya atau buang di langkah Pantau',
  'expected.code-edited':
    'Kode seperti pada tautan pribadi; ada huruf yang berubah. Jawaban ini ditahan: di langkah Pantau alihkan ke penugasannya, atau buang',
  'expected.code-used-by-another':
    'Email penilai yang ditugaskan ({expected}); alamat ini milik penilai lain. Jawaban ini ditahan: terima, alihkan, atau buang di langkah Pantau',
  'expected.assignment-withdrawn':
    'Kode penugasan yang masih berlaku; penugasan ini sudah dicabut. Jawaban ini ditahan: alihkan atau buang di langkah Pantau',
  'expected.cycle-closed':
    'Kiriman sebelum periode ditutup; jawaban ini terlambat dan ditahan. Buka kembali periode bila harus dihitung',
  'expected.response-changed':
    'Jawaban seperti saat pertama dilihat; baris ini berubah sesudahnya. Yang pertama tetap dihitung dan baris ini ditahan: terima atau buang di langkah Pantau',
  'expected.response-vanished':
    'Baris jawaban yang pernah dilihat di tabnya; jawaban ini tetap dihitung dari arsip sampai Anda membuangnya di langkah Pantau',
  'expected.column-drifted':
    'Kolom yang masih sama dengan pertanyaannya; jawaban ini ditahan sampai kolomnya dipastikan',
  'expected.question-renamed':
    'Judul pertanyaan seperti saat formulir dibuat; kolom ini tidak dihitung sampai Anda memastikan atau memulihkannya di langkah Pantau',
  'expected.question-deleted':
    'Pertanyaan yang masih ada di formulir; kolom ini tidak dihitung sampai Anda memastikannya di langkah Pantau',
  'expected.question-retyped':
    'Jenis pertanyaan seperti saat formulir dibuat; kolom ini tidak dihitung sampai Anda memastikannya di langkah Pantau',
  'expected.question-added': 'Pertanyaan yang dibuat Teladan; pertanyaan tambahan ini tidak dihitung',
  'expected.choices-changed':
    'Pilihan jawaban seperti saat formulir dibuat; kolom ini tidak dihitung sampai Anda memastikan atau memulihkannya di langkah Pantau',
  'expected.count-differs':
    '{responses} baris, sebanyak jawaban di formulirnya; cari baris yang hilang atau bertambah sebelum memutuskan',
  'expected.count-uncompared':
    'Jumlah yang sudah dibandingkan dengan formulirnya; tekan “Bandingkan jumlah dengan formulir” di langkah Pantau',
  'expected.form-unreadable':
    'Formulir yang dapat dibuka oleh Anda; tanpa itu hanya judul kolom tab jawaban yang diperiksa. Mintalah pemiliknya menambahkan Anda sebagai editor',
  'expected.form-unreadable.looked':
    'Formulir yang dapat dibuka oleh Anda; tanpa itu berlaku pertanyaannya seperti terakhir dilihat, {lookedAt}. Mintalah pemiliknya menambahkan Anda sebagai editor',
  'expected.code-other-form':
    'Kode untuk formulir peran ini; jawaban ini ditahan. Alihkan atau buang di langkah Pantau',
  'expected.email-mismatch':
    'Email penilai yang ditugaskan ({expected}); jawaban ini ditahan. Terima, terima dan ingat alamat ini, atau buang di langkah Pantau',
  'expected.response-empty': 'Paling sedikit satu jawaban; baris ini ditahan',
  'expected.ratee-text-changed': '"{expected}"; jawaban tetap dihitung untuk pegawai menurut kodenya',
  'expected.number-ambiguous': '"{whole}" atau "{fraction}": angka ini dapat dibaca dua cara, jadi belum dihitung',
  'expected.table-missing': 'Sheet bernama "{sheet}"; tanpa sheet itu isinya tidak ikut dihitung',
  'expected.unit-spelling': 'Satu ejaan untuk satu unit; yang dipakai: "{used}"',
  'expected.unit-like': 'Maksudnya "{like}"? Bila memang unit lain, biarkan',
  'expected.peers-short':
    '{need} rekan; baru {have} yang dapat ditugaskan karena {reason}. Tambahkan baris di Penugasan bila ada yang tepat',
  'expected.peers-scarce':
    '{need} rekan; baru {have} karena rekan di unitnya dan di unit terdekat terlalu sedikit. Tambahkan baris di Penugasan bila ada yang tepat. Bila tidak ada, biarkan: nilai rekan tidak dihitung untuk pegawai ini dan bobotnya dibagi kepada penilai lain',
  'expected.assignment-missing': '{lack}. Tekan “Periksa dan susun penugasan” di langkah Siapkan',
  'expected.assignment-left-out':
    '{lack}. Tambahkan barisnya di sheet Penugasan, lalu tekan “Periksa dan susun penugasan” di langkah Siapkan. Bila memang sengaja, biarkan',
  'expected.assignment-untold':
    'Surat kepada {raters} penilai pegawai ini: tugasnya ditambahkan sesudah surat terakhir. Tekan “Lihat undangan” di langkah Formulir, lalu kirim',
  'unassigned.all': 'Penugasan untuk pegawai ini: belum ada yang diminta menilainya',
  'unassigned.supervisor': 'Penugasan atasan untuk pegawai ini: tanpa itu nilainya tidak lengkap',
  'problem.fault': 'Perlu diperbaiki',
  'problem.remark': 'Perlu diketahui',
  'shortage.unit-unknown': 'unit kerjanya belum diketahui',
  'shortage.raters-full': 'rekan yang ada sudah menilai sebanyak Pegawai per Rekan',
  'expected.policy-cap':
    'Paling sedikit {peers} (Rekan per Pegawai); kalau kurang, sebagian pegawai tidak mendapat cukup rekan',
  'expected.policy-preset':
    'Nilai menurut preset yang dipilih; {names} ditulis lain dan yang ditulis dipakai. Kosongkan untuk mengikuti preset',
  'expected.policy-peers':
    'Paling sedikit {minimum} (Minimum Rekan), atau 0 bila tanpa rekan; kalau kurang, nilai rekan tidak pernah dihitung',
  'expected.role-not-asked': 'Peran yang ditanya oleh paling sedikit satu kriteria; penugasan ini tidak dihitung',
  'expected.criterion-not-in-form':
    'Kriteria yang sudah ada sejak formulir dibuat; kriteria ini belum pernah ditanyakan',
  'expected.form-by-hand':
    'Formulir yang boleh diisi siapa pun yang punya tautan: buka sebagai penyunting, tekan Publikasikan, lalu atur penjawabnya; sesudah itu jalankan langkah Formulir lagi',
  'expected.form-left-closed':
    'Formulir yang menerima jawaban: akun yang membuka kembali periode belum dapat membukanya, jadi penilai belum dapat menjawab. Minta pembuat formulir menekan "Periksa ulang formulir" di langkah Formulir',
  'expected.form-left-open':
    'Formulir periode lama yang sudah ditutup; akun ini belum dapat menutupnya. Minta pembuatnya berhenti menerima jawaban di formulir itu',
  'expected.response-tab-missing':
    'Tab jawaban yang terhubung ke formulirnya; jalankan langkah Formulir untuk menghubungkan lagi',
  'expected.absence-beyond-work-days': 'Paling banyak {days} hari kerja pada bulan itu; angka tetap dihitung',
  'expected.audit-edited':
    'Catatan seperti saat ditulis Teladan: isi baris ini tidak cocok dengan kode pemeriksanya. Pulihkan lewat File › Histori versi',
  'expected.audit-removed':
    'Catatan nomor {numbers}, yang tidak ada lagi di sheet ini. Pulihkan lewat File › Histori versi',
  'expected.award-lapsed':
    'Penerima yang masih kandidat penghargaan; keputusan ini tetap tercatat, tetapi tidak berlaku. Putuskan lagi setelah periode ditutup',
  'expected.audit-cut':
    'Catatan nomor {numbers}, yang terpotong dari ujung: seharusnya ada {count} catatan. Pulihkan lewat File › Histori versi',
  'expected.audit-inserted': 'Hanya catatan yang ditulis Teladan; baris ini disisipkan. Hapus baris ini',
  'expected.audit-reordered':
    'Urut menurut Nomor; baris yang tidak pada tempatnya: {rows}. Urutkan kembali menurut Nomor',
  'expected.audit-replaced':
    'Rantai yang berakhir dengan kode {kept}; catatan yang ada tampaknya ditulis ulang. Pulihkan lewat File › Histori versi',

  // Why a rating is not complete.
  'reason.no-targets': 'Hasil kerja belum ada: tidak ada sasaran',
  'reason.targets-unusable': 'Hasil kerja belum dapat dihitung: perbaiki sasaran {targets}',
  'reason.no-supervisor': 'Perilaku belum lengkap: tidak ada penugasan atasan',
  'reason.supervisor-silent': 'Perilaku belum lengkap: jawaban atasan belum ada',
  'reason.no-innovation': 'Nilai memenuhi Sangat Baik, tetapi inovasi belum tercatat',
  'reason.weights-zero': 'Perilaku belum dapat dihitung: bobot penilai atau kriteria yang terjawab berjumlah nol',
  'reason.supervisor-unable': 'Perilaku belum lengkap: atasan tidak memberi jawaban yang dapat dinilai',

  // Rules that flags name.
  'rule.unit-best': 'Nilai akhir tertinggi di unit kerja',
  'rule.performance-guidance': 'Pembinaan kinerja',
  'rule.verbal-reprimand': 'PP 94/2021 Pasal 9: 3 hari kerja tanpa alasan yang sah dalam setahun',
  'rule.written-reprimand': 'PP 94/2021 Pasal 9: 4–6 hari kerja tanpa alasan yang sah dalam setahun',
  'rule.written-dissatisfaction': 'PP 94/2021 Pasal 9: 7–10 hari kerja tanpa alasan yang sah dalam setahun',
  'rule.allowance-cut-6-months': 'PP 94/2021 Pasal 10: 11–13 hari kerja tanpa alasan yang sah dalam setahun',
  'rule.allowance-cut-9-months': 'PP 94/2021 Pasal 10: 14–16 hari kerja tanpa alasan yang sah dalam setahun',
  'rule.allowance-cut-12-months': 'PP 94/2021 Pasal 10: 17–20 hari kerja tanpa alasan yang sah dalam setahun',
  'rule.demotion': 'PP 94/2021 Pasal 11: 21–24 hari kerja tanpa alasan yang sah dalam setahun',
  'rule.removal-from-post': 'PP 94/2021 Pasal 11: 25–27 hari kerja tanpa alasan yang sah dalam setahun',
  'rule.consecutive-absence': 'PP 94/2021 Pasal 11: hari kerja terus-menerus tanpa alasan yang sah',
  'rule.dismissal': 'PP 94/2021 Pasal 11: 28 hari kerja atau lebih tanpa alasan yang sah dalam setahun',
  'unit.points': 'poin',
  'unit.days': 'hari',

  // Evidence of flags.
  'evidence.award':
    'Nilai akhir {value}, tertinggi dari {unitEligible} pegawai yang memenuhi syarat di unit ({unitRated} dinilai); cakupan {coverage}%; {absence}.',
  'evidence.award.alone':
    'Nilai akhir {value}; satu-satunya yang memenuhi syarat di unit ({unitRated} dinilai), tidak ada pembanding; cakupan {coverage}%; {absence}.',
  'evidence.tied': 'Sama persis dengan {tied} pegawai lain.',
  'evidence.absence-known': 'alpa {days} hari dalam {months} bulan tercatat',
  'evidence.absence-unknown': 'data kehadiran tidak ada',
  'evidence.guidance':
    'Kandidat untuk pemeriksaan, bukan keputusan. Nilai akhir {value} di bawah {threshold} (PP 30/2019 pasal 56–58); cakupan {coverage}%.',
  'evidence.discipline':
    'Kandidat untuk pemeriksaan, bukan keputusan. Tanpa keterangan {value} hari pada {period} menurut sheet Kehadiran: {months}.',
  'evidence.consecutive':
    'Kandidat untuk pemeriksaan, bukan keputusan. Tanpa keterangan {value} hari kerja berturut-turut, {from} sampai {to}, menurut sheet Ketidakhadiran.',
  'evidence.doubtful': 'Periksa dahulu {months}: melebihi hari kerja bulan itu.',
  'evidence.training': 'Kriteria {criterion} mendapat {points} dari penilai selain diri sendiri, di bawah {limit}.',
  'evidence.training-none': '{why} Belum ada pelatihan untuk kriteria ini di katalog.',
  'evidence.wish.self': 'Keinginan pegawai: "{text}".',
  'evidence.wish.supervisor': 'Catatan atasan: "{text}".',
  'evidence.wish-unmatched': '{why} Tidak sama dengan kode atau judul pelatihan mana pun; baca dan putuskan.',
  'training.hours': '{code} {title} ({hours} JP, selesai {ends})',
  'training.no-day': '{code} {title}: tanggal belum terbaca',
  'training.no-hours': '{code} {title}: JP belum terbaca',
  'effect.not-comparable': 'Tidak dibandingkan: skala, bobot, atau kriteria kedua periode berbeda atau tidak tercatat.',
  'effect.too-few':
    'Terlalu sedikit untuk menyimpulkan: perlu {need} peserta dan {need} bukan peserta yang dinilai di kedua periode.',
  'effect.no-variance': 'Tidak dapat disimpulkan: semua orang berubah sama besar.',
  'effect.higher': 'Peserta naik {effect} lebih dari yang lain (95%: {low} sampai {high}).',
  'effect.lower': 'Peserta naik {effect} kurang dari yang lain (95%: {low} sampai {high}).',
  'effect.unclear': 'Tidak dapat dibedakan dari kebetulan: {effect} (95%: {low} sampai {high}).',
  'effect.started-lower':
    'Peserta mulai lebih rendah ({trained}, yang lain {others}); yang rendah cenderung naik juga tanpa pelatihan.',
  'effect.no-proof': 'Peserta tidak dipilih dengan undian, jadi ini bahan pertimbangan dan bukan bukti.',

  // Why an answer waits for HR.
  'held.code-unknown': 'Kodenya bukan kode dari tautan pribadi mana pun.',
  'held.code-edited': 'Kodenya berubah dari yang ada di tautan pribadi.',
  'held.code-other-form': 'Kodenya untuk formulir peran lain.',
  'held.code-used-by-another': 'Kodenya milik penilai lain: alamat yang terdaftar {expected}.',
  'held.email-mismatch': 'Alamat ini belum dikenal untuk penilainya; yang terdaftar {expected}.',
  'held.email-mismatch.own': 'Alamat ini belum dikenal untuk pegawai ini; yang terdaftar {expected}.',
  'held.assignment-withdrawn': 'Penugasannya sudah dicabut.',
  'held.cycle-closed': 'Dikirim setelah periode ditutup.',
  'held.response-empty': 'Tidak ada satu jawaban pun.',
  'held.response-changed': 'Baris ini berubah sesudah pertama dilihat; yang pertama tetap dihitung.',
  'held.response-vanished': 'Barisnya sudah tidak ada di tab; jawaban ini tetap dihitung dari arsip.',
  'held.column-drifted': 'Kolomnya berubah dan belum dipastikan.',

  // Units and reasons of the policy.
  'policy.unit.year': 'tahun',
  'policy.unit.text': 'teks',
  'policy.unit.basis-points': 'basis poin (100 = 1%)',
  'policy.unit.people': 'orang',
  'policy.unit.share': 'bagian 0–1',
  'policy.unit.points': 'nilai 0–120',
  'policy.unit.days': 'hari',
  'policy.unit.hours': 'JP',
  'policy.unit.choice': 'pilihan',
  'policy.unit.ratees': 'pegawai',
  'policy.unit.answers': 'jawaban',
  'policy.unit.seconds': 'detik',
  'policy.unit.minutes': 'menit',
  'policy.unit.clock-hour': 'pukul',
  'policy.unit.language': 'bahasa',
  'policy.unit.date': 'tanggal',
  'policy.unit.letters': 'surat',
  'policy.reason.period': 'Tahun kalender yang dinilai; bawaannya tahun saat periode disiapkan.',
  'policy.reason.seed':
    'Data dan benih yang sama memberi penugasan yang sama, sehingga penugasan dapat diperiksa ulang.',
  'policy.reason.supervisorWeight': 'Atasan paling mengetahui pekerjaan. Keempat bobot penilai berjumlah 10.000.',
  'policy.reason.peerWeight': 'Rekan melihat perilaku sehari-hari. Keempat bobot penilai berjumlah 10.000.',
  'policy.reason.selfWeight':
    'Penilaian diri menumbuhkan tanggung jawab, tetapi lemah kaitannya dengan penilaian lain.',
  'policy.reason.resultsWeight':
    'PP 30/2019 pasal 41: 60/40 bila pendapat rekan setingkat diperhitungkan (70/30 bila tidak).',
  'policy.reason.behaviourWeight': 'Pasangan Bobot Hasil; keduanya berjumlah 10.000.',
  'policy.reason.minimumPeers': 'Dengan kurang dari tiga rekan, jawaban seseorang dapat ditebak.',
  'policy.reason.peersPerRatee':
    'Empat rekan memberi keandalan cukup dan tetap memenuhi minimum bila satu tidak mengisi.',
  'policy.reason.minimumCoverage': 'Penghargaan hanya untuk pegawai yang cukup banyak dinilai.',
  'policy.reason.veryGoodLimit': 'PP 30/2019: Sangat Baik mulai 110, dengan inovasi yang tercatat.',
  'policy.reason.goodLimit': 'PP 30/2019: Baik mulai 90.',
  'policy.reason.fairLimit': 'PP 30/2019: Cukup mulai 70.',
  'policy.reason.poorLimit': 'PP 30/2019: Kurang mulai 50; di bawahnya Sangat Kurang.',
  'policy.reason.awardAbsenceLimit': 'Dengan alpa sebanyak ini tidak ada penghargaan, PNS maupun PPPK.',
  'policy.reason.trainingHoursPns': 'PP 11/2017: paling sedikit 20 JP setahun bagi setiap PNS.',
  'policy.reason.trainingHoursPppk':
    '24 JP sering disebut sebagai batas terbanyak bagi PPPK; belum diperiksa pada peraturannya, maka dapat diubah.',
  'policy.reason.effectMinimum':
    'Dengan kurang dari sepuluh orang di salah satu kelompok, selang dampak lebih lebar daripada dampak yang mungkin.',
  'policy.reason.preset': 'Kumpulan bobot yang sudah jadi; baris yang dikosongkan mengikuti preset ini.',
  'policy.reason.scale': 'Angka menurut PP 30/2019, atau kuadran menurut PermenPANRB 6/2022. Keduanya tidak dicampur.',
  'policy.reason.subordinateWeight': '0: bawahan tidak ditanya. Keempat bobot penilai berjumlah 10.000.',
  'policy.reason.withoutSubordinates':
    'Bobot bawahan bagi pegawai tanpa bawahan: dibagi menurut bobot yang lain, atau ke rekan (60/40/0 pada 360 Dairi).',
  'policy.reason.minimumSubordinates':
    'Seperti Minimum Rekan: dengan kurang dari tiga bawahan, jawaban seseorang dapat ditebak.',
  'policy.reason.rateesPerPeer': 'Lebih dari delapan formulir rekan membuat orang menjawab asal-asalan.',
  'policy.reason.counted':
    'Apa adanya: jawaban dihitung seperti diisi. Disesuaikan: kemurahan tiap penilai dikeluarkan lebih dahulu; keduanya selalu diperlihatkan.',
  'policy.reason.severityShrinkage':
    'Kemurahan penilai dipercaya separuh bila ia menilai sebanyak ini pegawai; sedikit pegawai berarti sedikit bukti.',
  'policy.reason.minimumGroup':
    'Rata-rata unit dengan orang lebih sedikit dari ini tidak diperlihatkan kepada pimpinan, supaya tidak menunjuk orang.',
  'policy.reason.organisationRating':
    'Predikat kinerja organisasi, pembanding sebaran usulan kuadran menurut SE MenPANRB 3/2023. Hanya peringatan.',
  'policy.reason.signalAnswers': 'Sinyal penilai hanya dilihat bila jawabannya paling sedikit sebanyak ini.',
  'policy.reason.straightLineShare':
    'Bagian jawaban yang sama persis dalam satu pengisian. Diberi tahu mulai dari angka ini.',
  'policy.reason.allTopShare':
    'Bagian jawaban tertinggi dari seluruh jawaban seorang penilai. Diberi tahu mulai dari angka ini.',
  'policy.reason.severityLimit':
    'Jarak rata-rata penilai dari penilai lain atas orang yang sama, dalam nilai. Diberi tahu mulai dari angka ini.',
  'policy.reason.reciprocalLimit':
    'Yang lebih rendah dari nilai dua orang yang saling menilai. Diberi tahu mulai dari angka ini.',
  'policy.reason.selfGapLimit': 'Selisih penilaian diri dan rata-rata rekan. Diberi tahu mulai dari angka ini.',
  'policy.reason.fastSeconds': 'Jarak dua pengisian seorang penilai. Diberi tahu bila kurang dari angka ini.',
  'policy.reason.sensitivityStep': 'Lima persen: bobot digeser sejauh ini untuk menguji apakah kandidat tetap sama.',
  'policy.reason.onLeave':
    'Orang yang cuti tetap dinilai; bawaannya ia juga tetap diminta menilai, karena tautannya dapat dibuka dari mana saja.',
  'policy.reason.leavers':
    'Pegawai yang keluar tidak mendapat nilai tahun ini, karena tidak ada lagi yang dibina; jawaban tentang dirinya tetap tersimpan.',
  'policy.reason.supervisorChange':
    'Atasan yang sudah diminta lebih lama mengenal pekerjaannya. Atasan yang keluar sebelum menilai selalu digantikan atasan yang baru.',
  'policy.reason.secondPost':
    'Jabatan utama menentukan penilai; isi NIP Atasan Kedua di Pegawai dan pilih keduanya bila dua atasan menilai.',
  'policy.reason.identity':
    'Kode dapat diteruskan dan alamat dapat diketik, maka keduanya harus cocok. "kode" hanya bagi yang tanpa akun Google; jawaban seperti itu diberi tanda.',
  'policy.reason.language': 'Bahasa sidebar dan pesan: id atau en.',
  'policy.reason.agency': 'Nama instansi seperti yang ditulis di surat dan di kop cetakan.',
  'policy.reason.agencyParent': 'Di atas nama instansi pada kop cetakan, misalnya Pemerintah Kota Binjai.',
  'policy.reason.agencyAddress': 'Alamat pada kop cetakan, dalam satu baris.',
  'policy.reason.agencyContact': 'Telepon, email atau situs pada kop cetakan, dalam satu baris.',
  'policy.reason.deadline':
    'Hari terakhir mengisi, disebut di surat. Kosong: surat menyebut "tanggal yang diumumkan". Tidak menutup formulir.',
  'policy.reason.reminders':
    'Bila ditekan: pengingat hanya pergi bila petugas menekannya. Sendiri: Teladan mengirimnya menurut jadwal di bawah.',
  'policy.reason.reminderAfterDays': 'Tiga hari memberi waktu mengisi; lebih sering membuat surat tidak dibaca lagi.',
  'policy.reason.reminderMaximum': 'Sesudah tiga pengingat lebih baik menelepon. 0: tanpa pengingat.',
  'policy.reason.objectionDays':
    'Empat belas hari cukup untuk membaca penjelasan, bertanya, dan menulis alasan, juga bagi yang sedang cuti sebentar. Sesudahnya diam berarti menerima.',
  'policy.reason.objectionDecisionDays':
    'Empat belas hari memberi waktu atasan dari atasan memeriksa; putusan yang terlambat tetap dihitung dan ditagih.',
  'policy.reason.meetingFirstDay': 'Hari pertama rapat evaluasi. Kosong: mulai besok, dihitung saat tanggal diusulkan.',
  'policy.reason.meetingLastDay': 'Hari terakhir rapat evaluasi. Kosong: dua minggu sejak hari pertama.',
  'policy.reason.meetingFromHour': 'Sesudah apel dan urusan pagi.',
  'policy.reason.meetingToHour':
    'Rapat selesai sebelum pukul ini, sehingga catatan masih sempat ditulis pada hari yang sama.',
  'policy.reason.meetingMinutes': 'Cukup untuk agenda dan kesepakatan; istirahat siang tidak dipakai.',
  'policy.reason.meetingPlace':
    'Tertulis di undangan, misalnya Ruang rapat lantai 2. Dapat diubah per rapat di sheet Rapat.',
  'policy.reason.certificatePattern':
    '{nomor} berjalan dalam setahun dan harus ada; {kode} kode pelatihan, atau PT, PT-TW, PT-TH untuk pegawai teladan bulan, triwulan, tahun; {bulan} bulan terbit, angka romawi; {tahun} tahun terbit. Contoh: 001/PT/IV/2026. Nomor yang sudah diberikan tidak berubah.',
  'policy.reason.certificatePlace':
    'Kota di atas tanda tangan sertifikat, surat hasil dan laporan unit, misalnya Binjai.',
  'policy.reason.certificateSignatory':
    'Nama penanda tangan sertifikat, surat hasil dan laporan unit beserta gelarnya.',
  'policy.reason.certificateSignatoryId': 'NIP penanda tangan, ditulis sebagai teks.',
  'policy.reason.certificateSignatoryPosition': 'Misalnya Kepala Badan; tertulis di atas nama penanda tangan.',

  // Forms.
  'form.title.self': 'Penilaian Diri {period}',
  'form.title.peer': 'Penilaian Rekan Sejawat {period}',
  'form.title.subordinate': 'Penilaian oleh Bawahan {period}',
  'form.title.supervisor': 'Penilaian oleh Atasan {period}',
  'form.description.self':
    'Nilailah perilaku kerja Anda sendiri sepanjang periode ini, sejujurnya. Isilah dengan email yang terdaftar di kepegawaian; jawaban dari email lain ditahan. Instrumen instansi ini mendampingi, tidak menggantikan, e-Kinerja BKN.',
  'form.description.peer':
    'Nilailah perilaku kerja rekan Anda yang tertulis di bawah, hanya dari yang Anda lihat sendiri. Isilah dengan email yang terdaftar di kepegawaian; jawaban dari email lain ditahan. Bila tidak dapat menilai, pilih "Tidak dapat menilai": itu tidak merugikan siapa pun. Instrumen instansi ini mendampingi, tidak menggantikan, e-Kinerja BKN.',
  'form.description.subordinate':
    'Nilailah perilaku kerja atasan Anda yang tertulis di bawah, hanya dari yang Anda lihat sendiri. Isilah dengan email yang terdaftar di kepegawaian; jawaban dari email lain ditahan. Bila tidak dapat menilai, pilih "Tidak dapat menilai": itu tidak merugikan siapa pun. Instrumen instansi ini mendampingi, tidak menggantikan, e-Kinerja BKN.',
  'form.description.supervisor':
    'Nilailah perilaku kerja bawahan Anda yang tertulis di bawah sepanjang periode ini, lalu bahas dalam rapat evaluasi. Isilah dengan email yang terdaftar di kepegawaian; jawaban dari email lain ditahan. Instrumen instansi ini mendampingi, tidak menggantikan, e-Kinerja BKN.',
  'form.privacy.self':
    'Siapa melihat jawaban ini: petugas kepegawaian yang mengelola penilaian, lengkap dengan nama Anda. Pimpinan hanya melihat ringkasan per unit.',
  'form.privacy.peer':
    'Siapa melihat jawaban ini: petugas kepegawaian yang mengelola penilaian dapat menelusuri siapa menjawab apa. Rekan yang dinilai tidak melihat siapa menjawab apa; nilai rekan hanya dihitung bila cukup banyak yang mengisi. Komentar Anda dibacanya sesudah periode ditutup: tanpa nama dan waktu, diacak bersama komentar lain, dan hanya bila cukup banyak yang mengisi. Tulis tanpa hal yang mengungkap siapa Anda. Pimpinan hanya melihat ringkasan per unit.',
  'form.privacy.subordinate':
    'Siapa melihat jawaban ini: petugas kepegawaian yang mengelola penilaian dapat menelusuri siapa menjawab apa. Atasan yang dinilai tidak melihat siapa menjawab apa; nilai bawahan hanya dihitung bila cukup banyak yang mengisi. Komentar Anda dibacanya sesudah periode ditutup: tanpa nama dan waktu, diacak bersama komentar lain, dan hanya bila cukup banyak yang mengisi. Tulis tanpa hal yang mengungkap siapa Anda. Pimpinan hanya melihat ringkasan per unit.',
  'form.privacy.supervisor':
    'Siapa melihat jawaban ini: petugas kepegawaian yang mengelola penilaian, lengkap dengan nama Anda, dan pegawai yang dinilai dalam rapat evaluasi. Komentar Anda juga ditulis di surat hasil dan dokumen evaluasinya, sebagai komentar atasan. Pimpinan hanya melihat ringkasan per unit.',
  'form.purpose.performance': 'penilaian kinerja',
  'form.purpose.training': 'pelatihan dan pengembangan kompetensi',
  'form.purpose.award': 'pemilihan pegawai teladan',
  'form.purpose.guidance': 'pembinaan dan pemeriksaan disiplin',
  'form.privacy.law':
    'Data pribadi di formulir ini (alamat email, kode, jawaban, waktu kirim) diolah menurut UU 27/2022 tentang Pelindungan Data Pribadi, hanya untuk {purpose}. Disimpan di buku kerja dan formulir milik petugas kepegawaian selama periode ini, lalu menurut jadwal retensi arsip instansi; tidak ada yang terhapus dengan sendirinya. Anda berhak menanyakan data Anda dan meminta perbaikannya kepada petugas kepegawaian.',
  'form.confirmation':
    'Terima kasih, jawaban Anda sudah tersimpan. Isi lagi lewat tautan pribadi yang lain bila masih ada.',
  'form.ratee': 'Pegawai yang dinilai',
  'form.ratee-help': 'Sudah terisi dari tautan pribadi Anda. Jangan diubah.',
  'form.code': 'Kode',
  'form.code-help': 'Sudah terisi dari tautan pribadi Anda. Jangan diubah.',
  'form.code-wrong': 'Kode tidak lengkap. Buka kembali tautan pribadi Anda.',
  'form.page': 'Bagian {page} dari {pages}',
  'form.grid-help': 'Pilih satu jawaban di setiap baris.',
  'form.level.1': '1 Sangat kurang',
  'form.level.2': '2 Kurang',
  'form.level.3': '3 Cukup',
  'form.level.4': '4 Baik',
  'form.level.5': '5 Sangat baik',
  'form.unable': 'Tidak dapat menilai',
  'form.comment': 'Komentar: {value}',
  'form.comment-help.self': 'Tidak wajib. Tulis contoh nyata, bukan nama orang lain.',
  'form.comment-help.peer':
    'Tidak wajib, paling banyak {longest} huruf. Rekan itu membacanya tanpa nama: tulis tanpa hal yang mengungkap siapa Anda. Tulis contoh nyata, bukan nama orang lain.',
  'form.comment-help.subordinate':
    'Tidak wajib, paling banyak {longest} huruf. Atasan itu membacanya tanpa nama: tulis tanpa hal yang mengungkap siapa Anda. Tulis contoh nyata, bukan nama orang lain.',
  'form.comment-help.supervisor':
    'Tidak wajib, paling banyak {longest} huruf. Pegawai itu membacanya sebagai komentar atasan. Tulis contoh nyata, bukan nama orang lain.',
  'form.other-value': 'Perilaku lain',
  'form.tab.self': 'Jawaban Diri',
  'form.tab.peer': 'Jawaban Rekan',
  'form.tab.subordinate': 'Jawaban Bawahan',
  'form.tab.supervisor': 'Jawaban Atasan',
  'role.self': 'Diri',
  'role.peer': 'Rekan',
  'role.subordinate': 'Bawahan',
  'role.supervisor': 'Atasan',
  'weights.role': '{role} {before}%',
  'weights.role.changed': '{role} {before}% menjadi {after}%',
  'signal.straight-line': 'Jawaban seragam',
  'signal.all-top': 'Semua tertinggi',
  'signal.lenient': 'Lebih murah dari penilai lain',
  'signal.severe': 'Lebih ketat dari penilai lain',
  'signal.reciprocal': 'Saling memberi tinggi',
  'signal.self-gap': 'Penilaian diri jauh dari rekan',
  'signal.fast': 'Pengisian sangat cepat',
  'signal.evidence.straight-line':
    '{percent}% dari {count} jawaban dalam satu pengisian sama persis. Bukan kesimpulan: bisa jadi memang demikian.',
  'signal.evidence.all-top':
    '{percent}% dari {count} jawaban untuk orang lain adalah yang tertinggi. Bukan kesimpulan: bisa jadi memang demikian.',
  'signal.evidence.lenient':
    'Atas {count} orang yang juga dinilai orang lain, nilainya rata-rata {points} di atas penilai lain.',
  'signal.evidence.severe':
    'Atas {count} orang yang juga dinilai orang lain, nilainya rata-rata {points} di bawah penilai lain.',
  'signal.evidence.reciprocal': 'Keduanya saling menilai, dan yang lebih rendah dari kedua nilai itu {points}.',
  'signal.evidence.self-gap': 'Penilaian diri berselisih {points} dari rata-rata {count} rekan.',
  'signal.evidence.fast':
    '{count} pengisian berjarak paling pendek {points} detik. Pengisian dari kertas oleh petugas juga tampak seperti ini.',
  'unit.share': 'bagian',
  'unit.seconds': 'detik',
  'reliability.known': '{verdict}. Keandalan rata-rata penilai yang ada {average}, satu penilai saja {single}.',
  'reliability.verdict.good':
    'Para {raters} cukup sepakat tentang siapa lebih baik; ini bukan dasar keputusan sendirian',
  'reliability.verdict.low': 'Para {raters} belum cukup sepakat tentang siapa lebih baik; baca bersama bukti lain',
  'reliability.raters.peer': 'rekan',
  'reliability.raters.subordinate': 'bawahan',
  'reliability.unlike':
    'Jawaban satu per satu masih banyak berbeda (alpha {alpha}): baca rata-ratanya, jangan satu jawaban atau satu kriteria.',
  'reliability.needed':
    'Supaya keandalan rata-rata mencapai 0,70, setiap pegawai perlu paling sedikit {raters} penilai.',
  'reliability.needed-unknown': 'Berapa pun penilainya, keandalan 0,70 tidak dapat diperkirakan dari jawaban ini.',
  'reliability.unknown': 'Belum dapat dihitung: {reason}.',
  'undefined.too-few-ratees': 'baru {have} pegawai dari {need} yang diperlukan',
  'undefined.too-few-raters': 'baru {have} penilai dari {need} yang diperlukan',
  'undefined.no-variance': 'semua jawaban sama',
  'undefined.no-ratee-variance': 'rata-rata semua pegawai sama',
  'undefined.no-residual-variance': 'penilai hanya berbeda sebesar selisih tetap',
  'undefined.negative-variance': 'penilai satu pegawai lebih berbeda daripada antarpegawai',
  'undefined.no-degrees-of-freedom': 'jawaban terlalu sedikit untuk menaksir galat',
  'undefined.not-connected': 'tidak ada pegawai yang dinilai bersama penilai lain',
  'undefined.not-complete': 'tidak semua penilai menilai semua pegawai',
  'undefined.no-reliability': 'jawaban satu penilai belum mengatakan apa-apa',
  'undefined.not-converged': 'perhitungan tidak sampai pada satu angka',
  'distribution.about':
    'Sebaran usulan kuadran PermenPANRB 6/2022, bukan predikat menurut angka: sebaran predikat ada di sheet Ringkasan.',
  'distribution.counted': '{people} dari {rated} pegawai yang dinilai',
  'distribution.rule.at-most': '{quadrants}: paling banyak {share}%',
  'distribution.rule.at-least': '{quadrants}: paling sedikit {share}%',
  'distribution.rule.more-than': '{quadrants}: harus ada',
  'distribution.met': 'Sesuai SE MenPANRB 3/2023 untuk predikat organisasi {organisation}.',
  'distribution.missed':
    'Peringatan: tidak sesuai SE MenPANRB 3/2023 untuk predikat organisasi {organisation}. Nilai tidak diubah; bahas sebarannya.',
  'distribution.unknown':
    'Isi baris Predikat Organisasi di sheet Kebijakan untuk membandingkan sebaran ini dengan SE MenPANRB 3/2023.',
  'trend.rising': 'Naik terus, {cycles} periode',
  'trend.falling': 'Turun terus, {cycles} periode',
  'trend.level': 'Berubah kurang dari {points} poin, {cycles} periode',
  'trend.mixed': 'Tidak searah, {cycles} periode',
  'trend.insufficient': 'Belum cukup: {have} dari {need} periode yang sebanding',
  'trend.awards.unknown': 'tidak tercatat',

  'policy-change.from': '{key}: {before} menjadi {after}',
  'policy-change.percent': '{percent}%',
  'policy-change.rated': 'nilai {final}, predikat {band}, usulan kuadran {quadrant}',
  'policy-change.final': 'nilai {final}',
  'policy-change.band': 'predikat {band}',
  'policy-change.no-candidate': 'bukan kandidat',
  'policy-change.quadrant': 'usulan kuadran {quadrant}',
  'policy-change.unread': '{key}: "{received}" tidak dapat dipakai. {expected}',
  'policy-change.unrated': 'belum lengkap',
  'summary.pooled': 'Digabung supaya nilai orang di unit kecil tidak dapat ditebak: {units}',
  'summary.agency': 'Seluruh instansi',
  'summary.audit': '{count} catatan, kode {head}',

  'identity.code-alone': '{answers} jawaban dikenali dari kode saja, tanpa alamat email yang cocok',
  'trace.self': '{rater} menilai diri sendiri',
  'trace.other': '{rater} menilai {ratee}',
  'assignment.left': 'tidak diminta lagi',
  'assignment.uncounted': 'tidak dihitung: lihat sheet Masalah',

  // Progress.
  'permission.spreadsheets.currentonly': 'membuka buku kerja ini: tanpa izin ini tidak ada yang dapat dikerjakan',
  'permission.forms': 'membuat dan membuka formulir: tanpa izin ini formulir tidak dapat dibuat, dibuka atau ditutup',
  'permission.script.container.ui': 'menampilkan sidebar: tanpa izin ini Teladan tidak dapat dibuka',
  'permission.userinfo.email': 'mengetahui alamat email petugas: tanpa izin ini tidak tercatat siapa yang bertindak',
  'permission.script.scriptapp': 'memasang jam: tanpa izin ini pekerjaan hanya berlanjut bila ada yang menekan tombol',
  'permission.script.send_mail':
    'mengirim surat: tanpa izin ini undangan dan pengingat harus disampaikan dengan cara lain',
  'permission.drive.file':
    'menemukan formulir buatannya sendiri di Drive dan membukanya bagi siapa pun yang punya tautan, dan membuat buku kerja pimpinan: tanpa izin ini formulir dibuka satu per satu atau dengan tangan, dan buku kerja pimpinan tidak ada',
  'job.forms': 'membuat formulir',
  'job.announce': 'mengumumkan sasaran',
  'job.publish': 'menerbitkan hasil',
  'job.meetings': 'mengundang ke rapat evaluasi',
  'job.trainings': 'menawarkan pelatihan',
  'job.training-evaluations': 'meminta evaluasi pelatihan',
  'job.dossiers': 'meminta tanggapan dan pemeriksaan berkas',
  'job.inquiries': 'menarik jawaban isian',
  'job.invite': 'mengirim undangan',
  'job.remind': 'mengirim pengingat',
  'job.pull': 'menarik jawaban',
  'job.close': 'menutup periode',
  'job.purge': 'memusnahkan data',
  'progress.create': 'Membuat formulir {role}',
  'progress.open': 'Membuka formulir {role} bagi pengisinya',
  'progress.link': 'Menghubungkan formulir {role} ke buku kerja',
  'progress.count': 'Menghitung jawaban di formulir {role}',
  'progress.freeze': 'Menarik jawaban terakhir dan membekukan nilai',
  'progress.done': 'Formulir siap diisi',

  // Errors: what happened, what was kept, what to do.
  'error.headings-lost.happened':
    'Di sheet {sheet} judul kolom ini hilang: {headings}. Isinya tidak dapat dipakai sebelum judul itu kembali.',
  'error.headings-lost.kept': 'Tidak ada yang dihitung, ditulis, atau dikirim dari sheet itu, dan isinya tidak diubah.',
  'error.headings-lost.next':
    'Ketik kembali judul itu di baris 1 sheet {sheet}, atau tekan Ctrl+Z; bila sel judul digabung, pisahkan dahulu. Bila isi kolomnya ikut hilang, jangan ketik judulnya: pulihkan lewat File › Histori versi. Lalu ulangi.',
  'error.headings-lost-refilled.happened':
    'Di sheet {sheet} judul kolom ini hilang: {headings}. Isinya tidak dapat dipakai sebelum judul itu kembali.',
  'error.headings-lost-refilled.kept':
    'Tidak ada yang dihitung, ditulis, atau dikirim dari sheet itu, dan isinya tidak diubah.',
  'error.headings-lost-refilled.next':
    'Ketik kembali judul itu di baris 1 sheet {sheet}, atau tekan Ctrl+Z; bila sel judul digabung, pisahkan dahulu. Selama jawaban dikumpulkan, “Tarik jawaban dan hitung” di langkah Pantau juga menulisnya kembali. Sesudah itu, bila isi kolomnya ikut hilang, jangan ketik judulnya: pulihkan lewat File › Histori versi.',
  'error.headings-none.happened':
    'Sheet {sheet} tidak berisi satu pun judul kolom Teladan di baris 1. Isinya tidak dapat dipakai.',
  'error.headings-none.kept': 'Tidak ada yang dihitung, ditulis, atau dikirim dari sheet itu, dan isinya tidak diubah.',
  'error.headings-none.next':
    'Bila sheet itu milik Anda, beri nama lain: nama {sheet} dipakai Teladan. Bila milik Teladan, tekan Ctrl+Z atau pulihkan lewat File › Histori versi.',
  'error.headings-twice.happened':
    'Di sheet {sheet} judul kolom ini ada dua: {headings}. Teladan tidak tahu mana kolom Anda, jadi sheet itu tidak dipakai.',
  'error.headings-twice.kept':
    'Tidak ada yang dihitung, ditulis, atau dikirim dari sheet itu, dan isinya tidak diubah.',
  'error.headings-twice.next': 'Di sheet {sheet} ganti judul kolom yang milik Anda, lalu ulangi.',
  'error.columns-left.happened':
    'Di sheet {sheet} judul kolom ini hilang, dan isi di bawahnya lain dari hitungan terakhir: {columns}. Isi itu dibiarkan; kolom Teladan ditulis lagi di ujung kanan.',
  'error.columns-left.kept': 'Tidak ada isi yang ditimpa.',
  'error.columns-left.next':
    'Bila isi itu catatan Anda, beri kolomnya judul sendiri supaya ikut barisnya. Bila isi itu hitungan lama, hapus kolomnya.',
  'error.policy-impossible.happened': 'Kebijakan tidak dapat dipakai: {faults}.',
  'error.policy-impossible.kept': 'Data dan nilai tidak diubah.',
  'error.policy-impossible.next': 'Perbaiki sheet Kebijakan, lalu ulangi langkah ini.',
  'fault.weight-unreadable':
    '{names} bukan bilangan bulat 0 sampai 10000, 7000 berarti 70% (sheet Kebijakan baris {rows})',
  'fault.role-weights': '{names} berjumlah {sum}, seharusnya 10000',
  'fault.component-weights': '{names} berjumlah {sum}, seharusnya 10000',
  'fault.limits-order': '{names} harus menurun, masing-masing lebih kecil dari yang sebelumnya',
  'error.no-targets.happened': 'Belum ada sasaran di sheet Sasaran.',
  'error.no-targets.kept': 'Tidak ada yang diumumkan dan tidak ada formulir yang dibuat.',
  'error.no-targets.next': 'Isi atau impor sasaran.csv, atau salin dari templat jabatan, lalu ulangi langkah ini.',
  'error.no-roster.happened': 'Belum ada pegawai yang dapat dinilai di sheet Pegawai.',
  'error.no-roster.kept': 'Isi sheet tidak diubah; yang tidak terbaca tercatat di sheet Masalah.',
  'error.no-roster.next': 'Isi atau impor pegawai.csv dengan NIP yang benar, lalu ulangi langkah ini.',
  'error.no-criteria.happened': 'Tidak ada kriteria yang dapat ditanyakan di sheet Kriteria.',
  'error.no-criteria.kept': 'Isi sheet tidak diubah; yang tidak terbaca tercatat di sheet Masalah.',
  'error.no-criteria.next': 'Perbaiki sheet Kriteria, atau kosongkan supaya 21 panduan BerAKHLAK dipakai.',
  'error.not-prepared.happened': 'Penugasan belum disusun.',
  'error.not-prepared.kept': 'Tidak ada yang diubah.',
  'error.not-prepared.next': 'Jalankan dahulu langkah Siapkan.',
  'error.assignments-outdated.happened':
    'Daftar pegawai, kriteria, atau kebijakan berubah sejak penilai ditetapkan: susunannya kini akan lain.',
  'error.assignments-outdated.kept': 'Belum ada formulir yang dibuat. Tidak ada yang diubah.',
  'error.assignments-outdated.next': 'Tekan “Periksa dan susun penugasan” di langkah Siapkan, lalu buat formulir lagi.',
  'error.forms-not-open.happened': 'Formulir belum siap.',
  'error.forms-not-open.kept': 'Tidak ada yang diubah.',
  'error.forms-not-open.next': 'Jalankan dahulu langkah Formulir sampai selesai.',
  'error.form-not-accepting.happened': 'Formulir "{title}" dibuat, tetapi Google belum membukanya untuk diisi.',
  'error.form-not-accepting.kept': 'Formulir itu tetap ada dan tercatat di sheet Formulir.',
  'error.form-not-accepting.next':
    'Buka Tautan Sunting di sheet Formulir, pilih Publikasikan, lalu ulangi langkah ini.',
  'error.busy.happened': 'Langkah lain sedang berjalan di buku kerja ini.',
  'error.busy.kept': 'Tidak ada yang diubah oleh langkah ini.',
  'error.busy.next': 'Tunggu sebentar, lalu ulangi.',
  'error.cancelled.happened': 'Pekerjaan ini dibatalkan sebelum menulis apa pun.',
  'error.cancelled.kept': 'Tidak ada yang diubah.',
  'error.cancelled.next': 'Tekan tombol yang sama untuk memulainya lagi.',
  'error.job-running.happened': 'Pekerjaan lain masih berjalan: {job}.',
  'error.job-running.kept': 'Pekerjaan itu tetap berjalan; tidak ada yang diubah oleh langkah ini.',
  'error.job-running.next': 'Tunggu sampai selesai atau batalkan pekerjaan itu, lalu ulangi.',
  'error.not-entitled.happened': 'Akun Anda ({email}) tidak berhak “{right}” menurut sheet {sheet}.',
  'error.not-entitled.kept': 'Tidak ada yang diubah.',
  'error.not-entitled.next':
    'Minta yang berhak menekannya, atau minta pengelola buku kerja menulis alamat Anda dengan hak itu di sheet {sheet}.',
  'error.access-unread.happened':
    'Sheet {sheet} baris {rows} tidak terbaca, jadi belum diketahui siapa yang berhak “{right}”. Akun Anda: {email}.',
  'error.access-unread.kept': 'Tidak ada yang diubah.',
  'error.access-unread.next':
    'Perbaiki alamat email di baris itu, atau hapus barisnya. Siapa pun yang boleh menyunting sheet {sheet} dapat melakukannya.',
  'error.not-operator.happened': 'Formulir dibuat dan surat dikirim oleh satu petugas saja, sekarang {operator}.',
  'error.not-operator.kept': 'Tidak ada yang diubah.',
  'error.not-operator.next':
    'Minta {operator} menekan tombol ini, atau tekan "Ambil alih" di bawah Petugas, lalu ulangi.',
  'error.form-out-of-reach.happened': 'Akun Anda belum dapat membuka formulir yang dibuat petugas lain.',
  'error.form-out-of-reach.kept': 'Formulir, tautan, dan jawaban tetap seperti semula.',
  'error.form-out-of-reach.next':
    'Minta petugas yang membuat formulir menekan "Periksa ulang formulir", supaya Anda menjadi penyuntingnya.',
  'error.forms-not-permitted.happened': 'Google belum diizinkan membuka formulir atas nama Anda.',
  'error.forms-not-permitted.kept': 'Formulir dan keadaan periode tetap seperti semula.',
  'error.forms-not-permitted.next':
    'Muat ulang buku kerja, buka Teladan dari menu, setujui izin formulir, lalu ulangi; atau minta petugas lain menekan tombol ini.',
  'error.nobody-known.happened': 'Google tidak memberi tahu siapa Anda, jadi petugas tidak dapat dicatat.',
  'error.nobody-known.kept': 'Tidak ada yang diubah.',
  'error.nobody-known.next': 'Setujui izin untuk melihat alamat email Anda, lalu ulangi.',
  'error.import-locked.happened': 'Sheet {table} tidak dapat diganti karena formulir sudah dibuat untuk periode ini.',
  'error.import-locked.kept': 'Sheet {table} tetap seperti semula.',
  'error.import-locked.next':
    'Ubah langsung di sheet bila memang perlu, atau buka periode baru setelah periode ini ditetapkan.',
  'mark.title': 'Perlu diperiksa',
  'mark.color': 'Warna sel semula:',
  'fix.like-row': 'sama persis dengan baris {row}',
  'fix.emptied': 'baris ini dikosongkan',
  'error.columns-unsaid.happened': 'Belum jelas kolom mana yang menjadi {columns} di sheet {table}.',
  'error.columns-unsaid.kept': 'Sheet {table} tetap seperti semula.',
  'error.columns-unsaid.next': 'Tentukan kolom itu di pratinjau, lalu masukkan lagi.',
  'error.fixes-changed.happened': 'Isi sheet berubah sejak daftar perbaikan ini dibuat.',
  'error.fixes-changed.kept': 'Tidak ada sel yang diubah.',
  'error.fixes-changed.next': 'Tekan “Lihat yang dapat diperbaiki otomatis” sekali lagi, lalu periksa daftarnya.',
  'error.import-changed.happened': 'Isi sheet {table} berubah sejak pratinjau ini dibuat.',
  'error.import-changed.kept': 'Tidak ada yang dimasukkan; isi sheet tetap seperti semula.',
  'error.import-changed.next': 'Pratinjau sudah dibuat ulang. Periksa angkanya, lalu tekan “Masukkan” sekali lagi.',
  'error.sample-forms.happened': 'Formulir untuk data contoh sudah dibuat.',
  'error.sample-forms.kept': 'Tidak ada yang dikosongkan.',
  'error.sample-forms.next': 'Pakai buku kerja baru yang kosong untuk penilaian yang sebenarnya.',
  'error.sample-not-empty.happened': 'Buku kerja ini sudah berisi pegawai, penilai luar, atau sasaran.',
  'error.sample-not-empty.kept': 'Tidak ada yang ditambahkan; data Anda tetap seperti semula.',
  'error.sample-not-empty.next': 'Pakai buku kerja baru yang kosong untuk mencoba dengan data contoh.',
  'error.cell-too-long.happened':
    'Berkas untuk sheet {table} memuat sel yang terlalu panjang: baris {row}, kolom {column} ({length} huruf).',
  'error.cell-too-long.kept': 'Sheet {table} tetap seperti semula.',
  'error.cell-too-long.next': 'Persingkat isi sel itu menjadi paling banyak 50000 huruf, lalu impor lagi.',
  'error.not-allowed.happened': 'Langkah ini tidak dapat dilakukan: {why}.',
  'error.not-allowed.kept': 'Tidak ada yang diubah.',
  'error.not-allowed.next': '{next}',
  'not-allowed.why.before': 'formulir periode ini belum dibuat',
  'not-allowed.next.before': 'Buat formulir dahulu di langkah Formulir.',
  'not-allowed.why.opened': 'formulir periode ini masih sedang dibuat',
  'not-allowed.next.opened': 'Selesaikan dahulu langkah Formulir.',
  'not-allowed.why.collecting': 'periode ini masih mengumpulkan jawaban',
  'not-allowed.next.collecting': 'Tutup periode dahulu.',
  'not-allowed.why.closing': 'periode ini sedang ditutup',
  'not-allowed.next.closing': 'Tunggu sampai penutupan selesai, atau batalkan penutupannya.',
  'not-allowed.why.closed': 'periode ini sudah ditutup',
  'not-allowed.next.closed': 'Bila memang perlu, buka kembali periode ini dengan alasan yang dicatat.',
  'not-allowed.why.finalised': 'periode ini sudah ditetapkan dan tidak berubah lagi',
  'not-allowed.next.finalised': 'Lanjutkan dengan membuka periode baru.',
  'not-allowed.why.copy': 'ini salinan dari buku kerja lain, dan formulir serta tautannya milik buku kerja asal',
  'not-allowed.next.copy': 'Lihat saja, atau buka periode baru di salinan ini.',
  'not-allowed.why.changing': 'pembukaan periode baru belum selesai',
  'not-allowed.next.changing': 'Selesaikan dahulu pembukaan periode baru.',
  'error.reason-missing.happened': 'Langkah ini memerlukan alasan.',
  'error.reason-missing.kept': 'Tidak ada yang diubah.',
  'error.reason-missing.next': 'Tulis alasannya, lalu ulangi.',
  'edited.unknown': 'sheet Nilai, Skor, atau Kandidat',
  'edited.cell': '{sheet} baris {row}, kolom {column}',
  'edited.row': '{sheet} baris {row}, yang bukan hasil hitungan',
  'edited.gone': '{sheet}, baris {who} hilang',
  'edited.more': 'dan {more} tempat lain',
  'error.ratings-changed.happened': 'Yang dihitung saat periode ditutup sudah diubah: {where}.',
  'error.ratings-changed.kept': 'Periode tetap seperti semula; tidak ada yang ditulis atau dikirim dari angka itu.',
  'error.ratings-changed.next':
    'Batalkan perubahan itu, atau buka kembali dengan alasan lalu tutup lagi supaya dihitung ulang.',
  'error.not-candidate.happened': 'Pegawai ini bukan kandidat penghargaan pada hasil yang ditutup.',
  'error.not-candidate.kept': 'Tidak ada keputusan yang dicatat.',
  'error.not-candidate.next': 'Muat ulang sidebar, lalu putuskan kandidat yang ada di sheet Kandidat.',
  'error.award-granted.happened':
    'Penghargaan unit {unit} sudah ditetapkan untuk {name}, dan nilai keduanya tidak sama.',
  'error.award-granted.kept': 'Tidak ada keputusan yang dicatat; penerima tetap {name}.',
  'error.award-granted.next': 'Cabut dahulu keputusan untuk {name} dengan “Tidak ditetapkan” dan alasannya.',
  'error.finalising-begun.happened': 'Nilai periode ini sudah mulai disimpan ke Riwayat.',
  'error.finalising-begun.kept': 'Keputusan yang ada tidak diubah.',
  'error.finalising-begun.next': 'Tekan “Tetapkan” sekali lagi supaya penetapan periode selesai.',
  'error.period-past.happened':
    'Periode di sheet Kebijakan tertulis {period}, tahun yang sudah disimpan sebagai periode lama (sheet {sheet}).',
  'error.period-past.kept': 'Tidak ada yang diubah; data tahun itu tetap tersimpan.',
  'error.period-past.next': 'Tulis tahun yang sedang dinilai pada Periode di sheet Kebijakan, lalu ulangi.',
  'error.period-unconfirmed.happened': 'Tahun yang diketik bukan tahun periode baru.',
  'error.period-unconfirmed.kept': 'Periode lama tidak diubah.',
  'error.period-unconfirmed.next': 'Ketik {period} untuk membuka periode baru.',
  'cycle.forms-left-open':
    'Formulir yang belum dapat ditutup oleh akun ini: {roles}. Jawaban yang masuk sesudah waktu ini terlambat.',
  'cycle.forms-left-closed':
    'Formulir yang belum dapat dibuka kembali oleh akun ini: {roles}. Mintalah pemiliknya menerima jawaban lagi di formulir itu.',
  'period.dossiers-waiting':
    'Berkas {numbers} menunggu tanggapan atau pemeriksaan; formulirnya sudah ditutup. Minta lagi di periode baru.',
  'period.awards-undecided': 'Tidak diputuskan, dan tidak dapat lagi: pegawai teladan {awards}.',
  'period.awards-untold': 'Diputuskan, dan tidak diumumkan lewat surat: pegawai teladan {awards}.',
  'period.year-open':
    'Periode berikutnya dibuka sebelum tahun {period} berakhir: ketidakhadiran sesudahnya tidak diperiksa lagi untuk disiplin.',
  'period.unrecorded': 'Tanpa baris Kehadiran, jadi tidak diperiksa: {months}.',
  'period.forms-left-open':
    'Formulir periode lama yang belum dapat ditutup oleh akun ini dan mungkin masih menerima jawaban: {names}. Mintalah pembuatnya menutup formulir itu lewat Tautan Sunting di sheet "Formulir {period}" atau "Formulir Isian {period}".',
  'error.answer-gone.happened': 'Jawaban ini sudah tidak menunggu putusan.',
  'error.answer-gone.kept': 'Tidak ada yang diubah.',
  'error.answer-gone.next': 'Muat ulang daftar jawaban yang ditahan.',
  'error.answer-unacceptable.happened':
    'Jawaban ini tidak dapat diterima begitu saja: kodenya tidak menunjuk siapa pun, atau isinya kosong.',
  'error.answer-unacceptable.kept': 'Jawaban tetap ditahan.',
  'error.answer-unacceptable.next': 'Alihkan ke penugasan yang benar, atau buang dengan alasan.',
  'error.answer-unassigned.happened': 'Penugasan yang dipilih tidak ada untuk formulir ini.',
  'error.answer-unassigned.kept': 'Jawaban tetap ditahan.',
  'error.answer-unassigned.next': 'Muat ulang daftar, lalu pilih penugasan yang masih berlaku.',
  'error.drift-gone.happened': 'Perubahan ini sudah tidak ada atau sudah dipastikan.',
  'error.drift-gone.kept': 'Tidak ada yang diubah.',
  'error.drift-gone.next': 'Periksa kolom sekali lagi.',
  'error.column-taken.happened': 'Kolom "{column}" tidak dapat dipakai untuk pertanyaan ini.',
  'error.column-taken.kept': 'Tidak ada yang diubah.',
  'error.column-taken.next': 'Pilih kolom yang tidak dimiliki pertanyaan lain; hapus dahulu kolom yang berjudul sama.',
  'error.question-fixed.happened':
    'Pertanyaan ini tidak dapat dipulihkan: sudah dihapus, berganti jenis, atau formulirnya tidak dapat Anda buka.',
  'error.question-fixed.kept': 'Formulir tidak diubah.',
  'error.question-fixed.next': 'Pastikan kolomnya saja, atau mintalah pemilik formulir memulihkannya.',
  'error.unknown-call.happened': 'Permintaan "{name}" tidak dikenal.',
  'error.unknown-call.kept': 'Tidak ada yang diubah.',
  'error.unknown-call.next': 'Tutup sidebar, muat ulang buku kerja, lalu buka lagi.',
  'error.google.happened': 'Google menolak langkah ini: {message}',
  'error.google.kept': 'Yang sudah tersimpan sebelum penolakan ini tetap ada.',
  'error.google.next': 'Ulangi langkah ini; bila tetap ditolak, catat kalimat di atas untuk petugas TI.',
} as const;

/**
 * Every sentence that the server writes for people, in Bahasa Indonesia. Holes are `{name}`.
 *
 * The keys are the list that other languages must fill.
 */
export const id = joined(
  columnId,
  columnMadeId,
  columnTypedId,
  dossierId,
  explainId,
  inquiryId,
  installationId,
  leadershipId,
  letterId,
  monthlyId,
  personalId,
  platformId,
  resultId,
  talentId,
  trainingId,
  wordId,
  yearEndId,
  ownId,
);

export type MessageKey = keyof typeof id;
