/**
 * The end of the year, in step Pantau: who has reported and whose supervisor has confirmed, what is missing, and the letters.
 *
 * Read when somebody asks for it, since it goes through everybody's reports. No letter goes without a last word on whom to.
 */
import type { JSX } from 'preact';
import type { Whole, YearEndView } from '../app/api.types.ts';
import { words } from '../messages/page/year-end.id.ts';
import { workThrough } from './charge.tsx';
import { Following, PulledFirst, pulled } from './following.tsx';
import { HeldPart } from './held.tsx';
import { MailPart, UnitReminder } from './mail.tsx';
import { Sending, sentWords } from './mail-preview.tsx';
import { may } from './may.ts';
import { Button, Empty, LongList, Part, SheetButton } from './part.tsx';
import { call } from './server.ts';
import { type Desk, SHEETS } from './state.ts';
import { States, ViewPart } from './view-part.tsx';
import { speaking } from './words.ts';

const say = speaking(words);

interface YearEndProps {
  readonly desk: Desk;
  readonly home: Whole;
}

interface HeldOfProps {
  readonly desk: Desk;
  readonly about: keyof YearEndView['held'];
  readonly held: number;
  readonly title: 'report.held' | 'report.held.confirmation';
}

type Show = (view: YearEndView) => void;

const looked = ({ counts }: YearEndView): string => say('report.looked', counts);

/** Reads where reports stand, after pulling what was answered where that is wanted. */
const look = (desk: Desk, what: 'look' | 'pull', show: Show): Promise<void> =>
  desk.run({
    place: 'year-end',
    begin: { text: say(`busy.report.${what}`) },
    reload: what === 'pull' && 'failed',
    work: async () => {
      if (what === 'pull') await call('pullInquiries', {});
      const view = await call('yearEnd', {});
      show(view);
      return what === 'look' ? { message: looked(view) } : pulled(looked(view));
    },
  });

/** Makes the forms and sends piece by piece; where it was stopped, it goes on. */
const ask = (desk: Desk, show: Show): Promise<void> =>
  workThrough(desk, {
    place: 'year-end',
    text: say('job.year-end'),
    begin: () => call('startJob', { name: 'year-end' }),
    look: async () => show(await call('yearEnd', {})),
    done: sentWords,
  });

const STATES = ['confirmed', 'partly', 'asked', 'no-confirmer', 'unreported'] as const;

const peopleOf = ({ counts }: YearEndView): number => STATES.reduce((sum, state) => sum + counts[state], 0);

/** How far it is with everybody, each state in a line. */
function ReportStates({ view }: { readonly view: YearEndView }): JSX.Element {
  const { counts } = view;
  const total = peopleOf(view);
  const reported = total - counts.unreported;
  return (
    <States
      goal={{
        label: say('report.state.confirmed'),
        count: counts.confirmed,
        total: reported,
        text: say('report.of', { count: counts.confirmed, total: reported }),
      }}
      head={[say('report.state'), say('report.people')]}
      rows={STATES.map((state) => [say(`report.state.${state}`), counts[state]])}
    />
  );
}

/** Asking for reports, and for confirmation of those that came. */
function Asking({ desk, home, view, show }: YearEndProps & { view: YearEndView; show: Show }): JSX.Element {
  return (
    <>
      <p>{say(view.isMade ? 'report.send.about' : 'report.send.first')}</p>
      <Sending desk={desk} label={say('report.send')} found={view.mail} go={() => void ask(desk, show)}>
        <p>{say('report.send.warn', view.counts)}</p>
        {!view.isMade && <p>{say('report.send.make')}</p>}
        <PulledFirst home={home} />
      </Sending>
    </>
  );
}

