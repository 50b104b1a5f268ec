/** The workbook that the script is bound to and its time zone, each asked of Google once in a run, however often it is needed. */

let book: GoogleAppsScript.Spreadsheet.Spreadsheet | undefined;
let zone: string | undefined;

export function activeSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  book ??= SpreadsheetApp.getActiveSpreadsheet();
  return book;
}

/** The one zone of the add-on: by its clock months and years turn and deadlines are over. */
export function workbookZone(): string {
  zone ??= activeSpreadsheet().getSpreadsheetTimeZone();
  return zone;
}
