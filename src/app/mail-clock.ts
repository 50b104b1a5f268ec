/**
 * What the clock does about letters: goes on with those that wait, and puts reminders into the queue where the policy lets
 * it and they are due. It presses nobody's button, and what somebody has stopped stays stopped: without that key only what somebody has started goes on.
 */
import { withLock } from '../google/lock.ts';
import { isMailHeld } from '../google/mail.ts';
import { openWorkbook } from '../google/workbook.ts';
import { currentCycle } from './cycle.ts';
import { startWithin } from './jobs.ts';
import { lookAtLedger, maySend, timeNow } from './letters.ts';
import { enqueue } from './mail.ts';
import { openSession } from './session.ts';

/** Hours of the agency between which a reminder may begin its way: nobody is written to at night. */
const DAY = { from: '07', to: '18' } as const;

const isDay = (): boolean => {
  const hour = timeNow().slice(11, 13);
  return hour >= DAY.from && hour < DAY.to;
};

/** Puts reminders that are due into the queue, where the policy says that they go by the clock. */
function remindByClock(): void {
  withLock(() => {
    const session = openSession();
    if (session.cycle.policy.reminders === 'by-clock' && isDay()) enqueue(session, 'reminder', null);
  });
}

/** Letters that wait go on, as far as a budget of milliseconds reaches. The cycle must be collecting answers. */
export function mailOnClock(budget: number): void {
  if (isMailHeld() || !maySend()) return;
  remindByClock();
  const workbook = openWorkbook();
  const cycle = currentCycle(workbook)?.id ?? '';
  const isWaiting = lookAtLedger(workbook).some((entry) => entry.cycle === cycle && entry.state === 'waiting');
  if (isWaiting) startWithin('invite', budget);
}
