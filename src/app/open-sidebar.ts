/**
 * Opens the sidebar. Each language has a page of its own, since a page with the words of both would load longer.
 *
 * The workbook is not read for it: that costs more than opening the page. Its language and the front of the home are noted
 * whenever the workbook is read. The page opens with them, reads, and has itself opened anew in another language it finds.
 */
import { openSidebar } from '../google/menu.ts';
import { readFront, readLanguage } from '../google/properties.ts';
import { LANGUAGES } from '../messages/say.ts';
import type { Api, Front } from './api.types.ts';

/** Whatever asks for a language that there is not gets Indonesian. */
function open(asked: string): void {
  const front = readFront<Front>();
  openSidebar(LANGUAGES.find((language) => language === asked) ?? 'id', 'Teladan', front && JSON.stringify(front));
}

/** The page in the language as it was last noted; Indonesian where none ever was. */
export const showSidebar = (): void => open(readLanguage());

/** The page in a language that a page asks for, having read the workbook. */
export const reopenSidebar: Api['reopenSidebar'] = ({ language }) => {
  open(language);
  return { shown: true };
};
