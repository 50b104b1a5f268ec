/**
 * Days of the calendar as people write them, brought to ISO texts.
 *
 * Day, month and year come in the Indonesian order; the American order is refused where it would be another day only by
 * chance, which means that `03/04/2026` is the third of April.
 */

/** Names of months and what they are cut to; the first three letters suffice, and August has several. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['januari'],
  ['februari', 'pebruari', 'peb'],
  ['maret'],
  ['april'],
  ['mei'],
  ['juni'],
  ['juli'],
  ['agustus', 'agt', 'ags'],
  ['september', 'sept'],
  ['oktober'],
  ['november', 'nopember', 'nop'],
  ['desember'],
];

/** The number of a month by its Indonesian name, as two digits; undefined for another word. */
function monthNamed(word: string): string | undefined {
  const name = word.toLowerCase();
  const at = MONTH_NAMES.findIndex((names) => names.includes(name) || names[0]?.slice(0, 3) === name);
  return at < 0 ? undefined : String(at + 1).padStart(2, '0');
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/;
const LOCAL = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const NAMED = /^(\d{1,2})[\s-]+([a-z]+)\.?[\s-]+(\d{4})$/i;

/**
 * A day as `YYYY-MM-DD`; undefined for what is none.
 *
 * @example
 * parseDay('31/12/2026') // => '2026-12-31'
 * parseDay('2026-12-31T00:00:00') // => '2026-12-31'
 * parseDay('1 Agustus 2026') // => '2026-08-01'
 * parseDay('31/02/2026') // => undefined
 */
export function parseDay(typed: string): string | undefined {
  const text = typed.trim();
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? [];
  const [, namedDay, monthWord = '', namedYear] = NAMED.exec(text) ?? [];
  const [, day, month, year] = LOCAL.exec(text) ?? ['', namedDay, monthNamed(monthWord), namedYear];
  const parts = isoYear === undefined ? [year, month, day] : [isoYear, isoMonth, isoDay];
  const [y = 0, m = 0, d = 0] = parts.map(Number);
  const date = new Date(Date.UTC(y, m - 1, d));
  const isSame = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return y > 0 && isSame ? date.toISOString().slice(0, 10) : undefined;
}

const MONTHS = [
  /^(?<year>\d{4})-(?<month>0[1-9]|1[0-2])(?:-01(?:T00:00:00)?)?$/,
  /^(?<month>0?[1-9]|1[0-2])\/(?<year>\d{4})$/,
];
const NAMED_MONTH = /^(?<word>[a-z]+)\.?[\s-]+(?<year>\d{4})$/i;

/**
 * A month as `YYYY-MM`, also where a sheet has made its first day of it; undefined for what is none.
 *
 * @example
 * parseMonth('Januari 2026') // => '2026-01'
 * parseMonth('1/2026') // => '2026-01'
 * parseMonth('2026-13') // => undefined
 */
export function parseMonth(typed: string): string | undefined {
  const text = typed.trim();
  const { word = '', year } = NAMED_MONTH.exec(text)?.groups ?? {};
  const named = monthNamed(word);
  if (named) return `${year}-${named}`;
  const found = MONTHS.map((form) => form.exec(text)?.groups).find(Boolean);
  return found && `${found.year}-${found.month?.padStart(2, '0')}`;
}

const MOMENT = /^(.+?)(?:[T ]\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?$/;

/**
 * A day, or a time of one, as a text that sorts as time does; undefined for what is neither. A day sorts before its hours.
 *
 * @example
 * parseMoment('31/12/2026 8.05') // => '2026-12-31T08:05:00'
 * parseMoment('2026-12-31') // => '2026-12-31'
 * parseMoment('2026-12-31 24:00') // => undefined
 */
export function parseMoment(typed: string): string | undefined {
  const [, date = '', hour, minute = '00', second = '00'] = MOMENT.exec(typed.trim()) ?? [];
  const day = parseDay(date);
  if (day === undefined || hour === undefined) return day;
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return isTime ? `${day}T${hour.padStart(2, '0')}:${minute}:${second}` : undefined;
}

/**
 * The day that comes so many days after another, or after the day of a local time.
 *
 * @example
 * dayAfter('2026-12-31T09:00:00', 1) // => '2027-01-01'
 */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * The same day so many months later, or the last day of that month where it has no such day.
 *
 * @example
 * monthsLater('2028-02-29', 12) // => '2029-02-28'
 */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}
