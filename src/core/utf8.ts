/**
 * Text to UTF-8 bytes, for hashing. Apps Script has no TextEncoder, and `@noble/hashes` works on bytes.
 */

/**
 * The UTF-8 bytes of a text. A lone surrogate becomes U+FFFD, as TextEncoder does.
 *
 * @example
 * [...utf8('é')] // => [195, 169]
 */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = scalar(character.codePointAt(0) ?? 0);
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
    else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
  }
  return Uint8Array.from(bytes);
}

const tail = (point: number): number => 0x80 | (point & 0x3f);
const scalar = (point: number): number => (point >= 0xd800 && point <= 0xdfff ? 0xfffd : point);
