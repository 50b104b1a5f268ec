/** Result letters on paper. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'letter.who': 'Untuk',
  'letter.who.without': 'Pegawai tanpa email',
  'letter.who.everybody': 'Semua pegawai',
  'letter.print.note':
    'A4 tegak, isi sama dengan surat email, nilai per kriteria dalam tabel. Serahkan langsung dalam amplop tertutup: pemegangnya dapat membaca dan menanggapi.',
  'letter.criterion': 'Kriteria',
  'letter.over': 'Batas menanggapi sudah lewat pada {n} surat yang dipilih ini.',
  'letter.loading': 'Menyiapkan surat hasil…',
  'letter.empty': 'Belum ada hasil yang diterbitkan. Terbitkan di langkah Nilai, lalu buka lagi.',
  'letter.nobody':
    'Semua pegawai dalam pilihan ini punya alamat email. Pilih unit lain, satu orang, atau semua pegawai.',
  'letter.to': 'Kepada',
  'letter.id': 'NIP',
  'letter.slip': 'Diterima tanggal …………………………  Nama dan tanda tangan penerima …………………………………',
} as const;
