/**
 * The audit trail: who did what when to which record, each entry chained by hash to the one before it.
 *
 * The count and the hash of the last entry are kept apart from the entries, so that a row which was edited, removed,
 * inserted, moved or cut off is told, with its place. What a chain cannot show is somebody who may change both.
 */
import { fingerprintOf } from '../canonical.ts';
import { groupBy } from '../number.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/** What is written down: whatever a person or the clock has decided or changed. */
export const AUDIT_ACTIONS = [
  'begin',
  'resume',
  'copy',
  'import',
  'sample',
  'clear-sample',
  'fix',
  'take-back-fixes',
  'prepare',
  'open',
  'forms',
  'announce',
  'propose-meetings',
  'invite-meetings',
  'call-off-meetings',
  'offer-trainings',
  'ask-evaluations',
  'certify',
  'collect',
  'adopt-policy',
  'rule',
  'map',
  'restore',
  'queue',
  'mark',
  'evaluate',
  'begin-close',
  'call-off',
  'close',
  'publish',
  'object',
  'decide-objection',
  'move-dossier',
  'tell-signs',
  'reopen',
  'decide',
  'ask-month',
  'count-month',
  'decide-month',
  'finalise',
  'new-period',
  'take-over',
  'report-leadership',
  'share-leadership',
  'begin-purge',
  'purge',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** One entry before it has its place: texts exactly as they stand in cells. */
export interface AuditEntry {
  /** A local ISO text. */
  readonly at: string;
  /** An address; `''` where Google does not say. */
  readonly by: string;
  readonly action: string;
  /** What it was done to: a table, an id or a fingerprint. */
  readonly record: string;
  readonly detail: string;
}

/** An entry in its place. Numbers begin with 1 and leave none out. */
export interface AuditLink extends AuditEntry {
  readonly number: number;
  /** SHA-256 over the entry, its number and the hash before it, as 64 hexadecimal digits. */
  readonly hash: string;
}

/** How many entries there are, and the hash of the last; `''` before the first. */
export interface Chain {
  readonly count: number;
  readonly head: string;
}
export const NO_CHAIN: Chain = { count: 0, head: '' };

/** A row of the trail as it stands now. Its number is undefined where the cell holds none. */
export interface AuditRow extends Omit<AuditLink, 'number'> {
  readonly number: number | undefined;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
}

/**
 * The hash of an entry in its place: SHA-256 of the canonical form of its fields and of `before`, the hash before it.
 *
 * @example
 * hashOf({ number: 1, at: '', by: '', action: 'a', record: '', detail: '' }, '').length // => 64
 */
export const hashOf = ({ number, at, by, action, record, detail }: Omit<AuditLink, 'hash'>, before: string): string =>
  fingerprintOf({ number, at, by, action, record, detail, before });

/** Entries as the links that follow a chain: the same whether they come at once or one by one. */
export function linksAfter(chain: Chain, entries: readonly AuditEntry[]): readonly AuditLink[] {
  const links: AuditLink[] = [];
  let { count: number, head } = chain;
  for (const entry of entries) {
    number += 1;
    head = hashOf({ ...entry, number }, head);
    links.push({ ...entry, number, hash: head });
  }
  return links;
}

/** The chain with links at its end. */
export function chainWith(chain: Chain, links: readonly AuditLink[]): Chain {
  const last = links[links.length - 1];
  return last ? { count: last.number, head: last.hash } : chain;
}

/** Whether the trail says something already: then the last entry about that record says the same. */
export function isTold(
  trail: readonly Pick<AuditEntry, 'action' | 'record' | 'detail'>[],
  { action, record, detail }: Pick<AuditEntry, 'action' | 'record' | 'detail'>,
): boolean {
  const about = trail.filter((entry) => entry.record === record);
  const last = about[about.length - 1];
  return last !== undefined && last.action === action && last.detail === detail;
}

type Numbered = AuditRow & { readonly number: number };

/** Every row that has a place, by its number, and those that have none. */
interface Placing {
  readonly placed: ReadonlyMap<number, Numbered>;
  readonly renumbered: readonly Numbered[];
  readonly strays: readonly AuditRow[];
}

/** Whether a row follows a hash in the place of a number. */
const follows = (row: AuditRow, number: number, before: string | undefined): boolean =>
  before !== undefined && hashOf({ ...row, number }, before) === row.hash;

/** Of several rows with one number the one that follows a row of the number before it, or the row above it; else the first. */
function chosen(
  group: readonly Numbered[],
  before: readonly AuditRow[],
  rows: readonly AuditRow[],
): Numbered | undefined {
  if (group.length < 2) return group[0];
  const hashes = group[0]?.number === 1 ? [''] : before.map(({ hash }) => hash);
  const above = (row: Numbered): string | undefined => rows[rows.indexOf(row) - 1]?.hash;
  return group.find((row) => [...hashes, above(row)].some((hash) => follows(row, row.number, hash))) ?? group[0];
}

/**
 * Gives each row its place. One whose number cannot be its own has the next after the row above it, where its hash says
 * so: then its number was edited.
 */
function placing(rows: readonly AuditRow[], last: number): Placing {
  const isOwn = (row: AuditRow): row is Numbered =>
    row.number !== undefined && Number.isInteger(row.number) && row.number >= 1 && row.number <= last;
  const groups = groupBy(rows.filter(isOwn), ({ number }) => String(number));
  const placed = new Map<number, Numbered>();
  for (const group of groups.values()) {
    const number = group[0]?.number ?? 0;
    const row = chosen(group, groups.get(String(number - 1)) ?? [], rows);
    if (row) placed.set(number, row);
  }
  const renumbered: Numbered[] = [];
  const strays: AuditRow[] = [];
  let above = 0;
  for (const row of rows) {
    const number = above + 1;
    const before = number === 1 ? '' : placed.get(above)?.hash;
    if (row.number !== undefined && placed.get(row.number) === row) above = row.number;
    else if (number <= last && !placed.has(number) && follows(row, number, before)) {
      renumbered.push({ ...row, number });
      placed.set(number, { ...row, number });
      above = number;
    } else strays.push(row);
  }
  return { placed, renumbered, strays };
}

/** A row's hash as it stands, and as its content makes it where the two differ: one of them is what the next rests on. */
type Hashes = readonly string[];

/** Rows whose hash is not that of their content, and what the last row may rest on. */
function checkLinks(
  placed: Placing['placed'],
  last: number,
): { readonly edited: readonly Numbered[]; readonly end: Hashes } {
  const edited: Numbered[] = [];
  let before: Hashes | undefined = [''];
  for (let number = 1; number <= last; number++) {
    const row = placed.get(number);
    // Below a row that is gone nobody can tell what the next one rested on.
    const made: Hashes | undefined = row && before?.map((hash) => hashOf({ ...row, number }, hash));
    const isWhole: boolean = row === undefined || made === undefined || made.includes(row.hash);
    if (row && !isWhole) edited.push(row);
    before = row && (isWhole ? [row.hash] : [row.hash, ...(made ?? []).slice(0, 2)]);
  }
  return { edited, end: before ?? [] };
}

/** Neighbouring numbers as from and to. */
function runsOf(numbers: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const run = found[found.length - 1];
    if (run && run[1] + 1 === number) run[1] = number;
    else found.push([number, number]);
  }
  return found;
}

