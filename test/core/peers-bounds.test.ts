/** Facts about peers, held against exact bounds by maximum flow: nobody short who need not be, loads as level as can be. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEARNESS, type Pair } from '../../src/core/plan/colleague.ts';
import { agency, allowed, choose, conflictsFrom, count, mutual } from './circle.ts';
import { type Edge, maximumFlow } from './flow.ts';
import { rosterOf } from './notation.ts';

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
      for (const pair of mutual(pairs))
        for (const other of pairs)
          expect(
            fits(other.raterId, pair.rateeId, nearOf(pair)) && fits(pair.raterId, other.rateeId, nearOf(other)),
          ).toBe(false);
    });
  });
});
