/**
 * Notation: how records stand in a sheet. A table is a tab with named columns; a row is a record.
 *
 * Columns are found by their header, in any order, whatever the spaces and capitals; columns that people added are left
 * alone. A column that is gone is told once, not once for every row.
 */
import type { Parsed, Problem, ProblemCode } from '../core/problem.ts';

/** What a cell holds. Dates arrive as ISO texts in the workbook's time zone. */
export type Cell = string | number | boolean;
export type Grid = readonly (readonly Cell[])[];

/** Releases that brought columns to tables of an earlier one, the oldest first. */
export const RELEASES = ['0.2.0', '0.3.0'] as const;
export type Release = (typeof RELEASES)[number];

/** How exact a time is: a day such as `2026-12-31`, else a moment, `2026-12-31T09:45`, to the second `2026-12-31T09:45:00`. */
export type Exactness = 'day' | 'minute' | 'second';

/** How a column is typed and shown. Texts are written as text, so that a NIP keeps its 18 digits. */
export interface Column<K extends string = string, T extends 'text' | 'number' = 'text' | 'number'> {
  readonly key: K;
  readonly header: string;
  readonly kind: T;
  /** Width in pixels. */
  readonly width: number;
  /** Number format; of texts only times have one. */
  readonly format?: string;
  /** Where the text is a time: how exact. The sheet holds it as a date, which people sort and filter by; tables hold the text. */
  readonly time?: Exactness;
  /** A column that may be absent. */
  readonly optional?: boolean;
  /** The release that brought the column to a table that was there before: a sheet that is older does not have it. */
  readonly since?: Release;
  /** Whether long texts go on in lines of their own instead of out of the cell. */
  readonly wrap?: boolean;
  /** The words that people choose from in the cell; another word may still be typed, and is told as a problem. */
  readonly choices?: readonly string[];
  /** Where the words go by another cell of the row: the column of that cell, and the words for what stands in it. */
  readonly choicesBy?: { readonly key: string; readonly of: (cell: string) => readonly string[] };
  /** What a number may be, where nothing else is said as it is read. */
  readonly bounds?: Bounds;
  /** Who fills the column, where it is not who fills its table. */
  readonly filledBy?: 'people' | 'Teladan';
  /** What asks somebody to look at the cell: some words, or a number above a limit. */
  readonly marks?: { readonly words: readonly string[] } | { readonly above: number };
}

/**
 * Who fills a table: people (`input`; `optional` where they want to, its tab is made when it is asked for), Teladan once
 * for the cycle (`kept`), Teladan anew each time (`computed`).
 */
export interface Table<C extends readonly Column[] = readonly Column[]> {
  readonly key: string;
  readonly title: string;
  readonly filledBy: 'input' | 'optional' | 'kept' | 'computed';
  readonly columns: C;
}

/** Whether people type into a table. */
export const isTyped = ({ filledBy }: Table): boolean => filledBy === 'input' || filledBy === 'optional';

/** Whether Teladan fills some columns of a table beside what people type into the others. */
export const isWrittenBeside = (table: Table): boolean =>
  isTyped(table) && table.columns.some(({ filledBy }) => filledBy === 'Teladan');

/** A record of a table: texts, and numbers that may be missing. */
export type RowOf<T extends Table> = {
  readonly [C in T['columns'][number] as C['key']]: C['kind'] extends 'number' ? number | undefined : string;
};

export const text = <K extends string>(key: K, header: string, width = 120): Column<K, 'text'> => ({
  key,
  header,
  kind: 'text',
  width,
});

export const number = <K extends string>(key: K, header: string, format = '0.00', width = 90): Column<K, 'number'> => ({
  key,
  header,
  kind: 'number',
  width,
  format,
});

/** Days and moments as people write them, alike in all sheets; with the month as a word, 3 April is 3 April in any locale. */
const DAY_FORMAT = 'd mmm yyyy';
const MOMENT_FORMAT = `${DAY_FORMAT} hh.mm`;

