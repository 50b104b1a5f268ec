/**
 * Publishing results: makes the forms, keeps everybody's result as it goes out, and writes to whoever has not been told it.
 *
 * Only a closed cycle has results to publish, and only those that its explanations were frozen with. What goes out is kept
 * before a letter goes; stopped anywhere and begun again nobody is told twice, and done again only what has changed since
 * a reopening is published, as another round.
 */
import { dueResults, lastResults, type PublishedResult, windowEnd } from '../core/act/result.ts';
import { fingerprintOf } from '../core/canonical.ts';
import { actingEmail } from '../google/identity.ts';
import { timeNow } from '../google/time.ts';
import { dayText } from '../messages/moment.ts';
import { say } from '../messages/say.ts';
import { EXPLANATIONS } from '../tables/explanations.ts';
import { parseRows } from '../tables/notation.ts';
import {
  commentsKey,
  PUBLISHED_COMMENTS,
  type PublishedComments,
  parsePublishedComments,
  publishedCommentsRow,
} from '../tables/published-comments.ts';
import { PUBLISHED_RESULTS, publishedResultRow } from '../tables/published-results.ts';
import type { Api } from './api.types.ts';
import { refuseUnlessAsFrozen } from './as-frozen.ts';
import { tell } from './audit.ts';
import { lookBeforehand } from './beforehand.ts';
import { refuseUnlessOperator, takeCharge } from './charge.ts';
import { adopt, refuseUnlessAllowed } from './cycle.ts';
import { advanceFormWork, beginFormWork, formProgress, isFormWorkDone } from './form-work.ts';
import { askedKinds } from './inquiries.ts';
import { beginPeriod, inquiryFormPlan } from './inquiry-forms.ts';
import type { JobSlice, JobStep } from './job.ts';
import { lettersToCome, queueToCome, type ToCome } from './letter-preview.ts';
import { maySend } from './letters.ts';
import { mailJob } from './mail-job.ts';
import { pullInquiriesNow, readBeforePulling } from './pull-inquiries.ts';
import { enqueue } from './queue.ts';
import { readResultGround } from './result-ground.ts';
import { resultTexts } from './result-texts.ts';
import { withComments } from './result-words.ts';
import { openSession, type Session } from './session.ts';
import { untoldOf } from './untold.ts';

/** What a published result asks. */
const KINDS = ['result', 'objection', 'outcome'] as const;

/** Milliseconds that computing everybody's result may take in a large agency. */
const PUBLISH_MILLISECONDS = 150_000;

/**
 * Results that were not told as they stand, by what was frozen when the cycle was closed, and those that nobody was ever told: these
 * are published in another round, so that whoever reads theirs late has as long to answer as anybody.
 */
export function dueNow(session: Session): ReturnType<typeof dueResults> {
  const { workbook, cycle } = session;
  const current = parseRows(EXPLANATIONS, workbook.read(EXPLANATIONS)).map(({ id, fingerprint }) => ({
    personId: id,
    fingerprint,
  }));
  const { published } = readResultGround(session);
  const due = dueResults(current, published);
  const standing = [...lastResults(published).values()].filter(
    ({ personId, fingerprint }) =>
      !due.some((one) => one.personId === personId) &&
      current.some((one) => one.personId === personId && one.fingerprint === fingerprint),
  );
  const { people } = cycle.roster;
  const untold = untoldOf(
    workbook,
    standing,
    cycle.policy.objectionDays,
    (personId) => (people.get(personId)?.email ?? '') !== '',
  );
  return [...due, ...untold.map(({ personId, fingerprint, round }) => ({ personId, fingerprint, round: round + 1 }))];
}

/** Keeps comments apart from results, and before them: a result that counts some is never without them from the start. */
function keepComments({ workbook, cycle }: Session, comments: readonly PublishedComments[]): void {
  const { period } = cycle.policy;
  const kept = parsePublishedComments(workbook.read(PUBLISHED_COMMENTS), period);
  workbook.append(
    PUBLISHED_COMMENTS,
    comments
      .filter((one) => one.content !== '' && kept.get(commentsKey(one)) !== one.content)
      .map((one) => publishedCommentsRow(one, period)),
  );
}

