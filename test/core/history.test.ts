/** Facts about the history: means by criterion, trends, and who was low again and again. */
import { describe, expect, test } from 'vitest';
import { criterionMeans, type HistoryEntry, repeatedLow, trend } from '../../src/core/act/history.ts';
import { readPolicy } from '../../src/core/plan/policy.ts';
import { addToHistory, parseCriteriaText, parseHistory } from '../../src/tables/history.ts';

const { policy } = readPolicy([], 2026);
const entry = (personId: string, period: number, final?: number): HistoryEntry => ({
  period,
  cycle: period - 2024,
  cycleId: `c${period}`,
  personId,
  name: `Nama ${personId}`,
  unit: 'Umum',
  results: final,
  behaviour: final,
  final,
  band: final === undefined ? undefined : 'good',
  quadrant: undefined,
  criteria: new Map([['BP1', 92.3]]),
  policyVersion: 'abc',
  fingerprint: 'def',
});

describe('means by criterion', () => {
  const score = (role: 'supervisor' | 'peer' | 'self', points: number) => ({ role, criterion: 'BP1', points });
  test('are weighted as behaviour is, over the roles that counted', () => {
    const scores = [score('supervisor', 100), score('peer', 80), score('self', 120)];
    // 0.6 x 100 + 0.3 x 80 + 0.1 x 120 = 96; without peers (0.6 x 100 + 0.1 x 120) / 0.7
    expect(criterionMeans(scores, new Set(['supervisor', 'peer', 'self']), policy).get('BP1')).toBeCloseTo(96, 9);
    expect(criterionMeans(scores, new Set(['supervisor', 'self']), policy).get('BP1')).toBeCloseTo(72 / 0.7, 9);
  });
  test('there is none where no role counted', () => {
    expect(criterionMeans([score('peer', 80)], new Set(), policy).size).toBe(0);
  });
});

describe('the trend of a person', () => {
  test('is the step from one rated cycle to the next, in the order of time', () => {
    expect(trend([entry('A', 2026, 90), entry('A', 2025, 96.5)])).toEqual({
      kind: 'known',
      finals: [96.5, 90],
      change: -6.5,
    });
  });
  test('a cycle without a number is no fall', () => {
    expect(trend([entry('A', 2025, 96), entry('A', 2026)])).toEqual({ kind: 'insufficient', have: 1, need: 2 });
  });
});

describe('repeated low cycles', () => {
  const low = (...entries: readonly HistoryEntry[]) =>
    repeatedLow(entries, 70).map(({ personId, entries: own }) => `${personId} ${own.map(({ period }) => period)}`);
  test.each<[string, readonly HistoryEntry[], readonly string[]]>([
    ['twice on end', [entry('A', 2025, 60), entry('A', 2026, 69.9)], ['A 2025,2026']],
    ['the limit itself is not low', [entry('A', 2025, 60), entry('A', 2026, 70)], []],
    ['69.99999999999 is 70', [entry('A', 2025, 60), entry('A', 2026, 69.99999999999)], []],
    ['once is not again', [entry('A', 2026, 60)], []],
    ['a better cycle in between ends it', [entry('A', 2024, 60), entry('A', 2025, 80), entry('A', 2026, 60)], []],
    ['a cycle without a number ends it', [entry('A', 2024, 60), entry('A', 2025, 60), entry('A', 2026)], []],
  ])('%s', (_, entries, expected) => {
    expect(low(...entries)).toEqual(expected);
  });
});

describe('the sheet', () => {
  const entries = [entry('198609262015051001', 2025, 91.25), entry('198609262015051001', 2026)];
  test('gives back what was added', () => {
    expect(parseHistory(addToHistory(undefined, entries))).toEqual(entries);
  });
  test('keeps what stands there, and what people wrote beside it', () => {
    const [header = [], ...rows] = addToHistory(undefined, entries.slice(0, 1));
    const noted = [[...header, 'Catatan'], ...rows.map((row) => [...row, 'lihat berkas'])];
    const after = addToHistory(noted, entries.slice(1));
    expect(after.slice(0, 2)).toEqual(noted);
    expect(parseHistory(after)).toEqual(entries);
  });
  test('a mean that is none is left out, and a code may hold the mark', () => {
    expect([...parseCriteriaText('A=B=80;x;C=;D=92,5')]).toEqual([
      ['A=B', 80],
      ['D', 92.5],
    ]);
  });
});