/** A column of days, in a table that Teladan fills. What is no day stays a text. */
export const day = <K extends string>(key: K, header: string): Column<K, 'text'> => ({
  ...text(key, header, 110),
  time: 'day',
  format: DAY_FORMAT,
});

/** The same of moments, by the clock of the workbook. */
export const moment = <K extends string>(
  key: K,
  header: string,
  time: Exclude<Exactness, 'day'> = 'second',
): Column<K, 'text'> => ({ ...text(key, header, 150), time, format: MOMENT_FORMAT });

/**
 * A column in which people choose a word; the cells offer them.
 *
 * @example
 * chosen(text('status', 'Status'), { active: 'Aktif', leave: 'Cuti' }).choices // => ['Aktif', 'Cuti']
 */
export const chosen = <C extends Column>(column: C, words: Readonly<Record<string, string>>): C => ({
  ...column,
  choices: Object.values(words),
});

/**
 * A column of numbers within bounds, for whoever types and whoever reads.
 *
 * @example
 * within(number('weight', 'Bobot'), { minimum: 0 }).bounds // => { minimum: 0 }
 */
export const within = <C extends Column>(column: C, bounds: Bounds): C => ({ ...column, bounds });

/** A column that a release brought to a table that was there before. */
export const since = <C extends Column>(release: Release, column: C): C => ({ ...column, since: release });

/** A column that people fill in a table that Teladan fills. */
export const byPeople = <C extends Column>(column: C): C => ({ ...column, filledBy: 'people' });

/** A column that Teladan fills in a table that people fill. */
export const byTeladan = <C extends Column>(column: C): C => ({ ...column, filledBy: 'Teladan' });

/** A column whose cells ask somebody to look where they hold one of these words. */
export const marked = <C extends Column>(column: C, ...words: readonly string[]): C => ({
  ...column,
  marks: { words },
});

/** A column whose cells ask somebody to look where their number is above a limit. */
export const markedAbove = <C extends Column>(column: C, above: number): C => ({ ...column, marks: { above } });

export const table = <C extends readonly Column[]>(
  key: string,
  title: string,
  filledBy: Table['filledBy'],
  columns: C,
): Table<C> => ({ key, title, filledBy, columns });

/** Where a text has something that the eye does not see; most have nothing, and one look is cheaper than two copies. */
const UNSEEN = /[^\S ]|[\u200b-\u200d\u2060]|^ | $| {2}/;

