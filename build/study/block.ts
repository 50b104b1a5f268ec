/**
 * The block of a text between two markers, which a command writes and nobody edits.
 */
const START = '<!-- study: written by `npm run study -- --write` -->';
const END = '<!-- end of study -->';

/** Where the inside of the block begins and ends. */
function placeOf(text: string): readonly [start: number, end: number] {
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new RangeError(`The text has no block from ${START} to ${END}`);
  return [start + START.length, end];
}

/**
 * What stands in the block, without the blank lines about it.
 *
 * @throws RangeError where the markers are not there, or not in order
 */
export const blockOf = (text: string): string => text.slice(...placeOf(text)).trim();

/**
 * The text with another block; all else stays as it is.
 *
 * @throws RangeError where the markers are not there, or not in order
 */
export function withBlock(text: string, block: string): string {
  const [start, end] = placeOf(text);
  return `${text.slice(0, start)}\n\n${block}\n\n${text.slice(end)}`;
}
