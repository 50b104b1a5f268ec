/**
 * What became of the letters of a period, and what HR has to decide about them: whether they went, or go again.
 */
import type { JSX } from 'preact';
import type { LetterView, QueuePreview, Whole } from '../app/api.types.ts';
import { words } from '../messages/page/mail.id.ts';
import { Asking, send } from './mail.tsx';
import { Quota } from './mail-preview.tsx';
import { Button, Figures, LongList, Part, SheetButton } from './part.tsx';
import { call } from './server.ts';
import { type Desk, type Place, SHEETS } from './state.ts';
import { moment, speaking } from './words.ts';

const say = speaking(words);

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
  readonly mail: Whole['mail'];
}

/** Letters that HR has to decide on: whether they went, or go again; nothing where there are none. */
export function OpenLetters({ desk, place, mail }: LedgerProps): JSX.Element | null {
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
  );
}
