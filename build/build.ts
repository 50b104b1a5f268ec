/** Builds dist/, which clasp pushes: the server bundle, the pages and the manifest. Nothing else is ever in it. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildPages, PAGES } from './pages.ts';
import { bundleServer } from './server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;

async function writePages(name: (typeof PAGES)[number]): Promise<void> {
  for (const [language, html] of Object.entries(await buildPages(name)))
    await writeFile(`${dist}/${name}-${language}.html`, html);
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await Promise.all([
  bundleServer('src/main.ts', 'Teladan').then((code) => writeFile(`${dist}/teladan.js`, code)),
  ...PAGES.map(writePages),
  cp(`${root}appsscript.json`, `${dist}/appsscript.json`),
]);
