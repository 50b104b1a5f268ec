/**
 * The end of the year as a job: makes both forms, keeps what was reported by now, and writes to everybody who has yet to
 * report and to every supervisor who has reports to confirm.
 *
 * Begun again it goes on with what is due then: nobody is written to twice about one thing.
 */

import { AppError } from '../google/app-error.ts';
import { inquiryJob } from './inquiry-job.ts';
import type { JobStep } from './job.ts';
import { maySend } from './letters.ts';
import { pullInquiriesNow } from './pull-inquiries.ts';
import { enqueue } from './queue.ts';
import type { Session } from './session.ts';

/** Addresses of everybody who may be asked: whoever is not asked has no link. */
const addressesOf = ({ cycle }: Session): readonly string[] =>
  [...cycle.roster.people.values()].filter(({ asked, email }) => asked && email !== '').map(({ email }) => email);

/** What is said to a report after the closing comes too late, so nobody is asked then. */
export const yearEndJob: JobStep = inquiryJob({
  kinds: ['year-end', 'confirmation'],
  action: 'announce',
  refuse: ({ cycle }) => {
    if (cycle.targets.length === 0) throw new AppError('no-targets');
  },
  addresses: addressesOf,
  keepAndQueue: askNow,
  noMail: 'progress.year-end.no-mail',
});

/** Keeps and shows what was reported, and puts the letters into the queue. */
function askNow(session: Session): void {
  pullInquiriesNow(session);
  if (!maySend()) return;
  enqueue(session, 'year-end', null);
  enqueue(session, 'confirmation', null);
}
