/** Penilai Luar: people outside the agency who rate, such as the Sekda. */

import type { Outsider } from '../core/plan/roster.ts';
import type { Parsed } from '../core/problem.ts';
import { readEmail, readNip, readPhone } from './nip.ts';
import { type Grid, readTable, table, text } from './notation.ts';

export const OUTSIDERS = table('outsiders', 'Penilai Luar', 'input', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('email', 'Email', 350),
  { ...text('position', 'Jabatan', 280), wrap: true },
  { ...text('phone', 'No. HP', 130), optional: true },
] as const);

export const parseOutsiders = (grid: Grid | undefined): Parsed<Outsider> =>
  readTable(OUTSIDERS, grid, (row): Outsider | undefined => {
    const id = readNip(row, 'id');
    if (id === undefined) return undefined;
    if (row.text('name') === '') row.tell('cell-blank', 'name');
    return {
      id,
      name: row.verbatim('name'),
      email: readEmail(row, 'email', true),
      ...readPhone(row, 'phone'),
      position: row.verbatim('position'),
      row: row.row,
    };
  });
