/**
 * Letters in the sidebar: looked at before they go, sent with their progress, and what HR has to decide about them.
 *
 * Nothing goes from here without a last word that tells how many letters go, to whom, and what the quota still lets go.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Home, JobView, LetterPreview, LetterView, QueuePreview } from '../app/api.types.ts';
import type { LetterKind, NoticeKind } from '../core/act/letter.ts';
import type { InquiryKind } from '../core/types.ts';
import { words } from '../messages/page/mail.id.ts';
import { follow } from './mail-work.ts';
import { Button, Figures, LastWord, LongList, Part, SheetButton } from './part.tsx';
import { call } from './server.ts';
import { type Busy, type Desk, type Place, SHEETS } from './state.ts';
import { moment, speaking } from './words.ts';

const say = speaking(words);

interface MailProps {
  readonly desk: Desk;
  readonly home: Home;
  readonly place: Place;
  readonly kind: Exclude<LetterKind, InquiryKind | Exclude<NoticeKind, 'award'> | 'outcome-reminder'>;
  /** To whom they go. */
  readonly about: string;
}

const busyOf = ({ doing, done, total }: JobView): Busy => ({
  text: say('job.of', { doing, done, total }),
  done,
  total,
  job: true,
});

/** Sends and says how it ended: all gone, or the rest on another day. */
const send = (desk: Desk, place: Place, start: () => Promise<JobView | null>): Promise<void> =>
  desk.run({
    place,
    begin: { text: say('mail.busy') },
    reload: true,
    work: async (report) => {
      const ended = await follow(call, await start(), (job) => report(busyOf(job)));
      if (ended?.total === 0) return { message: say('mail.ended.none') };
      return { message: ended ? say('mail.ended', { done: ended.done, doing: ended.doing }) : say('mail.ended.other') };
    },
  });

/** Begins the letters of a kind, for everybody or one unit. */
const starting = (kind: LetterKind, unit: string | null) => (): Promise<JobView | null> =>
  kind === 'invitation' ? call('startInvitations', {}) : call('startReminders', { kind, unit });

/** What would go of a kind. */
const preview = (
  { desk, place, kind }: Pick<MailProps, 'desk' | 'place'> & { readonly kind: LetterKind },
  unit: string | null,
  show: (found: LetterPreview) => void,
): Promise<void> =>
  desk.run({
    place,
    begin: { text: say('mail.busy.preview') },
    work: async () => {
      const found = await call('previewLetters', { kind, unit });
      show(found);
      return { message: say('mail.previewed', { letters: found.letters }) };
    },
  });

/** Shows the sheet in which the texts of letters are changed. */
export const editTemplates = (desk: Desk, place: Place): Promise<void> =>
  desk.run({
    place,
    begin: { text: say('busy.sheet', { sheet: SHEETS.templates }) },
    work: async () => {
      await call('editTemplates', {});
      return { message: say('sheet.shown', { sheet: SHEETS.templates }) };
    },
  });

function TemplateProblems({ problems }: Pick<LetterPreview, 'problems'>): JSX.Element | null {
  if (problems.length === 0) return null;
  return (
    <div class="box warn">
      <p class="strong">{say('mail.templates.wrong')}</p>
      <ul>
        {problems.map(({ row, column, expected }) => (
          <li key={`${row}|${column}`}>{say('mail.templates.problem', { row, column, expected })}</li>
        ))}
      </ul>
    </div>
  );
}

function First({ first }: Pick<LetterPreview, 'first'>): JSX.Element | null {
  if (!first) return null;
  return (
    <details>
      <summary>{say('mail.first', { to: first.to })}</summary>
      <p class="strong">{first.subject}</p>
      <p class="letter">{first.body}</p>
    </details>
  );
}

function LeftOut({ leftOut, leftOutTotal }: LetterPreview): JSX.Element | null {
  if (leftOutTotal === 0) return null;
  return (
    <details>
      <summary>{say('mail.left', { total: leftOutTotal })}</summary>
      <LongList
        items={leftOut}
        atOnce={10}
        show={({ name, unit, reason }, index) => (
          <li key={index}>
            <p class="strong">{name}</p>
            <p class="dim">{unit}</p>
            <p>{reason}</p>
          </li>
        )}
      />
    </details>
  );
}

/** What the day's quota lets go, in words. */
function quotaWords({ quota, now, later }: QueuePreview): string {
  if (quota === null) return say('mail.quota.none');
  return later > 0 ? say('mail.quota.later', { quota, now, later }) : say('mail.quota', { quota });
}

