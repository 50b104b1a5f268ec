/**
 * The Indonesian words of closed lists that cells hold, gathered from all tables: none of them is to be read on an English page,
 * but for what is called so in every language.
 */
import { readdirSync } from 'node:fs';
import { TABLES } from '../src/tables/index.ts';
import { POLICY_KEYS } from '../src/tables/policy.ts';

const FOLDER = new URL('../src/tables/', import.meta.url);
/** Names of sheets and of keys in Kebijakan, which are the same in every language. */
const QUOTED = [...TABLES.map(({ title }) => title), ...Object.values(POLICY_KEYS)];
/** Names of values and kinds of employment, what a rule calls a candidate, and words that English has too. */
const NAMES = [...QUOTED, 'e-Kinerja', 'kandidat untuk pemeriksaan', 'BerAKHLAK', 'PNS', 'PPPK', 'Soft Skill'];

const isList = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');

async function gathered(): Promise<readonly string[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(files.map((file) => import(new URL(file, FOLDER).href) as Promise<object>));
  const lists = modules.flatMap((module) => Object.entries(module).filter(([name]) => name.endsWith('WORDS')));
  const cells = TABLES.flatMap(({ columns }) => columns.flatMap(({ choices = [], marks }) => [choices, marks ?? []]));
  const words = [
    ...lists.flatMap(([, list]) => (isList(list) ? Object.values(list) : [])),
    ...cells.flatMap((one) => ('words' in one ? one.words : 'above' in one ? [] : one)),
  ];
  return [...new Set(words)].filter((word) => word.length > 3 && !NAMES.includes(word));
}

export const SHEET_WORDS = await gathered();

/** A text without the names in it, the longest first. */
const nameless = (text: string): string =>
  [...NAMES].sort((a, b) => b.length - a.length).reduce((left, name) => left.replaceAll(name, '·'), text);

/** Whole words of sheets that stand in a text beside names. */
export function sheetWordsIn(text: string): readonly string[] {
  const read = ` ${nameless(text)} `;
  return SHEET_WORDS.filter((word) =>
    read
      .split(word)
      .some((before, at, all) => at + 1 < all.length && !/\p{L}$/u.test(before) && !/^\p{L}/u.test(all[at + 1] ?? '')),
  );
}

/** Where in an answer of the server a text is such a word and nothing else, with the word. */
export function sheetWordsAt(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return SHEET_WORDS.includes(value) ? [`${path}: ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => sheetWordsAt(one, `${path}.${key}`));
}

/** A text that is a day or a time and nothing else: a page writes it as people do, and a sheet sorts by it. */
const BARE_TIME = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?$/;

/** Where a sentence has a day in it as sheets keep it. What is kept for machines is no sentence. */
export function isoDaysAt(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string')
    return /\d{4}-\d{2}-\d{2}/.test(value) && !BARE_TIME.test(value) && !/^[[{]|^https?:/.test(value)
      ? [`${path}: ${value}`]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => isoDaysAt(one, `${path}.${key}`));
}
