/** Deciding on a candidate for an award. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'award.later': 'Penerima penghargaan ditetapkan sesudah periode ditutup, dari hasil yang dibekukan.',
  'award.about':
    'Tetapkan penerimanya sebelum periode ditetapkan. Setiap keputusan dicatat dengan alasannya, dan dapat diganti sampai saat itu.',
  'award.past': '{undecided} kandidat tidak diputuskan sebelum periode ditetapkan, dan tidak dapat lagi.',
  'award.change': 'Ganti keputusan',
  'award.reason': 'Alasan keputusan (wajib)',
  'award.grant': 'Tetapkan sebagai penerima',
  'award.grant.of': 'Tetapkan sebagai penerima: {name}',
  'award.decline': 'Tidak ditetapkan',
  'award.decline.of': 'Tidak ditetapkan: {name}',
  'award.grant.stands': 'Ditetapkan sebagai penerima penghargaan',
  'award.decline.stands': 'Tidak ditetapkan sebagai penerima',
  'award.when': 'Diputuskan {at}',
  'award.when.by': 'Diputuskan {at} oleh {by}',
  'award.why': 'Alasan: {reason}',
  'award.done': 'Keputusan tercatat.',
} as const;
