/** Sheets: the advanced service for spreadsheets, version 4. */
import { expose, service } from './facade.ts';
import type { Host } from './host.ts';
import { exposeSpreadsheets } from './sheets-api-spreadsheets.ts';

export const exposeSheets = (host: Host): GoogleAppsScript.Sheets =>
  expose<GoogleAppsScript.Sheets, never>(
    host,
    service<never>({ name: 'Sheets', members: {}, constants: { Spreadsheets: exposeSpreadsheets(host) } }),
    {},
  );
