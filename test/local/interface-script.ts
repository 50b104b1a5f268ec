/** A project that has the Sheets and Drive interfaces switched on, run as one execution. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExecuteOptions, execute } from '../../src/local/execution.ts';
import type { World } from '../../src/local/world.ts';
import { ALL_SCOPES, project } from './script.ts';

const MANIFEST = {
  timeZone: 'Asia/Jakarta',
  oauthScopes: [...ALL_SCOPES, 'https://www.googleapis.com/auth/drive.file'],
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ],
  },
};

/** What a script finds there besides: making a spreadsheet with a tab `Data`, a part of it, and the text of a refusal. */
const FOUND = `
  function make() {
    var made = Sheets.Spreadsheets.create({ properties: { title: 'Ringkasan', locale: 'id_ID', timeZone: 'Asia/Jakarta' },
      sheets: [{ properties: { title: 'Data', gridProperties: { rowCount: 20, columnCount: 5 } } }] });
    return { id: made.spreadsheetId, tab: made.sheets[0].properties.sheetId };
  }
  function put(file, range, values) {
    Sheets.Spreadsheets.Values.update({ values: values }, file.id, range, { valueInputOption: 'RAW' });
  }
  function batch(file, request) { return Sheets.Spreadsheets.batchUpdate({ requests: [request] }, file.id).replies[0]; }
  function part(file, row, column, rows, columns) {
    return { sourceRange: { sources: [{ sheetId: file.tab, startRowIndex: row, endRowIndex: row + rows,
      startColumnIndex: column, endColumnIndex: column + columns }] } };
  }
  function refusal(act) { try { act(); } catch (error) { return error.message; } return 'not refused'; }
`;

/** Runs the body of a function and gives what it gives, as plain data. */
export function runOn(on: World, body: string, options: ExecuteOptions = {}): unknown {
  const folder = project(`${FOUND} function main() { ${body} }`);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(MANIFEST));
  const result = execute(on, folder, 'main', [], options);
  return result === undefined ? undefined : JSON.parse(JSON.stringify(result));
}
