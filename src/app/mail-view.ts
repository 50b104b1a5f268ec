/**
 * Letters as the sidebar's home shows them: counts by what became of them, and those that HR has to look at. What nobody may
 * send any more where the cycle stands is no more looked at.
 */
import {
  LETTER_STATES,
  type LetterEntry,
  type LetterKind,
  type LetterState,
  marksOf,
  topicOf,
} from '../core/act/letter.ts';
import { byText } from '../core/number.ts';
import type { Policy } from '../core/plan/policy.ts';
import { isMailHeld } from '../google/mail.ts';
import type { Workbook } from '../google/workbook.ts';
import { type Language, say } from '../messages/say.ts';
import { ASSIGNMENTS, parseAssignmentNames } from '../tables/assignments.ts';
import { EMPLOYEES, parseEmployees } from '../tables/employees.ts';
import type { Home, LetterView } from './api.types.ts';
import { currentCycle } from './cycle.ts';
import { allowedIn } from './cycle-view.ts';
import { letterAction, lookAtLedger } from './letters.ts';

/** Most letters that the sidebar lists; the sheet Surat holds them all. */
const LISTED = 50;

/** Letters that ask for somebody to decide. */
const OPEN: readonly LetterState[] = ['uncertain', 'refused', 'bounced'];

/** Names by NIP; of whoever is asked before anybody is assigned, those of the roster. */
function namesOf(workbook: Workbook, letters: readonly LetterEntry[]): ReadonlyMap<string, string> {
  if (letters.length === 0) return new Map();
  const assigned = parseAssignmentNames(workbook.read(ASSIGNMENTS));
  if (letters.every(({ personId }) => assigned.has(personId))) return assigned;
  const { values } = parseEmployees(workbook.read(EMPLOYEES));
  return new Map([...values.map(({ id, name }) => [id, name] as const), ...assigned]);
}

const countsBy = (count: (state: LetterState) => number): Record<LetterState, number> =>
  Object.fromEntries(LETTER_STATES.map((state) => [state, count(state)])) as Record<LetterState, number>;

/** Letters where the sheet that keeps them cannot be read. */
export const NO_MAIL: Home['mail'] = {
  held: false,
  counts: countsBy(() => 0),
  open: [],
  openTotal: 0,
  waiting: [],
  withheld: [],
  sent: [],
  following: '',
};

/** Letters that follow from what people said once it is pulled: nobody was asked about them one by one. */
const FOLLOWING: readonly LetterKind[] = ['objection', 'outcome'];

/** How many letters wait that followed from what was pulled, and where they are held back; `''` where none does. */
export function followingText(language: Language, letters: readonly LetterEntry[], period: number): string {
  const due = letters.filter(
    ({ kind, state, cycle }) => FOLLOWING.includes(kind) && state === 'waiting' && cycle === String(period),
  );
  if (due.length === 0) return '';
  return say(language, isMailHeld() ? 'letter.following.held' : 'letter.following', { letters: due.length });
}

/**
 * Letters of the cycle, and those of inquiries of the period.
 *
 * @param policy the one that counts, with its calendar year
 */
export function mailView(
  workbook: Workbook,
  { period, language }: Pick<Policy, 'period' | 'language'>,
  standing: Home['cycle'],
): Home['mail'] {
  const cycle = currentCycle(workbook)?.id ?? '';
  const own = lookAtLedger(workbook).filter(
    (entry) => entry.cycle === (topicOf(entry.kind) === 'assessment' ? cycle : String(period)),
  );
  const names = namesOf(workbook, own);
  const view = ({ cycle: _, ...entry }: LetterEntry): LetterView => ({
    ...entry,
    name: names.get(entry.personId) ?? entry.personId,
    marks: marksOf(entry),
  });
  const newest = [...own].sort((a, b) => byText(b.time, a.time) || byText(a.personId, b.personId));
  const isAllowedNow = allowedIn(standing);
  const open = newest
    .filter(({ state, kind }) => OPEN.includes(state) && isAllowedNow(letterAction(kind)))
    .sort((a, b) => OPEN.indexOf(a.state) - OPEN.indexOf(b.state));
  const listed = (letters: readonly LetterEntry[], state: LetterState): readonly LetterView[] =>
    letters
      .filter((entry) => entry.state === state)
      .slice(0, LISTED)
      .map(view);
  const counts = countsBy((state) => own.filter((entry) => entry.state === state).length);
  return {
    held: isMailHeld(),
    counts,
    open: open.slice(0, LISTED).map(view),
    openTotal: open.length,
    waiting: listed(own, 'waiting'),
    withheld: listed(newest, 'withheld'),
    sent: listed(newest, 'sent'),
    following: followingText(language, own, period),
  };
}
