/**
 * What a sheet keeps as a sentence, told in another language. A sheet that is frozen or that nobody computes anew stays as it was
 * written; on a page it is read back by the sentences it may have come from. What somebody typed over is none of them.
 */
import { daysIn, dayText, monthsIn, monthsText } from './moment.ts';
import { LANGUAGES, type Language, type MessageKey, say, sentenceOf } from './say.ts';

/** Sentences that a text may come from, and the word between several where one of them lists more. */
export interface Source {
  readonly keys: readonly MessageKey[];
  readonly between?: MessageKey;
}

const plain = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A hole, and in its place the word for one or for others. */
const HOLE = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

/** What a text is matched with to be of a sentence, and what its holes are called. */
interface Form {
  readonly expression: RegExp;
  readonly names: readonly string[];
}

function formOf(sentence: string): Form {
  const names: string[] = [];
  let pattern = '';
  let end = 0;
  for (const { 0: hole, index, 1: name = '', 2: one, 3: others = '' } of sentence.matchAll(HOLE)) {
    pattern += plain(sentence.slice(end, index)) + (one === undefined ? '(.+?)' : `(?:${plain(one)}|${plain(others)})`);
    end = index + hole.length;
    if (one === undefined) names.push(name);
  }
  return { expression: new RegExp(`^${pattern}${plain(sentence.slice(end))}$`, 's'), names };
}

/** Made once for each sentence: a sheet of candidates asks for the same in every row. */
const forms = new Map<string, Form>();

/** What fills the holes of a sentence in a text; undefined where the text is another. */
function holesIn(text: string, sentence: string): Readonly<Record<string, string>> | undefined {
  const form = forms.get(sentence) ?? formOf(sentence);
  forms.set(sentence, form);
  const found = form.expression.exec(text);
  return found ? Object.fromEntries(form.names.map((name, index) => [name, found[index + 1] ?? ''])) : undefined;
}

/** What fills a hole in another language: a number, a day, months, another sentence or several; anything else stays. */
function holeIn(language: Language, text: string, source: Source): string | number {
  if (/^\d+([.,]\d{1,2})?$/.test(text)) return Number(text.replace(',', '.'));
  const [day, ...others] = daysIn(text);
  if (day && others.length === 0 && LANGUAGES.some((one) => dayText(one, day) === text)) return dayText(language, day);
  const months = monthsIn(text);
  if (months.length > 0) return monthsText(language, months);
  const { between } = source;
  const parts = between
    ? LANGUAGES.map((one) => text.split(say(one, between))).find(({ length }) => length > 1)
    : undefined;
  const told = (parts ?? [text]).map((part) => retold(language, part, source) ?? part);
  return told.join(between ? say(language, between) : '');
}

/** A text that is one of the sentences, in whichever language it was written. */
function sentenceIn(language: Language, text: string, source: Source): string | undefined {
  for (const key of source.keys)
    for (const one of LANGUAGES) {
      const holes = holesIn(text, sentenceOf(one, key));
      if (!holes) continue;
      // As it was written: a row or a code is no amount.
      if (one === language) return text;
      const values = Object.entries(holes).map(([name, hole]) => [name, holeIn(language, hole, source)] as const);
      return say(language, key, Object.fromEntries(values));
    }
  return undefined;
}

/**
 * The text in a language: one sentence, or several one after another; undefined where any of it is none of them.
 *
 * @example
 * retold('en', 'poin', { keys: ['unit.points', 'unit.days'] }) // => 'points'
 * retold('en', 'Sama persis dengan 2 pegawai lain.', { keys: ['evidence.tied'] }) // => 'Exactly equal to 2 other employees.'
 * retold('en', 'Ditulis sendiri', { keys: ['evidence.tied'] }) // => undefined
 */
export function retold(language: Language, text: string, source: Source): string | undefined {
  // Several before one: the last hole of a sentence would take in all that follows it.
  for (const { index } of text.matchAll(/\. /g)) {
    const first = sentenceIn(language, text.slice(0, index + 1), source);
    const rest = first === undefined ? undefined : retold(language, text.slice(index + 2), source);
    if (rest !== undefined) return `${first} ${rest}`;
  }
  return sentenceIn(language, text, source);
}
