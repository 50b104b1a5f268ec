/**
 * Candidates for an award by the numbers that count officially: who stood below somebody by what was computed, and stands above
 * them since an objection was decided. Raises nobody and takes nobody's candidacy: that is told, and people decide.
 */
import { rounded } from '../number.ts';

/** What was computed for somebody, and what counts officially, points. */
export interface OfficialFinal {
  readonly personId: string;
  readonly unit: string;
  readonly computed: number;
  readonly official: number;
}

/**
 * Others of the unit who were not above somebody by the computed numbers and are by the official ones, the highest first.
 * Whether they may get an award at all is for somebody to look at; undefined for somebody without a number.
 *
 * @example
 * overtakers('A', [{ personId: 'A', unit: 'U', computed: 115, official: 100 }, { personId: 'B', unit: 'U', computed: 111, official: 111 }])?.length // => 1
 * overtakers('A', [{ personId: 'A', unit: 'U', computed: 115, official: 112 }, { personId: 'B', unit: 'U', computed: 111, official: 111 }])?.length // => 0
 */
export function overtakers(personId: string, all: readonly OfficialFinal[]): readonly OfficialFinal[] | undefined {
  const own = all.find((one) => one.personId === personId);
  return (
    own &&
    all
      .filter(
        ({ unit, computed, official }) =>
          unit === own.unit && rounded(computed) <= rounded(own.computed) && rounded(official) > rounded(own.official),
      )
      .sort((left, right) => right.official - left.official)
  );
}
