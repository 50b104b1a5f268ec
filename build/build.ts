/** Builds dist/, which clasp pushes: the server bundle with the sidebar in it, the other pages, the sidebar's steps and the manifest. Nothing else is ever in it. */
import { createHash } from 'node:crypto';
import { cp, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildPages, buildSections, type InLanguages, PAGES } from './pages.ts';
import { replaceFolder } from './replace.ts';
import { bundleServer } from './server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

async function writePages(into: string, name: string, pages: InLanguages): Promise<void> {
  for (const [language, html] of Object.entries(pages)) await writeFile(`${into}/${name}-${language}.html`, html);
}

async function writeSections(into: string): Promise<void> {
  for (const [name, pages] of Object.entries(await buildSections())) await writePages(into, `section-${name}`, pages);
}

/** Stands in the code for what tells this build from others, which only the code itself can say. */
const RELEASE = '[release]';

/** The server with the pages of the sidebar in it. */
async function buildServer(): Promise<string> {
  const pages = await buildPages('sidebar');
  const written = { SIDEBAR_PAGES: JSON.stringify(pages), RELEASE: JSON.stringify(RELEASE) };
  const code = await bundleServer('src/main.ts', 'Teladan', written);
  return code.replaceAll(RELEASE, createHash('sha256').update(code).digest('hex').slice(0, 12));
}

await replaceFolder(`${root}dist`, (into) =>
  Promise.all([
    buildServer().then((code) => writeFile(`${into}/teladan.js`, code)),
    ...PAGES.filter((name) => name !== 'sidebar').map(async (name) => writePages(into, name, await buildPages(name))),
    writeSections(into),
    cp(`${root}appsscript.json`, `${into}/appsscript.json`),
  ]),
);
