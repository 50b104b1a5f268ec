/** Sheets of Teladan's own whose headings are not as they must be. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'lost.open': 'Buka sheet {sheet}',
  'lost.refill': 'Tarik jawaban dan hitung',
  'lost.busy': 'Menarik jawaban dan menghitung…',
  'lost.done': 'Selesai.',
  'lost.step':
    'Langkah ini tidak menampilkan apa pun sampai judul kolom di sheet {sheets} diperbaiki: lihat “Perlu diperbaiki” di atas.',
} as const;
