/** Builds the desk's page for the browser into dist-desk/: one script and one style sheet that load nothing further. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { replaceFolder } from './replace.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param folder gets desk.js and desk.css and holds nothing else then */
export async function buildDesk(folder: string): Promise<void> {
  await replaceFolder(folder, bundle);
}

async function bundle(outdir: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/local/desk/page/desk.tsx'],
    outdir,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await buildDesk(`${root}dist-desk`);
