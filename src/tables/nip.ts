/**
 * NIP: the 18 digits that name a civil servant, always text because they exceed what a number holds exactly.
 */
import { parsePhone } from '../core/plan/phone.ts';
import { clean, type RowReader } from './notation.ts';

/** Whether eight digits are a day of the calendar. */
function isDate(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A NIP without the spaces that people put between its parts. */
export const tidyNip = (text: string): string => text.replace(/\s/g, '');

/**
 * A cell's NIP or telephone number without the marks that people and spreadsheets put between or before digits.
 *
 * @example
 * bareDigits("'198.609.262.015.051.001") // => '198609262015051001'
 */
export const bareDigits = (cell: string): string => clean(cell).replace(/['’`".,/\s-]/g, '');

/**
 * Whether 18 digits have been a number in between. A number keeps 15 of them and ends in 000, and no NIP does: its last three
 * number people from 001.
 *
 * @example
 * isCutShort('198609262015051000') // => true
 */
export const isCutShort = (digits: string): boolean => /^\d{15}000$/.test(digits);

/**
 * Whether a text is a NIP: 18 digits, the first eight a date of birth, the last three counted from 001. PPPK number the rest
 * differently, so it is free.
 *
 * @example
 * isNip('198609262015051001') // => true
 * isNip('198613262015051001') // => false
 */
export const isNip = (text: string): boolean => /^\d{18}$/.test(text) && isDate(text.slice(0, 8)) && !isCutShort(text);

/**
 * The NIP that a cell surely holds among marks that people put between or before its digits; undefined where it is none.
 *
 * @example
 * mendNip("'19860926.201505.1.001") // => '198609262015051001'
 * mendNip('1.98609E+17') // => undefined
 */
export function mendNip(cell: string): string | undefined {
  const digits = bareDigits(cell);
  return isNip(digits) ? digits : undefined;
}

/**
 * A NIP in a cell, in any form that leaves its digits certain. A number holds only some 15 of the 18, so a NIP that the
 * sheet has made a number of could be somebody else's by now: it is told and never used.
 */
function typedNip<K extends string>(row: RowReader<K>, key: K): string | undefined {
  if (typeof row.cell(key) !== 'number') return tidyNip(row.text(key));
  row.tell('nip-invalid', key);
  return undefined;
}

/** The NIP that names a row's person; tells a wrong one and returns undefined. */
export function readNip<K extends string>(row: RowReader<K>, key: K): string | undefined {
  const nip = typedNip(row, key);
  if (nip === undefined || isNip(nip)) return nip;
  row.tell(nip === '' ? 'cell-blank' : 'nip-invalid', key);
  return undefined;
}

/**
 * A NIP that points to somebody: any text, because whether they exist is asked of the roster. `''` where there is none,
 * which is told if one is needed.
 */
export function referredNip<K extends string>(row: RowReader<K>, key: K, needed: boolean): string {
  const nip = typedNip(row, key);
  if (nip === '' && needed) row.tell('cell-blank', key);
  return nip ?? '';
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** An address in nothing but the letters and marks that agencies' addresses are made of. */
const PLAIN_EMAIL = /^[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/**
 * The address that a cell surely holds; undefined where it is none. Blanks go beside the `@`, beside the first dot behind it,
 * without which there is no address yet, and with marks at both ends. Any other blank may part a name or a second address from it.
 *
 * @example
 * mendEmail('mailto: Ali @dinas.example;') // => 'ali@dinas.example'
 * mendEmail('Ali Hasan ali@dinas.example') // => undefined
 */
export function mendEmail(cell: string): string | undefined {
  const address = clean(cell)
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/^[<'"\s]+|[>'",;.\s]+$/g, '')
    .replace(/ ?@ ?/, '@')
    .replace(/^([^@]*@[^.\s]+) ?\. ?/, '$1.');
  return PLAIN_EMAIL.test(address) ? address : undefined;
}

/** An address, lower-case and trimmed; `''` where there is none or it cannot be one, which is told if `needed`. */
export function readEmail<K extends string>(row: RowReader<K>, key: K, needed: boolean): string {
  const email = row.text(key).toLowerCase();
  const fits = EMAIL.test(email);
  if (!fits && needed) row.tell(email === '' ? 'cell-blank' : 'email-invalid', key);
  return fits ? email : '';
}

/** A mobile number's digits; nothing where the cell is blank or holds none that can be used, which is told. */
export function readPhone<K extends string>(row: RowReader<K>, key: K): { readonly phone?: string } {
  const typed = row.text(key);
  const phone = parsePhone(typed);
  if (phone === undefined && typed !== '') row.tell('phone-invalid', key);
  return phone === undefined ? {} : { phone };
}
