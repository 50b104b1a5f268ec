/** Permintaan Evaluasi Pelatihan: who was asked how they found which training. Rows are only added. */
import type { EvaluationAsk } from '../core/act/training-evaluation.ts';
import { type Grid, moment, number, parseRows, table, text } from './notation.ts';

export const EVALUATION_ASKS = table('evaluation-asks', 'Permintaan Evaluasi Pelatihan', 'kept', [
  number('period', 'Periode', '0', 80),
  text('personId', 'NIP', 165),
  text('training', 'Kode Pelatihan', 110),
  number('round', 'Ke', '0', 60),
  number('edition', 'Surat Ke', '0', 80),
  moment('at', 'Waktu'),
  text('by', 'Oleh', 280),
] as const);

/** Whoever was asked in a period, in order. */
export const parseEvaluationAsks = (grid: Grid | undefined, period: number): readonly EvaluationAsk[] =>
  parseRows(EVALUATION_ASKS, grid).flatMap(({ period: of, round, edition, personId, training }) =>
    of === period && round !== undefined && edition !== undefined ? [{ personId, training, round, edition }] : [],
  );
