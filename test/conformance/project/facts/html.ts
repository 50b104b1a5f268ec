/** Facts of HtmlService: how a script makes a page. What Google does to the page on its way is seen by pages alone. */
import { type Fact, fact, refuses, same } from '../fact.ts';

const SERVICE = 'developers.google.com/apps-script/reference/html/html-service';
const OUTPUT = 'developers.google.com/apps-script/reference/html/html-output';

export const HTML: readonly Fact[] = [
  fact('a page is made of what it is given', `${SERVICE}#createHtmlOutput(String)`, () => {
    same(HtmlService.createHtmlOutput('<b>x</b>').getContent(), '<b>x</b>');
  }),
  fact('a page begins empty', `${SERVICE}#createHtmlOutput()`, () => {
    same(HtmlService.createHtmlOutput().getContent(), '');
  }),
  fact('more can be written at the end of a page', `${OUTPUT}#append(String)`, () => {
    const page = HtmlService.createHtmlOutput('<b>x</b>').append('<i>y</i>').append('z');
    same(page.getContent(), '<b>x</b><i>y</i>z');
  }),
  fact('a page has the title it is given', `${OUTPUT}#setTitle(String)`, () => {
    same(HtmlService.createHtmlOutput('x').setTitle('Judul').getTitle(), 'Judul');
  }),
  fact('a page has the size it is given', `${OUTPUT}#setWidth(Integer)`, () => {
    const page = HtmlService.createHtmlOutput('x').setWidth(640).setHeight(480);
    same([page.getWidth(), page.getHeight()], [640, 480]);
  }),
  fact('a file of the project becomes a page', `${SERVICE}#createHtmlOutputFromFile(String)`, () => {
    same(HtmlService.createHtmlOutputFromFile('page').getContent().includes('<script'), true);
  }),
  fact('a file that the project has not is refused by its name', `${SERVICE}#createHtmlOutputFromFile(String)`, () => {
    refuses(() => HtmlService.createHtmlOutputFromFile('tiada'), 'No HTML file named tiada was found.');
  }),
];
