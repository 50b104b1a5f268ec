/**
 * Fixes: what can be mended in cells without guessing, shown first, done at a press, and taken back at another.
 *
 * Each sheet is written once. What was mended stands in Perbaikan, cell by cell; taking back sets a cell to what it was only
 * while it still says what it was mended to, so nothing that somebody typed since is lost.
 */
import { fingerprintOf } from '../core/canonical.ts';
import { groupBy } from '../core/number.ts';
import type { Problem } from '../core/problem.ts';
import { AppError } from '../google/app-error.ts';
import { actingEmail } from '../google/identity.ts';
import { withLock } from '../google/lock.ts';
import { AGENCY_TIME_ZONE, isoWriter } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { say } from '../messages/say.ts';
import { CORRECTIONS, lastMended } from '../tables/corrections.ts';
import { type Fix, proposeFixes, withCells } from '../tables/fixes.ts';
import { typedCell } from '../tables/incoming.ts';
import { TYPED_TABLES } from '../tables/index.ts';
import { type Cell, fold, type Table } from '../tables/notation.ts';
import type { Api, FixesView } from './api.types.ts';
import { tell } from './audit.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { readHome } from './home.ts';
import { isLocked } from './import-table.ts';
import { markProblems } from './marks.ts';
import { CHECKED, writeProblems } from './problems.ts';
import { openSession, type Session } from './session.ts';
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
      before: likeRow ? say(cycle.policy.language, 'fix.like-row', { row: likeRow }) : String(cells[0]?.before ?? ''),
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

/** Writes changed cells, each sheet once. */
function writeCells(workbook: Workbook, changes: readonly CellChange[]): void {
  for (const [key, own] of groupBy(changes, ({ table }) => table.key)) {
    const table = TYPED_TABLES.find((one) => one.key === key);
    const grid = table && workbook.read(table);
    if (table && grid) workbook.amend(table, withCells(grid, own));
  }
}

/** Checks once more what is entered, now that cells have changed, and shows what is left. */
function checkAgain(session: Session): ReturnType<Api['applyFixes']> {
  const { workbook } = session;
  const now = openSession(workbook);
  const { problems } = countedReports(now);
  const { language } = now.cycle.policy;
  writeProblems(workbook, language, CHECKED.inputs, problems);
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
    const [at, by] = [isoWriter(AGENCY_TIME_ZONE)(new Date()), actingEmail()];
    // What was there is kept before it is written over.
    workbook.append(
      CORRECTIONS,
      cells.map(({ table, row, column, before, after }) => ({
        ...{ at, by, table: table.title, row, column },
        ...{ before: String(before), after: String(after), takenBack: '' },
      })),
    );
    writeCells(workbook, cells);
    tell(workbook, { action: 'fix', record: at, detail: { cells: cells.length, code: codeOf(chosen) } });
    return checkAgain(session);
  });

export const takeBackFixes: Api['takeBackFixes'] = () =>
  withLock(() => {
    const session = openSession();
    const { workbook } = session;
    refuseUnlessAllowed(workbook, 'prepare');
    const last = lastMended(workbook.read(CORRECTIONS));
    const [first] = last;
    if (!first) throw new AppError('fixes-changed');
    const back = last.flatMap(({ table: title, row = 0, column, before, after }): readonly CellChange[] => {
      const table = TYPED_TABLES.find((one) => one.title === title);
      const grid = table && workbook.read(table);
      const at = grid?.[0]?.findIndex((heading) => fold(heading) === fold(column)) ?? -1;
      if (!table || at < 0 || String(grid?.[row - 1]?.[at] ?? '') !== after) return [];
      const own = table.columns.find(({ header }) => fold(header) === fold(column));
      return [{ table, row, column, after: typedCell(own, before) }];
    });
    writeCells(workbook, back);
    const now = isoWriter(AGENCY_TIME_ZONE)(new Date());
    const marks = last.map(({ place }) => ({ row: place, column: 'Dibatalkan', after: now }));
    workbook.amend(CORRECTIONS, withCells(workbook.read(CORRECTIONS) ?? [], marks));
    tell(workbook, { action: 'take-back-fixes', record: first.at, detail: { cells: back.length } });
    return { ...checkAgain(session), back: back.length, left: last.length - back.length };
  });
