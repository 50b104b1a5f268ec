/** Instants as people in the workbook's zone read them. */

const INDONESIAN = 'id-ID';

export const longTime = (iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat(INDONESIAN, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(iso));

export const longDay = (iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat(INDONESIAN, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(iso));

export const shortTime = (iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat(INDONESIAN, {
    timeZone,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso));

/** The wall clock of a zone as the value of a date and time field: `2026-12-31T09:00`. */
export function wallTime(iso: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso));
  return parts.replace(' ', 'T');
}

const MINUTE_MS = 60_000;

/** Whole minutes from one wall time to another of the same zone; NaN where one is not complete. */
export const minutesBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / MINUTE_MS);
