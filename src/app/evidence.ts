/**
 * The evidence of a cycle: everything that its numbers come from, read from the workbook, with what could not be read.
 */
import type { Intake, Trust } from '../core/measure/collection.ts';
import type { ResponseTab } from '../core/measure/response.ts';
import { standingRulings } from '../core/measure/ruling.ts';
import type { Claim } from '../core/measure/version.ts';
import { makeCode } from '../core/plan/code.ts';
import { checkItems } from '../core/plan/questionnaire.ts';
import type { Problem } from '../core/problem.ts';
import type { FormKey } from '../core/types.ts';
import { type Look, lookAtForms, type SeenForm } from '../google/form-looks.ts';
import { readLeftClosed, readSecret } from '../google/properties.ts';
import { reached } from '../google/run-progress.ts';
import { timeAt } from '../google/time.ts';
import type { ResponseGrid, Workbook } from '../google/workbook.ts';
import { ACCEPTED_EMAILS, parseAcceptedEmails } from '../tables/accepted-emails.ts';
import { ARCHIVE, parseArchive } from '../tables/archive.ts';
import { FORMS, type FormRecord, parseForms } from '../tables/forms.ts';
import { ITEMS, parseItems } from '../tables/items.ts';
import { parseRulings, RULINGS } from '../tables/rulings.ts';
import { currentCycle } from './cycle.ts';
import { codedAssignments, type Session } from './session.ts';
import { rateeText } from './words.ts';

/** What the answers of a cycle are judged by, as read. */
export interface IntakeRead {
  readonly intake: Intake;
  /** What could not be read; some of it costs a call to know. */
  readonly problems: () => readonly Problem[];
}

/**
 * Reads answers and what they are judged by.
 *
 * @param look how the forms are looked at: what is scored asks for it, what is only listed skips them
 */
export function readIntake(session: Session, look: Look | 'skip-forms'): IntakeRead {
  const { workbook, cycle } = session;
  const { tabs, problems } = readTabs(workbook, parseForms(workbook.read(FORMS)), look);
  const items = parseItems(workbook.read(ITEMS));
  return {
    intake: {
      roster: cycle.ratedRoster,
      assignments: codedAssignments(cycle.assignments),
      items,
      tabs,
      rateeText: rateeTextOf(workbook),
      trust: readTrust(session),
    },
    problems: () => [...formProblems(workbook), ...checkItems(items, cycle.criteria), ...problems()],
  };
}

/** Response tabs as read, and what is wrong with them; to know that costs a call for each. */
export interface TabsRead<Key extends FormKey> {
  readonly tabs: readonly ResponseTab<Key>[];
  readonly problems: () => readonly Problem[];
}

/** Reads the response tabs of forms, each whole and at once. */
export function readTabs<Key extends FormKey>(
  workbook: Workbook,
  forms: readonly FormRecord<Key>[],
  look: Look | 'skip-forms',
): TabsRead<Key> {
  const found = forms.map((form, index) => {
    reached('answers', index, forms.length);
    return { form, found: workbook.readResponses(form) };
  });
  const bound = found.flatMap((one) => (one.found ? [one.form.formId] : []));
  const seen: ReadonlyMap<string, SeenForm> = look === 'skip-forms' ? new Map() : lookAtForms(bound, look);
  return {
    tabs: found.flatMap((one) => (one.found ? [responseTab(one.form, one.found, seen.get(one.form.formId))] : [])),
    problems: () => found.flatMap((one) => tabProblems(one.form, one.found, seen.get(one.form.formId))),
  };
}

/**
 * Forms that people cannot answer: those that only HR can open to whoever is asked, and those that were left closed when
 * the cycle was to collect again.
 */
export function formProblems(workbook: Workbook): readonly Problem[] {
  const closed = readLeftClosed();
  return parseForms(workbook.read(FORMS)).flatMap(({ role, responders, editUrl: received }, index) => {
    const place = { table: FORMS.key, row: index + 2, received };
    return [
      ...(responders === 'by-hand' ? [{ ...place, code: 'form-by-hand' as const, column: 'responders' }] : []),
      ...(closed.includes(role) ? [{ ...place, code: 'form-left-closed' as const, column: 'editUrl' }] : []),
    ];
  });
}

/** When the cycle was closed, by the clock of the workbook as its cells are; `''` while answers count. */
export const closedAtOf = (workbook: Workbook): string => currentCycle(workbook)?.closedAt ?? '';

/** What forms call whom they are about; nobody is told of another name once no answer counts any more. */
export const rateeTextOf = (workbook: Workbook): typeof rateeText | undefined =>
  closedAtOf(workbook) === '' ? rateeText : undefined;

/** What people decided about answers, and what was seen of them before in this cycle. */
function readTrust(session: Session): Trust {
  const { workbook } = session;
  const open = currentCycle(workbook);
  return {
    ...readDecisions(session),
    archive: parseArchive(workbook.read(ARCHIVE)).filter((version) => version.cycle === (open?.id ?? '')),
    closedAt: closedAtOf(workbook),
  };
}

/** What people decided about answers, to whatever form. */
export function readDecisions({ workbook, cycle }: Session): Omit<Trust, 'archive' | 'closedAt'> {
  const acceptedEmails = parseAcceptedEmails(workbook.read(ACCEPTED_EMAILS));
  return {
    identity: cycle.policy.identity,
    acceptedEmails,
    rulings: standingRulings(parseRulings(workbook.read(RULINGS))),
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

/** The response tab of a form, as texts. */
const responseTab = <Key extends FormKey>(
  form: FormRecord<Key>,
  { name, grid }: ResponseGrid,
  seen: SeenForm | undefined,
): ResponseTab<Key> => ({
  role: form.role,
  table: name,
  header: (grid[0] ?? []).map(String),
  rows: grid
    .slice(1)
    .flatMap((cells, index) =>
      cells.some((cell) => cell !== '') ? [{ row: index + 2, cells: cells.map(String) }] : [],
    ),
  form: seen?.questions,
});

/** A response tab that is gone or that its form does not write to any more, and a form that this person cannot open. */
function tabProblems(
  form: FormRecord<FormKey>,
  found: ResponseGrid | undefined,
  seen: SeenForm | undefined,
): readonly Problem[] {
  const tell = (code: Problem['code'], received: string, details: Problem['details'] = {}): Problem => ({
    code,
    table: found?.name ?? form.tab,
    row: 1,
    column: '',
    received,
    details,
  });
  // A form whose tab was never seen is simply not open yet; the sidebar says so.
  const isAway = form.sheetId !== undefined && !found?.isLinked();
  return [
    ...(isAway ? [tell('response-tab-missing', found?.name ?? '')] : []),
    ...(seen?.isCurrent === false ? [tell('form-unreadable', '', lookedAt(seen))] : []),
  ];
}

/** When a form was last looked at, where anybody ever did. */
const lookedAt = ({ at }: SeenForm): Problem['details'] => (at === undefined ? {} : { lookedAt: timeAt(at) });
