/** A spreadsheet that the script makes for a fact through the Sheets interface, and takes away again. */
import { FILE_NAME, tidied } from './fact.ts';

type Schema = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type Requests = readonly GoogleAppsScript.Sheets.Schema.Request[];
type Cells = readonly (readonly unknown[])[];

/** Both services are switched on in the manifest. */
export const spreadsheets = (): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection =>
  (Sheets as GoogleAppsScript.Sheets).Spreadsheets;
export const values = () => spreadsheets().Values;
export const drive = (): GoogleAppsScript.Drive => Drive as GoogleAppsScript.Drive;

export interface OwnFile {
  readonly id: string;
  /** Of its first tab, which is called `Data`. */
  readonly tab: number;
}

/** A spreadsheet of its own for the user, with one tab of 20 rows and 5 columns. */
export function newFile(properties: Schema['properties'] = {}): OwnFile {
  const made = spreadsheets().create({
    properties: { title: FILE_NAME, ...properties },
    sheets: [{ properties: { title: 'Data', gridProperties: { rowCount: 20, columnCount: 5 } } }],
  });
  return { id: String(made.spreadsheetId), tab: Number(made.sheets?.[0]?.properties?.sheetId) };
}

/** Gives the act a new spreadsheet, and removes it whatever happens. */
export function onNewFile<T>(act: (file: OwnFile) => T, properties?: Schema['properties']): T {
  const file = newFile(properties);
  return tidied(
    () => act(file),
    () => drive().Files.remove(file.id),
  );
}

/** Writes as it is, without reading texts as numbers. */
export const write = ({ id }: OwnFile, range: string, cells: Cells) =>
  values().update({ values: cells.map((row) => [...row]) }, id, range, { valueInputOption: 'RAW' });

export const read = ({ id }: OwnFile, range: string): unknown[][] | undefined =>
  values().get(id, range, { valueRenderOption: 'UNFORMATTED_VALUE' }).values;

export const change = ({ id }: OwnFile, ...requests: Requests) =>
  spreadsheets().batchUpdate({ requests: [...requests] }, id).replies ?? [];

/** What only these fields show. */
export const shown = ({ id }: OwnFile, fields: string): Schema => spreadsheets().get(id, { fields });
