/**
 * Responses: rows of the response tabs, tied to their assignments by code and address.
 *
 * Columns are found by the header they had when the form was made. A row is accepted or held, never dropped; of several
 * accepted rows for one assignment the latest replaces the earlier ones whole. Every held row becomes a problem.
 */
import type { Assignment } from '../plan/assignment.ts';
import { parseCode } from '../plan/code.ts';
import { answerOf, type Item } from '../plan/questionnaire.ts';
import type { Person, Roster } from '../plan/roster.ts';
import type { Problem } from '../problem.ts';
import type { Answer, Role } from '../types.ts';

/** A response tab as read: texts, dates as ISO texts. */
export interface ResponseTab {
  readonly role: Role;
  readonly table: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** An assignment with the code that its personal link carries, and the address it went out to (`''` before). */
export interface CodedAssignment extends Assignment {
  readonly code: string;
  readonly invitedEmail: string;
}

/** One accepted submission. Criteria without an answer are simply not in `answers`. */
export interface Response extends Assignment {
  /** When it was sent, as a local ISO text of the workbook's zone; `''` where the tab holds none. */
  readonly time: string;
  readonly answers: ReadonlyMap<string, Answer>;
}

/** The accepted responses, and where every row went: rows = scored + replaced + held. */
export interface Collected {
  readonly responses: readonly Response[];
  readonly rows: number;
  readonly replaced: number;
  readonly held: number;
  readonly problems: readonly Problem[];
}

/** Where each column of a tab is. A column that is missing or stands there twice is not in the map. */
type Binding = ReadonlyMap<Item, number>;

const tidy = (header: string): string => header.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();

/** Finds every item's column by its header; tells those that are gone or ambiguous. */
function bind(tab: ResponseTab, items: readonly Item[], problems: Problem[]): Binding {
  const binding = new Map<Item, number>();
  const headers = tab.header.map(tidy);
  for (const item of items) {
    const wanted = tidy(item.header);
    const first = headers.indexOf(wanted);
    if (first >= 0 && headers.indexOf(wanted, first + 1) < 0) binding.set(item, first);
    else
      problems.push({
        code: first < 0 ? 'column-missing' : 'column-repeated',
        table: tab.table,
        row: 1,
        column: item.header,
        received: first < 0 ? '' : item.header,
      });
  }
  return binding;
}

/** One row while it is being read. */
interface Reading {
  readonly tab: ResponseTab;
  readonly row: number;
  readonly cell: (kind: Item['kind']) => string;
  readonly headerOf: (kind: Item['kind']) => string;
}

/** Everything a row is judged by. */
interface Known {
  readonly byCode: ReadonlyMap<string, CodedAssignment>;
  readonly roster: Roster;
  /** The text that the personal link puts into "Pegawai yang dinilai". */
  readonly rateeText: (person: Person) => string;
}

/** The assignment a row belongs to, or why it is held. */
function identify(reading: Reading, known: Known): CodedAssignment | Problem {
  const held = (code: Problem['code'], kind: Item['kind'], details: Problem['details'] = {}): Problem => ({
    code,
    table: reading.tab.table,
    row: reading.row,
    column: reading.headerOf(kind),
    received: reading.cell(kind),
    details,
  });
  const assignment = known.byCode.get(parseCode(reading.cell('code')) ?? '');
  if (!assignment) return held('code-unknown', 'code');
  if (assignment.role !== reading.tab.role) return held('code-other-form', 'code');
  const email = known.roster.people.get(assignment.raterId)?.email ?? '';
  const given = reading.cell('email').trim().toLowerCase();
  // An address that was corrected since still counts. Somebody without an address on the roster is known by the code
  // alone; the blank address is told at the roster.
  const matches = email === '' || given === email || (given !== '' && given === assignment.invitedEmail);
  return matches ? assignment : held('email-mismatch', 'email', { expected: email });
}

/** Answers of one row; a text the form did not offer is told and stays unanswered. */
function answersOf(
  tab: ResponseTab,
  row: number,
  cells: readonly string[],
  binding: Binding,
  problems: Problem[],
): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const [item, index] of binding) {
    const label = cells[index] ?? '';
    if (item.kind !== 'answer' || label === '') continue;
    const answer = answerOf(item.choices, label);
    if (answer !== undefined) answers.set(item.criterion, answer);
    else problems.push({ code: 'answer-not-offered', table: tab.table, row, column: item.header, received: label });
  }
  return answers;
}

/** An accepted row, before the latest of each assignment is chosen. */
interface Accepted {
  readonly code: string;
  readonly time: string;
  readonly response: Response;
}

function readTab(tab: ResponseTab, items: readonly Item[], known: Known, problems: Problem[]): readonly Accepted[] {
  const own = items.filter(({ role }) => role === tab.role);
  const binding = bind(tab, own, problems);
  const itemOf = (kind: Item['kind']) => own.find((item) => item.kind === kind);
  const at = (kind: Item['kind']) => binding.get(itemOf(kind) as Item) ?? -1;
  const [code, email, ratee, time] = [at('code'), at('email'), at('ratee'), at('time')];
  const indexOf = { code, email, ratee, time, answer: -1, comment: -1 };
  return tab.rows.flatMap(({ row, cells }) => {
    const cell = (kind: Item['kind']) => cells[indexOf[kind]] ?? '';
    const headerOf = (kind: Item['kind']) => itemOf(kind)?.header ?? '';
    const found = identify({ tab, row, cell, headerOf }, known);
    if ('table' in found) {
      problems.push(found);
      return [];
    }
    const answers = answersOf(tab, row, cells, binding, problems);
    if (answers.size === 0) {
      problems.push({ code: 'response-empty', table: tab.table, row, column: headerOf('code'), received: found.code });
      return [];
    }
    const person = known.roster.people.get(found.rateeId);
    // A unit that HR has corrected since is not the rater's doing: only another name is told.
    if (ratee >= 0 && person && !tidy(cell('ratee')).startsWith(tidy(person.name)))
      problems.push({
        code: 'ratee-text-changed',
        table: tab.table,
        row,
        column: headerOf('ratee'),
        received: cell('ratee'),
        details: { expected: known.rateeText(person) },
      });
    return [{ code: found.code, time: cell('time'), response: { ...found, time: cell('time'), answers } }];
  });
}

/**
 * Reads the response tabs into responses, one for each assignment that was answered, in the order of the assignments.
 */
export function collect(
  tabs: readonly ResponseTab[],
  items: readonly Item[],
  assignments: readonly CodedAssignment[],
  roster: Roster,
  rateeText: (person: Person) => string,
): Collected {
  const problems: Problem[] = [];
  const byCode = new Map(assignments.map((assignment) => [assignment.code, assignment]));
  const accepted = tabs.flatMap((tab) => readTab(tab, items, { byCode, roster, rateeText }, problems));
  const latest = new Map<string, Accepted>();
  // Times are ISO texts, so they compare as they stand; of two in one second the lower row is the later one.
  for (const entry of accepted) {
    const current = latest.get(entry.code);
    if (!current || entry.time >= current.time) latest.set(entry.code, entry);
  }
  const responses = assignments.flatMap(({ code }) => latest.get(code)?.response ?? []);
  const rows = tabs.reduce((sum, tab) => sum + tab.rows.length, 0);
  return {
    responses,
    rows,
    replaced: accepted.length - responses.length,
    held: rows - accepted.length,
    problems,
  };
}
