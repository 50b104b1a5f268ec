/**
 * The end of the year as a job: makes both forms, keeps what was reported by now, and writes to everybody who has yet to
 * report and to every supervisor who has reports to confirm.
 *
 * Begun again it goes on with what is due then: nobody is written to twice about one thing.
 */
import { AppError } from '../google/app-error.ts';
import { say } from '../messages/say.ts';
import { INQUIRY_FORMS } from '../tables/forms.ts';
import { tell } from './audit.ts';
import { takeCharge } from './charge.ts';
import { adopt, refuseUnlessAllowed } from './cycle.ts';
import { advanceFormWork, beginFormWork, formProgress, isFormWorkDone } from './form-work.ts';
import { beginPeriod, inquiryFormPlan } from './inquiry-forms.ts';
import type { JobStep } from './job.ts';
import { maySend } from './letters.ts';
import { mailJob } from './mail-job.ts';
import { pullInquiriesNow } from './pull-inquiries.ts';
import { enqueue } from './queue.ts';
import { openSession, type Session } from './session.ts';

/** Addresses of everybody who may be asked: whoever is not asked has no link. */
const addressesOf = ({ cycle }: Session): readonly string[] =>
  [...cycle.roster.people.values()].filter(({ asked, email }) => asked && email !== '').map(({ email }) => email);

/** The forms first, then what was reported is kept and letters are queued, then they go. */
export const yearEndJob: JobStep = {
  run: (checkpoint, isTimeUp, note) => {
    if (checkpoint.asked === true) return withMail(checkpoint, isTimeUp, note);
    const session = openSession();
    refuseUnlessAllowed(session.workbook, 'inquire');
    if (session.cycle.targets.length === 0) throw new AppError('no-targets');
    takeCharge(session.workbook);
    adopt(session.workbook);
    beginPeriod(session);
    const plan = inquiryFormPlan(session, ['year-end', 'confirmation'], addressesOf(session));
    const work = advanceFormWork(beginFormWork(plan, session.workbook, checkpoint.opened), isTimeUp);
    if (!isFormWorkDone(work)) return { ...formProgress(work), finished: false, checkpoint: { opened: work.opened } };
    tell(session.workbook, { action: 'forms', record: INQUIRY_FORMS.title, detail: { forms: work.made.forms.length } });
    askNow();
    if (maySend()) return { ...formProgress(work), finished: false, checkpoint: { asked: true } };
    const doing = say(session.cycle.policy.language, 'progress.year-end.no-mail');
    return { ...formProgress(work), finished: true, checkpoint: {}, doing };
  },
};

function withMail(...given: Parameters<JobStep['run']>): ReturnType<JobStep['run']> {
  const slice = mailJob.run(...given);
  return { ...slice, checkpoint: { ...slice.checkpoint, asked: true } };
}

/** Keeps and shows what was reported, and puts the letters into the queue. */
function askNow(): void {
  // The forms that were made just now are not among what this run has read before.
  const session = openSession();
  pullInquiriesNow(session);
  if (!maySend()) return;
  enqueue(session, 'year-end', null);
  enqueue(session, 'confirmation', null);
}
