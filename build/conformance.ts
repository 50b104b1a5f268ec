/**
 * Bundles the facts of the platform into an Apps Script project of their own: the same files run here on the local
 * services and, after `npm run conformance:push`, on Google.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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

/** Scripts that go to Google as they stand, to see what HtmlService leaves of them; each alone, since it may break. */
const RAW_SCRIPTS = ['window.rawTemplate = `a//b`;', "window.rawString = 'a//b';", "window.rawBlock = 'a/*b*/c';"]
  .map((script) => `<script>${script}</script>`)
  .join('\n');

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
    writeFile(
      `${folder}/page.html`,
      page.replace('<body>', () => `<body>\n${RAW_SCRIPTS}`),
    ),
    writeFile(`${folder}/appsscript.json`, JSON.stringify(MANIFEST, null, 2)),
  ]);
}

/** The folder that stands for the scratch project: clasp keeps its id there, and pushes what is in `dist`. */
const FOLDER = `${root}out/conformance`;

/** No run on Google has been timed yet: the steps are counted, the seconds for each assumed. */
const RUNNING = `A run takes some 450 calls of a few seconds each and three waits of two minutes at most, which all facts that
wait for Google share: reckon with half an hour, and leave the page open. It makes about 100 forms in your Drive, all
called "Teladan conformance, may be deleted". At the end it throws away those that Drive lets a script find (so does
the button Tidy up, at any time) and says how many are left; search Drive for the name and delete them by hand.
`;

const FIRST_USE = `The facts run in a scratch spreadsheet of their own. Make it once:

  npx clasp login
  mkdir -p out/conformance && cd out/conformance
  npx clasp --project . create-script --type sheets --title "Teladan: facts of the platform" --rootDir dist

and then again: npm run conformance:push

${RUNNING}`;

/** Builds the facts and pushes them; says how to make the scratch project where there is none yet. */
async function push(): Promise<number> {
  if (!existsSync(`${FOLDER}/.clasp.json`)) {
    process.stderr.write(FIRST_USE);
    return 1;
  }
  await buildConformance(`${FOLDER}/dist`);
  const { status } = spawnSync(`${root}node_modules/.bin/clasp`, ['push', '--force'], {
    cwd: FOLDER,
    stdio: 'inherit',
  });
  if (status === 0) {
    process.stdout.write(
      `Open it with: cd out/conformance && npx clasp open-container
Reload it once, then: Extensions, the add-on, Run the facts. The sheet Facts holds what came out.

${RUNNING}`,
    );
  }
  return status ?? 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await push();
