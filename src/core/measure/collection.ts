/**
 * Collection: where every response goes. Each row of every tab, and each version that was seen before and is gone from
 * its tab, ends as scored, replaced, held or discarded, so that rows = scored + replaced + held + discarded.
 *
 * Columns are found through the binding, people through code and address, HR's rulings through fingerprints. Of several
 * accepted responses to one assignment the latest replaces the earlier ones whole. What is held becomes a problem.
 */
import { type Assignment, assignmentKey } from '../plan/assignment.ts';
import type { Policy } from '../plan/policy.ts';
import { answerOf, type Item } from '../plan/questionnaire.ts';
import type { Person, Roster } from '../plan/roster.ts';
import type { HoldReason, Problem, ProblemCode } from '../problem.ts';
import type { Answer, FormKey, InquiryKind, Role } from '../types.ts';
import { type Drift, tidy } from './binding.ts';
import { type Entry, type Fresh, freshOf, readEntries } from './entry.ts';
import { type Identified, identify, type Known } from './identity.ts';
import type { CodedAssignment, Response, ResponseTab } from './response.ts';
import type { Ruling } from './ruling.ts';
import { type Claim, sentAt, shortened, type Version } from './version.ts';

/** What people decided and what was seen before; nothing of it is needed to read a tab. */
export interface Trust<Key extends FormKey = Role> {
  readonly identity: Policy['identity'];
  readonly acceptedEmails: ReadonlyMap<string, ReadonlySet<string>>;
  /** The standing ruling by fingerprint. */
  readonly rulings: ReadonlyMap<string, Ruling>;
  /** Every version seen at earlier pulls, in the order in which they were seen. */
  readonly archive: readonly Version<Key>[];
  /** The table that they stand in, where it is not that of assessments. */
  readonly archiveTable?: string;
  /** After this local ISO text of the workbook's zone an answer is late; `''` while answers count. */
  readonly closedAt: string;
  /** Whether a well-made code that belongs to nothing was once that of an assignment which does not count any more. */
  readonly isWithdrawn: (claim: Claim<FormKey>) => boolean;
}

/** Where nothing was decided and nothing was seen before. */
export const NO_TRUST: Trust<never> = {
  identity: 'code-email',
  acceptedEmails: new Map(),
  rulings: new Map(),
  archive: [],
  closedAt: '',
  isWithdrawn: () => false,
};

/** Everything that responses are collected from. */
export interface Intake<Key extends FormKey = Role> {
  readonly tabs: readonly ResponseTab<Key>[];
  readonly items: readonly Item<Key>[];
  readonly assignments: readonly CodedAssignment<Key>[];
  readonly roster: Roster;
  /** The text that the personal link puts into "Pegawai yang dinilai"; absent where another is not told any more. */
  readonly rateeText?: ((person: Person) => string) | undefined;
  readonly trust?: Trust<Key>;
}

/** Waits for a ruling, was ruled on, or counts though it is gone from its tab. */
export const MATTER_STATES = ['held', 'vanished', 'accepted', 'discarded'] as const;

/** A response that HR can rule on or has ruled on, with the assignment that its code names, where it names one. */
export interface Matter<Key extends FormKey = Role> extends Claim<Key> {
  readonly state: (typeof MATTER_STATES)[number];
  readonly fingerprint: string;
  readonly table: string;
  readonly row: number;
  /** What holds it, or would without the ruling. */
  readonly reason: HoldReason | undefined;
  readonly assignment: CodedAssignment<Key> | undefined;
  /** Whether HR may accept it as it is: it has answers, and its code names an assignment of this form's role. */
  readonly acceptable: boolean;
  /** The address that was expected, where another one stands. */
  readonly expected: string;
}

/** The accepted responses, and where every row went. */
export interface Collected<Key extends FormKey = Role, A = Answer> {
  /** The latest of each assignment. */
  readonly responses: readonly Response<Key, A>[];
  /** All of them, also those that a later one replaced, in the order of tabs and rows. */
  readonly accepted: readonly Response<Key, A>[];
  /** Rows of the tabs, and versions seen before that are gone from them: scored + replaced + held + discarded. */
  readonly rows: number;
  readonly replaced: number;
  readonly held: number;
  readonly discarded: number;
  /** Of the rows, those that are gone from their tab and known from the archive alone. */
  readonly kept: number;
  readonly problems: readonly Problem[];
  /** In the order of tabs and rows. */
  readonly matters: readonly Matter<Key>[];
  /** Versions seen for the first time. */
  readonly fresh: readonly Fresh<Key>[];
  readonly drifts: readonly Drift<Key>[];
}

/**
 * Responses that were never rows, such as drawn ones, as if each were the one accepted row for its assignment.
 */
export const collectedWhole = (responses: readonly Response[]): Collected => ({
  responses,
  accepted: responses,
  rows: responses.length,
  replaced: 0,
  held: 0,
  discarded: 0,
  kept: 0,
  problems: [],
  matters: [],
  fresh: [],
  drifts: [],
});

