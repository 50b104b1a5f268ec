/** Facts about rater signals: what raises one, with its evidence; that they change nothing is a law of the evaluation. */
import { describe, expect, test } from 'vitest';
import type { Response } from '../../src/core/measure/response.ts';
import type { Signal } from '../../src/core/measure/signal.ts';
import type { Policy } from '../../src/core/plan/policy.ts';
import { employee, evaluated, policyWith, responses } from './notation.ts';

/** Signals of these answers, with two answers enough for one. */
function signals(
  text: string,
  changes: Partial<Policy> = {},
  times: Readonly<Record<string, string>> = {},
): readonly Signal[] {
  const given = responses(text).map((one) => ({ ...one, time: times[`${one.raterId}>${one.rateeId}`] ?? '' }));
  const people = [...new Set(given.map(({ rateeId }) => rateeId))].map((id) => employee(id));
  return evaluated(given, { people, policy: policyWith({ signalAnswers: 2, ...changes }) }).evaluation.signals;
}
const told = (all: readonly Signal[], kind: Signal['kind']) =>
  all
    .filter((one) => one.kind === kind)
    .map(({ raterId, rateeId = '', value, count }) => `${raterId} ${rateeId} ${Number(value.toFixed(2))} ${count}`);

describe('one level for everything', () => {
  test.each([
    ['all the same', 'P1>A 3 3 3', {}, ['P1 A 1 3']],
    ['one other', 'P1>A 3 3 4', {}, []],
    ['most the same, where the policy asks for less', 'P1>A 3 3 4', { straightLineShare: 0.66 }, ['P1 A 0.67 3']],
    ['too few levels: "cannot judge" is none', 'P1>A 3 - -', {}, []],
    ['each response by itself', 'P1>A 3 3, P1>B 4 4', {}, ['P1 A 1 2', 'P1 B 1 2']],
  ] as const)('%s', (_, text, changes, expected) => {
    expect(told(signals(text, changes), 'straight-line')).toEqual(expected);
  });
});

describe('the highest for nearly everybody', () => {
  test.each([
    ['all', 'P1>A 5 5, P1>B 5 5', ['P1  1 4']],
    ['less than the share', 'P1>A 5 5, P1>B 5 4', []],
    ['of themself says nothing', 'A>A 5 5', []],
    ['of nothing but "cannot judge" there is none', 'P1>A - -', []],
  ] as const)('%s', (_, text, expected) => {
    expect(told(signals(text), 'all-top')).toEqual(expected);
  });
});

describe('lenient and severe', () => {
  const text = 'P1>A 1, P2>A 5, P1>B 1, P2>B 5';
  test('by the shrunk points, above or below 0, with the ratees they rest on', () => {
    // 40 each way, times 2 / (2 + 5)
    const all = signals(text, { severityLimit: 11 });
    expect([told(all, 'lenient'), told(all, 'severe')]).toEqual([['P2  11.43 2'], ['P1  -11.43 2']]);
  });
  test('not below the limit, and not where severity is not known', () => {
    const kinds = [...signals(text, { severityLimit: 12 }), ...signals('P1>A 1, P2>A 5', { severityLimit: 1 })];
    expect(kinds.filter(({ unit }) => unit === 'points')).toEqual([]);
  });
});

describe('two who rate each other high', () => {
  test.each([
    ['both above the limit, told of each', 'A>B 5, B>A 5', ['A B 120 1', 'B A 120 1']],
    ['one below', 'A>B 5, B>A 4', []],
    ['one way only', 'A>B 5, B>C 5', []],
  ] as const)('%s', (_, text, expected) => {
    expect(told(signals(text), 'reciprocal')).toEqual(expected);
  });
  test('a supervisor and a subordinate are no such pair', () => {
    const given = responses('A>B 5, B>A 5').map(
      (one): Response => ({ ...one, role: one.raterId === 'A' ? 'supervisor' : 'subordinate' }),
    );
    expect(told(evaluated(given).evaluation.signals, 'reciprocal')).toEqual([]);
  });
});

describe('far from how peers see one', () => {
  test.each([
    ['above', 'A>A 5, P1>A 3, P2>A 4, P3>A 5', ['A A 20 3']],
    ['below', 'A>A 3, P1>A 5, P2>A 5, P3>A 5', ['A A -40 3']],
    ['too few peers to say', 'A>A 5, P1>A 1, P2>A 1', []],
    ['not far', 'A>A 4, P1>A 3, P2>A 4, P3>A 5', []],
  ] as const)('%s', (_, text, expected) => {
    expect(told(signals(text), 'self-gap')).toEqual(expected);
  });
});

describe('too fast', () => {
  const at = (time: string): string => `2026-12-01T${time}`;
  test.each([
    ['two within a minute', { 'P1>A': at('08:00:00'), 'P1>B': at('08:00:20') }, ['P1  20 2']],
    ['exactly a minute is time enough', { 'P1>A': at('08:00:00'), 'P1>B': at('08:01:00') }, []],
    [
      'two pairs are four submissions',
      { 'P1>A': at('08:00:00'), 'P1>B': at('08:00:20'), 'P1>C': at('09:00:00'), 'P1>D': at('09:00:30') },
      ['P1  20 4'],
    ],
    [
      'three on end are three',
      { 'P1>A': at('08:00:00'), 'P1>B': at('08:00:20'), 'P1>C': at('08:00:50') },
      ['P1  20 3'],
    ],
    ['over midnight of a year', { 'P1>A': '2025-12-31T23:59:50', 'P1>B': '2026-01-01T00:00:10' }, ['P1  20 2']],
    ['two raters at once are no haste', { 'P1>A': at('08:00:00'), 'P2>A': at('08:00:01') }, []],
    ['without times nothing is known', {}, []],
  ] as const)('%s', (_, times, expected) => {
    expect(told(signals('P1>A 3, P1>B 4, P1>C 3, P1>D 4, P2>A 3', {}, times), 'fast')).toEqual(expected);
  });
});

test('thresholds come with the signal, and signals by kind, rater and ratee', () => {
  const all = signals('P2>A 3 3, P1>B 3 3, P1>A 3 3, A>B 5 4, B>A 5 5', { reciprocalLimit: 100 });
  expect(
    all.map(({ kind, raterId, rateeId = '', threshold, unit }) => [kind, raterId, rateeId, threshold, unit].join(' ')),
  ).toEqual([
    'straight-line B A 1 share',
    'straight-line P1 A 1 share',
    'straight-line P1 B 1 share',
    'straight-line P2 A 1 share',
    'all-top B  0.95 share',
    'reciprocal A B 100 points',
    'reciprocal B A 100 points',
  ]);
});
