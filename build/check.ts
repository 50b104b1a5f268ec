/**
 * Checks everything that can be checked without running: the types of every island, lint and format. Prints what is
 * wrong and exits 1, or nothing and exits 0.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const islands = [
  'build',
  'test',
  'test/conformance/project',
  'test/conformance/project/page',
  'src/local/desk/page',
  ...readdirSync(`${root}src`).map((name) => `src/${name}`),
].filter((folder) => existsSync(`${root}${folder}/tsconfig.json`));

function run(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(`${root}node_modules/.bin/${command}`, args, { cwd: root, stdio: 'inherit' });
    child.on('close', (code) => resolve(code === 0));
  });
}

let sound = await run('biome', ['check', '--error-on-warnings', '.']);
for (const island of islands) sound = (await run('tsc', ['--noEmit', '-p', `${island}/tsconfig.json`])) && sound;
process.exitCode = sound ? 0 : 1;
