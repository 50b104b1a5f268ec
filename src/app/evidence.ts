/**
 * The evidence of a cycle: everything that its numbers come from, read from the workbook, with what could not be read.
 */
import type { Evidence } from '../core/evaluate.ts';
import type { FormItem } from '../core/measure/binding.ts';
import type { Trust } from '../core/measure/collection.ts';
import type { ResponseTab } from '../core/measure/response.ts';
import { standingRulings } from '../core/measure/ruling.ts';
import type { Claim } from '../core/measure/version.ts';
import { makeCode } from '../core/plan/code.ts';
import { checkItems } from '../core/plan/questionnaire.ts';
import type { Problem } from '../core/problem.ts';
import type { FormKey } from '../core/types.ts';
import { readQuestions } from '../google/form-shape.ts';
import { readSecret } from '../google/properties.ts';
import { agencyInstant } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { ACCEPTED_EMAILS, parseAcceptedEmails } from '../tables/accepted-emails.ts';
import { ARCHIVE, parseArchive } from '../tables/archive.ts';
import { FORMS, type FormRecord, parseForms } from '../tables/forms.ts';
import { ITEMS, parseItems } from '../tables/items.ts';
import { parseRulings, RULINGS } from '../tables/rulings.ts';
import { currentCycle } from './cycle.ts';
import { codedAssignments, type Session } from './session.ts';
import { rateeText } from './words.ts';

/** Whether the forms themselves are looked at: what is scored asks for it, what is only listed does not. */
export type Look = 'look-at-forms' | 'skip-forms';

export function readEvidence(
  session: Session,
  look: Look = 'look-at-forms',
): { readonly evidence: Evidence; readonly problems: readonly Problem[] } {
  const { workbook, cycle } = session;
  const tabs = parseForms(workbook.read(FORMS)).map((form) => readResponses(workbook, form, look));
  const items = parseItems(workbook.read(ITEMS));
  const evidence = {
    ...cycle,
    assignments: codedAssignments(cycle.assignments),
    items,
    tabs: tabs.flatMap(({ tab }) => tab ?? []),
    rateeText,
    trust: readTrust(session),
  };
  const problems = [...byHandProblems(workbook), ...checkItems(items, cycle.criteria)];
  return { evidence, problems: [...problems, ...tabs.flatMap((tab) => tab.problems)] };
}

/** Forms that only HR can open to those who are asked: nobody else may be able to answer them yet. */
export const byHandProblems = (workbook: Workbook): readonly Problem[] =>
  parseForms(workbook.read(FORMS)).flatMap(({ responders, editUrl }, index) =>
    responders === 'by-hand'
      ? [{ code: 'form-by-hand' as const, table: FORMS.key, row: index + 2, column: 'responders', received: editUrl }]
      : [],
  );

/** What people decided about answers, and what was seen of them before in this cycle. */
function readTrust({ workbook, cycle }: Session): Trust {
  const open = currentCycle(workbook);
  const acceptedEmails = parseAcceptedEmails(workbook.read(ACCEPTED_EMAILS));
  return {
    identity: cycle.policy.identity,
    acceptedEmails,
    rulings: standingRulings(parseRulings(workbook.read(RULINGS))),
    archive: parseArchive(workbook.read(ARCHIVE)).filter((version) => version.cycle === (open?.id ?? '')),
    // Cells show times in the workbook's own zone, the cycle keeps the agency's.
    closedAt: open?.closedAt ? workbook.iso(agencyInstant(open.closedAt)) : '',
    isWithdrawn: withdrawn(cycle.roster.people, acceptedEmails),
  };
}

/** Codes that are tried at one pull: enough for a hundred strange ones in a large agency, and soon done. */
const MOST_TRIES = 20_000;

/**
 * Whether a strange code is that of an assignment somebody took away: the sender's own, to anybody. Codes cannot be read
 * backwards, so they are made again and compared.
 */
function withdrawn(
  people: Session['cycle']['roster']['people'],
  accepted: ReadonlyMap<string, ReadonlySet<string>>,
): (claim: Claim<FormKey>) => boolean {
  const secret = readSecret();
  let tries = 0;
  return ({ role, email, code }) =>
    [...people].some(
      ([raterId, person]) =>
        email !== '' &&
        (person.email === email || accepted.get(raterId)?.has(email)) &&
        [...people.keys()].some((rateeId) => {
          tries += 1;
          return tries <= MOST_TRIES && makeCode(secret, { raterId, rateeId, role }) === code;
        }),
    );
}

/** The response tab of a form, as texts; told where it is gone or the form writes elsewhere. */
function readResponses(
  workbook: Workbook,
  form: FormRecord,
  look: Look,
): { readonly tab: ResponseTab | undefined; readonly problems: readonly Problem[] } {
  const found = workbook.readResponses(form);
  const tell = (code: Problem['code'], received: string): Problem => ({
    code,
    table: found?.name ?? form.tab,
    row: 1,
    column: '',
    received,
  });
  // A form whose tab was never seen is simply not open yet; the sidebar says so.
  const problems = form.sheetId === undefined || found?.linked ? [] : [tell('response-tab-missing', found?.name ?? '')];
  if (!found) return { tab: undefined, problems };
  const questions: readonly FormItem[] | undefined = look === 'skip-forms' ? undefined : readQuestions(form.formId);
  const isUnseen = look === 'look-at-forms' && questions === undefined;
  const [header = [], ...rows] = found.grid;
  const tab: ResponseTab = {
    role: form.role,
    table: found.name,
    header: header.map(String),
    rows: rows.flatMap((cells, index) =>
      cells.some((cell) => cell !== '') ? [{ row: index + 2, cells: cells.map(String) }] : [],
    ),
    form: questions,
  };
  return { tab, problems: isUnseen ? [...problems, tell('form-unreadable', '')] : problems };
}
