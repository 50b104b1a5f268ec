/**
 * The canonical form of plain data, and its fingerprint: the same for the same content, however it was put together.
 *
 * Keys are in order, numbers are rounded to 9 decimals as they are compared, and what is undefined is not there. Refuses
 * what JSON cannot hold, because two different things must not look alike.
 */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { byText, rounded } from './number.ts';
import { utf8 } from './utf8.ts';

/**
 * Plain data as one text.
 *
 * @throws RangeError for a number that is not finite, and for a function or symbol
 * @example
 * canonical({ b: 0.1 + 0.2, a: [undefined, null], c: undefined }) // => '{"a":[null,null],"b":0.3}'
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'undefined':
      return 'null';
    case 'number':
      if (!Number.isFinite(value)) throw new RangeError(`${value} has no canonical form`);
      // Adding 0 makes -0 a 0.
      return JSON.stringify(rounded(value) + 0);
    case 'object':
      return value === null ? 'null' : canonicalObject(value);
    default:
      throw new RangeError(`A ${typeof value} has no canonical form`);
  }
}

function canonicalObject(value: object): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.entries(value as Readonly<Record<string, unknown>>)
    .filter(([, field]) => field !== undefined)
    .sort(([left], [right]) => byText(left, right))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}

/**
 * SHA-256 of the canonical form, as 64 hexadecimal digits.
 *
 * @throws RangeError as {@link canonical} does
 * @example
 * fingerprintOf({}) // => '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
 */
export const fingerprintOf = (value: unknown): string => bytesToHex(sha256(utf8(canonical(value))));

/** One place where two pieces of plain data differ. */
export interface Difference {
  /** Keys and indices from the top, joined by dots. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Every place where two pieces of plain data differ, in the order of their keys. Numbers that agree to 9 decimals do not.
 *
 * @example
 * differencesOf({ a: 1, b: [1, 2] }, { a: 1, b: [1, 3] }) // => [{ path: 'b.1', before: '2', after: '3' }]
 */
export function differencesOf(before: unknown, after: unknown, path = ''): readonly Difference[] {
  const [left, right] = [canonical(before), canonical(after)];
  if (left === right) return [];
  if (!isBranch(before) || !isBranch(after)) return [{ path, before: left, after: right }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(byText);
  return keys.flatMap((key) => differencesOf(before[key], after[key], path === '' ? key : `${path}.${key}`));
}

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
