/**
 * Number formats: what a number or a date looks like in a pattern of Sheets, such as `#,##0.00` or `dd/MM/yyyy`.
 *
 * Patterns are written the same everywhere; the locale decides separators and names. Colours, fractions,
 * padding, parts of seconds and elapsed times are left out.
 */
import type { Locale } from './state.ts';
import type { Wall } from './zone.ts';

interface Words {
  readonly decimal: string;
  readonly group: string;
  readonly months: readonly string[];
  readonly days: readonly string[];
  /** Without a pattern a date looks like this. */
  readonly date: string;
}
export const WORDS: Readonly<Record<Locale, Words>> = {
  en_US: {
    decimal: '.',
    group: ',',
    months: 'January February March April May June July August September October November December'.split(' '),
    days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    date: 'M/d/yyyy',
  },
  id_ID: {
    decimal: ',',
    group: '.',
    months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
    days: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
    date: 'dd/MM/yyyy',
  },
};
const TIME = 'H:mm:ss';

/** What scripts and people call a format that leaves it to Sheets. */
export const isAutomatic = (pattern: string | null): boolean =>
  pattern === null || pattern === '' || pattern === 'General' || /^0\.#{10,}$/.test(pattern);

const QUOTED = /"[^"]*"|\\./g;
const bare = (pattern: string): string => pattern.replace(QUOTED, '').replace(/\[[^\]]*\]/g, '');

/** Whether a number in this format is shown, and read by scripts, as a date. */
export const isDatePattern = (pattern: string): boolean =>
  pattern !== '@' && !/general/i.test(pattern) && /[ymdhs]/i.test(bare(pattern));

/** Whether a date in this format is shown, and read by scripts, as a number. */
export const isNumberPattern = (pattern: string): boolean =>
  !isAutomatic(pattern) && !isDatePattern(pattern) && /[0#?]/.test(bare(pattern));

/** The format that a date gets in a cell that has none. */
export function standardDatePattern(wall: Wall, locale: Locale): string {
  const hasTime = wall.hour + wall.minute + wall.second > 0;
  // Day 0 of Sheets alone is a time of day.
  if (wall.year === 1899 && wall.month === 12 && wall.day === 30) return TIME;
  return hasTime ? `${WORDS[locale].date} ${TIME}` : WORDS[locale].date;
}

const DAY_MS = 86_400_000;
const DAY_0 = Date.UTC(1899, 11, 30);

/** Days since 30 December 1899, as Sheets counts them. */
export const serialOf = ({ year, month, day, hour, minute, second }: Wall): number =>
  (Date.UTC(year, month - 1, day, hour, minute, second) - DAY_0) / DAY_MS;

/** What the wall clock shows at a serial number. */
export function wallOfSerial(serial: number): Wall {
  const at = new Date(DAY_0 + Math.round(serial * 86_400) * 1000);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
}

const DATE_TOKEN = /"([^"]*)"|\\(.)|([yY]+|[mM]+|[dD]+|[hH]+|[sS]+|[aA][mM]\/[pP][mM]|[aA]\/[pP]|\b[AP]M\b)|./g;
const HALF_OF_DAY = /am\/pm|a\/p|\b[ap]m\b/i;

/** A date in a pattern; a small `m` beside hours or seconds is minutes, else months. */
export function formatDate(wall: Wall, pattern: string, locale: Locale): string {
  const { months, days } = WORDS[locale];
  const tokens = [...pattern.matchAll(DATE_TOKEN)];
  const isTwelveHours = tokens.some((match) => HALF_OF_DAY.test(match[3] ?? ''));
  const letters = tokens.map((match) => (match[3] ?? '').toLowerCase());
  const nearest = (from: number, step: number): string => {
    for (let at = from + step; at >= 0 && at < letters.length; at += step)
      if (letters[at] !== '') return letters[at] ?? '';
    return '';
  };
  const two = (value: number, token: string) => String(value).padStart(Math.min(2, token.length), '0');
  return tokens
    .map((match, at) => {
      const token = letters[at] ?? '';
      switch (token[0]) {
        case undefined:
          return match[1] ?? match[2] ?? match[0];
        case 'y':
          return token.length > 2 ? String(wall.year).padStart(4, '0') : String(wall.year % 100).padStart(2, '0');
        case 'm':
          if (match[3]?.[0] === 'm' && (nearest(at, -1).startsWith('h') || nearest(at, 1).startsWith('s'))) {
            return two(wall.minute, token);
          }
          if (token.length < 3) return two(wall.month, token);
          return (months[wall.month - 1] ?? '').slice(0, token.length === 3 ? 3 : undefined);
        case 'd': {
          if (token.length < 3) return two(wall.day, token);
          const day = days[new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay()] ?? '';
          return day.slice(0, token.length === 3 ? 3 : undefined);
        }
        case 'h':
          return two(isTwelveHours ? wall.hour % 12 || 12 : wall.hour, token);
        case 's':
          return two(wall.second, token);
        default:
          return halfOfDay(wall.hour < 12, match[0]);
      }
    })
    .join('');
}

