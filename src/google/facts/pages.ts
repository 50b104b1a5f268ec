/** Facts of HtmlService: how a script makes a page. */
import { refuses, safe, same } from './fact.ts';

const SERVICE = 'developers.google.com/apps-script/reference/html/html-service';
const OUTPUT = 'developers.google.com/apps-script/reference/html/html-output';

export const HTML_FACTS = [
  safe('page-content', 'pages', 'a page is made of what it is given', `${SERVICE}#createHtmlOutput(String)`, () => {
    same(HtmlService.createHtmlOutput('<b>x</b>').getContent(), '<b>x</b>');
  }),
  safe('page-empty', 'pages', 'a page begins empty', `${SERVICE}#createHtmlOutput()`, () => {
    same(HtmlService.createHtmlOutput().getContent(), '');
  }),
  safe('page-append', 'pages', 'more can be written at the end of a page', `${OUTPUT}#append(String)`, () => {
    const page = HtmlService.createHtmlOutput('<b>x</b>').append('<i>y</i>').append('z');
    same(page.getContent(), '<b>x</b><i>y</i>z');
  }),
  safe('page-title', 'pages', 'a page has the title it is given', `${OUTPUT}#setTitle(String)`, () => {
    same(HtmlService.createHtmlOutput('x').setTitle('Judul').getTitle(), 'Judul');
  }),
  safe('page-size', 'pages', 'a page has the size it is given', `${OUTPUT}#setWidth(Integer)`, () => {
    const page = HtmlService.createHtmlOutput('x').setWidth(640).setHeight(480);
    same([page.getWidth(), page.getHeight()], [640, 480]);
  }),
  safe(
    'page-missing',
    'pages',
    'a file that the project has not is refused by its name',
    `${SERVICE}#createHtmlOutputFromFile(String)`,
    () => {
      refuses(() => HtmlService.createHtmlOutputFromFile('tiada'), 'No HTML file named tiada was found.');
    },
  ),
];
