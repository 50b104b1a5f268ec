/**
 * Guards: what keeps a text a text. Sheets reads one that begins with `=` or `+` as a formula and one that looks like a number as
 * that; an apostrophe before it, or a cell that is plain text, keeps it as it is.
 */
import type { Cell } from '../tables/notation.ts';

/** The format of a cell that is plain text. */
export const PLAIN_TEXT = '@';

/** A text as `setValues` must get it to stay that text. */
export const guarded = (cell: Cell, plainText: boolean): Cell =>
  typeof cell === 'string' && (plainText ? /^[='+]/.test(cell) : cell !== '') ? `'${cell}` : cell;

/** A cell's text without the apostrophe that guarded it. */
export const unguarded = (cell: string): string => (/^'[='+]/.test(cell) ? cell.slice(1) : cell);
