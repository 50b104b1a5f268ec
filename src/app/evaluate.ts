/**
 * Evaluate (Tarik dan hitung): pulls the answers, runs the pipeline and replaces every computed sheet whole.
 *
 * Each sheet is read once and written once, so the number of service calls does not grow with the number of employees.
 */
import { type Evaluation, evaluate as run } from '../core/evaluate.ts';
import type { ResponseTab } from '../core/measure/response.ts';
import { checkItems } from '../core/plan/questionnaire.ts';
import type { Problem } from '../core/problem.ts';
import { withLock } from '../google/lock.ts';
import { writeRowCounts } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { FLAGS } from '../tables/flags.ts';
import { FORMS, type FormRecord, parseForms } from '../tables/forms.ts';
import { INPUT_TABLES } from '../tables/index.ts';
import { ITEMS, parseItems } from '../tables/items.ts';
import { MONITOR } from '../tables/monitor.ts';
import { makeGrid } from '../tables/notation.ts';
import { PLAN } from '../tables/plan.ts';
import { RATINGS } from '../tables/ratings.ts';
import { SCORES } from '../tables/scores.ts';
import { SUMMARY } from '../tables/summary.ts';
import type { Api } from './api.types.ts';
import { readHome } from './home.ts';
import { CHECKED, writeProblems } from './problems.ts';
import { flagRows, monitorRows, planRows, ratingRows, scoreRows, summaryRows, type Told } from './rows.ts';
import { codedAssignments, openSession, refuseImpossible } from './session.ts';
import { rateeText } from './words.ts';

export const evaluate: Api['evaluate'] = () =>
  withLock(() => {
    const { workbook, cycle } = openSession();
    const { policy, roster } = cycle;
    const missing = missingTables(workbook);
    if (cycle.faults.length > 0)
      writeProblems(workbook, policy.language, CHECKED.inputs, [...cycle.problems, ...missing]);
    refuseImpossible(cycle);
    const tabs = parseForms(workbook.read(FORMS)).map((form) => readResponses(workbook, form));
    const items = parseItems(workbook.read(ITEMS));
    const evaluation = run({
      ...cycle,
      assignments: codedAssignments(cycle.assignments),
      items,
      tabs: tabs.flatMap(({ tab }) => tab ?? []),
      rateeText,
    });
    writeComputed(workbook, evaluation, { language: policy.language, policy, roster });
    writeProblems(workbook, policy.language, CHECKED.cycle, [
      ...cycle.problems,
      ...missing,
      ...checkItems(items, cycle.criteria),
      ...tabs.flatMap(({ problems }) => problems),
      ...evaluation.collected.problems,
    ]);
    return readHome(workbook);
  });

/** Tables that people fill whose tab is gone: most likely renamed, so that what it holds would silently not count. */
const missingTables = (workbook: Workbook): readonly Problem[] =>
  INPUT_TABLES.filter((table) => !workbook.read(table)).map(({ key, title }) => ({
    code: 'table-missing',
    table: key,
    row: 1,
    column: '',
    received: '',
    details: { sheet: title },
  }));

/** The response tab of a form, as texts; told where it is gone or the form writes elsewhere. */
function readResponses(
  workbook: Workbook,
  form: FormRecord,
): { readonly tab: ResponseTab | undefined; readonly problems: readonly Problem[] } {
  const found = workbook.readResponses(form);
  const problem: Problem = {
    code: 'response-tab-missing',
    table: form.tab,
    row: 1,
    column: '',
    received: found ? found.name : '',
  };
  // A form whose tab was never seen is simply not open yet; the sidebar says so.
  const problems = form.sheetId === undefined || found?.linked ? [] : [problem];
  if (!found) return { tab: undefined, problems };
  const [header = [], ...rows] = found.grid;
  const tab: ResponseTab = {
    role: form.role,
    table: found.name,
    header: header.map(String),
    rows: rows.flatMap((cells, index) =>
      cells.some((cell) => cell !== '') ? [{ row: index + 2, cells: cells.map(String) }] : [],
    ),
  };
  return { tab, problems };
}

function writeComputed(workbook: Workbook, evaluation: Evaluation, told: Told): void {
  const { collected, progress, scores, ratings, flags, plan, summary } = evaluation;
  workbook.write(MONITOR, makeGrid(MONITOR, monitorRows(progress, told)));
  workbook.write(SCORES, makeGrid(SCORES, scoreRows(scores, told)));
  workbook.write(RATINGS, makeGrid(RATINGS, ratingRows(ratings, told)));
  workbook.write(FLAGS, makeGrid(FLAGS, flagRows(flags, told)));
  workbook.write(PLAN, makeGrid(PLAN, planRows(plan, told)));
  workbook.write(SUMMARY, makeGrid(SUMMARY, summaryRows(summary, told)));
  const { rows, replaced, held } = collected;
  writeRowCounts({ rows, scored: collected.responses.length, replaced, held });
}
