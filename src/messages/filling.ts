/**
 * Filling a sentence, in one way for the server and its pages: holes, the word for one or for others, and numbers as a language
 * writes them. Knows no sentence, so that a page takes this along and not those of the server.
 */
import { LOCALES } from './moment.ts';
import type { Language } from './say.ts';

/** What stands in the holes of a sentence, by name. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * An amount as people read it, thousands apart, with at most two decimals.
 *
 * @example
 * amountText('id', 1_500.255) // => '1.500,26'
 */
export const amountText = (language: Language, value: number): string =>
  new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value);

/**
 * A sentence with its holes filled. A hole without a value stays as it is, so that a test can find it; one that names two
 * words takes the first where its value is 1. What ends with a full stop, such as the degree behind a name, ends the sentence
 * with it.
 *
 * @param write how the sentence writes its numbers
 * @example
 * filled('{n} {n|person|people}', { n: 2 }, String) // => '2 people'
 * filled('Putusan: {ruling}.', { ruling: 'menurut Sari, M.H.' }, String) // => 'Putusan: menurut Sari, M.H.'
 */
export const filled = (sentence: string, values: Values, write: (value: number) => string): string =>
  sentence.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}(\.(?!\.))?/g,
    (hole, name: string, one?: string, others = '', stop = '') => {
      const value = values[name];
      if (value === undefined) return hole;
      const told = typeof value === 'number' ? write(value) : value;
      const word = one === undefined ? told : told === '1' ? one : others;
      return word.endsWith('.') ? word : word + stop;
    },
  );
