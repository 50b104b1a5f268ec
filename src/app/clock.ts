/**
 * The clock: once an hour, as the operator and with nobody in front of the workbook, the work goes on.
 *
 * It goes on with the job that is under way and with letters that wait, and pulls what was answered: to inquiries that may
 * be heard where the cycle stands, and to the assessment while its answers are collected, which it computes. In a new month it renews the leadership workbook where the
 * policy says so. A part that is refused, as by a sheet that has lost a heading, keeps no other from being done. What it could
 * not do is kept for the pages in words, since nobody hears a clock. It asks for no window, touches no clock but the acting person's
 * own, and takes that away where somebody else has charge of the workbook now.
 */
import { appErrorCodeOf } from '../google/app-error.ts';
import { missingPermissions } from '../google/authorization.ts';
import { withLock } from '../google/lock.ts';
import { readJob } from '../google/properties.ts';
import { millisecondsRunning } from '../google/time.ts';
import { actAsClock } from './audit.ts';
import { giveUpClock, otherOperator, recordStrike } from './charge.ts';
import { currentCycle } from './cycle.ts';
import { failureOf } from './failure.ts';
import { BUDGET } from './job.ts';
import { advanceWithin, startWithin } from './jobs.ts';
import { isLeadershipDue, leadershipOnClock } from './leadership.ts';
import { type Attempt, mailOnClock } from './mail-clock.ts';
import { heardNow } from './pull-inquiries.ts';
import { openSession } from './session.ts';
import { openWorkbook } from './workbook.ts';

/** The clock strikes. */
export function strike(): void {
  actAsClock();
  if (otherOperator() !== undefined) {
    giveUpClock();
    return;
  }
  const missing = missingPermissions();
  const refused: unknown[] = [];
  try {
    // Without the workbook there is nothing to do but to say so.
    if (!missing.includes('spreadsheets.currentonly')) work(attemptOf(refused));
    recordStrike(missing, toldOf(refused));
  } catch (error) {
    recordStrike(missing, toldOf([...refused, error]));
    // What Google failed at, Google tells the owner of the clock as well.
    throw error;
  }
}

/** Keeps what is refused in words. What Google failed at ends the run: nobody knows how much of it was kept. */
const attemptOf =
  (refused: unknown[]): Attempt =>
  (part) => {
    try {
      part();
    } catch (error) {
      if (!appErrorCodeOf(error)) throw error;
      refused.push(error);
    }
  };

/** All that could not be done, in words, each once. */
const toldOf = (failures: readonly unknown[]): string =>
  [...new Set(failures.map((failure) => failureOf(failure).happened))].join(' ');

/** Whether this run has enough to do: what it would begin now might not end in time, and the clock strikes again. */
const isTaken = (): boolean => readJob() !== undefined || millisecondsRunning() >= BUDGET.clock;

/** The job that is under way first. Pulling is one too, so that only one of them is ever begun. */
function work(attempt: Attempt): void {
  const workbook = openWorkbook();
  const parts = [
    () => mailOnClock(BUDGET.clock, attempt),
    () => {
      if (heardNow(workbook).length > 0) startWithin('inquiries', BUDGET.clock);
    },
    () => {
      if (currentCycle(workbook)?.state === 'collecting') startWithin('pull', BUDGET.clock);
    },
    () => {
      if (isLeadershipDue()) withLock(() => leadershipOnClock(openSession()));
    },
  ];
  attempt(() => {
    advanceWithin(BUDGET.clock);
  });
  for (const part of parts) if (!isTaken()) attempt(part);
}
