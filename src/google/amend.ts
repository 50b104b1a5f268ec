/**
 * Amending: cells that differ from what stands in a sheet are written, and no others; rows go with all that hangs on them.
 *
 * What lies together goes in one call. Where it lies in too many places for that, calls still do not grow with them: what stands
 * between is read and written with it as it stands, formulas as formulas, and rows are left blank where they are.
 */
import type { Cell, Exactness, Grid } from '../tables/notation.ts';
import { a1Of, type Place } from './a1.ts';
import { entryOf } from './dates.ts';
import { guarded, PLAIN_TEXT, unguarded } from './guard.ts';
import { runs } from './runs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Most places that get a call of their own. */
const MOST_PLACES = 30;

/** What becomes of a cell: nothing, or it is written into plain text or into a cell of any format. */
type Kind = 'same' | 'plain' | 'typed';
type KindAt = (row: number, column: number) => Kind;

interface Differing extends Place {
  readonly kind: Kind;
}

/** Where cells differ: neighbours in a row in one place, and rows below each other where the same columns differ. */
function differing(grid: Grid, kindAt: KindAt): readonly Differing[] {
  const places: Differing[] = [];
  const open = new Map<string, number>();
  grid.forEach((cells, row) => {
    const kinds = cells.map((_, column) => kindAt(row, column));
    for (const [from, to] of runs(kinds, (kind) => kind !== 'same')) {
      const kind = kinds[from] ?? 'same';
      const key = [from, to, kind].join('|');
      const at = open.get(key) ?? -1;
      const above = places[at];
      if (above && above.row + above.rows === row + 1) places[at] = { ...above, rows: above.rows + 1 };
      else {
        open.set(key, places.length);
        places.push({ row: row + 1, column: from + 1, rows: 1, columns: to - from, kind });
      }
    }
  });
  return places;
}

/** A sheet that is amended: what stands there, what is to stand there, and what its columns are below the header. */
export interface Amending {
  readonly sheet: Sheet;
  readonly before: Grid;
  readonly grid: Grid;
  readonly isPlain: (column: number) => boolean;
  readonly timeOf: (column: number) => Exactness | undefined;
}

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Place) => sheet.getRange(row, column, rows, columns);

/** Writes the cells in which two grids differ. The sheet must be as large as the grid. */
export function amendGrid({ sheet, before, grid, isPlain, timeOf }: Amending): void {
  const kindAt: KindAt = (row, column) => {
    if ((before[row]?.[column] ?? '') === (grid[row]?.[column] ?? '')) return 'same';
    return row > 0 && isPlain(column) ? 'plain' : 'typed';
  };
  const cellAt = (row: number, column: number): Cell | Date =>
    entryOf(grid[row]?.[column] ?? '', kindAt(row, column) === 'plain', timeOf(column));
  const places = differing(grid, kindAt);
  const plain = places.filter(({ kind }) => kind === 'plain');
  // Whatever somebody has made of the format, a NIP that is written there stays a text.
  if (plain.length > 0) sheet.getRangeList(plain.map(a1Of)).setNumberFormat(PLAIN_TEXT);
  if (places.length > MOST_PLACES) writeAmong(sheet, places, { kindAt, cellAt });
  else
    for (const place of places)
      rangeOf(sheet, place).setValues(
        Array.from({ length: place.rows }, (_, y) =>
          Array.from({ length: place.columns }, (_cell, x) => cellAt(place.row - 1 + y, place.column - 1 + x)),
        ),
      );
}

/** Writes columns from the first row that differs to the last, with what stands there now wherever nothing is to change. */
function writeAmong(
  sheet: Sheet,
  places: readonly Place[],
  { kindAt, cellAt }: { readonly kindAt: KindAt; readonly cellAt: (row: number, column: number) => Cell | Date },
): void {
  const [top, bottom] = places.reduce(
    ([first, last], { row, rows }) => [Math.min(first, row), Math.max(last, row + rows - 1)] as const,
    [Number.POSITIVE_INFINITY, 0] as readonly [number, number],
  );
  const changed: boolean[] = [];
  for (const { column, columns } of places) for (let at = 0; at < columns; at++) changed[column - 1 + at] = true;
  for (const [from, to] of runs(Array.from(changed, Boolean), Boolean)) {
    const range = rangeOf(sheet, { row: top, column: from + 1, rows: bottom - top + 1, columns: to - from });
    const [values, formulas, formats] = [range.getValues(), range.getFormulas(), range.getNumberFormats()];
    range.setValues(
      values.map((cells, y) =>
        cells.map((value: unknown, x) =>
          kindAt(top - 1 + y, from + x) === 'same'
            ? standing(value, formulas[y]?.[x] ?? '', formats[y]?.[x] ?? '')
            : cellAt(top - 1 + y, from + x),
        ),
      ),
    );
  }
}

/** What was read, as it must be written to stay what it is. */
function standing(value: unknown, formula: string, format: string): unknown {
  if (formula !== '') return formula;
  return typeof value === 'string' ? guarded(unguarded(value), format === PLAIN_TEXT) : value;
}

/** Takes rows out of a sheet, with what people noted and coloured there. Rows count from 1; the header is none of them. */
export function removeRows(sheet: Sheet, rows: readonly number[]): void {
  const wanted = new Set(rows);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  const spans = runs(
    Array.from({ length: last }, (_, index) => wanted.has(index + 1)),
    Boolean,
  );
  if (spans.length > MOST_PLACES) {
    const list = sheet.getRangeList(spans.map(([from, to]) => `${from + 1}:${to}`));
    list.clearContent().clearNote().setBackground(null);
    return;
  }
  const depth = sheet.getMaxRows();
  // Sheets refuses to be left with frozen rows only.
  if (rows.length >= depth - 1) sheet.insertRowsAfter(depth, 1);
  // From below, so that those above keep their places.
  for (const [from, to] of [...spans].reverse()) sheet.deleteRows(from + 1, to - from);
}