const DRIFT_CODES: Readonly<Record<Drift['kind'], ProblemCode>> = {
  renamed: 'question-renamed',
  deleted: 'question-deleted',
  retyped: 'question-retyped',
  choices: 'choices-changed',
  missing: 'column-missing',
  repeated: 'column-repeated',
  added: 'question-added',
};

const driftProblem = (table: string, { kind, header, found }: Drift<FormKey>): Problem => ({
  code: DRIFT_CODES[kind],
  table,
  row: 1,
  column: header || found,
  received: found,
});

/** What became of a response, and whether there is anything for HR about it. */
type Fate<Key extends FormKey, A> =
  | { readonly kind: 'accepted'; readonly response: Response<Key, A>; readonly matter: Matter<Key> | undefined }
  | { readonly kind: 'held' | 'discarded'; readonly matter: Matter<Key> };

/** The answers of an entry that may count; what cannot be told from another answer is told. */
type Reading<Key extends FormKey, A> = (entry: Entry<Key>, problems: Problem[]) => ReadonlyMap<string, A>;

/** Levels: a text the form did not offer stays unanswered and is told. */
const levelsOf: Reading<Role, Answer> = ({ answers, scored, table, row }, problems) => {
  const found = new Map<string, Answer>();
  for (const [criterion, { choices, header }] of scored) {
    const kept = answers[criterion];
    if (kept === undefined) continue;
    const answer = typeof kept === 'number' ? answerOf(choices, choices[kept] ?? '') : undefined;
    if (answer !== undefined) found.set(criterion, answer);
    else problems.push({ code: 'answer-not-offered', table, row, column: header, received: String(kept) });
  }
  return found;
};

/** Texts of an inquiry, and the labels that were chosen; a label that the form did not offer is told. */
const textsOf: Reading<InquiryKind, string> = ({ answers, scored, table, row }, problems) => {
  const found = new Map<string, string>();
  for (const [field, { choices, header }] of scored) {
    const kept = answers[field];
    if (kept === undefined) continue;
    const text = typeof kept === 'number' ? choices[kept] : kept;
    if (text !== undefined && (choices.length === 0 || choices.includes(text))) found.set(field, text);
    else problems.push({ code: 'answer-not-offered', table, row, column: header, received: String(kept) });
  }
  return found;
};

/** What holds a response, if HR has not ruled on it. */
function reasonOf(entry: Entry<FormKey>, identified: Identified<FormKey>, hasAnswers: boolean): HoldReason | undefined {
  const isClaim = identified.reason !== undefined && identified.reason !== 'cycle-closed';
  if (isClaim) return identified.reason;
  if (!hasAnswers) return entry.drifted ? 'column-drifted' : 'response-empty';
  return entry.changed ? 'response-changed' : identified.reason;
}

interface Judge<Key extends FormKey, A> {
  readonly known: Known<Key>;
  readonly trust: Trust<Key>;
  readonly byKey: ReadonlyMap<string, CodedAssignment<Key>>;
  readonly read: Reading<Key, A>;
}

function judge<Key extends FormKey, A>(
  entry: Entry<Key>,
  { known, trust, byKey, read }: Judge<Key, A>,
  problems: Problem[],
): Fate<Key, A> {
  const { claim, fingerprint, table, row } = entry;
  const ruling = trust.rulings.get(fingerprint);
  const identified = identify(claim, known);
  const told: Problem[] = [];
  const answers = read(entry, told);
  const reason = reasonOf(entry, identified, answers.size > 0);
  const { assignment, byCodeAlone, expected } = identified;
  const acceptable = answers.size > 0 && assignment?.role === claim.role;
  const matter: Matter<Key> = {
    ...claim,
    state: 'held',
    fingerprint,
    table,
    row,
    reason,
    assignment,
    acceptable,
    expected,
  };
  const accept = (own: CodedAssignment<Key>, state: Matter['state'] | undefined, alone = false): Fate<Key, A> => {
    problems.push(...told);
    const { comments } = entry;
    const said = { answers, ...(comments.size > 0 ? { comments } : {}) };
    const time = sentAt(claim.time);
    const sent = { time, ...(time === '' ? { version: fingerprint } : {}) };
    const response = { ...own, ...sent, ...said, ...(alone ? { byCodeAlone: true } : {}) };
    return { kind: 'accepted', response, matter: state && { ...matter, state } };
  };
  if (ruling?.kind === 'discard') return { kind: 'discarded', matter: { ...matter, state: 'discarded' } };
  if (ruling?.kind === 'reassign' && answers.size > 0) {
    const { raterId, rateeId, role } = ruling;
    const other = role && byKey.get(assignmentKey({ raterId, rateeId, role }));
    return other ? accept(other, 'accepted') : { kind: 'held', matter: { ...matter, reason: 'assignment-withdrawn' } };
  }
  if (ruling?.kind === 'accept' && assignment && acceptable) return accept(assignment, 'accepted');
  // A changed row that stands in its place is the matter for HR, not what was seen before it.
  const state = entry.gone && !entry.followed ? 'vanished' : undefined;
  if (assignment && reason === undefined) return accept(assignment, state, byCodeAlone);
  return { kind: 'held', matter: { ...matter, reason: reason ?? 'response-empty' } };
}

