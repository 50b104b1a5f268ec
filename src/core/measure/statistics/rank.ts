/**
 * Ranks with ties: equal values share the mean of the ranks they span.
 *
 * simple-statistics ranks so inside its rank correlation but does not hand the ranks out, and Kendall's W needs them
 * together with the ties.
 */

/** Ranks from 1, in the order of the values, and the ties' correction. */
export interface Ranks {
  readonly ranks: readonly number[];
  /** Sum of t^3 - t over the groups of t equal values; 0 where there are no ties. */
  readonly ties: number;
}

/**
 * Ranks from 1 for the least value.
 *
 * @param values any unit, finite
 * @example
 * ranksOf([30, 10, 10, 20]) // => { ranks: [4, 1.5, 1.5, 3], ties: 6 }
 */
export function ranksOf(values: readonly number[]): Ranks {
  const sorted = [...values].sort((left, right) => left - right);
  const rankOf = new Map<number, number>();
  let ties = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    const tied = end - start;
    rankOf.set(sorted[start] ?? 0, (start + 1 + end) / 2);
    ties += tied ** 3 - tied;
    start = end;
  }
  return { ranks: values.map((value) => rankOf.get(value) ?? 0), ties };
}
