/**
 * Collection: where every response goes. Each row of every tab, and each version that was seen before and is gone from
 * its tab, ends as scored, replaced, held or discarded, so that rows = scored + replaced + held + discarded.
 *
 * Columns are found through the binding, people through code and address, HR's rulings through fingerprints. Of several
 * accepted responses to one assignment the latest replaces the earlier ones whole. What is held becomes a problem.
 */
import { assignmentKey } from '../plan/assignment.ts';
import { parseCode } from '../plan/code.ts';
import type { Policy } from '../plan/policy.ts';
import { answerOf, type Item } from '../plan/questionnaire.ts';
import type { Person, Roster } from '../plan/roster.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import type { Answer } from '../types.ts';
import { type Binding, compareBinding, type Drift, driftMark, isBlocking, isIdentified, tidy } from './binding.ts';
import { type HoldReason, type Identified, identify, type Known } from './identity.ts';
import type { CodedAssignment, Response, ResponseTab } from './response.ts';
import type { Ruling } from './ruling.ts';
import {
  agrees,
  type Claim,
  claimKey,
  foundUnder,
  type Kept,
  sentAt,
  sharedKeys,
  shortened,
  type Version,
  versionOf,
} from './version.ts';

/** What people decided and what was seen before; nothing of it is needed to read a tab. */
export interface Trust {
  readonly identity: Policy['identity'];
  readonly acceptedEmails: ReadonlyMap<string, ReadonlySet<string>>;
  /** The standing ruling by fingerprint. */
  readonly rulings: ReadonlyMap<string, Ruling>;
  /** Every version seen at earlier pulls, in the order in which they were seen. */
  readonly archive: readonly Version[];
  /** After this local ISO text of the workbook's zone an answer is late; `''` while answers count. */
  readonly closedAt: string;
  /** Whether a well-made code that belongs to nothing was once that of an assignment which does not count any more. */
  readonly isWithdrawn: (claim: Claim) => boolean;
}

/** Where nothing was decided and nothing was seen before. */
export const NO_TRUST: Trust = {
  identity: 'code-email',
  acceptedEmails: new Map(),
  rulings: new Map(),
  archive: [],
  closedAt: '',
  isWithdrawn: () => false,
};

/** Everything that responses are collected from. */
export interface Intake {
  readonly tabs: readonly ResponseTab[];
  readonly items: readonly Item[];
  readonly assignments: readonly CodedAssignment[];
  readonly roster: Roster;
  /** The text that the personal link puts into "Pegawai yang dinilai". */
  readonly rateeText: (person: Person) => string;
  readonly trust?: Trust;
}

/** Waits for a ruling, was ruled on, or counts though it is gone from its tab. */
export const MATTER_STATES = ['held', 'vanished', 'accepted', 'discarded'] as const;

/** A response that HR can rule on or has ruled on, with the assignment that its code names, where it names one. */
export interface Matter extends Claim {
  readonly state: (typeof MATTER_STATES)[number];
  readonly fingerprint: string;
  readonly table: string;
  readonly row: number;
  /** What holds it, or would without the ruling. */
  readonly reason: HoldReason | undefined;
  readonly assignment: CodedAssignment | undefined;
  /** Whether HR may accept it as it is: it has answers, and its code names an assignment of this form's role. */
  readonly acceptable: boolean;
  /** The address that was expected, where another one stands. */
  readonly expected: string;
}

/** The accepted responses, and where every row went. */
export interface Collected {
  readonly responses: readonly Response[];
  /** Rows of the tabs, and versions seen before that are gone from them: scored + replaced + held + discarded. */
  readonly rows: number;
  readonly replaced: number;
  readonly held: number;
  readonly discarded: number;
  /** Of the rows, those that are gone from their tab and known from the archive alone. */
  readonly kept: number;
  readonly problems: readonly Problem[];
  /** In the order of tabs and rows. */
  readonly matters: readonly Matter[];
  /** Versions seen for the first time. */
  readonly fresh: readonly Omit<Version, 'cycle' | 'firstSeen'>[];
  readonly drifts: readonly Drift[];
}

/**
 * Responses that were never rows, such as drawn ones, as if each were the one accepted row for its assignment.
 */
