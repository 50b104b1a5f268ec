/**
 * Letters in the sidebar: looked at before they go, and sent with their progress.
 *
 * Nothing goes from here without a last word that tells how many letters go, to whom, and what the quota still lets go.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { JobView, LetterPreview, OwingView, QueuePreview } from '../app/api.types.ts';
import type { LetterKind, NoticeKind } from '../core/act/letter.ts';
import type { InquiryKind } from '../core/types.ts';
import { words } from '../messages/page/mail.id.ts';
import { jobBusy } from './charge.tsx';
import { countOf, editTemplates, LeftOut, LettersWord, Preview } from './mail-preview.tsx';
import { follow } from './mail-work.ts';
import { Button, Part } from './part.tsx';
import { call } from './server.ts';
import type { Busy, Desk, Place } from './state.ts';
import { speaking } from './words.ts';

const say = speaking(words);

interface MailProps {
  readonly desk: Desk;
  readonly place: Place;
  readonly kind: Exclude<
    LetterKind,
    InquiryKind | Exclude<NoticeKind, 'award' | 'award-correction'> | 'outcome-reminder'
  >;
  /** To whom they go. */
  readonly about: string;
  /** Units that owe answers, where those of one may be reminded alone. */
  readonly units?: readonly OwingView[];
}

const busyOf = (job: JobView): Busy => {
  const { doing, done, total } = job;
  return jobBusy(job, say('job.of', { doing, done, total }));
};

/** Sends and says how it ended: all gone, or the rest on another day. */
export const send = (desk: Desk, place: Place, start: () => Promise<JobView | null>): Promise<void> =>
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

interface UnitsProps {
  readonly units: readonly OwingView[];
  readonly unit: string | null;
  readonly choose: (unit: string | null) => void;
}

/** Everybody, or one of the units that owe answers. The value `*` cannot be a unit's name in the list beside it. */
function Units({ units, unit, choose }: UnitsProps): JSX.Element | null {
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
export function Asking<Found extends QueuePreview>(props: {
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
  const count = found && isDue(found) ? countOf(found) : 0;
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
        <LettersWord desk={desk} label={label} count={count} go={agree} close={close}>
          <p class="strong">{label}</p>
          {tell(found)}
        </LettersWord>
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
  const { desk, place, kind, about, units } = props;
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
  const count = found ? countOf(found) : 0;
  return (
    <Part title={say(kind === 'reminder' ? 'mail.title.reminder' : `mail.letter.${kind}`)}>
      <p>{about}</p>
      {units && <Units units={units} unit={unit} choose={choose} />}
      <div class="row">
        <Button off={off} press={() => preview(props, unit, show)}>
          {say(
            kind === 'invitation' || kind === 'award' || kind === 'award-correction'
              ? `mail.preview.${kind}`
              : 'mail.preview.reminder',
          )}
        </Button>
        <Button off={off} press={() => editTemplates(desk, place)}>
          {say('mail.templates')}
        </Button>
      </div>
      {found && <Preview desk={desk} place={place} found={found} />}
      {found &&
        count > 0 &&
        (isAsked ? (
          <LettersWord
            desk={desk}
            label={say('mail.send', { count })}
            count={count}
            go={() => void go()}
            close={() => setAsked(false)}
          >
            <p>{about}</p>
          </LettersWord>
        ) : (
          <Button main off={off} press={() => setAsked(true)}>
            {say('mail.send', { count })}
          </Button>
        ))}
    </Part>
  );
}
