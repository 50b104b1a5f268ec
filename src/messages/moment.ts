/**
 * Days and moments as people write them, in letters, in the sidebar and on paper. Sheets show them shorter, by number formats.
 */
import type { Language } from './say.ts';

/** How each language writes dates and numbers. */
export const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/**
 * A day as people write it.
 *
 * @example
 * dayText('id', '2026-12-31') // => '31 Desember 2026'
 */
export const dayText = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/**
 * A month as people write it; what is none, such as a period, stays as it is.
 *
 * @example
 * monthText('id', '2026-03') // => 'Maret 2026'
 * monthText('id', '2026') // => '2026'
 */
export const monthText = (language: Language, month: string): string =>
  monthWords(language, month, { year: 'numeric' });

const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

const monthWords = (language: Language, month: string, more: { readonly year?: 'numeric' }): string =>
  isMonth(month)
    ? new Intl.DateTimeFormat(LOCALES[language], { month: 'long', ...more, timeZone: 'UTC' }).format(
        new Date(`${month}-01T00:00:00Z`),
      )
    : month;

/** The number of a month by its name in either language, `01` to `12`; `''` for another word. */
function monthNamed(word: string): string {
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const languages = Object.keys(LOCALES) as Language[];
  return months.find((month) => languages.some((one) => monthWords(one, `2026-${month}`, {}) === word)) ?? '';
}

/**
 * The days that a text names as `dayText` writes them, in either language, `YYYY-MM-DD` in the order of the text.
 *
 * @example
 * daysIn('12 Maret 2026 sampai 1 April 2026') // => ['2026-03-12', '2026-04-01']
 * daysIn('12 March 2026, 3 rows in 2026') // => ['2026-03-12']
 */
export const daysIn = (text: string): readonly string[] =>
  [...text.matchAll(/(\d{1,2}) (\p{L}+) (\d{4})/gu)].flatMap(([, day = '', word = '', year = '']) => {
    const month = monthNamed(word);
    return month === '' ? [] : [`${year}-${month}-${day.padStart(2, '0')}`];
  });

/**
 * Months one after another as people write them: a year is said once, behind the last of its months.
 *
 * @example
 * monthsText('id', ['2026-11', '2026-12', '2027-01']) // => 'November, Desember 2026, Januari 2027'
 */
export const monthsText = (language: Language, months: readonly string[]): string =>
  months
    .map((month, index) =>
      monthWords(language, month, months[index + 1]?.slice(0, 5) === month.slice(0, 5) ? {} : { year: 'numeric' }),
    )
    .join(', ');

/**
 * The months that a text is of, where it is what `monthsText` writes in either language; none of any other text.
 *
 * @example
 * monthsIn('November, Desember 2026, January 2027') // => ['2026-11', '2026-12', '2027-01']
 * monthsIn('Maret 2026 dan lain-lain') // => []
 */
export function monthsIn(text: string): readonly string[] {
  let year = '';
  const months = text
    .split(', ')
    .reverse()
    .map((one) => {
      const [, word = '', said] = /^(\p{L}+)(?: (\d{4}))?$/u.exec(one) ?? [];
      year = said ?? year;
      return `${year}-${monthNamed(word)}`;
    });
  return months.every(isMonth) ? months.reverse() : [];
}

/**
 * A time of day as people write it.
 *
 * @example
 * clockText('id', '09:05') // => '09.05'
 */
export const clockText = (language: Language, time: string): string =>
  language === 'id' ? time.replace(':', '.') : time;

/** What Indonesia's three zones are called; a zone has a name for each part of the country that has kept a clock of its own. */
const ZONES: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Ujung_Pandang': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/**
 * A time zone as people write it behind a time; one outside of Indonesia has its own name.
 *
 * @example
 * zoneText('Asia/Makassar') // => 'WITA'
 * zoneText('Asia/Tokyo') // => 'Asia/Tokyo'
 */
export const zoneText = (zone: string): string => ZONES[zone] ?? zone;

/** Whether a zone is one of Indonesia's. */
export const isIndonesian = (zone: string): boolean => zone in ZONES;

/**
 * A local ISO text as people write a moment, to the minute, or a day where it has no time; what is neither stays as it is.
 *
 * @example
 * momentText('id', '2026-12-31T09:05:00') // => '31 Desember 2026, 09.05'
 * momentText('en', '2026-12-31') // => '31 December 2026'
 */
export function momentText(language: Language, iso: string): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}).*)?$/.exec(iso) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(day))) return iso;
  return time === undefined ? dayText(language, day) : `${dayText(language, day)}, ${clockText(language, time)}`;
}
