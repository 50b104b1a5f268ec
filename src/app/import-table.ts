/**
 * Import: brings the rows of a file, or of what somebody pasted, into one sheet.
 *
 * What would become of the sheet is shown before anything is written. Then cells that differ are written and no others, as the
 * file has them; what is wrong is told when it is checked. Rows whose digits a spreadsheet has lost are named and left out.
 */
import { fingerprintOf } from '../core/canonical.ts';
import type { Problem } from '../core/problem.ts';
import { AppError } from '../google/app-error.ts';
import { withLock } from '../google/lock.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { ABSENCE_DAYS } from '../tables/absence-days.ts';
import { ATTENDANCE } from '../tables/attendance.ts';
import { readCycle } from '../tables/cycle.ts';
import { DOSSIERS } from '../tables/dossiers.ts';
import { proposeFixes } from '../tables/fixes.ts';
import { headerRow, matchHeadings } from '../tables/headings.ts';
import { HOLIDAYS } from '../tables/holidays.ts';
import { type Laid, layBeside, lostDigits, namingHeadings, typedCell } from '../tables/incoming.ts';
import { type Cell, clean, fold, type Grid, type Table } from '../tables/notation.ts';
import { type Api, IMPORTS, type ImportName, type ImportPreview, type Taking } from './api.types.ts';
import { tell } from './audit.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { showDossiers } from './dossier-sheet.ts';
import { readDossiers } from './dossiers.ts';
import { importAction, isLocked, tableOf } from './importable.ts';
import { readingApart } from './lost-sheets.ts';
import { readBeforePulling } from './pull-inquiries.ts';
import { countedPolicy, languageNow, openSession } from './session.ts';
import { problemRow } from './words.ts';
import { openWorkbook } from './workbook.ts';

type Rows = readonly (readonly string[])[];

/** The file's cells: numbers where the column holds numbers and the text is one, the text itself anywhere else. */
function typed(table: Table, rows: Rows): Grid {
  const [header = [], ...records] = rows;
  const columns = header.map((title) => table.columns.find((column) => fold(column.header) === fold(title)));
  return [header.map(clean), ...records.map((record) => record.map((value, at) => typedCell(columns[at], value)))];
}

/** Sheets holds no longer cell; cutting one would lose what somebody wrote. */
const LONGEST_CELL = 50_000;

/** Refuses a file with a cell that no sheet can hold, before anything is replaced. */
function refuseLongCells(table: Table, rows: Rows): void {
  rows.forEach((cells, index) => {
    const at = cells.findIndex((value) => value.length > LONGEST_CELL);
    const long = cells[at];
    if (long !== undefined)
      throw new AppError('cell-too-long', {
        table: table.title,
        row: String(index + 1),
        column: rows[0]?.[at] || String(at + 1),
        length: String(long.length),
      });
  });
}

/** Most rows that a preview names as left out. */
const LEFT = 50;

/** Rows in which a spreadsheet has thrown digits away: whoever is meant by them cannot be told any more, so they stay out. */
function leftOut({ headings, header }: Taking, rows: Rows): ImportPreview['left'] {
  // Also in a column that is left out, as the names beside attendance are.
  const names = [headings, rows[header - 1] ?? []].map((own) =>
    own.findIndex((one) => /^nama\b/i.test(clean(one ?? ''))),
  );
  const named = names.find((at) => at >= 0) ?? -1;
  const lost = lostDigits(headings, rows, header).filter(({ row }, at, all) => all[at - 1]?.row !== row);
  return lost.map(({ row, heading, received }) => ({
    ...{ row, name: clean(rows[row - 1]?.[named] ?? ''), column: heading, received },
  }));
}

/** All rows as wide as the widest, so that no cell is lost and none of an older, wider table stays. */
function squared(grid: Grid, least: number): Grid {
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), least);
  return grid.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
}

/** What cells say, whatever is blank around them. */
const contentOf = (grid: Grid): string =>
  fingerprintOf(grid.map((row) => row.map(clean).join('\n').trimEnd()).filter((row) => row !== ''));

/** The workbook and the table that a file is for. @throws AppError where it may not be brought in now */
function openFor(name: ImportName, rows: Rows): { readonly workbook: Workbook; readonly table: Table } {
  if (!IMPORTS.includes(name)) throw new AppError('unknown-call', { name });
  const table = tableOf(name);
  const workbook = openWorkbook();
  refuseUnlessAllowed(workbook, importAction(name));
  if (isLocked(workbook, table)) throw new AppError('import-locked', { table: table.title });
  refuseLongCells(table, rows);
  return { workbook, table };
}

/** The headings that a file's columns may fill: the table's own and those that people have added to the sheet. */
function headingsOf(workbook: Workbook, table: Table): readonly string[] {
  const own = table.columns.map(({ header }) => header);
  const added = (workbook.read(table)?.[0] ?? []).map(clean);
  return [...own, ...added.filter((one) => one !== '' && !own.some((header) => fold(header) === fold(one)))];
}

/**
 * Lays the file beside the sheet, without rows that are left out. While there are such nothing goes: a row that the file does
 * not name may be about one of them. @throws AppError where nobody can say what its rows are about
 */
function lay(workbook: Workbook, table: Table, rows: Rows, taking: Taking): Laid {
  const { headings, header } = taking;
  const missing = [...unnamed(table, headings), ...bare(table, headings)];
  if (missing.length > 0) throw new AppError('columns-unsaid', { table: table.title, columns: missing.join(', ') });
  const left = new Set(leftOut(taking, rows).map(({ row }) => row));
  const taken = rows.filter((_, index) => index >= header - 1 && !left.has(index + 1));
  const keepsOthers = taking.keepsOthers || left.size > 0;
  return layBeside(table, workbook.read(table), { rows: taken, headings, keepsOthers });
}

