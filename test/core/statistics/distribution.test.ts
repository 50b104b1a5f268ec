/** Facts about the distributions: closed forms, where there are any, and numbers of 18 digits elsewhere. */
import fc from 'fast-check';
import { gammaln } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { chiSquareTail } from '../../../src/core/measure/statistics/chi-square-distribution.ts';
import { fCritical, fTail } from '../../../src/core/measure/statistics/f-distribution.ts';
import { tCritical } from '../../../src/core/measure/statistics/t-distribution.ts';

/** Ten digits at least, of whatever size the number is. */
const expectClose = (value: number, exact: number, digits = 5e-11) =>
  expect(Math.abs(value - exact) / Math.abs(exact), `${value} for ${exact}`).toBeLessThan(digits);

/** For an even number of degrees above, F's tail is a sum: the negative binomial distribution. */
function tailBySum(f: number, numerator: number, denominator: number): number {
  const y = denominator / (numerator * f + denominator);
  let term = Math.exp((-denominator / 2) * Math.log1p((numerator * f) / denominator));
  let sum = term;
  for (let i = 1; i < numerator / 2; i++) {
    term *= ((denominator / 2 + i - 1) * (1 - y)) / i;
    sum += term;
  }
  return sum;
}

/** For an even number of degrees, chi-square's tail is the Poisson distribution. */
function poisson(chiSquare: number, degrees: number): number {
  let sum = 0;
  let log = -chiSquare / 2;
  for (let i = 1; i <= degrees / 2; i++) {
    sum += Math.exp(log);
    log += Math.log(chiSquare / 2 / i);
  }
  return sum;
}

test('the logarithm of gamma is good for all digits: factorials and halves', () => {
  let factorial = 0;
  for (let n = 1; n <= 5000; n++) {
    factorial += Math.log(n);
    if (n > 1) expectClose(gammaln(n + 1), factorial, 1e-13);
  }
  expectClose(gammaln(0.5), Math.log(Math.PI) / 2, 1e-14);
  expectClose(gammaln(1.5), Math.log(Math.PI) / 2 - Math.LN2, 1e-14);
});

describe('F', () => {
  test.each([
    [0.2, 2, 7],
    [1, 2, 3],
    [3.5, 2, 30_000],
    [2.5, 6, 9],
    [9.75, 20, 2.5],
    [1.1, 300, 250],
  ])('tail of %f with %f and %f degrees, by its sum', (f, numerator, denominator) => {
    expectClose(fTail(f, numerator, denominator), tailBySum(f, numerator, denominator));
    expectClose(1 - fTail(1 / f, denominator, numerator), tailBySum(f, numerator, denominator), 1e-9);
  });
  test('1 and 1 degree: the arctangent', () => {
    for (const f of [1e-6, 0.3, 1, 7, 4000])
      expectClose(fTail(f, 1, 1), (2 / Math.PI) * Math.atan(1 / Math.sqrt(f)), 1e-13);
  });
  test.each([
    // Incomplete beta at 30 digits, by mpmath 1.3.
    [3.7, 5, 13, 0.0265399047669354],
    [11.027, 5, 15, 0.00013458352967583544],
    [1.1, 4999, 25_000, 5.392929740692116e-6],
  ])('tail of %f with %f and %f degrees is %f', (f, numerator, denominator, p) => {
    expectClose(fTail(f, numerator, denominator), p);
  });
  test.each([
    // Roots of the same at 30 digits, by mpmath 1.3.
    [0.025, 5, 18, 3.381967805875243],
    [0.025, 18, 5, 6.361883204654354],
    [0.025, 5, 2.37, 24.771498873289616],
  ])('exceeded with %f at %f and %f degrees: %f', (upper, numerator, denominator, f) => {
    expectClose(fCritical(upper, numerator, denominator), f, 1e-13);
  });
  test('2 degrees above: the exceeded value has a closed form', () => {
    for (const denominator of [0.5, 1, 4.5, 18, 25_000])
      for (const upper of [1e-8, 0.025, 0.5, 0.975])
        expectClose(fCritical(upper, 2, denominator), (denominator / 2) * (upper ** (-2 / denominator) - 1));
  });
  test('what is exceeded with p has a tail of p, and is turned over where degrees change places', () => {
    const degrees = fc.double({ min: 0.1, max: 30_000, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 0.9999, noNaN: true }), degrees, degrees, (upper, above, below) => {
        const f = fCritical(upper, above, below);
        if (f > 0 && f < 1e280) expectClose(fTail(f, above, below), upper, 1e-9);
        if (f > 1e-250 && f < 1e250) expectClose(1 / fCritical(1 - upper, below, above), f, 1e-8);
      }),
    );
  });
  test('mistakes throw', () => {
    expect(() => fTail(Number.NaN, 1, 1)).toThrow('F is 0 or more');
    expect(() => fTail(1, 0, 1)).toThrow('Degrees of freedom');
    expect(() => fCritical(1, 1, 1)).toThrow('A probability');
  });
});

describe('t', () => {
  test('1, 2 and 4 degrees: closed forms', () => {
    for (const upper of [1e-6, 0.005, 0.025, 0.1, 0.4]) {
      expectClose(tCritical(upper, 1), 1 / Math.tan(Math.PI * upper));
      const both = 4 * upper * (1 - upper);
      expectClose(tCritical(upper, 2), (1 - 2 * upper) * Math.sqrt(2 / both));
      const angle = Math.cos(Math.acos(Math.sqrt(both)) / 3) / Math.sqrt(both);
      expectClose(tCritical(upper, 4), 2 * Math.sqrt(angle - 1));
    }
  });
  test.each([
    // Roots of the incomplete beta function at 40 digits, by mpmath 1.3; printed tables have the first four decimals.
    [0.025, 10, 2.228138851986275],
    [0.005, 7, 3.49948329735049],
    [0.025, 2.5, 3.5746548420036834],
    [0.025, 200, 1.9718962236339095],
  ])('exceeded with %f at %f degrees: %f', (upper, degrees, t) => {
    expectClose(tCritical(upper, degrees), t, 1e-13);
  });
  test('many degrees are the normal distribution: 1.959964', () => {
    expect(tCritical(0.025, 1e7)).toBeCloseTo(1.959963984540054, 6);
  });
  test('the middle is exceeded with one half', () => {
    expect(tCritical(0.5, 3)).toBe(0);
    expect(() => tCritical(0.7, 3)).toThrow('A tail');
  });
});

describe('chi-square', () => {
  test.each([
    [0.01, 2],
    [5.991464547107979, 2],
    [12, 4],
    [3, 10],
    [700, 600],
    [5200, 4998],
    [4800, 4998],
  ])('tail of %f with %i degrees, by the Poisson sum', (chiSquare, degrees) => {
    expectClose(chiSquareTail(chiSquare, degrees), poisson(chiSquare, degrees), 5e-11);
  });
  test.each([
    // Incomplete gamma at 40 digits, by mpmath 1.3.
    [30.8, 19, 0.04245952962840596],
    [3, 7, 0.8850022316431506],
    [3.84, 1, 0.0500435212487051],
  ])('tail of %f with %i degrees is %f', (chiSquare, degrees, p) => {
    expectClose(chiSquareTail(chiSquare, degrees), p, 1e-12);
  });
  test('nothing is always exceeded, and mistakes throw', () => {
    expect(chiSquareTail(0, 3)).toBe(1);
    expect(() => chiSquareTail(Number.POSITIVE_INFINITY, 3)).toThrow('Chi-square is finite');
    expect(() => chiSquareTail(1, 0)).toThrow('Degrees of freedom');
  });
});