const rangeText = (from: number, to: number): string => (from === to ? String(from) : `${from}-${to}`);

/** The first row that stands below one with a higher number, and how many do. */
function outOfOrder(rows: readonly AuditRow[], placed: Placing['placed']): readonly Numbered[] {
  const numbers = new Map([...placed].map(([number, { row }]) => [row, number]));
  let highest = 0;
  return rows.flatMap((row) => {
    const number = numbers.get(row.row);
    if (number === undefined) return [];
    const isLow = number < highest;
    highest = Math.max(highest, number);
    return isLow ? [{ ...row, number }] : [];
  });
}

const told = (code: ProblemCode, row: number, column: string, received: string, details = {}): Problem => ({
  code,
  table: 'audit',
  row,
  column,
  received,
  details,
});

const wordsOf = ({ action, record }: AuditRow): string => `${action} ${record}`.trim();

/** Numbers of which there is no row: cut off where they are the last that were kept, else removed. */
function missingProblems({ placed }: Placing, last: number): readonly Problem[] {
  const numbers = Array.from({ length: last }, (_, index) => index + 1).filter((number) => !placed.has(number));
  return runsOf(numbers).map(([from, to]) => {
    const row = (placed.get(from - 1)?.row ?? 1) + 1;
    const details = { numbers: rangeText(from, to), last: from - 1, count: last };
    return told(to === last ? 'audit-cut' : 'audit-removed', row, 'number', '', details);
  });
}

/** More than any agency writes: a number beyond it was typed. */
const MOST_ENTRIES = 100_000;

/** The highest number that stands there. */
const highestOf = (rows: readonly AuditRow[]): number =>
  rows.reduce(
    (most, { number = 0 }) => (Number.isInteger(number) && number <= MOST_ENTRIES ? Math.max(most, number) : most),
    0,
  );

/**
 * Everything that is wrong with a trail, with its place; nothing where it is whole.
 *
 * @param rows in the order of the sheet
 * @param kept count and head as they were kept apart; undefined where they are not known, which leaves the end unproved
 */
export function auditProblems(rows: readonly AuditRow[], kept: Chain | undefined): readonly Problem[] {
  const last = kept?.count ?? highestOf(rows);
  const found = placing(rows, last);
  const { placed, renumbered, strays } = found;
  const { edited, end } = checkLinks(placed, last);
  const low = outOfOrder(rows, placed);
  const [moved] = low;
  const final = placed.get(last);
  const isReplaced = kept !== undefined && final !== undefined && !end.includes(kept.head) && !edited.includes(final);
  return [
    ...renumbered.map((row) => told('audit-edited', row.row, 'number', wordsOf(row))),
    ...edited.map((row) => told('audit-edited', row.row, 'hash', wordsOf(row))),
    ...missingProblems(found, last),
    ...strays.map((row) => told('audit-inserted', row.row, 'number', wordsOf(row))),
    ...(moved ? [told('audit-reordered', moved.row, 'number', String(moved.number), { rows: low.length })] : []),
    ...(isReplaced ? [told('audit-replaced', final.row, 'hash', final.hash, { kept: kept.head })] : []),
  ];
}
