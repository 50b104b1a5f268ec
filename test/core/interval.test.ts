/** Facts about intervals of ratings: only raters are drawn, only where they can be compared, and never off the scale. */
import { describe, expect, test } from 'vitest';
import type { RatingInterval } from '../../src/core/measure/interval.ts';
import { type CycleNotes, employee, evaluated, policyWith, responses, target } from './notation.ts';

/** The interval of employee B. */
function intervalB(text: string, notes: CycleNotes = {}) {
  return evaluated(responses(text), { people: [employee('B')], ...notes }).evaluation.intervals.get('B');
}
function known(text: string, notes: CycleNotes = {}): RatingInterval {
  const found = intervalB(text, notes);
  if (found?.kind !== 'known') throw new Error(`No interval: ${JSON.stringify(found)}`);
  return found;
}

describe('by hand', () => {
  // Peers 80, 100, 120: spread 400 on 2 degrees, error of their mean 20 / sqrt 3, of behaviour 0.3 of that.
  const reach = 4.30265273 * 0.3 * (20 / Math.sqrt(3)); // t(0.975; 2), any table
  const found = known('S>B 4, P1>B 3, P2>B 4, P3>B 5, B>B 5');

  test('behaviour', () => {
    expect(found.standardError).toBeCloseTo((0.3 * 20) / Math.sqrt(3), 9);
    expect(found.behaviour.low).toBeCloseTo(102 - reach, 5);
    expect(found.behaviour.high).toBeCloseTo(102 + reach, 5);
    expect(found.knownShare).toBeCloseTo(0.3, 12);
  });
  test('the final number moves by the weight of behaviour; results carry no error', () => {
    expect(found.final?.low).toBeCloseTo(60 + 0.4 * (102 - reach), 5);
    expect(found.final?.high).toBeCloseTo(60 + 0.4 * (102 + reach), 5);
  });
});

test('peers who agree borrow the spread of the cycle: agreement is not certainty', () => {
  const people = [employee('A'), employee('B')];
  const text = 'S>A 4, S>B 4, P1>A 3, P2>A 4, P3>A 5, P1>B 4, P2>B 4, P3>B 4';
  const { standardError, knownShare } = known(text, { people });
  // Within: (400 + 400 + 0 x 3) / 4 = 200 over both; error of a mean of three; peers weigh 3 of 9.
  expect(standardError).toBeCloseTo((3 / 9) * Math.sqrt(200 / 3), 9);
  expect(knownShare).toBeCloseTo(1 / 3, 12);
});

test.each([
  ['nobody has two raters in one role', 'S>B 4, B>B 4'],
  ['the peers are too few to count', 'S>B 4, P1>B 3, P2>B 5'],
  ['there is no supervisor, and so no behaviour, though the peers can be compared', 'P1>B 3, P2>B 4, P3>B 5'],
  ['nobody answered', 'S>B -'],
])('no interval where %s', (_, text) => {
  expect(intervalB(text)).toEqual({ kind: 'undefined', reason: 'too-few-raters', have: 0, need: 1 });
});

test('never off the scale', () => {
  const policy = policyWith({ supervisorWeight: 1000, peerWeight: 9000, selfWeight: 0 });
  const { behaviour, final } = known('S>B 5, P1>B 1, P2>B 5, P3>B 5', { policy, targets: [target('B', 130)] });
  expect([behaviour.low, behaviour.high]).toEqual([40, 120]);
  expect(final?.high).toBeCloseTo(120, 9);
});

test('no final number, no interval of it: the quadrant and targets that wait have that of behaviour only', () => {
  const text = 'S>B 4, P1>B 3, P2>B 4, P3>B 5';
  expect(known(text, { policy: policyWith({ scale: 'quadrant' }) }).final).toBeUndefined();
  expect(known(text, { targets: [target('B', undefined)] }).final).toBeUndefined();
});
