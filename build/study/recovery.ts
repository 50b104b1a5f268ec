/**
 * Recovery: how much of the truth a method finds again. Undefined where there is nothing to compare, never zero.
 */
import { spearmanCorrelation } from '../../src/core/measure/statistics/spearman-correlation.ts';
import { groupBy, rounded, weightedMean } from '../../src/core/number.ts';
import type { Agency } from './agency.ts';
import type { Verdicts } from './method.ts';

/** What is measured, in the order of the table. */
export const MEASURES = ['agency', 'unit', 'error', 'found', 'candidate'] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * - `agency`: rank correlation with the truth over everybody, -1..1
 * - `unit`: the same within each unit, mean over units
 * - `error`: mean absolute error after both are standardised over the agency, in deviations of the truth
 * - `found`: share of units whose true best is rated best, 0..1; of k who are tied each counts as one k-th
 * - `candidate`: share of units whose true best is an award candidate, 0..1
 */
export type Recovery = Readonly<Record<Measure, number | undefined>>;

/** One person as known and as rated. */
interface Case {
  readonly id: string;
  readonly unit: string;
  readonly truth: number;
  readonly value: number;
}

const meanOf = (values: readonly number[]): number | undefined =>
  weightedMean(values.map((value) => ({ value, weight: 1 })));

function correlationOf(cases: readonly Case[]): number | undefined {
  const found = spearmanCorrelation(
    cases.map(({ truth }) => truth),
    cases.map(({ value }) => value),
  );
  return found.kind === 'known' ? found.value : undefined;
}

/** Deviations from the mean; undefined where there are none. */
function standardised(values: readonly number[]): readonly number[] | undefined {
  const mean = meanOf(values) ?? 0;
  const deviation = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)) ?? 0);
  return rounded(deviation) > 0 ? values.map((value) => (value - mean) / deviation) : undefined;
}

function errorOf(cases: readonly Case[]): number | undefined {
  const truths = standardised(cases.map(({ truth }) => truth));
  const values = standardised(cases.map(({ value }) => value));
  if (!truths || !values) return undefined;
  return meanOf(truths.map((truth, place) => Math.abs(truth - (values[place] ?? 0))));
}

const trueBest = (unit: readonly Case[]): Case | undefined =>
  unit.reduce<Case | undefined>((best, one) => (best && best.truth >= one.truth ? best : one), undefined);

/** 1 where the true best is rated best alone, less where others are tied with them, 0 where somebody is above. */
function foundIn(unit: readonly Case[]): number {
  const highest = rounded(Math.max(...unit.map(({ value }) => value)));
  const top = unit.filter(({ value }) => rounded(value) === highest);
  return top.some((one) => one === trueBest(unit)) ? 1 / top.length : 0;
}

/** How much of the truth of an agency these verdicts find again. */
export function recoveryOf({ evidence, truth }: Agency, { values, candidates }: Verdicts): Recovery {
  const cases = evidence.roster.ratees.flatMap(({ id, unit }): readonly Case[] => {
    const [known, value] = [truth.get(id), values.get(id)];
    return known === undefined || value === undefined ? [] : [{ id, unit, truth: known, value }];
  });
  const units = [...groupBy(cases, ({ unit }) => unit).values()];
  return {
    agency: correlationOf(cases),
    unit: meanOf(units.flatMap((unit) => correlationOf(unit) ?? [])),
    error: errorOf(cases),
    found: meanOf(units.map(foundIn)),
    candidate: candidates && meanOf(units.map((unit) => (candidates.has(trueBest(unit)?.id ?? '') ? 1 : 0))),
  };
}
