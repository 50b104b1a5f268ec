/**
 * Jobs: work that is too long for one run, done in slices that can be stopped dead anywhere and gone on with.
 *
 * One at a time. Where it stands is kept after every piece, so that the sidebar, the next click or the clock goes on
 * there. A job must come to the same end from an empty checkpoint: the sheets say what is done, the checkpoint only
 * where to look first. It refuses nothing itself; where the work refuses, the job is over and the refusal is told.
 */
import { appErrorCodeOf } from '../google/app-error.ts';
import { isJobCancelled, type KeptJob, removeJob, writeJob } from '../google/properties.ts';
import { millisecondsRunning } from '../google/time.ts';
import { JOB_NAMES, type JobView } from './api.types.ts';

/** What a job remembers from one piece to the next: plain JSON of at most some thousand characters. */
export type Checkpoint = Readonly<Record<string, unknown>>;

/** What became of a piece of work. */
export interface JobSlice {
  readonly checkpoint: Checkpoint;
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
  /** What comes next, in words. */
  readonly doing: string;
  /** Whether nothing more can be done for the moment, such as until Google shows a tab or a day brings new quota. */
  readonly waiting?: boolean;
  /** Milliseconds that the next piece may take, where that is more than those before it took. */
  readonly needs?: number;
}

/** The work itself. */
export interface JobStep {
  /**
   * Does one piece, or as many as it likes until the time is up; it is called under the lock. `note` keeps a checkpoint
   * in the middle of a piece.
   */
  readonly run: (checkpoint: Checkpoint, isTimeUp: () => boolean, note: (checkpoint: Checkpoint) => void) => JobSlice;
  /** Takes back what must not stay of a job that was cancelled; called under the lock, and again where it was cut off. */
  readonly takeBack?: () => void;
}

/** Milliseconds after which a run takes on nothing more. */
export const BUDGET = {
  /** A page shows what was done so far only between two calls. */
  page: 20_000,
  clock: 210_000,
} as const;

/** Google stops a run after six minutes. Nothing is begun that may end later than this, as long as pieces have taken. */
const END_MILLISECONDS = 330_000;

/** Whether to take on nothing more: asked between two pieces, so it learns how long a piece takes. */
function timer(budget: number): (needs?: number) => boolean {
  let last = millisecondsRunning();
  let longest = 0;
  return (needs = 0) => {
    const now = millisecondsRunning();
    longest = Math.max(longest, now - last);
    last = now;
    return now >= budget || now + Math.max(longest, needs) >= END_MILLISECONDS;
  };
}

/** A job that has not begun. */
export const newJob = (name: JobView['name'], checkpoint: Checkpoint = {}): KeptJob => ({
  id: String(Date.now()),
  name,
  checkpoint,
  done: 0,
  total: 0,
  doing: '',
  spent: 0,
  doneBefore: 0,
  waiting: false,
});

/** How many seconds the rest will take, as what was done has. */
function remainingSeconds({ done, total, spent, doneBefore }: KeptJob): number | null {
  const pieces = done - doneBefore;
  return pieces > 0 ? Math.ceil((spent * (total - done)) / pieces / 1000) : null;
}

/** A kept job as the pages show it; null where there is none, or one that this release does not know. */
export function jobView(job: KeptJob | undefined, finished = false): JobView | null {
  const name = JOB_NAMES.find((known) => known === job?.name);
  if (!job || !name) return null;
  const { done, total, doing, waiting } = job;
  return { name, done, total, doing, waiting, finished, remainingSeconds: finished ? 0 : remainingSeconds(job) };
}

/** The job after a piece of work. The first piece tells how much was done before the job began. */
function after(job: KeptJob, slice: JobSlice, milliseconds: number): KeptJob {
  const isFirst = job.total === 0;
  const { checkpoint, done, total, doing, waiting = false } = slice;
  const spent = isFirst ? 0 : job.spent + milliseconds;
  return { ...job, checkpoint, done, total, doing, waiting, spent, doneBefore: isFirst ? done : job.doneBefore };
}

/** Goes on with a job until it is finished, it waits, somebody cancelled it or this run's time is up. */
export function advance(step: JobStep, job: KeptJob, budget: number): KeptJob & { readonly finished: boolean } {
  const isOver = timer(budget);
  // Somebody may cancel it while it runs: they need not wait until the time is up.
  const isTimeUp = (): boolean => isOver() || isJobCancelled(job);
  for (let current = job; ; ) {
    const begun = millisecondsRunning();
    const note = (checkpoint: Checkpoint): void => writeJob({ ...current, checkpoint });
    const slice = attempt(() => step.run(current.checkpoint, isTimeUp, note));
    current = after(current, slice, millisecondsRunning() - begun);
    if (slice.finished) {
      removeJob();
      return { ...current, finished: true };
    }
    writeJob(current);
    const isCancelled = isJobCancelled(job);
    if (isCancelled) endCancelled(step);
    if (isCancelled || current.waiting || isOver(slice.needs)) return { ...current, finished: false };
  }
}

/** Ends a job that was cancelled. Where this is cut off, the job is still there, and whoever comes next ends it. */
export function endCancelled(step: JobStep | undefined): void {
  step?.takeBack?.();
  removeJob();
}

/** What is refused in words will be refused again, so the job is over; what Google refused may do the next time. */
function attempt<T>(piece: () => T): T {
  try {
    return piece();
  } catch (error) {
    if (appErrorCodeOf(error)) removeJob();
    throw error;
  }
}