/** `AM` and `PM`, or with one letter only `a` and `p`, or capitals as the pattern has them. */
function halfOfDay(isMorning: boolean, token: string): string {
  const letter = isMorning ? 'A' : 'P';
  if (token.length !== 3) return `${letter}M`;
  return token === token.toUpperCase() ? letter : letter.toLowerCase();
}

/** A number without a format: whole numbers in full, others to ten digits. */
export function plainNumber(value: number, locale: Locale): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const size = Math.abs(value);
  const text =
    size !== 0 && (size >= 1e15 || size < 1e-5)
      ? value
          .toExponential(5)
          .replace(/\.?0+e/, 'E')
          .replace('e', 'E')
          .replace(/E([+-])(\d)$/, 'E$10$2')
      : String(Number(value.toPrecision(10)));
  return text.replace('.', WORDS[locale].decimal);
}

/** A number in a pattern; of `positive;negative;zero` the section that fits. */
export function formatNumber(value: number, pattern: string, locale: Locale): string {
  const sections = pattern.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [pattern];
  const [positive = '', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return inSection(-value, negative, locale);
  if (value === 0 && zero !== undefined) return inSection(0, zero, locale);
  return (value < 0 ? '-' : '') + inSection(Math.abs(value), positive, locale);
}

const LITERAL = /"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*./g;
const DIGITS = /[0#?][0#?,]*(?:\.[0#?]*)?(?:E[+-]0+)?,*|\.[0#?]+,*/i;

function inSection(value: number, section: string, locale: Locale): string {
  // Literals become letters of a private area, so that no digit in them is taken for a place.
  const literals: string[] = [];
  const masked = section.replace(LITERAL, (_, quoted: string | undefined, escaped: string | undefined) => {
    literals.push(quoted ?? escaped ?? '');
    return String.fromCharCode(0xe000 + literals.length - 1);
  });
  const scaled = masked.includes('%') ? value * 100 : value;
  // A comma behind all places leaves three of them out.
  const shown = masked.replace(DIGITS, (digits) => {
    const places = digits.replace(/,+$/, '');
    return inDigits(scaled / 1000 ** (digits.length - places.length), places, locale);
  });
  return shown.replace(/[\ue000-\uf8ff]/g, (mark) => literals[mark.charCodeAt(0) - 0xe000] ?? '');
}

function inDigits(value: number, digits: string, locale: Locale): string {
  const [places = '', exponent] = digits.split(/E[+-]/i);
  const [whole = '', fraction = ''] = places.split('.');
  const least = fraction.replace(/[^0]/g, '').length;
  const most = fraction.length;
  if (exponent !== undefined) {
    const [mantissa = '', power = ''] = value.toExponential(most).split('e');
    const size = power.replace(/[+-]/, '').padStart(exponent.length, '0');
    return `${mantissa.replace('.', WORDS[locale].decimal)}${/e/.test(digits) ? 'e' : 'E'}${power.startsWith('-') ? '-' : '+'}${size}`;
  }
  const [ones = '', parts = ''] = rounded(value, most).split('.');
  const kept = parts.replace(/0+$/, '').padEnd(least, '0');
  const padded = ones.replace(/^0$/, '').padStart(whole.replace(/[^0]/g, '').length, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, WORDS[locale].group) : padded;
  return fraction === '' ? grouped : `${grouped}${kept === '' && least === 0 ? '' : WORDS[locale].decimal}${kept}`;
}

/** Half away from zero by what the number looks like, as Sheets does: 1.005 is 1.01 with two decimals. */
function rounded(value: number, decimals: number): string {
  if (value >= 1e15) return value.toFixed(decimals);
  const [mantissa = '0', power = '0'] = String(Number(value.toPrecision(15))).split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(power) + decimals}`));
  return Number(`${shifted}e-${decimals}`).toFixed(decimals);
}