/** A text without what the eye does not see: outer spaces, doubled, no-break and zero-width ones. */
export function clean(value: Cell): string {
  const text = String(value);
  if (!UNSEEN.test(text)) return text;
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Headers and words are compared without capitals. */
export const fold = (value: Cell): string => clean(value).toLowerCase();

/**
 * A number in a cell: as it is, or written with a dot or a comma as decimal mark. Undefined for anything else.
 *
 * @example
 * parseNumber('97,25') // => 97.25
 * parseNumber('1.234,5') // => undefined
 */
export function parseNumber(value: Cell): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const digits = clean(value);
  return /^-?\d+([.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}

/** Whether a text may be a thousand or a fraction: `1.000` is 1 with a decimal point and 1000 with an Indonesian one. */
export const isAmbiguous = (value: Cell): boolean =>
  typeof value === 'string' && /^[1-9]\d{0,2}[.,]\d{3}$/.test(clean(value));

/** The two numbers that such a text may be, each as nobody can misread it: `1.200` is `1200` or `1,2`, `1.234` is `1234` or `1,2340`. */
function readingsOf(value: Cell): NonNullable<Problem['details']> {
  const [whole = '', decimals = ''] = clean(value).split(/[.,]/);
  const fraction = decimals.replace(/0+$/, '').padEnd(1, '0');
  return { whole: whole + decimals, fraction: `${whole},${fraction.length === 3 ? `${fraction}0` : fraction}` };
}

/** Numbers with groups of thousands that can be read in one way only: with both marks, or with more than one group. */
const GROUPED: readonly { readonly form: RegExp; readonly group: RegExp }[] = [
  { form: /^-?\d{1,3}(\.\d{3})+,\d+$|^-?\d{1,3}(\.\d{3}){2,}$/, group: /\./g },
  { form: /^-?\d{1,3}(,\d{3})+\.\d+$|^-?\d{1,3}(,\d{3}){2,}$/, group: /,/g },
  { form: /^-?\d{1,3}( \d{3})+([.,]\d+)?$/, group: / /g },
];

/**
 * The number that a text surely is though it is not written as one; undefined where it may be another.
 *
 * @example
 * mendNumber('1.234.567,5') // => 1234567.5
 * mendNumber('1.234') // => undefined
 */
export function mendNumber(cell: string): number | undefined {
  const digits = clean(cell).replace(/^'/, '');
  const grouped = GROUPED.find(({ form }) => form.test(digits));
  if (grouped) return parseNumber(digits.replace(grouped.group, ''));
  return isAmbiguous(digits) ? undefined : parseNumber(digits);
}

/** Bounds of a number in a cell. */
export interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
  /** The minimum itself is too small. */
  readonly above?: boolean;
  readonly integer?: boolean;
  /** Blank is a value of its own and not a problem. */
  readonly blank?: boolean;
  /** A text that may be a thousand or a fraction is no number before somebody says which: both would make sense. */
  readonly thousands?: boolean;
}

/** One row while it is read: its cells by key, and the problems they give. */
export interface RowReader<K extends string> {
  readonly row: number;
  /** The cell as it stands. `''` where its column is missing. */
  readonly cell: (key: K) => Cell;
  /** The cell as tidy text. */
  readonly text: (key: K) => string;
  /** The cell exactly as typed, as text. */
  readonly verbatim: (key: K) => string;
  /** Within the column's own bounds, unless others are given. */
  readonly number: (key: K, bounds?: Bounds) => number | undefined;
  /** The value that a word in the cell stands for. */
  readonly choice: <T extends string>(key: K, words: Readonly<Record<T, string>>) => T | undefined;
  readonly tell: (code: ProblemCode, key: K, details?: Problem['details']) => void;
}

const isBlank = (cells: readonly Cell[]): boolean => cells.every((cell) => clean(cell) === '');

/**
 * Letters of a column, from 1, as sheets show them.
 *
 * @example
 * columnLetters(6) // => 'F'
 * columnLetters(28) // => 'AB'
 */
export const columnLetters = (column: number): string =>
  column < 1 ? '' : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** Where the heading of a column stands. */
export interface HeadingPlace {
  readonly column: Column;
  /** From 0; -1 where no heading says it. */
  readonly at: number;
  /** Where another says the same, from 0; -1 where none does. */
  readonly again: number;
  /** Where nothing says it: the column that stands in its place under no heading, from 0; -1 where none does. */
  readonly bare: number;
  /** How many rows of that column hold something. */
  readonly rows: number;
}

/** How many rows hold something in a column. */
const rowsIn = (rows: Grid, at: number): number => rows.filter((cells) => clean(cells[at] ?? '') !== '').length;

/** Where the headings of a table stand, in its order. */
export function headingPlaces({ columns }: Table, [header = [], ...rows]: Grid): readonly HeadingPlace[] {
  const folded = header.map(fold);
  const places = columns.map((column) => folded.indexOf(fold(column.header)));
  const isBare = (at: number): boolean =>
    at >= 0 && !places.includes(at) && (folded[at] === '' || (at >= folded.length && rowsIn(rows, at) > 0));
  return columns.map((column, index) => {
    const at = places[index] ?? -1;
    if (at >= 0) return { column, at, again: folded.indexOf(fold(column.header), at + 1), bare: -1, rows: 0 };
    const [before = -1, after = -1] = [places[index - 1], places[index + 1]];
    const behind = index === 0 || before >= 0 ? before + 1 : -1;
    const bare = [behind, after - 1].find(isBare) ?? -1;
    // The next one that is gone stood behind it.
    places[index] = bare;
    return { column, at, again: -1, bare, rows: rowsIn(rows, bare) };
  });
}

/** Where each column is; tells those that are missing or stand there twice, and columns that hold something under no heading. */
function bind(table: Table, [header = [], ...rows]: Grid, problems: Problem[]): ReadonlyMap<string, number> {
  const places = headingPlaces(table, [header, ...rows]);
  for (const { column, at, again, bare, rows: filled } of places) {
    const isTwice = again >= 0;
    if (!isTwice && (at >= 0 || column.optional || !isTyped(table))) continue;
    problems.push({
      code: isTwice ? 'column-repeated' : 'column-missing',
      table: table.key,
      row: 1,
      column: column.key,
      received: isTwice ? column.header : header.map(clean).filter(Boolean).join(', '),
      ...(filled === 0 ? {} : { details: { letters: columnLetters(bare + 1), rows: filled } }),
    });
  }
  const told = places.flatMap(({ bare, column }) => (column.optional ? [] : [bare]));
  problems.push(...strayColumns(table, header, rows, told));
  // Nobody can say which of two is meant.
  return new Map(places.flatMap(({ column, at, again }) => (at < 0 || again >= 0 ? [] : [[column.key, at] as const])));
}

function rowReader<K extends string>(
  table: Table,
  found: ReadonlyMap<string, number>,
  row: number,
  cells: readonly Cell[],
  problems: Problem[],
): RowReader<K> {
  const cell = (key: K): Cell => cells[found.get(key) ?? -1] ?? '';
  const tell = (code: ProblemCode, key: K, details: Problem['details'] = {}): void => {
    // A missing column was told at the header; its cells are not wrong one by one.
    if (found.has(key))
      problems.push({ code, table: table.key, row, column: key, received: String(cell(key)), details });
  };
  const text = (key: K): string => clean(cell(key));
  return {
    row,
    cell,
    tell,
    text,
    verbatim: (key) => String(cell(key)),
    number: (key, bounds = table.columns.find((column) => column.key === key)?.bounds ?? {}) => {
      if (text(key) === '') {
        if (!bounds.blank) tell('cell-blank', key);
        return undefined;
      }
      if (bounds.thousands && isAmbiguous(cell(key))) {
        tell('number-ambiguous', key, readingsOf(cell(key)));
        return undefined;
      }
      const value = parseNumber(cell(key));
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = bounds;
      const { above = false, integer = false } = bounds;
      const fits = value !== undefined && value <= maximum && (above ? value > minimum : value >= minimum);
      if (fits && (!integer || Number.isInteger(value))) return value;
      tell('number-invalid', key, {
        minimum: bounds.minimum ?? '',
        above: String(above),
        integer: String(integer),
        ...(bounds.maximum === undefined ? {} : { maximum: bounds.maximum }),
      });
      return undefined;
    },
    choice: <T extends string>(key: K, words: Readonly<Record<T, string>>) => {
      const options = Object.keys(words) as T[];
      const chosen = options.find((option) => fold(words[option]) === fold(cell(key)));
      if (!chosen)
        tell(text(key) === '' ? 'cell-blank' : 'choice-unknown', key, { choices: Object.values(words).join(', ') });
      return chosen;
    },
  };
}

/** Cells under no heading: nobody can say what they mean, so each column of such is told, where its heading is missing. */
function strayColumns(table: Table, header: readonly Cell[], rows: Grid, told: readonly number[]): readonly Problem[] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, at) => at).flatMap((at): readonly Problem[] => {
    if (clean(header[at] ?? '') !== '' || told.includes(at)) return [];
    const filled = rowsIn(rows, at);
    if (filled === 0) return [];
    const received = String(rows.find((cells) => clean(cells[at] ?? '') !== '')?.[at]);
    const place = { table: table.key, row: 1, column: columnLetters(at + 1) };
    return [{ code: 'cell-without-header', ...place, received, details: { rows: filled } }];
  });
}

