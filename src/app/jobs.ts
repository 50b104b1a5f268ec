/**
 * Long work by name: started from a page, gone on with by the sidebar while it is open, by the next click or the clock.
 *
 * Refuses a second job while one is under way.
 */
import { AppError, appErrorCodeOf } from '../google/app-error.ts';
import { withLock } from '../google/lock.ts';
import { holdMail } from '../google/mail.ts';
import { cancelKeptJob, isJobCancelled, type KeptJob, readJob, readKeptJob, writeJob } from '../google/properties.ts';
import { say } from '../messages/say.ts';
import { announceJob } from './announce.ts';
import type { Api, JobName, JobView } from './api.types.ts';
import { closeJob } from './close-job.ts';
import { currentCycle, refuseUnlessAllowed } from './cycle.ts';
import { dossiersJob } from './dossier-job.ts';
import { pullAndCompute } from './evaluate.ts';
import { readHome } from './home.ts';
import { advance, BUDGET, type Checkpoint, endCancelled, type JobStep, jobView, newJob } from './job.ts';
import { lookAtLedger } from './letters.ts';
import { mailJob } from './mail-job.ts';
import { followingText } from './mail-view.ts';
import { meetingsJob } from './meeting-job.ts';
import { monthlyJob } from './monthly-job.ts';
import { formsJob } from './open-forms.ts';
import { publishJob } from './publish.ts';
import { heardNow, pullInquiriesNow } from './pull-inquiries.ts';
import { purgeJob } from './purge-job.ts';
import { languageNow, openSession } from './session.ts';
import { trainingEvaluationsJob, trainingsJob } from './training-job.ts';
import { keepQuestions } from './training-questions.ts';
import { openWorkbook } from './workbook.ts';
import { yearEndJob } from './year-end-job.ts';

/** Pulling is one piece: it reads each tab once and writes each sheet once. */
const pullJob: JobStep = {
  run: () => {
    pullAndCompute();
    return { checkpoint: {}, done: 1, total: 1, finished: true, doing: '' };
  },
};

/**
 * What was answered to inquiries that may be heard now is one piece too, and what forms still ask follows it, where this person
 * reaches them. It ends with what letters follow.
 */
const inquiriesJob: JobStep = {
  run: () => {
    const session = openSession();
    const kinds = heardNow(session.workbook);
    if (kinds.length === 0) refuseUnlessAllowed(session.workbook, 'inquire');
    pullInquiriesNow(session, 'where-changed', kinds);
    if (kinds.includes('enrolment')) keepQuestions(session);
    const { language, period } = session.cycle.policy;
    const doing = followingText(language, lookAtLedger(session.workbook), period);
    return { checkpoint: {}, done: 1, total: 1, finished: true, doing };
  },
};

const JOBS: Readonly<Partial<Record<JobName, JobStep>>> = {
  forms: formsJob,
  announce: announceJob,
  publish: publishJob,
  'year-end': yearEndJob,
  meetings: meetingsJob,
  trainings: trainingsJob,
  'training-evaluations': trainingEvaluationsJob,
  dossiers: dossiersJob,
  monthly: monthlyJob,
  inquiries: inquiriesJob,
  invite: mailJob,
  remind: mailJob,
  pull: pullJob,
  close: closeJob,
  purge: purgeJob,
};

const stepOf = ({ name }: KeptJob): JobStep | undefined => JOBS[name as JobName];

/** A slice of a job, as far as a budget of milliseconds goes. */
function slice(job: KeptJob, budget: number): JobView {
  const step = stepOf(job);
  if (!step) throw new AppError('unknown-call', { name: job.name });
  const { finished, ...advanced } = advance(step, job, budget);
  const view = jobView(advanced, finished);
  if (!view) throw new AppError('unknown-call', { name: job.name });
  return view;
}

/** @throws AppError while other work than this is under way */
export function refuseWhileOther(name: JobName, running = readJob()): void {
  if (!running || running.name === name) return;
  throw new AppError('job-running', { job: say(languageNow(), `job.${running.name as JobName}`) });
}

/** The job under way, for whoever has the lock. One that was cancelled while its run was being cut off is ended first. */
function jobInHand(): KeptJob | undefined {
  const kept = readKeptJob();
  if (!kept || !isJobCancelled(kept)) return kept;
  endCancelled(stepOf(kept));
  return undefined;
}

/** The job that may be started: the one under way where it is the same, else a new one. */
function beginning(name: JobName, checkpoint?: Checkpoint): KeptJob {
  const running = jobInHand();
  refuseWhileOther(name, running);
  const job = running ?? newJob(name, checkpoint);
  if (!running) writeJob(job);
  return job;
}

const isMail = (name: string): boolean =>
  [
    'announce',
    'year-end',
    'publish',
    'meetings',
    'dossiers',
    'trainings',
    'training-evaluations',
    'monthly',
    'invite',
    'remind',
  ].includes(name);

export const startJob: Api['startJob'] = ({ name }) => {
  // Whoever stopped the sending before lets it go on by sending again.
  if (isMail(name)) holdMail(false);
  return startWithin(name, BUDGET.page);
};

/** Starts a job, or goes on with it, as far as a budget of milliseconds goes. */
export const startWithin = (name: JobName, budget: number, checkpoint?: Checkpoint): JobView =>
  withLock(() => slice(beginning(name, checkpoint), budget));

export const openForms: Api['openForms'] = () => startJob({ name: 'forms' });

export const advanceJob: Api['advanceJob'] = () => advanceWithin(BUDGET.page);

/** The next slice of the job under way; null where none is. */
export const advanceWithin = (budget: number): JobView | null =>
  withLock(() => {
    const job = jobInHand();
    return job ? slice(job, budget) : null;
  });

/**
 * Ends the job. A run that has it in hand looks between two pieces and ends it itself, so nobody waits for it. Where none
 * has, what must not stay is taken back at once; also that of a closing whose job was over before its end.
 */
export const cancelJob: Api['cancelJob'] = () => {
  const job = readJob();
  if (job) cancelKeptJob(job);
  takeBackCancelled(job);
  // Letters that wait stay in the queue, which the clock would else go on with.
  if (job && isMail(job.name)) holdMail(true);
  return readHome(openWorkbook());
};

/** Does nothing while somebody has the lock: whoever has the job in hand sees that it is cancelled. */
function takeBackCancelled(job: KeptJob | undefined): void {
  const isNeeded = job ? stepOf(job)?.takeBack !== undefined : currentCycle(openWorkbook())?.state === 'closing';
  if (!isNeeded) return;
  try {
    withLock(() => {
      if (!jobInHand()) closeJob.takeBack?.();
    });
  } catch (error) {
    if (appErrorCodeOf(error) !== 'busy') throw error;
  }
}
