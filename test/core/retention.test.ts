/** Facts about retention: what counts where something is unreadable, which day is the first, and that nothing younger is chosen. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DATA_KINDS,
  DEFAULT_MONTHS,
  dueDay,
  dueOn,
  isLimited,
  LIMITED_DATA,
  type Past,
  type RetentionRow,
  readRetention,
  type Shelf,
  shelvesOf,
} from '../../src/core/plan/retention.ts';

const row = (kind: RetentionRow['kind'], months: RetentionRow['months'], received = String(months)): RetentionRow => ({
  data: kind ?? 'lain',
  kind,
  months,
  received,
  row: 2,
});
const told = (...rows: readonly RetentionRow[]) => readRetention(rows).problems.map(({ code }) => code);

describe('what is written', () => {
  test('counts where it can be read', () => {
    expect(readRetention([row('answers', 12), row('results', 'endless')])).toEqual({
      months: { ...DEFAULT_MONTHS, answers: 12 },
      unclear: [],
      problems: [],
    });
  });

  test.each<[string, RetentionRow, string, boolean]>([
    ['no number', row('answers', undefined, 'dua tahun'), 'retention-invalid', true],
    ['half a month', row('answers', 1.5), 'retention-invalid', true],
    ['no month', row('answers', 0), 'retention-invalid', true],
    ['more months than anybody keeps', row('answers', 601), 'retention-invalid', true],
    ['no end, where there has to be one', row('answers', 'endless'), 'retention-invalid', true],
    ['an end, where there is none', row('results', 60), 'retention-lasting', false],
    ['data that nobody knows', row(undefined, 12), 'retention-unknown', false],
  ])('%s is told, and the default counts', (_, typed, code, isUnclear) => {
    const { months, problems, unclear } = readRetention([typed]);
    expect([months, problems.map((one) => one.code)]).toEqual([DEFAULT_MONTHS, [code]]);
    expect(unclear).toEqual(isUnclear ? ['answers'] : []);
  });

  test('twice is told, and the first counts; blank is the default', () => {
    expect(told(row('answers', 12), row('answers', 36))).toEqual(['row-repeated']);
    expect(readRetention([row('answers', 12), row('answers', 36)]).months.answers).toBe(12);
    expect(readRetention([row('answers', undefined, ''), row('audit', undefined, '')])).toMatchObject({
      months: DEFAULT_MONTHS,
      problems: [],
      unclear: [],
    });
  });

  test('ratings, explanations, evidence and the trail are never among what has an end', () => {
    expect(DATA_KINDS.filter((kind) => !isLimited(kind))).toEqual([
      'results',
      'evidence',
      'potential',
      'dossiers',
      'roster',
      'audit',
    ]);
  });
});

test.each([
  ['2026-12-31T16:00:00', 24, '2028-12-31'],
  ['2026-12-31T16:00:00', 2, '2027-02-28'],
  ['2027-10-31', 4, '2028-02-29'],
  ['2026-01-15T00:00:00', 1, '2026-02-15'],
  ['2026-12-01T23:59:59', 1, '2027-01-01'],
])('%s and %d months: %s', (endedAt, months, day) => {
  expect(dueDay(endedAt, months)).toBe(day);
});

const moved = (id: string, to: 'finalised' | 'closed', at: string, workbook = 'w'): Past['moves'][number] => ({
  number: 1,
  id,
  from: 'closed',
  to,
  at,
  by: '',
  reason: '',
  workbook,
});

describe('where data stands', () => {
  const past: Past = {
    moves: [moved('a', 'finalised', '2026-12-31T16:00:00'), moved('b', 'finalised', '2027-12-31T16:00:00')],
    history: [
      { cycleId: 'a', period: 2026 },
      { cycleId: 'b', period: 2027 },
    ],
    currentId: 'b',
    workbook: 'w',
  };
  const found = (changes: Partial<Past>) =>
    shelvesOf({ ...past, ...changes }).map(
      ({ period, mark, endedAt, isOwn }) => `${period}${mark && '!'} ${endedAt.slice(0, 10)} ${isOwn}`,
    );

  test('an earlier period behind its year, the open one in the open sheets', () => {
    expect(found({})).toEqual(['2026! 2026-12-31 true', '2027 2027-12-31 true']);
    expect(found({ currentId: 'c' })).toEqual(['2026! 2026-12-31 true', '2027! 2027-12-31 true']);
  });
  test('a cycle that is not final, or whose time nobody can read, is nowhere', () => {
    expect(found({ moves: [moved('b', 'closed', '2027-12-31T16:00:00')] })).toEqual([]);
    expect(found({ moves: [moved('b', 'finalised', 'kemarin')] })).toEqual([]);
    expect(found({ history: [] })).toEqual([]);
  });
  test('of two cycles of one year the later decides, and both have to be this workbook’s', () => {
    const history = ['a', 'b'].map((cycleId) => ({ cycleId, period: 2026 }));
    expect(found({ history, currentId: '' })).toEqual(['2026! 2027-12-31 true']);
    const moves = [moved('a', 'finalised', '2026-12-31T16:00:00', 'other'), ...past.moves.slice(1)];
    expect(found({ history, moves, currentId: '' })).toEqual(['2026! 2027-12-31 false']);
  });
});

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const shelf = fc.record({ period: fc.integer({ min: 2020, max: 2040 }), mark: fc.constant('m'), endedAt: day });
const months = fc.record(
  Object.fromEntries(LIMITED_DATA.map((kind) => [kind, fc.integer({ min: 1, max: 120 })])) as Record<
    (typeof LIMITED_DATA)[number],
    fc.Arbitrary<number>
  >,
);

/** Whole calendar months from one day to another, counted one by one. */
function monthsBetween(from: string, to: string): number {
  let count = 0;
  while (dueDay(from, count + 1) <= to) count += 1;
  return count;
}

test('nothing younger than its months is ever chosen, nothing older is left, and a later day only adds', () => {
  fc.assert(
    fc.property(fc.array(shelf, { maxLength: 4 }), months, day, day, (drawn, kept, one, other) => {
      const shelves: readonly Shelf[] = drawn.map((own) => ({ ...own, isOwn: true }));
      const [today = '', later = ''] = [one, other].sort();
      const { due, next } = dueOn(shelves, { months: kept }, today);
      const chosen = new Set(due.map((own) => `${own.kind} ${shelves.indexOf(own.shelf)}`));
      for (const kind of LIMITED_DATA)
        for (const [index, { endedAt }] of shelves.entries()) {
          const isOld = endedAt <= today && monthsBetween(endedAt, today) >= kept[kind];
          expect(chosen.has(`${kind} ${index}`)).toBe(isOld);
        }
      expect(next === undefined || next > today).toBe(true);
      const then = dueOn(shelves, { months: kept }, later).due.map(
        (own) => `${own.kind} ${shelves.indexOf(own.shelf)}`,
      );
      expect([...chosen].every((own) => then.includes(own))).toBe(true);
    }),
  );
});
