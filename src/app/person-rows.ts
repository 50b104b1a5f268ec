/**
 * The rows of one person in the sheets of every period, as texts, without the columns that name anybody else.
 */

import type { Workbook } from '../google/workbook.ts';
import { amountText } from '../messages/filling.ts';
import { clockText, momentText, monthText } from '../messages/moment.ts';
import { fixed, type Language, typed } from '../messages/say.ts';
import { tidyNip } from '../tables/nip.ts';
import { type Cell, type Column, readTable, type Table } from '../tables/notation.ts';
import type { PersonSection } from './api.types.ts';
import { titlesOn } from './retention.ts';
import { percent } from './words.ts';

/** Whose data is gathered, from which workbook, in which language. */
export interface Subject {
  readonly workbook: Workbook;
  readonly language: Language;
  readonly id: string;
}

/** A period and the year behind the names of its sheets, `''` for the open ones. */
export interface Age {
  readonly period: string;
  readonly mark: string;
}

type Key<T extends Table> = T['columns'][number]['key'];
/** A row as texts by key. */
export type Texts<T extends Table> = Readonly<Record<Key<T>, string>>;

/** A cell as its sheet shows it: a share in percent, a rating with both decimals, and thousands apart where the column has them so. */
function textOf(language: Language, { format = '' }: Column, cell: Cell): string {
  if (typeof cell !== 'number') return String(cell);
  if (format.endsWith('%')) return `${typed(language, percent(cell))}%`;
  if (format.endsWith('.00')) return fixed(language, cell);
  return format.startsWith('#,') ? amountText(language, cell) : typed(language, cell);
}

/** What parts a cell that names several. */
export const PART_MARK = ' | ';

/** Whether a cell names somebody: by their NIP alone, or as one of several parts. */
const names = (cell: string, id: string): boolean => cell.split(PART_MARK).some((part) => tidyNip(part) === id);

/** The rows of a table of one period in which the person's NIP stands in a column. */
export function ownRows<T extends Table>(
  { workbook, language, id }: Subject,
  table: T,
  column: Key<T>,
  mark = '',
): readonly Texts<T>[] {
  return titlesOn(workbook, table, mark).flatMap(
    (title) =>
      readTable(table, workbook.read({ ...table, title }), (row) =>
        names(row.text(column), id)
          ? Object.fromEntries(table.columns.map((one: Column) => [one.key, textOf(language, one, row.cell(one.key))]))
          : undefined,
      ).values as unknown as readonly Texts<T>[],
  );
}

/** A day with no time, and a time with no day, as cells hold them. */
const MIDNIGHT = 'T00:00:00';
const NO_DAY = '1899-12-30T';

/** A moment as people write it, a day, a time or a month where it is only that; every other text as it is. */
export function readable(language: Language, text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}[\d:.]*)?$/.test(text)) return monthText(language, text);
  if (text.startsWith(NO_DAY)) return clockText(language, text.slice(NO_DAY.length, 16));
  return momentText(language, text.slice(10).startsWith(MIDNIGHT) ? text.slice(0, 10) : text);
}

/** The heading of a column. */
export const headerOf = (table: Table, key: string): string =>
  table.columns.find((column: Column) => column.key === key)?.header ?? '';

/** A section of rows with these columns. */
export const listed = <T extends Table>(
  { language }: Pick<Subject, 'language'>,
  title: string,
  table: T,
  keys: readonly Key<T>[],
  rows: readonly Texts<T>[],
): PersonSection => ({
  title,
  texts: [],
  header: keys.map((key) => headerOf(table, key)),
  rows: rows.map((row) => keys.map((key) => readable(language, row[key]))),
});

/** A section of one row, a column a line; blank ones are left out. */
export const paired = <T extends Table>(
  { language }: Pick<Subject, 'language'>,
  title: string,
  table: T,
  keys: readonly Key<T>[],
  rows: readonly Texts<T>[],
): PersonSection => ({
  title,
  texts: [],
  header: [],
  rows: rows.flatMap((row) =>
    keys.filter((key) => row[key] !== '').map((key) => [headerOf(table, key), readable(language, row[key])]),
  ),
});
