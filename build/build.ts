/** Builds dist/, which clasp pushes: the server bundle with the sidebar in it, the other pages, the sidebar's steps and the manifest. Nothing else is ever in it. */
import { createHash } from 'node:crypto';
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

/** Stands in the code for what tells this build from others, which only the code itself can say. */
const RELEASE = '[release]';

/** The server with the pages of the sidebar in it. */
async function buildServer(): Promise<string> {
  const pages = await buildPages('sidebar');
  const written = { SIDEBAR_PAGES: JSON.stringify(pages), RELEASE: JSON.stringify(RELEASE) };
  const code = await bundleServer('src/main.ts', 'Teladan', written);
  return code.replaceAll(RELEASE, createHash('sha256').update(code).digest('hex').slice(0, 12));
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await Promise.all([
  buildServer().then((code) => writeFile(`${dist}/teladan.js`, code)),
  ...PAGES.filter((name) => name !== 'sidebar').map(async (name) => writePages(name, await buildPages(name))),
  writeSections(),
  cp(`${root}appsscript.json`, `${dist}/appsscript.json`),
]);
