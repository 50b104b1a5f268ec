/** Addresses that people write in one cell, with commas, semicolons or blanks between them. Refuses all where one is none. */

const ADDRESS = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/;

/**
 * Each address once, in lower case, in the order in which they stand; undefined where one of them is no address.
 *
 * @example
 * parseAddresses('Kepala@binjai.example; sekda@binjai.example kepala@binjai.example') // => ['kepala@binjai.example', 'sekda@binjai.example']
 * parseAddresses('kepala') // => undefined
 */
export function parseAddresses(text: string): readonly string[] | undefined {
  const parts = text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((part) => part !== '');
  return parts.every((part) => ADDRESS.test(part)) ? [...new Set(parts)] : undefined;
}
