/**
 * The cycle itself, below its steps: where it stands, and closing, reopening, finalising and following it by a new one.
 *
 * Each of these asks once more in the page before anything is done. A copy of a workbook says so at the top.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { type CycleStep, type Home, type OpenEnds, undecidedCandidates } from '../app/api.types.ts';
import { words } from '../messages/page/cycle.id.ts';
import { words as front } from '../messages/page/front.id.ts';
import { cancelJob, jobBegins, jobBusy } from './charge.tsx';
import { follow } from './mail-work.ts';
import { Button, FailureBox, useAsking } from './part.tsx';
import { call } from './server.ts';
import type { Desk } from './state.ts';
import { moment, speaking } from './words.ts';

const say = speaking({ ...words, ...front });

interface CycleProps {
  readonly desk: Desk;
  readonly home: Home;
}

/** The call behind each step of one call; `typed` is the reason or the year. */
function take(step: Exclude<CycleStep, 'close'>, typed: string): Promise<Home & { readonly leftOpen?: string }> {
  switch (step) {
    case 'reopen':
      return call('reopenCycle', { reason: typed });
    case 'finalise':
      return call('finaliseCycle', {});
    case 'new-period':
      return call('openPeriod', { period: typed });
  }
}

/** Closes slice by slice; where it was stopped, it goes on. */
const close = (desk: Desk): Promise<void> =>
  desk.run({
    place: 'cycle',
    begin: jobBegins(say('busy.cycle.close')),
    reload: true,
    work: async (report) => {
      const ended = await follow(call, await call('startJob', { name: 'close' }), (job) => report(jobBusy(job)));
      if (ended?.finished) return { message: say('cycle.close.done') };
      // Where it was called off from here, the forms are open again; nobody should have to look that up.
      const { stage } = (await call('home', {})).cycle;
      if (stage === 'collecting') return { message: say('cycle.closing.cancelled') };
      // Somebody else, or the clock, may have ended the work.
      return { message: say(stage === 'closed' ? 'cycle.close.done' : 'cycle.close.over') };
    },
  });

const press = (desk: Desk, step: Exclude<CycleStep, 'close'>, typed: string): Promise<void> =>
  desk.run({
    place: 'cycle',
    begin: { text: say(`busy.cycle.${step}`) },
    // Part of it may be done when it fails: then the page shows how far it is.
    reload: true,
    work: async () => {
      const home = await take(step, typed);
      return { home, message: [say(`cycle.${step}.done`), home.leftOpen].filter(Boolean).join(' ') };
    },
  });

/** A line to type, with its label above. */
export function Line(props: {
  label: string;
  value: string;
  change: (value: string) => void;
  digits?: boolean;
}): JSX.Element {
  const id = useId();
  return (
    <div class="line">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        inputMode={props.digits ? 'numeric' : 'text'}
        value={props.value}
        onInput={({ currentTarget }) => props.change(currentTarget.value)}
      />
    </div>
  );
}

interface AskProps extends CycleProps {
  readonly step: CycleStep;
  readonly done: () => void;
}

/** What a closing would leave without an answer or a remedy, by the last pull. */
function Outstanding({ home }: Pick<CycleProps, 'home'>): JSX.Element | null {
  const { monitor, ratings } = home;
  if (!monitor) return <p>{say('monitor.empty')}</p>;
  const open = monitor.assignments - monitor.answered;
  const insufficient = ratings?.insufficient ?? 0;
  const problems = home.problems.total;
  if (monitor.owingTotal + open + insufficient + problems === 0) return null;
  return <p class="strong">{say('cycle.close.left', { owing: monitor.owingTotal, open, insufficient, problems })}</p>;
}

/** What a new period would leave undone, looked up when it is asked about. */
function Ends({ desk, next }: { readonly desk: Desk; readonly next: string }): JSX.Element | null {
  const [ends, setEnds] = useState<OpenEnds>();
  useEffect(() => {
    void desk.run({
      place: 'cycle',
      begin: { text: say('busy.cycle.ends') },
      work: async () => {
        setEnds(await call('openEnds', {}));
        return { message: '' };
      },
    });
  }, []);
  if (!ends) return null;
  const { dossiers, awards, untold, nextMonth, absence } = ends;
  return (
    <>
      {dossiers.length > 0 && (
        <p class="strong">
          {say('cycle.new-period.dossiers', { count: dossiers.length, numbers: dossiers.join(', '), next })}
        </p>
      )}
      {awards.length > 0 && <p class="strong">{say('cycle.new-period.awards', { awards: awards.join(', '), next })}</p>}
      {untold.length > 0 && <p class="strong">{say('cycle.new-period.untold', { awards: untold.join(', '), next })}</p>}
      {nextMonth !== '' && <p>{nextMonth}</p>}
      {absence.map((text) => (
        <p class="strong">{text}</p>
      ))}
    </>
  );
}

