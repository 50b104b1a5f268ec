/**
 * Marks what is wrong on the cells themselves, in every sheet that people fill, and takes the mark away where it is mended.
 *
 * Which tabs hold marks is kept, so that the others are not looked at.
 */
import { groupBy } from '../core/number.ts';
import type { Problem } from '../core/problem.ts';
import { type CellMark, markCells } from '../google/cell-marks.ts';
import { readMarked, writeMarked } from '../google/properties.ts';
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

/** Marks the cells of these problems, and no others. The lock must be held. */
export function markProblems(workbook: Workbook, language: Language, problems: readonly Problem[]): void {
  const byTable = groupBy(problems, ({ table }) => table);
  const found = TYPED_TABLES.flatMap((table) => {
    const marks = (byTable.get(table.key) ?? []).flatMap((one) => markOf(workbook, table, language, one) ?? []);
    return marks.length > 0 ? [{ title: table.title, marks }] : [];
  });
  const before = readMarked();
  const after = found.map(({ title }) => title);
  // A run that is cut off leaves no mark that a later one does not know of.
  const all = [...new Set([...before, ...after])];
  if (all.length > before.length) writeMarked(all);
  const words = { title: say(language, 'mark.title'), color: say(language, 'mark.color') };
  for (const title of all) markCells(title, found.find((one) => one.title === title)?.marks ?? [], words);
  if (after.length < all.length) writeMarked(after);
}
