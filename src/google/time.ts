/**
 * Time as people write it: instants brought to the workbook's time zone and back, without a service call for each.
 *
 * What is written is the wall clock of the workbook, in its cells and in what is kept beside them. So a time stays as it is
 * written where somebody gives the workbook another zone, and is meant in that zone from then on.
 */
import { workbookZone } from './active.ts';

type Writer = (instant: Date) => string;

/** By a format of Intl, which is exact everywhere and slow. */
function slowWriter(timeZone: string): Writer {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
    return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
  };
}

const HOUR_MS = 3_600_000;
const LAST_SECOND_MS = HOUR_MS - 1000;

const aheadBy =
  (ahead: number): Writer =>
  (instant) =>
    new Date(instant.getTime() + ahead).toISOString().slice(0, 19);

/** The same, asking Intl for each hour and not for each instant: within an hour in which no clock is put the zone is as far ahead. */
function hourlyWriter(timeZone: string): Writer {
  const slow = slowWriter(timeZone);
  const hours = new Map<number, Writer>();
  const wallAt = (milliseconds: number): number => Date.parse(`${slow(new Date(milliseconds))}Z`);
  return (instant) => {
    const hour = Math.floor(instant.getTime() / HOUR_MS);
    const begin = hour * HOUR_MS;
    const known = hours.get(hour);
    if (known) return known(instant);
    const wall = wallAt(begin);
    const isEven = wallAt(begin + LAST_SECOND_MS) - wall === LAST_SECOND_MS;
    const writer = isEven ? aheadBy(wall - begin) : slow;
    hours.set(hour, writer);
    return writer(instant);
  };
}

/** Writers by time zone: a sheet may hold tens of thousands of instants. */
const WRITERS = new Map<string, Writer>();

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
export function isoWriter(timeZone: string): Writer {
  const known = WRITERS.get(timeZone);
  if (known) return known;
  const ahead = fixedAhead(timeZone);
  const made = ahead === undefined ? hourlyWriter(timeZone) : aheadBy(ahead);
  WRITERS.set(timeZone, made);
  return made;
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
