/**
 * A part of what the workbook keeps of a person: one sheet, in which columns their NIP stands, and what of its rows is seen by
 * HR, printed for the person, or counted alone. Parts are listed in person-parts.ts, once for the view and for the print.
 */
import { say } from '../messages/say.ts';
import { tidyNip } from '../tables/nip.ts';
import type { Column, Table } from '../tables/notation.ts';
import type { PersonGroup, PersonSection, SeenSection } from './api.types.ts';
import { type Age, listed, ownRows, type Subject, type Texts } from './person-rows.ts';
import type { Session } from './session.ts';

/** A section that is more than rows as they stand. */
export type Made = (subject: Subject, session: Session, age: Age) => PersonSection;

/** What is printed where it is more than rows as they stand. */
type Printed = (...about: Parameters<Made>) => PersonSection | readonly PersonSection[];

type Title = Parameters<typeof say>[1];

interface What<K extends string> {
  /** The columns in which their NIP stands. */
  readonly of: readonly K[];
  /** What HR sees of a row, or a section that is made; undefined where another part says it. */
  readonly seen?: readonly K[] | Made;
  /** The column by which rows are newer; undefined where they stand in an order of their own. */
  readonly newest?: K;
  /** What the print has of a row, without whoever else is in it, or sections that are made. */
  readonly printed?: { readonly title: Title; readonly keys: readonly K[] } | Printed;
  /** Columns that name them beside others: the print tells how many rows there are. */
  readonly counted?: readonly K[];
  /** Whether the sheet goes through all periods. */
  readonly isLasting?: boolean;
}

export interface Part extends What<string> {
  readonly table: Table;
  readonly group: PersonGroup;
}

export const part = <const C extends readonly Column[]>(
  group: PersonGroup,
  table: Table<C>,
  what: What<C[number]['key']>,
): Part => ({ group, table, ...what });

/** Most rows of a sheet that the sidebar lists; the sheet holds them all. */
const LISTED = 12;

function newestFirst(rows: readonly Texts<Table>[], key: string | undefined): readonly Texts<Table>[] {
  if (key === undefined) return rows;
  const at = (row: Texts<Table>): string => row[key] ?? '';
  return [...rows].reverse().sort((a, b) => (at(a) < at(b) ? 1 : at(a) > at(b) ? -1 : 0));
}

/** Everybody by their NIP, as their name. */
type Names = ReadonlyMap<string, { readonly name: string }>;

/** A cell in which NIPs stand, with the names of those who are known; every other cell as it is. */
const named = (cell: string, people: Names): string =>
  cell
    .split(' | ')
    .map((part) => people.get(tidyNip(part))?.name ?? part)
    .join(' | ');

/** The heading of a column of NIP where names stand in it. */
export const namedHeader = (title: string): string => title.replace(/^NIP (?=.)/, '').replace(/^NIP$/, 'Nama');

/** What HR sees of a part, under the name of its sheet; nothing where it has no row of theirs. People are named in it. */
export function seenSection(subject: Subject, session: Session, one: Part, people: Names): readonly SeenSection[] {
  const { table, group, of, seen, newest } = one;
  if (!seen) return [];
  if (typeof seen === 'function') {
    const made = seen(subject, session, { period: String(session.cycle.policy.period), mark: '' });
    return made.texts.length + made.rows.length === 0 ? [] : [{ ...made, title: table.title, group }];
  }
  const rows = newestFirst(
    of.flatMap((column) => ownRows(subject, table, column)),
    newest,
  );
  if (rows.length === 0) return [];
  const more = rows.length - LISTED;
  const texts = more > 0 ? [say(subject.language, 'person.more', { more, sheet: table.title })] : [];
  const section = listed(subject, table.title, table, seen, rows.slice(0, LISTED));
  const header = section.header.map(namedHeader);
  return [
    {
      title: section.title,
      header,
      rows: section.rows.map((row) => row.map((cell) => named(cell, people))),
      texts,
      group,
    },
  ];
}

/** What is printed of a part for one period. */
export function printedSections(subject: Subject, session: Session, age: Age, one: Part): readonly PersonSection[] {
  const { table, of, printed } = one;
  if (!printed) return [];
  if (typeof printed === 'function') return [printed(subject, session, age)].flat();
  const rows = of.flatMap((column) => ownRows(subject, table, column, age.mark));
  return [listed(subject, say(subject.language, printed.title, { period: age.period }), table, printed.keys, rows)];
}

/** Rows that hold others as well: how many there are, the open period being the last of the ages. */
export function traceSection(subject: Subject, parts: readonly Part[], ages: readonly Age[]): PersonSection {
  const rows = parts.flatMap(({ table, counted, isLasting }) => {
    if (!counted) return [];
    const found = (isLasting ? ages.slice(-1) : ages).flatMap(({ mark }) =>
      counted.flatMap((column) => ownRows(subject, table, column, mark)),
    );
    return found.length === 0 ? [] : [[table.title, String(found.length)]];
  });
  return {
    title: say(subject.language, 'personal.traces'),
    texts: rows.length === 0 ? [] : [say(subject.language, 'personal.traces.note')],
    header: [],
    rows,
  };
}