/**
 * Reads a table. `parse` makes a record of a row, or undefined where the row cannot be one (it has told why).
 *
 * @param grid header and rows as they stand; undefined where the tab does not exist, which is an empty table
 */
export function readTable<C extends readonly Column[], T>(
  table: Table<C>,
  grid: Grid | undefined,
  parse: (row: RowReader<C[number]['key']>) => T | undefined,
): Parsed<T> {
  const problems: Problem[] = [];
  const [header, ...rows] = grid ?? [];
  if (!header || (isBlank(header) && rows.every(isBlank))) return { values: [], problems };
  const found = bind(table, [header, ...rows], problems);
  const values = rows.flatMap((cells, index) => {
    if (isBlank(cells)) return [];
    const value = parse(rowReader(table, found, index + 2, cells, problems));
    return value === undefined ? [] : [value];
  });
  return { values, problems };
}

/** A record with its row, as a spreadsheet counts. */
export interface NumberedRow<T extends Table> {
  readonly row: number;
  readonly record: RowOf<T>;
}

/** The records of a table that Teladan itself writes, with their rows. */
export function numberedRows<T extends Table>(table: T, grid: Grid | undefined): readonly NumberedRow<T>[] {
  return readTable(table, grid, (row) => ({
    row: row.row,
    record: Object.fromEntries(
      table.columns.map(({ key, kind }) => [
        key,
        kind === 'number' ? row.number(key, { blank: true }) : row.verbatim(key),
      ]),
    ),
  })).values as unknown as readonly NumberedRow<T>[];
}