export const collectedWhole = (responses: readonly Response[]): Collected => ({
  responses,
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

/** One response on its way: a row of a tab, or a version that is gone from it. */
interface Entry {
  readonly claim: Claim;
  readonly answers: Kept;
  readonly fingerprint: string;
  /** What may be scored. */
  readonly scored: ReadonlyMap<string, Item>;
  readonly table: string;
  readonly row: number;
  readonly columns: { readonly code: string; readonly email: string; readonly ratee: string };
  readonly ratee: string | undefined;
  readonly changed: boolean;
  readonly gone: boolean;
  /** Whether it is gone and a changed row stands in its place, which is told instead. */
  readonly followed: boolean;
  readonly drifted: boolean;
}

/** A row of a tab while it is compared with what was seen before. */
interface Row {
  readonly row: number;
  readonly claim: Claim;
  readonly answers: Kept;
  readonly ratee: string | undefined;
}

/** A tab with its columns found. */
interface Bound {
  readonly tab: ResponseTab;
  readonly own: readonly Item[];
  readonly binding: Binding;
  readonly drifts: readonly Drift[];
}

/** The sheet that a version stands in which is gone from its tab. */
const ARCHIVE_TABLE = 'archive';
const COMMENT_MARK = '#';

const headerOf = (items: readonly Item[], kind: Item['kind']): string =>
  items.find((item) => item.kind === kind)?.header ?? '';

const columnsOf = (items: readonly Item[]): Entry['columns'] => ({
  code: headerOf(items, 'code'),
  email: headerOf(items, 'email'),
  ratee: headerOf(items, 'ratee'),
});

/** The key under which an item's answer is kept. */
const keyOf = ({ kind, criterion, value }: Item): string | undefined =>
  kind === 'answer' ? criterion : kind === 'comment' ? COMMENT_MARK + value : undefined;

function bindTab(tab: ResponseTab, items: readonly Item[]): Bound {
  const own = items.filter(({ role }) => role === tab.role);
  const binding = compareBinding(own, tab.form, tab.header);
  return { tab, own, binding, drifts: binding.drifts };
}

const DRIFT_CODES: Readonly<Record<Drift['kind'], ProblemCode>> = {
  renamed: 'question-renamed',
  deleted: 'question-deleted',
  retyped: 'question-retyped',
  choices: 'choices-changed',
  missing: 'column-missing',
  repeated: 'column-repeated',
  added: 'question-added',
};

const driftProblem = (table: string, { kind, header, found }: Drift): Problem => ({
  code: DRIFT_CODES[kind],
  table,
  row: 1,
  column: header || found,
  received: found,
});

/** Reads the rows of a tab whose people and times have columns. */
function rowsOf({ tab, own, binding }: Bound): readonly Row[] {
  const places = own.flatMap((item): readonly (readonly [string, Item, number])[] => {
    const [key, at] = [keyOf(item), binding.located.get(item)];
    return key === undefined || at === undefined ? [] : [[key, item, at]];
  });
  const at = (kind: Item['kind']): number => {
    const item = own.find((one) => one.kind === kind);
    return (item && binding.columns.get(item)) ?? -1;
  };
  const [time, email, code, ratee] = [at('time'), at('email'), at('code'), at('ratee')];
  return tab.rows.map(({ row, cells }) => {
    const answers: Record<string, number | string> = {};
    for (const [key, { choices }, place] of places) {
      const label = cells[place] ?? '';
      if (label === '') continue;
      const choice = choices.indexOf(label);
      answers[key] = choice < 0 ? shortened(label) : choice;
    }
    const typed = (cells[code] ?? '').trim();
    return {
      row,
      claim: {
        role: tab.role,
        time: shortened(cells[time] ?? ''),
        email: shortened((cells[email] ?? '').trim().toLowerCase()),
        code: parseCode(typed) ?? shortened(typed),
      },
      answers,
      ratee: ratee < 0 ? undefined : cells[ratee],
    };
  });
}

/** Versions seen before, by what their rows are recognised by. */
interface Archive {
  readonly byClaim: ReadonlyMap<string, readonly number[]>;
  readonly versions: readonly Version[];
}

function archiveOf(versions: readonly Version[]): Archive {
  const byClaim = new Map<string, number[]>();
  versions.forEach((version, index) => {
    const key = claimKey(version);
    const own = byClaim.get(key);
    if (own) own.push(index);
    else byClaim.set(key, [index]);
  });
  return { byClaim, versions };
}

/** A row with the version it is, if it was seen before. */
interface Matched extends Row {
  readonly seen: number | undefined;
}

function match({ byClaim, versions }: Archive, rows: readonly Row[], known: ReadonlySet<string>): readonly Matched[] {
  return rows.map((row) => {
    const candidates = byClaim.get(claimKey(row.claim)) ?? [];
    return { ...row, seen: candidates.find((index) => agrees(versions[index]?.answers ?? {}, row.answers, known)) };
  });
}

/** Which versions are gone, by the texts that a row changed from one still shares with it. Discarded ones are let go. */
function goneBy(versions: readonly Version[], gone: readonly number[], trust: Trust): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const index of gone) {
    const version = versions[index];
    if (!version || trust.rulings.get(version.fingerprint)?.kind === 'discard') continue;
    for (const key of foundUnder(version)) if (!found.has(key)) found.set(key, index);
  }
  return found;
}

