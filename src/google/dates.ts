/**
 * Dates: the days and moments of tables, which are local ISO texts, as the dates that cells of a sheet hold, and back.
 *
 * Only a text that is read again exactly as it is becomes a date. Others stay texts: words, a time that clocks leave out as they
 * are put forward, a year in which zones were not yet what they are.
 */
import { parseMoment } from '../core/plan/day.ts';
import { type Cell, type Exactness, type Grid, headingPlaces, type Table } from '../tables/notation.ts';
import { workbookZone } from './active.ts';
import { guarded, unguarded } from './guard.ts';
import { instantIn, isoWriter, timeAt } from './time.ts';

/** What a day leaves out, and what is left out of a moment to the minute. */
const MIDNIGHT = 'T00:00:00';
const DAY_LENGTH = 10;
const LENGTHS: Readonly<Record<Exactness, number>> = { day: DAY_LENGTH, minute: 16, second: 19 };
const restOf = (length: number): string => MIDNIGHT.slice(length - DAY_LENGTH);

const FORM = /^(19[7-9]|20\d)\d-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/;

/**
 * The instant of a cell as its table holds it; one that is more exact than its column loses nothing.
 *
 * @param milliseconds since 1970, as a `Date` of the cell says
 * @example
 * textIn('Asia/Jakarta', Date.UTC(2026, 11, 15, 17), 'day') // => '2026-12-16'
 */
export const textIn = (zone: string, milliseconds: number, time: Exactness): string =>
  shortened(isoWriter(zone)(toSecond(milliseconds)), time);

/** Sheets counts in parts of a day, which may miss a second by next to nothing. */
const toSecond = (milliseconds: number): Date => new Date(Math.round(milliseconds / 1000) * 1000);

/** A local ISO text to the second as short as its column has it. */
function shortened(text: string, time: Exactness): string {
  const length = LENGTHS[time];
  return text.slice(length) === restOf(length) ? text.slice(0, length) : text;
}

const DAY_MS = 86_400_000;
/** Days as Sheets counts them: 1970 begins with this one, and 2100 with the other. */
const [FIRST_DAY, DAY_AFTER] = [25_569, 73_051];

/**
 * What a column of times holds where somebody has its dates shown as numbers, which Sheets then gives instead: days with their parts, by
 * the wall. Undefined for a number that is none of these years.
 *
 * @example
 * countedIn(46372.5, 'minute') // => '2026-12-16T12:00'
 */
export const countedIn = (days: number, time: Exactness): string | undefined =>
  days >= FIRST_DAY && days < DAY_AFTER
    ? shortened(
        toSecond((days - FIRST_DAY) * DAY_MS)
          .toISOString()
          .slice(0, 19),
        time,
      )
    : undefined;

/**
 * The date of a text in a column of times; undefined where the text would not be read again as it is.
 *
 * @example
 * dateIn('Asia/Jakarta', '2026-12-16', 'day')?.toISOString() // => '2026-12-15T17:00:00.000Z'
 * dateIn('Asia/Jakarta', 'siang ini', 'day') // => undefined
 */
export function dateIn(zone: string, text: string, time: Exactness): Date | undefined {
  const whole = text + restOf(text.length);
  if (!FORM.test(text) || Number.isNaN(Date.parse(`${whole}Z`))) return undefined;
  const date = instantIn(zone, whole);
  return textIn(zone, date.getTime(), time) === text ? date : undefined;
}

/** What a text says where somebody has made plain text of a date: the day as it was shown, or its number. */
function writtenOut(text: string, time: Exactness): string | undefined {
  const at = /^\d{5}(?:[.,]\d+)?$/.test(text) ? countedIn(Number(text.replace(',', '.')), time) : parseMoment(text);
  return at !== undefined && time !== 'day' && at.length === DAY_LENGTH ? shortened(at + MIDNIGHT, time) : at;
}

const dateOf = (text: string, time: Exactness): Date | undefined => dateIn(workbookZone(), text, time);

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** A cell as tables hold it: a date is what the cell shows, a local ISO text, in a column of times as exact as that. */
export function cellOf(value: unknown, time?: Exactness): Cell {
  if (isDate(value))
    return time === undefined ? timeAt(value.getTime()) : textIn(workbookZone(), value.getTime(), time);
  if (typeof value === 'number') return time === undefined ? value : (countedIn(value, time) ?? value);
  if (typeof value === 'boolean') return value;
  const text = unguarded(String(value));
  return time === undefined || FORM.test(text) ? text : (writtenOut(text, time) ?? text);
}

/** A cell as `setValues` must get it to hold what its table does. */
export function entryOf(cell: Cell, isPlainText: boolean, time?: Exactness): Cell | Date {
  const date = typeof cell === 'string' && time !== undefined ? dateOf(cell, time) : undefined;
  return date ?? guarded(cell, isPlainText);
}

/** Cells as `getValues` gives them, header first. */
export type Values = readonly (readonly unknown[])[];

/** Cells as tables hold them. */
export const gridOf = (values: Values): Grid => values.map((row) => row.map((value) => cellOf(value)));

export const hasTimes = ({ columns }: Table): boolean => columns.some(({ time }) => time !== undefined);

/** What stands in a cell of a time: a date, a time that is a text, as earlier releases wrote it, or is shown as a number, or another text. */
type Kind = 'date' | 'time' | 'word';

/** A sheet of a table as read. */
export interface Reading {
  readonly grid: Grid;
  /** All that stands in its columns of times. */
  readonly kinds: ReadonlySet<Kind>;
}

function kindOf(value: unknown, time: Exactness): Kind | undefined {
  if (isDate(value)) return 'date';
  if (typeof value === 'number' && countedIn(value, time) !== undefined) return 'time';
  if (typeof value !== 'string' || value === '') return undefined;
  return dateOf(String(cellOf(value, time)), time) ? 'time' : 'word';
}

/** The same of a table, whose columns of times are found by their headings, or by where they stood before they lost them. */
export function readingOf(table: Table, values: Values): Reading {
  const grid = gridOf(values);
  const timeOf = new Map(
    hasTimes(table)
      ? headingPlaces(table, grid).flatMap(({ column: { time }, at, bare }) =>
          time === undefined ? [] : [[at < 0 ? bare : at, time] as const],
        )
      : [],
  );
  const kinds = new Set(
    values.slice(1).flatMap((row) => [...timeOf].flatMap(([column, time]) => kindOf(row[column], time) ?? [])),
  );
  if (!kinds.has('date') && !kinds.has('time')) return { grid, kinds };
  return {
    kinds,
    grid: values.map((row, at) =>
      row.map((value, column) => (timeOf.has(column) ? cellOf(value, timeOf.get(column)) : (grid[at]?.[column] ?? ''))),
    ),
  };
}
