/**
 * Work of a single call that takes long: how far it is is asked beside it, and until it writes it can be cancelled.
 *
 * What the page shows is what the run said of itself last. Where nothing is known of it, that it goes on is all that is said.
 */
import type { ApiName, RunView, Watching } from '../app/api.types.ts';
import { words } from '../messages/page/watch.id.ts';
import { type Args, asFailure, call, type Data } from './server.ts';
import type { Busy, Desk, Ended, Job } from './state.ts';
import { speaking } from './words.ts';

const say = speaking(words);

/** Calls that say how far they are. */
type WatchedName = Extract<ApiName, 'evaluate' | 'prepare' | 'refreshDossiers' | 'updateLeadership'>;

interface Work<N extends WatchedName> extends Pick<Job, 'place' | 'reload'> {
  readonly text: string;
  readonly name: N;
  readonly args: Omit<Args<N>, keyof Watching>;
  /** What it came to, once it is done. */
  readonly done: (data: Data<N>) => Ended;
}

/** How long the page waits before it asks again. */
const PAUSE_MS = 3000;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** Tells this call from every other one, of whatever page. */
const newToken = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');

/** What a run does and how much of it is done, in words. */
function runText({ stage, done, total, isSure }: RunView): string {
  const doing = say(`run.${stage}`);
  const text = total > 0 ? `${say('job.of', { doing, done, total })}.` : `${doing}…`;
  return isSure ? `${text} ${say('run.sure')}` : text;
}

const runBusy = (view: RunView, cancel: () => Promise<unknown>): Busy => ({
  text: runText(view),
  ...(view.total > 0 ? { done: view.done, total: view.total } : {}),
  ...(view.isSure ? {} : { cancel }),
});

/** Asks how far a run is, again and again until it is over, and says so. What does not come is asked for the next time. */
async function look(token: string, isOver: () => boolean, show: (view: RunView) => void): Promise<void> {
  for (;;) {
    await pause();
    if (isOver()) return;
    const view = await call('runProgress', { token }).catch(() => null);
    if (view && !isOver()) show(view);
  }
}

/** Does the work of a call, shows how far it is, and says how it ended: done, cancelled, or done since it was too late to cancel. */
export function watch<N extends WatchedName>(desk: Desk, work: Work<N>): Promise<void> {
  const { place, reload = false, text, name, args, done } = work;
  const token = newToken();
  let isAsked = false;
  let isOver = false;
  const cancel = (): Promise<unknown> => {
    isAsked = true;
    return call('cancelRun', { token });
  };
  return desk.run({
    place,
    reload,
    begin: { text, cancel },
    work: async (report) => {
      void look(
        token,
        () => isOver,
        (view) => report(runBusy(view, cancel)),
      );
      try {
        const ended = done(await call(name, { ...args, token } as Args<N>));
        return isAsked ? { ...ended, message: `${say('run.late')} ${ended.message}` } : ended;
      } catch (thrown) {
        if (asFailure(thrown).code !== 'cancelled') throw thrown;
        return { message: say('run.cancelled') };
      } finally {
        isOver = true;
      }
    },
  });
}
