/** Words of the talent boxes, in Bahasa Indonesia. A box is where a talk begins, and its words propose nothing. */
export const talentId = {
  'expected.potential-invalid': 'Salah satu dari: {words}; atau angka 0 sampai {highest}',
  'expected.potential-limits':
    'Lebih tinggi dari "Talenta: Potensi Menengah" ({limit}); kalau tidak, angka potensi tidak pernah menengah',
  'policy.unit.potential-points': 'potensi 0–100',
  'policy.reason.potentialMediumLimit':
    'Batas angka belum dipastikan dari teks PermenPANRB 3/2020, jadi kebijakan: tiga perlima ke atas menengah. Tidak dipakai bila asesor menulis tingkatnya.',
  'policy.reason.potentialHighLimit':
    'Batas angka belum dipastikan dari teks PermenPANRB 3/2020, jadi kebijakan: empat perlima ke atas tinggi. Ubah menurut laporan asesmen instansi.',
  'policy.reason.potentialMonths':
    'Hasil asesmen lazim dipakai tiga tahun (belum dipastikan dari peraturan); yang lebih lama tidak menempatkan siapa pun.',
  'talent.box.1': 'Kinerja di bawah ekspektasi, potensi rendah',
  'talent.box.2': 'Kinerja sesuai ekspektasi, potensi rendah',
  'talent.box.3': 'Kinerja di bawah ekspektasi, potensi menengah',
  'talent.box.4': 'Kinerja di atas ekspektasi, potensi rendah',
  'talent.box.5': 'Kinerja sesuai ekspektasi, potensi menengah',
  'talent.box.6': 'Kinerja di bawah ekspektasi, potensi tinggi',
  'talent.box.7': 'Kinerja di atas ekspektasi, potensi menengah',
  'talent.box.8': 'Kinerja sesuai ekspektasi, potensi tinggi',
  'talent.box.9': 'Kinerja di atas ekspektasi, potensi tinggi',
  'talent.potential.low': 'rendah',
  'talent.potential.medium': 'menengah',
  'talent.potential.high': 'tinggi',
  'talent.potential': 'Potensi {found}: {of}',
  'talent.rating': 'Kinerja {rating}',
  'talent.objecting': 'Keberatan atas hasilnya belum diputus.',
  'talent.placed': 'Kotak {box}: {title}. Titik awal percakapan talenta, bukan keputusan.',
  'talent.unplaced': 'Belum masuk kotak: {reasons}.',
  'talent.reason.unrated': 'tidak ada nilai resmi',
  'talent.reason.incomplete': 'nilai belum lengkap',
  'talent.reason.missing': 'potensi belum diisi',
  'talent.reason.undated': 'tanggal asesmen tidak terbaca',
  'talent.reason.unreadable': 'potensi tidak terbaca',
  'talent.reason.future': 'tanggal asesmen belum tiba',
  'talent.reason.expired': 'masa berlaku asesmen sudah lewat',
  'retention.where.potential': 'Sheet Potensi',
  'retention.purpose.potential': 'Percakapan talenta dan rencana pengembangan',
  'retention.basis.potential': 'UU 27/2022 Pasal 20 (pelaksanaan kewenangan); PermenPANRB 3/2020',
  'retention.reason.potential':
    'Tanpa batas di sini, karena asesmen berlaku beberapa tahun dan tidak milik satu periode; petugas menghapus barisnya bila tidak diperlukan lagi.',
  'personal.potentials': 'Asesmen potensi',
} as const;
