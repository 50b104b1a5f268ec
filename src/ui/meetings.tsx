/**
 * Step 5, Rapat: evaluation meetings with dates proposed, invitations sent, who has met, whose notes are missing, and the agendas
 * and documents to print.
 *
 * Read when somebody asks for it, since it goes through everybody's meetings. Nothing is sent from here without having said how
 * many invitations there are.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Home, MeetingsView } from '../app/api.types.ts';
import { words } from '../messages/page/meetings.id.ts';
import { workThrough } from './charge.tsx';
import { Following, PulledFirst, withFollowing } from './following.tsx';
import { HeldPart } from './held.tsx';
import { MailPart } from './mail.tsx';
import { Sending, sentWords } from './mail-preview.tsx';
import { may } from './may.ts';
import { Button, Figures, LongList, Part, SheetButton } from './part.tsx';
import { PrintButton } from './print-button.tsx';
import { problemItem } from './problems.tsx';
import { call } from './server.ts';
import { type Desk, SHEETS } from './state.ts';
import { formatNumber, speaking } from './words.ts';

const say = speaking(words);

interface MeetingsProps {
  readonly desk: Desk;
  readonly home: Home;
}
interface ViewProps {
  readonly desk: Desk;
  readonly view: MeetingsView;
  readonly show: (view: MeetingsView) => void;
}

const PLACE = 'meetings';
/** What people are asked about meetings, each with its own answers. */
const ASKED = ['meeting', 'meeting-reply'] as const;

/** One call whose answer is where the meetings stand then. */
const look = (desk: Desk, name: 'meetings' | 'proposeDates', show: ViewProps['show']): Promise<void> =>
  desk.run({
    place: PLACE,
    begin: { text: say(`busy.meetings.${name}` as const) },
    reload: name === 'proposeDates',
    work: async () => {
      const view = await call(name, {});
      show(view);
      return { message: say('meetings.looked', { dated: view.dated }) };
    },
  });

/** Long work piece by piece, and where the meetings stand then. */
const work = (desk: Desk, name: 'meetings' | 'inquiries', show: ViewProps['show']): Promise<void> =>
  workThrough(desk, {
    place: PLACE,
    text: say(`job.${name}` as const),
    begin: () => call('startJob', { name }),
    look: async () => show(await call('meetings', {})),
    done: (ended) => (name === 'inquiries' ? withFollowing(say('job.done'), ended.doing) : sentWords(ended)),
  });

/** Dates as they would be proposed, and who finds none. */
function Proposing({ desk, view, show }: ViewProps): JSX.Element {
  const { dates, total, unplaced, unplacedTotal, withoutSupervisor, skipped } = view.proposal;
  return (
    <>
      {total > 0 && (
        <>
          <p>{say('meetings.proposal', { total, skipped })}</p>
          <LongList
            items={dates}
            atOnce={3}
            show={({ moment, employee, supervisor }, index) => (
              <li key={index}>
                <p class="strong">{moment}</p>
                <p>{say('meetings.pair', { employee, supervisor })}</p>
              </li>
            )}
          />
        </>
      )}
      {unplacedTotal > 0 && (
        <div class="box warn">
          <p>{say('meetings.unplaced', { total: unplacedTotal })}</p>
          <LongList items={unplaced} atOnce={5} show={(name, index) => <li key={index}>{name}</li>} />
        </div>
      )}
      {withoutSupervisor > 0 && <p class="dim">{say('meetings.alone', { people: withoutSupervisor })}</p>}
      {view.unreadableTotal > 0 && (
        <div class="box warn">
          <Unreadable view={view} />
          <LongList items={view.unreadable.problems} atOnce={3} show={problemItem} />
        </div>
      )}
      {view.collisions > 0 && <p class="box warn">{say('meetings.collisions', { count: view.collisions })}</p>}
      <div class="row">
        {total > 0 && (
          <Button off={!!desk.busy} press={() => void look(desk, 'proposeDates', show)}>
            {say('meetings.propose', { total })}
          </Button>
        )}
        {total + unplacedTotal > 0 && <SheetButton desk={desk} place={PLACE} sheet={SHEETS.holidays} />}
        {view.dated + view.unreadableTotal > 0 && <SheetButton desk={desk} place={PLACE} sheet={SHEETS.meetings} />}
      </div>
    </>
  );
}

