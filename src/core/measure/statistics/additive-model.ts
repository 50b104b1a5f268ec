/**
 * Least squares of rating = mean + ratee + rater on a sparse graph: the raters' effects, one number each.
 *
 * Ratees are eliminated first, then the raters' equations are solved by conjugate gradients: one sweep passes the answers
 * twice, and no matrix is ever made. Setting raters and ratees in turn would settle too, but where raters rate their
 * neighbours in a long ring it takes about the square of the sweeps.
 */
import type { RaterGraph } from './rater-graph.ts';

/** Raters' effects in the unit of the values, and how they were come by. */
export interface AdditiveModel {
  /** By rater; within each component they add to 0 when weighted by the rater's answers. */
  readonly effects: Float64Array;
  readonly sweeps: number;
  readonly converged: boolean;
}

/** The square of a relative 1e-15: as far as doubles go. */
const SETTLED = 1e-30;
/** The square of what is rounding only, in the unit of the values: no disagreement, and nothing to iterate towards. */
const ROUNDING = 1e-24;

/**
 * Sums by rater of how far a number for each answer lies from its ratee's mean: what ratees do not explain.
 *
 * Answers are ordered by ratee, so one ratee's are a run. Loops count places here, as this is where the time goes.
 */
function beyondRatees(graph: RaterGraph, numbers: Float64Array): Float64Array {
  const { raterOf, rateeAnswers } = graph;
  const sums = new Float64Array(graph.raterIds.length);
  let start = 0;
  for (let ratee = 0; ratee < rateeAnswers.length; ratee++) {
    const end = start + (rateeAnswers[ratee] ?? 0);
    let total = 0;
    for (let edge = start; edge < end; edge++) total += numbers[edge] ?? 0;
    const mean = total / (end - start);
    for (let edge = start; edge < end; edge++) {
      const rater = raterOf[edge] ?? 0;
      sums[rater] = (sums[rater] ?? 0) + (numbers[edge] ?? 0) - mean;
    }
    start = end;
  }
  return sums;
}

/** A number of each rater, written beside each of the rater's answers. */
function spreadOut({ raterOf }: RaterGraph, byRater: Float64Array, numbers: Float64Array): Float64Array {
  for (let edge = 0; edge < raterOf.length; edge++) numbers[edge] = byRater[raterOf[edge] ?? 0] ?? 0;
  return numbers;
}

/** What a rater's effect weighs in its own equation: shared ratees count, others not at all. */
function diagonalOf(graph: RaterGraph): Float64Array {
  const diagonal = new Float64Array(graph.raterIds.length);
  for (const [edge, rater] of graph.raterOf.entries())
    diagonal[rater] = (diagonal[rater] ?? 0) + 1 - 1 / (graph.rateeAnswers[graph.rateeOf[edge] ?? 0] ?? 1);
  return diagonal.map((weight) => (weight > 0 ? weight : 1));
}

function product(left: Float64Array, right: Float64Array): number {
  let total = 0;
  for (let place = 0; place < left.length; place++) total += (left[place] ?? 0) * (right[place] ?? 0);
  return total;
}

function divided(left: Float64Array, right: Float64Array): Float64Array {
  const quotients = new Float64Array(left.length);
  for (let place = 0; place < left.length; place++) quotients[place] = (left[place] ?? 0) / (right[place] ?? 1);
  return quotients;
}

/** left + factor x right, written into left. */
function add(left: Float64Array, factor: number, right: Float64Array): void {
  for (let place = 0; place < left.length; place++) left[place] = (left[place] ?? 0) + factor * (right[place] ?? 0);
}

/** Each component's effects, so that adjusting its answers leaves their mean as it was. */
function centred(graph: RaterGraph, effects: Float64Array): Float64Array {
  const totals = new Float64Array(graph.components);
  const answers = new Float64Array(graph.components);
  for (const [rater, component] of graph.componentOf.entries()) {
    const count = graph.raterAnswers[rater] ?? 0;
    totals[component] = (totals[component] ?? 0) + count * (effects[rater] ?? 0);
    answers[component] = (answers[component] ?? 0) + count;
  }
  return effects.map((effect, rater) => {
    const component = graph.componentOf[rater] ?? 0;
    return effect - (totals[component] ?? 0) / (answers[component] ?? 1);
  });
}

/**
 * The raters' effects by least squares, before any shrinkage.
 *
 * Source: Searle (1987), Linear Models for Unbalanced Data, chapter 4 (two-way crossed, no interaction); the iteration:
 * Golub & Van Loan (2013), Matrix Computations, algorithm 11.5.1.
 *
 * @param graph the answers
 * @returns effects in the unit of the values: above 0 is lenient, below 0 is severe
 */
export function additiveModel(graph: RaterGraph): AdditiveModel {
  const numbers = new Float64Array(graph.values.length);
  const diagonal = diagonalOf(graph);
  const scaled = (sums: Float64Array) => divided(sums, diagonal);
  const effects = new Float64Array(graph.raterIds.length);
  const residual = beyondRatees(graph, graph.values);
  let direction = scaled(residual);
  let size = product(residual, direction);
  const settled = Math.max(size * SETTLED, ROUNDING);
  const mostSweeps = 2 * graph.raterIds.length + 50;
  let sweeps = 0;
  for (; size > settled && sweeps < mostSweeps; sweeps++) {
    const image = beyondRatees(graph, spreadOut(graph, direction, numbers));
    const step = size / product(direction, image);
    add(effects, step, direction);
    add(residual, -step, image);
    const next = scaled(residual);
    const nextSize = product(residual, next);
    add(next, nextSize / size, direction);
    direction = next;
    size = nextSize;
  }
  return { effects: centred(graph, effects), sweeps, converged: size <= settled };
}
