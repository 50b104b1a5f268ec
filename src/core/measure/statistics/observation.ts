/**
 * One value that one rater gave one ratee, and the arrangements that statistics take: groups by ratee, complete tables.
 *
 * A missing answer is no observation: it is not handed in, and no statistic here has a sign for it. Refused are values
 * that are not finite and a second value of the same rater for the same ratee.
 */
import { type Result, undefinedBy } from './result.ts';

/** One rater's value for one ratee: usually points 40..120, or a level 1..5; the mean over criteria is one value. */
export interface Observation {
  readonly raterId: string;
  readonly rateeId: string;
  readonly value: number;
}

/** Larger values than this are nobody's rating, and their squares would lose the ninth decimal. */
const LARGEST = 1e6;

/**
 * The values as they are, once each of them is a number that statistics can take.
 *
 * @param values any unit, from -1,000,000 to 1,000,000
 * @throws RangeError for NaN, infinities and larger values: those are a mistake of the caller, not an answer
 * @example
 * checked([40, 120]) // => [40, 120]
 */
export function checked(values: readonly number[]): readonly number[] {
  const wrong = values.find((value) => !(Math.abs(value) <= LARGEST));
  if (wrong !== undefined) throw new RangeError(`A value lies within 1,000,000 of 0, not ${wrong}`);
  return values;
}

/** Decimals after which two values are one value, whatever arithmetic made them. */
const COMPARED_DECIMALS = 1e9;

/**
 * The values as ranks and categories see them: rounded to 9 decimals, so that 73.3 and 73.30000000000001 are a tie.
 *
 * @param values any unit, from -1,000,000 to 1,000,000
 * @throws RangeError as {@link checked} does
 * @example
 * compared([0.1 + 0.2]) // => [0.3]
 */
export const compared = (values: readonly number[]): readonly number[] =>
  checked(values).map((value) => Math.round(value * COMPARED_DECIMALS) / COMPARED_DECIMALS);

/**
 * Whether a variance is 0 but for rounding: a deviation below the ninth decimal, where two numbers are one number.
 *
 * @param variance in squared units of the values, 0 or more
 * @example
 * vanishes(1e-20) // => true
 * vanishes(0.01) // => false
 */
export const vanishes = (variance: number): boolean => Math.sqrt(variance) < 1e-9;

/** Values by ratee and rater; one rater gives one ratee one value. */
function byRatee(observations: readonly Observation[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const ratees = new Map<string, Map<string, number>>();
  for (const { raterId, rateeId, value } of observations) {
    const values = ratees.get(rateeId) ?? new Map<string, number>();
    ratees.set(rateeId, values);
    if (values.has(raterId)) throw new RangeError(`Two values of ${raterId} for ${rateeId}`);
    values.set(raterId, value);
  }
  return ratees;
}

/** Ids in the order of their code units: the one order that rows of answers cannot change. */
const inOrder = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].sort();

/**
 * The values of each ratee, whoever gave them: what one-way statistics and alpha take. Ratees and raters go by id, so
 * the order of the observations never shows.
 *
 * @throws RangeError where a rater gives a ratee two values
 * @example
 * groupsOf([{ raterId: 'b', rateeId: 'x', value: 2 }, { raterId: 'a', rateeId: 'x', value: 1 }]) // => [[1, 2]]
 */
export function groupsOf(observations: readonly Observation[]): readonly (readonly number[])[] {
  const ratees = byRatee(observations);
  return inOrder(ratees.keys()).map((rateeId) => {
    const values = ratees.get(rateeId) ?? new Map<string, number>();
    return inOrder(values.keys()).flatMap((raterId) => values.get(raterId) ?? []);
  });
}

/**
 * The complete table, one row for a ratee and one column for a rater, both by id; undefined where one answer is missing.
 *
 * Nothing is filled in and nobody is left out to make a table complete: which to leave out is for the caller to say.
 *
 * @throws RangeError where a rater gives a ratee two values
 * @example
 * tableOf([{ raterId: 'a', rateeId: 'x', value: 1 }]) // => { kind: 'known', rows: [[1]] }
 * tableOf([{ raterId: 'a', rateeId: 'x', value: 1 }, { raterId: 'b', rateeId: 'y', value: 1 }]).reason // => 'not-complete'
 */
export function tableOf(
  observations: readonly Observation[],
): Result<{ readonly rows: readonly (readonly number[])[] }> {
  const rows = groupsOf(observations);
  const raters = new Set(observations.map(({ raterId }) => raterId)).size;
  return rows.every((row) => row.length === raters) ? { kind: 'known', rows } : undefinedBy('not-complete');
}
