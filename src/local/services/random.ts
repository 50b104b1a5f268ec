/**
 * Ids: everything that looks random at Google, from one seed, so that the same steps give the same ids.
 *
 * Not for secrets: a real Google id cannot be guessed, these can.
 */

/** Where the next number comes from; the one field is advanced. */
export interface Source {
  random: number;
}

/** The next number, 0 <= n < 1 (mulberry32, public domain). */
export function next(source: Source): number {
  source.random = (source.random + 0x6d2b79f5) | 0;
  let mixed = Math.imul(source.random ^ (source.random >>> 15), 1 | source.random);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

/** A whole number from `low` to before `high`. */
export const nextInteger = (source: Source, low: number, high: number): number =>
  low + Math.floor(next(source) * (high - low));

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A file id in the manner of Drive. */
export function nextId(source: Source, prefix: string, length: number): string {
  let id = prefix;
  while (id.length < length) id += LETTERS[nextInteger(source, 0, LETTERS.length)];
  return id;
}

/** A version 4 UUID. */
export function nextUuid(source: Source): string {
  const digits = Array.from({ length: 32 }, () => nextInteger(source, 0, 16).toString(16));
  digits[12] = '4';
  digits[16] = '89ab'[nextInteger(source, 0, 4)] as string;
  const hex = digits.join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
