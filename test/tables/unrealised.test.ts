/** What is realised is asked for once people are assessed: in January nothing is, and that is no mistake of anybody's. */
import { expect, test } from 'vitest';
import { readCycle } from '../../src/tables/cycle.ts';
import { EMPLOYEES } from '../../src/tables/employees.ts';
import { FORMS } from '../../src/tables/forms.ts';
import type { Grid, Table } from '../../src/tables/notation.ts';
import { TARGETS } from '../../src/tables/targets.ts';
import { employee, rowsOf, target } from '../fixtures/agency.ts';

const OPEN_FORM: Grid = [
  FORMS.columns.map(({ header }) => header),
  FORMS.columns.map(({ key }) => (key === 'role' ? 'Atasan' : key === 'formId' ? 'f1' : '')),
];

/** The problems of the targets' last column, with it or without, before and after forms are made. */
function problemsOf(targets: Grid, forms?: Grid): readonly string[] {
  const tables = new Map<Table, Grid>([
    [EMPLOYEES, rowsOf([employee('A')])],
    [TARGETS, targets],
    ...(forms ? [[FORMS, forms] as const] : []),
  ]);
  const { problems } = readCycle((table) => tables.get(table), '2026-12-31');
  return problems.filter(({ table, column }) => table === 'targets' && column === 'realised').map(({ code }) => code);
}

const typed = rowsOf([target('A', { Realisasi: '' })]);
const at = typed[0]?.indexOf('Realisasi') ?? -1;
const without = typed.map((row) => row.filter((_, index) => index !== at));

test.each([
  ['a blank cell', typed, 'cell-blank'],
  ['a missing column', without, 'column-missing'],
])('%s is told once there are forms, and not before', (_, targets, code) => {
  expect(at).toBeGreaterThan(0);
  expect(problemsOf(targets)).toEqual([]);
  expect(problemsOf(targets, OPEN_FORM)).toEqual([code]);
});

test('what is no number is told in any case', () => {
  expect(problemsOf(rowsOf([target('A', { Realisasi: 'banyak' })]))).toEqual(['number-invalid']);
});
