/**
 * The forms' own counts beside the rows of their tabs: on demand, and once when a cycle is closed.
 *
 * Google goes through every response to count them, which takes long. At closing each form is counted by itself; of one
 * that cannot be counted it is told that nobody has compared it.
 */
import type { Problem } from '../core/problem.ts';
import type { Role } from '../core/types.ts';
import { countResponses } from '../google/form-shape.ts';
import type { Workbook } from '../google/workbook.ts';
import { FORMS, type FormRecord, parseForms } from '../tables/forms.ts';
import type { Api } from './api.types.ts';
import { openWorkbook } from './workbook.ts';

/** Beyond some 60,000 responses Google does not give them at all unless it is told since when. */
const MOST_RESPONSES = 60_000;

/** What Google takes to give one response: some 5 ms, and one more for each of its answers. */
const MILLISECONDS_A_RESPONSE = 20;

/** How many responses each form holds by role; null where the acting person cannot open it, or it cannot be counted. */
export type ResponseCounts = Readonly<Partial<Record<Role, number | null>>>;

/** Milliseconds that counting a form may take; 0 where it cannot be counted and so takes none. */
export function countingTime(workbook: Workbook, form: FormRecord): number {
  const rows = workbook.lastResponseRow(form);
  return rows > MOST_RESPONSES ? 0 : rows * MILLISECONDS_A_RESPONSE;
}

/** How many responses a form holds. */
export const countForm = (workbook: Workbook, form: FormRecord): number | null =>
  workbook.lastResponseRow(form) > MOST_RESPONSES ? null : (countResponses(form.formId) ?? null);

/** Rows of a form's tab that hold anything, and what the tab is called. */
function rowsOf(workbook: Workbook, form: FormRecord): { readonly tab: string; readonly rows: number } {
  const tab = workbook.readResponses(form);
  const rows = (tab?.grid ?? []).slice(1).filter((row) => row.some((cell) => cell !== '')).length;
  return { tab: tab?.name ?? form.tab, rows };
}

/** How many responses each form holds, beside the rows of its tab. Dear, so only when somebody asks. */
export const compareCounts: Api['compareCounts'] = () => {
  const workbook = openWorkbook();
  return parseForms(workbook.read(FORMS)).map((form) => ({
    role: form.role,
    rows: rowsOf(workbook, form).rows,
    responses: countResponses(form.formId) ?? null,
  }));
};

/** What is to be told about the counts when a cycle is closed. */
export const countProblems = (workbook: Workbook, counts: ResponseCounts): readonly Problem[] =>
  parseForms(workbook.read(FORMS))
    .map((form) => ({ ...rowsOf(workbook, form), responses: counts[form.role] ?? null }))
    .filter(({ rows, responses }) => rows !== responses)
    .map(({ tab, rows, responses }) => ({
      code: responses === null ? 'count-uncompared' : 'count-differs',
      table: tab,
      row: 1,
      column: '',
      received: String(rows),
      details: { responses: responses ?? '' },
    }));
