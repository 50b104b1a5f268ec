/**
 * Fixes: what can be mended in cells without guessing, shown first, done at a press, and taken back at another.
 *
 * Only cells that are mended are written. What was mended stands in Perbaikan, cell by cell; taking back sets a cell to what it
 * was only while it and its row still say what they did then, so that nothing that somebody typed since is lost and nobody gets
 * the cells of another whose row is there now.
 */
import { fingerprintOf } from '../core/canonical.ts';
import { groupBy } from '../core/number.ts';
import type { Problem } from '../core/problem.ts';
import { AppError } from '../google/app-error.ts';
import { actingEmail } from '../google/identity.ts';
import { withLock } from '../google/lock.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { say } from '../messages/say.ts';
import { CORRECTIONS, type Correction, lastMended } from '../tables/corrections.ts';
import { type Fix, proposeFixes, withCells } from '../tables/fixes.ts';
import { namingHeadings } from '../tables/incoming.ts';
import { TYPED_TABLES } from '../tables/index.ts';
import { type Cell, clean, fold, type Grid, type Table } from '../tables/notation.ts';
import { readAnswered } from './answered.ts';
import type { Api, FixesView } from './api.types.ts';
import { tell } from './audit.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { readHome } from './home.ts';
import { isLocked } from './importable.ts';
import { markProblems } from './marks.ts';
import { CHECKED, writeProblems } from './problems.ts';
import { openSession, type Session } from './session.ts';
import { ratersShort } from './shortage.ts';
import { countedReports } from './year-end.ts';

/** Most fixes that the page lists; pressing all does all. */
const LISTED = 50;

const fixesOf = ({ workbook }: Session, problems: readonly Problem[]): readonly Fix[] =>
  proposeFixes(problems, workbook.read).filter(({ table }) => !isLocked(workbook, table));

/** What somebody has seen, so that nothing else is done at their press. */
const codeOf = (fixes: readonly Fix[]): string =>
  fingerprintOf(
    fixes.map(({ table, row, cells }) => [table.key, row, cells.map(({ before, after }) => [before, after])]),
  );

function viewOf(session: Session, problems = countedReports(session).problems): FixesView {
  const { workbook, cycle } = session;
  const fixes = fixesOf(session, problems);
  const last = lastMended(workbook.read(CORRECTIONS));
  return {
    code: codeOf(fixes),
    total: fixes.length,
    first: fixes.slice(0, LISTED).map(({ table, row, cells, likeRow }) => ({
      table: table.title,
      row,
      column: likeRow ? '' : (cells[0]?.column ?? ''),
      before: likeRow
        ? say(cycle.policy.language, 'fix.like-row', { row: String(likeRow) })
        : String(cells[0]?.before ?? ''),
      after: likeRow ? say(cycle.policy.language, 'fix.emptied') : String(cells[0]?.after ?? ''),
    })),
    last: last[0] ? { at: last[0].at, cells: last.length } : null,
  };
}

export const fixes: Api['fixes'] = () => viewOf(openSession());

interface CellChange {
  readonly table: Table;
  readonly row: number;
  readonly column: string;
  readonly after: Cell;
}

/** What a row is about: what stands in the cells that name it or, in a sheet where none do, in all. */
function nameIn(table: Table, grid: Grid, row: number): string {
  const header = (grid[0] ?? []).map(fold);
  const naming = namingHeadings(table);
  const headings = naming.length > 0 ? naming : table.columns.map((column) => column.header);
  return clean(headings.map((heading) => grid[row - 1]?.[header.indexOf(fold(heading))] ?? '').join(' | '));
}

/** Sheets as they are once these cells have changed. */
function changedSheets({ read }: Workbook, changes: readonly CellChange[]): ReadonlyMap<Table, Grid> {
  const sheets = new Map<Table, Grid>();
  for (const [key, own] of groupBy(changes, ({ table }) => table.key)) {
    const table = TYPED_TABLES.find((one) => one.key === key);
    const grid = table && read(table);
    if (table && grid) sheets.set(table, withCells(grid, own));
  }
  return sheets;
}

