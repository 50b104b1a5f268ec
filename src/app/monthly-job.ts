/**
 * Asking about a month as a job: makes both short forms, keeps who is asked about whom, and writes to each rater one letter of
 * each kind with all their links. Begun again, nobody is asked or written to twice.
 */
import { MONTHLY_KINDS } from '../core/act/monthly/ask.ts';
import { AppError } from '../google/app-error.ts';
import { inquiryJob } from './inquiry-job.ts';
import type { JobStep } from './job.ts';
import { maySend } from './letters.ts';
import { dueMonth, keepMonthlyAsks } from './monthly-requests.ts';
import { pullInquiriesNow } from './pull-inquiries.ts';
import { enqueue } from './queue.ts';
import type { Session } from './session.ts';

/** Addresses of everybody who may be asked. */
const addressesOf = ({ cycle }: Session): readonly string[] =>
  [...cycle.roster.people.values()].filter(({ asked, email }) => asked && email !== '').map(({ email }) => email);

function refuse(session: Session): void {
  if (session.cycle.roster.ratees.length === 0) throw new AppError('no-roster');
  if (dueMonth(session) === undefined)
    throw new AppError('month-not-over', { period: String(session.cycle.policy.period) });
}

function askNow(session: Session): void {
  keepMonthlyAsks(session);
  pullInquiriesNow(session, 'skip-forms', MONTHLY_KINDS);
  if (maySend()) for (const kind of MONTHLY_KINDS) enqueue(session, kind, null);
}

export const monthlyJob: JobStep = inquiryJob({
  kinds: MONTHLY_KINDS,
  action: 'award-months',
  refuse,
  addresses: addressesOf,
  pulls: MONTHLY_KINDS,
  keepAndQueue: askNow,
  noMail: 'progress.monthly.no-mail',
});
