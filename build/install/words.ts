/** Saying what setup and doctor have to say, in the language that was asked for. */
import type { Language } from '../../src/messages/say.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

export type WordKey = keyof typeof id;
export type Values = Readonly<Record<string, string | number>>;

const WORDS: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { id, en };

/** The sentence of a key with its holes filled. */
export type Say = (key: WordKey, values?: Values) => string;

export const sayIn =
  (language: Language): Say =>
  (key, values = {}) =>
    WORDS[language][key].replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));

/** The language that a program was started with. */
export const languageOf = (argument: string | undefined): Language => (argument === 'en' ? 'en' : 'id');
