/** SE MenPANRB 3/2023: what is expected of the spread, at, below and above each bound; nothing is ever moved. */
import { expect, test } from 'vitest';
import { distribute } from '../../src/core/act/distribution.ts';
import type { Rating } from '../../src/core/measure/rating.ts';
import type { OrganisationRating } from '../../src/core/plan/policy.ts';
import { QUADRANTS, type Quadrant } from '../../src/core/types.ts';
import { alike } from './notation.ts';

const WORDS: Readonly<Record<string, Quadrant>> = {
  SB: 'very-good',
  B: 'good',
  BP: 'needs-improvement',
  K: 'misconduct',
  SK: 'very-poor',
};

/** Ratings from `SB 7, B 3`. */
const ratings = (text: string): readonly Rating[] =>
  text.split(', ').flatMap((part) => {
    const [word = '', count = ''] = part.split(' ');
    const rating: Rating = {
      rateeId: word,
      results: { kind: 'known', value: 100 },
      assigned: 1,
      answered: 1,
      ...alike({
        behaviour: { value: 100, roles: [] },
        outcome: { kind: 'rated', scale: 'quadrant', quadrant: WORDS[word] ?? 'good' },
      }),
    };
    return Array.from({ length: Number(count) }, () => rating);
  });

test.each([
  ['outstanding', 'SB 7, B 3', 'met'],
  ['outstanding', 'SB 8, B 2', 'at-most 0.7 found 0.8'],
  ['good', 'SB 2, B 7, BP 1', 'met'],
  ['good', 'SB 1, B 8, K 1', 'at-most 0.7 found 0.8'],
  ['good', 'SB 3, B 7', 'more-than 0 found 0'],
  ['needs-improvement', 'SB 1, B 3, BP 6', 'met'],
  ['needs-improvement', 'B 5, BP 5', 'at-least 0.6 found 0.5'],
  ['needs-improvement', 'SB 2, B 2, BP 6', 'at-most 0.1 found 0.2'],
  ['poor', 'SB 1, B 2, K 6, BP 1', 'met'],
  ['poor', 'SB 2, K 8', 'at-least 0.1 found 0; at-most 0.1 found 0.2'],
  ['very-poor', 'B 3, K 1, SK 6', 'met'],
  ['very-poor', 'SB 1, B 3, SK 6', 'at-least 0.1 found 0; at-most 0 found 0.1'],
  ['unknown', 'SB 10', 'met'],
] as const)('%s with %s: %s', (organisation, spread, expected) => {
  const { comparisons } = distribute(ratings(spread), organisation satisfies OrganisationRating);
  const missed = comparisons.filter(({ met }) => !met);
  const told = missed.map(({ bound, share, found }) => `${bound} ${share} found ${Math.round(found * 1e9) / 1e9}`);
  expect(told.join('; ') || 'met').toBe(expected);
});

test('counts are of those rated only, and nobody rated is compared with nothing', () => {
  const [one] = ratings('SB 1');
  const waiting: Rating = { ...(one as Rating), outcome: { kind: 'insufficient', reasons: [] } };
  expect(distribute([waiting], 'outstanding')).toMatchObject({ rated: 0, comparisons: [] });
  const { counts } = distribute([...ratings('SB 2, SK 1'), waiting], 'outstanding');
  expect(QUADRANTS.map((quadrant) => counts[quadrant])).toEqual([2, 0, 0, 0, 1]);
});
