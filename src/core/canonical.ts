/**
 * The canonical form of plain data, and its fingerprint: the same for the same content, however it was put together.
 *
 * Keys are in order, numbers are rounded to 9 decimals as they are compared, and a key whose value is undefined is not
 * there. It is JSON, so what was kept as JSON and read again has the same form. Refuses what JSON cannot hold, because
 * two different things must not look alike: no maps, sets or dates, no hole in a list, no number that is not finite.
 */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { byText, rounded } from './number.ts';
import { utf8 } from './utf8.ts';

/** From here on a ninth decimal cannot be held, and rounding to it would only lose digits (or overflow). */
const ROUNDED_BELOW = Number.MAX_SAFE_INTEGER / 1e9;

/**
 * Plain data as one text. Its own and not `JSON.stringify`, which keeps the order of keys and writes infinities as null.
 *
 * @param value texts, booleans, null, finite numbers, and lists and records of these
 * @throws RangeError for anything else, a list's undefined included
 * @example
 * canonical({ b: 0.1 + 0.2, a: [null, -0], c: undefined }) // => '{"a":[null,0],"b":0.3}'
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'number':
      return canonicalNumber(value);
    case 'object':
      return value === null ? 'null' : canonicalObject(value);
    default:
      throw new RangeError(`${typeof value} has no canonical form`);
  }
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no canonical form`);
  // Adding 0 makes -0 a 0.
  return String((Math.abs(value) < ROUNDED_BELOW ? rounded(value) : value) + 0);
}

function canonicalObject(value: object): string {
  if (Array.isArray(value)) return `[${Array.from(value, canonical).join(',')}]`;
  if (!isRecord(value)) throw new RangeError(`${kindOf(value)} has no canonical form`);
  const fields = keysOf(value).map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${fields.join(',')}}`;
}

/** What an object is, also for one of another realm: `[object Map]` and the like. */
const kindOf = (value: object): string => Object.prototype.toString.call(value);

const isRecord = (value: object): value is Readonly<Record<string, unknown>> => kindOf(value) === '[object Object]';

/** The keys that hold something, in order. */
const keysOf = (value: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort(byText);

/**
 * SHA-256 of the canonical form, as 64 hexadecimal digits: anybody can compute it again with other software.
 *
 * @throws RangeError as {@link canonical} does
 * @example
 * fingerprintOf({}) // => '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
 */
export const fingerprintOf = (value: unknown): string => bytesToHex(sha256(utf8(canonical(value))));

/** One place where two pieces of plain data differ. */
export interface Difference {
  /** Keys and indices from the top, joined by dots; `''` is the whole. */
  readonly path: string;
  /** In canonical form; `''` where there is nothing. */
  readonly before: string;
  readonly after: string;
}

/**
 * Every place where two pieces of plain data differ, in the order of keys and lists. Numbers that agree to 9 decimals do
 * not differ. There is a difference exactly where the fingerprints differ.
 *
 * @throws RangeError as {@link canonical} does
 * @example
 * differencesOf({ a: 1, b: [1, 2] }, { a: 1, b: [1, 3] }) // => [{ path: 'b.1', before: '2', after: '3' }]
 * differencesOf({ a: null }, {}) // => [{ path: 'a', before: 'null', after: '' }]
 */
export function differencesOf(before: unknown, after: unknown, path = ''): readonly Difference[] {
  const [left, right] = [textOf(before), textOf(after)];
  if (left === right) return [];
  const [were, are] = [branchesOf(before), branchesOf(after)];
  if (!were || !are || Array.isArray(before) !== Array.isArray(after)) return [{ path, before: left, after: right }];
  const keys = [...new Set([...were.keys(), ...are.keys()])];
  const ordered = Array.isArray(before) ? keys : keys.sort(byText);
  return ordered.flatMap((key) => differencesOf(were.get(key), are.get(key), path === '' ? key : `${path}.${key}`));
}

const textOf = (value: unknown): string => (value === undefined ? '' : canonical(value));

/** What a record or list is made of, by key or index; undefined for what has no parts. */
function branchesOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;
}
