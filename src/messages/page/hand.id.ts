/** Links passed on by hand: messages and papers. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'hand.title': 'Tanpa surat',
  'hand.about':
    'Untuk orang tanpa email: pesan WhatsApp (kolom No. HP di daftar pegawai) atau kertas kode QR untuk tiap unit.',
  'hand.list': 'Susun pesan WhatsApp',
  'hand.paper': 'Kertas kode QR',
  'hand.busy': 'Menyusun pesan…',
  'hand.listed': '{total} orang dapat dikirimi pesan. Belum ada yang dikirim.',
  'hand.count': 'Dapat dikirimi pesan sekarang: {total}. Belum selesai dan tanpa No. HP: {without}.',
  'hand.not-now': 'Punya No. HP, tidak dikirimi sekarang: {people}. Sebabnya: {reason}.',
  'hand.links': '{links} tautan',
  'hand.open': 'Buka WhatsApp',
  'hand.open.number': 'Buka WhatsApp ({number} dari {of})',
  'hand.open.of': 'Buka WhatsApp untuk {name}, pesan {number}',
  'hand.mark': 'Sudah dikirim',
  'hand.mark.of': 'Pesan kepada {name} sudah dikirim',
  'hand.marked': 'Tercatat: pesan kepada {name} sudah dikirim.',
  'hand.paper.busy': 'Membuka kertas kode QR…',
  'hand.paper.shown': 'Kertas kode QR terbuka di atas sheet.',
} as const;
