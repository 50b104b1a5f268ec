/**
 * The exemplary employee of each month, in step Penghargaan: asking, counting, the shortlist with each candidate's numbers, the committee's
 * decision, announcement and certificate; then quarters, the year and the hall of fame.
 *
 * Read when somebody asks for it. Nobody is written to from here without a last word, and nothing is decided by the page.
 */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Home, MonthlyView } from '../app/api.types.ts';
import { words } from '../messages/page/monthly.id.ts';
import { workThrough } from './charge.tsx';
import { HeldPart } from './held.tsx';
import { MailPart } from './mail.tsx';
import { Sending, sentWords } from './mail-preview.tsx';
import { may } from './may.ts';
import { Candidates, Others } from './monthly-candidates.tsx';
import { LongAwards, MonthDecision } from './monthly-decision.tsx';
import { Button, FailureBox, LongList, Part, SheetButton } from './part.tsx';
import { call } from './server.ts';
import { type Desk, SHEETS } from './state.ts';
import { moment, speaking } from './words.ts';

const say = speaking(words);

const PLACE = 'monthly';
/** What people are asked about a month, each with its own answers and reminders. */
const ASKED = ['monthly', 'monthly-peer'] as const;

interface ViewProps {
  readonly desk: Desk;
  readonly view: MonthlyView;
  readonly show: (view: MonthlyView) => void;
}

/** One call whose answer is where the months stand then. */
const look = (desk: Desk, begin: string, read: () => Promise<MonthlyView>, show: ViewProps['show']): Promise<void> =>
  desk.run({
    place: PLACE,
    begin: { text: begin },
    work: async () => {
      const view = await read();
      show(view);
      return { message: say('monthly.looked', { month: view.title }) };
    },
  });

/** Asking piece by piece, and where the months stand then. */
const ask = (desk: Desk, show: ViewProps['show']): Promise<void> =>
  workThrough(desk, {
    place: PLACE,
    text: say('job.monthly'),
    begin: () => call('startJob', { name: 'monthly' }),
    look: async () => show(await call('monthly', { month: null })),
    done: sentWords,
  });

/** Which month is shown. */
function Chooser({ desk, view, show }: ViewProps): JSX.Element {
  const id = useId();
  const choose = ({ currentTarget }: JSX.TargetedEvent<HTMLSelectElement>): void => {
    const month = currentTarget.value;
    void look(desk, say('busy.monthly.look'), () => call('monthly', { month }), show);
  };
  return (
    <div class="field">
      <label for={id}>{say('monthly.choose')}</label>
      <select id={id} value={view.month} disabled={!!desk.busy} onChange={choose}>
        {view.months.map(({ month, title, state }) => (
          <option key={month} value={month}>
            {title} ({say(`monthly.state.${state}`)})
          </option>
        ))}
      </select>
    </div>
  );
}

/** Asking about the last month that is over. */
function Asking({ desk, view, show }: ViewProps): JSX.Element | null {
  const { asking } = view;
  if (!asking) return null;
  const { title: month, forms, until, lastDay, mail } = asking;
  return (
    <>
      <Sending main desk={desk} label={say('monthly.ask', { month })} found={mail} go={() => void ask(desk, show)}>
        <p>{say('monthly.ask.warn', { month, forms, until })}</p>
      </Sending>
      {lastDay !== '' && <p class="dim">{say('monthly.ask.last', { day: lastDay, month })}</p>}
    </>
  );
}

/** What has come in, with answers that wait and whom to remind. */
function Answers({ desk, view }: Omit<ViewProps, 'show'>): JSX.Element | null {
  const { answers } = view;
  if (!answers) return null;
  const { asked, answered, until, isOver, isLast, held, heldKinds } = answers;
  return (
    <>
      <p>{say(isOver ? 'monthly.answers.over' : 'monthly.answers', { asked, answered, until, month: view.title })}</p>
      {held > 0 && <p class="box warn">{say('monthly.held', { held })}</p>}
      {heldKinds.map((about) => (
        <HeldPart
          key={about}
          desk={desk}
          place={PLACE}
          held={held}
          about={about}
          title={say('monthly.held.of', { role: say(`role.${about}`) })}
        />
      ))}
      {isLast &&
        !isOver &&
        answered < asked &&
        ASKED.map((kind) => (
          <MailPart
            key={kind}
            desk={desk}
            place={PLACE}
            kind={`${kind}-reminder`}
            about={say(`mail.about.${kind}-reminder`)}
          />
        ))}
    </>
  );
}

/** Most rows that are named at once. */
const NAMED = 10;

const rowsNamed = (rows: readonly number[]): string =>
  rows.slice(0, NAMED).join(', ') + (rows.length > NAMED ? ', …' : '');

