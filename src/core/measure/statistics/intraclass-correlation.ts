/**
 * The six intraclass correlations of Shrout & Fleiss, for a complete table: every rater answered for every ratee.
 *
 * Form 1 takes each ratee's raters as drawn anew, form 2 the same drawn raters for all, form 3 exactly these raters. Refuses
 * tables with holes; real cycles have those, and `one-way-correlation` takes them.
 */
import { fCritical } from './f-distribution.ts';
import { type FTest, fTest } from './f-test.ts';
import { type TwoWayMeanSquares, twoWayMeanSquares } from './mean-squares.ts';
import { checked, vanishes } from './observation.ts';
import { oneWayCorrelation } from './one-way-correlation.ts';
import { CONFIDENCE, type Interval, type Result, tailOf, tooFew, type Undefined, undefinedBy } from './result.ts';

/** Model and number of raters, as Shrout & Fleiss write them. */
export const INTRACLASS_FORMS = ['1,1', '2,1', '3,1', '1,k', '2,k', '3,k'] as const;
export type IntraclassForm = (typeof INTRACLASS_FORMS)[number];

/** An intraclass correlation of a complete table. */
export interface IntraclassCorrelation {
  readonly form: IntraclassForm;
  /** At most 1; below 0 where ratees differ less than raters' error alone would make them. */
  readonly value: number;
  readonly test: Result<FTest>;
  readonly interval: Result<Interval>;
  readonly ratees: number;
  readonly raters: number;
}

interface Size {
  readonly ratees: number;
  readonly raters: number;
}

/** The value that stands for the mean of k raters, where the single one is known. */
const stepped = (single: number, raters: number): number => (single * raters) / (1 + single * (raters - 1));

/** Below this share of what it was added up from, a sum is the rounding of 0. */
const ROUNDING = 1e-9;

/** What the form divides by: an estimate of the whole variance, of one rater or of the mean of all. */
function wholeOf(form: IntraclassForm, squares: TwoWayMeanSquares, { ratees, raters }: Size): number {
  const { between, residual } = squares;
  const drawn = (squares.raters - residual) / ratees;
  switch (form) {
    case '2,1':
      return between + (raters - 1) * residual + raters * drawn;
    case '2,k':
      return between + drawn;
    case '3,1':
      return between + (raters - 1) * residual;
    default:
      return between;
  }
}

/** The share of ratees in the whole variance; a whole that is not positive is none. */
function estimateOf(form: IntraclassForm, squares: TwoWayMeanSquares, size: Size): Result<{ readonly value: number }> {
  const { between, residual } = squares;
  const whole = wholeOf(form, squares, size);
  return whole > ROUNDING * (between + squares.raters + residual)
    ? { kind: 'known', value: (between - residual) / whole }
    : undefinedBy('negative-variance');
}

/** Forms 3: bounds of F give bounds of the correlation. */
function fixedInterval(form: IntraclassForm, test: FTest, { raters }: Size, tail: number): Interval {
  const { f, numerator, denominator } = test;
  const bound = (ratio: number) => (form === '3,k' ? 1 - 1 / ratio : (ratio - 1) / (ratio + raters - 1));
  return {
    low: bound(f / fCritical(tail, numerator, denominator)),
    high: bound(f * fCritical(tail, denominator, numerator)),
  };
}

/** Satterthwaite's degrees of freedom for forms 2, multiplied out so that a residual of 0 divides nothing. */
function degreesOf(single: number, squares: TwoWayMeanSquares, { ratees, raters }: Size): number {
  const ofRaters = raters * single * squares.raters;
  const ofResidual = (ratees * (1 + (raters - 1) * single) - raters * single) * squares.residual;
  const below = (ratees - 1) * ofRaters ** 2 + ofResidual ** 2;
  return below > 0 ? (squares.residualDegrees * (ofRaters + ofResidual) ** 2) / below : 0;
}

