/**
 * Import: replaces one table by the rows of a file, cell by cell as they are; what is wrong is told when it is checked.
 */
import { fingerprintOf } from '../core/canonical.ts';
import type { Action } from '../core/plan/cycle.ts';
import { AppError } from '../google/app-error.ts';
import { withLock } from '../google/lock.ts';
import { openWorkbook } from '../google/workbook.ts';
import { FORMS, parseForms } from '../tables/forms.ts';
import { TYPED_TABLES } from '../tables/index.ts';
import { type Cell, clean, fold, type Grid, isAmbiguous, parseNumber, type Table } from '../tables/notation.ts';
import type { Api, ImportName } from './api.types.ts';
import { tell } from './audit.ts';
import { refuseUnlessAllowed } from './cycle.ts';

/** Tables that the forms of the cycle were made from: replacing them would cut answers off from their questions. */
const LOCKED_BY_FORMS: readonly ImportName[] = ['kriteria', 'penugasan'];

/**
 * What goes on beside the cycle, by whom it is for: the last months of a year come when its ratings are frozen, and none of these
 * is computed from them again.
 */
const BESIDE: Readonly<Partial<Record<ImportName, Action>>> = { kehadiran: 'award-months', ketidakhadiran: 'examine' };

/** A file is named after the tab it fills, in lower case and with hyphens. */
const tableOf = (name: ImportName): Table | undefined =>
  TYPED_TABLES.find(({ title }) => title.toLowerCase().replace(/ /g, '-') === name);

/** The file's cells: numbers where the column holds numbers and the text is one, the text itself anywhere else. */
function typed(table: Table, rows: readonly (readonly string[])[]): Grid {
  const [header = [], ...records] = rows;
  const numeric = header.map((title) =>
    table.columns.some((column) => column.kind === 'number' && fold(column.header) === fold(title)),
  );
  const cell = (value: string, index: number): Cell =>
    numeric[index] && !isAmbiguous(value) ? (parseNumber(value) ?? value) : value;
  return [header.map(clean), ...records.map((record) => record.map(cell))];
}

/** Sheets holds no longer cell; cutting one would lose what somebody wrote. */
const LONGEST_CELL = 50_000;

/** Refuses a file with a cell that no sheet can hold, before anything is replaced. */
function refuseLongCells(table: Table, rows: readonly (readonly string[])[]): void {
  rows.forEach((cells, index) => {
    const at = cells.findIndex((value) => value.length > LONGEST_CELL);
    const long = cells[at];
    if (long !== undefined)
      throw new AppError('cell-too-long', {
        table: table.title,
        row: String(index + 1),
        column: rows[0]?.[at] ?? String(at + 1),
        length: String(long.length),
      });
  });
}

/** All rows as wide as the widest, so that no cell is lost and none of an older, wider table stays. */
function squared(grid: Grid, least: number): Grid {
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), least);
  return grid.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
}

/** What cells say, whatever is blank around them. */
const contentOf = (grid: Grid): string =>
  fingerprintOf(grid.map((row) => row.map(clean).join('\n').trimEnd()).filter((row) => row !== ''));

export const importTable: Api['importTable'] = ({ name, rows }) =>
  withLock(() => {
    const table = tableOf(name);
    if (!table) throw new AppError('unknown-call', { name });
    const workbook = openWorkbook();
    refuseUnlessAllowed(workbook, BESIDE[name] ?? 'import');
    if (LOCKED_BY_FORMS.includes(name) && parseForms(workbook.read(FORMS)).length > 0)
      throw new AppError('import-locked', { table: table.title });
    refuseLongCells(table, rows);
    const before = workbook.read(table) ?? [];
    const grid = squared(typed(table, rows), Math.max(before[0]?.length ?? 0, 1));
    workbook.replace(table, grid);
    const count = Math.max(0, rows.length - 1);
    const isNew = contentOf(before) !== contentOf(grid);
    tell(workbook, { action: 'import', record: name, detail: { rows: count, code: contentOf(grid) }, isNew });
    return { table: table.title, rows: count };
  });
