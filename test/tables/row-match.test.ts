/** Facts about which row is which when a table is written anew: what people wrote beside a row must find it, or nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Grid, number, table, text } from '../../src/tables/notation.ts';
import { rowsBefore } from '../../src/tables/row-match.ts';

const PROBLEMS = table('problems', 'Masalah', 'computed', [
  text('code', 'Kode'),
  text('table', 'Tabel'),
  number('row', 'Baris'),
]);
const HEADER = ['Kode', 'Tabel', 'Baris', 'Catatan'];

test.each<[string, Grid, Grid, readonly (number | undefined)[]]>([
  [
    'the same rows in another order',
    [
      ['x', 'A', 1],
      ['y', 'B', 2],
    ],
    [
      ['y', 'B', 2],
      ['x', 'A', 1],
    ],
    [1, 0],
  ],
  [
    'one of several with the same name gone',
    [
      ['x', 'A', 1],
      ['x', 'A', 2],
      ['x', 'B', 3],
    ],
    [
      ['x', 'A', 2],
      ['x', 'B', 3],
    ],
    [1, 2],
  ],
  [
    'a number otherwise',
    [
      ['x', 'A', 1],
      ['x', 'B', 2],
    ],
    [
      ['x', 'A', 7],
      ['x', 'B', 2],
    ],
    [0, 1],
  ],
  ['words otherwise, alone about the same', [['x', 'A', 1]], [['x', 'B', 1]], [0]],
  [
    'two alike that both moved are nobody’s',
    [
      ['x', 'A', 1],
      ['x', 'A', 2],
    ],
    [
      ['x', 'A', 3],
      ['x', 'A', 4],
    ],
    [undefined, undefined],
  ],
  [
    'a row that is new',
    [['x', 'A', 1]],
    [
      ['x', 'A', 1],
      ['z', 'A', 1],
    ],
    [0, undefined],
  ],
  [
    'a line without a name',
    [
      ['', '', ''],
      ['x', 'A', 1],
    ],
    [
      ['x', 'A', 1],
      ['', '', ''],
    ],
    [1, undefined],
  ],
])('%s', (_what, before, after, from) => {
  expect(rowsBefore(PROBLEMS, HEADER, before, after)).toEqual(from);
});

const row = fc.tuple(fc.constantFrom('', 'x', 'y'), fc.constantFrom('A', 'B'), fc.integer({ min: 1, max: 3 }));
const rows = fc.array(row, { maxLength: 8 });

test('no row before is taken twice, and rows that are the same keep their number', () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const from = rowsBefore(PROBLEMS, HEADER, before, after).filter((at) => at !== undefined);
      expect(new Set(from).size).toBe(from.length);
      const named = before.flatMap(([code], at) => (code === '' ? [] : [at]));
      const same = rowsBefore(PROBLEMS, HEADER, before, before);
      expect(same.filter((at) => at !== undefined)).toEqual(named);
    }),
  );
});
