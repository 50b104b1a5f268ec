/**
 * Charge of the workbook in the sidebar: work that is under way, who the operator is, and how their clock does.
 *
 * Taking over is one press and recorded; work that is under way goes on or is cancelled, and what it did stays.
 */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Home, JobName, JobView } from '../app/api.types.ts';
import { words } from '../messages/page/charge.id.ts';
import { follow } from './mail-work.ts';
import { Button, FailureBox, SheetButton } from './part.tsx';
import { call } from './server.ts';
import { type Busy, type Desk, type Place, SHEETS } from './state.ts';
import { moment, speaking } from './words.ts';

const say = speaking(words);

interface ChargeProps {
  readonly desk: Desk;
  readonly home: Home;
}

/** How long the rest will take, in words; nothing while that is not known. */
function remaining({ remainingSeconds }: Pick<JobView, 'remainingSeconds'>): string {
  if (typeof remainingSeconds !== 'number') return '';
  const minutes = Math.ceil(remainingSeconds / 60);
  return ` ${minutes > 1 ? say('job.minutes', { minutes }) : say('job.minute')}`;
}

/** How far a job is, with what is left. */
export const jobText = (job: JobView): string => {
  const { name, doing, done, total } = job;
  return `${say('job.of', { doing: doing || say(`job.${name}`), done, total })}${remaining(job)}`;
};

/** A job can be cancelled at any time: the slice in hand ends early, and what it did stays. */
const cancel = (): Promise<unknown> => call('cancelJob', {});

/** Work of a job that has only begun. */
export const jobBegins = (text: string): Busy => ({ text, cancel });

/** The same beside a bar. */
export const jobBusy = (job: JobView, text = jobText(job)): Busy => ({
  text,
  done: job.done,
  total: job.total,
  cancel,
});

interface Work {
  readonly place: Place;
  readonly text: string;
  readonly begin: () => Promise<JobView | null>;
  /** Reads anew what the work has changed, however it ended. */
  readonly look: () => Promise<void>;
  /** What it comes to once all of it is done. */
  readonly done: (ended: JobView) => string;
}

/** Long work piece by piece, which goes on where it was stopped: done, waiting for Google, or ended by somebody else. */
export const workThrough = (desk: Desk, { place, text, begin, look, done }: Work): Promise<void> =>
  desk.run({
    place,
    begin: jobBegins(text),
    reload: true,
    work: async (report) => {
      const ended = await follow(call, await begin(), (job) => report(jobBusy(job)));
      await look();
      if (ended?.waiting) return { message: say('job.waits') };
      return { message: ended ? done(ended) : say('mail.ended.other') };
    },
  });

const goOn = (desk: Desk): Promise<void> =>
  desk.run({
    place: 'charge',
    begin: jobBegins(say('busy.job')),
    reload: true,
    work: async (report) => {
      const ended = await follow(call, await call('advanceJob', {}), (job) => report(jobBusy(job)));
      return { message: say(ended?.finished ? 'job.done' : ended?.waiting ? 'job.waits' : 'job.over') };
    },
  });

/** A closing leaves nothing behind where it is cancelled in time; it may have ended, or be in somebody's hands. */
const CLOSING_WORDS = {
  closing: 'cycle.closing.waits',
  closed: 'cycle.close.done',
  collecting: 'cycle.closing.cancelled',
} as const;

const cancelledText = (name: JobName, { cycle: { stage } }: Home): string =>
  say(
    name === 'close' && stage in CLOSING_WORDS ? CLOSING_WORDS[stage as keyof typeof CLOSING_WORDS] : 'job.cancelled',
  );

/** Moves the focus to where it is told how something ended, if what had it went away: once that is drawn. */
export function keepFocus(): void {
  setTimeout(() => {
    const told = document.getElementById('told');
    if (document.activeElement === document.body && told?.textContent) told.focus();
  });
}

export const cancelJob = (desk: Desk, place: 'charge' | 'cycle', name: JobName): Promise<void> =>
  desk
    .run({
      place,
      begin: { text: say('busy.job.cancel') },
      work: async () => {
        const home = await call('cancelJob', {});
        return { home, message: cancelledText(name, home) };
      },
    })
    .then(keepFocus);

