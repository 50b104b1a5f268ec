/** The pages of the add-on, each of them once a language, with the words of that language alone. */
import { buildPage } from './page.ts';

export const PAGES = ['sidebar', 'paper', 'document', 'certificate', 'person'] as const;
const LANGUAGES = ['id', 'en'] as const;

/** The HTML of a page in each language. */
export type InLanguages = Readonly<Record<(typeof LANGUAGES)[number], string>>;

/** Builds one page in each language. @throws RangeError if it would not survive HtmlService */
export async function buildPages(name: (typeof PAGES)[number]): Promise<InLanguages> {
  const [id = '', en = ''] = await Promise.all(
    LANGUAGES.map((language) => buildPage(`src/ui/${name}.${language}.ts`, 'Teladan', language)),
  );
  return { id, en };
}
