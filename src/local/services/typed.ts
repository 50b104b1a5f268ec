/**
 * Typed text: what Sheets makes of a string written into a cell that is not formatted as plain text.
 *
 * By the workbook's locale a string may turn into a number, a truth value, a date or a formula. Where the real rule is
 * not settled the reading here is the greedy one, because code that must stay right has to format the cell as `@`.
 */
import type { Cell, Locale } from './state.ts';
import { instantOf, wallAt } from './zone.ts';

/** Where the text is typed: the locale decides separators and the order of day and month. */
export interface Typing {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly now: number;
}

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  en_US: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  id_ID: ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'],
};

/** The cell that a person gets who types this text. */
export function typedCell(text: string, typing: Typing): Cell {
  if (text.startsWith("'")) return text.slice(1);
  const trimmed = text.trim();
  if (trimmed === '') return text;
  if (trimmed.startsWith('=') && trimmed.length > 1) return { formula: trimmed };
  return (
    truthOf(trimmed) ?? numberOf(trimmed, typing.locale) ?? dateOf(trimmed, typing) ?? plusFormula(trimmed) ?? text
  );
}

function truthOf(text: string): boolean | null {
  if (text.length > 5) return null;
  const upper = text.toUpperCase();
  return upper === 'TRUE' ? true : upper === 'FALSE' ? false : null;
}

/** A telephone number such as `+62 812-3456` is no number, so the plus sign makes it a (broken) formula. */
const plusFormula = (text: string): Cell | null => (/^\+./.test(text) ? { formula: `=${text}` } : null);

const NUMBERS: Readonly<Record<Locale, RegExp>> = {
  en_US: /^([+-]?)(?:\$|Rp)?\s?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(\s?%)?$/i,
  id_ID: /^([+-]?)(?:\$|Rp)?\s?((?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d*)?|,\d+)(e[+-]?\d+)?(\s?%)?$/i,
};

function numberOf(text: string, locale: Locale): number | null {
  const match = NUMBERS[locale].exec(text);
  if (match === null) return null;
  const digits = match[2] ?? '';
  const plain = locale === 'id_ID' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  const value = Number(`${match[1] ?? ''}${plain}${match[3] ?? ''}`);
  if (!Number.isFinite(value)) return null;
  return match[4] === undefined ? value : value / 100;
}

const CLOCK = '(?:[ ]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?';
const ISO = new RegExp(`^(\\d{4})[-/](\\d{1,2})(?:[-/](\\d{1,2})${CLOCK})?$`);
const LOCAL = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})(?:[-/.](\\d{4}|\\d{2}))?${CLOCK}$`);
const NAMED = new RegExp(`^(?:(\\d{1,2})[ -])?([a-z]{3})[a-z]*\\.?(?:,?[ -](\\d{4}))?${CLOCK}$`, 'i');
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

function dateOf(text: string, typing: Typing): Cell | null {
  const year = () => wallAt(typing.now, typing.timeZone).year;
  const iso = ISO.exec(text);
  if (iso !== null) return instant(typing, Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1), iso.slice(4));
  const local = LOCAL.exec(text);
  if (local !== null) {
    const [one, two] = [Number(local[1]), Number(local[2])];
    const [day, month] = typing.locale === 'id_ID' ? [one, two] : [two, one];
    return instant(typing, local[3] === undefined ? year() : fullYear(local[3]), month, day, local.slice(4));
  }
  const named = NAMED.exec(text);
  if (named !== null && (named[1] !== undefined || named[3] !== undefined)) {
    const month = MONTHS[typing.locale].indexOf((named[2] ?? '').toLowerCase()) + 1;
    const at = named[3] === undefined ? year() : Number(named[3]);
    return month === 0 ? null : instant(typing, at, month, Number(named[1] ?? 1), named.slice(4));
  }
  const time = TIME.exec(text);
  // A time of day alone is a fraction of a day, and day 0 of Sheets is 30 December 1899.
  return time === null ? null : instant(typing, 1899, 12, 30, time.slice(1));
}

const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits));

function instant(
  typing: Typing,
  year: number,
  month: number,
  day: number,
  clock: readonly (string | undefined)[],
): Cell | null {
  const [hour, minute, second] = [Number(clock[0] ?? 0), Number(clock[1] ?? 0), Number(clock[2] ?? 0)];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > last || hour > 23 || minute > 59 || second > 59) return null;
  return { at: instantOf({ year, month, day, hour, minute, second }, typing.timeZone) };
}
