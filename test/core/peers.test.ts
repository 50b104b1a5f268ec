/** Facts about peers: what a choice looks like by hand, and what holds for every agency of up to 500 and for 5,000. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pair } from '../../src/core/plan/colleague.ts';
import { agency, choose, conflictsFrom, conflictsOf, count, mutual, staff } from './circle.ts';
import { employee } from './notation.ts';

describe('by hand', () => {
  test.each([2, 3, 4, 5, 6, 9, 12, 40])('one unit of %s without lines: everybody gives as many as they get', (size) => {
    const people = Array.from({ length: size }, (_, index) => employee(`E${index}`));
    const { pairs } = choose({ people, peers: 4 });
    const each = Math.min(4, size - 1);
    for (const { id } of people)
      expect([count(pairs, 'raterId', id), count(pairs, 'rateeId', id)]).toEqual([each, each]);
    // Above twice the peers nobody needs to rate who rates them.
    if (size > 8) expect(mutual(pairs)).toEqual([]);
  });
  test('alone everywhere, or of no known unit: told with the reason', () => {
    expect(choose({ people: staff('A U S, B - S, C - S'), peers: 4 })).toEqual({
      pairs: [],
      shortages: [
        { rateeId: 'A', have: 0, need: 4, reason: 'too-few-colleagues' },
        { rateeId: 'B', have: 0, need: 4, reason: 'unit-unknown' },
        { rateeId: 'C', have: 0, need: 4, reason: 'unit-unknown' },
      ],
    });
  });
  test('heads are rated by other heads before anybody in their own line', () => {
    const { pairs } = choose({ people: staff('A1 A S, A2 A A1, A3 A A2, B1 B S, B2 B B1, B3 B B2'), peers: 1 });
    expect(pairs.filter(({ rateeId }) => rateeId.endsWith('1'))).toEqual([
      { raterId: 'B1', rateeId: 'A1' },
      { raterId: 'A1', rateeId: 'B1' },
    ]);
  });
  test('who is served last still gets a peer, by an exchange: A can only rate B, whom C could rate too', () => {
    // With two ratees for nobody, A>B must give way where C>B and A>D would leave somebody out.
    const people = staff('A U S, B U S, C U S, D U S');
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      const { pairs, shortages } = choose({ people, conflicts: conflictsOf('A-C A-D'), peers: 1, maximum: 1, seed });
      expect(shortages).toEqual([]);
      expect(pairs.filter(({ raterId, rateeId }) => raterId === 'A' || rateeId === 'A')).toEqual([
        { raterId: 'B', rateeId: 'A' },
        { raterId: 'A', rateeId: 'B' },
      ]);
    }
  });
  test('an exchange within the unit comes before a peer of another unit', () => {
    const people = staff('A U S, B U S, C U S, D U S, E V S, F V S, G V S');
    for (const seed of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      const { pairs } = choose({ people, conflicts: conflictsOf('A-C A-D'), peers: 1, maximum: 1, seed });
      const isOwn = ({ raterId, rateeId }: Pair): boolean => 'ABCD'.includes(raterId) === 'ABCD'.includes(rateeId);
      expect([pairs.length, pairs.every(isOwn)]).toEqual([7, true]);
    }
  });
  test('a maximum below the need is told, and nobody is left without while others have plenty', () => {
    const people = Array.from({ length: 6 }, (_, index) => employee(`E${index}`));
    const { pairs, shortages } = choose({ people, peers: 4, maximum: 2 });
    expect(pairs).toHaveLength(12);
    expect(shortages).toEqual(people.map(({ id }) => ({ rateeId: id, have: 2, need: 4, reason: 'raters-full' })));
  });
  test('a maximum that is no number is our own mistake', () => {
    expect(() => choose({ people: staff('A U S'), peers: 1, maximum: Number.NaN })).toThrow('maximumPerRater');
  });
});

describe('laws, agencies of up to 500', () => {
  const large = agency(500, 40, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 4, max: 10 }));
  test('nobody rates themselves, their supervisor or subordinate, or against a conflict; nor more than the maximum', () => {
    fc.assert(
      fc.property(large, ({ people, drawn, peers, maximum, seed }) => {
        const conflicts = conflictsFrom(people, drawn);
        const one = { people, conflicts, peers, maximum, seed };
        const { pairs, shortages } = choose(one);
        expect(choose({ ...one, people: [...people].reverse(), conflicts: [...conflicts].reverse() })).toEqual({
          pairs,
          shortages,
        });
        const by = new Map(people.map((person) => [person.id, person]));
        const against = new Set(conflicts.flatMap(({ leftId, rightId }) => [leftId + rightId, rightId + leftId]));
        const [given, got] = [new Map<string, number>(), new Map<string, number>()];
        const mayNot = ({ raterId, rateeId }: Pair): boolean => {
          const [rater, ratee] = [by.get(raterId), by.get(rateeId)];
          const isAway = [rater, ratee].some((one) => one?.status !== 'active' || one.unit === '');
          const isInLine = rater?.supervisorId === rateeId || ratee?.supervisorId === raterId;
          return isAway || isInLine || raterId === rateeId || against.has(raterId + rateeId);
        };
        expect(pairs.filter(mayNot)).toEqual([]);
        for (const { raterId, rateeId } of pairs) {
          given.set(raterId, (given.get(raterId) ?? 0) + 1);
          got.set(rateeId, (got.get(rateeId) ?? 0) + 1);
        }
        expect(new Set(pairs.map(({ raterId, rateeId }) => `${raterId} ${rateeId}`)).size).toBe(pairs.length);
        expect(Math.max(0, ...given.values())).toBeLessThanOrEqual(maximum);
        const short = new Map(shortages.map(({ rateeId, have }) => [rateeId, have]));
        const wrong = people.filter(
          ({ id, status }) => (got.get(id) ?? 0) !== (status === 'active' ? (short.get(id) ?? peers) : 0),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('units of staff under one head: all staff give and get the same, and nobody rates who rates them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 12 }),
        fc.integer({ min: 22, max: 40 }),
        fc.string(),
        (units, size, seed) => {
          // Above 4 k + 3 people and twice the one (the head) whom staff may not rate, an exchange is always free; five
          // heads have each other.
          const people = Array.from({ length: units }, (_, unit) =>
            Array.from({ length: size }, (_, index) =>
              employee(`U${unit}E${index}`, { unit: `U${unit}`, supervisorId: index === 0 ? 'S' : `U${unit}E0` }),
            ),
          ).flat();
          const { pairs } = choose({ people, peers: 4, seed });
          const isHead = (id: string): boolean => id.endsWith('E0');
          for (const { id } of people)
            if (!isHead(id)) expect([count(pairs, 'raterId', id), count(pairs, 'rateeId', id)]).toEqual([4, 4]);
          expect(mutual(pairs).filter(({ raterId }) => !isHead(raterId))).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('5,000 people in 40 units: everybody but the head of all has four, and gives four', () => {
    const people = Array.from({ length: 5000 }, (_, index) => {
      const head = index - (index % 125);
      return employee(`E${index}`, {
        unit: `U${head}`,
        supervisorId: index === 0 ? 'S' : `E${index === head ? 0 : head}`,
      });
    });
    const { pairs, shortages } = choose({ people, peers: 4 });
    expect(shortages).toEqual([{ rateeId: 'E0', have: 0, need: 4, reason: 'too-few-colleagues' }]);
    const given = new Map<string, number>();
    for (const { raterId } of pairs) given.set(raterId, (given.get(raterId) ?? 0) + 1);
    expect([given.size, new Set(given.values())]).toEqual([4999, new Set([4])]);
  });
});