/** Headings that say what a row is about and that no column fills. */
const unnamed = (table: Table, headings: Taking['headings']): readonly string[] =>
  namingHeadings(table).filter((heading) => !headings.includes(heading));

/** What a table needs beside that, where the file has nothing but it: such rows would say nothing about anybody. */
function bare(table: Table, headings: Taking['headings']): readonly string[] {
  const naming = namingHeadings(table);
  const needed = table.columns.filter(({ optional, header }) => !optional && !naming.includes(header));
  const hasMore = headings.some((heading) => heading !== null && !naming.includes(heading));
  return hasMore ? [] : needed.map(({ header }) => header);
}

/** What would be wrong in the sheet, read with everything else that stands in the workbook. */
function problemsIn(workbook: Workbook, table: Table, grid: Grid): readonly Problem[] {
  const today = timeNow().slice(0, 10);
  const { problems } = readCycle((one) => (one === table ? grid : workbook.read(one)), today, countedPolicy);
  return problems.filter((problem) => problem.table === table.key).sort((a, b) => a.row - b.row);
}

/** Most problems that a preview names. */
const NAMED = 8;

type Tally = ImportPreview['tally'];

function tallyOf(workbook: Workbook, table: Table, laid: Laid): Tally {
  const { grid, fresh, changed, same, repeated, others } = laid;
  const language = languageNow();
  const problems = problemsIn(workbook, table, grid);
  const fixes = proposeFixes(problems, (one) => (one === table ? grid : workbook.read(one)));
  return {
    ...{ fresh, changed, same, repeated, others },
    problems: problems.length,
    fixable: fixes.length,
    first: problems
      .slice(0, NAMED)
      .map((problem) => problemRow(language, problem))
      .map((row) => ({ ...row, row: row.row ?? 0 })),
  };
}

export const previewImport: Api['previewImport'] = ({ name, rows, taking, header: said }) => {
  const { workbook, table } = openFor(name, rows);
  const headings = headingsOf(workbook, table);
  const header = taking?.header ?? said ?? headerRow(headings, namingHeadings(table), rows);
  const matches = matchHeadings(headings, rows[header - 1] ?? []);
  const taken: Taking = taking ?? { header, headings: matches.map(({ to }) => to), keepsOthers: true };
  const left = leftOut(taken, rows);
  const missing = unnamed(table, taken.headings);
  const isBare = missing.length === 0 && bare(table, taken.headings).length > 0;
  const laid = missing.length === 0 && !isBare ? lay(workbook, table, rows, taken) : undefined;
  return {
    table: table.title,
    headings,
    taking: { ...taken, keepsOthers: taken.keepsOthers || left.length > 0 },
    left: left.slice(0, LEFT),
    leftTotal: left.length,
    code: contentOf(workbook.read(table) ?? []),
    matches: matches.map(({ how }) => how),
    missing,
    isBare,
    unfilled: table.columns
      .filter(({ optional, header }) => !optional && !missing.includes(header) && !taken.headings.includes(header))
      .map(({ header }) => header),
    tally: laid ? tallyOf(workbook, table, laid) : null,
  };
};

/** Writes the cells that differ, then takes away the rows that go: were it cut off between, nothing would be lost. */
function writeLaid(workbook: Workbook, table: Table, { whole, gone }: Laid): void {
  workbook.amend(table, whole);
  workbook.remove(table, gone);
}

/** What dossiers of discipline are read from. */
const OF_ABSENCE: readonly Table[] = [ATTENDANCE, ABSENCE_DAYS, HOLIDAYS];

/** Whether there are dossiers to show, and all that they are shown by is whole: a heading that is lost keeps nobody from an import. */
function mayShowDossiers(workbook: Workbook): boolean {
  if (!workbook.has(DOSSIERS.title)) return false;
  const read = (): boolean => {
    const session = openSession(workbook);
    readDossiers(workbook, session.cycle.policy);
    readBeforePulling(session, ['dossier-reply', 'examination']);
    return true;
  };
  return readingApart(workbook).apart([], read, false);
}

export const importTable: Api['importTable'] = ({ name, rows, taking, code }) =>
  withLock(() => {
    const { workbook, table } = openFor(name, rows);
    const before = workbook.read(table) ?? [];
    const isShown = OF_ABSENCE.includes(table) && mayShowDossiers(workbook);
    // What was shown was counted from what stood there then.
    if (taking && code !== contentOf(before)) throw new AppError('import-changed', { table: table.title });
    const left = taking ? leftOut(taking, rows).length : 0;
    const count = Math.max(0, rows.length - (taking?.header ?? 1) - left);
    const laid = taking && lay(workbook, table, rows, taking);
    const grid = laid?.grid ?? squared(typed(table, rows), Math.max(before[0]?.length ?? 0, 1));
    if (laid) writeLaid(workbook, table, laid);
    else workbook.replace(table, grid);
    const isNew = contentOf(before) !== contentOf(grid);
    // Rows that were left out stand in no sheet: that there were some is kept here alone.
    const detail = { rows: count, ...(left > 0 ? { left } : {}), code: contentOf(grid) };
    tell(workbook, { action: 'import', record: name, detail, isNew });
    // What a dossier lacks is told of absence as it stands: the sheet says the same as its print.
    if (isShown) showDossiers(openSession(workbook));
    return { table: table.title, rows: count, left };
  });
