/**
 * What letters would say and to whom they would go, before any of them goes, and the last word on it: of whatever letters.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { JobView, LetterPreview, QueuePreview } from '../app/api.types.ts';
import { words } from '../messages/page/mail.id.ts';
import { Button, Figures, LastWord, LongList, SheetButton } from './part.tsx';
import { call } from './server.ts';
import { type Desk, type Place, SHEETS } from './state.ts';
import { speaking } from './words.ts';

const say = speaking(words);

interface Where {
  readonly desk: Desk;
  readonly place: Place;
}

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

export function LeftOut({ leftOut, leftOutTotal }: LetterPreview): JSX.Element | null {
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

export const Quota = (found: QueuePreview): JSX.Element => (
  <p class={found.quota === null || found.later > 0 ? 'box warn' : 'dim'}>{quotaWords(found)}</p>
);

/** What the letters would say vaguely, since Kebijakan leaves it blank, or of a day that is over; they may go as they are. */
function Blanks({ desk, place, blanks }: Where & Pick<LetterPreview, 'blanks'>): JSX.Element | null {
  if (blanks.length === 0) return null;
  return (
    <div class="box warn">
      <p>{blanks.map((blank) => say(`mail.blank.${blank}`)).join(' ')}</p>
      <SheetButton desk={desk} place={place} sheet={SHEETS.policy} />
    </div>
  );
}

/** What a preview tells, of whatever letters. */
export function Preview({ desk, place, found }: Where & { readonly found: LetterPreview }): JSX.Element {
  return (
    <>
      <Figures
        items={[
          [say('mail.letters'), found.letters],
          ...(found.links > 0 ? [[say('mail.links'), found.links] as const] : []),
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

/** What letters have come to, as the end of a job that sends them. */
export const sentWords = ({ doing }: Pick<JobView, 'doing'>): string => say('mail.sent', { doing });

/** How many letters go where somebody agrees; none where they have not allowed mail. */
export const countOf = ({ letters, waiting, quota }: QueuePreview): number => (quota === null ? 0 : letters + waiting);

interface LettersWordProps {
  readonly desk: Desk;
  readonly label: string;
  readonly count: number;
  /** The button where no letter goes; without it there is nothing to do then. */
  readonly bare?: string | undefined;
  readonly go: () => void;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** The last word before letters go: how many, also on the button, and that none can be called back. */
export const LettersWord = ({ count, bare, children, ...rest }: LettersWordProps): JSX.Element => (
  <LastWord {...rest} yes={count > 0 ? say('targets.announce.yes', { count }) : bare}>
    {children}
    {count > 0 && <p class="strong">{say('mail.sure', { count })}</p>}
  </LastWord>
);

interface SendingProps {
  readonly desk: Desk;
  readonly label: string;
  readonly found: QueuePreview;
  readonly main?: boolean;
  readonly go: () => void;
  readonly children: ComponentChildren;
}

/**
 * A button that makes links and sends letters about them, and below it the last word; the button stays, so that the focus can
 * come back to it. Where no letter may go, links are made all the same, for HR to give by hand.
 */
export function Sending({ desk, label, found, main = false, go, children }: SendingProps): JSX.Element {
  const [isAsked, setAsked] = useState(false);
  const agree = (): void => {
    setAsked(false);
    go();
  };
  const count = countOf(found);
  return (
    <>
      <Button main={main} off={!!desk.busy || isAsked} press={() => setAsked(true)}>
        {label}
      </Button>
      {isAsked && (
        <LettersWord
          desk={desk}
          label={label}
          count={count}
          bare={say('mail.bare.yes')}
          go={agree}
          close={() => setAsked(false)}
        >
          {children}
          {count === 0 && <p>{say('mail.bare')}</p>}
          {count > 0 && found.waiting > 0 && <p>{say('mail.along', { waiting: found.waiting })}</p>}
          <Quota {...found} />
        </LettersWord>
      )}
    </>
  );
}
