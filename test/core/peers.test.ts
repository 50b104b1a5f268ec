/** Facts about peers: who is near to whom, that nobody goes short who need not, and that loads are as level as can be. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circleOf, load, NEARNESS, nearness, type Pair, placesOf } from '../../src/core/plan/colleague.ts';
import type { Conflict } from '../../src/core/plan/conflict.ts';
import { choosePeers, type PeerChoice } from '../../src/core/plan/peers.ts';
import type { Employee, Roster } from '../../src/core/plan/roster.ts';
import { type Edge, maximumFlow } from './flow.ts';
import { employee, rosterOf } from './notation.ts';

/** `K Badan S, A1 A K`: people with unit and supervisor; `-` is no unit. */
const staff = (text: string): readonly Employee[] =>
  text.split(',').map((part) => {
    const [id = '', unit = '', supervisorId = ''] = part.trim().split(' ');
    return employee(id, { unit: unit === '-' ? '' : unit, supervisorId });
  });
const pairsOf = (text: string): readonly Conflict[] =>
  text.split(' ').map((pair) => ({ leftId: pair.split('-')[0] ?? '', rightId: pair.split('-')[1] ?? '' }));

interface Case {
  readonly people: readonly Employee[];
  readonly conflicts?: readonly Conflict[];
  readonly peers: number;
  readonly maximum?: number;
  readonly seed?: string;
}

function choose({ people, conflicts = [], peers, maximum = 8, seed = 'teladan' }: Case): PeerChoice {
  const roster = rosterOf(...people);
  const needs = new Map(roster.ratees.map(({ id }) => [id, peers]));
  return choosePeers({ roster, seed, conflicts, maximumPerRater: maximum, needs, standing: [] });
}

const count = (pairs: readonly Pair[], key: keyof Pair, id: string): number =>
  pairs.filter((pair) => pair[key] === id).length;
const isMutual = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter(({ raterId, rateeId }) => pairs.some((one) => one.raterId === rateeId && one.rateeId === raterId));

/** Everybody who may rate whom, and how near. */
function allowed(roster: Roster, conflicts: readonly Conflict[]) {
  const { people } = circleOf(roster, '', conflicts, []);
  return people.flatMap((ratee) =>
    people.flatMap((rater) => {
      const near = nearness(rater, ratee);
      return near ? [{ raterId: rater.id, rateeId: ratee.id, near }] : [];
    }),
  );
}

describe('how near', () => {
  const roster = rosterOf(
    ...staff('K Badan S, K2 Badan K, A1 A K, A2 A A1, A3 A A1, A4 A A2, B1 B K, B2 B B1, C1 C B1, C2 C C1, X - K'),
  );
  test('heads, superiors and parents of units', () => {
    expect(Object.fromEntries(placesOf(roster))).toEqual({
      Badan: { headId: 'K', superiorId: 'S', parent: undefined },
      A: { headId: 'A1', superiorId: 'K', parent: 'Badan' },
      B: { headId: 'B1', superiorId: 'K', parent: 'Badan' },
      C: { headId: 'C1', superiorId: 'B1', parent: 'B' },
    });
  });
  test('of several heads the one with most subordinates, of equals the lowest NIP', () => {
    const heads = (text: string) => placesOf(rosterOf(...staff(text))).get('U')?.headId;
    expect([heads('A U S, B U S, C U B'), heads('B U S, A U S')]).toEqual(['B', 'A']);
  });
  test.each([
    ['A3', 'A2', 'unit'],
    ['A1', 'A2', undefined],
    ['A2', 'A1', undefined],
    ['A4', 'A1', 'line'],
    ['A1', 'A4', 'line'],
    ['B1', 'A1', 'supervisor'],
    ['K2', 'A1', 'supervisor'],
    ['B2', 'A1', 'sibling'],
    ['A1', 'B2', 'sibling'],
    ['K2', 'A2', 'parent'],
    ['K', 'A2', undefined],
    ['B2', 'C1', 'supervisor'],
    ['B2', 'C2', 'parent'],
    ['C2', 'B2', undefined],
    ['A2', 'A2', undefined],
  ])('%s to %s: %s', (raterId, rateeId, near) => {
    const { people } = circleOf(roster, 'x', [], []);
    const [rater, ratee] = [raterId, rateeId].map((id) => people.find((one) => one.id === id));
    expect(rater && ratee && nearness(rater, ratee)).toBe(near);
  });
  test('a conflict holds in both directions', () => {
    const far = allowed(roster, pairsOf('A2-A3')).filter((one) => `${one.raterId}${one.rateeId}`.match(/A2A3|A3A2/));
    expect(far).toEqual([]);
  });
});

