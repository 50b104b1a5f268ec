/** Facts about access: who is listed may do what stands there, and a list never stops the workbook. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEnough, RIGHTS, rightOf } from '../../src/core/plan/access.ts';
import { ACCESS, parseAccess } from '../../src/tables/access.ts';
import type { Grid } from '../../src/tables/notation.ts';

const LIST = [
  { email: 'lihat@b.example', right: 'look', row: 2 },
  { email: 'kerja@b.example', right: 'work', row: 3 },
  { email: 'putus@b.example', right: 'decide', row: 4 },
] as const;

describe('the right of somebody', () => {
  test.each([
    ['as listed', 'lihat@b.example', false, 'look'],
    ['as listed', 'kerja@b.example', false, 'work'],
    ['as listed', 'putus@b.example', true, 'decide'],
    ['not listed', 'lain@b.example', false, 'look'],
    ['not listed but in charge', 'lain@b.example', true, 'work'],
    ['listed to look but in charge', 'lihat@b.example', true, 'work'],
    ['not known to Google', '', false, 'look'],
  ] as const)('%s: %s, %s', (_, email, isOperator, right) => {
    expect(rightOf(LIST, { email, isOperator })).toBe(right);
  });

  test('is everything for everybody while nobody is listed', () => {
    expect(rightOf([], { email: '', isOperator: false })).toBe('decide');
  });

  test('is given to nobody by a sheet whose rows cannot be read', () => {
    expect(rightOf([], { email: 'lain@b.example', isOperator: false }, false)).toBe('look');
    expect(rightOf([], { email: 'lain@b.example', isOperator: true }, false)).toBe('work');
  });

  test('is never more than the list gives, but for whoever is in charge', () => {
    const access = fc.record({
      email: fc.constantFrom('a@b.example', 'c@b.example', ''),
      right: fc.constantFrom(...RIGHTS),
      row: fc.nat(),
    });
    fc.assert(
      fc.property(
        fc.array(access, { minLength: 1 }),
        fc.constantFrom('a@b.example', 'd@b.example', ''),
        fc.boolean(),
        (list, email, isOperator) => {
          const right = rightOf(list, { email, isOperator });
          const given = list.find((one) => email !== '' && one.email === email)?.right ?? 'look';
          expect(isEnough(right, given)).toBe(true);
          if (right !== given) expect([isOperator, right]).toEqual([true, 'work']);
        },
      ),
    );
  });
});

test('each right holds those before it', () => {
  expect(RIGHTS.map((held) => RIGHTS.filter((needed) => isEnough(held, needed)))).toEqual([
    ['look'],
    ['look', 'work'],
    ['look', 'work', 'decide'],
  ]);
});

test('a row that cannot be read lets its person look, and says why', () => {
  const { values, problems } = parseAccess([
    ['Email', 'Hak', 'Keterangan'],
    [' Putus@B.example ', 'memutuskan', ''],
    ['kerja@b.example', 'Bekerja', ''],
    ['bukan alamat', 'Memutuskan', ''],
    ['putus@b.example', 'Melihat', 'baris kedua'],
  ]);
  expect(values.map(({ email, right }) => [email, right])).toEqual([
    ['putus@b.example', 'decide'],
    ['kerja@b.example', 'look'],
    ['putus@b.example', 'look'],
  ]);
  expect(problems.map(({ code, row, column, table }) => [code, row, column, table])).toEqual([
    ['choice-unknown', 3, 'right', ACCESS.key],
    ['email-invalid', 4, 'email', ACCESS.key],
    ['row-repeated', 5, 'email', ACCESS.key],
  ]);
});

const HEADER = ['Email', 'Hak', 'Keterangan'];
test.each<[string, Grid | undefined, readonly number[]]>([
  ['no sheet', undefined, []],
  ['headings alone', [HEADER], []],
  ['headings of something else', [['Alamat', 'Hak']], []],
  ['blank rows', [HEADER, ['', '', ''], [' ', '', '']], []],
  ['a note alone', [HEADER, ['', '', 'Belum dipakai']], []],
  ['no address', [HEADER, ['', 'Memutuskan', '']], [2]],
  ['a post for an address', [HEADER, ['', '', ''], ['kepala badan', 'Memutuskan', '']], [3]],
  [
    'a lost heading',
    [
      ['', 'Hak', 'Keterangan'],
      ['a@b.example', 'Memutuskan', ''],
    ],
    [2],
  ],
  [
    'no headings',
    [
      ['', '', ''],
      ['a@b.example', 'Memutuskan', ''],
    ],
    [2],
  ],
  ['a right that cannot be read', [HEADER, ['a@b.example', 'Bekerja', '']], []],
  ['one of two rows', [HEADER, ['a@b.example', 'Melihat', ''], ['kepala badan', 'Memutuskan', '']], [3]],
])('rows that name nobody who can be read: %s', (_, grid, unread) => expect(parseAccess(grid).unread).toEqual(unread));
