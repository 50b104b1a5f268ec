/** Facts about the difference of two means: Welch's interval. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceInterval } from '../../../src/core/measure/statistics/difference-interval.ts';

test("Student's sleep data, as R prints them for t.test(extra ~ group, data = sleep)", () => {
  const result = differenceInterval(
    [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
    [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
  );
  if (result.kind !== 'known') throw new RangeError(result.reason);
  expect(result.difference).toBeCloseTo(0.75 - 2.33, 10);
  expect(result.degrees).toBeCloseTo(17.776, 3);
  expect(result.interval.low).toBeCloseTo(-3.3654832, 6);
  expect(result.interval.high).toBeCloseTo(0.2054832, 6);
});

test('one group the other way round is the same the other way round', () => {
  const group = fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(group, group, (first, second) => {
      const [there, back] = [differenceInterval(first, second), differenceInterval(second, first)];
      expect(back.kind).toBe(there.kind);
      if (there.kind !== 'known' || back.kind !== 'known') return;
      expect(back.difference).toBeCloseTo(-there.difference, 9);
      expect(back.interval.low).toBeCloseTo(-there.interval.high, 6);
      expect(there.interval.low).toBeLessThan(there.difference);
      expect(there.interval.high).toBeGreaterThan(there.difference);
    }),
  );
});

test('too few, and no spread at all, are told and no interval', () => {
  expect(differenceInterval([1], [1, 2])).toEqual({ kind: 'undefined', reason: 'too-few-ratees', have: 1, need: 2 });
  expect(differenceInterval([1, 1], [2, 2])).toEqual({ kind: 'undefined', reason: 'no-variance' });
  // One group with a spread is enough.
  expect(differenceInterval([1, 1], [2, 4]).kind).toBe('known');
  expect(() => differenceInterval([1, Number.NaN], [1, 2])).toThrow(RangeError);
});
