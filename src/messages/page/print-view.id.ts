/** What every page for printing says above the paper. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'print.print': 'Cetak',
  'print.keys': 'Bila tombol Cetak tidak bekerja, tekan Ctrl+P (Cmd+P di Mac).',
  'print.unit': 'Unit kerja',
  'print.unit.all': 'Semua unit',
  'print.unit.none': 'Tanpa unit',
  'print.person': 'Pegawai',
  'print.person.all': 'Semua dalam pilihan ini ({n})',
} as const;