/** Rows of the sheet that nobody is invited by: nothing where all of them can be read. */
const Unreadable = ({ view }: Pick<ViewProps, 'view'>): JSX.Element | null => {
  const { unreadable, unreadableTotal: total } = view;
  if (total === 0) return null;
  const rows = unreadable.rows.join(', ') + (unreadable.rows.length < total ? ', …' : '');
  return <p class="strong">{say('meetings.unreadable', { total, rows })}</p>;
};

/** Meetings that nobody is invited to, because their day is over. */
function TooLate({ view }: Pick<ViewProps, 'view'>): JSX.Element | null {
  if (view.lateTotal === 0) return null;
  return (
    <div class="box warn">
      <p>{say('meetings.late', { count: view.lateTotal })}</p>
      <LongList
        items={view.late}
        atOnce={5}
        show={(one, index) => <li key={index}>{say('meetings.late.one', one)}</li>}
      />
    </div>
  );
}

/** Meetings that both sides would be invited to on a day on which nobody works: told, since it may be on purpose. */
function OnDayOff({ view }: Pick<ViewProps, 'view'>): JSX.Element | null {
  if (view.freeTotal === 0) return null;
  return (
    <div class="box warn">
      <p>{say('meetings.free', { count: view.freeTotal })}</p>
      <LongList
        items={view.free}
        atOnce={5}
        show={({ name, moment, holiday }, index) => (
          <li key={index}>{say(holiday ? 'meetings.free.one' : 'meetings.late.one', { name, moment, holiday })}</li>
        )}
      />
    </div>
  );
}

/** Invitations, requests for a reply and what is called off, in letters. */
function Inviting({ desk, home, view, show }: ViewProps & MeetingsProps): JSX.Element | null {
  const { mail, invitations, replies, callOffs } = view;
  if (mail.letters + invitations + callOffs === 0) return <TooLate view={view} />;
  return (
    <Sending main desk={desk} label={say('meetings.send')} found={mail} go={() => void work(desk, 'meetings', show)}>
      <p>{say('meetings.send.warn', { invitations, replies })}</p>
      <PulledFirst home={home} />
      <Unreadable view={view} />
      {callOffs > 0 && <p>{say('meetings.send.off', { callOffs })}</p>}
      <OnDayOff view={view} />
      <TooLate view={view} />
    </Sending>
  );
}

/** Whose notes are missing: first of all, since the home leads here for them. */
const Missing = ({ view: { missing, missingTotal } }: Pick<ViewProps, 'view'>): JSX.Element | null =>
  missingTotal === 0 ? null : (
    <Part title={say('meetings.missing', { total: missingTotal })}>
      <LongList
        items={missing}
        atOnce={5}
        show={({ supervisor, meetings }, index) => (
          <li key={index}>{say('meetings.missing.one', { supervisor, meetings })}</li>
        )}
      />
    </Part>
  );

/** Who does not agree with what was recorded. */
const Disputed = ({ view: { disputed, disputedTotal } }: Pick<ViewProps, 'view'>): JSX.Element | null =>
  disputedTotal === 0 ? null : (
    <Part title={say('meetings.disputed', { total: disputedTotal })}>
      <LongList
        items={disputed}
        atOnce={5}
        show={({ name, unit, comment }, index) => (
          <li key={index}>
            <p class="strong">{name}</p>
            <p class="dim">{unit}</p>
            <p>{comment}</p>
          </li>
        )}
      />
    </Part>
  );

