/**
 * Days and moments as people write them, in letters, in the sidebar and on paper. Sheets keep them as texts that sort.
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
 * A time of day as people write it.
 *
 * @example
 * clockText('id', '09:05') // => '09.05'
 */
export const clockText = (language: Language, time: string): string =>
  language === 'id' ? time.replace(':', '.') : time;

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
