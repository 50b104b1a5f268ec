/**
 * Retention: how long each kind of data about people is kept, and which of it is beyond its time (UU 27/2022).
 *
 * What a rating was made from has an end; what it came to, how, and who did what has none. Time is counted in calendar
 * months from the day on which a period was finalised. Of a period that is not final nothing is ever beyond its time.
 */
import { groupBy } from '../number.ts';
import type { Problem } from '../problem.ts';
import type { CycleMove } from './cycle.ts';
import { monthsLater, parseMoment } from './day.ts';

/** Data that is deleted after its time, and data that is kept without end. */
export const LIMITED_DATA = ['answers', 'inquiries', 'process', 'corrections', 'letters', 'messages'] as const;
export const LASTING_DATA = ['results', 'evidence', 'potential', 'dossiers', 'roster', 'audit'] as const;
export const DATA_KINDS = [...LIMITED_DATA, ...LASTING_DATA] as const;
export type LimitedData = (typeof LIMITED_DATA)[number];
export type DataKind = (typeof DATA_KINDS)[number];

export const isLimited = (kind: DataKind): kind is LimitedData => LIMITED_DATA.some((one) => one === kind);

/** Months that are kept where nothing readable is written. Two years let a rating be objected to and looked into. */
export const DEFAULT_MONTHS: Readonly<Record<LimitedData, number>> = {
  answers: 24,
  inquiries: 24,
  process: 24,
  corrections: 24,
  letters: 24,
  messages: 6,
};
/** The fewest and the most months that may be written. */
export const MONTH_BOUNDS = { minimum: 1, maximum: 600 } as const;

/** A row of the table as typed. `kind` is undefined where the data is not known. */
export interface RetentionRow {
  readonly data: string;
  readonly kind: DataKind | undefined;
  /** Undefined where the cell holds neither a number nor the word for no end. */
  readonly months: number | 'endless' | undefined;
  readonly received: string;
  readonly row: number;
}

/** How long data counts as kept, and what could not be read. */
export interface Retention {
  readonly months: Readonly<Record<LimitedData, number>>;
  /** Data whose time is written so that nobody can read it: it is kept by the default, and not deleted meanwhile. */
  readonly unclear: readonly LimitedData[];
  readonly problems: readonly Problem[];
}

const isMonths = (months: RetentionRow['months']): months is number =>
  typeof months === 'number' &&
  Number.isInteger(months) &&
  months >= MONTH_BOUNDS.minimum &&
  months <= MONTH_BOUNDS.maximum;

/** Whether a row says what can be said of its kind; a blank cell means the default. */
const fits = ({ months, received }: RetentionRow, kind: DataKind): boolean =>
  received === '' || (isLimited(kind) ? isMonths(months) : months === 'endless');

/** The retention from its rows. A missing row means the default; the first of two equal rows counts and both are told. */
export function readRetention(rows: readonly RetentionRow[]): Retention {
  const problems: Problem[] = [];
  const first = new Map<DataKind, RetentionRow>();
  const tell = (code: Problem['code'], column: string, { row, received, data }: RetentionRow, details = {}): void => {
    problems.push({ code, table: 'retention', row, column, received: column === 'data' ? data : received, details });
  };
  for (const row of rows) {
    const { kind } = row;
    if (!kind) tell('retention-unknown', 'data', row);
    else if (first.has(kind)) tell('row-repeated', 'data', row, { what: row.data });
    else {
      first.set(kind, row);
      if (!fits(row, kind)) tell(isLimited(kind) ? 'retention-invalid' : 'retention-lasting', 'months', row, { kind });
    }
  }
  const monthsOf = (kind: LimitedData): number => {
    const months = first.get(kind)?.months;
    return isMonths(months) ? months : DEFAULT_MONTHS[kind];
  };
  return {
    months: Object.fromEntries(LIMITED_DATA.map((kind) => [kind, monthsOf(kind)])) as Retention['months'],
    unclear: LIMITED_DATA.filter((kind) => {
      const row = first.get(kind);
      return row !== undefined && !fits(row, kind);
    }),
    problems,
  };
}

/** A year of which data stands in sheets of one mark: `''` for the open sheets, else the year behind their names. */
export interface Shelf {
  readonly period: number;
  readonly mark: string;
  /** When the last of its cycles was finalised, as a local ISO text. */
  readonly endedAt: string;
  /** Whether the forms are this workbook's: those of a copy are its original's. */
  readonly isOwn: boolean;
}

/** A cycle that is final. */
interface Finished extends Omit<Shelf, 'mark'> {
  readonly id: string;
}

/** What the log and the history say of cycles. */
export interface Past {
  readonly moves: readonly (CycleMove & { readonly workbook: string })[];
  readonly history: readonly { readonly cycleId: string; readonly period: number }[];
  /** The cycle whose sheets are the open ones; `''` where there is none. */
  readonly currentId: string;
  readonly workbook: string;
}

function finishedOf({ moves, history, workbook }: Past): readonly Finished[] {
  const periods = new Map(history.map(({ cycleId, period }) => [cycleId, period]));
  return moves
    .filter(({ to }) => to === 'finalised')
    .flatMap((moved) => {
      const [period, endedAt] = [periods.get(moved.id), parseMoment(moved.at)];
      // A time that somebody made unreadable is no time: what belongs to it stays.
      if (period === undefined || endedAt === undefined) return [];
      return [{ id: moved.id, period, endedAt, isOwn: moved.workbook === workbook }];
    });
}

const latest = (times: readonly string[]): string => times.reduce((last, time) => (time > last ? time : last), '');

/** Where the data of finalised cycles stands. Several cycles of one year share a mark, and the last one decides. */
export function shelvesOf(past: Past): readonly Shelf[] {
  const finished = finishedOf(past);
  const [open, aside] = [true, false].map((isOpen) => finished.filter(({ id }) => (id === past.currentId) === isOpen));
  const shelf = (cycles: readonly Finished[], mark: string): Shelf => ({
    period: cycles[0]?.period ?? 0,
    mark,
    endedAt: latest(cycles.map(({ endedAt }) => endedAt)),
    isOwn: cycles.every(({ isOwn }) => isOwn),
  });
  return [
    ...[...groupBy(aside ?? [], ({ period }) => String(period))].map(([mark, cycles]) => shelf(cycles, mark)),
    ...(open && open.length > 0 ? [shelf(open, '')] : []),
  ];
}

/**
 * The first day on which data may be deleted: the same day of a later month, or its last day where it has no such day.
 *
 * @param endedAt a local ISO text
 * @returns `YYYY-MM-DD`
 * @example
 * dueDay('2026-12-31T16:00:00', 2) // => '2027-02-28'
 */
export const dueDay = (endedAt: string, months: number): string => monthsLater(endedAt, months);

/** Data of one kind and one shelf. */
export interface Due {
  readonly kind: LimitedData;
  readonly shelf: Shelf;
}

/** All data that will be beyond its time some day, by whether that day has come. @param today `YYYY-MM-DD` */
export function dueOn(
  shelves: readonly Shelf[],
  { months }: Pick<Retention, 'months'>,
  today: string,
): { readonly due: readonly Due[]; readonly next: string | undefined } {
  const all = shelves.flatMap((shelf) =>
    LIMITED_DATA.map((kind) => ({ kind, shelf, day: dueDay(shelf.endedAt, months[kind]) })),
  );
  const later = all.map(({ day }) => day).filter((day) => day > today);
  return {
    due: all.filter(({ day }) => day <= today).map(({ kind, shelf }) => ({ kind, shelf })),
    next: later.sort()[0],
  };
}
