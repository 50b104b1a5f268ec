/**
 * What the clock does about letters: goes on with those that wait, and puts reminders into the queue where the policy lets
 * it and they are due. It presses nobody's button, and what somebody has stopped stays stopped: without that key only what somebody has started goes on.
 * A kind of letter that is refused keeps no other from its way.
 */
import { isGathered, isReminder, LETTER_KINDS, type LetterKind, topicOf } from '../core/act/letter.ts';
import { withLock } from '../google/lock.ts';
import { isMailHeld } from '../google/mail.ts';
import { timeNow } from '../google/time.ts';
import { isAllowed } from './cycle.ts';
import { askingForms } from './inquiries.ts';
import { startWithin } from './jobs.ts';
import { letterAction, lookAtLedger, maySend, waitingNow } from './letters.ts';
import { enqueue } from './queue.ts';
import { openSession, type Session } from './session.ts';

/** Does a part of the work; where it is refused in words, that is told, and the other parts are done all the same. */
export type Attempt = (part: () => void) => void;

/** Hours of the agency between which a reminder may begin its way: nobody is written to at night. */
const DAY = { from: '07', to: '18' } as const;

const isDay = (): boolean => {
  const hour = timeNow().slice(11, 13);
  return hour >= DAY.from && hour < DAY.to;
};

/** Whether there is a form for what a letter asks. */
const isAsked = (session: Session, kind: LetterKind): boolean =>
  topicOf(kind) === 'assessment' || askingForms(session).some(({ role }) => role === topicOf(kind));

/** Puts reminders that are due into the queue, where the policy says that they go by the clock. */
function remindByClock(attempt: Attempt): void {
  withLock(() => {
    const session = openSession();
    if (session.cycle.policy.reminders !== 'by-clock' || !isDay()) return;
    // Who is asked because others did their part is written to as reminders are: nobody presses a button for each.
    for (const kind of LETTER_KINDS.filter((one) => isReminder(one) || isGathered(one)))
      attempt(() => {
        if (isAllowed(session.workbook, letterAction(kind)) && isAsked(session, kind)) enqueue(session, kind, null);
      });
  });
}

/** Letters that wait and may go now go on, as far as a budget of milliseconds reaches. */
export function mailOnClock(budget: number, attempt: Attempt): void {
  if (isMailHeld() || !maySend()) return;
  attempt(() => remindByClock(attempt));
  attempt(() => {
    const session = openSession();
    if (waitingNow(session, lookAtLedger(session.workbook)).length > 0) startWithin('invite', budget);
  });
}
