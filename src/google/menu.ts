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

/** Shows a page of the bundle in the sidebar, in the place of one that is open. */
export function openPage(page: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title));
}
