/**
 * CSV as a spreadsheet program with Indonesian settings opens it by a double click: a byte order mark, semicolons and a
 * decimal comma. Texts stay texts: such programs would round an NIP to fifteen digits, drop a leading zero, and run
 * what looks like a formula.
 */

import type { SheetState } from '../services/state.ts';
import type { World } from '../world.ts';
import { textOf, type Value, valuesOf } from './tab.ts';

const MARK = '\uFEFF';
/** Digits that would be read as a number and changed by that. */
const READ_AS_NUMBER = /^(?:0\d+|\d{12,})$/;
const READ_AS_FORMULA = /^[=+\-@\t\r]/;
/** Clocks of instants, as `isoAt` writes them. */
const CLOCK = /T(\d\d:\d\d:\d\d)[+-]\d\d:\d\d$/;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * A text as one field. A tab before digits, and an apostrophe before a sign, keep them as they are; Teladan takes both
 * off again where it reads an NIP.
 */
function fieldOf(text: string): string {
  if (READ_AS_NUMBER.test(text)) return quoted(`\t${text}`);
  if (READ_AS_FORMULA.test(text)) return quoted(`'${text}`);
  return /[";\r\n]|^\s|\s$|^\d+$/.test(text) ? quoted(text) : text;
}

function field(world: World, value: Value): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'object') return textOf(world, value).replace(CLOCK, ' $1');
  return typeof value === 'boolean' ? String(value).toUpperCase() : fieldOf(value);
}

/** All content of a tab. */
export const makeExcelCsv = (world: World, sheet: SheetState): string =>
  MARK +
  valuesOf(world, sheet)
    .map((row) => `${row.map((value) => field(world, value)).join(';')}\r\n`)
    .join('');
