/**
 * Puts messages into words in the language of the page, with numbers written as its readers write them.
 *
 * Each part imports its own words in Indonesian. The build makes every page once a language and puts the words of that
 * language in their place, so a page holds one language and only what its parts say.
 */
import { amountText, filled, type Values } from '../messages/filling.ts';
import { LOCALES, momentText } from '../messages/moment.ts';
import { words as common, language } from '../messages/page/common.id.ts';

export type Language = typeof language;
export type Params = Values;

/** The language of this page. */
export const pageLanguage = (): Language => language;

/**
 * A number as people read it, with at most two decimals.
 *
 * @example
 * formatNumber(97.25) // => '97,25'
 */
export const formatNumber = (value: number): string => amountText(language, value);

/** A local ISO text as people write a moment, to the minute, or a day. */
export const moment = (iso: string): string => momentText(language, iso);

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

type CommonKey = keyof typeof common;

/**
 * What a part says with: its own words by key, and those that every page has.
 *
 * @example
 * speaking({ greeting: 'Halo, {name}' })('greeting', { name: 'Siti' }) // => 'Halo, Siti'
 */
export function speaking<Key extends string>(
  own: Readonly<Record<Key, string>>,
): (key: Key | CommonKey, params?: Params) => string {
  const words: Readonly<Record<Key | CommonKey, string>> = { ...common, ...own };
  return (key, params = {}) => filled(words[key], params, formatNumber);
}

/** Says what every page may have to say. */
export const say = speaking({});
