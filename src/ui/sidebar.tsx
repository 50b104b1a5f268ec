/**
 * The sidebar: the steps from data to summary, with the single next one on top and open.
 *
 * It keeps nothing: every start reads the workbook. What a step holds is fetched when it is first opened.
 */
import './lend.ts';
import './sidebar.css';
import { type JSX, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Front, HelpTopic, Home } from '../app/api.types.ts';
import { words } from '../messages/page/sidebar.id.ts';
import { ChargeNotice, ChargePart, keepFocus } from './charge.tsx';
import { CycleNotice, CyclePanel } from './cycle.tsx';
import { FrontCard } from './front.tsx';
import { Button, FailureBox } from './part.tsx';
import { PrivacyPart } from './privacy.tsx';
import { Problems } from './problems.tsx';
import { SectionPanel } from './section.tsx';
import { call } from './server.ts';
import { type Desk, isOtherLanguage, loadHome, reopen, useDesk } from './state.ts';
import { detailOf, lostFor, STEPS, type Step, stateOf } from './step.ts';
import { pageLanguage, speaking } from './words.ts';

const say = speaking(words);

interface StepProps {
  readonly desk: Desk;
  readonly home: Home;
  readonly step: Step;
  readonly open: Step | undefined;
  readonly setOpen: (step: Step | undefined) => void;
  readonly go: (step: Step) => void;
}

const headId = (step: Step): string => `step-${step}`;

function StepHead({ home, step, open, setOpen }: Omit<StepProps, 'desk' | 'go'>): JSX.Element {
  const isLost = lostFor(home, step) !== '';
  const state = isLost ? undefined : stateOf(home, step);
  const detail = isLost ? undefined : detailOf(home, step);
  const isNext = home.front.next.step === step;
  const isDoubtful = state === 'doubtful';
  return (
    <h2>
      <button
        type="button"
        class="head"
        id={headId(step)}
        aria-expanded={open === step}
        aria-controls={`panel-${step}`}
        onClick={() => setOpen(open === step ? undefined : step)}
      >
        <span class={isDoubtful ? 'mark' : `dot ${state ?? ''}`} aria-hidden="true">
          {STEPS.indexOf(step) + 1}
        </span>
        <span class="grow">
          <span class="head-line">
            <span class="head-name">{say(`step.${step}`)}</span>{' '}
            {state && !(isNext && state === 'done') && (
              <span class={isDoubtful ? 'tag' : `state ${state}`}>
                {say(`state.${state}`, { n: home.problems.total })}
              </span>
            )}
            {isNext && <span class="state next">{say('state.next')}</span>}
          </span>
          {detail && <span class="head-detail">{say(detail.key, detail.params)}</span>}
        </span>
        <span class="chevron" aria-hidden="true" />
      </button>
    </h2>
  );
}

/** Opens what there is to say about a step, or about the period, in a window over the sheets. */
function HelpButton({ desk, topic, name }: { desk: Desk; topic: HelpTopic; name: string }): JSX.Element {
  const open = () =>
    desk.run({
      place: topic,
      begin: { text: say('app.help.busy') },
      work: async () => {
        await call('showHelp', { topic, language: pageLanguage() });
        return { message: say('app.help.shown') };
      },
    });
  return (
    <button
      type="button"
      class="help"
      aria-label={say('app.help.of', { topic: name })}
      aria-disabled={!!desk.busy}
      onClick={() => void open()}
    >
      {say('app.help')}
    </button>
  );
}

/** Whether something was ever open: once it was, it stays in the page. */
function useSeen(isOpen: boolean): boolean {
  const seen = useRef(false);
  seen.current = seen.current || isOpen;
  return seen.current;
}

/** One step. Once opened it stays in the page, so that what is being decided or ticked off in it is not lost. */
function StepItem(props: StepProps): JSX.Element {
  const { desk, home, step, open, go } = props;
  const seen = useSeen(open === step);
  const lost = lostFor(home, step);
  return (
    <li class={open === step ? 'step open' : 'step'}>
      <div class="head-row">
        <StepHead {...props} />
        <HelpButton desk={desk} topic={step} name={say(`step.${step}`)} />
      </div>
      <div id={`panel-${step}`} hidden={open !== step}>
        {lost && <SectionPanel name="lost" desk={desk} home={home} step={step} />}
        <div class="panel" hidden={lost !== ''}>
          {seen && <SectionPanel name={step} desk={desk} home={home} isNext={home.front.next.step === step} go={go} />}
        </div>
      </div>
    </li>
  );
}

function Steps(props: Omit<StepProps, 'step'>): JSX.Element {
  return (
    <ol class="steps" aria-label={say('app.steps')}>
      {STEPS.map((step) => (
        <StepItem key={step} {...props} step={step} />
      ))}
    </ol>
  );
}

/** Has what this page waits for cancelled, once. Where it goes away with the focus, what was pressed before has it again. */
function CancelButton({ cancel }: { readonly cancel: () => Promise<unknown> }): JSX.Element {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    return () => {
      if (!document.activeElement?.closest('footer')) return;
      before?.focus({ preventScroll: true });
      keepFocus();
    };
  }, []);
  const press = () => {
    setAsked(true);
    // A cancel that does not arrive leaves the work as it is, and the page shows it; so it may be pressed again.
    cancel().catch(() => setAsked(false));
  };
  return (
    <Button off={asked} press={press}>
      {say(asked ? 'busy.job.cancel' : 'job.cancel')}
    </Button>
  );
}

