/**
 * Tabs: the workbook as files and pages show it. Numbers keep their precision, dates become ISO, formulas their text.
 */
import { lastColumn, lastRow } from '../services/grid.ts';
import type { Cell, SheetState, WorkbookState } from '../services/state.ts';
import { offsetMinutesAt, wallAt } from '../services/zone.ts';
import type { World } from '../world.ts';

/** A cell as a value: a text, a number, a truth value or an instant. */
export type Value = string | number | boolean | Date;

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * An instant on the wall clock of a zone: a day alone at midnight, else with the time and the zone's offset.
 *
 * @example
 * isoAt(Date.UTC(2026, 11, 31, 2), 'Asia/Jakarta') // => '2026-12-31T09:00:00+07:00'
 * isoAt(Date.UTC(2026, 11, 30, 17), 'Asia/Jakarta') // => '2026-12-31'
 */
export function isoAt(instant: number, zone: string): string {
  const { year, month, day, hour, minute, second } = wallAt(instant, zone);
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (hour === 0 && minute === 0 && second === 0) return date;
  const ahead = offsetMinutesAt(instant, zone);
  const [sign, distance] = [ahead < 0 ? '-' : '+', Math.abs(ahead)];
  const offset = `${sign}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${offset}`;
}

/** A text without the apostrophe that only keeps Sheets from reading it as something else. */
const shown = (text: string, world: World): string =>
  world.rules.apostropheInText === 'kept' && /^'[='+]/.test(text) ? text.slice(1) : text;

function valueIn(cell: Cell | undefined, world: World): Value {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return shown(cell, world);
  if (typeof cell !== 'object') return cell;
  return 'at' in cell ? new Date(cell.at) : cell.formula;
}

/** All content of a tab as a rectangle of values. */
export function valuesOf(world: World, sheet: SheetState): readonly (readonly Value[])[] {
  const [rows, columns] = [lastRow(sheet), lastColumn(sheet)];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => valueIn(sheet.rows[row]?.[column], world)),
  );
}

/** Tabs with any content: a new workbook's first, empty one is no table. */
export const filledTabs = ({ sheets }: Pick<WorkbookState, 'sheets'>): readonly SheetState[] =>
  sheets.filter((sheet) => lastRow(sheet) > 0);

/** A value as text: numbers in full precision with a dot, instants as ISO in the workbook's zone. */
export const textOf = (world: World, value: Value): string =>
  typeof value === 'object' ? isoAt(value.getTime(), world.workbook.timeZone) : String(value);

/** All content of a tab as texts. */
export const textsOf = (world: World, sheet: SheetState): readonly (readonly string[])[] =>
  valuesOf(world, sheet).map((row) => row.map((value) => textOf(world, value)));

/** A header as it is compared: without capitals and doubled or outer spaces. */
export const foldHeader = (header: string): string => header.replace(/\s+/g, ' ').trim().toLowerCase();

/** The records of a tab by lower-case header; none where there is no such tab. */
export function recordsOf(world: World, title: string): readonly Readonly<Record<string, string>>[] {
  const sheet = world.workbook.sheets.find(({ name }) => name === title);
  const [header = [], ...rows] = sheet ? textsOf(world, sheet) : [];
  return rows.map((row) => Object.fromEntries(header.map((name, column) => [foldHeader(name), row[column] ?? ''])));
}

/**
 * The name of a tab's file: lower-case kebab.
 *
 * @example
 * kebab('Penilai Luar') // => 'penilai-luar'
 */
export const kebab = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'tab';
