/** Facts of dates and numbers in the runtime, which is all that deadlines, months and years rest on. */
import { safe, same } from './fact.ts';

const FORMAT = 'tc39.es/ecma402/#sec-intl-datetimeformat-constructor';
const NUMBERS = 'tc39.es/ecma402/#sec-intl-numberformat-constructor';
const CLDR = 'cldr.unicode.org, locale id';
const PARSE = 'tc39.es/ecma262/#sec-date.parse';

/** What a clock on the wall of a zone shows, as its parts come. */
const clockIn = (timeZone: string, instant: string): string =>
  new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
    .formatToParts(new Date(instant))
    .filter(({ type }) => type !== 'literal')
    .map(({ type, value }) => `${type} ${value}`)
    .join(', ');

const inIndonesian = (options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('id-ID', { ...options, timeZone: 'UTC' }).format(new Date('2026-12-31T00:00:00Z'));

export const TIME_FACTS = [
  safe('zone-clock', 'time', 'an instant is written by the clock of a zone, whose first hour is 00', FORMAT, () => {
    same(clockIn('Asia/Jakarta', '2026-12-31T17:05:00Z'), 'month 01, day 01, hour 00, minute 05');
    same(clockIn('Asia/Makassar', '2026-12-31T15:59:00Z'), 'month 12, day 31, hour 23, minute 59');
    same(clockIn('Asia/Jayapura', '2026-12-31T15:00:00Z'), 'month 01, day 01, hour 00, minute 00');
  }),
  safe('clock-change', 'time', 'a zone is known to put its clocks forward and back', FORMAT, () => {
    same(clockIn('Europe/Berlin', '2026-03-29T00:59:00Z'), 'month 03, day 29, hour 01, minute 59');
    same(clockIn('Europe/Berlin', '2026-03-29T01:00:00Z'), 'month 03, day 29, hour 03, minute 00');
    same(clockIn('Europe/Berlin', '2026-10-25T01:00:00Z'), 'month 10, day 25, hour 02, minute 00');
  }),
  safe('iso-instant', 'time', 'a time with Z is read in UTC, wherever the script is', PARSE, () => {
    same(Date.parse('2026-12-31T17:05:00Z'), Date.UTC(2026, 11, 31, 17, 5));
    same(new Date(Date.UTC(2024, 1, 29, 23, 59, 59)).toISOString(), '2024-02-29T23:59:59.000Z');
    same(Number.isNaN(Date.parse('2026-13-01T00:00:00Z')), true);
  }),
  safe('indonesian-date', 'time', 'days and months have their Indonesian names', CLDR, () => {
    same(inIndonesian({ dateStyle: 'long' }), '31 Desember 2026');
    same(inIndonesian({ weekday: 'long' }), 'Kamis');
  }),
  safe('indonesian-number', 'numbers', 'numbers are written in Indonesian with a decimal comma', NUMBERS, () => {
    same(new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 }).format(1234.5), '1.234,5');
  }),
  safe(
    'number-text',
    'numbers',
    'a text is a number with a point and none with a comma',
    'tc39.es/ecma262/#sec-number-constructor-number-value',
    () => {
      same([Number('97.5'), Number.isNaN(Number('97,5')), Number('')], [97.5, true, 0]);
      same([0.1 + 0.2 === 0.3, (89.99999999999999).toFixed(9)], [false, '90.000000000']);
    },
  ),
];
