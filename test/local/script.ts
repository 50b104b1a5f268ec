/** A tiny project in a folder of its own, run as one execution. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type ExecuteOptions, execute } from '../../src/local/execution.ts';
import { admit } from '../../src/local/services/form-access.ts';
import { World, type WorldOptions } from '../../src/local/world.ts';

const AUTH = 'https://www.googleapis.com/auth/';
export const ALL_SCOPES = ['spreadsheets.currentonly', 'forms', 'script.container.ui', 'userinfo.email'].map(
  (name) => AUTH + name,
);

/** A world in which only the test moves the clock, unless it says otherwise. */
export const world = (options: Partial<WorldOptions> = {}): World =>
  new World({
    now: new Date('2026-01-05T02:00:00.750Z'),
    owner: 'sdm@kota.go.id',
    callsTakeTime: false,
    ...options,
  });

/** Lets somebody edit the workbook, as its owner would by sharing it. */
export function letIn(on: World, email: string): World {
  admit(on.state, on.workbook, 'editor', email);
  return on;
}

/** All projects of a test file live in one folder, which goes when the file is done. */
const root = mkdtempSync(join(tmpdir(), 'teladan-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A dist folder with this code, these pages and these scopes. */
export function project(
  code: string,
  pages: Readonly<Record<string, string>> = {},
  oauthScopes: readonly string[] | undefined = ALL_SCOPES,
): string {
  const folder = mkdtempSync(join(root, 'dist-'));
  writeFileSync(join(folder, 'code.js'), code);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ timeZone: 'Asia/Jakarta', oauthScopes }));
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), html);
  return folder;
}

/** Runs the body of a function, with `ss` for the workbook and `args` for its arguments. */
export function run(on: World, body: string, args: readonly unknown[] = [], options: ExecuteOptions = {}): unknown {
  const folder = project(`function main() {
    var args = Array.prototype.slice.call(arguments);
    var ss = SpreadsheetApp.getActiveSpreadsheet();
    ${body}
  }`);
  return execute(on, folder, 'main', args, options);
}

/** A form with a code, a comment and a required grid, open for answers; gives its id, addresses and item ids. */
export const MAKE_FORM = `
  var form = FormApp.create('Penilaian');
  form.setTitle('Penilaian atasan').setCollectEmail(true).setPublished(true);
  var rule = FormApp.createTextValidation().requireTextMatchesPattern('[A-Z0-9]{4}').setHelpText('Kode salah').build();
  var code = form.addTextItem().setTitle('Kode').setRequired(true).setValidation(rule);
  form.addPageBreakItem().setTitle('Halaman 2');
  var grid = form.addGridItem().setTitle('Melayani').setRows(['Ramah', 'Cepat']).setColumns(['1', '2', '3']).setRequired(true);
  var note = form.addParagraphTextItem().setTitle('Komentar');
  function link() { form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId()); }
  function made() {
    var prefilled = form.createResponse().withItemResponse(code.createResponse('AB12'))
      .withItemResponse(grid.createResponse(['2', null])).toPrefilledUrl();
    return { id: form.getId(), url: form.getPublishedUrl(), prefilled: prefilled, code: code.getId(), grid: grid.getId(), note: note.getId() };
  }
`;

export interface MadeForm {
  readonly id: string;
  readonly url: string;
  readonly prefilled: string;
  readonly code: number;
  readonly grid: number;
  readonly note: number;
}
