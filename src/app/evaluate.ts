/**
 * Evaluate (Tarik dan hitung): pulls the answers, runs the pipeline and replaces every computed sheet whole.
 *
 * Each sheet is read once and written once, so the number of service calls does not grow with the number of employees.
 */
import { type Evaluation, evaluate as run } from '../core/evaluate.ts';
import type { ResponseTab } from '../core/measure/response.ts';
import { withLock } from '../google/lock.ts';
import { writeRowCounts } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { FLAGS } from '../tables/flags.ts';
import { FORMS, type FormRecord, parseForms } from '../tables/forms.ts';
import { ITEMS, parseItems } from '../tables/items.ts';
import { MONITOR } from '../tables/monitor.ts';
import { makeGrid } from '../tables/notation.ts';
import { PLAN } from '../tables/plan.ts';
import { RATINGS } from '../tables/ratings.ts';
import { SCORES } from '../tables/scores.ts';
import { SUMMARY } from '../tables/summary.ts';
import type { Api } from './api.types.ts';
import { readHome } from './home.ts';
import { INPUT_TITLES, writeProblems } from './problems.ts';
import { flagRows, monitorRows, planRows, ratingRows, scoreRows, summaryRows, type Told } from './rows.ts';
import { codedAssignments, openSession, refuseImpossible } from './session.ts';
import { rateeText } from './words.ts';

export const evaluate: Api['evaluate'] = () =>
  withLock(() => {
    const { workbook, cycle } = openSession();
    const { policy, roster } = cycle;
    if (cycle.faults.length > 0) writeProblems(workbook, policy.language, INPUT_TITLES, cycle.problems);
    refuseImpossible(cycle);
    const forms = parseForms(workbook.read(FORMS));
    const tabs = forms.flatMap((form) => readResponses(workbook, form));
    const evaluation = run({
      ...cycle,
      assignments: codedAssignments(cycle.assignments),
      items: parseItems(workbook.read(ITEMS)),
      tabs,
      rateeText,
    });
    writeComputed(workbook, evaluation, { language: policy.language, policy, roster });
    const checked = [...INPUT_TITLES, ...tabs.map(({ table }) => table)];
    writeProblems(workbook, policy.language, checked, [...cycle.problems, ...evaluation.collected.problems]);
    return readHome(workbook);
  });

/** The response tab of a form, as texts. A tab that somebody deleted has no rows. */
function readResponses(workbook: Workbook, { role, sheetId }: FormRecord): readonly ResponseTab[] {
  const tab = sheetId === undefined ? undefined : workbook.readTab(sheetId);
  if (!tab) return [];
  const [header = [], ...rows] = tab.grid;
  return [
    {
      role,
      table: tab.name,
      header: header.map(String),
      rows: rows.flatMap((cells, index) =>
        cells.some((cell) => cell !== '') ? [{ row: index + 2, cells: cells.map(String) }] : [],
      ),
    },
  ];
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
