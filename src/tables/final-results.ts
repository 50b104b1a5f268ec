/** Hasil Akhir: what was computed, what was decided on an objection beside it, and which of them counts officially. */
import { moment, number, table, text } from './notation.ts';

export const FINAL_RESULTS = table('final-results', 'Hasil Akhir', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  number('final', 'Nilai Terhitung', '0.00', 110),
  text('band', 'Predikat Terhitung', 130),
  text('quadrant', 'Kuadran Terhitung', 130),
  text('outcome', 'Putusan', 90),
  number('decidedFinal', 'Nilai Diputus', '0.00', 110),
  text('decidedBand', 'Predikat Diputus', 130),
  text('decidedQuadrant', 'Kuadran Diputus', 130),
  { ...text('reason', 'Alasan Putusan', 360), wrap: true },
  text('decider', 'Pemutus', 310),
  moment('decidedAt', 'Diputus'),
  number('officialFinal', 'Nilai Resmi', '0.00', 110),
  text('officialBand', 'Predikat Resmi', 130),
  text('officialQuadrant', 'Kuadran Resmi', 130),
] as const);
