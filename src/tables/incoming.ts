/**
 * Rows that people bring for a sheet, laid beside those that stand there: which are new, which change, which stay.
 *
 * A row is known by the cells that say whom or what it is about. What stands keeps its place, its columns and whatever people
 * wrote beside it; a row that comes twice alike is taken once, and one that comes twice unlike is kept and told when it is
 * checked. Nothing else is dropped.
 */
import { parseDay, parseMonth } from '../core/plan/day.ts';
import { bareDigits, isCutShort, tidyNip } from './nip.ts';
import { type Cell, type Column, clean, fold, type Grid, isAmbiguous, parseNumber, type Table } from './notation.ts';

/** How a naming cell is read, as the table's own rules read it: two rows are one only where those say so too. */
const READ_AS = {
  nip: tidyNip,
  /** A code or a sentence: capitals tell one from another. */
  text: (text: string): string => text,
  word: fold,
  month: (text: string): string => parseMonth(text) ?? text,
  day: (text: string): string => parseDay(text) ?? text,
} as const;

/** The columns that say whom or what a row is about, by table. */
const NAMED_BY: Readonly<Record<string, Readonly<Record<string, keyof typeof READ_AS>>>> = {
  employees: { id: 'nip' },
  outsiders: { id: 'nip' },
  conflicts: { leftId: 'nip', rightId: 'nip' },
  criteria: { code: 'text' },
  targets: { rateeId: 'nip', code: 'text' },
  'target-templates': { position: 'word', code: 'text' },
  'position-standards': { position: 'word', standard: 'text' },
  holidays: { day: 'day' },
  attendance: { employeeId: 'nip', month: 'month' },
  'absence-days': { employeeId: 'nip', day: 'day' },
  trainings: { code: 'text' },
  participants: { training: 'text', employeeId: 'nip' },
  innovations: { employeeId: 'nip', description: 'text' },
  satisfaction: { unit: 'word', period: 'month' },
  potentials: { employeeId: 'nip', day: 'day' },
  policy: { key: 'word' },
  assignments: { raterId: 'nip', rateeId: 'nip', role: 'word' },
};

/** The headings without which nobody can say whom or what a row is about. */
export const namingHeadings = (table: Table): readonly string[] =>
  table.columns.filter(({ key }) => NAMED_BY[table.key]?.[key]).map(({ header }) => header);

/** What is brought: the file's rows with their header, the heading that each column fills, and what becomes of other rows. */
export interface Incoming {
  readonly rows: readonly (readonly string[])[];
  /** By column of the file; null for one that is left out. */
  readonly headings: readonly (string | null)[];
  /** Whether rows of the sheet that the file does not name stay. Where they do, a blank cell empties none. */
  readonly keepsOthers: boolean;
}

/** The sheet as it would be, and how its rows came to it. */
export interface Laid {
  readonly grid: Grid;
  /** The same before any row goes: every row that stands is in its place, and new ones are below. */
  readonly whole: Grid;
  /** Rows of the sheet that go, as it counts them. */
  readonly gone: readonly number[];
  readonly fresh: number;
  readonly changed: number;
  readonly same: number;
  /** Rows of the file that are like another of it in every cell. */
  readonly repeated: number;
  /** Rows of the sheet that the file does not name. */
  readonly others: number;
}

/** A cell as it is written: a number where its column holds numbers and the text surely is one. */
export const typedCell = (column: Column | undefined, value: string): Cell =>
  column?.kind === 'number' && !isAmbiguous(value) ? (parseNumber(value) ?? value) : value;

const columnOf = (table: Table, heading: Cell): Column | undefined =>
  table.columns.find(({ header }) => fold(header) === fold(heading));

/** The headings of the sheet as it would be: those that stand, then the table's own, then others that the file fills. */
export function headingsWith(table: Table, standing: readonly Cell[], wanted: readonly (string | null)[]): string[] {
  const headings = standing.map(String);
  const known = new Set(headings.map(fold));
  for (const heading of [...table.columns.map(({ header }) => header), ...wanted]) {
    if (heading === null || known.has(fold(heading))) continue;
    known.add(fold(heading));
    headings.push(heading);
  }
  return headings;
}

/** What a row is known by; `''` where nothing says it. */
type NameOf = (row: readonly Cell[]) => string;

