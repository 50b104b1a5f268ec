/**
 * How far a call is that a page waits for, asked beside it: without the lock, and without a look at the workbook.
 *
 * Whoever asks sees runs of their own alone, and only by the token that their page has made up for it.
 */
import { cancelWatched, readReached } from '../google/run-progress.ts';
import { type Api, RUN_STAGES } from './api.types.ts';

/** Where a run is; null where nothing is known of it, as before its first mark. */
export const runProgress: Api['runProgress'] = ({ token }) => {
  const reached = readReached(token);
  const stage = RUN_STAGES.find((known) => known === reached?.stage);
  return reached && stage ? { ...reached, stage } : null;
};

/** Asks a run to stop before it writes. Once it writes that is too late, and it goes on to its end. */
export const cancelRun: Api['cancelRun'] = ({ token }) => ({
  asked: readReached(token)?.isSure !== true && cancelWatched(token),
});