/** Keeps what is published now. Whoever has been told the same is not told again. */
function keepResults(session: Session): void {
  const { workbook, cycle } = session;
  const due = dueNow(session);
  if (due.length === 0) return;
  const texts = new Map(resultTexts(session, due).map((one) => [one.explanation.rateeId, one]));
  const at = timeNow();
  const how = { at, by: actingEmail(), until: windowEnd(at, cycle.policy.objectionDays) };
  const results = due.flatMap(({ personId, round, fingerprint }): readonly PublishedResult[] => {
    const own = texts.get(personId);
    if (!own) return [];
    const { final, band, quadrant } = own.explanation;
    const { content, count: comments } = own;
    return [{ personId, round, fingerprint, ...how, final, band, quadrant, comments, content }];
  });
  const code = fingerprintOf(results.map(({ round, fingerprint }) => [round, fingerprint]));
  tell(workbook, { action: 'publish', record: PUBLISHED_RESULTS.title, detail: { results: results.length, code } });
  keepComments(
    session,
    results.map(({ personId, round }) => ({ personId, round, content: texts.get(personId)?.comments ?? '' })),
  );
  workbook.append(
    PUBLISHED_RESULTS,
    results.map((result) => publishedResultRow(result, cycle.policy.period)),
  );
  workbook.flush();
}

/** Refuses a cycle that is not closed, and ratings that somebody changed since it was. */
function refuseUnlessFrozen({ workbook }: Session): void {
  refuseUnlessAllowed(workbook, 'publish');
  refuseUnlessAsFrozen(workbook);
}

/** Addresses of everybody who may be asked: whoever is rated, and whoever decides. */
const addressesOf = ({ cycle }: Session): readonly string[] =>
  [...cycle.roster.people.values()].flatMap(({ asked, email }) => (asked && email !== '' ? [email] : []));

/**
 * Keeps the results, shows where everybody stands and puts the letters into the queue. What was answered to earlier ones is pulled
 * before: whoever has objected to a result gets no other round of it.
 */
function publishNow(session: Session): void {
  if (session.workbook.has(PUBLISHED_RESULTS.title)) pullInquiriesNow(session, 'skip-forms');
  keepResults(session);
  pullInquiriesNow(session, 'skip-forms');
  if (maySend()) enqueue(session, 'result', null);
}

const withMail = (...given: Parameters<JobStep['run']>): JobSlice => {
  const slice = mailJob.run(...given);
  return { ...slice, checkpoint: { ...slice.checkpoint, step: 'mail' } };
};

/** The forms first, then everybody's result is kept and queued, then the letters go. */
export const publishJob: JobStep = {
  run: (checkpoint, isTimeUp, note) => {
    if (checkpoint.step === 'mail') return withMail(checkpoint, isTimeUp, note);
    const session = openSession();
    refuseUnlessFrozen(session);
    lookBeforehand(session.workbook, 'publish');
    readBeforePulling(session, [...KINDS, ...askedKinds(session)]);
    refuseUnlessOperator();
    takeCharge(session.workbook);
    adopt(session.workbook);
    beginPeriod(session);
    const plan = inquiryFormPlan(session, KINDS, addressesOf(session));
    const work = advanceFormWork(beginFormWork(plan, session.workbook, checkpoint.opened), isTimeUp);
    const progress = { ...formProgress(work), finished: false };
    if (!isFormWorkDone(work)) return { ...progress, checkpoint: { opened: work.opened } };
    const { language } = session.cycle.policy;
    // Computing takes a piece of its own.
    if (checkpoint.step !== 'publish')
      return {
        ...progress,
        checkpoint: { opened: work.opened, step: 'publish' },
        needs: PUBLISH_MILLISECONDS,
        doing: say(language, 'progress.publish'),
      };
    // What people typed since, where a form was made meanwhile.
    publishNow(openSession(session.workbook));
    return maySend()
      ? { ...progress, checkpoint: { step: 'mail' } }
      : { ...progress, finished: true, checkpoint: {}, doing: say(language, 'progress.publish.no-mail') };
  },
};

/** What would be published now, with one of the texts in full. Changes nothing. */
export const previewResults: Api['previewResults'] = () => {
  const session = openSession();
  refuseUnlessFrozen(session);
  const { policy, roster } = session.cycle;
  const due = dueNow(session);
  const texts = resultTexts(session, due);
  const [first] = texts;
  const toCome = due.map(
    ({ personId, round }): ToCome => ({ raterId: personId, rateeId: personId, role: 'result', round }),
  );
  const withoutAddress = due.filter(({ personId }) => (roster.people.get(personId)?.email ?? '') === '').length;
  return {
    due: due.length,
    insufficient: texts.filter(({ explanation }) => explanation.reasons.length > 0).length,
    withoutAddress,
    ...queueToCome(session, lettersToCome(session, 'result', toCome)),
    until: dayText(policy.language, windowEnd(timeNow(), policy.objectionDays).slice(0, 10)),
    first: first
      ? {
          name: roster.people.get(first.explanation.rateeId)?.name ?? '',
          text: withComments(first.content, first.comments),
        }
      : null,
  };
};
