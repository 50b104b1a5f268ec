/** Konflik: pairs of people who have declared a conflict of interest and do not rate each other as peers. */

import type { ConflictRow } from '../core/plan/conflict.ts';
import type { Parsed } from '../core/problem.ts';
import { referredNip } from './nip.ts';
import { type Grid, readTable, table, text } from './notation.ts';

export const CONFLICTS = table('conflicts', 'Konflik', 'input', [
  text('leftId', 'NIP', 165),
  text('rightId', 'NIP Pihak Lain', 165),
] as const);

export const parseConflicts = (grid: Grid | undefined): Parsed<ConflictRow> =>
  readTable(CONFLICTS, grid, (row): ConflictRow | undefined => {
    const leftId = referredNip(row, 'leftId', true);
    const rightId = referredNip(row, 'rightId', true);
    return leftId !== '' && rightId !== '' ? { leftId, rightId, row: row.row } : undefined;
  });
