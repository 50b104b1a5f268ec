/** A policy that was changed since the period was opened. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'busy.compare': 'Menghitung akibat kebijakan yang diubah',
  'busy.adopt': 'Memakai kebijakan yang diubah',
  'policy.title': 'Kebijakan diubah',
  'policy.about':
    'Sejak formulir dibuat, isi sheet Kebijakan berubah. Yang dipakai tetap versi {version}, sampai Anda memutuskan.',
  'policy.change': '{key}: {before} menjadi {after}',
  'policy.unread': 'Belum dapat dipakai dari sheet Kebijakan:',
  'policy.compare': 'Lihat akibatnya',
  'policy.adopt': 'Pakai kebijakan baru',
  'policy.compared': 'Akibat dihitung: berubah bagi {affected} dari {rated} pegawai. Belum ada yang diubah.',
  'policy.adopted':
    'Kebijakan baru dipakai dan tercatat di sheet Versi Kebijakan. Tekan “Tarik jawaban dan hitung” untuk menghitung ulang.',
  'policy.decisive': 'Predikat, kuadran, atau pencalonan berubah bagi {decisive} dari {rated} pegawai.',
  'policy.moved': 'Bagi {moved} pegawai lain hanya angkanya yang bergeser.',
  'policy.no-effect': 'Tidak ada nilai, predikat, atau kandidat yang berubah.',
  'policy.effect.before': 'Semula {before}',
  'policy.effect.after': 'Menjadi {after}',
  'policy.more': 'dan {more} pegawai lagi',
} as const;