/** The version a response was changed from: one that is gone and was seen before it. */
function changedFrom(claim: Claim, seen: number | undefined, gone: ReadonlyMap<string, number>): number | undefined {
  const before = seen ?? Number.POSITIVE_INFINITY;
  return sharedKeys(claim)
    .map((key) => gone.get(key))
    .find((index) => index !== undefined && index < before);
}

/** Everything of one role: its tab, if it can be read, and what was seen of it before. */
function entriesOf(bound: Bound, archive: Archive, own: readonly number[], trust: Trust): readonly Entry[] {
  const { tab, binding, drifts } = bound;
  const columns = columnsOf(bound.own);
  const known = new Set([...binding.located.keys()].flatMap((item) => keyOf(item) ?? []));
  const rows = match(archive, rowsOf(bound), known);
  const present = new Set(rows.map(({ seen }) => seen));
  const missing = own.filter((index) => !present.has(index));
  const gone = goneBy(archive.versions, missing, trust);
  const scored = scoredItems(bound);
  const drifted = drifts.some(isBlocking);
  const sources = rows.map(({ claim, seen }) => changedFrom(claim, seen, gone));
  const followed = new Set(sources);
  const kept = keptEntries(archive, missing, { columns, scored, gone, drifted, followed });
  const read = rows.map(({ row, claim, answers, ratee, seen }, index): Entry => {
    const version = seen === undefined ? undefined : archive.versions[seen];
    return {
      claim,
      answers: version?.answers ?? answers,
      fingerprint: version?.fingerprint ?? versionOf(claim, answers),
      scored,
      table: tab.table,
      row,
      columns,
      ratee,
      changed: sources[index] !== undefined,
      gone: false,
      followed: false,
      drifted,
    };
  });
  return [...kept, ...read];
}

/** Questions that count: their column is bound, or HR let it go and what was seen before stands for it. */
function scoredItems({ own, binding }: Pick<Bound, 'own' | 'binding'>): ReadonlyMap<string, Item> {
  const letGo = driftMark({ kind: 'missing', found: '' });
  const counts = (item: Item): boolean =>
    binding.columns.has(item) || (!binding.located.has(item) && item.confirmed?.includes(letGo) === true);
  return new Map(own.filter((item) => item.kind === 'answer' && counts(item)).map((item) => [item.criterion, item]));
}

/** Versions that are gone from their tab, as responses. */
function keptEntries(
  { versions }: Archive,
  indices: readonly number[],
  shared: Pick<Entry, 'columns' | 'scored' | 'drifted'> & {
    readonly gone: ReadonlyMap<string, number>;
    readonly followed: ReadonlySet<number | undefined>;
  },
): readonly Entry[] {
  const { gone, followed, ...common } = shared;
  return indices.flatMap((index): readonly Entry[] => {
    const version = versions[index];
    if (!version) return [];
    const { role, time, email, code, answers, fingerprint } = version;
    const claim = { role, time, email, code };
    const changed = changedFrom(claim, index, gone) !== undefined;
    const place = { table: ARCHIVE_TABLE, row: index + 2, ratee: undefined };
    return [{ ...common, ...place, claim, answers, fingerprint, changed, gone: true, followed: followed.has(index) }];
  });
}

