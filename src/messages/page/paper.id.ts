/** The paper with QR codes. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'paper.title': 'Penilaian kinerja {period}: {unit}',
  'paper.unit.none': 'Tanpa unit',
  'paper.print.note': 'Kertas A4 tegak.',
  'paper.loading': 'Menyiapkan kode QR…',
  'paper.empty': 'Semua orang di unit ini sudah mengisi.',
  'paper.holder.email':
    'Pindai dengan kamera ponsel, lalu isi. Siapa pun yang memegang kertas ini dapat membuka formulir atas nama orang di bawah, tetapi jawaban hanya dihitung bila dikirim dari alamat email orang itu. Serahkan bagian masing-masing secara langsung.',
  'paper.holder.code':
    'Pindai dengan kamera ponsel, lalu isi. Menurut kebijakan (Identitas: kode), siapa pun yang memegang kertas ini dapat menjawab atas nama orang di bawah. Serahkan bagian masing-masing secara langsung dan jangan ditinggal.',
} as const;
