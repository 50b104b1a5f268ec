/** What would be pushed: exactly the bundle, its pages and the manifest, in the form that Apps Script takes. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { SECTIONS } from '../../src/app/api.types.ts';
import { PERMISSIONS } from '../../src/google/authorization.ts';

/** A step's script in each language. */
const sectionFiles = SECTIONS.flatMap((name) => [`section-${name}-en.html`, `section-${name}-id.html`]);
const FILES = [
  'agenda-en.html',
  'agenda-id.html',
  'appsscript.json',
  'certificate-en.html',
  'certificate-id.html',
  'document-en.html',
  'document-id.html',
  'help-en.html',
  'help-id.html',
  'dossier-en.html',
  'dossier-id.html',
  'paper-en.html',
  'paper-id.html',
  'person-en.html',
  'person-id.html',
  'result-letter-en.html',
  'result-letter-id.html',
  ...sectionFiles,
  'talent-en.html',
  'talent-id.html',
  'teladan.js',
  'unit-report-en.html',
  'unit-report-id.html',
].sort();
const server = readFileSync('dist/teladan.js', 'utf8');

test('dist holds these files and clasp would push exactly these', () => {
  expect(readdirSync('dist').sort()).toEqual(FILES);
  const folder = mkdtempSync(join(tmpdir(), 'clasp-'));
  try {
    cpSync('dist', join(folder, 'dist'), { recursive: true });
    cpSync('.claspignore', join(folder, '.claspignore'));
    writeFileSync(join(folder, 'dist', 'catatan.txt'), 'bukan bagian dari add-on');
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'x'.repeat(57), rootDir: 'dist' }));
    const { stdout, stderr } = spawnSync(resolve('node_modules/.bin/clasp'), ['show-file-status', '--json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const pushed = (JSON.parse(stdout || stderr) as { filesToPush: readonly string[] }).filesToPush;
    expect(pushed.map((file) => file.replace('dist/', '')).sort()).toEqual(FILES);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('every entry point is a top-level function declaration, and loading touches no service', () => {
  const context = vm.createContext({});
  vm.runInContext(server, context);
  const names = Object.keys(context).filter((name) => typeof context[name] === 'function');
  expect(names.sort()).toEqual(['call', 'onHour', 'onInstall', 'onOpen', 'showSidebar']);
});

test('nothing newer than Apps Script parses', () => {
  expect(server).not.toMatch(/\bstatic\s+[\w#]+\s*=|[{;]\s*#\w+|\?\?=|\|\|=|&&=/);
});

test('the manifest asks for exactly the scopes that the code uses', () => {
  const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as { oauthScopes: readonly string[] };
  const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
  const used = [
    ...(server.includes('SpreadsheetApp.getActiveSpreadsheet') ? [scope('spreadsheets.currentonly')] : []),
    ...(server.includes('FormApp.create') ? [scope('forms')] : []),
    ...(server.includes('showSidebar(') ? [scope('script.container.ui')] : []),
    ...(server.includes('getEffectiveUser') ? [scope('userinfo.email')] : []),
    ...(server.includes('ScriptApp.newTrigger') ? [scope('script.scriptapp')] : []),
    ...(server.includes('MailApp.sendEmail') ? [scope('script.send_mail')] : []),
    ...(server.includes('typeof Drive') ? [scope('drive.file')] : []),
  ];
  expect(manifest.oauthScopes).toEqual(used);
  expect(manifest.oauthScopes).toEqual(PERMISSIONS.map(scope));
  expect(server).not.toMatch(/GmailApp|DriveApp|UrlFetchApp|CalendarApp|openById\(.*SpreadsheetApp/);
});

test('nothing of this computer or of a package registry is in the bundle', () => {
  const pages = FILES.filter((file) => file.endsWith('.html')).map((file) => readFileSync(`dist/${file}`, 'utf8'));
  for (const text of [server, ...pages]) expect(text).not.toMatch(/registry\.|\/home\/|\/root\//);
});