/** The records of a table that Teladan itself writes. */
export const parseRows = <T extends Table>(table: T, grid: Grid | undefined): readonly RowOf<T>[] =>
  numberedRows(table, grid).map(({ record }) => record);

/** Header and rows of a table from its records. A missing number is an empty cell. */
export function makeGrid<T extends Table>(table: T, records: readonly RowOf<T>[]): Grid {
  const cells = records as readonly Readonly<Record<string, Cell | undefined>>[];
  return [
    table.columns.map(({ header }) => header),
    ...cells.map((record) => table.columns.map(({ key }) => record[key] ?? '')),
  ];
}

/**
 * A table that people and Teladan fill together: keeps every row and column where it is, adds the columns that are
 * missing, sets the cells that Teladan knows and appends the records that are new.
 *
 * @param known cells to set in an existing row, by key; a key that is absent leaves its cell alone
 */
export function completeGrid<C extends readonly Column[]>(
  table: Table<C>,
  grid: Grid | undefined,
  known: (row: RowReader<C[number]['key']>) => Readonly<Partial<Record<C[number]['key'], Cell>>>,
  added: readonly Readonly<Partial<Record<C[number]['key'], Cell>>>[],
): Grid {
  const [header = [], ...rows] = grid ?? [];
  const blank = isBlank(header);
  const present = new Set(header.map(fold));
  const missing = table.columns.filter((column) => blank || !present.has(fold(column.header)));
  const headers = [...(blank ? [] : header), ...missing.map((column) => column.header)];
  const ignored: Problem[] = [];
  const found = bind(table, [headers], ignored);
  const fill = (cells: readonly Cell[], values: Readonly<Partial<Record<string, Cell>>>): readonly Cell[] => {
    const filled = headers.map((_, index) => cells[index] ?? '');
    for (const [key, value] of Object.entries(values)) {
      const at = found.get(key);
      if (at !== undefined && value !== undefined) filled[at] = value;
    }
    return filled;
  };
  const kept = rows.map((cells, index) =>
    isBlank(cells) ? fill(cells, {}) : fill(cells, known(rowReader(table, found, index + 2, cells, ignored))),
  );
  return [headers, ...kept, ...added.map((values) => fill([], values))];
}
