/** The order of tabs: what brings them into it, and that nobody else's tab is moved. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TABLES } from '../../src/tables/index.ts';
import { ITEMS } from '../../src/tables/items.ts';
import { type Move, movesInto, orderOf } from '../../src/tables/tab-order.ts';

const ORDER = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const PEOPLE = ['Catatan', 'Rekap'];
/** Tabs in any order, some of the order missing. */
const standings = fc.shuffledSubarray([...ORDER, ...PEOPLE], { minLength: 1 });
const nobody = (): boolean => false;

/** As a workbook does it, one after the other. */
const moved = (names: readonly string[], moves: readonly Move[]): readonly string[] =>
  moves.reduce<readonly string[]>((standing, { name, to }) => {
    const others = standing.filter((one) => one !== name);
    return [...others.slice(0, to), name, ...others.slice(to)];
  }, names);

test.each([
  ['ba', 'ab', 1],
  ['xyzabc', 'xyzabc', 0],
  ['fgabcde', 'abcdefg', 2],
  ['gfedcba', 'abcdefg', 6],
  // Somebody’s own tab keeps the neighbours that stay.
  ['fgaXbcde', 'aXbcdefg', 2],
  ['Xba', 'Xab', 1],
])('%s becomes %s by %i moves', (from, to, count) => {
  const moves = movesInto(ORDER, [...from], nobody);
  expect([moved([...from], moves).join(''), moves.length]).toEqual([to, count]);
});

test('moves bring any tabs into their order, move none twice, and leave what people made as it stands among itself', () => {
  fc.assert(
    fc.property(standings, (names) => {
      const moves = movesInto(ORDER, names, nobody);
      const after = moved(names, moves);
      expect([...after].sort()).toEqual([...names].sort());
      expect(after.filter((name) => ORDER.includes(name))).toEqual(ORDER.filter((name) => names.includes(name)));
      expect(after.filter((name) => PEOPLE.includes(name))).toEqual(names.filter((name) => PEOPLE.includes(name)));
      expect(new Set(moves.map(({ name }) => name)).size).toBe(moves.length);
      expect(movesInto(ORDER, after, nobody)).toEqual([]);
    }),
  );
});

test('a tab that stays is not moved, and the others are in order without it', () => {
  fc.assert(
    fc.property(standings, fc.constantFrom(...ORDER), (names, hidden) => {
      const moves = movesInto(ORDER, names, (name) => name === hidden);
      expect(moves.map(({ name }) => name)).not.toContain(hidden);
      const others = moved(names, moves).filter((name) => ORDER.includes(name) && name !== hidden);
      expect(others).toEqual(ORDER.filter((name) => names.includes(name) && name !== hidden));
    }),
  );
});

test('answers stand behind the sheet of their questions, in the order of the forms, before the sheet that follows', () => {
  const answers = ['Jawaban Diri', 'Jawaban Atasan'].map((name) => ({ name, behind: ITEMS }));
  const order = orderOf(answers);
  const at = order.indexOf(ITEMS.title);
  expect(order.slice(at + 1, at + 4)).toEqual([
    'Jawaban Diri',
    'Jawaban Atasan',
    TABLES[TABLES.indexOf(ITEMS) + 1]?.title,
  ]);
  expect(order.length).toBe(TABLES.length + 2);
});
