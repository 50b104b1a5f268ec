/** Facts about counts in sentences: every hole is filled, one of something is one in English, and numbers keep their thousands. */
import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { filled } from '../../src/messages/filling.ts';
import { id } from '../../src/messages/id.ts';
import { isMessageKey, type Language, say, typed, written } from '../../src/messages/say.ts';
import { en as pageEn, id as pageId } from '../ui/dictionary.ts';

const SERVER = { id, en };
const PAGES = { id: pageId, en: pageEn };

const valuesOf = (text: string, value: number) =>
  Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, value]));

/** Every sentence by key, with this number in each hole: the server's as `say` says them, those of pages as pages fill them. */
function saidOf(language: Language, value: number): readonly (readonly [key: string, text: string])[] {
  const pages = Object.entries(PAGES[language]).map(
    ([key, text]) => [key, filled(text, valuesOf(text, value), (one) => written(language, one))] as const,
  );
  const server = Object.entries(SERVER[language]).map(([key, text]) => {
    if (!isMessageKey(key)) throw new RangeError(`There is no message ${key}.`);
    return [key, say(language, key, valuesOf(text, value))] as const;
  });
  return [...pages, ...server];
}

test.each(['id', 'en'] as const)('with all its values given no sentence keeps a brace (%s)', (language) => {
  for (const value of [1, 2]) {
    const said = saidOf(language, value);
    expect(said.length).toBeGreaterThan(1500);
    expect(said.filter(([, text]) => /[{}|]/.test(text)).map(([key]) => key)).toEqual([]);
  }
});

test.each(['id', 'en'] as const)('a letter that HR may rewrite shows no words to choose from (%s)', (language) => {
  const letters = Object.entries<string>(SERVER[language]).filter(([key]) => /^letter\..+\.(subject|body)$/.test(key));
  expect(letters.length).toBeGreaterThan(40);
  expect(letters.filter(([, text]) => text.includes('|')).map(([key]) => key)).toEqual([]);
});

/** Where what is counted is over: what follows is said of it, or is something else. */
const OVER = new Set(
  (
    'of in to from by for at on that who whom with without and or than as whose if about above below beyond because while this ' +
    'is was has will can does goes waits stays needs comes becomes follows finds belongs counts keeps moves rates says runs'
  ).split(' '),
);
const MANY = /^(?:\p{L}*[^s\P{L}’']s|people|are|were|have)$/u;

/**
 * Words for many that stand behind a 1; of some of how many, and below a limit, a word for many is right.
 *
 * @example
 * manyOf('and 1 more letters of her') // => ['letters']
 * manyOf('1 of 1 employees') // => []
 */
function manyOf(text: string): readonly string[] {
  return [...text.matchAll(/(?<!\bof )(?<!\bof the )(?<!\bthan )(?<![\w.,-])1 ([\p{L} ’'-]+)/gu)].flatMap(
    ([, rest = '']) => {
      const words = rest.trim().split(' ');
      const end = words.findIndex((word) => OVER.has(word));
      return words.slice(0, end < 0 ? words.length : end).filter((word) => MANY.test(word));
    },
  );
}

/** What is never counted by 1, by key, with why. */
const NEVER_ONE: Readonly<Record<string, string>> = {
  'explain.role.withheld': 'names of criteria',
  'explain.band.innovation': 'a band',
  'letter.meeting-reminder.body': 'a period',
  'letter.cancellation.body': 'a period',
  'error.span-uncounted.happened': 'a month',
  'expected.target-unsaid': 'a target',
  'policy.reason.certificatePattern': 'placeholders, which are told as they are',
  'form.comment-help.peer': 'the longest comment, a number of the program',
  'form.comment-help.subordinate': 'the longest comment, a number of the program',
  'form.comment-help.supervisor': 'the longest comment, a number of the program',
  'error.cell-too-long.happened': 'more than a cell holds',
};

describe('one of something in English', () => {
  test('the guard sees a word for many behind a 1, and no other', () => {
    expect(manyOf('Send 1 letters. 1 dossiers wait; 1 more people are asked')).toEqual([
      'letters',
      'dossiers',
      'people',
      'are',
    ]);
    expect(manyOf('1 of 1 employees, 1 letter goes to supervisors, fewer than 1 people')).toEqual([]);
  });
  test('is said as one', () => {
    const found = saidOf('en', 1).filter(([key, text]) => !(key in NEVER_ONE) && manyOf(text).length > 0);
    expect(found.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });
  test('is looked at where it may be', () => {
    const now = new Map(saidOf('en', 1));
    for (const key of Object.keys(NEVER_ONE)) expect([key, manyOf(now.get(key) ?? '')]).not.toEqual([key, []]);
  });
});

describe('numbers', () => {
  test('thousands stand apart where nothing can be a year or a row', () => {
    expect([2026, 9999.5, 10_000, -25_000, 1_500_000_000.255].map((value) => written('id', value))).toEqual([
      '2026',
      '9999,5',
      '10.000',
      '-25.000',
      '1.500.000.000,26',
    ]);
    expect(say('en', 'progress.mail.done', { sent: 12_500 })).toBe('12,500 letters sent');
  });
  test('what is typed back has nothing between thousands', () => {
    expect([typed('id', 1_500_000.5), typed('en', 1_500_000.5)]).toEqual(['1500000,5', '1500000.5']);
  });
});
