/**
 * Opens the sidebar. Each language has a page of its own, since a page with the words of both would load longer.
 *
 * The language stands in a sheet, and reading a sheet costs more than opening the page; so it is noted whenever the
 * workbook is read, and the page that finds another one there than its own has itself opened anew.
 */
import { openPage } from '../google/menu.ts';
import { readLanguage } from '../google/properties.ts';
import { LANGUAGES } from '../messages/say.ts';
import type { Api } from './api.types.ts';

/** Whatever asks for a language that there is not gets Indonesian. */
const open = (asked: string): void =>
  openPage(`sidebar-${LANGUAGES.find((language) => language === asked) ?? 'id'}`, 'Teladan');

/** The page in the language as it was last noted; Indonesian where none ever was. */
export const showSidebar = (): void => open(readLanguage());

/** The page in a language that a page asks for, having read the workbook. */
export const reopenSidebar: Api['reopenSidebar'] = ({ language }) => {
  open(language);
  return { shown: true };
};
