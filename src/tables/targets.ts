/** Sasaran: targets and what was realised. A cell that holds no usable number stays unknown; the target stays. */

import type { Target } from '../core/plan/target.ts';
import type { Parsed } from '../core/problem.ts';
import { referredNip } from './nip.ts';
import { type Grid, number, readTable, table, text } from './notation.ts';
import { DIRECTION_WORDS } from './words.ts';

export const TARGETS = table('targets', 'Sasaran', 'input', [
  text('rateeId', 'NIP', 165),
  text('code', 'Kode', 70),
  text('plan', 'Rencana Hasil Kerja', 320),
  text('indicator', 'Indikator', 240),
  number('goal', 'Target', '#,##0.##', 80),
  text('measure', 'Satuan', 80),
  number('weight', 'Bobot', '0.##', 70),
  number('realised', 'Realisasi', '#,##0.##', 80),
  { ...text('direction', 'Arah', 70), optional: true },
] as const);

export const parseTargets = (grid: Grid | undefined): Parsed<Target> =>
  readTable(TARGETS, grid, (row): Target | undefined => {
    const rateeId = referredNip(row, 'rateeId', true);
    if (rateeId === '') return undefined;
    return {
      rateeId,
      code: row.text('code'),
      plan: row.verbatim('plan'),
      goal: row.number('goal', { minimum: 0, above: true, thousands: true }),
      realised: row.number('realised', { minimum: 0, thousands: true }),
      weight: row.number('weight', { minimum: 0 }),
      direction: row.text('direction') === '' ? 'up' : row.choice('direction', DIRECTION_WORDS),
      row: row.row,
    };
  });