/** How rows of a table under these headings are known: a NIP, day or month as such, however it is written. */
function naming(table: Table, headings: readonly string[]): NameOf {
  const ways = table.columns.flatMap(({ key, header }) => {
    const way = NAMED_BY[table.key]?.[key];
    return way ? [{ read: READ_AS[way], at: headings.findIndex((own) => fold(own) === fold(header)) }] : [];
  });
  return (row) => {
    const parts = ways.map(({ read, at }) => read(clean(row[at] ?? '')));
    return parts.every((part) => part === '') ? '' : parts.join('|');
  };
}

const isBlank = (row: readonly Cell[]): boolean => row.every((cell) => clean(cell) === '');
const isAlike = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one.every((cell, index) => clean(cell) === clean(other[index] ?? ''));

/** Lays the rows of a file beside what stands in a sheet. */
export function layBeside(table: Table, standing: Grid | undefined, incoming: Incoming): Laid {
  const [header = [], ...before] = standing ?? [];
  const headings = headingsWith(table, isBlank(header) ? [] : header, incoming.headings);
  const places = incoming.headings.map((heading) =>
    heading === null ? -1 : headings.findIndex((own) => fold(own) === fold(heading)),
  );
  const nameOf = naming(table, headings);
  const rows: Cell[][] = before.map((row) => headings.map((_, index) => row[index] ?? ''));
  const known = new Map<string, number>();
  rows.forEach((row, index) => {
    const name = nameOf(row);
    if (name !== '' && !known.has(name)) known.set(name, index);
  });
  const filled = (under: readonly Cell[], cells: readonly string[]): Cell[] => {
    const row = [...under];
    places.forEach((place, index) => {
      const value = cells[index] ?? '';
      if (place >= 0 && !(incoming.keepsOthers && clean(value) === ''))
        row[place] = typedCell(columnOf(table, headings[place] ?? ''), value);
    });
    return row;
  };
  const counts = { fresh: 0, changed: 0, same: 0, repeated: 0 };
  const seen = new Set<number>();
  const blank = headings.map((): Cell => '');
  for (const cells of incoming.rows.slice(1)) {
    if (isBlank(cells)) continue;
    const own = filled(blank, cells);
    const at = known.get(nameOf(own));
    if (at !== undefined && !seen.has(at)) {
      const under = rows[at] ?? blank;
      const row = filled(under, cells);
      if (isAlike(row, under)) counts.same += 1;
      else {
        counts.changed += 1;
        rows[at] = row;
      }
      seen.add(at);
    } else if (at !== undefined && isAlike(filled(rows[at] ?? blank, cells), rows[at] ?? blank)) counts.repeated += 1;
    else {
      const name = nameOf(own);
      if (at === undefined && name !== '') known.set(name, rows.length);
      seen.add(rows.length);
      rows.push(own);
      counts.fresh += 1;
    }
  }
  const isOther = (row: readonly Cell[], index: number): boolean => !seen.has(index) && !isBlank(row);
  const others = rows.flatMap((row, index) => (isOther(row, index) ? [index + 2] : []));
  const gone = incoming.keepsOthers ? [] : others;
  const going = new Set(gone);
  const whole = [headings, ...rows];
  const grid = whole.filter((_, index) => !going.has(index + 1));
  return { grid, whole, gone, ...counts, others: others.length };
}

/** A cell of a file whose digits are gone: a spreadsheet has made a number of a NIP or a telephone number. */
export interface LostDigits {
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  readonly heading: string;
  readonly received: string;
}

/** Sheets and Excel write numbers of more than so many digits with a power of ten, and the digits behind are gone. */
const POWER_OF_TEN = /^\d+(?:[.,]\d+)?e\+?\d+$/i;

/**
 * Cells of NIPs and telephone numbers that a spreadsheet has made a number of, written with a power of ten or with zeros for the
 * digits that are gone: nobody can say any more which stood there.
 *
 * @param header the row that holds the headings, from 1
 * @example
 * lostDigits(['NIP'], [['NIP'], ['1,98609E+17']]) // => [{ row: 2, heading: 'NIP', received: '1,98609E+17' }]
 */
export function lostDigits(
  headings: readonly (string | null)[],
  rows: readonly (readonly string[])[],
  header = 1,
): readonly LostDigits[] {
  return rows.slice(header).flatMap((cells, index) =>
    cells.flatMap((cell, at) => {
      const heading = headings[at] ?? null;
      const isOfDigits = heading !== null && /^(?:NIP|No\. HP)/.test(heading);
      const isLost = POWER_OF_TEN.test(clean(cell)) || isCutShort(bareDigits(cell));
      return isOfDigits && isLost ? [{ row: index + header + 1, heading, received: cell }] : [];
    }),
  );
}
