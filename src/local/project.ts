/**
 * The code of a script project: every file of its folder, compiled once for as long as it stays as it is, and run anew in
 * every context.
 *
 * Reading, decoding and parsing the bundle for every execution would take longer than most executions do. Refuses what the
 * platform's parser refuses (see syntax.ts).
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { isLacking } from './syntax.ts';

interface Compiled {
  /** Changes with the file. */
  readonly stamp: string;
  readonly script: vm.Script;
}

/** By path. */
const compiled = new Map<string, Compiled>();

/** @throws SyntaxError where the file has what Apps Script does not parse */
function compile(folder: string, name: string): vm.Script {
  const path = join(folder, name);
  const { mtimeMs, size } = statSync(path);
  const stamp = `${mtimeMs} ${size}`;
  const known = compiled.get(path);
  if (known?.stamp === stamp) return known.script;
  const code = readFileSync(path, 'utf8');
  if (isLacking(code)) {
    throw new SyntaxError(`Syntax error in ${name}: Apps Script does not parse private and static fields of classes.`);
  }
  const script = new vm.Script(code, { filename: path });
  compiled.set(path, { stamp, script });
  return script;
}

/**
 * Runs the files of the project in the context, in the order of their names.
 *
 * @throws SyntaxError where a file has what Apps Script does not parse; then none of them has run
 */
export function load(folder: string, context: vm.Context): void {
  const names = readdirSync(folder).filter((name) => /\.(?:js|gs)$/.test(name));
  for (const script of names.sort().map((name) => compile(folder, name))) script.runInContext(context);
}