describe('by hand', () => {
  test.each([2, 3, 4, 5, 6, 9, 12, 40])('one unit of %s without lines: everybody gives as many as they get', (size) => {
    const people = Array.from({ length: size }, (_, index) => employee(`E${index}`));
    const { pairs } = choose({ people, peers: 4 });
    const each = Math.min(4, size - 1);
    for (const { id } of people)
      expect([count(pairs, 'raterId', id), count(pairs, 'rateeId', id)]).toEqual([each, each]);
    // Above twice the peers nobody needs to rate who rates them.
    if (size > 8) expect(isMutual(pairs)).toEqual([]);
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
      const { pairs, shortages } = choose({ people, conflicts: pairsOf('A-C A-D'), peers: 1, maximum: 1, seed });
      expect(shortages).toEqual([]);
      expect(pairs.filter(({ raterId, rateeId }) => raterId === 'A' || rateeId === 'A')).toEqual([
        { raterId: 'B', rateeId: 'A' },
        { raterId: 'A', rateeId: 'B' },
      ]);
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

/** People whose supervisor comes before them, in few units, with some conflicts. */
const agency = (people: number, units: number, peers: fc.Arbitrary<number>, maximum: fc.Arbitrary<number>) =>
  fc.record({
    people: fc
      .array(fc.tuple(fc.nat(units), fc.nat(), fc.nat(9)), { minLength: 1, maxLength: people, size: 'max' })
      .map((drawn) =>
        drawn.map(([unit, above, kind], index) =>
          employee(`E${String(index).padStart(3, '0')}`, {
            // Unit 0 is not known; most people report to somebody among the first.
            unit: unit === 0 ? '' : `U${unit}`,
            supervisorId: kind < 2 || index === 0 ? 'S' : `E${String(above % Math.min(index, 12)).padStart(3, '0')}`,
            status: kind === 9 ? 'study' : 'active',
          }),
        ),
      ),
    drawn: fc.array(fc.tuple(fc.nat(people), fc.nat(people)), { maxLength: 6 }),
    peers,
    maximum,
    seed: fc.constantFrom('teladan', 'binjai', '2026', ''),
  });
const conflictsFrom = (people: readonly Employee[], drawn: readonly (readonly [number, number])[]) =>
  drawn.map(([left, right]) => ({
    leftId: people[left % people.length]?.id ?? '',
    rightId: people[right % people.length]?.id ?? '',
  }));

describe('against exact bounds, small agencies', () => {
  const small = agency(10, 3, fc.integer({ min: 1, max: 4 }), fc.constantFrom(1, 2, 3, 4, 5, 10));
  const solved = small.map(({ people, drawn, peers, maximum, seed }) => {
    const conflicts = conflictsFrom(people, drawn);
    const roster = rosterOf(...people);
    const edges = allowed(roster, conflicts);
    const choice = choose({ people, conflicts, peers, maximum, seed });
    const nearOf = ({ raterId, rateeId }: Pair) =>
      edges.find((edge) => edge.raterId === raterId && edge.rateeId === rateeId)?.near;
    return { roster, edges, peers, maximum, ...choice, nearOf };
  });
  const run = (law: (one: typeof solved extends fc.Arbitrary<infer T> ? T : never) => void, numRuns = 300) =>
    fc.assert(fc.property(solved, law), { numRuns });

  test('no choice gives more peers, nor one, two, three peers to more people; each shortage says why', () => {
    run(({ roster, edges, peers, maximum, pairs, shortages }) => {
      for (let need = 1; need <= peers; need++) {
        const flow: readonly Edge[] = [
          ...roster.ratees.map(({ id }) => ({ from: 'source', to: `ratee ${id}`, capacity: need })),
          ...edges.map(({ raterId, rateeId }) => ({ from: `ratee ${rateeId}`, to: `rater ${raterId}`, capacity: 1 })),
          ...roster.ratees.map(({ id }) => ({ from: `rater ${id}`, to: 'sink', capacity: maximum })),
        ];
        const got = roster.ratees.map(({ id }) => Math.min(need, count(pairs, 'rateeId', id)));
        expect(got.reduce((sum, own) => sum + own, 0)).toBe(maximumFlow(flow));
      }
      expect(shortages).toEqual(
        roster.ratees.flatMap(({ id, unit }) => {
          const have = count(pairs, 'rateeId', id);
          const possible = count(edges, 'rateeId', id);
          const reason = unit === '' ? 'unit-unknown' : possible > have ? 'raters-full' : 'too-few-colleagues';
          return have < peers ? [{ rateeId: id, have, need: peers, reason }] : [];
        }),
      );
    });
  });

  test('where nobody is full, everybody gets the nearest', () => {
    run(({ roster, edges, peers, maximum, pairs, nearOf }) => {
      if (maximum < 10) return;
      for (const { id } of roster.ratees) {
        const rank = (near: (typeof NEARNESS)[number] | undefined) => NEARNESS.indexOf(near ?? 'line');
        const ranks = edges.filter(({ rateeId }) => rateeId === id).map(({ near }) => rank(near));
        const chosen = pairs.filter(({ rateeId }) => rateeId === id).map((pair) => rank(nearOf(pair)));
        expect(chosen.sort()).toEqual(ranks.sort().slice(0, peers));
      }
    });
  });

  test('no choice of as near peers has more level loads: for every limit, no more ratees fit under it', () => {
    run(({ roster, edges, maximum, pairs, nearOf }) => {
      const loads = roster.ratees.map(({ id }) => count(pairs, 'raterId', id));
      for (let limit = 1; limit < maximum; limit++) {
        const seats = roster.ratees.flatMap(({ id }) => NEARNESS.map((near) => ({ id, near, seat: `${id} ${near}` })));
        const flow: readonly Edge[] = [
          ...seats.map(({ id, near, seat }) => ({
            from: 'source',
            to: seat,
            capacity: pairs.filter((pair) => pair.rateeId === id && nearOf(pair) === near).length,
          })),
          ...edges.map(({ raterId, rateeId, near }) => ({
            from: `${rateeId} ${near}`,
            to: `rater ${raterId}`,
            capacity: 1,
          })),
          ...roster.ratees.map(({ id }) => ({ from: `rater ${id}`, to: 'sink', capacity: limit })),
        ];
        const under = loads.reduce((sum, own) => sum + Math.min(own, limit), 0);
        expect(under).toBe(maximumFlow(flow));
      }
    });
  });

  test('no exchange of two raters would part another pair who rate each other', () => {
    run(({ edges, pairs, nearOf }) => {
      const has = (raterId: string, rateeId: string): boolean =>
        pairs.some((pair) => pair.raterId === raterId && pair.rateeId === rateeId);
      const fits = (raterId: string, rateeId: string, near: string | undefined): boolean =>
        edges.some((one) => one.raterId === raterId && one.rateeId === rateeId && one.near === near) &&
        !has(raterId, rateeId) &&
        !has(rateeId, raterId);
      for (const pair of isMutual(pairs))
        for (const other of pairs)
          expect(
            fits(other.raterId, pair.rateeId, nearOf(pair)) && fits(pair.raterId, other.rateeId, nearOf(other)),
          ).toBe(false);
    });
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
        for (const { raterId, rateeId } of pairs) {
          given.set(raterId, (given.get(raterId) ?? 0) + 1);
          got.set(rateeId, (got.get(rateeId) ?? 0) + 1);
          const [rater, ratee] = [by.get(raterId), by.get(rateeId)];
          expect([rater?.status, ratee?.status]).toEqual(['active', 'active']);
          expect([rater?.unit === '', ratee?.unit === '', raterId === rateeId]).toEqual([false, false, false]);
          expect(rater?.supervisorId === rateeId || ratee?.supervisorId === raterId).toBe(false);
          expect(against.has(raterId + rateeId)).toBe(false);
        }
        expect(new Set(pairs.map(({ raterId, rateeId }) => `${raterId} ${rateeId}`)).size).toBe(pairs.length);
        expect(Math.max(0, ...given.values())).toBeLessThanOrEqual(maximum);
        const short = new Map(shortages.map(({ rateeId, have }) => [rateeId, have]));
        for (const { id, status } of people)
          if (status === 'active') expect(got.get(id) ?? 0).toBe(short.get(id) ?? peers);
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
          expect(isMutual(pairs).filter(({ raterId }) => !isHead(raterId))).toEqual([]);
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

test('what stands already counts as load', () => {
  const { people } = circleOf(rosterOf(...staff('A U S, B U S')), '', [], [{ raterId: 'A', rateeId: 'B' }]);
  expect(Object.fromEntries(people.map((one) => [one.id, load(one)]))).toEqual({ A: 1, B: 0 });
});
