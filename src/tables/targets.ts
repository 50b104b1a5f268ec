/**
 * Sasaran and Templat Sasaran: targets and what was realised, and the targets of each position that they may be copied from.
 * A cell that holds no usable number stays unknown; the target stays.
 */

import type { TargetTemplate } from '../core/act/announcement.ts';
import { parseDay } from '../core/plan/day.ts';
import type { DescribedTarget } from '../core/plan/target.ts';
import type { Parsed } from '../core/problem.ts';
import { referredNip } from './nip.ts';
import { chosen, type Grid, number, type RowReader, readTable, table, text, within } from './notation.ts';
import { DIRECTION_WORDS } from './words.ts';

const WHAT = [
  text('code', 'Kode', 70),
  { ...text('plan', 'Rencana Hasil Kerja', 320), wrap: true },
  { ...text('indicator', 'Indikator', 240), wrap: true },
  within(number('goal', 'Target', '#,##0.##', 80), { minimum: 0, above: true, thousands: true }),
  text('measure', 'Satuan', 80),
  within(number('weight', 'Bobot', '0.##', 70), { minimum: 0 }),
] as const;
const HOW = [
  { ...chosen(text('direction', 'Arah', 70), DIRECTION_WORDS), optional: true },
  { ...text('due', 'Tenggat', 100), optional: true },
] as const;

export const TARGETS = table('targets', 'Sasaran', 'input', [
  text('rateeId', 'NIP', 165),
  ...WHAT,
  within(number('realised', 'Realisasi', '#,##0.##', 80), { minimum: 0, thousands: true }),
  ...HOW,
] as const);

export const TARGET_TEMPLATES = table('target-templates', 'Templat Sasaran', 'optional', [
  { ...text('position', 'Jabatan', 280), wrap: true },
  ...WHAT,
  ...HOW,
] as const);

type Key = (typeof WHAT)[number]['key'] | (typeof HOW)[number]['key'];

/** What both tables say of a target. */
function described(row: RowReader<Key>): Omit<DescribedTarget, 'rateeId' | 'realised' | 'row'> {
  const typed = row.text('due');
  const due = typed === '' ? '' : parseDay(typed);
  if (due === undefined) row.tell('day-invalid', 'due');
  return {
    code: row.text('code'),
    plan: row.verbatim('plan'),
    indicator: row.verbatim('indicator'),
    goal: row.number('goal'),
    measure: row.text('measure'),
    weight: row.number('weight'),
    direction: row.text('direction') === '' ? 'up' : row.choice('direction', DIRECTION_WORDS),
    due: due ?? '',
  };
}

export const parseTargets = (grid: Grid | undefined): Parsed<DescribedTarget> =>
  readTable(TARGETS, grid, (row): DescribedTarget | undefined => {
    const rateeId = referredNip(row, 'rateeId', true);
    if (rateeId === '') return undefined;
    const what = described(row);
    return { rateeId, ...what, realised: row.number('realised'), row: row.row };
  });

export const parseTargetTemplates = (grid: Grid | undefined): Parsed<TargetTemplate> =>
  readTable(TARGET_TEMPLATES, grid, (row): TargetTemplate | undefined => {
    const position = row.text('position');
    if (position === '') {
      row.tell('cell-blank', 'position');
      return undefined;
    }
    return { position, ...described(row), row: row.row };
  });
