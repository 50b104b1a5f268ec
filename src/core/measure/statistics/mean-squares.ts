/**
 * The analysis of variance that intraclass correlations are made of: how much of the spread lies between ratees, between
 * raters and in neither.
 *
 * Values are taken as deviations from their mean first, so a constant added to all answers changes nothing.
 */
import { mean, sum } from 'simple-statistics';

const squares = (values: readonly number[]): number => values.reduce((total, value) => total + value * value, 0);

/** Mean squares of one-way answers, in squared units of the values. */
export interface OneWayMeanSquares {
  readonly between: number;
  readonly within: number;
  /** Ratees less 1. */
  readonly betweenDegrees: number;
  /** Answers less ratees. */
  readonly withinDegrees: number;
}

/**
 * Mean squares between and within ratees, for any number of raters each.
 *
 * Source: Searle, Casella & McCulloch (1992), Variance Components, section 3.6.
 *
 * @param groups the values of each ratee, none empty; at least two ratees and one with two values
 * @example
 * oneWayMeanSquares([[1, 2], [3, 4]]) // => { between: 4, within: 0.5, betweenDegrees: 1, withinDegrees: 2 }
 */
export function oneWayMeanSquares(groups: readonly (readonly number[])[]): OneWayMeanSquares {
  const answers = groups.flat();
  const grand = mean(answers);
  const means = groups.map(mean);
  const between = sum(groups.map((group, index) => group.length * ((means[index] ?? 0) - grand) ** 2));
  const within = sum(groups.map((group, index) => squares(group.map((value) => value - (means[index] ?? 0)))));
  const betweenDegrees = groups.length - 1;
  const withinDegrees = answers.length - groups.length;
  return { between: between / betweenDegrees, within: within / withinDegrees, betweenDegrees, withinDegrees };
}

/** Mean squares of a complete table, in squared units of the values. */
export interface TwoWayMeanSquares {
  readonly between: number;
  readonly raters: number;
  readonly residual: number;
  /** Ratees less 1. */
  readonly betweenDegrees: number;
  /** The product of ratees less 1 and raters less 1. */
  readonly residualDegrees: number;
}

/**
 * Mean squares of ratees, raters and what is left.
 *
 * Source: Shrout & Fleiss (1979), Psychological Bulletin 86:420-428, table 3.
 *
 * @param rows one row for a ratee and one column for a rater, complete, at least two of each
 * @example
 * twoWayMeanSquares([[1, 2], [3, 4]]).raters // => 1
 */
export function twoWayMeanSquares(rows: readonly (readonly number[])[]): TwoWayMeanSquares {
  const ratees = rows.length;
  const raters = rows[0]?.length ?? 0;
  const grand = mean(rows.flat());
  const rateeEffects = rows.map((row) => mean(row) - grand);
  const raterEffects = Array.from({ length: raters }, (_, rater) => mean(rows.map((row) => row[rater] ?? 0)) - grand);
  const left = rows.map((row, ratee) =>
    row.map((value, rater) => value - grand - (rateeEffects[ratee] ?? 0) - (raterEffects[rater] ?? 0)),
  );
  const residualDegrees = (ratees - 1) * (raters - 1);
  return {
    between: (raters * squares(rateeEffects)) / (ratees - 1),
    raters: (ratees * squares(raterEffects)) / (raters - 1),
    residual: sum(left.map(squares)) / residualDegrees,
    betweenDegrees: ratees - 1,
    residualDegrees,
  };
}
