/** Problems in what was typed. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'problems.count': '{n} masalah perlu diperiksa',
  'problems.place': 'Tabel {table}, baris {row}, kolom {column}',
  'problems.place.row': 'Tabel {table}, baris {row}',
  'problems.place.column': 'Tabel {table}, kolom {column}',
  'problems.place.table': 'Tabel {table}',
  'problems.show': 'Tunjukkan sel',
  'problems.shown': 'Sheet {sheet} baris {row} sudah ditampilkan di sebelah kiri.',
  'problems.expected': 'Diharapkan',
  'problems.received': 'Diterima',
} as const;
