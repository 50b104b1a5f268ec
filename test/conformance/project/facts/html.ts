/** Facts of HtmlService: how a script makes a page. What Google does to the page on its way is seen by pages alone. */
import { HTML_FACTS } from '../../../../src/google/facts/pages.ts';
import { type Fact, fact, same, shared } from '../fact.ts';

const SERVICE = 'developers.google.com/apps-script/reference/html/html-service';

export const HTML: readonly Fact[] = [
  ...shared(HTML_FACTS),
  fact('a file of the project becomes a page', `${SERVICE}#createHtmlOutputFromFile(String)`, () => {
    same(HtmlService.createHtmlOutputFromFile('page').getContent().includes('<script'), true);
  }),
];
