/** What a text for people names in quotes or as a sheet, and whether there is such a button, sentence or sheet. */
import { id as served } from '../../src/messages/id.ts';
import { TABLES } from '../../src/tables/index.ts';
import { en, id } from './dictionary.ts';

/** Every sentence of the pages, with an ellipsis where something is filled in; of several words for a number, the last. */
const sayings = (words: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(words).map((text) => text.replace(/\{\w+\|[^|}]*\|([^}]*)\}/g, '$1').replace(/\{\w+\}/g, '…')));
const SAID = { id: sayings(id), en: sayings(en) } as const;

/** What the forms and the sheets themselves say, in Indonesian whatever the language of the page. */
const ALSO: readonly string[] = ['Tidak dapat menilai', 'tidak pasti', 'uncertain'];

const SHEETS = TABLES.map(({ title }) => title);

/** The sheet that a run of capitalised words begins with; undefined where none does. */
const sheetIn = (named: string): string | undefined =>
  SHEETS.find((title) => named === title || named.startsWith(`${title} `));

/** Everything that is named in some texts and that there is not. */
export function strangersIn(language: 'id' | 'en', texts: readonly string[]): readonly string[] {
  const quoted = texts.flatMap((text) => [...text.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name));
  const sheets = texts.flatMap((text) =>
    [...text.matchAll(/\bsheet ([A-Z]\w*(?: [A-Z]\w*)*)/g)].map(([, name = '']) => name),
  );
  return [
    ...quoted.filter((name) => !SAID[language].has(name) && !ALSO.includes(name)),
    ...sheets.filter((name) => sheetIn(name) === undefined).map((name) => `sheet ${name}`),
  ];
}

/** Letters that a sentence says of its own, beside what is filled in; fewer would be like anything. */
const OWN_LETTERS = 3;
/** Every Indonesian sentence as what it looks like with anything filled in. */
const LOOKS = [...Object.values<string>(id), ...Object.values<string>(served)]
  .map((text) => text.split(/\{[^}]*\}/))
  .filter((parts) => parts.join('').replace(/[^a-z]/gi, '').length >= OWN_LETTERS)
  .map((parts) => new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]*')}$`));

/** Whether a text is one that the program says in Indonesian, whatever is filled in. */
export const isSaid = (text: string): boolean => LOOKS.some((look) => look.test(text));
