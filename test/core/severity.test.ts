/** Facts about severity in a cycle: whose answers it looks at, and what it takes away. */
import { expect, test } from 'vitest';
import { raterMeans } from '../../src/core/measure/rater-mean.ts';
import { numericOf } from '../../src/core/measure/rating.ts';
import { score } from '../../src/core/measure/score.ts';
import { effectsOf, observationsOf, severityOf } from '../../src/core/measure/severity.ts';
import { criteriaOf, employee, evaluated, policyWith, responses } from './notation.ts';

const effects = (text: string, severityShrinkage = 5) =>
  Object.fromEntries(
    [...effectsOf(severityOf(raterMeans(responses(text), criteriaOf(1)), { severityShrinkage }))].map(
      ([id, effect]) => [id, Number(effect.toFixed(6))],
    ),
  );

test('a rater 20 points above another on the same two people: ten each way, shrunk by 2 / (2 + 5)', () => {
  expect(effects('P1>A 3, P2>A 4, P1>B 3, P2>B 4')).toEqual({ P1: -2.857143, P2: 2.857143 });
  expect(effects('P1>A 3, P2>A 4, P1>B 3, P2>B 4', 0)).toEqual({ P1: -10, P2: 10 });
});

test.each([
  ['one ratee in common: a rater and the ratee cannot be told apart', 'P1>A 3, P2>A 4'],
  ['nobody else rated the same people', 'P1>A 3, P1>B 3, P2>C 4, P2>D 4'],
  ['self-assessments say nothing of it', 'A>A 5, B>B 5, P1>A 3, P1>B 3'],
])('no effect where %s', (_, text) => {
  expect(effects(text)).toEqual({});
});

test('whoever rates one person in two roles counts with the mean of both, once', () => {
  const means = raterMeans(responses('P1>A 3, S>A 5'), criteriaOf(1)).map((mean) => ({ ...mean, raterId: 'X' }));
  expect(observationsOf(means)).toEqual([{ raterId: 'X', rateeId: 'A', value: 100 }]);
});

test('a response that weighs nothing is no observation', () => {
  expect(raterMeans(responses('P1>A 3, P2>A -'), criteriaOf(0))).toEqual([]);
});

test('whom severe peers rated and whom lenient ones did come closer; which number counts is policy', () => {
  // P1 to P3 rate A and X alike; P4 to P6 rate B and X 20 points higher.
  const text =
    'S>A 4, S>B 4, S>X 4, P1>A 3, P2>A 3, P3>A 3, P4>B 4, P5>B 4, P6>B 4, ' +
    'P1>X 3, P2>X 3, P3>X 3, P4>X 4, P5>X 4, P6>X 4';
  const people = ['A', 'B', 'X'].map((id) => employee(id));
  const [a, b] = evaluated(responses(text), { people }).evaluation.ratings;
  const adjusted = evaluated(responses(text), { people, policy: policyWith({ counted: 'adjusted' }) }).evaluation
    .ratings;
  const finals = [a, b].map(
    (rating) => rating && [rating.raw, rating.adjusted].map(({ outcome }) => numericOf(outcome)?.final ?? 0),
  );
  const [[rawA = 0, adjustedA = 0] = [], [rawB = 0, adjustedB = 0] = []] = finals;
  expect(rawB - rawA).toBeGreaterThan(0);
  expect(Math.abs(adjustedB - adjustedA)).toBeLessThan(rawB - rawA);
  expect(a?.outcome).toEqual(a?.raw.outcome);
  expect(adjusted[0]?.outcome).toEqual(a?.adjusted.outcome);
});

test('the severity of a rater is taken from what they say of others, never from what they say of themself', () => {
  const { scores } = score(responses('B>B 4, B>C 4'), criteriaOf(100), new Map([['B', 10]]));
  expect(scores.map(({ rateeId, points, adjusted }) => [rateeId, points, adjusted])).toEqual([
    ['B', 100, 100],
    ['C', 100, 90],
  ]);
});
