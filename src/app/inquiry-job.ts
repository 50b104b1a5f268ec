/**
 * A job that asks: it makes the forms first, then keeps what is told and queues letters, then sends them.
 *
 * What is told is kept before a letter goes, so that stopped anywhere and begun again nobody is told another text under the
 * same number. Without permission to mail it ends there: links stand in a sheet, for HR to give by hand.
 */
import type { Action } from '../core/plan/cycle.ts';
import { INQUIRIES, type InquiryKind } from '../core/types.ts';
import { type MessageKey, say } from '../messages/say.ts';
import { INQUIRY_FORMS } from '../tables/forms.ts';
import { tell } from './audit.ts';
import { readBeforeQueueing } from './beforehand.ts';
import { refuseUnlessOperator, takeCharge } from './charge.ts';
import { adopt, refuseUnlessAllowed } from './cycle.ts';
import { advanceFormWork, beginFormWork, formProgress, isFormWorkDone } from './form-work.ts';
import { askedKinds } from './inquiries.ts';
import { beginPeriod, inquiryFormPlan } from './inquiry-forms.ts';
import type { JobStep } from './job.ts';
import { maySend } from './letters.ts';
import { mailJob } from './mail-job.ts';
import { readBeforePulling } from './pull-inquiries.ts';
import { openSession, type Session } from './session.ts';

/** What is asked by a job. */
export interface InquiryWork {
  readonly kinds: readonly InquiryKind[];
  /** What asking is called by whoever allows it. */
  readonly action: Action;
  /** Refuses where there is nothing to ask. */
  readonly refuse: (session: Session) => void;
  /** Addresses of everybody who may be asked. */
  readonly addresses: (session: Session) => readonly string[];
  /** Keeps what is told and puts letters into the queue. */
  readonly keepAndQueue: (session: Session) => void;
  /** Kinds that it pulls the answers to, beside its own; all that were asked unless it says so. */
  readonly pulls?: readonly InquiryKind[];
  /** Reads what only that comes to, beside what pulling comes to. */
  readonly rests?: (session: Session) => unknown;
  /** How it ended where no mail may be sent. */
  readonly noMail: MessageKey;
}

function withMail(...given: Parameters<JobStep['run']>): ReturnType<JobStep['run']> {
  const slice = mailJob.run(...given);
  return { ...slice, checkpoint: { ...slice.checkpoint, told: true } };
}

export const inquiryJob = ({
  kinds,
  action,
  refuse,
  addresses,
  keepAndQueue,
  pulls = INQUIRIES,
  rests,
  noMail,
}: InquiryWork): JobStep => ({
  run: (checkpoint, isTimeUp, note) => {
    if (checkpoint.told === true) return withMail(checkpoint, isTimeUp, note);
    const session = openSession();
    refuseUnlessAllowed(session.workbook, action);
    refuse(session);
    readBeforePulling(session, [...kinds, ...askedKinds(session).filter((kind) => pulls.includes(kind))]);
    rests?.(session);
    readBeforeQueueing(session.workbook);
    // Before anything moves: forms and letters are the operator's.
    refuseUnlessOperator();
    takeCharge(session.workbook);
    adopt(session.workbook);
    beginPeriod(session);
    const plan = inquiryFormPlan(session, kinds, addresses(session));
    const work = advanceFormWork(beginFormWork(plan, session.workbook, checkpoint.opened), isTimeUp);
    if (!isFormWorkDone(work)) return { ...formProgress(work), finished: false, checkpoint: { opened: work.opened } };
    const detail = { forms: work.made.forms.length };
    tell(session.workbook, { action: 'forms', record: INQUIRY_FORMS.title, detail });
    // What people typed since, where a form was made meanwhile.
    keepAndQueue(openSession(session.workbook));
    if (maySend()) return { ...formProgress(work), finished: false, checkpoint: { told: true } };
    const doing = say(session.cycle.policy.language, noMail);
    return { ...formProgress(work), finished: true, checkpoint: {}, doing };
  },
});
