/** The steps of setting up: what each says, whether it is still open, and what running it comes to. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Permission } from '../../src/google/authorization.ts';
import { type Language, say as sayMessage } from '../../src/messages/say.ts';
import { type Ended, meaningOf, type Place, runAnswered, runAsked, runShown } from './command.ts';
import { API_SETTINGS } from './doctor.ts';
import { loginPlace } from './facts.ts';
import { manifestState, newerThanBuilt, noteProject, readProject } from './project.ts';
import { type Say, sayIn } from './words.ts';

/** One step, in the order in which they are taken. */
export interface Step {
  readonly name: 'api' | 'login' | 'workbook' | 'build' | 'push' | 'open';
  /** As somebody would type it; undefined where it is theirs to do. */
  readonly command?: string;
  /** What it is for, line by line. */
  readonly about: () => readonly string[];
  readonly isOpen: () => Promise<boolean>;
  /** Whether a mere Enter is not enough. */
  readonly needsWord: () => boolean;
  /** Answers in words why it was refused, or undefined. */
  readonly run: () => Promise<string | undefined>;
}

const WORKBOOK = 'create-script --type sheets --title Teladan --rootDir dist';
const PERMISSION = /^https:\/\/www\.googleapis\.com\/auth\//;

/** The steps for one folder. Which script was known beforehand is seen now. */
export function stepsFor(place: Place, language: Language): readonly Step[] {
  const say = sayIn(language);
  const { folder } = place;
  const known = readProject(folder).scriptId;
  const hasScript = (): boolean => readProject(folder).scriptId !== undefined;
  const saidNo = (): boolean => false;
  const refusal = ({ text }: Ended): string => say(meaningOf(text), { url: API_SETTINGS });
  return [
    {
      name: 'api',
      about: () => [say('step.api.about'), API_SETTINGS],
      isOpen: async () => !hasScript(),
      needsWord: saidNo,
      run: async () => undefined,
    },
    {
      name: 'login',
      command: 'npx clasp login',
      about: () => loginWords(place, say),
      isOpen: async () => !(await isLoggedIn(place)),
      needsWord: saidNo,
      run: async () => {
        await runAnswered(place, 'clasp', ['login']);
        return (await isLoggedIn(place)) ? undefined : say('refused.unknown');
      },
    },
    {
      name: 'workbook',
      command: `npx clasp ${WORKBOOK}`,
      about: () => [say('step.workbook.about')],
      isOpen: async () => !hasScript(),
      needsWord: saidNo,
      run: async () => {
        // clasp looks for the folder before it makes anything.
        mkdirSync(join(folder, 'dist'), { recursive: true });
        const ended = await runShown(place, 'clasp', WORKBOOK.split(' '));
        if (hasScript()) return undefined;
        return noteHalf(folder, ended) ? say('refused.half') : refusal(ended);
      },
    },
    {
      name: 'build',
      command: 'npm run build',
      about: () => [say('step.build.about')],
      // Making the project puts clasp's manifest into dist, so what is built before it is not what may be pushed.
      isOpen: async () => !hasScript() || !isBuilt(folder),
      needsWord: saidNo,
      run: async () => {
        await runShown(place, 'npm', ['run', '--silent', 'build']);
        return isBuilt(folder) ? undefined : say('refused.unknown');
      },
    },
    {
      name: 'push',
      command: 'npx clasp push --force',
      about: () => pushWords(folder, known, say),
      isOpen: async () => true,
      needsWord: () => known !== undefined,
      run: async () => {
        const ended = await runShown(place, 'clasp', ['push', '--force']);
        return ended.code === 0 && /pushed|already up to date/i.test(ended.text) ? undefined : refusal(ended);
      },
    },
    {
      name: 'open',
      ...(readProject(folder).parentId === undefined && known !== undefined
        ? {}
        : { command: 'npx clasp open-container' }),
      about: () => openWords(folder, language, say),
      isOpen: async () => true,
      needsWord: saidNo,
      run: async () => {
        if (readProject(folder).parentId !== undefined) await runAnswered(place, 'clasp', ['open-container']);
        return undefined;
      },
    },
  ];
}

const isBuilt = (folder: string): boolean => newerThanBuilt(folder) === undefined && manifestState(folder) === 'good';

async function isLoggedIn(place: Place): Promise<boolean> {
  const { text } = await runAsked(place, 'clasp', ['show-authorized-user', '--json']);
  return /"loggedIn":\s*true/.test(text);
}

/** What clasp asks of somebody who logs in. */
const loginWords = ({ env }: Place, say: Say): readonly string[] => [
  say('step.login.about'),
  `- ${say('step.login.scope.script')}`,
  `- ${say('step.login.scope.drive')}`,
  `- ${say('step.login.scope.email')}`,
  `- ${say('step.login.scope.cloud')}`,
  say('step.login.kept', { place: loginPlace(env) }),
];

function pushWords(folder: string, known: string | undefined, say: Say): readonly string[] {
  const id = readProject(folder).scriptId ?? say('step.push.new');
  return [say('step.push.about', { id }), ...(known === undefined ? [] : [say('step.push.known', { id })])];
}

/** What the add-on asks for, each permission with what it is for. */
function openWords(folder: string, language: Language, say: Say): readonly string[] {
  const { oauthScopes } = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')) as {
    oauthScopes: readonly string[];
  };
  const permissions = oauthScopes.map((scope) => scope.replace(PERMISSION, '') as Permission);
  return [
    say('step.open.about'),
    ...permissions.map((name) => `- ${name}: ${sayMessage(language, `permission.${name}`)}`),
    say('step.open.unverified'),
    ...addressWords(folder, say),
  ];
}

/** Where the workbook is, as far as that is known. */
function addressWords(folder: string, say: Say): readonly string[] {
  const { scriptId, parentId } = readProject(folder);
  if (parentId !== undefined)
    return [say('step.open.by-hand', { url: `https://drive.google.com/open?id=${parentId}` })];
  return scriptId === undefined ? [] : [say('step.open.no-parent', { id: scriptId })];
}

/** Notes what clasp has made but not written down; answers whether there was any. */
function noteHalf(folder: string, { text }: Ended): boolean {
  const scriptId = /script\.google\.com\/d\/([\w-]+)/.exec(text)?.[1];
  const parentId = /drive\.google\.com\/open\?id=([\w-]+)/.exec(text)?.[1];
  if (scriptId === undefined) return false;
  noteProject(folder, { scriptId, rootDir: 'dist', ...(parentId === undefined ? {} : { parentId }) });
  return true;
}
