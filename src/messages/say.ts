/**
 * Saying a message: finds the sentence in a language and fills its holes. Numbers are written as the language does.
 */
import { en } from './en.ts';
import { id, type MessageKey } from './id.ts';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type { MessageKey };

const SENTENCES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { id, en };

/** Whether there is a sentence of that key. */
export const isMessageKey = (key: string): key is MessageKey => key in id;

/** Made once: making one takes longer than writing a hundred numbers with it. */
const numbersOf = (locale: string): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false });
const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = { id: numbersOf('id-ID'), en: numbersOf('en-GB') };

/**
 * A number as people read it, with at most two decimals.
 *
 * @example
 * written('id', 97.25) // => '97,25'
 */
export const written = (language: Language, value: number): string => NUMBERS[language].format(value);

/**
 * The sentence of a key with its holes filled; a hole without a value stays as it is, so that a test can find it. What ends
 * with a full stop, such as the degree behind a name, ends the sentence with it.
 *
 * @example
 * say('id', 'reason.targets-unusable', { targets: 'T1' }) // => 'Hasil kerja belum dapat dihitung: perbaiki sasaran T1'
 * say('id', 'ruling.beside', { ruling: 'menurut Sari, M.H.' }) // => 'Putusan keberatan: menurut Sari, M.H.'
 */
export function say(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return SENTENCES[language][key].replace(/\{(\w+)\}(\.(?!\.))?/g, (hole, name: string, stop = '') => {
    const value = values[name];
    if (value === undefined) return hole;
    const word = typeof value === 'number' ? written(language, value) : value;
    return word.endsWith('.') ? word : word + stop;
  });
}
