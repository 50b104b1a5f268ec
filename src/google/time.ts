/**
 * Time as people write it: instants brought to the workbook's time zone and back, without a service call for each.
 *
 * What is written is the wall clock of the workbook, in its cells and in what is kept beside them. So a time stays as it is
 * written where somebody gives the workbook another zone, and is meant in that zone from then on.
 */
import { workbookZone } from './active.ts';

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

const MINUTE_MS = 60_000;

/** How far ahead a zone without a place is, such as `GMT+07:30`, which Sheets may name and Intl may not know; else undefined. */
function fixedAhead(timeZone: string): number | undefined {
  const [, sign, hours, minutes = '0'] = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(timeZone) ?? [];
  if (sign === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (60 * Number(hours) + Number(minutes)) * MINUTE_MS;
}

/**
 * Writes instants as local ISO texts such as `2026-12-31T09:00:00`, which sort as time does.
 *
 * @example
 * isoWriter('GMT+07:30')(new Date('2026-12-31T16:30:00Z')) // => '2027-01-01T00:00:00'
 * isoWriter('Asia/Makassar')(new Date('2026-12-31T16:00:00Z')) // => '2027-01-01T00:00:00'
 */
export function isoWriter(timeZone: string): (instant: Date) => string {
  const ahead = fixedAhead(timeZone);
  if (ahead !== undefined) return (instant) => new Date(instant.getTime() + ahead).toISOString().slice(0, 19);
  const format = formatOf(timeZone);
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
    return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
  };
}

const DAY_MS = 86_400_000;

/**
 * The instant of a local ISO text. A time that comes twice, as clocks are put back, is the first; one that is left out, as
 * they are put forward, is as long after the change as it would have been: half past two, where two becomes three, is half past three.
 *
 * @throws RangeError for a text that is no time
 * @example
 * instantIn('Asia/Jayapura', '2026-12-31T23:59:00').toISOString() // => '2026-12-31T14:59:00.000Z'
 * instantIn('Europe/Berlin', '2026-10-25T02:30:00').toISOString() // => '2026-10-25T00:30:00.000Z'
 * instantIn('Europe/Berlin', '2026-03-29T02:30:00').toISOString() // => '2026-03-29T01:30:00.000Z'
 */
export function instantIn(timeZone: string, text: string): Date {
  const write = isoWriter(timeZone);
  const wall = Date.parse(`${text}Z`);
  if (Number.isNaN(wall)) throw new RangeError(`${text} is no time.`);
  const aheadAt = (instant: number): number => Date.parse(`${write(new Date(instant))}Z`) - instant;
  // No zone is a day ahead or behind: a day off is before, and after, any change that the time may be near.
  const [before, after] = [aheadAt(wall - DAY_MS), aheadAt(wall + DAY_MS)];
  const ahead = [before, after].find((one) => aheadAt(wall - one) === one) ?? before;
  return new Date(wall - ahead);
}

/** The instant of a local ISO text of the workbook. */
export const instantOf = (text: string): Date => instantIn(workbookZone(), text);

/** An instant as a local ISO text of the workbook. */
export const timeAt = (milliseconds: number): string => isoWriter(workbookZone())(new Date(milliseconds));

/** This instant as a local ISO text of the workbook. */
export const timeNow = (): string => timeAt(Date.now());

/** The year of the clock where the workbook is. */
export const currentYear = (): number => Number(timeNow().slice(0, 4));

/** When this run began: every run of a script loads it anew. */
const BEGUN = Date.now();

/** How long this run has been going on, by which long work stops itself before Google would. */
export const millisecondsRunning = (): number => Date.now() - BEGUN;
