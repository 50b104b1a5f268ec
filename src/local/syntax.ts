/**
 * Syntax: tells code that the platform's parser does not take although this one does.
 *
 * That is private and static fields of classes (docs/platform.md section 1.5). Whether a file has some is told by a
 * parser: it rewrites what it is told is not supported, so a file that comes out otherwise than without being told has
 * it. Files whose text rules it out, which is most, are not parsed.
 */
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

/** Whether code has what Apps Script does not parse. */
export function isLacking(code: string): boolean {
  if (!MAY_HAVE.test(code)) return false;
  return transformSync(code, AS_IT_IS).code !== transformSync(code, { ...AS_IT_IS, supported: LACKING }).code;
}