/** What became of a response, and whether there is anything for HR about it. */
type Fate =
  | { readonly kind: 'accepted'; readonly response: Response; readonly matter: Matter | undefined }
  | { readonly kind: 'held' | 'discarded'; readonly matter: Matter };

/** The answers that may be scored; a text the form did not offer stays unanswered and is told. */
function answersOf({ answers, scored, table, row }: Entry, problems: Problem[]): ReadonlyMap<string, Answer> {
  const found = new Map<string, Answer>();
  for (const [criterion, { choices, header }] of scored) {
    const kept = answers[criterion];
    if (kept === undefined) continue;
    const answer = typeof kept === 'number' ? answerOf(choices, choices[kept] ?? '') : undefined;
    if (answer !== undefined) found.set(criterion, answer);
    else problems.push({ code: 'answer-not-offered', table, row, column: header, received: String(kept) });
  }
  return found;
}

/** What holds a response, if HR has not ruled on it. */
function reasonOf(entry: Entry, identified: Identified, hasAnswers: boolean): HoldReason | undefined {
  const isClaim = identified.reason !== undefined && identified.reason !== 'cycle-closed';
  if (isClaim) return identified.reason;
  if (!hasAnswers) return entry.drifted ? 'column-drifted' : 'response-empty';
  return entry.changed ? 'response-changed' : identified.reason;
}

interface Judge {
  readonly known: Known;
  readonly trust: Trust;
  readonly byKey: ReadonlyMap<string, CodedAssignment>;
}

