/** The pages of the add-on and the steps of its sidebar, each of them once a language, with the words of that language alone. */
import { SECTIONS, type SectionName } from '../src/app/api.types.ts';
import { buildPage, buildSection } from './page.ts';

export const PAGES = [
  'sidebar',
  'paper',
  'document',
  'result-letter',
  'agenda',
  'unit-report',
  'certificate',
  'person',
  'dossier',
  'talent',
  'help',
] as const;
const LANGUAGES = ['id', 'en'] as const;

/** The HTML of a page in each language. */
export type InLanguages = Readonly<Record<(typeof LANGUAGES)[number], string>>;

async function inLanguages(made: (language: string) => Promise<string>): Promise<InLanguages> {
  const [id = '', en = ''] = await Promise.all(LANGUAGES.map(made));
  return { id, en };
}

/** Builds one page in each language. @throws RangeError if it would not survive HtmlService */
export const buildPages = (name: (typeof PAGES)[number]): Promise<InLanguages> =>
  inLanguages((language) => buildPage(`src/ui/${name}.tsx`, 'Teladan', language));

/** The steps that the sidebar fetches, by name, each in each language. @throws RangeError as `buildPages` */
export async function buildSections(): Promise<Readonly<Record<SectionName, InLanguages>>> {
  const made = SECTIONS.map(
    async (name): Promise<readonly [SectionName, InLanguages]> => [
      name,
      await inLanguages((language) => buildSection(`src/ui/sections/${name}.ts`, language)),
    ],
  );
  return Object.fromEntries(await Promise.all(made)) as Record<SectionName, InLanguages>;
}
