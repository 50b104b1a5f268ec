/**
 * Marks what is wrong on the cells themselves, in every sheet that people fill, and takes the mark away where it is mended.
 *
 * Which tabs hold marks is kept, so that the others are not looked at.
 */
import { groupBy } from '../core/number.ts';
import type { Problem } from '../core/problem.ts';
import { type CellMark, markCells } from '../google/cell-marks.ts';
import { readMarked, writeMarked } from '../google/properties.ts';
import { reached } from '../google/run-progress.ts';
import type { Workbook } from '../google/workbook.ts';
import { type Language, say } from '../messages/say.ts';
import { TYPED_TABLES } from '../tables/index.ts';
import { fold, type Table } from '../tables/notation.ts';
import { problemRow } from './words.ts';

/** Where a problem's cell is; undefined where it is about a heading, a whole row or a column that is not there. */
function markOf(workbook: Workbook, table: Table, language: Language, problem: Problem): CellMark | undefined {
  const header = workbook.read(table)?.[0] ?? [];
  const { column: heading, expected } = problemRow(language, problem);
  const at = header.findIndex((one) => fold(one) === fold(heading));
  if (problem.row < 2 || at < 0) return undefined;
  return { row: problem.row, column: at + 1, lines: [`• ${expected}`] };
}

/**
 * Marks the cells of these problems, and no others. The lock must be held.
 *
 * @returns titles of sheets in which not every cell could be marked
 */
export function markProblems(
  workbook: Workbook,
  language: Language,
  problems: readonly Problem[],
): { readonly unmarked: readonly string[] } {
  const byTable = groupBy(problems, ({ table }) => table);
  const found = TYPED_TABLES.flatMap((table) => {
    const marks = (byTable.get(table.key) ?? []).flatMap((one) => markOf(workbook, table, language, one) ?? []);
    return marks.length > 0 ? [{ title: table.title, marks }] : [];
  });
  const noted = readMarked();
  // A copy of a workbook comes with its marks and without what is kept of them: then every sheet is looked at once.
  const before = noted ?? TYPED_TABLES.map(({ title }) => title).filter(workbook.has);
  // A run that is cut off leaves no mark that a later one does not know of.
  const all = [...new Set([...before, ...found.map(({ title }) => title)])];
  if (noted && all.length > noted.length) writeMarked(all);
  const words = { title: say(language, 'mark.title'), color: say(language, 'mark.color') };
  const unmarked = all.filter((title, index) => {
    reached('checking', index, all.length);
    return !markCells(title, found.find((one) => one.title === title)?.marks ?? [], words);
  });
  // Where a mark could not be taken away somebody else may.
  const after = all.filter((title) => unmarked.includes(title) || found.some((one) => one.title === title));
  if (!noted || after.length < all.length) writeMarked(after);
  return { unmarked };
}
