/** Periods of the past. In Bahasa Indonesia; other languages follow these keys. */

export const words = {
  'history.title': 'Periode yang sudah ditetapkan',
  'history.about':
    'Rata-rata antarperiode sebanding hanya bila skala, bobot, dan kriterianya sama. Perkembangan tiap pegawai di sheet Tren.',
  'history.rated': '{rated} dari {ratees} dinilai',
  'history.mean': 'rata-rata {mean}',
  'history.candidates': '{n} kandidat penghargaan',
  'history.winners': '{n} penerima penghargaan',
  'history.candidates.unknown': 'kandidat penghargaan tidak tercatat',
} as const;
