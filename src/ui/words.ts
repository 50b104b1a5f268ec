/**
 * Puts messages into words in the language of the workbook, with numbers written as its readers write them.
 *
 * One page shows one language at a time, so the language is set once from the server's answer and then simply holds.
 */
import { sidebarEn } from '../messages/sidebar.en.ts';
import { sidebarId } from '../messages/sidebar.id.ts';

export type Language = 'id' | 'en';
export type WordKey = keyof typeof sidebarId;
export type Params = Readonly<Record<string, string | number>>;

const LISTS: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { id: sidebarId, en: sidebarEn };
const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

let language: Language = 'id';

/** Chooses the language of everything said from now on, and tells the browser and screen readers. */
export function setLanguage(next: Language): void {
  language = next;
  if (typeof document !== 'undefined') document.documentElement.lang = next;
}

/**
 * A number as people read it, with at most so many decimals.
 *
 * @example
 * formatNumber(97.25) // => '97,25'
 */
export const formatNumber = (value: number, decimals = 2): string =>
  new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: decimals }).format(value);

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

/** The sentence of a key, with its placeholders filled in. */
export const say = (key: WordKey, params: Params = {}): string =>
  LISTS[language][key].replace(/\{([^{}]+)\}/g, (_, body: string) => fill(body, params));
