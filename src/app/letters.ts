/**
 * The ledger of letters and what letters are planned from, read from the workbook.
 *
 * Whoever reads the ledger first takes in what a run that was cut off has left in the properties, so that no letter that
 * may have gone is taken for one that waits.
 */
import {
  isReminder,
  LETTER_KINDS,
  type LetterEntry,
  type LetterGround,
  type LetterKind,
  type LinkedAssignment,
  reconcile,
  type Topic,
  topicOf,
} from '../core/act/letter.ts';
import { type Action, inquiryAction } from '../core/plan/cycle.ts';
import { INQUIRIES } from '../core/types.ts';
import { missingPermissions } from '../google/authorization.ts';
import { readMailTrace, removeMailTrace } from '../google/mail.ts';
import { personalLink } from '../google/make-form.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { say } from '../messages/say.ts';
import { FORMS, parseForms } from '../tables/forms.ts';
import { LETTERS, makeLetters, parseLetters } from '../tables/letters.ts';
import { readAnswered } from './answered.ts';
import { toldOfAwards } from './award-letters.ts';
import { allowance, currentCycle } from './cycle.ts';
import { toldOfSigns } from './early-signs.ts';
import { toldOfPlaces } from './enrolments.ts';
import { answeredRequests, linkedRequests, periodOf } from './inquiries.ts';
import { toldOfMeetings } from './meetings.ts';
import { codedAssignments, type Session } from './session.ts';
import { rateeText } from './words.ts';

/** Whether the acting person has let Teladan send mail for them. */
export const maySend = (): boolean => !missingPermissions().includes('script.send_mail');

export const readLedger = (workbook: Workbook): readonly LetterEntry[] => parseLetters(workbook.read(LETTERS));

/** The ledger with what a run left behind, without writing it: for looking only. */
export function lookAtLedger(workbook: Workbook): readonly LetterEntry[] {
  const trace = readMailTrace();
  const ledger = readLedger(workbook);
  return trace ? reconcile(ledger, trace, timeNow()) : ledger;
}

export const writeLedger = (workbook: Workbook, ledger: readonly LetterEntry[]): void =>
  workbook.write(LETTERS, makeLetters(ledger));

/** The ledger with what a run left behind, written. The trace goes only once the ledger says all of it. */
export function settledLedger({ workbook, cycle }: Session): readonly LetterEntry[] {
  const trace = readMailTrace();
  const ledger = readLedger(workbook);
  if (!trace) return ledger;
  const reason = say(cycle.policy.language, 'letter.reason.stopped');
  const settled = reconcile(ledger, trace, timeNow()).map((entry, index) =>
    entry.state === 'uncertain' && ledger[index]?.state === 'waiting' && entry.reason === ''
      ? { ...entry, reason }
      : entry,
  );
  writeLedger(workbook, settled);
  removeMailTrace();
  return settled;
}

/** Assignments with the links that their codes make now; what stands in the sheet is for reading only. */
export function linkedAssignments({ workbook, cycle }: Session): readonly LinkedAssignment[] {
  const forms = new Map(parseForms(workbook.read(FORMS)).map((form) => [form.role, form]));
  return codedAssignments(cycle.assignments).map(({ raterId, rateeId, role, code, addedAt }) => {
    const ratee = cycle.roster.people.get(rateeId);
    const form = forms.get(role);
    return {
      raterId,
      rateeId,
      role,
      addedAt,
      link: form && ratee ? personalLink(form.sentinelUrl, rateeText(ratee), code) : '',
    };
  });
}

/** What telling something that goes on beside the cycle is called. */
const TOLD_BESIDE: Readonly<Partial<Record<Topic, Action>>> = {
  'early-sign': 'examine',
  award: 'award-months',
  'award-correction': 'award-months',
};

/** What sending letters of a kind is called by whoever allows it. */
export function letterAction(kind: LetterKind): Action {
  const topic = topicOf(kind);
  if (topic === 'assessment') return isReminder(kind) ? 'remind' : 'invite';
  const inquiry = INQUIRIES.find((one) => one === topic);
  return inquiry ? inquiryAction(inquiry) : (TOLD_BESIDE[topic] ?? 'inquire');
}

/** Whether letters of any kind may go where the cycle stands. */
export const mayWriteLetters = (workbook: Workbook): boolean =>
  LETTER_KINDS.map(letterAction).some(allowance(workbook));

/** What letters about a topic belong to in the ledger. */
export const letterCycle = (session: Session, topic: Topic): string =>
  topic === 'assessment' ? (currentCycle(session.workbook)?.id ?? '') : periodOf(session);

/** Letters that wait and may go now: those of the period and cycle that stand, and whose kind is allowed where it stands. */
export function waitingNow(session: Session, ledger: readonly LetterEntry[]): readonly LetterEntry[] {
  const isAllowedNow = allowance(session.workbook);
  return ledger.filter(
    ({ state, cycle, kind }) =>
      state === 'waiting' && cycle === letterCycle(session, topicOf(kind)) && isAllowedNow(letterAction(kind)),
  );
}

/** Who is asked or told what of a topic, and what of it is answered. */
function askedAbout(
  session: Session,
  topic: Topic,
  ledger: readonly LetterEntry[],
): Pick<LetterGround, 'assignments' | 'answered'> {
  if (topic === 'assessment') return { assignments: linkedAssignments(session), answered: readAnswered(session) };
  if (topic === 'appointment' || topic === 'cancellation')
    return { assignments: toldOfMeetings(session, topic), answered: new Set() };
  if (topic === 'place') return { assignments: toldOfPlaces(session), answered: new Set() };
  if (topic === 'early-sign') return { assignments: toldOfSigns(session), answered: new Set() };
  if (topic === 'award' || topic === 'award-correction')
    return { assignments: toldOfAwards(session, topic, ledger), answered: new Set() };
  return { assignments: linkedRequests(session, topic), answered: answeredRequests(session) };
}

/** What letters about a topic are planned from now. */
export const letterGround = (
  session: Session,
  ledger: readonly LetterEntry[],
  topic: Topic = 'assessment',
): LetterGround => ({
  cycle: letterCycle(session, topic),
  today: timeNow().slice(0, 10),
  roster: session.cycle.roster,
  ...askedAbout(session, topic, ledger),
  ledger,
  policy: session.cycle.policy,
});
