/**
 * Rater severity: by how many points a rater is more lenient or more severe than those who rated the same ratees.
 *
 * Raters differ more than ratees do (Scullen, Mount & Goff 2000: 62% and 53% of the variance is the rater's own), so a raw
 * mean also says who happened to rate. It refuses to judge a rater by too few shared ratees, and compares raters only
 * where ratees tie them together.
 */
import { mean } from 'simple-statistics';
import { additiveModel } from './additive-model.ts';
import type { Observation } from './observation.ts';
import { type RaterGraph, raterGraph } from './rater-graph.ts';
import { type Result, tooFew, type Undefined, undefinedBy } from './result.ts';

/** What the policy says about severity. */
export interface SeverityRule {
  /** lambda, in ratees, 0 or more: so many shared ratees halve the effect. 0 shrinks nothing. */
  readonly shrinkage: number;
  /** Shared ratees below which a rater is not judged, at least 2. */
  readonly minimumRatees: number;
}

/** A part of the graph whose raters can be compared: effects of different parts have no common zero. */
export interface SeverityComponent {
  readonly raters: number;
  readonly ratees: number;
  readonly answers: number;
  /** Mean of its answers, in their unit. */
  readonly mean: number;
}

/** One rater's effect, in the unit of the values: above 0 is lenient, below 0 is severe. */
export interface RaterEffect {
  /** By least squares, against the component's raters. */
  readonly effect: number;
  /** effect x n / (n + lambda), where n counts shared ratees: what an adjustment subtracts. */
  readonly shrunk: number;
}

/** A rater with the place in the graph, and the effect or the reason why there is none. */
export type RaterSeverity = {
  readonly raterId: string;
  /** Index among the components. */
  readonly component: number;
  /** Ratees whom somebody else rated too: only these say anything about a rater. */
  readonly sharedRatees: number;
} & Result<RaterEffect>;

/** The severity of all raters, by id. */
export interface Severity {
  readonly raters: readonly RaterSeverity[];
  /** More than one means that the graph is not connected. */
  readonly components: readonly SeverityComponent[];
  /** Passes of the iteration. */
  readonly sweeps: number;
}

function componentsOf(graph: RaterGraph): readonly SeverityComponent[] {
  const parts = Array.from({ length: graph.components }, () => ({
    raters: 0,
    ratees: new Set<number>(),
    values: [] as number[],
  }));
  for (const component of graph.componentOf) {
    const part = parts[component];
    if (part) part.raters++;
  }
  for (const [edge, rater] of graph.raterOf.entries()) {
    const part = parts[graph.componentOf[rater] ?? 0];
    part?.ratees.add(graph.rateeOf[edge] ?? 0);
    part?.values.push(graph.values[edge] ?? 0);
  }
  return parts.map(({ raters, ratees, values }) => ({
    raters,
    ratees: ratees.size,
    answers: values.length,
    mean: mean(values),
  }));
}

function sharedRatees(graph: RaterGraph): Int32Array {
  const counts = new Int32Array(graph.raterIds.length);
  for (const [edge, rater] of graph.raterOf.entries())
    if ((graph.rateeAnswers[graph.rateeOf[edge] ?? 0] ?? 0) > 1) counts[rater] = (counts[rater] ?? 0) + 1;
  return counts;
}

/** Why a rater has no effect, if so. */
function refusal(shared: number, minimumRatees: number, converged: boolean): Undefined | undefined {
  if (shared === 0) return undefinedBy('not-connected');
  if (shared < minimumRatees) return tooFew('too-few-ratees', shared, minimumRatees);
  return converged ? undefined : undefinedBy('not-converged');
}

/**
 * The severity of every rater, by the additive model rating = mean + ratee + rater.
 *
 * The effects of a component add to 0 when weighted by answers, so before shrinkage an adjustment leaves the mean of its
 * answers where it was. All answers count in the model, also those of raters who are too little known to be judged.
 *
 * Source: Scullen, Mount & Goff (2000), Journal of Applied Psychology 85:956-970; the model: Searle (1987), Linear Models
 * for Unbalanced Data, chapter 4; shrinkage: Robinson (1991), Statistical Science 6:15-32.
 *
 * @param observations in any order, one for a rater and ratee, in points 40..120 or any one unit
 * @param rule lambda and the least shared ratees
 * @throws RangeError where a value is not finite, a rater gives a ratee two values, lambda is negative or the least
 * number of ratees is below 2
 * @example
 * raterSeverity([], { shrinkage: 0, minimumRatees: 2 }) // => { raters: [], components: [], sweeps: 0 }
 * raterSeverity(['x', 'y'].flatMap((rateeId) => [{ raterId: 'a', rateeId, value: 80 }, { raterId: 'b', rateeId, value: 100 }]), { shrinkage: 2, minimumRatees: 2 }).raters.map(({ effect, shrunk }) => [effect, shrunk]) // => [[-10, -5], [10, 5]]
 */
export function raterSeverity(observations: readonly Observation[], rule: SeverityRule): Severity {
  const { shrinkage, minimumRatees } = rule;
  if (!(shrinkage >= 0 && shrinkage < Infinity)) throw new RangeError(`Shrinkage is 0 or more, not ${shrinkage}`);
  if (!(minimumRatees >= 2)) throw new RangeError(`Severity needs at least 2 ratees, not ${minimumRatees}`);
  const graph = raterGraph(observations);
  const { effects, sweeps, converged } = additiveModel(graph);
  const shared = sharedRatees(graph);
  const raters = graph.raterIds.map((raterId, rater): RaterSeverity => {
    const count = shared[rater] ?? 0;
    const place = { raterId, component: graph.componentOf[rater] ?? 0, sharedRatees: count };
    const refused = refusal(count, minimumRatees, converged);
    if (refused) return { ...place, ...refused };
    const effect = effects[rater] ?? 0;
    return { ...place, kind: 'known', effect, shrunk: (effect * count) / (count + shrinkage) };
  });
  return { raters, components: componentsOf(graph), sweeps };
}

/**
 * The observations less their rater's shrunk effect; those of raters without one stay as they are.
 *
 * An adjusted value may leave the scale by a little; it is not cut off, because that would favour the extremes.
 *
 * @param observations those that the severity was computed from, or others of the same raters and unit
 * @param severity of the raters
 * @example
 * adjusted([{ raterId: 'a', rateeId: 'x', value: 80 }], { raters: [], components: [], sweeps: 0 }) // => [{ raterId: 'a', rateeId: 'x', value: 80 }]
 */
export function adjusted(observations: readonly Observation[], severity: Severity): readonly Observation[] {
  const shrunkOf = new Map(
    severity.raters.flatMap((rater) => (rater.kind === 'known' ? [[rater.raterId, rater.shrunk] as const] : [])),
  );
  return observations.map((one) => ({ ...one, value: one.value - (shrunkOf.get(one.raterId) ?? 0) }));
}