/** Units with somebody who has not reported or is not confirmed; a reminder goes to those who have not reported. */
function Units({ desk, view, mayWrite }: { desk: Desk; view: YearEndView; mayWrite: boolean }): JSX.Element | null {
  const open = view.units.filter(({ unreported, unconfirmed }) => unreported + unconfirmed > 0);
  if (open.length === 0) return null;
  return (
    <Part title={say('report.units')}>
      <LongList
        items={open}
        atOnce={8}
        show={(one) => {
          const name = one.unit || say('monitor.group.none');
          return (
            <li key={one.unit}>
              <p class="strong">{name}</p>
              <p>{say('report.unit', { ...one })}</p>
              {mayWrite && one.unreported > 0 && (
                <UnitReminder desk={desk} place="year-end" kind="year-end-reminder" unit={one.unit} />
              )}
            </li>
          );
        }}
      />
    </Part>
  );
}

/** What is wrong with reports and confirmations, by whom it is about. */
function Matters({ desk, view }: { readonly desk: Desk; readonly view: YearEndView }): JSX.Element | null {
  const { matters, mattersTotal } = view;
  if (mattersTotal === 0) return null;
  return (
    <Part title={say('report.matters', { total: mattersTotal })}>
      {matters.length < mattersTotal && (
        <p class="dim">{say('report.matters.some', { shown: matters.length, total: mattersTotal })}</p>
      )}
      <LongList
        items={matters}
        atOnce={5}
        show={({ name, unit, text }, index) => (
          <li key={index}>
            <p class="strong">{name}</p>
            <p class="dim">{unit}</p>
            <p>{text}</p>
          </li>
        )}
      />
      <SheetButton desk={desk} place="year-end" sheet={SHEETS.problems} />
    </Part>
  );
}

/** Answers that wait for HR; nothing where none does. */
function Held({ desk, about, held, title }: HeldOfProps): JSX.Element | null {
  if (held === 0) return null;
  return <HeldPart desk={desk} place="year-end" held={held} about={about} title={say(title, { held })} />;
}

/** Everything below the button, once it was read. */
function Opened({ desk, home, view, show }: YearEndProps & { view: YearEndView; show: Show }): JSX.Element {
  const mayWrite = may(home, 'inquire');
  const { counts, isMade, held } = view;
  if (peopleOf(view) === 0) return <Empty>{say('report.empty')}</Empty>;
  return (
    <>
      {isMade && (
        <Part title={say('report.now')}>
          <ReportStates view={view} />
          {mayWrite && <Following home={home} />}
          <div class="row">
            {mayWrite && (
              <Button off={!!desk.busy} press={() => void look(desk, 'pull', show)}>
                {say('report.pull')}
              </Button>
            )}
            <SheetButton desk={desk} place="year-end" sheet={SHEETS.yearEnd} />
          </div>
        </Part>
      )}
      {may(home, 'announce') ? (
        <Asking desk={desk} home={home} view={view} show={show} />
      ) : (
        <p class="box quiet">{say(mayWrite ? 'report.over' : 'report.closed')}</p>
      )}
      <Matters desk={desk} view={view} />
      {isMade && <Units desk={desk} view={view} mayWrite={mayWrite} />}
      {mayWrite && <Held desk={desk} about="year-end" held={held['year-end']} title="report.held" />}
      {mayWrite && <Held desk={desk} about="confirmation" held={held.confirmation} title="report.held.confirmation" />}
      {mayWrite && isMade && counts.unreported > 0 && (
        <MailPart desk={desk} place="year-end" kind="year-end-reminder" about={say('mail.about.year-end-reminder')} />
      )}
      {mayWrite && isMade && counts.asked > 0 && (
        <MailPart
          desk={desk}
          place="year-end"
          kind="confirmation-reminder"
          about={say('mail.about.confirmation-reminder')}
        />
      )}
    </>
  );
}

export const YearEndPart = ({ desk, home }: YearEndProps): JSX.Element => (
  <ViewPart
    desk={desk}
    home={home}
    place="year-end"
    words={{
      title: say('report.title'),
      about: say('report.about'),
      open: say('report.open'),
      again: say('report.again'),
    }}
    mark=""
    look={(show: Show) => look(desk, 'look', show)}
    read={() => call('yearEnd', {})}
    Opened={Opened}
  />
);
