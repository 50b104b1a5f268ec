/** Facts about colleagues: who may be a peer of whom, and how near. */
import { describe, expect, test } from 'vitest';
import { circleOf, load, nearness, placesOf } from '../../src/core/plan/colleague.ts';
import { allowed, conflictsOf, staff } from './circle.ts';
import { rosterOf } from './notation.ts';

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
    const far = allowed(roster, conflictsOf('A2-A3')).filter((one) =>
      `${one.raterId}${one.rateeId}`.match(/A2A3|A3A2/),
    );
    expect(far).toEqual([]);
  });
});

test('what stands already counts as load', () => {
  const { people } = circleOf(rosterOf(...staff('A U S, B U S')), '', [], [{ raterId: 'A', rateeId: 'B' }]);
  expect(Object.fromEntries(people.map((one) => [one.id, load(one)]))).toEqual({ A: 1, B: 0 });
});
