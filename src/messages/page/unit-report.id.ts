/** Unit reports. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'unit-report.print.note':
    'A4 tegak; setiap unit mulai di halaman baru. Tanpa nama pegawai selain penerima penghargaan.',
  'unit-report.loading': 'Menyiapkan laporan unit…',
  'unit-report.empty':
    'Belum ada nilai yang dihitung, atau tidak ada unit itu. Tarik jawaban di langkah Pantau, atau pilih unit lain.',
} as const;