const change = (desk: Desk, name: 'takeOver' | 'wakeClock'): Promise<void> =>
  desk.run({
    place: 'charge',
    begin: { text: say(`busy.${name}`) },
    work: async () => ({ home: await call(name, {}), message: say(`charge.${name}.done`) }),
  });

/** Work that is under way and that nobody goes on with in this page. */
function JobBox({ desk, job }: { desk: Desk; job: JobView }): JSX.Element {
  return (
    <section class="box" aria-label={say('job.title')}>
      <p class="strong">{say('job.title')}</p>
      <p>{jobText(job)}</p>
      <progress aria-label={say('job.title')} value={job.done} max={Math.max(job.total, 1)} />
      <p class="dim">{say(job.waiting ? 'job.note.waits' : 'job.note')}</p>
      <div class="row">
        <Button main off={!!desk.busy} press={() => void goOn(desk)}>
          {say('job.go')}
        </Button>
        <Button off={!!desk.busy} press={() => void cancelJob(desk, 'charge', job.name)}>
          {say('job.cancel')}
        </Button>
      </div>
    </section>
  );
}

/** What the clock keeps from its owner otherwise, since nobody hears it. */
function ClockBox({ desk, home }: ChargeProps): JSX.Element | null {
  const { clock, operator } = home;
  if (!clock || !operator || (!clock.silent && clock.missing.length === 0 && clock.problem === '')) return null;
  const { silentHours, missing, problem } = clock;
  return (
    <section class="box warn" aria-label={say('clock.title')}>
      <p class="strong">{say('clock.title')}</p>
      {clock.silent && <p>{silentHours === null ? say('clock.never') : say('clock.silent', { hours: silentHours })}</p>}
      {problem && <p>{say('clock.problem', { problem })}</p>}
      {missing.length > 0 && (
        <>
          <p>{say('clock.missing')}</p>
          <ul class="plain">
            {missing.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {operator.mine && clock.silent && (
        <Button off={!!desk.busy} press={() => void change(desk, 'wakeClock')}>
          {say('clock.wake')}
        </Button>
      )}
      {!operator.mine && <p>{say('clock.other', { operator: operator.email })}</p>}
    </section>
  );
}

/** How long Google is left to itself before the page tries again. */
const WAIT_MS = 60_000;

/** While the page is open its operator's job goes on by itself; after a failure somebody has to look first. */
function useGoingOn({ desk, home }: ChargeProps): void {
  const { job, operator } = home;
  const rests = !!desk.busy || !!desk.failure || !operator?.mine;
  useEffect(() => {
    if (!job || rests) return;
    const timer = setTimeout(() => void goOn(desk), job.waiting ? WAIT_MS : 0);
    return () => clearTimeout(timer);
  }, [job, rests]);
}

/** What asks for a look at once: above the steps. */
export function ChargeNotice({ desk, home }: ChargeProps): JSX.Element {
  useGoingOn({ desk, home });
  return (
    <>
      <FailureBox desk={desk} place="charge" />
      {home.job && !desk.busy && <JobBox desk={desk} job={home.job} />}
    </>
  );
}

/** Who has charge of the workbook, and when the clock last ran: below the steps. */
export function ChargePart({ desk, home }: ChargeProps): JSX.Element | null {
  const { operator, clock } = home;
  if (!operator) return null;
  const words = { operator: operator.email, since: moment(operator.since) };
  return (
    <section class="cycle" aria-labelledby="charge-title">
      <h2 id="charge-title" tabIndex={-1}>
        {say('charge.title')}
      </h2>
      <ClockBox desk={desk} home={home} />
      <p>{say(operator.mine ? 'charge.mine' : 'charge.other', words)}</p>
      {!operator.mine && (
        <>
          <p class="dim">{say('charge.note')}</p>
          <Button off={!!desk.busy} press={() => void change(desk, 'takeOver')}>
            {say('charge.take')}
          </Button>
        </>
      )}
      <p class="dim">{say('charge.access')}</p>
      <SheetButton desk={desk} place="charge" sheet={SHEETS.access} />
      {clock && <p class="dim">{clock.ran ? say('clock.ran', { ran: moment(clock.ran) }) : say('clock.notyet')}</p>}
    </section>
  );
}