/** What is going on, spoken politely; the bar moves beside it without being spoken each time. */
function Status({ desk }: { desk: Desk }): JSX.Element {
  const { busy, message } = desk;
  const text = busy?.text ?? message;
  return (
    <footer class={text ? 'status' : 'status silent'}>
      <p role="status" aria-live="polite" id="told" tabIndex={-1}>
        {text}
      </p>
      {busy?.cancel && <CancelButton cancel={busy.cancel} />}
      {busy && <progress aria-label={busy.text} {...(busy.total ? { value: busy.done ?? 0, max: busy.total } : {})} />}
    </footer>
  );
}

/** At the top: that the language of the workbook was changed since this page was opened. */
function LanguageNotice({ desk, home }: { desk: Desk; home: Home }): JSX.Element | null {
  if (!isOtherLanguage(home)) return null;
  return (
    <section class="box warn notice">
      <p>{say('language.changed')}</p>
      <Button off={!!desk.busy} press={() => reopen(desk, home)}>
        {say('language.open')}
      </Button>
    </section>
  );
}

/** Below the title: whom somebody looks for, fetched when it is first opened, and kept from then on. */
function Finder({ desk, home, isOpen }: { desk: Desk; home: Home; isOpen: boolean }): JSX.Element {
  const seen = useSeen(isOpen);
  return (
    <section class="box notice" id="find" aria-label={say('app.find')} hidden={!isOpen}>
      {seen && <SectionPanel name="person" desk={desk} home={home} />}
    </section>
  );
}

/** Below everything: the check of the installation, fetched when it is first opened. */
function CheckPart({ desk, home }: { desk: Desk; home: Home }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const seen = useSeen(isOpen);
  return (
    <section class="cycle" aria-label={say('app.check')}>
      <button
        type="button"
        class="button"
        id="check-title"
        aria-expanded={isOpen}
        aria-controls="check"
        onClick={() => setOpen(!isOpen)}
      >
        {say('app.check')}
      </button>
      <div id="check" hidden={!isOpen}>
        {seen && <SectionPanel name="installation" desk={desk} home={home} />}
      </div>
    </section>
  );
}

/** What is wrong with the sheets: headings that they lack, then what people typed. */
const Wrong = ({ desk, home }: { readonly desk: Desk; readonly home: Home }): JSX.Element => (
  <>
    {home.lost.length > 0 && <SectionPanel name="lost" desk={desk} home={home} />}
    <Problems desk={desk} problems={home.problems} />
  </>
);

/** The home once the workbook is read: its front, the steps, and below them what concerns the period and the workbook. */
function Live({ desk, home }: { readonly desk: Desk; readonly home: Home }): JSX.Element {
  const [open, setOpen] = useState<Step | undefined>(home.front.next.step);
  const go = (to: Step | 'charge' | 'check') => {
    const isStep = to !== 'charge' && to !== 'check';
    if (isStep) setOpen(to);
    const head = document.getElementById(isStep ? headId(to) : `${to}-title`);
    head?.focus();
    head?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <LanguageNotice desk={desk} home={home} />
      <CycleNotice desk={desk} home={home} />
      <ChargeNotice desk={desk} home={home} />
      <FrontCard
        front={home.front}
        open={open}
        go={go}
        {...(home.problems.total + home.lost.length > 0 ? { problems: <Wrong desk={desk} home={home} /> } : {})}
      />
      <Steps desk={desk} home={home} open={open} setOpen={setOpen} go={go} />
      <CyclePanel desk={desk} home={home} />
      <ChargePart desk={desk} home={home} />
      <PrivacyPart desk={desk} home={home} />
      <CheckPart desk={desk} home={home} />
    </>
  );
}

const root = document.getElementById('root');

/** The front of the last reading, as the server put it into the page; undefined where it had none. */
const KEPT = JSON.parse(root?.dataset.front ?? 'null') as Front | null;

function App(): JSX.Element {
  const desk = useDesk();
  const load = () => loadHome(desk);
  useEffect(() => {
    load();
  }, []);
  const { home } = desk;
  const period = home?.period ?? KEPT?.period;
  const [isFinding, setFinding] = useState(false);
  return (
    <>
      <header>
        <h1>{period ? say('app.title', { period }) : say('app.name')}</h1>
        <span class="row">
          {home && (
            <button
              type="button"
              class="button"
              aria-expanded={isFinding}
              aria-controls="find"
              onClick={() => setFinding(!isFinding)}
            >
              {say('app.find')}
            </button>
          )}
          <Button off={!!desk.busy} press={load}>
            {say('app.reload')}
          </Button>
        </span>
      </header>
      <main aria-busy={!!desk.busy}>
        <FailureBox desk={desk} place="top" {...(home ? {} : { retry: load })} />
        {!home && KEPT && <FrontCard front={KEPT} />}
        {home && (
          <>
            <Finder desk={desk} home={home} isOpen={isFinding} />
            <Live desk={desk} home={home} />
          </>
        )}
        <p class="note">{say('app.note')}</p>
      </main>
      <Status desk={desk} />
    </>
  );
}

if (root) render(<App />, root);
