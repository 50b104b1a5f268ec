/**
 * Entries: what was sent through forms, read from response tabs and from what was seen of them at earlier pulls.
 *
 * A row is recognised by its claim and its answers wherever it stands. Each entry says whether its row is gone from the
 * tab or was changed in it, and which of its answers stand in columns that may be believed. Judges nothing.
 */
import { parseCode } from '../plan/code.ts';
import type { Item } from '../plan/questionnaire.ts';
import type { FormKey, Role } from '../types.ts';
import { type Binding, compareBinding, type Drift, driftMark, isBlocking, isIdentified } from './binding.ts';
import type { ResponseTab } from './response.ts';
import type { Ruling } from './ruling.ts';
import {
  agrees,
  type Claim,
  claimKey,
  foundUnder,
  type Kept,
  LONGEST_FIELD,
  sharedKeys,
  shortened,
  type Version,
  versionOf,
} from './version.ts';

/** What entries are read from. */
export interface Source<Key extends FormKey = Role> {
  readonly tabs: readonly ResponseTab<Key>[];
  /** What the columns mean, of all forms. */
  readonly items: readonly Item<Key>[];
  /** Every version seen at earlier pulls, in the order in which they were seen, and the table that they stand in. */
  readonly archive: readonly Version<Key>[];
  readonly archiveTable?: string;
  /** The standing ruling by fingerprint. */
  readonly rulings: ReadonlyMap<string, Ruling>;
}