/** Which cell a reason points to, and what stands there. */
function heldProblem(
  { columns }: Entry<FormKey>,
  { table, row, reason = 'response-empty', email, code, time, expected }: Matter<FormKey>,
): Problem {
  const place = { table, row, code: reason };
  if (reason === 'email-mismatch' || reason === 'code-used-by-another')
    return { ...place, column: columns.email, received: email, details: { expected } };
  return { ...place, column: columns.code, received: reason === 'cycle-closed' ? time : code };
}

/** A response that is gone from its tab, unless HR has ruled that it stays, or a changed row of it is told. */
const goneProblem = ({ claim, columns, table, row }: Entry<FormKey>): Problem => ({
  code: 'response-vanished',
  table,
  row,
  column: columns.code,
  received: claim.time,
});

/**
 * The ratee's name in the form is for reading only: another one is told, and the code decides. A name that HR has changed
 * since stands in every form about them: each is told once of one person.
 */
function rateeProblem(
  entry: Entry<FormKey>,
  { rateeId }: Assignment<FormKey>,
  { roster, rateeText }: Pick<Intake, 'roster' | 'rateeText'>,
  told: Set<string>,
): readonly Problem[] {
  const person = roster.people.get(rateeId);
  const { ratee, table, row, columns } = entry;
  // A unit that HR has corrected since is not the rater's doing: only another name is told.
  if (ratee === undefined || !rateeText || !person || tidy(ratee).startsWith(tidy(person.name))) return [];
  const name = `${rateeId}|${tidy(ratee)}`;
  if (told.has(name)) return [];
  told.add(name);
  const details = { expected: rateeText(person) };
  return [{ code: 'ratee-text-changed', table, row, column: columns.ratee, received: shortened(ratee), details }];
}

/** Whether a version that is gone is to be told: one of a tab that is gone whole, or that HR has ruled on, is not. */
const isToldGone = (
  { gone, changed, followed, claim, fingerprint }: Entry<FormKey>,
  roles: ReadonlySet<string>,
  { rulings }: Pick<Trust, 'rulings'>,
): boolean => gone && !changed && !followed && roles.has(claim.role) && !rulings.has(fingerprint);

/** Reads the response tabs into responses, one for each assignment that was answered, in the order of the assignments. */
export const collect = (intake: Intake): Collected => gather(intake, levelsOf);

/** The same for the forms of inquiries, whose answers are texts by field. */
export const collectInquiries = (intake: Intake<InquiryKind>): Collected<InquiryKind, string> =>
  gather(intake, textsOf);

function gather<Key extends FormKey, A>(intake: Intake<Key>, read: Reading<Key, A>): Collected<Key, A> {
  const { trust = NO_TRUST, assignments, roster } = intake;
  const { entries, unread, bounds } = readEntries({ ...trust, tabs: intake.tabs, items: intake.items });
  const problems: Problem[] = bounds.flatMap(({ tab, drifts }) =>
    drifts.map((drift) => driftProblem(tab.table, drift)),
  );
  const court: Judge<Key, A> = {
    known: { ...trust, byCode: new Map(assignments.map((own) => [own.code, own])), roster },
    trust,
    read,
    byKey: new Map(assignments.map((own) => [assignmentKey(own), own])),
  };
  const roles = new Set(intake.tabs.map(({ role }) => role));
  const renamed = new Set<string>();
  const [matters, accepted]: [Matter<Key>[], Response<Key, A>[]] = [[], []];
  const latest = new Map<string, Response<Key, A>>();
  const counts: Record<Fate<Key, A>['kind'], number> = { accepted: 0, held: unread, discarded: 0 };
  for (const entry of entries) {
    const fate = judge(entry, court, problems);
    counts[fate.kind] += 1;
    if (fate.matter) matters.push(fate.matter);
    // What is held counts nowhere, wherever its row is.
    if (fate.kind === 'accepted' && isToldGone(entry, roles, trust)) problems.push(goneProblem(entry));
    if (fate.kind === 'held') problems.push(heldProblem(entry, fate.matter));
    if (fate.kind !== 'accepted') continue;
    accepted.push(fate.response);
    problems.push(...rateeProblem(entry, fate.response, intake, renamed));
    const key = assignmentKey(fate.response);
    // Times are ISO texts, so they compare as they stand; of two in one second the lower row is the later one.
    if (fate.response.time >= (latest.get(key)?.time ?? '')) latest.set(key, fate.response);
  }
  const responses = [...new Set(assignments.map(assignmentKey))].flatMap((key) => latest.get(key) ?? []);
  return {
    responses,
    accepted,
    rows: entries.length + unread,
    replaced: counts.accepted - responses.length,
    held: counts.held,
    discarded: counts.discarded,
    kept: entries.filter(({ gone }) => gone).length,
    problems,
    matters,
    fresh: freshOf(entries, trust.archive),
    drifts: bounds.flatMap(({ drifts }) => drifts),
  };
}
