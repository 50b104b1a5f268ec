/**
 * Syntax: refuses project files that the platform's parser does not take although this one does.
 *
 * That is private and static fields of classes (docs/platform.md section 1.5). Whether a file has some is told by a
 * parser: it rewrites what it is told is not supported, so a file that comes out otherwise than without being told has
 * it. Files whose text rules it out, which is most, are not parsed.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type TransformOptions, transformSync } from 'esbuild';

const LACKING = {
  'class-private-accessor': false,
  'class-private-brand-check': false,
  'class-private-field': false,
  'class-private-method': false,
  'class-private-static-accessor': false,
  'class-private-static-field': false,
  'class-private-static-method': false,
  'class-static-blocks': false,
  'class-static-field': false,
} as const;
const MAY_HAVE = /#[\p{ID_Start}$_\\]|\bstatic\b/u;
const AS_IT_IS: TransformOptions = { loader: 'js', target: 'esnext' };

function hasLacking(code: string): boolean {
  if (!MAY_HAVE.test(code)) return false;
  return transformSync(code, AS_IT_IS).code !== transformSync(code, { ...AS_IT_IS, supported: LACKING }).code;
}

/** Files that were looked at, by path, and as what they were seen. */
const seen = new Map<string, { readonly stamp: string; readonly isLacking: boolean }>();

function isLacking(path: string): boolean {
  const { mtimeMs, size } = statSync(path);
  const stamp = `${mtimeMs} ${size}`;
  const known = seen.get(path);
  if (known?.stamp === stamp) return known.isLacking;
  const found = { stamp, isLacking: hasLacking(readFileSync(path, 'utf8')) };
  seen.set(path, found);
  return found.isLacking;
}

/** @throws SyntaxError where a file of the project has what Apps Script does not parse */
export function checkSyntax(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/\.(?:js|gs)$/.test(name) && isLacking(join(folder, name))) {
      throw new SyntaxError(
        `Syntax error in ${name}: Apps Script does not parse private and static fields of classes.`,
      );
    }
  }
}
