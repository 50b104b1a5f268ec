/** Builds dist/, which clasp pushes: the server bundle, the pages and the manifest. Nothing else is ever in it. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildPage } from './page.ts';
import { bundleServer } from './server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await Promise.all([
  bundleServer('src/main.ts', 'Teladan').then((code) => writeFile(`${dist}/teladan.js`, code)),
  buildPage('src/ui/sidebar.tsx', 'Teladan').then((html) => writeFile(`${dist}/sidebar.html`, html)),
  buildPage('src/ui/paper.tsx', 'Teladan').then((html) => writeFile(`${dist}/paper.html`, html)),
  cp(`${root}appsscript.json`, `${dist}/appsscript.json`),
]);
