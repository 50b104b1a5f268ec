/** Facts about anonymity: an adversary who knows all weights and everything shown cannot get a small group back. */
import { array, assert, constantFrom, integer, property, record, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GroupNumber, shownOf, shuffledComments, type Total } from '../../src/core/measure/anonymity.ts';

const group = (id: string, people: string, guarded = true): GroupNumber => ({ id, people: [...people], guarded });
const total = (id: string, ...parts: readonly (readonly [string, number])[]): Total => ({
  id,
  parts: parts.map(([part, weight]) => ({ id: part, weight })),
});
const shown = (groups: readonly GroupNumber[], totals: readonly Total[], minimum = 3): string =>
  [...shownOf(groups, totals, minimum)].sort().join(' ');

describe('what may be shown', () => {
  test.each([
    ['enough people, everything', [group('a', 'pqr'), group('b', 'pqr')], [total('t', ['a', 1], ['b', 1])], 'a b t'],
    [
      'a small group goes, and one more so that the total does not give it back',
      [group('a', 'pq'), group('b', 'pqr'), group('c', 'pqrs')],
      [total('t', ['a', 1], ['b', 1], ['c', 1])],
      'c t',
    ],
    [
      'where there is no other group the total goes',
      [group('a', 'pq'), group('s', 'x', false)],
      [total('t', ['a', 0.4], ['s', 0.6])],
      's',
    ],
    [
      'two small groups of the same two people are one small crowd',
      [group('a', 'pq'), group('b', 'pq'), group('c', 'pqr')],
      [total('t', ['a', 1], ['b', 1], ['c', 1])],
      't',
    ],
    [
      'two small groups of different people hide each other',
      [group('a', 'pq'), group('b', 'rs'), group('c', 'pqr')],
      [total('t', ['a', 1], ['b', 1], ['c', 1])],
      'c t',
    ],
    [
      'a total of weight 0 tells nothing',
      [group('a', 'pq'), group('b', 'pqr')],
      [total('t', ['a', 0], ['b', 1])],
      'b t',
    ],
    ['a supervisor is not guarded', [group('s', 'x', false)], [], 's'],
  ] as const)('%s', (_, groups, totals, expected) => {
    expect(shown(groups, totals)).toBe(expected);
  });

  test('a total of totals counts as what it is made of', () => {
    const groups = [group('k1', 'pq'), group('k2', 'pqr'), group('s', 'x', false)];
    const totals = [total('peers', ['k1', 0.5], ['k2', 0.5]), total('behaviour', ['peers', 0.4], ['s', 0.6])];
    expect(shown(groups, totals)).toBe('behaviour peers s');
  });
  test('a part that is not there is our own mistake', () => {
    expect(() => shownOf([], [total('t', ['a', 1])], 3)).toThrow(RangeError);
  });
});

/** An exact fraction, so that the adversary and the services do not share their rounding. */
type Fraction = readonly [numerator: bigint, denominator: bigint];
const ZERO: Fraction = [0n, 1n];
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];

/** Gauss over fractions: the rank. */
function rankOf(rows: readonly (readonly bigint[])[]): number {
  const left = rows.map((row) => row.map((value): Fraction => [value, 1n]));
  let rank = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column++) {
    const at = left.findIndex((row, index) => index >= rank && (row[column] ?? ZERO)[0] !== 0n);
    if (at < 0) continue;
    [left[rank], left[at]] = [left[at] as Fraction[], left[rank] as Fraction[]];
    const pivot = left[rank] as Fraction[];
    left.forEach((row, index) => {
      if (index === rank || (row[column] ?? ZERO)[0] === 0n) return;
      const factor = over(row[column] ?? ZERO, pivot[column] ?? ZERO);
      left[index] = row.map((value, at_) => minus(value, times(factor, pivot[at_] ?? ZERO)));
    });
    rank++;
  }
  return rank;
}

const PEOPLE = ['p', 'q', 'r', 's', 't', 'u'];
const groupsOf = (sets: readonly (readonly string[])[]): readonly GroupNumber[] =>
  sets.map((people, index) => ({ id: `g${index}`, people, guarded: true }));

test('no combination of what is shown speaks of fewer people than the minimum, whatever the totals', () => {
  const weights = array(integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 });
  const cases = record({
    sets: array(subarray(PEOPLE, { minLength: 1 }), { minLength: 1, maxLength: 6 }),
    rows: array(weights, { minLength: 1, maxLength: 4 }),
    minimum: constantFrom(2, 3, 4),
  });
  assert(
    property(cases, ({ sets, rows, minimum }) => {
      const groups = groupsOf(sets);
      const totals = rows.map((row, index) =>
        total(`t${index}`, ...groups.map(({ id }, at) => [id, row[at] ?? 0] as const)),
      );
      const visible = shownOf(groups, totals, minimum);
      const vectors = [
        ...groups.map(({ id }, index) => ({ id, row: groups.map((_, at) => (at === index ? 1n : 0n)) })),
        ...totals.map(({ id, parts }) => ({ id, row: parts.map(({ weight }) => BigInt(weight)) })),
      ];
      const seen = vectors.filter(({ id }) => visible.has(id)).map(({ row }) => row);
      // Every crowd of one person fewer than the minimum, and all groups within it: the adversary wants a combination
      // of what is seen that is zero everywhere else.
      for (const crowd of crowdsOf(minimum - 1)) {
        const inside = groups.map(({ people }) => people.every((person) => crowd.has(person)));
        const outside = seen.map((row) => row.filter((_, index) => !inside[index]));
        expect(rankOf(seen) - rankOf(outside), `${[...crowd].join('')} in ${JSON.stringify({ sets, rows })}`).toBe(0);
      }
    }),
    { numRuns: 300 },
  );
});

/** Every set of so many people. */
function crowdsOf(count: number, from = PEOPLE): readonly ReadonlySet<string>[] {
  if (count === 0) return [new Set()];
  return from.flatMap((person, index) =>
    crowdsOf(count - 1, from.slice(index + 1)).map((rest) => new Set([person, ...rest])),
  );
}

describe('comments', () => {
  const comments = ['Ramah', 'Cepat', 'Teliti', 'Sabar', 'Tegas', 'Rapi'];
  test('say nothing of the order in which they came', () => {
    expect(shuffledComments([...comments].reverse(), 'rahasia', 'B|peer|1')).toEqual(
      shuffledComments(comments, 'rahasia', 'B|peer|1'),
    );
  });
  test('are all there, in another order for another question', () => {
    const orders = ['1', '2', '3'].map((question) => shuffledComments(comments, 'rahasia', question));
    for (const order of orders) expect([...order].sort()).toEqual([...comments].sort());
    expect(new Set(orders.map((order) => order.join())).size).toBe(3);
  });
  test('blank ones are none', () => {
    expect(shuffledComments([' ', '', ' ya '], 'x', 'y')).toEqual(['ya']);
  });
});
