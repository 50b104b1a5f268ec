/**
 * The evidence of a cycle: everything that its numbers come from, read from the workbook, with what could not be read.
 */
import type { Evidence } from '../core/evaluate.ts';
import type { ResponseTab } from '../core/measure/response.ts';
import { checkItems } from '../core/plan/questionnaire.ts';
import type { Problem } from '../core/problem.ts';
import type { Workbook } from '../google/workbook.ts';
import { FORMS, type FormRecord, parseForms } from '../tables/forms.ts';
import { ITEMS, parseItems } from '../tables/items.ts';
import { codedAssignments, type Session } from './session.ts';
import { rateeText } from './words.ts';

export function readEvidence({ workbook, cycle }: Session): {
  readonly evidence: Evidence;
  readonly problems: readonly Problem[];
} {
  const tabs = parseForms(workbook.read(FORMS)).map((form) => readResponses(workbook, form));
  const items = parseItems(workbook.read(ITEMS));
  const evidence = {
    ...cycle,
    assignments: codedAssignments(cycle.assignments),
    items,
    tabs: tabs.flatMap(({ tab }) => tab ?? []),
    rateeText,
  };
  return { evidence, problems: [...checkItems(items, cycle.criteria), ...tabs.flatMap(({ problems }) => problems)] };
}

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
