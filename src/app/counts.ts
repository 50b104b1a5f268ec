/**
 * The forms' own counts beside the rows of their tabs: on demand, and once when a cycle is closed.
 *
 * Google goes through every response to count them, so at closing only forms with few enough rows are counted; of the
 * others it is told that nobody has compared them.
 */
import type { Problem } from '../core/problem.ts';
import type { Role } from '../core/types.ts';
import { countResponses } from '../google/form-shape.ts';
import { openWorkbook, type Workbook } from '../google/workbook.ts';
import { FORMS, parseForms } from '../tables/forms.ts';
import type { Api } from './api.types.ts';

/** Rows beyond which a form is not counted without being asked for: some two minutes of Google's time. */
const MOST_ROWS = 2000;

interface Count {
  readonly role: Role;
  readonly tab: string;
  readonly rows: number;
  /** null where the acting person cannot open the form, or it was left out. */
  readonly responses: number | null;
}

const count = (workbook: Workbook, mostRows: number): readonly Count[] =>
  parseForms(workbook.read(FORMS)).map(({ formId, ...form }) => {
    const tab = workbook.readResponses({ ...form, formId });
    const rows = (tab?.grid ?? []).slice(1).filter((row) => row.some((cell) => cell !== '')).length;
    const responses = rows > mostRows ? null : (countResponses(formId) ?? null);
    return { role: form.role, tab: tab?.name ?? form.tab, rows, responses };
  });

/** How many responses each form holds, beside the rows of its tab. Dear, so only when somebody asks. */
export const compareCounts: Api['compareCounts'] = () =>
  count(openWorkbook(), Number.POSITIVE_INFINITY).map(({ role, rows, responses }) => ({ role, rows, responses }));

/** What is to be told about the counts when a cycle is closed. */
export const countProblems = (workbook: Workbook): readonly Problem[] =>
  count(workbook, MOST_ROWS)
    .filter(({ rows, responses }) => rows !== responses)
    .map(({ tab, rows, responses }) => ({
      code: responses === null ? 'count-uncompared' : 'count-differs',
      table: tab,
      row: 1,
      column: '',
      received: String(rows),
      details: { responses: responses ?? '' },
    }));
