/** Facts of the user interface: menus, the sidebar and dialogs. The sidebar runs these facts, so none may replace it. */
import { type Fact, fact, refusalOf, same, story, uniqueName } from '../fact.ts';

const UI = 'developers.google.com/apps-script/reference/base/ui';
const MENU = 'developers.google.com/apps-script/reference/base/menu';

/** A page that closes itself as soon as it is open. */
const closing = (): GoogleAppsScript.HTML.HtmlOutput =>
  HtmlService.createHtmlOutput('<script>google.script.host.close()</script>').setWidth(200).setHeight(100);

export const USER_INTERFACE: readonly Fact[] = [
  fact('the add-on’s menu can be made anew', `${UI}#createAddonMenu()`, () => {
    SpreadsheetApp.getUi().createAddonMenu().addItem('Run the facts', 'showFacts').addSeparator().addToUi();
  }),
  fact('a menu of one’s own can hold another menu', `${MENU}#addSubMenu(Menu)`, () => {
    const ui = SpreadsheetApp.getUi();
    const inside = ui.createMenu('Inside').addItem('Run the facts', 'showFacts');
    ui.createMenu('Facts').addItem('Run the facts', 'showFacts').addSeparator().addSubMenu(inside).addToUi();
  }),
  fact('a line of a menu needs both its words and its function', `${MENU}#addItem(String,String)`, () => {
    const { addItem } = SpreadsheetApp.getUi().createMenu('Facts') as unknown as { addItem(caption: string): void };
    refusalOf(() => addItem('Run the facts'));
  }),
  fact('a dialog opens without holding up the script', `${UI}#showModelessDialog(Object,String)`, () => {
    same(SpreadsheetApp.getUi().showModelessDialog(closing(), uniqueName()) ?? null, null);
  }),
  fact('a modal dialog does not hold up the script either', `${UI}#showModalDialog(Object,String)`, () => {
    same(SpreadsheetApp.getUi().showModalDialog(closing(), uniqueName()) ?? null, null);
  }),
  story('a sidebar opens without holding up the script', `${UI}#showSidebar(Object)`, {
    as: 'second',
    run: () => same(SpreadsheetApp.getUi().showSidebar(closing().setTitle('x')) ?? null, null),
  }),
];
