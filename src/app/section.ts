/**
 * Gives the steps of the sidebar out one by one, as they are opened: each is a page of the bundle that holds nothing but a
 * script. Nothing of the workbook is read for it.
 */
import { readPage } from '../google/menu.ts';
import { LANGUAGES } from '../messages/say.ts';
import { type Api, SECTIONS } from './api.types.ts';

/** @throws RangeError for a step or a language that there is not */
export const section: Api['section'] = ({ name, language }) => {
  const [known, spoken] = [SECTIONS.find((one) => one === name), LANGUAGES.find((one) => one === language)];
  if (!known || !spoken) throw new RangeError(`There is no step ${name} in ${language}.`);
  return { script: readPage(`section-${known}-${spoken}`) };
};
