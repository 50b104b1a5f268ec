/**
 * Trainings as jobs: offering those that are open to everybody by one form, with a letter each, and asking those who
 * attended how they found theirs.
 *
 * An offer is made once: pressed again, only what has become open since is offered, and whoever got a place after waiting
 * is told. What is told is kept before a letter goes.
 */
import { planEvaluations } from '../core/act/training-evaluation.ts';
import { fingerprintOf } from '../core/canonical.ts';
import { AppError } from '../google/app-error.ts';
import { actingEmail } from '../google/identity.ts';
import { timeNow } from '../google/time.ts';
import { EVALUATION_ASKS } from '../tables/evaluation-asks.ts';
import { offerText, TRAINING_OFFERS } from '../tables/training-offers.ts';
import { tell } from './audit.ts';
import { enrolmentsNow, openNow } from './enrolments.ts';
import { inquiryJob } from './inquiry-job.ts';
import type { JobStep } from './job.ts';
import { maySend } from './letters.ts';
import { pullInquiriesNow } from './pull-inquiries.ts';
import { enqueue } from './queue.ts';
import type { Session } from './session.ts';
import { keepQuestions } from './training-questions.ts';
import { readEvaluationAsks, readOffers } from './training-requests.ts';

/** Addresses of everybody employed who may be asked. */
const addressesOf = ({ cycle }: Session): readonly string[] =>
  [...cycle.roster.people.values()].flatMap(({ asked, email }) => (asked && email !== '' ? [email] : []));

/** Keeps an offer of what is open, where something of it was in none before. */
function keepOffer(session: Session): void {
  const { workbook, cycle } = session;
  const offers = readOffers(session);
  const offered = new Set(offers.flatMap(({ trainings }) => trainings));
  const codes = openNow(session).map(({ code }) => code);
  if (codes.every((code) => offered.has(code))) return;
  const edition = 1 + Math.max(0, ...offers.map((offer) => offer.edition));
  const trainings = offerText(codes);
  tell(workbook, {
    action: 'offer-trainings',
    record: TRAINING_OFFERS.title,
    detail: { number: edition, code: fingerprintOf(codes) },
  });
  workbook.append(TRAINING_OFFERS, [
    { period: cycle.policy.period, edition, trainings, at: timeNow(), by: actingEmail() },
  ]);
  workbook.flush();
}

/** Pulls first, so that what the form says of places is what stands. */
function offerNow(session: Session): void {
  pullInquiriesNow(session);
  keepOffer(session);
  if (!keepQuestions(session)) throw new AppError('form-out-of-reach', { role: 'enrolment' });
  // With the questions that were added just now, so that the links stand beside what they ask.
  pullInquiriesNow(session, 'skip-forms');
  if (maySend()) for (const kind of ['enrolment', 'place'] as const) enqueue(session, kind, null);
}

export const trainingsJob: JobStep = inquiryJob({
  kinds: ['enrolment'],
  action: 'inquire',
  refuse: (session) => {
    if (openNow(session).length === 0) throw new AppError('no-trainings');
  },
  addresses: addressesOf,
  keepAndQueue: offerNow,
  noMail: 'progress.trainings.no-mail',
});

/** Who is asked now how they found a training. */
export const evaluationsDue = (session: Session) =>
  planEvaluations({
    enrolments: enrolmentsNow(session),
    trainings: session.cycle.trainings,
    kept: readEvaluationAsks(session),
    today: timeNow().slice(0, 10),
    period: session.cycle.policy.period,
  });

/** Keeps who is asked, and puts the letters into the queue. */
function askNow(session: Session): void {
  const { workbook, cycle } = session;
  const due = evaluationsDue(session);
  if (due.length > 0) {
    tell(workbook, {
      action: 'ask-evaluations',
      record: EVALUATION_ASKS.title,
      detail: { letters: new Set(due.map(({ personId }) => personId)).size, code: fingerprintOf(due) },
    });
    const how = { period: cycle.policy.period, at: timeNow(), by: actingEmail() };
    workbook.append(
      EVALUATION_ASKS,
      due.map((ask) => ({ ...ask, ...how })),
    );
    workbook.flush();
  }
  pullInquiriesNow(session, 'skip-forms');
  if (maySend()) enqueue(session, 'training-evaluation', null);
}

export const trainingEvaluationsJob: JobStep = inquiryJob({
  kinds: ['training-evaluation'],
  action: 'inquire',
  refuse: (session) => {
    if (evaluationsDue(session).length + readEvaluationAsks(session).length === 0) throw new AppError('no-attendance');
  },
  addresses: addressesOf,
  keepAndQueue: askNow,
  noMail: 'progress.training-evaluations.no-mail',
});
