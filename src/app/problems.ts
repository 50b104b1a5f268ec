/**
 * The sheet Masalah: problems stay until somebody looks for them again. The templates of letters belong to no
 * stage that checks tables, so they are checked whenever the sheet is written.
 */
import type { Problem } from '../core/problem.ts';
import type { Workbook } from '../google/workbook.ts';
import type { Language } from '../messages/say.ts';
import { COMMITTEE } from '../tables/committee.ts';
import { FORMS } from '../tables/forms.ts';
import { HOLIDAYS } from '../tables/holidays.ts';
import { TABLES, TYPED_TABLES } from '../tables/index.ts';
import { MEETING_RECORDS } from '../tables/meeting-records.ts';
import { MEETINGS } from '../tables/meetings.ts';
import { makeGrid, parseRows, type RowOf } from '../tables/notation.ts';
import { PROBLEMS } from '../tables/problems.ts';
import { TEMPLATES } from '../tables/templates.ts';
import { TRANSCRIPT } from '../tables/transcript.ts';
import type { ProblemView } from './api.types.ts';
import { readTemplates } from './letter-text.ts';
import { kindText, problemRow } from './words.ts';

type ProblemRow = RowOf<typeof PROBLEMS>;

const INPUT_TITLES: readonly string[] = TYPED_TABLES.map(({ title }) => title);

/** Whether checking what people enter looks for this: the committee and what the forms lack are looked at elsewhere. */
const isOfInputs = (table: string, code: string): boolean =>
  INPUT_TITLES.includes(table) && table !== COMMITTEE.title && code !== 'criterion-not-in-form';

/**
 * What was checked, by title and code: what people enter, their cells alone, the forms, a file of answers, everything but
 * such a file, or nothing beside the templates.
 */
export const CHECKED = {
  inputs: isOfInputs,
  cells: (table: string, code: string): boolean => isOfInputs(table, code) && code !== 'table-missing',
  forms: (table: string): boolean => table === FORMS.title,
  transcript: (table: string): boolean => table === TRANSCRIPT.title,
  cycle: (table: string): boolean => table !== TRANSCRIPT.title,
  nothing: (): boolean => false,
} as const;

/** Tables whose problems are those of meetings. */
export const isOfMeetings = (table: string): boolean =>
  [HOLIDAYS, MEETINGS, MEETING_RECORDS].some(({ title }) => title === table);

/** Tables in the order of their tabs, then response tabs and files by name; within a table by row. */
function inOrder(rows: readonly ProblemRow[]): readonly ProblemRow[] {
  const titles = TABLES.map(({ title }) => title);
  const rank = ({ table }: ProblemRow): number => (titles.includes(table) ? titles.indexOf(table) : titles.length);
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...rows].sort(
    (a, b) =>
      rank(a) - rank(b) || compare(a.table, b.table) || (a.row ?? 0) - (b.row ?? 0) || compare(a.column, b.column),
  );
}

/** Problems as a page lists them. */
export const problemViews = (language: Language, problems: readonly Problem[]): readonly ProblemView[] =>
  problems.map((problem) => {
    const row = problemRow(language, problem);
    return { ...row, row: row.row ?? 0 };
  });

/** Replaces the problems that were looked for, and those of templates, and keeps all others. */
export function writeProblems(
  workbook: Workbook,
  language: Language,
  checked: (table: string, code: string) => boolean,
  problems: readonly Problem[],
): void {
  const isOver = ({ table, code }: ProblemRow): boolean => checked(table, code) || table === TEMPLATES.title;
  const kept = parseRows(PROBLEMS, workbook.read(PROBLEMS))
    .filter((row) => !isOver(row))
    .map((row) => ({ ...row, kind: kindText(language, row.code) }));
  const found = [...problems, ...readTemplates(workbook, language).problems].map((problem) =>
    problemRow(language, problem),
  );
  workbook.write(PROBLEMS, makeGrid(PROBLEMS, inOrder([...kept, ...found])));
}
