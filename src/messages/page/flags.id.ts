/** Candidates with their evidence, in the steps Penghargaan and Pembinaan. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'flags.about': 'Kandidat bukan keputusan. Pejabat yang berwenang menelaah bukti, lalu memutuskan.',
  'flags.empty': 'Belum ada hasil: tarik dan hitung jawaban dahulu.',
  'flags.award': 'Kandidat penghargaan',
  'flags.some': 'Ditampilkan {shown} dari {total}; semuanya ada di sheet Kandidat.',
  'flags.award.none': 'Tidak ada kandidat penghargaan pada perhitungan terakhir.',
  'flags.sanction': 'Kandidat untuk pemeriksaan',
  'flags.sanction.none': 'Tidak ada kandidat untuk pemeriksaan pada perhitungan terakhir.',
  'flags.sanction.label': 'kandidat untuk pemeriksaan',
  'flags.firmness': 'Ketahanan bila bobot atau penilai diubah: {firmness}',
  'flags.firmness.computed': 'Ketahanan nilai yang dihitung: {firmness}',
  'flags.value.computed': '{value} {unit} menurut perhitungan',
  'flags.value.award': '{value} {unit}',
  'flags.value.sanction': '{value} {unit}, ambang {threshold} {unit}',
} as const;
