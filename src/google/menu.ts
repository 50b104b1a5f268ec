/**
 * What the spreadsheet's window gets: the add-on menu and the sidebar. Runs before authorisation, so it touches nothing
 * but the menu.
 */

/** Adds the add-on's menu; each entry names a top-level function. */
export function addMenu(entries: readonly { readonly caption: string; readonly functionName: string }[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { caption, functionName } of entries) menu.addItem(caption, functionName);
  menu.addToUi();
}

/**
 * Shows a page of the bundle in a window over the sheets.
 *
 * @param about what the page is about, digits alone; it finds them in an element of that id
 */
export function openDialog(
  page: string,
  title: string,
  size: { readonly width: number; readonly height: number },
  about = '',
): void {
  const html = HtmlService.createHtmlOutputFromFile(page).setWidth(size.width).setHeight(size.height);
  // What is written into a page is not escaped.
  if (/^\d+$/.test(about)) html.append(`<i id="about" hidden>${about}</i>`);
  SpreadsheetApp.getUi().showModalDialog(html, title);
}

/** The text of a page of the bundle, as it was pushed. */
export const readPage = (page: string): string => HtmlService.createHtmlOutputFromFile(page).getContent();

/** Text as it may stand in an attribute of a page that HtmlService leaves whole. */
const attributeText = (text: string): string =>
  text.replace(/[&<>"]|[^ -~]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);

/**
 * Shows the sidebar in one of its languages, in the place of one that is open.
 *
 * @param front what it shows before the workbook is read, as JSON; it finds that at its root
 */
export function openSidebar(language: string, title: string, front: string | undefined): void {
  const page = SIDEBAR_PAGES[language] ?? '';
  const html =
    front === undefined
      ? page
      : page.replace('<div id="root"', (root) => `${root} data-front="${attributeText(front)}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(title));
}
