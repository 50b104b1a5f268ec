/** Hak Akses: who of those that open the workbook may look, work or decide. Empty or missing: everybody may do everything. */
import type { Access, Right } from '../core/plan/access.ts';
import type { Parsed } from '../core/problem.ts';
import { readEmail } from './nip.ts';
import { chosen, type Grid, readTable, table, text } from './notation.ts';

export const RIGHT_WORDS: Readonly<Record<Right, string>> = {
  look: 'Melihat',
  work: 'Mengerjakan',
  decide: 'Memutuskan',
};

export const ACCESS = table('access', 'Hak Akses', 'optional', [
  text('email', 'Email', 350),
  chosen(text('right', 'Hak', 120), RIGHT_WORDS),
  { ...text('note', 'Keterangan', 360), optional: true },
] as const);

/** The list, and the rows that name nobody who can be read: as long as there are any, the sheet is not empty. */
export interface AccessRead extends Parsed<Access> {
  readonly unread: readonly number[];
}

/** A row whose right cannot be read lets its person look: nobody decides by a typing mistake. A row with a note alone names nobody. */
export function parseAccess(grid: Grid | undefined): AccessRead {
  const seen = new Set<string>();
  const nameless: { readonly row: number; readonly isNote: boolean }[] = [];
  const read = readTable(ACCESS, grid, (row): Access | undefined => {
    const email = readEmail(row, 'email', true);
    if (seen.has(email)) row.tell('row-repeated', 'email', { what: email });
    const right = row.choice('right', RIGHT_WORDS) ?? 'look';
    if (email === '') {
      nameless.push({ row: row.row, isNote: row.text('email') === '' && row.text('right') === '' });
      return undefined;
    }
    seen.add(email);
    return { email, right, row: row.row };
  });
  // Under a heading that is lost nobody knows what is a note.
  const isLost = read.problems.some(({ code }) => code === 'column-missing');
  return { ...read, unread: nameless.filter(({ isNote }) => isLost || !isNote).map(({ row }) => row) };
}