function judge(entry: Entry, { known, trust, byKey }: Judge, problems: Problem[]): Fate {
  const { claim, fingerprint, table, row } = entry;
  const ruling = trust.rulings.get(fingerprint);
  const identified = identify(claim, known);
  const told: Problem[] = [];
  const answers = answersOf(entry, told);
  const reason = reasonOf(entry, identified, answers.size > 0);
  const { assignment, byCodeAlone, expected } = identified;
  const acceptable = answers.size > 0 && assignment?.role === claim.role;
  const matter: Matter = { ...claim, state: 'held', fingerprint, table, row, reason, assignment, acceptable, expected };
  const accept = (own: CodedAssignment, state: Matter['state'] | undefined, alone = false): Fate => {
    problems.push(...told);
    const response = { ...own, time: sentAt(claim.time), answers, ...(alone ? { byCodeAlone: true } : {}) };
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
  { columns }: Entry,
  { table, row, reason = 'response-empty', email, code, time, expected }: Matter,
): Problem {
  const place = { table, row, code: reason };
  if (reason === 'email-mismatch' || reason === 'code-used-by-another')
    return { ...place, column: columns.email, received: email, details: { expected } };
  return { ...place, column: columns.code, received: reason === 'cycle-closed' ? time : code };
}

/** A response that is gone from its tab, unless HR has ruled that it stays, or a changed row of it is told. */
const goneProblem = ({ claim, columns, row }: Entry): Problem => ({
  code: 'response-vanished',
  table: ARCHIVE_TABLE,
  row,
  column: columns.code,
  received: claim.time,
});

/** The ratee's name in the form is for reading only: another one is told, and the code decides. */
function rateeProblem(entry: Entry, { rateeId }: Response, intake: Intake): readonly Problem[] {
  const person = intake.roster.people.get(rateeId);
  const { ratee, table, row, columns } = entry;
  // A unit that HR has corrected since is not the rater's doing: only another name is told.
  if (ratee === undefined || !person || tidy(ratee).startsWith(tidy(person.name))) return [];
  const details = { expected: intake.rateeText(person) };
  return [{ code: 'ratee-text-changed', table, row, column: columns.ratee, received: shortened(ratee), details }];
}

/** Everything that was read, role by role. */
interface ReadAll {
  readonly entries: readonly Entry[];
  /** Rows of tabs in which nobody can be told from another. */
  readonly unread: number;
  readonly bounds: readonly Bound[];
}

function readAll({ tabs, items }: Intake, trust: Trust): ReadAll {
  const archive = archiveOf(trust.archive);
  const bounds = tabs.map((tab) => bindTab(tab, items));
  const indicesOf = (role: Claim['role']): readonly number[] =>
    trust.archive.flatMap((version, index) => (version.role === role ? [index] : []));
  const readable = bounds.filter(({ own, binding }) => isIdentified(own, binding));
  const unread = bounds.filter((bound) => !readable.includes(bound));
  const roles = new Set(tabs.map(({ role }) => role));
  // What was seen of a tab that is gone goes on counting: its answers are no less given.
  const lost = trust.archive.flatMap(({ role }, index) => (roles.has(role) ? [] : [index]));
  const lostEntries = lost.flatMap((index) => {
    const role = trust.archive[index]?.role;
    const own = items.filter((item) => item.role === role);
    const scored = new Map(own.flatMap((item) => (item.kind === 'answer' ? [[item.criterion, item] as const] : [])));
    const nothing = { gone: new Map<string, number>(), followed: new Set<number>() };
    return keptEntries(archive, [index], { columns: columnsOf(own), scored, ...nothing, drifted: false });
  });
  return {
    entries: [
      ...readable.flatMap((bound) => entriesOf(bound, archive, indicesOf(bound.tab.role), trust)),
      ...lostEntries,
    ],
    unread: unread.reduce((sum, { tab }) => sum + tab.rows.length, 0),
    bounds,
  };
}

/** Versions that nobody has seen before, each once. While columns are drifting nothing is kept: half of it is unknown. */
function freshOf(entries: readonly Entry[], archive: readonly Version[]): Collected['fresh'] {
  const seen = new Set(archive.map(({ fingerprint }) => fingerprint));
  return entries.flatMap(({ claim, answers, fingerprint, gone, drifted }) => {
    if (gone || drifted || seen.has(fingerprint)) return [];
    seen.add(fingerprint);
    return [{ ...claim, answers, fingerprint }];
  });
}

/** Whether a version that is gone is to be told: one of a tab that is gone whole, or that HR has ruled on, is not. */
const isToldGone = ({ gone, changed, followed, claim, fingerprint }: Entry, roles: ReadonlySet<string>, trust: Trust) =>
  gone && !changed && !followed && roles.has(claim.role) && !trust.rulings.has(fingerprint);

/** Reads the response tabs into responses, one for each assignment that was answered, in the order of the assignments. */
export function collect(intake: Intake): Collected {
  const { trust = NO_TRUST, assignments, roster } = intake;
  const { entries, unread, bounds } = readAll(intake, trust);
  const problems: Problem[] = bounds.flatMap(({ tab, drifts }) =>
    drifts.map((drift) => driftProblem(tab.table, drift)),
  );
  const court: Judge = {
    known: { ...trust, byCode: new Map(assignments.map((own) => [own.code, own])), roster },
    trust,
    byKey: new Map(assignments.map((own) => [assignmentKey(own), own])),
  };
  const roles = new Set(intake.tabs.map(({ role }) => role));
  const [matters, latest, counts]: [Matter[], Map<string, Response>, Record<Fate['kind'], number>] = [
    [],
    new Map(),
    { accepted: 0, held: unread, discarded: 0 },
  ];
  for (const entry of entries) {
    const fate = judge(entry, court, problems);
    counts[fate.kind] += 1;
    if (fate.matter) matters.push(fate.matter);
    if (isToldGone(entry, roles, trust)) problems.push(goneProblem(entry));
    if (fate.kind === 'held') problems.push(heldProblem(entry, fate.matter));
    if (fate.kind !== 'accepted') continue;
    problems.push(...rateeProblem(entry, fate.response, intake));
    const key = assignmentKey(fate.response);
    // Times are ISO texts, so they compare as they stand; of two in one second the lower row is the later one.
    if (fate.response.time >= (latest.get(key)?.time ?? '')) latest.set(key, fate.response);
  }
  const responses = [...new Set(assignments.map(assignmentKey))].flatMap((key) => latest.get(key) ?? []);
  return {
    responses,
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
