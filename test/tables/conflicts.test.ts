/** Facts about the sheet Konflik: two NIPs in a row, in any form that leaves their digits certain. */
import { expect, test } from 'vitest';
import { CONFLICTS, parseConflicts } from '../../src/tables/conflicts.ts';
import { readCycle } from '../../src/tables/cycle.ts';
import { EMPLOYEES } from '../../src/tables/employees.ts';
import { INPUT_TABLES } from '../../src/tables/index.ts';

const [A, B] = ['198609262015051001', '199001012019032002'];
const header = ['NIP', 'NIP Pihak Lain'];

test('a row is a pair; a missing or numeric NIP is told, and the row says nothing then', () => {
  const { values, problems } = parseConflicts([
    header,
    ['19860926 201505 1 001', B],
    [A, ''],
    [Number(A), B],
    ['', ''],
  ]);
  expect(values).toEqual([{ leftId: A, rightId: B, row: 2 }]);
  expect(problems.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
    '3 rightId cell-blank',
    '4 leftId nip-invalid',
  ]);
});

test('no sheet, no conflicts', () => {
  expect(parseConflicts(undefined)).toEqual({ values: [], problems: [] });
});

test('people fill it, and the cycle holds the pairs that can be', () => {
  expect(INPUT_TABLES).toContain(CONFLICTS);
  const staff = [A, B].map((nip) => [nip, 'Nama', 'a@contoh.example', 'PNS', 'Staf', 'Umum', '', '', '', 'Aktif']);
  const cycle = readCycle((table) => {
    if (table === EMPLOYEES) return [EMPLOYEES.columns.map((column) => column.header), ...staff];
    return table === CONFLICTS ? [header, [A, B], [B, A], [A, '1']] : undefined;
  }, '2026-12-31');
  expect(cycle.conflicts).toMatchObject([{ leftId: A, rightId: B }]);
  const told = cycle.problems.filter(({ table }) => table === 'conflicts');
  expect(told.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
    '3 leftId row-repeated',
    '4 rightId nip-unknown',
  ]);
});
