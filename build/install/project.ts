/** The project's own files that installing rests on: .clasp.json, the manifest, what was built and what is installed. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What clasp notes of a project; it reads more, and that is kept. */
export interface ClaspProject {
  readonly scriptId?: string;
  readonly rootDir?: string;
  /** The spreadsheet that the script is bound to. */
  readonly parentId?: string;
}

const textOf = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** What .clasp.json says; nothing where there is none. @throws SyntaxError for one that cannot be read */
export const readProject = (folder: string): ClaspProject =>
  JSON.parse(textOf(join(folder, '.clasp.json')) ?? '{}') as ClaspProject;

/** Whether .clasp.json names a script whose files are those in dist; it is not there, or cannot be used, otherwise. */
export function projectState(folder: string): 'good' | 'none' | 'elsewhere' | 'unreadable' {
  try {
    const { scriptId, rootDir } = readProject(folder);
    if (!scriptId) return 'none';
    return rootDir === 'dist' ? 'good' : 'elsewhere';
  } catch {
    return 'unreadable';
  }
}

/** Notes what is known beside what stands there. */
export function noteProject(folder: string, known: ClaspProject): void {
  writeFileSync(join(folder, '.clasp.json'), `${JSON.stringify({ ...readProject(folder), ...known }, null, 2)}\n`);
}

/** Whether the manifest in dist is there and ours. */
export function manifestState(folder: string): 'good' | 'absent' | 'other' {
  const pushed = textOf(join(folder, 'dist/appsscript.json'));
  if (pushed === undefined) return 'absent';
  return pushed === textOf(join(folder, 'appsscript.json')) ? 'good' : 'other';
}

/** What dist is made from; src/local and the docs are not in it. */
const SOURCES = ['src', 'build', 'appsscript.json', 'package.json', 'package-lock.json'];
const UNBUILT = ['src/local', 'build/install'];

/** A file that is newer than what was built; undefined where nothing is, `null` where nothing was built. */
export function newerThanBuilt(folder: string): string | undefined | null {
  const built = join(folder, 'dist/teladan.js');
  if (!existsSync(built)) return null;
  const { mtimeMs } = statSync(built);
  return filesUnder(folder, SOURCES).find((path) => statSync(join(folder, path)).mtimeMs > mtimeMs);
}

function filesUnder(folder: string, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const full = join(folder, path);
    if (!existsSync(full) || UNBUILT.includes(path)) return [];
    if (!statSync(full).isDirectory()) return [path];
    return filesUnder(
      folder,
      readdirSync(full).map((name) => `${path}/${name}`),
    );
  });
}

interface Locked {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

/** Packages that are not installed in the version of the lock file; optional ones depend on the computer. */
export function lackingPackages(folder: string): readonly string[] {
  const versions = (path: string): Locked['packages'] =>
    (JSON.parse(textOf(join(folder, path)) ?? '{"packages":{}}') as Locked).packages;
  const installed = versions('node_modules/.package-lock.json');
  return Object.entries(versions('package-lock.json'))
    .filter(([path, { version, optional }]) => path !== '' && !optional && installed[path]?.version !== version)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}
