/**
 * Trials: settings tried with several seeds, and what they come to as a mean with its 95% interval over seeds.
 *
 * All settings of a size share their seeds, so differences are taken seed by seed: chance that both have in common drops
 * out of them.
 */
import { CONFIDENCE, tailOf } from '../../src/core/measure/statistics/result.ts';
import { tCritical } from '../../src/core/measure/statistics/t-distribution.ts';
import { weightedMean } from '../../src/core/number.ts';
import { agencyOf, staffOf } from './agency.ts';
import { METHODS, type Method, verdictsOf } from './method.ts';
import type { Model, Regime } from './model.ts';
import { type Measure, type Recovery, recoveryOf } from './recovery.ts';

/** What each method recovered with one seed. */
export type Trial = Readonly<Record<Method, Recovery>>;

/** A size and how many seeds it is tried with: seeds count from 1. */
export interface Size {
  readonly employees: number;
  readonly seeds: number;
}

/** A mean over seeds; `margin` is half of its 95% interval, undefined where there is one seed only. */
export interface Estimate {
  readonly mean: number;
  readonly margin: number | undefined;
}

/**
 * Every model with every seed.
 *
 * @param models all of this regime
 * @returns for each model, in order, a trial for each seed
 */
export function trialsOf(
  { employees, seeds }: Size,
  regime: Regime,
  models: readonly Model[],
): readonly (readonly Trial[])[] {
  const bySeed = Array.from({ length: seeds }, (_, index) => {
    const staff = staffOf(employees, index + 1, regime);
    return models.map((model): Trial => {
      const agency = agencyOf(staff, model);
      const verdicts = verdictsOf(agency);
      const recoveries = METHODS.map((method) => [method, recoveryOf(agency, verdicts[method])] as const);
      return Object.fromEntries(recoveries) as Trial;
    });
  });
  return models.map((_, place) => bySeed.flatMap((trials) => trials[place] ?? []));
}

/** The mean of numbers, one for each seed; undefined where there are none. */
export function estimateOf(numbers: readonly number[]): Estimate | undefined {
  const mean = weightedMean(numbers.map((value) => ({ value, weight: 1 })));
  if (mean === undefined) return undefined;
  const degrees = numbers.length - 1;
  if (degrees === 0) return { mean, margin: undefined };
  const squares = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, margin: tCritical(tailOf(CONFIDENCE), degrees) * Math.sqrt(squares / degrees / numbers.length) };
}

/** What a method recovered. */
export const recovered = (trials: readonly Trial[], method: Method, measure: Measure): Estimate | undefined =>
  estimateOf(trials.flatMap((trial) => trial[method][measure] ?? []));

/**
 * By how much one method recovers more than another.
 *
 * @param groups trials of one or more models with the same seeds, which are averaged for each seed first
 */
export function gained(
  groups: readonly (readonly Trial[])[],
  [method, than]: readonly [Method, Method],
  measure: Measure,
): Estimate | undefined {
  const seeds = groups[0]?.length ?? 0;
  const differences = Array.from({ length: seeds }, (_, seed) => {
    const own = groups.flatMap((trials) => {
      const [left, right] = [trials[seed]?.[method][measure], trials[seed]?.[than][measure]];
      return left === undefined || right === undefined ? [] : [{ value: left - right, weight: 1 }];
    });
    return weightedMean(own);
  });
  return estimateOf(differences.flatMap((difference) => difference ?? []));
}
