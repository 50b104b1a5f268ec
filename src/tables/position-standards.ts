/** Standar Jabatan: what is expected of everybody in a position, a standard a row. Announced with the targets. */
import type { PositionStandard } from '../core/act/announcement.ts';
import type { Parsed } from '../core/problem.ts';
import { type Grid, readTable, table, text } from './notation.ts';

export const POSITION_STANDARDS = table('position-standards', 'Standar Jabatan', 'optional', [
  { ...text('position', 'Jabatan', 280), wrap: true },
  { ...text('standard', 'Standar Kerja', 520), wrap: true },
] as const);

export const parsePositionStandards = (grid: Grid | undefined): Parsed<PositionStandard> =>
  readTable(POSITION_STANDARDS, grid, (row): PositionStandard | undefined => {
    const [position, standard] = [row.text('position'), row.text('standard')];
    if (position === '') row.tell('cell-blank', 'position');
    if (standard === '') row.tell('cell-blank', 'standard');
    return position === '' || standard === '' ? undefined : { position, standard, row: row.row };
  });
