/**
 * The code of an assignment: what a rater's personal link carries, and what ties a response to its assignment.
 *
 * It is an HMAC under a secret of the workbook, so nobody can guess another's; its alphabet has no look-alikes; and
 * because 31 is prime, its last character catches every single wrong character and every swap of two neighbours.
 */
import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { utf8 } from '../utf8.ts';
import { assignmentKey } from './assignment.ts';

/** 31 characters without 0 O, 1 I and U. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTVWXYZ';
/** 31^17 is above 2^84: more than the 80 bits that make guessing hopeless. */
const SECRET_CHARACTERS = 17;

/** What a well-formed code looks like: three groups of six. The form checks it. */
export const CODE_PATTERN = `[${ALPHABET}]{6}-[${ALPHABET}]{6}-[${ALPHABET}]{6}`;

/** Codes that were made in this run, by secret and assignment: one run asks for the same ones again and again. */
const MADE = new Map<string, Map<string, string>>();

/** A well-formed code that belongs to nobody, for the one link that all others are made from. */
export const SENTINEL_CODE = grouped(withCheck('Z'.repeat(SECRET_CHARACTERS)));

/** Weighted sum over the characters, modulo 31; 0 for a code that was typed right. */
function residue(characters: string): number {
  let sum = 0;
  for (let index = 0; index < characters.length; index++)
    sum += (index + 1) * ALPHABET.indexOf(characters.charAt(index));
  return sum % ALPHABET.length;
}

function withCheck(secret: string): string {
  // Position 18 weighs 18; find the character that brings the sum to a multiple of 31.
  for (const check of ALPHABET) if (residue(secret + check) === 0) return secret + check;
  throw new RangeError('an alphabet of prime length always has a check character');
}

function grouped(characters: string): string {
  return [0, 6, 12].map((start) => characters.slice(start, start + 6)).join('-');
}

/** What long division takes at once: three bytes, and five digits, so that no product leaves the whole numbers that are exact. */
const LIMB_BYTES = 3;
const DIGITS_AT_ONCE = 5;

/** A big-endian number as limbs of three bytes, most significant first; the first may have fewer. */
function limbsOf(bytes: Uint8Array): number[] {
  const limbs: number[] = [];
  for (let end = bytes.length; end > 0; end -= LIMB_BYTES) {
    let limb = 0;
    for (let index = Math.max(0, end - LIMB_BYTES); index < end; index++) limb = limb * 256 + (bytes[index] ?? 0);
    limbs.unshift(limb);
  }
  return limbs;
}

/** The last digits of a big-endian number in base 31, least significant first, by long division. */
function base31(bytes: Uint8Array, digits: number): string {
  const [limbs, divisor, scale] = [limbsOf(bytes), ALPHABET.length ** DIGITS_AT_ONCE, 256 ** LIMB_BYTES];
  let text = '';
  while (text.length < digits) {
    let remainder = 0;
    for (let index = 0; index < limbs.length; index++) {
      const current = remainder * scale + (limbs[index] ?? 0);
      limbs[index] = Math.floor(current / divisor);
      remainder = current % divisor;
    }
    for (let digit = 0; digit < DIGITS_AT_ONCE; digit++) {
      text += ALPHABET.charAt(remainder % ALPHABET.length);
      remainder = Math.floor(remainder / ALPHABET.length);
    }
  }
  return text.slice(0, digits);
}

/**
 * The code of an assignment under the secret of the workbook's cycle. Always the same, so a code that was copied to
 * another row of the sheet is never believed: codes are made again, not read.
 *
 * @param secret any text that only the workbook knows, of at least 80 bits
 */
export function makeCode(secret: string, assignment: Parameters<typeof assignmentKey>[0]): string {
  const key = assignmentKey(assignment);
  const own = MADE.get(secret) ?? new Map<string, string>();
  MADE.set(secret, own);
  const known = own.get(key);
  if (known !== undefined) return known;
  const digest = hmac(sha256, utf8(secret), utf8(key));
  const code = grouped(withCheck(base31(digest, SECRET_CHARACTERS)));
  own.set(key, code);
  return code;
}

/**
 * A code as typed by a person, brought to the one form codes are compared in; undefined where it cannot be a code.
 *
 * @example
 * parseCode(` ${SENTINEL_CODE.toLowerCase()} `) === SENTINEL_CODE // => true
 * parseCode('ABCDEF-ABCDEF-ABCDEF') // => undefined
 */
export function parseCode(text: string): string | undefined {
  const characters = text.toUpperCase().replace(/[\s-]/g, '');
  const wellFormed = characters.length === SECRET_CHARACTERS + 1 && [...characters].every((c) => ALPHABET.includes(c));
  return wellFormed && residue(characters) === 0 ? grouped(characters) : undefined;
}
