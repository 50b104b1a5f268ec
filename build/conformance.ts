/**
 * Bundles the facts of the platform into an Apps Script project of their own: the same files run here on the local
 * services and, after `npm run conformance:push`, on Google.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildPage } from './page.ts';
import { bundleServer } from './server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const project = 'test/conformance/project';

const AUTH = 'https://www.googleapis.com/auth/';
/** Everything that Teladan asks for or will ask for, so that each permission is tried. */
const MANIFEST = {
  timeZone: 'Asia/Jakarta',
  runtimeVersion: 'V8',
  exceptionLogging: 'NONE',
  oauthScopes: [
    'spreadsheets.currentonly',
    'forms',
    'script.container.ui',
    'script.scriptapp',
    'script.send_mail',
    'userinfo.email',
    'drive.file',
  ].map((name) => AUTH + name),
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ],
  },
};

/** Builds the project into a folder that holds nothing else. */
export async function buildConformance(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const [code, page] = await Promise.all([
    bundleServer(`${project}/main.ts`, 'Conformance'),
    buildPage(`${project}/page/page.ts`, 'Facts'),
  ]);
  await Promise.all([
    writeFile(`${folder}/conformance.js`, code),
    writeFile(`${folder}/page.html`, page),
    writeFile(`${folder}/appsscript.json`, JSON.stringify(MANIFEST, null, 2)),
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildConformance(`${root}dist-conformance`);
