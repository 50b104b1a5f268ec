/**
 * The way into `npm run setup` and `npm run doctor`: plain JavaScript that any Node can run before anything is installed.
 *
 * Looks whether Node is new enough and the packages are there, says in words what to do where not, and else starts the
 * program in TypeScript. Speaks Bahasa Indonesia; English with `--en`, or where the computer does (`--id` says otherwise).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [program, ...options] = process.argv.slice(2);
/** What could not be done without a person, or without what must be there first. */
const CANNOT_RUN = 2;

const spoken = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
const english = options.includes('--en') || (!options.includes('--id') && spoken.startsWith('en'));

/** The versions that package.json asks for, such as `>=20.20`, as numbers. */
const need = /(\d+)\.(\d+)/
  .exec(JSON.parse(readFileSync(`${root}package.json`, 'utf8')).engines.node)
  .slice(1)
  .map(Number);
const have = process.versions.node.split('.').map(Number);
const isNew = have[0] > need[0] || (have[0] === need[0] && have[1] >= need[1]);
const tsx = `${root}node_modules/tsx/dist/cli.mjs`;
const unknown = options.find((option) => !['--en', '--id'].includes(option));

const WORDS = english
  ? {
      unknown: `The option ${unknown} is not known. There are --en (English) and --id (Bahasa Indonesia).`,
      node: `Teladan needs Node.js ${need.join('.')} or newer; this is ${process.versions.node}. Get it from https://nodejs.org, open a new terminal and repeat the command.`,
      packages: `The packages are not installed yet. Type: npm ci\nThen repeat: npm run ${program}`,
    }
  : {
      unknown: `Pilihan ${unknown} tidak dikenal. Yang ada: --en (bahasa Inggris) dan --id (Bahasa Indonesia).`,
      node: `Teladan memerlukan Node.js ${need.join('.')} atau lebih baru; di sini ${process.versions.node}. Ambil dari https://nodejs.org, buka terminal baru, lalu ulangi perintahnya.`,
      packages: `Paket belum terpasang. Ketik: npm ci\nSetelah itu ulangi: npm run ${program}`,
    };

const wrong = unknown ? 'unknown' : !isNew ? 'node' : !existsSync(tsx) ? 'packages' : undefined;
if (wrong) {
  process.stderr.write(`${WORDS[wrong]}\n`);
  process.exitCode = program === 'doctor' && wrong !== 'unknown' ? 1 : CANNOT_RUN;
} else {
  const args = [tsx, `${root}build/install/${program}.ts`, english ? 'en' : 'id'];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? CANNOT_RUN;
}
