/** The workbook of this run, whose new sheets say in its language what they are for and what their columns hold. */
import { readLanguage } from '../google/properties.ts';
import { openWorkbook as open, type Workbook } from '../google/workbook.ts';
import type { Language } from '../messages/say.ts';
import { sheetWords } from './sheet-words.ts';

/** Opens the workbook that the add-on runs in. The language is asked for once, and only where a sheet is made. */
export function openWorkbook(): Workbook {
  let language: Language | undefined;
  return open((table) => {
    language ??= readLanguage() === 'en' ? 'en' : 'id';
    return sheetWords(language, table);
  });
}
