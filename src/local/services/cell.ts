/**
 * The cell: what a script's value becomes when it is written, and what a script gets when it reads.
 *
 * Refuses texts over 50,000 characters and values that are no cell (objects, arrays, functions).
 */
import { types } from 'node:util';
import { Refusal } from './refusal.ts';
import type { Cell } from './state.ts';
import { type Typing, typedCell } from './typed.ts';

export const TEXT_FORMAT = '@';
export const LONGEST_TEXT = 50_000;

/** How apostrophes in plain-text cells go is not settled, so it is an option of the world. */
export interface Writing extends Typing {
  readonly apostropheInText: 'stripped' | 'kept';
}

/** The cell for a value that a script writes; `isText` where the cell's number format is `@`. */
export function cellOf(value: unknown, isText: boolean, writing: Writing): Cell {
  switch (typeof value) {
    case 'string':
      return textCell(value, isText, writing);
    case 'number':
      return Number.isFinite(value) ? value : '#NUM!';
    case 'boolean':
      return value;
    case 'undefined':
      return '';
    default:
      return objectCell(value);
  }
}

function textCell(text: string, isText: boolean, writing: Writing): Cell {
  if (text === '') return text;
  if (text.length > LONGEST_TEXT) {
    throw new Refusal('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  if (!isText) return typedCell(text, writing);
  // Strictest reading: a formula stays a formula even where the cell is formatted as plain text.
  const first = text.charCodeAt(0);
  if (first === 0x3d && text.length > 1) return { formula: text };
  return first === 0x27 && writing.apostropheInText === 'stripped' ? text.slice(1) : text;
}

function objectCell(value: unknown): Cell {
  if (value === null) return '';
  if (types.isDate(value)) {
    const at = value.getTime();
    if (Number.isNaN(at)) throw new Refusal('Cannot convert an invalid Date to a cell value.');
    return { at };
  }
  throw new Refusal(`Cannot convert ${Object.prototype.toString.call(value)} to a cell value.`);
}

/** What a script reads: formulas are never computed here, so they read as empty. */
export function cellValue(cell: Cell | undefined, makeDate: (at: number) => Date): unknown {
  if (cell === undefined) return '';
  if (typeof cell !== 'object') return cell;
  return 'at' in cell ? makeDate(cell.at) : '';
}

export const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell === '';
