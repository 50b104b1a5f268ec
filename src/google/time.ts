/**
 * Time as people write it: instants brought to a time zone, without a service call for each.
 */

/** The agency's time zone, for the year of the clock. Cells follow the workbook's own zone. */
export const AGENCY_TIME_ZONE = 'Asia/Jakarta';

/** The instant of a local ISO text of the agency, which is seven hours ahead of UTC the whole year round. */
export const agencyInstant = (text: string): Date => new Date(`${text}+07:00`);

/** Formats by time zone: making one takes longer than writing a hundred instants with it. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  FORMATS.set(timeZone, made);
  return made;
}

/** Writes instants as local ISO texts such as `2026-12-31T09:00:00`, which sort as time does. */
export function isoWriter(timeZone: string): (instant: Date) => string {
  const format = formatOf(timeZone);
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
    return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
  };
}

/** An instant as a local ISO text of the agency. */
export const timeAt = (milliseconds: number): string => isoWriter(AGENCY_TIME_ZONE)(new Date(milliseconds));

/** When this run began: every run of a script loads it anew. */
const BEGUN = Date.now();

/** How long this run has been going on, by which long work stops itself before Google would. */
export const millisecondsRunning = (): number => Date.now() - BEGUN;

/** The year of the clock where the agency is. */
export const currentYear = (): number => Number(isoWriter(AGENCY_TIME_ZONE)(new Date()).slice(0, 4));

/** The instant as a local ISO text of the agency. */
export const timeNow = (): string => isoWriter(AGENCY_TIME_ZONE)(new Date());
