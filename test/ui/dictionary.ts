/** All words of the pages by topic, in both languages, as the tests look them up. */
import { readdirSync } from 'node:fs';

/** The words of one topic, such as `meetings`, by key. */
export type Topic = Readonly<Record<string, string>>;

const FOLDER = new URL('../../src/messages/page/', import.meta.url);

async function topicsIn(language: 'id' | 'en'): Promise<ReadonlyMap<string, Topic>> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(`.${language}.ts`));
  const topics = files.map(async (file): Promise<readonly [string, Topic]> => {
    const { words } = (await import(new URL(file, FOLDER).href)) as { readonly words: Topic };
    return [file.replace(`.${language}.ts`, ''), words];
  });
  return new Map(await Promise.all(topics));
}

const together = (topics: ReadonlyMap<string, Topic>): Topic => Object.assign({}, ...topics.values()) as Topic;

export const ID = await topicsIn('id');
export const EN = await topicsIn('en');
export const id = together(ID);
export const en = together(EN);

/** The words behind a key that a test names. @throws RangeError where no page has any */
export const wordsIn =
  (language: 'id' | 'en') =>
  (key: string): string => {
    const found = (language === 'id' ? id : en)[key];
    if (found === undefined) throw new RangeError(`No page says ${key}.`);
    return found;
  };
