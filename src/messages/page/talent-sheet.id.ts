/** The print of the talent boxes; names of boxes and reasons come from the server. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'talent-sheet.title': 'Kotak Talenta',
  'talent-sheet.subtitle': 'Kinerja tahun {period} dan potensi (PermenPANRB 3/2020): {unit}',
  'talent-sheet.about':
    'Titik awal percakapan talenta, bukan keputusan. Nama di dalam kotak urut abjad, bukan urut peringkat. Kinerja memakai hasil resmi; potensi memakai asesmen terakhir yang masih berlaku.',
  'talent-sheet.foot': 'Kotak talenta {period}: rahasia, hanya untuk petugas kepegawaian',
  'talent-sheet.unit.all': 'Seluruh instansi',
  'talent-sheet.unit.none': 'Tanpa unit',
  'talent-sheet.print.note': 'A4 tegak; rahasia.',
  'talent-sheet.loading': 'Menyiapkan kotak talenta…',
  'talent-sheet.empty': 'Belum ada yang dapat dicetak. Lihat yang kurang di bagian Kotak talenta, langkah Ringkasan.',
  'talent-sheet.matrix': 'Jumlah orang di tiap kotak',
  'talent-sheet.unplaced': 'Belum masuk kotak ({n})',
  'talent-sheet.box': 'Kotak {number}: {title} ({n})',
  'talent-sheet.name': 'Nama',
  'talent-sheet.id': 'NIP',
  'talent-sheet.of': 'Unit',
  'talent-sheet.why': 'Dasar',
} as const;
