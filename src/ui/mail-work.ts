/** Sending letters from the page: begins it and goes on, slice by slice, until it is over or has to wait. */
import type { JobView } from '../app/api.types.ts';
import type { Call } from './server.ts';

/**
 * Goes on with a job while it advances.
 *
 * @param report gets where the job stands after each slice
 * @returns where it stands when it is over, or waits for something that no press of a button brings
 */
export async function follow(
  call: Call,
  begun: JobView | null,
  report: (job: JobView) => void,
): Promise<JobView | null> {
  let job = begun;
  while (job && !job.finished && !job.waiting) {
    report(job);
    const next: JobView | null = await call('advanceJob', {});
    // Somebody else may have ended it, or the clock.
    if (next?.name !== job.name) return null;
    job = next;
  }
  return job;
}