/** What a step does, what it asks for, and the last word on it. */
function Ask({ desk, home, step, done }: AskProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const box = useAsking();
  const { nextPeriod, isCopy } = home.cycle;
  const params = { period: home.period, next: nextPeriod };
  const isNewPeriod = step === 'new-period';
  const go = () => (step === 'close' ? close(desk) : press(desk, step, typed.trim()));
  // By what home has read: until then finalising is refused.
  const open = step === 'finalise' ? (home.results?.open ?? 0) : 0;
  const isReady = isNewPeriod ? typed.trim() === nextPeriod : step !== 'reopen' || typed.trim() !== '';
  const about = isNewPeriod && isCopy ? 'cycle.new-period.about.copy' : (`cycle.${step}.about` as const);
  return (
    <section class="box warn" aria-label={say(`cycle.${step}`, params)} tabIndex={-1} ref={box}>
      <p class="strong">{say(`cycle.${step}.title`, params)}</p>
      <p>{say(about, params)}</p>
      {step === 'close' && <Outstanding home={home} />}
      {open > 0 && <p>{say('next.await', { open })}</p>}
      {step === 'finalise' && undecidedCandidates(home) > 0 && (
        <p>{say('cycle.finalise.undecided', { undecided: undecidedCandidates(home) })}</p>
      )}
      {isNewPeriod && <Ends desk={desk} next={nextPeriod} />}
      {step === 'reopen' && <Line label={say('cycle.reopen.reason')} value={typed} change={setTyped} />}
      {isNewPeriod && <Line label={say('cycle.new-period.confirm', params)} value={typed} change={setTyped} digits />}
      <div class="row">
        {open === 0 && (
          <Button main off={!!desk.busy || !isReady} press={() => go().then(done)}>
            {say(`cycle.${step}.yes`, params)}
          </Button>
        )}
        <Button press={done}>{say('cycle.no')}</Button>
      </div>
    </section>
  );
}

/** The steps there are now, as buttons; the one that was pressed asks in their place. */
function Steps({ desk, home }: CycleProps): JSX.Element | null {
  const [asked, setAsked] = useState<CycleStep>();
  const { steps, nextPeriod } = home.cycle;
  if (steps.length === 0) return null;
  if (asked && steps.includes(asked))
    return <Ask desk={desk} home={home} step={asked} done={() => setAsked(undefined)} />;
  return (
    <div class="row">
      {steps.map((step) => (
        <Button key={step} off={!!desk.busy} press={() => setAsked(step)}>
          {say(`cycle.${step}`, { period: home.period, next: nextPeriod })}
        </Button>
      ))}
    </div>
  );
}

function Notice({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  const id = useId();
  return (
    <section class="box warn notice" aria-labelledby={id}>
      <h2 id={id} class="strong">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** At the top: that this is a copy, or that a new period has not been opened to the end. */
export function CycleNotice({ desk, home }: CycleProps): JSX.Element | null {
  const { isCopy, isChanging, nextPeriod } = home.cycle;
  const [isRead, setRead] = useState(false);
  if (isChanging)
    return (
      <Notice title={say('cycle.changing.title')}>
        <p>{say('cycle.changing.about', { next: nextPeriod })}</p>
        <FailureBox desk={desk} place="cycle" />
        <Steps desk={desk} home={home} />
      </Notice>
    );
  if (!isCopy) return null;
  return (
    <Notice title={say('cycle.copy.title')}>
      {isRead ? (
        <p>{say('cycle.copy.looking')}</p>
      ) : (
        <>
          <p>{say('cycle.copy.about')}</p>
          <Button press={() => setRead(true)}>{say('cycle.copy.look')}</Button>
          <FailureBox desk={desk} place="cycle" />
          <Steps desk={desk} home={home} />
        </>
      )}
    </Notice>
  );
}

/** Below the steps: the state of the cycle, how it came about, and what may follow. */
export function CyclePanel({ desk, home }: CycleProps): JSX.Element {
  const id = useId();
  const { stage, closedAt, last, isCopy, isChanging } = home.cycle;
  return (
    <section class="cycle life" aria-labelledby={id}>
      <h2 id={id}>{say('cycle.title', { period: home.period })}</h2>
      <p>
        <span class="strong">{say(`cycle.stage.${stage}`)}</span> {say(`cycle.stage.${stage}.about`)}
      </p>
      {last && (
        <p class="dim">
          {say(last.by === '' ? 'cycle.last' : 'cycle.last.by', { at: moment(last.at), by: last.by })}
          {last.reason !== '' && ` ${say('cycle.last.reason', { reason: last.reason })}`}
        </p>
      )}
      {stage === 'closing' && <p class="box warn">{say('cycle.closing', { at: moment(closedAt) })}</p>}
      {!isCopy && !isChanging && (
        <>
          <FailureBox desk={desk} place="cycle" />
          <Steps desk={desk} home={home} />
          {stage === 'closing' && (
            <Button off={!!desk.busy} press={() => void cancelJob(desk, 'cycle', 'close')}>
              {say('cycle.closing.cancel')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
