/** A folder as somebody has it who has just downloaded the project, with a clasp that acts as clasp 3.4.1 does. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Place } from '../../build/install/command.ts';
import { setUp } from '../../build/install/setup.ts';
import type { Language } from '../../src/messages/say.ts';

/** What the stand-in for clasp does where it is told to refuse. */
export type Refusal = 'api' | 'half' | 'denied' | 'abandoned';

/** Ends with 0 where clasp prints a refusal of its own, writes .clasp.json last, and leaves its manifest in dist. */
const CLASP = `#!/bin/sh
echo "$*" >> "$HOME/asked"
case "$1" in
show-authorized-user)
  if [ -f "$HOME/login" ]; then echo '{"loggedIn": true, "email": "hr@contoh.example"}'; else echo '{"loggedIn": false}'; fi ;;
login) [ "$REFUSAL" = abandoned ] || touch "$HOME/login" ;;
create-script)
  if grep -q scriptId .clasp.json; then echo 'Project file already exists.' >&2; exit 0; fi
  if [ "$REFUSAL" = api ]; then
    echo 'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.' >&2; exit 1
  fi
  echo 'Created new document: https://drive.google.com/open?id=BUKU-1'
  echo 'Created new script: https://script.google.com/d/SKRIP_1/edit'
  if [ "$REFUSAL" = half ]; then echo 'getaddrinfo ENOTFOUND script.googleapis.com' >&2; exit 1; fi
  echo '{"timeZone":"America/New_York"}' > dist/appsscript.json
  echo '{"scriptId":"SKRIP_1","rootDir":"dist","parentId":"BUKU-1"}' > .clasp.json ;;
push)
  if [ "$REFUSAL" = denied ]; then echo 'The caller does not have permission' >&2; exit 1; fi
  if cmp -s dist/appsscript.json "$HOME/pushed"; then echo 'Script is already up to date.'
  else cp dist/appsscript.json "$HOME/pushed"; echo 'Pushed 2 files.'; fi ;;
esac
`;

const LOCK = { packages: { '': {}, 'node_modules/tsx': { version: '1.0.0' } } };
/** As it comes with the project. */
const MANIFEST = readFileSync('appsscript.json', 'utf8');

/** Builds as the project does: dist is made anew, and holds the project's manifest. */
const NPM = `#!/bin/sh
echo "npm $*" >> "$HOME/asked"
rm -rf dist && mkdir dist && cp appsscript.json dist/ && touch dist/teladan.js
`;

/** A folder and what is seen of it. */
export interface FirstUse {
  readonly folder: string;
  /** Runs setup with these answers, one a question; answers code and words. */
  readonly setUp: (answers: readonly string[] | null, language?: Language) => Promise<{ code: number; words: string }>;
  readonly place: Place;
  /** Types a command by hand; nothing comes of it where it is refused. */
  readonly type: (program: 'clasp' | 'npm', args: string) => void;
  readonly build: () => void;
  /** What clasp was asked to do, but for questions. */
  readonly asked: () => readonly string[];
  readonly project: () => unknown;
  readonly refuse: (how: Refusal | '') => void;
  readonly words: () => string;
}

export function firstUse(): FirstUse {
  const folder = mkdtempSync(join(tmpdir(), 'teladan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const home = join(folder, 'home');
  for (const name of ['home', 'bin', 'node_modules', 'src']) mkdirSync(join(folder, name));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write('package.json', JSON.stringify({ engines: { node: '>=20.20' } }));
  write('package-lock.json', JSON.stringify(LOCK));
  write('node_modules/.package-lock.json', JSON.stringify(LOCK));
  write('appsscript.json', MANIFEST);
  write('.clasp.json', '{\n  "rootDir": "dist"\n}\n');
  write('home/asked', '');
  for (const [name, text] of [
    ['bin/clasp', CLASP],
    ['bin/npm', NPM],
  ] as const) {
    write(name, text);
    chmodSync(join(folder, name), 0o755);
  }
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: home,
    PATH: [join(folder, 'bin'), '/usr/bin', '/bin'].join(delimiter),
    CHROMIUM_PATH: process.execPath,
  };
  const type: FirstUse['type'] = (program, args) => {
    spawnSync(join(folder, 'bin', program), args.split(' '), { cwd: folder, env });
  };
  let words = '';
  const place: Place = { folder, env, write: (text) => (words += text) };
  return {
    folder,
    place,
    type,
    build: () => type('npm', 'run build'),
    words: () => words,
    asked: () =>
      readFileSync(join(home, 'asked'), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('show-')),
    project: () => JSON.parse(readFileSync(join(folder, '.clasp.json'), 'utf8')),
    refuse: (how) => {
      env.REFUSAL = how;
    },
    setUp: async (answers, language = 'id') => {
      words = '';
      const left = [...(answers ?? [])];
      const code = await setUp(place, language, answers ? async () => left.shift() : undefined);
      return { code, words };
    },
  };
}
