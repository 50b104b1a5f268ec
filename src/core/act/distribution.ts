/**
 * Distribution: how the suggested quadrants spread, against what SE MenPANRB 3/2023 expects of an organisation so rated.
 *
 * A warning panel for people to look at, and nothing more: no rating is ever moved to fit it.
 */
import type { Rating } from '../measure/rating.ts';
import { rounded } from '../number.ts';
import type { OrganisationRating } from '../plan/policy.ts';
import { QUADRANTS, type Quadrant } from '../types.ts';

/** What is expected of the share of some quadrants among all rated people, 0..1. */
export interface Expected {
  readonly quadrants: readonly Quadrant[];
  readonly bound: 'at-most' | 'at-least' | 'more-than';
  readonly share: number;
}

const expected = (bound: Expected['bound'], share: number, ...quadrants: readonly Quadrant[]): Expected => ({
  quadrants,
  bound,
  share,
});

/** SE MenPANRB 3/2023, by the organisation's own rating. "Kurang" of a person is the quadrant "Kurang/misconduct". */
export const EXPECTED: Readonly<Record<OrganisationRating, readonly Expected[]>> = {
  unknown: [],
  outstanding: [expected('at-most', 0.7, 'very-good')],
  good: [expected('at-most', 0.7, 'good'), expected('more-than', 0, 'needs-improvement', 'misconduct')],
  'needs-improvement': [expected('at-least', 0.6, 'needs-improvement'), expected('at-most', 0.1, 'very-good')],
  poor: [
    expected('at-least', 0.6, 'misconduct'),
    expected('at-least', 0.1, 'needs-improvement'),
    expected('at-most', 0.1, 'very-good'),
  ],
  'very-poor': [
    expected('at-least', 0.6, 'very-poor'),
    expected('at-least', 0.1, 'misconduct', 'needs-improvement'),
    expected('at-most', 0, 'very-good'),
  ],
};

/** One expectation with the share that was found, 0..1. */
export interface Comparison extends Expected {
  readonly found: number;
  readonly met: boolean;
}

export interface Distribution {
  readonly rated: number;
  readonly counts: Readonly<Record<Quadrant, number>>;
  readonly comparisons: readonly Comparison[];
}

/**
 * Whether a share is as expected, compared after rounding to 9 decimals.
 *
 * @example
 * isMet({ quadrants: ['very-good'], bound: 'at-most', share: 0.7 }, 0.7) // => true
 * isMet({ quadrants: ['misconduct'], bound: 'more-than', share: 0 }, 0) // => false
 */
export function isMet({ bound, share }: Expected, found: number): boolean {
  const value = rounded(found);
  if (bound === 'at-most') return value <= share;
  return bound === 'at-least' ? value >= share : value > share;
}

/** The spread of the quadrants of everybody rated; without anybody rated nothing is compared. */
export const distribute = (ratings: readonly Rating[], organisation: OrganisationRating): Distribution =>
  spreadOf(
    ratings.flatMap(({ outcome }) => (outcome.kind === 'rated' ? [outcome.quadrant] : [])),
    organisation,
  );

/** The same of quadrants alone, one for each person who is rated. */
export function spreadOf(quadrants: readonly Quadrant[], organisation: OrganisationRating): Distribution {
  const rated = quadrants.length;
  const counts = Object.fromEntries(
    QUADRANTS.map((quadrant) => [quadrant, quadrants.filter((own) => own === quadrant).length]),
  ) as Record<Quadrant, number>;
  const comparisons = (rated === 0 ? [] : EXPECTED[organisation]).map((one) => {
    const found = one.quadrants.reduce((sum, quadrant) => sum + counts[quadrant], 0) / rated;
    return { ...one, found, met: isMet(one, found) };
  });
  return { rated, counts, comparisons };
}
