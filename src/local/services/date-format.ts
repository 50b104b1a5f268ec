/**
 * Dates in the patterns of Java's `SimpleDateFormat`; names of months and days are English, as on Google.
 *
 * Refuses pattern letters that it does not know, rather than print them wrongly.
 */
import { Refusal } from './refusal.ts';
import { isZone, offsetMinutesAt, wallAt } from './zone.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** An instant in a pattern such as `yyyy-MM-dd HH:mm`. */
export function formatInstant(at: number, timeZone: string, format: string): string {
  // A zone that Java does not know is read as GMT there; these services refuse it instead.
  if (!isZone(timeZone)) throw new Refusal(`Invalid argument: ${timeZone}`);
  return format.replace(TOKEN, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return /[A-Za-z]/.test(token) ? field(token, at, timeZone) : token;
  });
}

function field(token: string, at: number, zone: string): string {
  const wall = wallAt(at, zone);
  const width = token.length;
  const padded = (value: number) => String(value).padStart(width, '0');
  const weekday = new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay();
  switch (token[0]) {
    case 'y':
      return width === 2 ? String(wall.year % 100).padStart(2, '0') : padded(wall.year);
    case 'M':
      if (width < 3) return padded(wall.month);
      return (MONTHS[wall.month - 1] as string).slice(0, width === 3 ? 3 : undefined);
    case 'd':
      return padded(wall.day);
    case 'H':
      return padded(wall.hour);
    case 'h':
      return padded(wall.hour % 12 || 12);
    case 'm':
      return padded(wall.minute);
    case 's':
      return padded(wall.second);
    case 'S':
      return padded(((at % 1000) + 1000) % 1000);
    case 'a':
      return wall.hour < 12 ? 'AM' : 'PM';
    case 'E':
      return (DAYS[weekday] as string).slice(0, width < 4 ? 3 : undefined);
    case 'u':
      return padded(weekday || 7);
    case 'Z':
      return offset(at, zone, '');
    case 'X':
      return offsetMinutesAt(at, zone) === 0
        ? 'Z'
        : offset(at, zone, width === 3 ? ':' : '').slice(0, width === 1 ? 3 : 6);
    default:
      throw new Refusal(`Illegal pattern character '${token[0]}'`);
  }
}

function offset(at: number, zone: string, separator: string): string {
  const minutes = offsetMinutesAt(at, zone);
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}
