/** Facts about Masa Simpan: it is completed with every kind, what HR wrote stays, and what it says is read again. */
import { expect, test } from 'vitest';
import { DATA_KINDS, DEFAULT_MONTHS } from '../../src/core/plan/retention.ts';
import { say } from '../../src/messages/say.ts';
import { TABLES } from '../../src/tables/index.ts';
import type { Grid } from '../../src/tables/notation.ts';
import { completeRetention, DATA_WORDS, ENDLESS, parseRetention } from '../../src/tables/retention.ts';

const words = (kind: string, part: string): string => `${part} ${kind}`;
const whole = completeRetention(undefined, words);

test('an absent sheet gets every kind with its default, and says nothing that cannot be read', () => {
  expect(whole.slice(1).map((row) => [row[0], row[1], row[2]])).toEqual(
    DATA_KINDS.map((kind) => {
      const kept = kind in DEFAULT_MONTHS ? String(DEFAULT_MONTHS[kind as keyof typeof DEFAULT_MONTHS]) : ENDLESS;
      return [DATA_WORDS[kind], kept, kept];
    }),
  );
  expect(whole.flat().every((cell) => cell !== '')).toBe(true);
  expect(parseRetention(whole)).toEqual({ months: DEFAULT_MONTHS, unclear: [], problems: [] });
});

test('every sheet with rows of people is named under a kind, in both languages', () => {
  const people = TABLES.filter(({ columns }) => columns.some(({ header }) => /\bNIP\b/.test(header)));
  for (const language of ['id', 'en'] as const) {
    const named = DATA_KINDS.flatMap((kind) =>
      say(language, `retention.where.${kind}`).split(/, |\b[Ss]heets? | dan | and /),
    );
    expect(
      people.map(({ title }) => title).filter((title) => !named.includes(title)),
      language,
    ).toEqual([]);
  }
});

test('completing again changes nothing, and what HR wrote stays where it is', () => {
  expect(completeRetention(whole, words)).toEqual(whole);
  const own: Grid = [
    ['Alasan', 'Data', 'Masa Simpan (bulan)', 'Catatan'],
    ['JRA 12 tahun 2024', 'jawaban MENTAH', '36', 'rapat 3 Mei'],
  ];
  const completed = completeRetention(own, words);
  expect(completed[1]?.slice(0, 4)).toEqual(own[1]);
  expect(completed).toHaveLength(DATA_KINDS.length + 1);
  expect(parseRetention(completed)).toMatchObject({ months: { ...DEFAULT_MONTHS, answers: 36 }, problems: [] });
});

test('what cannot be read is told with its place', () => {
  const typed: Grid = [whole[0] ?? [], ['Jawaban mentah', '2 tahun'], ['Nilai dan penjelasan', '60'], ['Gaji', '12']];
  const { months, problems, unclear } = parseRetention(typed);
  expect([months, unclear]).toEqual([DEFAULT_MONTHS, ['answers']]);
  expect(problems.map(({ code, row, column, received }) => `${code} ${row} ${column} ${received}`)).toEqual([
    'retention-invalid 2 months 2 tahun',
    'retention-lasting 3 months 60',
    'retention-unknown 4 data Gaji',
  ]);
});
