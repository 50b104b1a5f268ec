/**
 * Krippendorff's alpha: how far raters agree beyond chance, for any number of raters, with answers missing anywhere.
 *
 * A ratee with one answer compares with nothing and is left out, as the source does. Time grows with the number of answers
 * times the number of distinct values, never with the square of the answers.
 */
import { sum } from 'simple-statistics';
import { compared } from './observation.ts';
import { type Result, tooFew, undefinedBy } from './result.ts';

/** What the values are: names, an order, equal steps, or amounts from a true zero. Levels 1..5 are an order. */
export const MEASUREMENTS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type Measurement = (typeof MEASUREMENTS)[number];

/** Krippendorff's alpha with what it is made of. */
export interface KrippendorffAlpha {
  /** 1 is perfect agreement, 0 is chance, below 0 is worse than chance. */
  readonly value: number;
  /** Mean disagreement within ratees, in the metric of the measurement. */
  readonly observed: number;
  /** The same between any two answers whatever. */
  readonly expected: number;
  /** Ratees with two answers or more. */
  readonly ratees: number;
  /** Their answers. */
  readonly answers: number;
}

/** A value and how often it occurs; lists of these have the least value first. */
export type ValueCount = readonly [value: number, count: number];

/** How far apart two distinct values are. */
export type Metric = (left: number, right: number) => number;

/** The ordinal metric counts the answers between two values, which is the distance of their mean ranks. */
function ordinal(counts: readonly ValueCount[]): Metric {
  const ranks = new Map<number, number>();
  let below = 0;
  for (const [value, count] of counts) {
    ranks.set(value, below + count / 2);
    below += count;
  }
  return (left, right) => ((ranks.get(left) ?? 0) - (ranks.get(right) ?? 0)) ** 2;
}

/**
 * How far apart two distinct values are, by their measurement and, for an order, by the answers that lie between.
 *
 * @example
 * metricOf('ordinal', [[1, 3], [2, 2], [3, 1]])(1, 2) // => 6.25
 * metricOf('ratio', [])(1, 3) // => 0.25
 */
export function metricOf(measurement: Measurement, counts: readonly ValueCount[]): Metric {
  switch (measurement) {
    case 'nominal':
      return () => 1;
    case 'ordinal':
      return ordinal(counts);
    case 'interval':
      return (left, right) => (left - right) ** 2;
    case 'ratio':
      return (left, right) => ((left - right) / (left + right)) ** 2;
  }
}

/**
 * How often each value occurs, least value first, so that the order of answers never shows in a sum.
 *
 * @example
 * countsOf([2, 1, 2]) // => [[1, 1], [2, 2]]
 */
export function countsOf(values: readonly number[]): readonly ValueCount[] {
  // A ratee has a handful of answers: putting each in its place is quicker than a map and a sort.
  const counts: [value: number, count: number][] = [];
  for (const value of values) {
    let at = counts.length;
    while (at > 0 && (counts[at - 1]?.[0] ?? value) >= value) at--;
    const found = counts[at];
    if (found?.[0] === value) found[1]++;
    else counts.splice(at, 0, [value, 1]);
  }
  return counts;
}

const NOTHING: ValueCount = [0, 0];

/** The sum of distances over all ordered pairs of answers; equal answers are at no distance. */
function distances(counts: readonly ValueCount[], metric: Metric): number {
  let total = 0;
  for (let index = 1; index < counts.length; index++) {
    const [left, many] = counts[index] ?? NOTHING;
    for (let other = 0; other < index; other++) {
      const [right, few] = counts[other] ?? NOTHING;
      total += 2 * many * few * metric(left, right);
    }
  }
  return total;
}

/** How many answers were counted. */
const sizeOf = (counts: readonly ValueCount[]): number => counts.reduce((total, [, count]) => total + count, 0);

/** Several counts as one, least value first. */
function merged(groups: readonly (readonly ValueCount[])[]): readonly ValueCount[] {
  const counts = new Map<number, number>();
  for (const group of groups) for (const [value, count] of group) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts].sort(([left], [right]) => left - right);
}

/**
 * Krippendorff's alpha of answers that have been counted already, for asking more than one thing of the same answers.
 *
 * @param groups of each ratee how often each value occurs, as {@link countsOf} makes it of values as compared
 * @param measurement as for {@link krippendorffAlpha}
 * @throws RangeError where a value is negative for `ratio`
 * @example
 * alphaOfCounts([[[1, 1], [2, 1]], [[1, 1], [2, 1]]], 'nominal').value // => -0.5
 */
export function alphaOfCounts(
  groups: readonly (readonly ValueCount[])[],
  measurement: Measurement,
): Result<KrippendorffAlpha> {
  const rated = groups.filter(({ length }) => length > 0);
  const pairable = rated.filter((group) => sizeOf(group) > 1);
  const counts = merged(pairable);
  if (measurement === 'ratio' && counts.some(([value]) => value < 0))
    throw new RangeError('A ratio scale has no values below 0');
  if (rated.length < 2) return tooFew('too-few-ratees', rated.length, 2);
  if (pairable.length === 0) return tooFew('too-few-raters', 1, 2);
  if (pairable.length < 2) return tooFew('too-few-ratees', pairable.length, 2);
  if (counts.length === 1) return undefinedBy('no-variance');
  const metric = metricOf(measurement, counts);
  const answers = sizeOf(counts);
  const within = pairable.map((group) => distances(group, metric) / (sizeOf(group) - 1));
  const observed = sum(within) / answers;
  const expected = distances(counts, metric) / (answers * (answers - 1));
  return { kind: 'known', value: 1 - observed / expected, observed, expected, ratees: pairable.length, answers };
}

/**
 * Krippendorff's alpha of the answers of each ratee.
 *
 * Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, University of Pennsylvania; Hayes &
 * Krippendorff (2007), Communication Methods and Measures 1:77-89.
 *
 * @param groups the values of each ratee, in any order; a missing answer is not there. Two values that agree to 9
 * decimals are one value.
 * @param measurement of {@link MEASUREMENTS}; for `ratio` the values are 0 or more
 * @throws RangeError where a value is not finite, or is negative for `ratio`
 * @example
 * krippendorffAlpha([[1, 1], [2, 2]], 'nominal').value // => 1
 * krippendorffAlpha([[1, 2], [2, 1]], 'nominal').value // => -0.5
 * krippendorffAlpha([[3, 3], [3, 3]], 'ordinal') // => { kind: 'undefined', reason: 'no-variance' }
 * krippendorffAlpha([[3], [4]], 'ordinal') // => { kind: 'undefined', reason: 'too-few-raters', have: 1, need: 2 }
 */
export function krippendorffAlpha(
  groups: readonly (readonly number[])[],
  measurement: Measurement,
): Result<KrippendorffAlpha> {
  return alphaOfCounts(
    groups.map((group) => countsOf(compared(group))),
    measurement,
  );
}
