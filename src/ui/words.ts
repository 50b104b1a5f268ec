/**
 * Puts messages into words in the language of the page, with numbers written as its readers write them.
 *
 * A page holds the words of one language and no others, which keeps it light; its entry says which, before anything else.
 */
import type { certificateId } from '../messages/certificate.id.ts';
import type { evaluationId } from '../messages/evaluation.id.ts';
import type { paperId } from '../messages/paper.id.ts';
import type { personId } from '../messages/person.id.ts';
import type { sidebarId } from '../messages/sidebar.id.ts';

export type Language = 'id' | 'en';
export type WordKey =
  | keyof typeof sidebarId
  | keyof typeof paperId
  | keyof typeof evaluationId
  | keyof typeof certificateId
  | keyof typeof personId;
/** What one page says; other pages have words of their own. */
export type Words = Readonly<Partial<Record<WordKey, string>>>;
export type Params = Readonly<Record<string, string | number>>;

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

let language: Language;
let words: Words;

/** Has everything said from now on in this language. */
export function speak(next: Language, list: Words): void {
  language = next;
  words = list;
}

/** The language of this page. */
export const pageLanguage = (): Language => language;

/**
 * A number as people read it, with at most so many decimals.
 *
 * @example
 * formatNumber(97.25) // => '97,25'
 */
export const formatNumber = (value: number, decimals = 2): string =>
  new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: decimals }).format(value);

/** A local ISO text as people read it, to the minute. */
export const moment = (iso: string): string => iso.slice(0, 16).replace('T', ' ');

/** The highest share that is not the whole, as it is shown. */
const NEARLY_WHOLE = 0.999;

/**
 * A share of 0..1 as a percentage with the one decimal that the sheets show; only a true whole reads 100%.
 *
 * @example
 * formatShare(0.9167) // => '91,7%'
 * formatShare(0.99999) // => '99,9%'
 */
export const formatShare = (share: number): string =>
  new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 1 }).format(
    share < 1 ? Math.min(share, NEARLY_WHOLE) : share,
  );

/** The value of one placeholder: a number is written out, or picks between the word for one and the word for others. */
function fill(body: string, params: Params): string {
  const [name = '', one, other] = body.split('|');
  const value = params[name];
  if (value === undefined) return `{${body}}`;
  if (one !== undefined && other !== undefined) return value === 1 ? one : other;
  return typeof value === 'number' ? formatNumber(value) : value;
}

/**
 * The sentence of a key, with its placeholders filled in.
 *
 * @throws RangeError for one that is among the words of another page
 */
export function say(key: WordKey, params: Params = {}): string {
  const sentence = words[key];
  if (sentence === undefined) throw new RangeError(`This page has no words for ${key}.`);
  return sentence.replace(/\{([^{}]+)\}/g, (_, body: string) => fill(body, params));
}
