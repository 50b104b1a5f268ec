/** The workbook that the script is bound to, its time zone and its locale, each asked of Google once in a run, however often it is needed. */

let book: GoogleAppsScript.Spreadsheet.Spreadsheet | undefined;
let zone: string | undefined;
let locale: string | undefined;

export function activeSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  book ??= SpreadsheetApp.getActiveSpreadsheet();
  return book;
}

/** The one zone of the add-on: by its clock months and years turn and deadlines are over. */
export function workbookZone(): string {
  zone ??= activeSpreadsheet().getSpreadsheetTimeZone();
  return zone;
}

/** The locale in which the workbook reads and shows numbers. */
export function workbookLocale(): string {
  locale ??= activeSpreadsheet().getSpreadsheetLocale();
  return locale;
}
