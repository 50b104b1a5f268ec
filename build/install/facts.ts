/**
 * What there is and what is missing for installing: one fact after the other, each with what was found. Changes nothing.
 *
 * Setup needs most of it; a browser is for the tests that `npm run push` runs first, an office program for one command.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Place, runAsked } from './command.ts';
import { lackingPackages, manifestState, newerThanBuilt, projectState, readProject } from './project.ts';
import type { Say } from './words.ts';

export const FACTS = ['node', 'packages', 'login', 'script', 'built', 'manifest', 'browser', 'office'] as const;
export type FactName = (typeof FACTS)[number];

/** What a fact is needed for: installing, pushing a new version once its tests pass, or neither. */
type Need = 'install' | 'push' | 'nothing';
const LESS_NEEDED: Partial<Readonly<Record<FactName, Need>>> = { browser: 'push', office: 'nothing' };

/** What was found of one fact, in words. */
export interface Fact {
  readonly name: FactName;
  readonly good: boolean;
  readonly need: Need;
  readonly found: string;
  /** What to do about it; `''` where nothing is. */
  readonly next: string;
}

/** What was seen: whether it is good, and in words what it is. */
type Seen = readonly [good: boolean, found: string];

/** The file that clasp keeps its login in. */
export const loginPlace = (env: NodeJS.ProcessEnv): string =>
  env.clasp_config_auth ?? join(env.HOME ?? homedir(), '.clasprc.json');

/** Looks at everything. */
export async function lookAt(place: Place, say: Say): Promise<readonly Fact[]> {
  const { folder, env } = place;
  const version = neededNode(folder);
  const seen: Readonly<Record<FactName, Seen>> = {
    node: [isNewEnough(version), say('found.node', { version: process.versions.node })],
    packages: packagesSeen(folder, say),
    login: await loginSeen(place, say),
    script: scriptSeen(folder, say),
    built: builtSeen(folder, say),
    manifest: manifestSeen(folder, say),
    browser: found(browserPath(folder, env), 'browser', say),
    office: found(officePath(env), 'office', say),
  };
  return FACTS.map((name) => {
    const [good, what] = seen[name];
    const next = good ? '' : say(`next.${name}`, { version, place: loginPlace(env) });
    return { name, good, need: LESS_NEEDED[name] ?? 'install', found: what, next };
  });
}

const neededNode = (folder: string): string =>
  (
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { engines: { node: string } }
  ).engines.node.replace(/[^\d.]/g, '');

function isNewEnough(needed: string): boolean {
  const [[major = 0, minor = 0], [haveMajor = 0, haveMinor = 0]] = [needed, process.versions.node].map((version) =>
    version.split('.').map(Number),
  ) as [number[], number[]];
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}

function packagesSeen(folder: string, say: Say): Seen {
  const lacking = lackingPackages(folder);
  if (lacking.length === 0) return [true, say('found.packages')];
  return [false, say('found.packages.lacking', { count: lacking.length, first: lacking[0] ?? '' })];
}

/** clasp itself says whether it is logged in; without a connection it cannot say as whom. */
async function loginSeen(place: Place, say: Say): Promise<Seen> {
  const { code, text } = await runAsked(place, 'clasp', ['show-authorized-user', '--json']);
  const json = /\{[\s\S]*\}/.exec(text)?.[0];
  if (code !== 0 || !json) return [false, say('found.login.no-clasp')];
  const { loggedIn, email } = JSON.parse(json) as { loggedIn: boolean; email?: string };
  if (!loggedIn) return [false, say('found.login.none')];
  return [true, email ? say('found.login', { email }) : say('found.login.unsure')];
}

function scriptSeen(folder: string, say: Say): Seen {
  const state = projectState(folder);
  if (state === 'none' || state === 'unreadable') return [false, say(`found.script.${state}`)];
  const { scriptId = '', rootDir = '.' } = readProject(folder);
  return state === 'good'
    ? [true, say('found.script', { id: scriptId })]
    : [false, say('found.script.elsewhere', { rootDir })];
}

function builtSeen(folder: string, say: Say): Seen {
  const newer = newerThanBuilt(folder);
  if (newer === null) return [false, say('found.built.absent')];
  return newer === undefined ? [true, say('found.built')] : [false, say('found.built.old', { newer })];
}

function manifestSeen(folder: string, say: Say): Seen {
  const state = manifestState(folder);
  return state === 'good' ? [true, say('found.manifest')] : [false, say(`found.manifest.${state}`)];
}

const found = (path: string | undefined, name: 'browser' | 'office', say: Say): Seen =>
  path === undefined ? [false, say(`found.${name}.none`)] : [true, say(`found.${name}`, { path })];

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** The browser that the tests would start: the one that is named, else the package, which is for Linux. */
function browserPath(folder: string, env: NodeJS.ProcessEnv): string | undefined {
  if (env.CHROMIUM_PATH) return isFile(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  const name = '@sparticuz/chromium';
  return process.platform === 'linux' && existsSync(join(folder, 'node_modules', name)) ? name : undefined;
}

const OFFICE_APPS = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

function officePath(env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter);
  const named = folders.flatMap((folder) => ['soffice', 'libreoffice'].map((name) => join(folder, name)));
  return [...named, ...OFFICE_APPS].find(isFile);
}