const Quota = (found: QueuePreview): JSX.Element => (
  <p class={found.quota === null || found.later > 0 ? 'box warn' : 'dim'}>{quotaWords(found)}</p>
);

/** What the letters would say vaguely, since Kebijakan leaves it blank; they may go as they are. */
function Blanks({
  desk,
  place,
  blanks,
}: Pick<MailProps, 'desk' | 'place'> & Pick<LetterPreview, 'blanks'>): JSX.Element | null {
  if (blanks.length === 0) return null;
  return (
    <div class="box warn">
      <p>{blanks.map((blank) => say(`mail.blank.${blank}`)).join(' ')}</p>
      <SheetButton desk={desk} place={place} sheet={SHEETS.policy} />
    </div>
  );
}

/** What a preview tells, of whatever letters. */
export function Preview({
  desk,
  place,
  found,
}: Pick<MailProps, 'desk' | 'place'> & { readonly found: LetterPreview }): JSX.Element {
  return (
    <>
      <Figures
        items={[
          [say('mail.letters'), found.letters],
          [say('mail.links'), found.links],
          [say('mail.waiting'), found.waiting],
        ]}
      />
      <Quota {...found} />
      <Blanks desk={desk} place={place} blanks={found.blanks} />
      <TemplateProblems problems={found.problems} />
      <First first={found.first} />
      <LeftOut {...found} />
    </>
  );
}

interface UnitsProps {
  readonly home: Home;
  readonly unit: string | null;
  readonly choose: (unit: string | null) => void;
}

