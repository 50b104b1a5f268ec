/** Builds dist/, which clasp pushes: the server bundle, the pages, the steps of the sidebar and the manifest. Nothing else is ever in it. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildPages, buildSections, type InLanguages, PAGES } from './pages.ts';
import { bundleServer } from './server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;

async function writePages(name: string, pages: InLanguages): Promise<void> {
  for (const [language, html] of Object.entries(pages)) await writeFile(`${dist}/${name}-${language}.html`, html);
}

async function writeSections(): Promise<void> {
  for (const [name, pages] of Object.entries(await buildSections())) await writePages(`section-${name}`, pages);
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await Promise.all([
  bundleServer('src/main.ts', 'Teladan').then((code) => writeFile(`${dist}/teladan.js`, code)),
  ...PAGES.map(async (name) => writePages(name, await buildPages(name))),
  writeSections(),
  cp(`${root}appsscript.json`, `${dist}/appsscript.json`),
]);