/** How many notes are late, and the way to whose they are: the home leads here. */
function Late({ desk, home, open }: MeetingsProps & { readonly open: () => void }): JSX.Element | null {
  const count = home.front.late.find(({ what }) => what === 'meetings')?.count ?? 0;
  if (count === 0) return null;
  return (
    <div class="box warn">
      <p>{say('meetings.unnoted', { count })}</p>
      <Button off={!!desk.busy} press={open}>
        {say('meetings.unnoted.open')}
      </Button>
    </div>
  );
}

/** Everything below the button, once it was read. */
function Opened({ desk, home, view, show }: ViewProps & MeetingsProps): JSX.Element {
  const mayWrite = may(home, 'inquire');
  const { counts } = view;
  const met = counts.recorded + counts.confirmed + counts.disputed;
  // Whoever met or stayed away was invited too.
  const told = counts.invited + counts.moved + counts.awaited + counts.postponed + counts.absent + met;
  const isNobody = Object.values(counts).every((count) => count === 0);
  return (
    <>
      {isNobody ? (
        <p>{say('meetings.none')}</p>
      ) : (
        <Figures
          items={[
            [say('meetings.figure.told'), told - view.waiting.meetings],
            [say('meetings.figure.met'), met],
            [say('meetings.figure.confirmed'), counts.confirmed],
            [say('meetings.figure.absent'), counts.absent],
          ]}
        />
      )}
      {!isNobody && !mayWrite && <p class="dim">{say('meetings.closed')}</p>}
      {view.waiting.letters > 0 && <p class="box quiet">{say('meetings.waiting', view.waiting)}</p>}
      <Missing view={view} />
      {view.held > 0 && <p class="box warn">{say('meetings.held', { held: formatNumber(view.held) })}</p>}
      {mayWrite &&
        view.held > 0 &&
        ASKED.map((about) => (
          <HeldPart
            key={about}
            desk={desk}
            place={PLACE}
            held={view.held}
            about={about}
            title={say('meetings.held.of', { role: say(`role.${about}`) })}
          />
        ))}
      {mayWrite && <Proposing desk={desk} view={view} show={show} />}
      {mayWrite && <Inviting desk={desk} home={home} view={view} show={show} />}
      {mayWrite && told > 0 && <Following home={home} />}
      <div class="row">
        {mayWrite && told > 0 && (
          <Button off={!!desk.busy} press={() => void work(desk, 'inquiries', show)}>
            {say('meetings.pull')}
          </Button>
        )}
        {told + met > 0 && <SheetButton desk={desk} place={PLACE} sheet={SHEETS.meetingResults} />}
      </div>
      <Disputed view={view} />
      {mayWrite && counts.awaited > 0 && (
        <MailPart desk={desk} place={PLACE} kind="meeting-reminder" about={say('mail.about.meeting-reminder')} />
      )}
      {mayWrite && counts.recorded > 0 && (
        <MailPart
          desk={desk}
          place={PLACE}
          kind="meeting-reply-reminder"
          about={say('mail.about.meeting-reply-reminder')}
        />
      )}
    </>
  );
}

export function MeetingsPart({ desk, home }: MeetingsProps): JSX.Element {
  const [view, setView] = useState<MeetingsView>();
  return (
    <Part title={say('meetings.title')}>
      <p>{say('meetings.about')}</p>
      {!view && <Late desk={desk} home={home} open={() => void look(desk, 'meetings', setView)} />}
      <div class="row">
        <Button off={!!desk.busy} press={() => void look(desk, 'meetings', setView)}>
          {say(view ? 'meetings.again' : 'meetings.open')}
        </Button>
        <PrintButton desk={desk} place={PLACE} opens="showAgendas">
          {say('meetings.print.agendas')}
        </PrintButton>
        <PrintButton desk={desk} place={PLACE} opens="showDocuments">
          {say('meetings.print.documents')}
        </PrintButton>
      </div>
      {view && <Opened desk={desk} home={home} view={view} show={setView} />}
    </Part>
  );
}
