/** Inovasi: recorded new ideas that benefit the organisation. */

import type { Innovation } from '../core/plan/innovation.ts';
import type { Parsed } from '../core/problem.ts';
import { referredNip } from './nip.ts';
import { type Grid, readTable, table, text } from './notation.ts';

export const INNOVATIONS = table('innovations', 'Inovasi', 'input', [
  text('employeeId', 'NIP', 165),
  { ...text('description', 'Uraian', 360), wrap: true },
  { ...text('benefit', 'Manfaat', 360), wrap: true },
] as const);

export const parseInnovations = (grid: Grid | undefined): Parsed<Innovation> =>
  readTable(INNOVATIONS, grid, (row): Innovation | undefined => {
    const employeeId = referredNip(row, 'employeeId', true);
    const description = row.verbatim('description');
    if (row.text('description') === '') row.tell('cell-blank', 'description');
    if (employeeId === '' || row.text('description') === '') return undefined;
    return { employeeId, description, benefit: row.verbatim('benefit'), row: row.row };
  });