/** One response on its way: a row of a tab, or a version that is gone from it. */
export interface Entry<Key extends FormKey = Role> {
  readonly claim: Claim<Key>;
  readonly answers: Kept;
  readonly fingerprint: string;
  /** What may be scored. */
  readonly scored: ReadonlyMap<string, Item<Key>>;
  /** What was written and may be told to whom it is about, by value. */
  readonly comments: ReadonlyMap<string, string>;
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
interface Row<Key extends FormKey = Role> {
  readonly row: number;
  readonly claim: Claim<Key>;
  readonly answers: Kept;
  readonly ratee: string | undefined;
}

/** A tab with its columns found. */
export interface Bound<Key extends FormKey = Role> {
  readonly tab: ResponseTab<Key>;
  readonly own: readonly Item<Key>[];
  readonly binding: Binding<Key>;
  readonly drifts: readonly Drift<Key>[];
}

/** A version that nobody has seen before. */
export type Fresh<Key extends FormKey = Role> = Omit<Version<Key>, 'cycle' | 'firstSeen'>;

/** The table that a version stands in which is gone from its tab, unless the source says otherwise. */
const ARCHIVE_TABLE = 'archive';
const COMMENT_MARK = '#';

const headerOf = <Key extends FormKey>(items: readonly Item<Key>[], kind: Item<Key>['kind']): string =>
  items.find((item) => item.kind === kind)?.header ?? '';

const columnsOf = <Key extends FormKey>(items: readonly Item<Key>[]): Entry<Key>['columns'] => ({
  code: headerOf(items, 'code'),
  email: headerOf(items, 'email'),
  ratee: headerOf(items, 'ratee'),
});

/** Whether an item's answer says something that counts. */
const isScored = <Key extends FormKey>({ kind }: Item<Key>): boolean => kind === 'answer' || kind === 'field';

/** Whether an item asks for a comment of which the rater was told who reads it. */
const isTold = <Key extends FormKey>({ kind, told }: Item<Key>): boolean => kind === 'comment' && told === true;

/** Of kept answers, the comments that these items ask for. */
const commentsIn = <Key extends FormKey>(answers: Kept, told: readonly Item<Key>[]): ReadonlyMap<string, string> =>
  new Map(
    told.flatMap(({ value }) => {
      const comment = answers[COMMENT_MARK + value];
      return typeof comment === 'string' && comment.trim() !== '' ? [[value, comment] as const] : [];
    }),
  );

/** The key under which an item's answer is kept. */
const keyOf = <Key extends FormKey>({ kind, criterion, value }: Item<Key>): string | undefined =>
  kind === 'answer' || kind === 'field' ? criterion : kind === 'comment' ? COMMENT_MARK + value : undefined;

function bindTab<Key extends FormKey>(tab: ResponseTab<Key>, items: readonly Item<Key>[]): Bound<Key> {
  const own = items.filter(({ role }) => role === tab.role);
  const binding = compareBinding(own, tab.form, tab.header);
  return { tab, own, binding, drifts: binding.drifts };
}

/** Reads the rows of a tab whose people and times have columns. */
function rowsOf<Key extends FormKey>({ tab, own, binding }: Bound<Key>): readonly Row<Key>[] {
  const places = own.flatMap((item): readonly (readonly [string, Item<Key>, number])[] => {
    const [key, at] = [keyOf(item), binding.located.get(item)];
    return key === undefined || at === undefined ? [] : [[key, item, at]];
  });
  const at = (kind: Item<Key>['kind']): number => {
    const item = own.find((one) => one.kind === kind);
    return (item && binding.columns.get(item)) ?? -1;
  };
  const [time, email, code, ratee] = [at('time'), at('email'), at('code'), at('ratee')];
  return tab.rows.map(({ row, cells }) => {
    const answers: Record<string, number | string> = {};
    for (const [key, { kind, choices }, place] of places) {
      const label = cells[place] ?? '';
      if (label === '') continue;
      const choice = choices.indexOf(label);
      const kept = kind === 'field' ? shortened(label, LONGEST_FIELD) : shortened(label);
      answers[key] = choice < 0 ? kept : choice;
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
interface Archive<Key extends FormKey = Role> {
  readonly table: string;
  readonly byClaim: ReadonlyMap<string, readonly number[]>;
  readonly versions: readonly Version<Key>[];
}

function archiveOf<Key extends FormKey>(versions: readonly Version<Key>[], table: string): Archive<Key> {
  const byClaim = new Map<string, number[]>();
  versions.forEach((version, index) => {
    const key = claimKey(version);
    const own = byClaim.get(key);
    if (own) own.push(index);
    else byClaim.set(key, [index]);
  });
  return { table, byClaim, versions };
}

/** A row with the version it is, if it was seen before. */
interface Matched<Key extends FormKey = Role> extends Row<Key> {
  readonly seen: number | undefined;
}

function match<Key extends FormKey>(
  { byClaim, versions }: Archive<Key>,
  rows: readonly Row<Key>[],
  known: ReadonlySet<string>,
): readonly Matched<Key>[] {
  return rows.map((row) => {
    const candidates = byClaim.get(claimKey(row.claim)) ?? [];
    return { ...row, seen: candidates.find((index) => agrees(versions[index]?.answers ?? {}, row.answers, known)) };
  });
}

/** Versions by the texts that a row changed from one still shares with it. Discarded ones are let go. */
function foundBy<Key extends FormKey>(
  versions: readonly Version<Key>[],
  indices: readonly number[],
  rulings: Source<Key>['rulings'],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const index of indices) {
    const version = versions[index];
    if (!version || rulings.get(version.fingerprint)?.kind === 'discard') continue;
    for (const key of foundUnder(version)) if (!found.has(key)) found.set(key, index);
  }
  return found;
}

/** The version a response was changed from: of those that may be it, one that was seen before it. */
function changedFrom<Key extends FormKey>(
  claim: Claim<Key>,
  seen: number | undefined,
  among: ReadonlyMap<string, number>,
): number | undefined {
  const before = seen ?? Number.POSITIVE_INFINITY;
  return sharedKeys(claim)
    .map((key) => among.get(key))
    .find((index) => index !== undefined && index < before);
}

/**
 * Whether what a version was changed from stands in the tab again, and nobody has ruled on the version: then it never was sent.
 * Under another code it may have been.
 */
function isUndone<Key extends FormKey>(
  index: number,
  { versions }: Archive<Key>,
  stands: ReadonlyMap<string, number>,
  rulings: Source<Key>['rulings'],
): boolean {
  const version = versions[index];
  const from = version && changedFrom(version, index, stands);
  return from !== undefined && versions[from]?.code === version?.code && !rulings.has(version?.fingerprint ?? '');
}

/** Everything of one role: its tab, if it can be read, and what was seen of it before. */
function entriesOf<Key extends FormKey>(
  bound: Bound<Key>,
  archive: Archive<Key>,
  own: readonly number[],
  rulings: Source<Key>['rulings'],
): readonly Entry<Key>[] {
  const { tab, binding, drifts } = bound;
  const columns = columnsOf(bound.own);
  const known = new Set([...binding.located.keys()].flatMap((item) => keyOf(item) ?? []));
  const rows = match(archive, rowsOf(bound), known);
  const present = new Set(rows.flatMap(({ seen }) => seen ?? []));
  const stands = foundBy(archive.versions, [...present], rulings);
  const missing = own.filter((index) => !present.has(index) && !isUndone(index, archive, stands, rulings));
  const gone = foundBy(archive.versions, missing, rulings);
  const counting = countingItems(bound);
  const [scored, told] = [byCriterion(counting), counting.filter(isTold)];
  const drifted = drifts.some(isBlocking);
  const sources = rows.map(({ claim, seen }) => changedFrom(claim, seen, gone));
  const followed = new Set(sources);
  const kept = keptEntries(archive, missing, { columns, scored, told, gone, drifted, followed });
  const read = rows.map(({ row, claim, answers, ratee, seen }, index): Entry<Key> => {
    const version = seen === undefined ? undefined : archive.versions[seen];
    return {
      claim,
      answers: version?.answers ?? answers,
      fingerprint: version?.fingerprint ?? versionOf(claim, answers),
      scored,
      comments: commentsIn(version?.answers ?? answers, told),
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
function countingItems<Key extends FormKey>({
  own,
  binding,
}: Pick<Bound<Key>, 'own' | 'binding'>): readonly Item<Key>[] {
  const letGo = driftMark({ kind: 'missing', found: '' });
  return own.filter(
    (item) => binding.columns.has(item) || (!binding.located.has(item) && item.confirmed?.includes(letGo) === true),
  );
}

/** Of these items, those that are scored. */
const byCriterion = <Key extends FormKey>(items: readonly Item<Key>[]): ReadonlyMap<string, Item<Key>> =>
  new Map(items.filter(isScored).map((item) => [item.criterion, item]));

/** Versions that are gone from their tab, as responses. */
function keptEntries<Key extends FormKey>(
  { table, versions }: Archive<Key>,
  indices: readonly number[],
  shared: Pick<Entry<Key>, 'columns' | 'scored' | 'drifted'> & {
    readonly told: readonly Item<Key>[];
    readonly gone: ReadonlyMap<string, number>;
    readonly followed: ReadonlySet<number | undefined>;
  },
): readonly Entry<Key>[] {
  const { gone, followed, told, ...common } = shared;
  return indices.flatMap((index): readonly Entry<Key>[] => {
    const version = versions[index];
    if (!version) return [];
    const { role, time, email, code, answers, fingerprint } = version;
    const claim = { role, time, email, code };
    const changed = changedFrom(claim, index, gone) !== undefined;
    const place = { table, row: index + 2, ratee: undefined };
    const comments = commentsIn(answers, told);
    const isFollowed = followed.has(index);
    return [{ ...common, ...place, claim, answers, comments, fingerprint, changed, gone: true, followed: isFollowed }];
  });
}

/** Everything that was read, role by role. */
export interface Entries<Key extends FormKey = Role> {
  readonly entries: readonly Entry<Key>[];
  /** Rows of tabs in which nobody can be told from another. */
  readonly unread: number;
  readonly bounds: readonly Bound<Key>[];
}

/** Reads everything that was sent. */
export function readEntries<Key extends FormKey>({
  tabs,
  items,
  archive: versions,
  archiveTable = ARCHIVE_TABLE,
  rulings,
}: Source<Key>): Entries<Key> {
  const archive = archiveOf(versions, archiveTable);
  const bounds = tabs.map((tab) => bindTab(tab, items));
  const indicesOf = (role: FormKey): readonly number[] =>
    versions.flatMap((version, index) => (version.role === role ? [index] : []));
  const readable = bounds.filter(({ own, binding }) => isIdentified(own, binding));
  const unread = bounds.filter((bound) => !readable.includes(bound));
  const roles = new Set(tabs.map(({ role }) => role));
  // What was seen of a tab that is gone goes on counting: its answers are no less given.
  const lost = versions.flatMap(({ role }, index) => (roles.has(role) ? [] : [index]));
  const lostEntries = lost.flatMap((index) => {
    const role = versions[index]?.role;
    const own = items.filter((item) => item.role === role);
    const what = { columns: columnsOf(own), scored: byCriterion(own), told: own.filter(isTold), drifted: false };
    const nothing = { gone: new Map<string, number>(), followed: new Set<number>() };
    return keptEntries(archive, [index], { ...what, ...nothing });
  });
  return {
    entries: [
      ...readable.flatMap((bound) => entriesOf(bound, archive, indicesOf(bound.tab.role), rulings)),
      ...lostEntries,
    ],
    unread: unread.reduce((sum, { tab }) => sum + tab.rows.length, 0),
    bounds,
  };
}

/** Versions that nobody has seen before, each once. While columns are drifting nothing is kept: half of it is unknown. */
export function freshOf<Key extends FormKey>(
  entries: readonly Entry<Key>[],
  archive: readonly Version<Key>[],
): readonly Fresh<Key>[] {
  const seen = new Set(archive.map(({ fingerprint }) => fingerprint));
  return entries.flatMap(({ claim, answers, fingerprint, gone, drifted }): readonly Fresh<Key>[] => {
    if (gone || drifted || seen.has(fingerprint)) return [];
    seen.add(fingerprint);
    return [{ ...claim, answers, fingerprint }];
  });
}
