/** Facts about the history: means by criterion, who was low again and again, and what the sheet keeps. */
import { describe, expect, test } from 'vitest';
import { criterionMeans, type HistoryEntry, repeatedLow } from '../../src/core/act/history.ts';
import { readPolicy } from '../../src/core/plan/policy.ts';
import { HISTORY, historyRecord, parseAwardsText, parseCriteriaText, parseHistory } from '../../src/tables/history.ts';
import { completeGrid, type Grid } from '../../src/tables/notation.ts';
import { entry } from './past.ts';

const { policy } = readPolicy([], 2026);

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

describe('repeated low cycles', () => {
  const low = (...entries: readonly HistoryEntry[]) =>
    repeatedLow(entries).map(({ personId, entries: own }) => `${personId} ${own.map(({ period }) => period)}`);
  const inQuadrant = (period: number, quadrant: HistoryEntry['quadrant']): HistoryEntry =>
    entry('A', period, undefined, { quadrant });
  test.each<[string, readonly HistoryEntry[], readonly string[]]>([
    ['twice on end', [entry('A', 2026, 69.9), entry('A', 2025, 60)], ['A 2025,2026']],
    ['once is not again', [entry('A', 2026, 60)], []],
    ['a better cycle in between ends it', [entry('A', 2024, 60), entry('A', 2025, 80), entry('A', 2026, 60)], []],
    ['a cycle without a rating ends it', [entry('A', 2024, 60), entry('A', 2025, 60), entry('A', 2026)], []],
    ['a year that is not kept ends it', [entry('A', 2024, 60), entry('A', 2026, 60)], []],
    [
      'and what comes after that year begins anew',
      [entry('A', 2022, 60), entry('A', 2024, 60), entry('A', 2025, 60), entry('A', 2026, 60)],
      ['A 2024,2025,2026'],
    ],
    [
      'the limit of each time decides, not the one of today',
      [entry('A', 2025, 74, { band: 'poor' }), entry('A', 2026, 60)],
      ['A 2025,2026'],
    ],
    [
      'on the quadrant scale as well',
      [inQuadrant(2025, 'misconduct'), inQuadrant(2026, 'needs-improvement')],
      ['A 2025,2026'],
    ],
    ['a quadrant that is good ends it', [inQuadrant(2025, 'misconduct'), inQuadrant(2026, 'good')], []],
  ])('%s', (_, entries, expected) => {
    expect(low(...entries)).toEqual(expected);
  });
});

describe('the sheet', () => {
  const NIP = '198609262015051001';
  const added = (grid: Grid | undefined, entries: readonly HistoryEntry[]): Grid =>
    completeGrid(HISTORY, grid, () => ({}), entries.map(historyRecord));
  const entries = [
    entry(NIP, 2025, 91.25, { criteria: new Map([['BP1', 92.3]]) }),
    entry(NIP, 2026, undefined, { awards: [{ award: 'unit-best', outcome: 'winner' }], quadrant: 'good' }),
  ];

  test('gives back what was added', () => {
    expect(parseHistory(added(undefined, entries))).toEqual(entries);
  });

  test('keeps what stands there, and what people wrote beside it', () => {
    const [header = [], ...rows] = added(undefined, entries.slice(0, 1));
    const noted = [[...header, 'Catatan'], ...rows.map((row) => [...row, 'lihat berkas'])];
    const after = added(noted, entries.slice(1));
    expect(after.slice(0, 2)).toEqual(noted);
    expect(parseHistory(after)).toEqual(entries);
  });

  test('of a workbook that recorded no awards says so, and gains their column with the next entry', () => {
    const before = added(undefined, entries.slice(0, 1)).map((row) => row.slice(0, 14));
    const unrecorded = { ...entries[0], awards: undefined, basis: '' };
    expect(parseHistory(before)).toEqual([unrecorded]);
    const after = added(before, entries.slice(1));
    expect(after[0]?.slice(14)).toEqual([
      'Penghargaan',
      'Dasar Hitung',
      'Putusan Keberatan',
      'Nilai Diputus',
      'Predikat Diputus',
      'Kuadran Diputus',
    ]);
    expect(parseHistory(after)).toEqual([unrecorded, entries[1]]);
  });

  test('a mean that is none is left out, and a code may hold the mark', () => {
    expect([...parseCriteriaText('A=B=80;x;C=;D=92,5')]).toEqual([
      ['A=B', 80],
      ['D', 92.5],
    ]);
  });

  test.each<[string, ReturnType<typeof parseAwardsText>]>([
    ['', undefined],
    ['Tidak ada', []],
    ['terbaik di unit = Kandidat', [{ award: 'unit-best', outcome: 'candidate' }]],
    ['Lainnya=kandidat;Terbaik di unit=penerima', [{ award: 'unit-best', outcome: 'winner' }]],
  ])('awards as %j', (words, expected) => {
    expect(parseAwardsText(words)).toEqual(expected);
  });
});
