/**
 * How a rating came about and how firm a candidate stands, in Bahasa Indonesia: part of `id`, for readers who are no
 * statisticians. One sentence says one step; what was left out is said with the reason.
 */
export const explainId = {
  // Results, target by target.
  'explain.results': 'Hasil kerja {results}: rata-rata capaian semua sasaran menurut bobotnya.',
  'explain.results.none': 'Hasil kerja belum ada karena belum ada sasaran.',
  'explain.results.waits':
    'Hasil kerja belum dapat dihitung, karena tidak ada sasaran yang boleh dilewati: yang kosong tidak boleh menaikkan nilai.',
  'explain.target.up':
    'Sasaran {label}: realisasi {realised} dari target {goal}, capaian {achievement}%, bagiannya {share}% dari hasil kerja.',
  'explain.target.down':
    'Sasaran {label}: realisasi {realised} dari target {goal} (makin kecil makin baik), capaian {achievement}%, bagiannya {share}% dari hasil kerja.',
  'explain.target.capped': 'Capaian dihitung paling tinggi 120%.',
  'explain.target.missing': 'Sasaran {label} belum dapat dihitung: {why}.',
  'explain.target.no-goal': 'target belum diisi dengan angka lebih dari 0',
  'explain.target.no-realised': 'realisasi belum diisi dengan angka 0 atau lebih',
  'explain.target.no-direction': 'arahnya belum jelas',
  'explain.target.no-weight': 'bobotnya belum diisi',
  'explain.target.repeated': 'kodenya dipakai lebih dari satu kali',
  'explain.target.weights-zero': 'jumlah bobot semua sasaran nol',

  // Each role.
  'explain.role.nobody': '{role}: tidak ada yang diminta menilai.',
  'explain.role.one': '{role}: sudah menjawab.',
  'explain.role.one-unable': '{role}: sudah menjawab, tetapi tidak ada yang dapat dinilai.',
  'explain.role.one-silent': '{role}: belum menjawab; itu tidak dihitung sebagai nol.',
  'explain.role.counts':
    '{role}: {assigned} orang diminta, {answered} menjawab, {raters} memberi nilai; paling sedikit {needed} diperlukan.',
  'explain.role.silent': '{silent} orang belum menjawab; itu tidak dihitung sebagai nol.',
  'explain.role.unable': '{unable} jawaban "tidak dapat menilai" dilewati; itu tidak dihitung sebagai nol.',
  'explain.role.value': 'Rata-ratanya {value}.',
  'explain.role.weight': 'Bobotnya {before}%.',
  'explain.role.weight-changed':
    'Bobotnya {before}% menurut kebijakan, dan menjadi {after}% setelah peran yang tidak dihitung dikeluarkan.',
  'explain.role.weight-zero': 'Bobotnya 0%: hanya untuk dibandingkan.',
  'explain.role.too-few':
    'Peran ini tidak dihitung karena kurang dari {needed} orang memberi nilai; bobotnya {before}% dibagi ke peran lain.',
  'explain.role.no-criteria':
    'Peran ini tidak dihitung karena bobot kriteria yang dijawab berjumlah nol; bobotnya {before}% dibagi ke peran lain.',
  'explain.role.too-few-only': 'Peran ini tidak dihitung karena kurang dari {needed} orang memberi nilai.',
  'explain.role.no-criteria-only': 'Peran ini tidak dihitung karena bobot kriteria yang dijawab berjumlah nol.',
  'explain.role.no-supervisor':
    'Tanpa nilai dari atasan perilaku tidak dapat dihitung; bobotnya {before}% tidak dibagi ke peran lain.',
  'explain.role.criteria': 'Per kriteria: {criteria}.',
  'explain.role.criterion': '{criterion} {points} ({raters} orang)',
  'explain.role.criterion-unable': '{criterion} {points} ({raters} orang, {unable} tidak dapat menilai)',
  'explain.role.criterion-none': '{criterion} tanpa nilai ({unable} tidak dapat menilai)',
  'explain.role.criterion-alone': '{criterion} {points}',
  'explain.role.withheld': 'Nilai untuk {criteria} tidak diperlihatkan supaya jawaban seseorang tidak dapat ditebak.',
  'explain.role.all-withheld': 'Nilai per kriteria tidak diperlihatkan supaya jawaban seseorang tidak dapat ditebak.',
  'explain.role.value-withheld':
    'Rata-ratanya ikut dihitung, tetapi tidak diperlihatkan supaya jawaban seseorang tidak dapat ditebak.',

  // Behaviour and the final number.
  'explain.behaviour': 'Perilaku {behaviour}: {sum}.',
  'explain.behaviour.part': '{share}% × {value} ({role})',
  'explain.behaviour.plain': 'Perilaku {behaviour}: rata-rata peran di atas menurut bobotnya.',
  'explain.behaviour.none': 'Perilaku belum dapat dihitung: jawaban atasan tidak digantikan oleh peran lain.',
  'explain.behaviour.weights-zero':
    'Perilaku belum dapat dihitung: bobot peran atau kriteria yang dijawab berjumlah nol.',
  'explain.behaviour.withheld':
    'Perilaku sudah dihitung, tetapi angkanya tidak diperlihatkan supaya jawaban seseorang tidak dapat ditebak; tanyakan kepada petugas kepegawaian.',
  'explain.final':
    'Nilai akhir {final}: {resultsWeight}% × hasil kerja {results} + {behaviourWeight}% × perilaku {behaviour}.',
  'explain.final.withheld':
    'Nilai akhir sudah dihitung, tetapi angkanya tidak diperlihatkan supaya jawaban seseorang tidak dapat ditebak; tanyakan kepada petugas kepegawaian.',
  'explain.band': 'Predikatnya {band}, yang berlaku mulai {limit}.',
  'explain.band.lowest': 'Predikatnya {band}, yang berlaku di bawah {limit}.',
  'explain.band.innovation': 'Inovasinya tercatat, seperti yang disyaratkan untuk {band}.',
  'explain.band.just-below': 'Sebelum dibulatkan nilainya masih di bawah {limit}.',
  'explain.quadrant':
    'Usulan kuadran PermenPANRB 6/2022: {quadrant}, karena hasil kerja {results} dan perilaku {behaviour}.',
  'explain.expectation.above': 'di atas ekspektasi (mulai {veryGood})',
  'explain.expectation.meets': 'sesuai ekspektasi (mulai {good})',
  'explain.expectation.below': 'di bawah ekspektasi (kurang dari {good})',
  'explain.incomplete': 'Nilai belum lengkap. {reasons}.',

  // Raw and adjusted, and how sure.
  'explain.counted.raw':
    'Jawaban dihitung apa adanya: {raw}. Bila kemurahan dan keketatan tiap penilai dikeluarkan, nilainya {adjusted}.',
  'explain.counted.adjusted':
    'Yang dihitung adalah nilai setelah kemurahan dan keketatan tiap penilai dikeluarkan: {adjusted}. Apa adanya nilainya {raw}.',
  'explain.counted.quadrant': 'Yang dihitung adalah jawaban setelah kemurahan dan keketatan tiap penilai dikeluarkan.',
  'explain.interval.final': 'Dengan penilai lain nilainya kira-kira antara {low} dan {high}, dihitung apa adanya.',
  'explain.interval.behaviour':
    'Dengan penilai lain perilakunya kira-kira antara {low} dan {high}, dihitung apa adanya.',
  'explain.interval.share':
    'Perkiraan itu melihat {share}% bobot perilaku, yaitu peran yang penilainya dapat dibandingkan; sisanya, seperti jawaban atasan, dianggap tetap.',
  'explain.interval.unknown':
    'Seberapa jauh nilai ini berubah dengan penilai lain belum dapat diperkirakan, karena penilai yang dapat dibandingkan terlalu sedikit.',

  // What freezes it.
  'explain.version.hr':
    'Kebijakan versi {version}, kode pemeriksa penjelasan {fingerprint}. Siapa pun yang menghitung ulang langkah di atas sampai pada angka yang sama; bila satu saja masukannya berubah, kode pemeriksanya berbeda.',
  'explain.version.ratee':
    'Kebijakan versi {version}. Petugas kepegawaian menyimpan penjelasan lengkap dengan kode pemeriksanya, sehingga perubahan apa pun terlihat.',
  'explain.beside': 'Instrumen instansi ini mendampingi, tidak menggantikan, e-Kinerja BKN.',

  // Who took over, and who is not in line.
  'expected.rater-not-in-line':
    'Peran Atasan: atasan langsung menurut sheet Pegawai; peran Bawahan: bawahan langsungnya. Penugasan ini tetap dihitung',
  'expected.person-not-asked.replaced':
    'Penilai yang berstatus Aktif atau Cuti; penugasan ini sudah digantikan oleh {by}',

  // What a candidate is told by on the quadrant scale, where there is no final number.
  'rule.unit-best.quadrant': 'Kuadran Sangat Baik, tertinggi di unit kerja',
  'evidence.award.quadrant':
    'Kuadran Sangat Baik; yang lebih rendah dari hasil kerja dan perilaku adalah {value}, tertinggi dari {unitEligible} pegawai yang memenuhi syarat di unit ({unitRated} dinilai); cakupan {coverage}%; {absence}.',
  'evidence.award.quadrant.alone':
    'Kuadran Sangat Baik; yang lebih rendah dari hasil kerja dan perilaku adalah {value}; satu-satunya yang memenuhi syarat di unit ({unitRated} dinilai), tidak ada pembanding; cakupan {coverage}%; {absence}.',
  'evidence.guidance.quadrant':
    'Kandidat untuk pemeriksaan, bukan keputusan. Di bawah ekspektasi menurut kuadran PermenPANRB 6/2022: yang lebih rendah dari hasil kerja dan perilaku adalah {value}, di bawah {threshold}; cakupan {coverage}%.',

  // Whether a candidate stands.
  'sensitivity.days': 'Tetap, karena bertumpu pada hari tanpa keterangan, bukan pada pendapat penilai.',
  'sensitivity.alone': 'Tidak dapat diuji: tidak ada pembanding.',
  'sensitivity.alone.changes': 'Tidak ada pembanding; berubah bila {changes}.',
  'sensitivity.stands.raw':
    'Tetap, juga bila satu bobot digeser {step}%, bila satu penilai mana pun selain atasan tidak dihitung, atau bila kemurahan penilai dikeluarkan.',
  'sensitivity.stands.adjusted':
    'Tetap, juga bila satu bobot digeser {step}%, bila satu penilai mana pun selain atasan tidak dihitung, atau bila jawaban dihitung apa adanya.',
  'sensitivity.changes': 'Berubah bila {changes}.',
  'sensitivity.or': '; atau bila ',
  'sensitivity.weight': '{name} digeser dari {from}% menjadi {to}%',
  'sensitivity.rater':
    'salah satu dari {raters} penilai tertentu tidak dihitung (dicoba satu per satu untuk {of} penilai di unit)',
  'sensitivity.severity.adjusted': 'kemurahan dan keketatan penilai dikeluarkan',
  'sensitivity.severity.raw': 'jawaban dihitung apa adanya',
} as const;