/** Forms 2: Shrout & Fleiss (1979), p. 424, for one rater, stepped up for the mean of k. */
function drawnInterval(form: IntraclassForm, squares: TwoWayMeanSquares, size: Size, tail: number): Result<Interval> {
  const { between, residual } = squares;
  const { ratees, raters } = size;
  const single = estimateOf('2,1', squares, size);
  if (single.kind === 'undefined') return single;
  const degrees = degreesOf(single.value, squares, size);
  // Below a tenth of a degree the bound of F is larger than a double can say.
  if (degrees < 0.1) return undefinedBy('no-degrees-of-freedom');
  const more = fCritical(tail, ratees - 1, degrees);
  const less = fCritical(tail, degrees, ratees - 1);
  const noise = raters * squares.raters + (raters * ratees - raters - ratees) * residual;
  const low = (ratees * (between - more * residual)) / (more * noise + ratees * between);
  const high = (ratees * (less * between - residual)) / (noise + ratees * less * between);
  if (form === '2,1') return { kind: 'known', low, high };
  if (1 + low * (raters - 1) <= ROUNDING) return undefinedBy('negative-variance');
  return { kind: 'known', low: stepped(low, raters), high: stepped(high, raters) };
}

/** Why the table has no correlation, if it has none. */
function refusal(rows: readonly (readonly number[])[]): Undefined | undefined {
  const raters = rows[0]?.length ?? 0;
  if (rows.some((row) => checked(row).length !== raters))
    throw new RangeError('A complete table has rows of one length');
  if (rows.length < 2) return tooFew('too-few-ratees', rows.length, 2);
  return raters < 2 ? tooFew('too-few-raters', raters, 2) : undefined;
}

/** The table's mean squares, those that are rounding taken as 0. */
function squaresOf(rows: readonly (readonly number[])[]): TwoWayMeanSquares {
  const squares = twoWayMeanSquares(rows);
  const told = (square: number) => (vanishes(square) ? 0 : square);
  const { between, raters, residual } = squares;
  return { ...squares, between: told(between), raters: told(raters), residual: told(residual) };
}

function twoWay(
  rows: readonly (readonly number[])[],
  form: IntraclassForm,
  confidence: number,
): Result<IntraclassCorrelation> {
  const squares = squaresOf(rows);
  const size = { ratees: rows.length, raters: rows[0]?.length ?? 0 };
  const { between, residual, betweenDegrees, residualDegrees } = squares;
  if (between === 0) return undefinedBy(squares.raters + residual > 0 ? 'no-ratee-variance' : 'no-variance');
  const value = estimateOf(form, squares, size);
  if (value.kind === 'undefined') return value;
  const test = fTest(between, residual, betweenDegrees, residualDegrees);
  const tail = tailOf(confidence);
  const drawn = form === '2,1' || form === '2,k';
  const fixed = () =>
    test.kind === 'known' ? { kind: 'known' as const, ...fixedInterval(form, test, size, tail) } : test;
  return { ...value, form, test, interval: drawn ? drawnInterval(form, squares, size, tail) : fixed(), ...size };
}

/**
 * One of the six intraclass correlations, with its F test and interval.
 *
 * Source: Shrout & Fleiss (1979), Psychological Bulletin 86:420-428, tables 2-4; the same numbers as R's psych::ICC.
 *
 * @param rows one row for a ratee and one column for a rater, complete, in any unit
 * @param form of {@link INTRACLASS_FORMS}
 * @param confidence of the interval, 0..1, both excluded
 * @throws RangeError where rows differ in length, a value is not finite, or the confidence lies outside its domain
 * @example
 * intraclassCorrelation([[1, 2], [3, 4]], '2,1').value // => 0.8
 * intraclassCorrelation([[80, 80], [80, 80]], '3,k') // => { kind: 'undefined', reason: 'no-variance' }
 * intraclassCorrelation([[80], [100]], '1,1') // => { kind: 'undefined', reason: 'too-few-raters', have: 1, need: 2 }
 */
export function intraclassCorrelation(
  rows: readonly (readonly number[])[],
  form: IntraclassForm,
  confidence = CONFIDENCE,
): Result<IntraclassCorrelation> {
  const refused = refusal(rows);
  if (refused) return refused;
  if (form !== '1,1' && form !== '1,k') return twoWay(rows, form, confidence);
  const found = oneWayCorrelation(rows, form === '1,1' ? 'single' : 'average', confidence);
  if (found.kind === 'undefined') return found;
  const { value, test, interval, ratees, ratersPerRatee } = found;
  return { kind: 'known', form, value, test, interval, ratees, raters: ratersPerRatee };
}