/** Counting, and what the last counting came to. */
function Counting({ desk, view, show }: ViewProps): JSX.Element {
  const { counted, month, title, committee, absenceOfNobody } = view;
  return (
    <>
      {committee.unread.length > 0 && (
        <p class="box warn">{say('monthly.committee.unread', { rows: committee.unread.join(', ') })}</p>
      )}
      {absenceOfNobody.length > 0 && (
        <p class="box warn">{say('monthly.absence.nobody', { rows: rowsNamed(absenceOfNobody) })}</p>
      )}
      {counted && <p>{say('monthly.counted', { ...counted, at: moment(counted.at) })}</p>}
      <div class="row">
        {view.mayCount && (
          <Button
            main={!counted}
            off={!!desk.busy}
            press={() => void look(desk, say('busy.monthly.count'), () => call('countMonth', { month }), show)}
          >
            {say('monthly.count', { month: title })}
          </Button>
        )}
        <SheetButton desk={desk} place={PLACE} sheet={SHEETS.committee} />
        {counted && <SheetButton desk={desk} place={PLACE} sheet={SHEETS.monthlyScores} />}
      </div>
    </>
  );
}

function Hall({ hall }: Pick<MonthlyView, 'hall'>): JSX.Element | null {
  if (hall.length === 0) return null;
  return (
    <Part title={say('monthly.hall')}>
      <LongList
        items={hall}
        atOnce={6}
        show={({ span, winners }) => (
          <li key={span}>{say('monthly.hall.one', { span, winners: winners.join('; ') })}</li>
        )}
      />
    </Part>
  );
}

/** What announcing tells, and which awards wait for it. */
const aboutAwards = ({ untold }: MonthlyView): string =>
  [
    say('mail.about.award'),
    ...(untold.announce.length > 0 ? [say('mail.about.award.untold', { awards: untold.announce.join(', ') })] : []),
  ].join(' ');

/** Everything below the button, once it was read. */
function Opened({ desk, home, view, show }: ViewProps & { readonly home: Home }): JSX.Element {
  const state = view.months.find(({ month }) => month === view.month)?.state;
  // Months run along the calendar: only a closing that is under way holds them up.
  const mayWrite = may(home, 'award-months');
  return (
    <>
      <Chooser desk={desk} view={view} show={show} />
      {home.cycle.stage === 'closing' && <p class="box quiet">{say('monthly.closing')}</p>}
      {view.nextYear !== '' && (
        <p class="box quiet">
          {say(view.undecided.length === 0 ? 'monthly.next-year' : 'monthly.next-year.undecided', {
            year: view.nextYear,
            awards: view.undecided.join(', '),
          })}{' '}
          {view.nextMonth}
        </p>
      )}
      {(state === 'future' || state === 'missed') && <p>{say(`monthly.${state}`, { month: view.title })}</p>}
      {mayWrite && state === 'over' && !view.asking && <p>{say('monthly.nobody', { month: view.title })}</p>}
      {mayWrite && <Asking desk={desk} view={view} show={show} />}
      {mayWrite && <Answers desk={desk} view={view} />}
      <Counting desk={desk} view={mayWrite ? view : { ...view, mayCount: false }} show={show} />
      <Candidates view={view} />
      <Others view={view} />
      <MonthDecision desk={desk} view={view} show={show} mayWrite={mayWrite} />
      {mayWrite && view.hall.length > 0 && (
        <MailPart desk={desk} place={PLACE} kind="award" about={aboutAwards(view)} />
      )}
      {mayWrite && view.untold.correct.length > 0 && (
        <MailPart
          desk={desk}
          place={PLACE}
          kind="award-correction"
          about={say('mail.about.award-correction', { awards: view.untold.correct.join(', ') })}
        />
      )}
      <LongAwards desk={desk} view={view} show={show} mayWrite={mayWrite} />
      <Hall hall={view.hall} />
    </>
  );
}

export function MonthlyPart({ desk, home }: { readonly desk: Desk; readonly home: Home }): JSX.Element {
  const [view, setView] = useState<MonthlyView>();
  const month = view?.month ?? null;
  return (
    <Part title={say('monthly.title')}>
      <p>{say('monthly.about')}</p>
      <Button
        off={!!desk.busy}
        press={() => void look(desk, say('busy.monthly.look'), () => call('monthly', { month }), setView)}
      >
        {say(view ? 'monthly.again' : 'monthly.open')}
      </Button>
      <FailureBox desk={desk} place={PLACE} />
      {view && <Opened desk={desk} home={home} view={view} show={setView} />}
    </Part>
  );
}
