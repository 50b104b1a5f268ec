/**
 * Time zones: the wall clock of a workbook from an instant, and back.
 *
 * A date typed into a cell is midnight in the workbook's zone, not in the script's and not in this computer's.
 */

/** What a wall clock shows. Months count from 1. */
export interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError for an unknown zone. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}

/** Whether there is a zone of this name. */
export function isZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What a clock on the wall shows at an instant (milliseconds since 1970). */
export function wallAt(instant: number, zone: string): Wall {
  const parts: Record<string, string> = {};
  for (const part of clockOf(zone).formatToParts(instant)) parts[part.type] = part.value;
  const number = (type: string) => Number(parts[type]);
  const year = parts.era === 'BC' ? 1 - number('year') : number('year');
  return {
    year,
    month: number('month'),
    day: number('day'),
    hour: number('hour'),
    minute: number('minute'),
    second: number('second'),
  };
}

/** Minutes that the zone is ahead of UTC at an instant. */
export function offsetMinutesAt(instant: number, zone: string): number {
  return Math.round((asUtc(wallAt(instant, zone)) - Math.floor(instant / 1000) * 1000) / 60_000);
}

/** The instant at which the wall clock shows this. */
export function instantOf(wall: Wall, zone: string): number {
  const guess = asUtc(wall);
  const first = guess - offsetOf(guess, zone);
  return guess - offsetOf(first, zone);
}

const offsetOf = (instant: number, zone: string) => asUtc(wallAt(instant, zone)) - Math.floor(instant / 1000) * 1000;

function asUtc(wall: Wall): number {
  const date = new Date(0);
  date.setUTCFullYear(wall.year, wall.month - 1, wall.day);
  date.setUTCHours(wall.hour, wall.minute, wall.second);
  return date.getTime();
}