/** Writes the cells that differ, and forgets the sheets, so that what others typed meanwhile is read again. */
function writeSheets(workbook: Workbook, sheets: ReadonlyMap<Table, Grid>): void {
  for (const [table, grid] of sheets) workbook.amend(table, grid);
}

/**
 * Checks once more what is entered and who has too few peers, now that cells have changed, and shows what is left. What nobody
 * looks for here stays told.
 */
function checkAgain(session: Session): ReturnType<Api['applyFixes']> {
  const { workbook } = session;
  const now = openSession(workbook);
  const problems = [...countedReports(now).problems, ...ratersShort(now, () => readAnswered(now))];
  const { language } = now.cycle.policy;
  writeProblems(workbook, language, CHECKED.cells, problems);
  const marked = markProblems(workbook, language, problems);
  return { home: readHome(workbook), fixes: viewOf(now, problems), ...marked };
}

export const applyFixes: Api['applyFixes'] = ({ code, only }) =>
  withLock(() => {
    const session = openSession();
    const { workbook } = session;
    refuseUnlessAllowed(workbook, 'prepare');
    const found = fixesOf(session, countedReports(session).problems);
    const chosen = only === null ? found : found.slice(only, only + 1);
    if (codeOf(found) !== code || chosen.length === 0) throw new AppError('fixes-changed');
    const cells = chosen.flatMap(({ table, row, cells: own }) => own.map((cell) => ({ table, row, ...cell })));
    const sheets = changedSheets(workbook, cells);
    const [at, by] = [timeNow(), actingEmail()];
    // What was there is kept before it is written over.
    workbook.append(
      CORRECTIONS,
      chosen.flatMap(({ table, row, cells: own, likeRow }) => {
        // An emptied row is known by what it said, any other by what it says then.
        const about = nameIn(table, (likeRow ? workbook.read(table) : sheets.get(table)) ?? [], row);
        return own.map((cell) => ({ at, by, table: table.title, row, about, ...cell, takenBack: '' }));
      }),
    );
    writeSheets(workbook, sheets);
    tell(workbook, { action: 'fix', record: at, detail: { cells: cells.length, code: codeOf(chosen) } });
    return checkAgain(session);
  });

/** Whether a mended cell and its row still say what they did then; of an emptied row, whether nothing stands in it. */
function isAsLeft(table: Table, grid: Grid, { row = 0, column, about, after }: Correction): boolean {
  const cells = grid[row - 1] ?? [];
  const at = grid[0]?.findIndex((heading) => fold(heading) === fold(column)) ?? -1;
  if (at < 0) return false;
  if (after === '') return cells.every((cell) => clean(cell) === '');
  return String(cells[at] ?? '') === String(after) && nameIn(table, grid, row) === about;
}

/** What stood in a cell, a day as people write it: a date arrives with the hour that it begins. */
const restored = (before: Cell): Cell =>
  typeof before === 'string' ? before.replace(/^(\d{4}-\d{2}-\d{2})T00:00:00$/, '$1') : before;

export const takeBackFixes: Api['takeBackFixes'] = () =>
  withLock(() => {
    const session = openSession();
    const { workbook } = session;
    refuseUnlessAllowed(workbook, 'prepare');
    const last = lastMended(workbook.read(CORRECTIONS));
    const [first] = last;
    if (!first) throw new AppError('fixes-changed');
    const back = last.flatMap((correction): readonly CellChange[] => {
      const { row = 0, column, before } = correction;
      const table = TYPED_TABLES.find(({ title }) => title === correction.table);
      const grid = table && workbook.read(table);
      return table && grid && isAsLeft(table, grid, correction)
        ? [{ table, row, column, after: restored(before) }]
        : [];
    });
    writeSheets(workbook, changedSheets(workbook, back));
    const now = timeNow();
    const marks = last.map(({ place }) => ({ row: place, column: 'Dibatalkan', after: now }));
    workbook.amend(CORRECTIONS, withCells(workbook.read(CORRECTIONS) ?? [], marks));
    tell(workbook, { action: 'take-back-fixes', record: first.at, detail: { cells: back.length } });
    return { ...checkAgain(session), back: back.length, left: last.length - back.length };
  });
