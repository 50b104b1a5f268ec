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
import type { Home, LetterView, Lists } from './api.types.ts';
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

/** What letters themselves tell. */
type MailCounts = Omit<Home['mail'], 'untold'>;

/** Letters where the sheet that keeps them cannot be read. */
export const NO_MAIL: MailCounts = {
  ...{ held: false, counts: countsBy(() => 0), openTotal: 0, isInvited: false, following: '' },
};
export const NO_LETTERS: Lists['mail'] = { open: [], waiting: [], withheld: [], sent: [] };

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

type Counted = Pick<Policy, 'period' | 'language'>;

/**
 * Letters of the cycle, and those of inquiries of the period.
 *
 * @param policy the one that counts, with its calendar year
 */
function ownLetters(workbook: Workbook, { period }: Counted): readonly LetterEntry[] {
  const cycle = currentCycle(workbook)?.id ?? '';
  return lookAtLedger(workbook).filter(
    (entry) => entry.cycle === (topicOf(entry.kind) === 'assessment' ? cycle : String(period)),
  );
}

/** Those that ask for somebody to decide and may still be decided on. */
const openOf = (letters: readonly LetterEntry[], standing: Home['cycle']): readonly LetterEntry[] => {
  const isAllowedNow = allowedIn(standing);
  return letters.filter(({ state, kind }) => OPEN.includes(state) && isAllowedNow(letterAction(kind)));
};

/** States of letters that went or are to go. */
const INVITED: readonly LetterState[] = ['waiting', 'sent', ...OPEN];

/** How many letters there are of each kind. */
export function mailCounts(workbook: Workbook, policy: Counted, standing: Home['cycle']): MailCounts {
  const own = ownLetters(workbook, policy);
  return {
    held: isMailHeld(),
    counts: countsBy((state) => own.filter((entry) => entry.state === state).length),
    openTotal: openOf(own, standing).length,
    isInvited: own.some(({ kind, state }) => (kind === 'invitation' || kind === 'reminder') && INVITED.includes(state)),
    following: followingText(policy.language, own, policy.period),
  };
}

/** The letters one by one. */
export function mailLists(workbook: Workbook, policy: Counted, standing: Home['cycle']): Lists['mail'] {
  const own = ownLetters(workbook, policy);
  const names = namesOf(workbook, own);
  const listed = (letters: readonly LetterEntry[]): readonly LetterView[] =>
    letters.slice(0, LISTED).map(({ cycle: _, ...entry }) => ({
      ...entry,
      name: names.get(entry.personId) ?? entry.personId,
      marks: marksOf(entry),
    }));
  const newest = [...own].sort((a, b) => byText(b.time, a.time) || byText(a.personId, b.personId));
  const inState = (letters: readonly LetterEntry[], wanted: LetterState) =>
    listed(letters.filter(({ state }) => state === wanted));
  return {
    open: listed([...openOf(newest, standing)].sort((a, b) => OPEN.indexOf(a.state) - OPEN.indexOf(b.state))),
    waiting: inState(own, 'waiting'),
    withheld: inState(newest, 'withheld'),
    sent: inState(newest, 'sent'),
  };
}
