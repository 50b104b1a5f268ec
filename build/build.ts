/**
 * Builds dist/, which clasp pushes: the server bundle, the pages and the manifest. Nothing else is ever in it.
 *
 * Apps Script sees top-level function declarations only, so every export of main.ts gets one that calls into the bundle.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { buildPage } from './page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;

const server: BuildOptions = {
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  bundle: true,
  // Apps Script parses no private or static fields, so nothing newer than 2020.
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  write: false,
};

/** The names main.ts exports: the esm pass lists them, the iife pass lists none. */
async function exportedNames(): Promise<readonly string[]> {
  const { metafile } = await build({ ...server, format: 'esm', metafile: true, outfile: 'main.js' });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}

async function bundleServer(): Promise<string> {
  const [names, bundle] = await Promise.all([
    exportedNames(),
    build({ ...server, format: 'iife', globalName: 'Teladan', outfile: 'teladan.js' }),
  ]);
  const code = bundle.outputFiles?.[0]?.text ?? '';
  const stubs = names.map((name) => `function ${name}() {\n  return Teladan.${name}.apply(this, arguments);\n}\n`);
  return `${code}${stubs.join('')}`;
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await Promise.all([
  bundleServer().then((code) => writeFile(`${dist}/teladan.js`, code)),
  buildPage('src/ui/sidebar.tsx', 'Teladan').then((html) => writeFile(`${dist}/sidebar.html`, html)),
  cp(`${root}appsscript.json`, `${dist}/appsscript.json`),
]);
