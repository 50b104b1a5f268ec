/**
 * Saying a message: finds the sentence in a language and fills its holes. Numbers are written as the language does.
 */
import { en } from './en.ts';
import { amountText, filled, type Values } from './filling.ts';
import { id, type MessageKey } from './id.ts';
import { LOCALES } from './moment.ts';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type { MessageKey };

const SENTENCES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { id, en };

/** Whether there is a sentence of that key. */
export const isMessageKey = (key: string): key is MessageKey => key in id;

/** Every key there is. */
export const messageKeys = (): readonly MessageKey[] => Object.keys(id) as MessageKey[];

/** The sentence of a key as it is written, with its holes. */
export const sentenceOf = (language: Language, key: MessageKey): string => SENTENCES[language][key];

/** Made once: making one takes longer than writing a hundred numbers with it. */
const plainOf = (locale: string): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false });
const PLAIN: Readonly<Record<Language, Intl.NumberFormat>> = { id: plainOf(LOCALES.id), en: plainOf(LOCALES.en) };
const fixedOf = (locale: string): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false });

/**
 * A number as people type it into a sheet, where nothing stands between thousands; with at most two decimals.
 *
 * @example
 * typed('id', 1_500_000.5) // => '1500000,5'
 */
export const typed = (language: Language, value: number): string => PLAIN[language].format(value);

/** From here on thousands stand apart: below it a number may be a year or a row, which nobody writes so. */
const APART = 10_000;

/**
 * A number of a sentence as people read it, with at most two decimals.
 *
 * @example
 * written('id', 97.25) // => '97,25'
 * written('id', 2026) // => '2026'
 * written('id', 1_500_000_000) // => '1.500.000.000'
 */
export const written = (language: Language, value: number): string =>
  Math.abs(value) < APART ? typed(language, value) : amountText(language, value);

const FIXED: Readonly<Record<Language, Intl.NumberFormat>> = { id: fixedOf(LOCALES.id), en: fixedOf(LOCALES.en) };

/**
 * A number with two decimals always, as sheets show ratings: where several stand beside each other.
 *
 * @example
 * fixed('id', 98.6) // => '98,60'
 */
export const fixed = (language: Language, value: number): string => FIXED[language].format(value);

/**
 * The sentence of a key with its holes filled, as `filled` says it.
 *
 * @example
 * say('id', 'reason.targets-unusable', { targets: 'T1' }) // => 'Hasil kerja belum dapat dihitung: perbaiki sasaran T1'
 * say('en', 'progress.mail.done', { sent: 1 }) // => '1 letter sent'
 */
export const say = (language: Language, key: MessageKey, values: Values = {}): string =>
  filled(SENTENCES[language][key], values, (value) => written(language, value));
