/**
 * Bundles the server side of an Apps Script project into one file.
 *
 * Apps Script sees top-level function declarations only, so every export gets one that calls into the bundle.
 */
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The code of a project.
 *
 * @param entry path of its main file, from the root of the repository
 * @param written what stands in the place of names that the code only declares, as JSON
 */
export async function bundleServer(
  entry: string,
  globalName: string,
  written: Readonly<Record<string, string>> = {},
): Promise<string> {
  const options: BuildOptions = {
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    // Apps Script parses no private or static fields, so nothing newer than 2020.
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    define: { ...written },
    write: false,
  };
  const [names, bundle] = await Promise.all([
    exportedNames(options),
    build({ ...options, format: 'iife', globalName, outfile: 'server.js' }),
  ]);
  const code = bundle.outputFiles?.[0]?.text ?? '';
  const stubs = names.map(
    (name) => `function ${name}() {\n  return ${globalName}.${name}.apply(this, arguments);\n}\n`,
  );
  return `${code}${stubs.join('')}`;
}

/** The names that the entry exports: the esm pass lists them, the iife pass lists none. */
async function exportedNames(options: BuildOptions): Promise<readonly string[]> {
  const { metafile } = await build({ ...options, format: 'esm', metafile: true, outfile: 'main.js' });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}