/** Everybody, or one of the units that owe answers. The value `*` cannot be a unit's name in the list beside it. */
function Units({ home, unit, choose }: UnitsProps): JSX.Element | null {
  const units = home.monitor?.byUnit ?? [];
  if (units.length < 2) return null;
  const chosen = unit === null ? '' : String(units.findIndex(({ group }) => group === unit));
  return (
    <label class="field">
      {say('mail.unit')}
      <select
        value={chosen}
        onChange={(event) => {
          const { value } = event.currentTarget as HTMLSelectElement;
          choose(value === '' ? null : (units[Number(value)]?.group ?? null));
        }}
      >
        <option value="">{say('mail.unit.all')}</option>
        {units.map(({ group }, index) => (
          <option key={group} value={String(index)}>
            {group || say('monitor.group.none')}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A button that looks at what would go from this place, and below it the last word; the button keeps the focus for later. */
function Asking<Found extends QueuePreview>(props: {
  readonly desk: Desk;
  readonly label: string;
  readonly caption: string;
  readonly look: (show: (found: Found) => void) => void;
  /** Whether there is anything to send. */
  readonly isDue: (found: Found) => boolean;
  readonly tell: (found: Found) => ComponentChildren;
  readonly go: () => void;
}): JSX.Element {
  const { desk, label, caption, look, isDue, tell, go } = props;
  const [found, setFound] = useState<Found>();
  const close = () => setFound(undefined);
  const count = found && found.quota !== null && isDue(found) ? found.letters + found.waiting : 0;
  const agree = () => {
    close();
    go();
  };
  return (
    <>
      <Button off={!!desk.busy || !!found} label={label} press={() => look((next) => setFound(() => next))}>
        {caption}
      </Button>
      {found && (
        <LastWord
          desk={desk}
          label={label}
          yes={count > 0 ? say('targets.announce.yes', { count }) : undefined}
          go={agree}
          close={close}
        >
          <p class="strong">{label}</p>
          {tell(found)}
          {count > 0 && <p>{say('mail.sure', { count })}</p>}
        </LastWord>
      )}
    </>
  );
}

interface UnitReminderProps extends Pick<MailProps, 'desk' | 'place'> {
  readonly kind: LetterKind;
  /** `''`: people of no unit. */
  readonly unit: string;
}

/** The reminder to those of one unit who owe something. */
export function UnitReminder({ desk, place, kind, unit }: UnitReminderProps): JSX.Element {
  return (
    <Asking
      desk={desk}
      label={say('monitor.remind.of', { unit: unit || say('monitor.group.none') })}
      caption={say('monitor.remind')}
      look={(show: (found: LetterPreview) => void) => void preview({ desk, place, kind }, unit, show)}
      // Letters that wait go along, but are no reason to remind.
      isDue={({ letters }) => letters > 0}
      tell={(found) =>
        found.letters > 0 ? (
          <Preview desk={desk} place={place} found={found} />
        ) : (
          <>
            <p>{say('mail.unit.none')}</p>
            <LeftOut {...found} />
          </>
        )
      }
      go={() => void send(desk, place, starting(kind, unit))}
    />
  );
}

/** Letters of a kind: preview first, then the button that sends, which asks once more. */
export function MailPart(props: MailProps): JSX.Element {
  const { desk, home, place, kind, about } = props;
  const [unit, setUnit] = useState<string | null>(null);
  const [found, setFound] = useState<LetterPreview>();
  const [isAsked, setAsked] = useState(false);
  const off = !!desk.busy;
  const show = (next?: LetterPreview) => {
    setFound(next);
    setAsked(false);
  };
  const choose = (next: string | null) => {
    setUnit(next);
    show();
  };
  const go = async () => {
    show();
    await send(desk, place, starting(kind, unit));
  };
  const count = found ? found.letters + found.waiting : 0;
  return (
    <Part title={say(kind === 'reminder' ? 'mail.title.reminder' : `mail.letter.${kind}`)}>
      <p>{about}</p>
      {kind === 'reminder' && <Units home={home} unit={unit} choose={choose} />}
      <div class="row">
        <Button off={off} press={() => preview(props, unit, show)}>
          {say(kind === 'invitation' || kind === 'award' ? `mail.preview.${kind}` : 'mail.preview.reminder')}
        </Button>
        <Button off={off} press={() => editTemplates(desk, place)}>
          {say('mail.templates')}
        </Button>
      </div>
      {found && <Preview desk={desk} place={place} found={found} />}
      {found &&
        count > 0 &&
        found.quota !== null &&
        (isAsked ? (
          <LastWord
            desk={desk}
            label={say('mail.send', { count })}
            yes={say('targets.announce.yes', { count })}
            go={() => void go()}
            close={() => setAsked(false)}
          >
            <p>{say('mail.sure', { count })}</p>
          </LastWord>
        ) : (
          <Button main off={off} press={() => setAsked(true)}>
            {say('mail.send', { count })}
          </Button>
        ))}
    </Part>
  );
}

type Marking = LetterView['marks'][number];

/** Records what HR knows of a letter. */
const markLetter = (desk: Desk, place: Place, { personId, kind, number }: LetterView, as: Marking): Promise<void> =>
  desk.run({
    place,
    begin: { text: say('mail.busy.mark') },
    work: async () => ({
      home: await call('markLetter', { personId, kind, number, as }),
      message: say('mail.marked'),
    }),
  });

/** Puts a letter back into the queue and sends at once. */
const sendAgain = (desk: Desk, place: Place, { personId, kind, number }: LetterView): Promise<void> =>
  send(desk, place, async () => {
    await call('markLetter', { personId, kind, number, as: 'again' });
    return call('startJob', { name: 'invite' });
  });

type Sent = Pick<LetterView, 'kind' | 'number' | 'time' | 'state'>;

const letterWords = ({ kind, number, time }: Sent): string =>
  `${say(`mail.letter.${kind}`, { number })}, ${moment(time.slice(0, 10))}`;

/** A letter, and what became of it. */
export const letterText = (letter: Sent): string => `${letterWords(letter)}: ${say(`mail.state.${letter.state}`)}`;

/** A mark in words: of a letter that has not gone yet, another than of one that may have. */
function markWords({ state }: LetterView, as: Marking): Marking | 'queue' | 'by-hand' {
  const isUnsent = state === 'waiting' || state === 'withheld';
  if (as === 'again' && isUnsent) return 'queue';
  return as === 'sent' && isUnsent ? 'by-hand' : as;
}

/** The last word on letters that wait, and on one that goes again with them. */
function QueueAsking(props: {
  readonly desk: Desk;
  readonly place: Place;
  readonly label: string;
  readonly caption: string;
  readonly about: string;
  readonly again?: boolean;
  readonly go: () => void;
}): JSX.Element {
  const { desk, place, about, again = false } = props;
  const look = (show: (found: QueuePreview) => void) =>
    void desk.run({
      place,
      begin: { text: say('mail.busy.preview') },
      work: async () => {
        show(await call('previewQueue', { again }));
        return { message: '' };
      },
    });
  return (
    <Asking
      {...props}
      look={look}
      isDue={({ letters, waiting }) => letters + waiting > 0}
      tell={(found) => (
        <>
          <p>{about}</p>
          {again && found.waiting > 0 && <p>{say('mail.along', { waiting: found.waiting })}</p>}
          <Quota {...found} />
        </>
      )}
    />
  );
}

interface MarkProps {
  readonly desk: Desk;
  readonly place: Place;
  readonly letter: LetterView;
  readonly as: Marking;
}

/** One mark. A letter that goes again goes at once, after a last word; one that was withheld only joins those that wait. */
function MarkButton({ desk, place, letter, as }: MarkProps): JSX.Element {
  const word = markWords(letter, as);
  const [label, caption] = [say(`mail.mark.${word}.of`, { name: letter.name }), say(`mail.mark.${word}`)];
  if (word !== 'again')
    return (
      <Button off={!!desk.busy} label={label} press={() => void markLetter(desk, place, letter, as)}>
        {caption}
      </Button>
    );
  return (
    <QueueAsking
      desk={desk}
      place={place}
      label={label}
      caption={caption}
      about={say('mail.again', { email: letter.email })}
      again
      go={() => void sendAgain(desk, place, letter)}
    />
  );
}

interface LettersProps {
  readonly desk: Desk;
  readonly place: Place;
  readonly letters: readonly LetterView[];
}

/** A letter with what became of it, and a button for each mark that it may be given. */
function Letter({ desk, place, letter }: Omit<LettersProps, 'letters'> & { readonly letter: LetterView }): JSX.Element {
  return (
    <li>
      <p class="strong">{letter.name}</p>
      <p class="dim">{letter.email}</p>
      <p>{letterText(letter)}</p>
      {letter.reason && <p class="dim">{letter.reason}</p>}
      <div class="row">
        {letter.marks.map((as) => (
          <MarkButton key={as} desk={desk} place={place} letter={letter} as={as} />
        ))}
      </div>
    </li>
  );
}

function Letters({ desk, place, letters }: LettersProps): JSX.Element {
  return (
    <LongList
      items={letters}
      atOnce={10}
      show={(letter) => (
        <Letter key={`${letter.personId}|${letter.kind}|${letter.number}`} desk={desk} place={place} letter={letter} />
      )}
    />
  );
}

interface LedgerProps {
  readonly desk: Desk;
  readonly place: Place;
  readonly mail: Home['mail'];
}

/** Letters that HR has to decide on: whether they went, or go again. */
function Open({ desk, place, mail }: LedgerProps): JSX.Element | null {
  if (mail.openTotal === 0) return null;
  return (
    <Part title={say('mail.open', { total: mail.openTotal })}>
      <p>{say('mail.open.about')}</p>
      <Letters desk={desk} place={place} letters={mail.open} />
    </Part>
  );
}

/** Letters that need nobody: those that wait, to be held back; those held back; those that went, in case one comes back. */
function Folded({
  desk,
  place,
  letters,
  state,
}: LettersProps & { readonly state: 'waiting' | 'withheld' | 'bounced' }): JSX.Element | null {
  if (letters.length === 0) return null;
  return (
    <details>
      <summary>{say(`mail.${state}.title`)}</summary>
      <p>{say(`mail.${state}.about`)}</p>
      <Letters desk={desk} place={place} letters={letters} />
    </details>
  );
}

/** What became of the letters of this period; nothing before the first. */
export function LedgerPart({ desk, place, mail }: LedgerProps): JSX.Element | null {
  const { waiting, sent, uncertain, refused, bounced, withheld } = mail.counts;
  if (waiting + sent + uncertain + refused + bounced + withheld === 0) return null;
  return (
    <>
      <Part title={say('mail.ledger')}>
        <Figures
          items={[
            [say('mail.count.sent'), sent],
            [say('mail.count.waiting'), waiting],
            [say('mail.count.uncertain'), uncertain],
            [say('mail.count.refused'), refused + bounced],
            [say('mail.count.withheld'), withheld],
          ]}
        />
        {waiting > 0 && (
          <>
            <p class="dim">{say(mail.held ? 'mail.waiting.held' : 'mail.waiting.note')}</p>
            <QueueAsking
              desk={desk}
              place={place}
              label={say('mail.go')}
              caption={say('mail.go')}
              about={say('mail.go.about')}
              go={() => void send(desk, place, () => call('startJob', { name: 'invite' }))}
            />
          </>
        )}
        <Folded desk={desk} place={place} letters={mail.waiting} state="waiting" />
        <Folded desk={desk} place={place} letters={mail.withheld} state="withheld" />
        <Folded desk={desk} place={place} letters={mail.sent} state="bounced" />
        <SheetButton desk={desk} place={place} sheet={SHEETS.letters} />
      </Part>
      <Open desk={desk} place={place} mail={mail} />
    </>
  );
}
