/** Step Pembinaan: who might need help or an examination. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'guidance.repeated': 'Rendah berulang kali',
  'guidance.repeated.none': 'Tidak ada yang rendah dalam dua periode berturut-turut ({cycles} periode tersimpan).',
  'guidance.late': 'Berkas yang melewati batas: {count}.',
  'guidance.late.open': 'Lihat yang terlambat',
  'guidance.dossier': 'Buka berkas {number}',
  'guidance.dossier.of': 'Buka berkas {number}: {name}',
} as const;
