/**
 * Which row is which when the rows of a table are written anew, so that what people wrote beside a row can go with it.
 *
 * What is the same in every column is the same row; else what alone on both sides has the same words; else what alone on both sides
 * is about the same. Where that does not settle it, no row is taken for another.
 */
import { type Cell, clean, fold, type Grid, type Table } from './notation.ts';

/** Columns that say whom or what a row is about, by the first of these that a table has; else its first column. */
const NAMING: readonly string[] = ['id', 'personId', 'rateeId', 'employeeId'];

type KeyOf = (row: readonly Cell[]) => string;

function rowsByKey(rows: Grid, open: ReadonlySet<number>, keyOf: KeyOf): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const at of open) {
    const key = keyOf(rows[at] ?? []);
    found.set(key, [...(found.get(key) ?? []), at]);
  }
  return found;
}

/**
 * For each row after, which row before it is; undefined where it is none of them. A row before without anything in the column
 * that names it is nobody's.
 *
 * @param header of both
 * @example
 * rowsBefore({ columns: [{ key: 'id', header: 'Unit', kind: 'text', width: 9 }] }, ['Unit'], [['A'], ['B']], [['B']]) // => [1]
 */
export function rowsBefore(
  { columns }: Pick<Table, 'columns'>,
  header: readonly Cell[],
  before: Grid,
  after: Grid,
): readonly (number | undefined)[] {
  const placeOf = (title: string): number => header.findIndex((one) => fold(one) === fold(title));
  const naming = columns.find(({ key }) => NAMING.includes(key)) ?? columns[0];
  const name = placeOf(naming?.header ?? '');
  const placed = columns.map((column) => ({ ...column, at: placeOf(column.header) })).filter(({ at }) => at >= 0);
  const keyOver =
    (places: readonly number[]): KeyOf =>
    (row) =>
      JSON.stringify(places.map((at) => clean(row[at] ?? '')));
  const texts = placed.filter(({ kind }) => kind === 'text').map(({ at }) => at);
  const isNamed = (row: readonly Cell[]): boolean => clean(row[name] ?? '') !== '';
  const open = (rows: Grid): Set<number> => new Set(rows.flatMap((row, at) => (isNamed(row) ? [at] : [])));
  const [left, wanting] = [open(before), open(after)];
  const from: (number | undefined)[] = after.map(() => undefined);
  const pair = (keyOf: KeyOf, isWhole: boolean): void => {
    const stood = rowsByKey(before, left, keyOf);
    for (const [key, rows] of rowsByKey(after, wanting, keyOf)) {
      const olds = stood.get(key) ?? [];
      if (!isWhole && (olds.length !== 1 || rows.length !== 1)) continue;
      rows.forEach((row, turn) => {
        const old = olds[turn];
        if (old === undefined) return;
        from[row] = old;
        left.delete(old);
        wanting.delete(row);
      });
    }
  };
  if (name < 0) return from;
  pair(keyOver(placed.map(({ at }) => at)), true);
  pair(keyOver([name, ...texts]), false);
  pair(keyOver([name]), false);
  return from;
}
