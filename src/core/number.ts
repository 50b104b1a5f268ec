/**
 * Arithmetic that every stage shares: rounding before comparing, and means that know when there is none.
 *
 * Nothing here rounds a result; rounding is for comparing and for showing only.
 */

/** Decimals after which two numbers are one number, whatever the order of arithmetic that made them. */
const COMPARED_DECIMALS = 1e9;

/**
 * The number as it is compared: rounded to 9 decimals.
 *
 * @example
 * rounded(89.99999999999999) // => 90
 */
export const rounded = (value: number): number => Math.round(value * COMPARED_DECIMALS) / COMPARED_DECIMALS;

/** A value and its share in a mean. Weights are shares: any non-negative unit, normalised by their sum. */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/**
 * The mean of values by their shares; undefined where the shares add to nothing, because there is no mean then.
 *
 * Values whose weight is missing are simply not handed in: missing is never zero.
 *
 * @example
 * weightedMean([{ value: 4, weight: 50 }, { value: 3, weight: 30 }]) // => 3.625
 * weightedMean([]) // => undefined
 */
export function weightedMean(parts: readonly Weighted[]): number | undefined {
  let sum = 0;
  let weights = 0;
  for (const part of parts) {
    sum += part.value * part.weight;
    weights += part.weight;
  }
  return weights > 0 ? sum / weights : undefined;
}

/** What a written weight may be off by when it was rounded to two decimals. */
const HALF_OF_LAST_DECIMAL = 0.005;

/**
 * Whether shares that should add to 100 are off by more than rounding each to two decimals explains.
 *
 * 33.33 three times is a rounded third and passes; 30 and 69.99 is a slip and does not.
 *
 * @example
 * sumIsOff([33.33, 33.33, 33.33]) // => false
 * sumIsOff([30, 69.99]) // => true
 */
export function sumIsOff(shares: readonly number[]): boolean {
  const sum = shares.reduce((total, share) => total + share, 0);
  return rounded(Math.abs(sum - 100)) >= rounded(Math.max(1e-9, allowance(shares)));
}

/** Whole numbers were not rounded, so only shares with decimals earn an allowance. */
function allowance(shares: readonly number[]): number {
  return shares.filter((share) => !Number.isInteger(share)).length * HALF_OF_LAST_DECIMAL;
}

/**
 * Groups values by a key, keeping the order in which keys and values first appear.
 *
 * @example
 * [...groupBy([1, 2, 3], (n) => String(n % 2))] // => [['1', [1, 3]], ['0', [2]]]
 */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/**
 * Compares texts by code unit, the one order that is the same in every locale. For sorting NIPs and codes.
 *
 * @example
 * ['b', 'a'].sort(byText) // => ['a', 'b']
 */
export const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
