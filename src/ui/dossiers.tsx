/**
 * Dossiers in step Pembinaan: where each stands, what may be done next and for which reason, who is told apart, and early
 * signs for supervisors.
 *
 * Everything is about candidates for an examination, and says so. Nothing is sent from here without having said to how many.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DossiersView, DossierView, Home } from '../app/api.types.ts';
import { words } from '../messages/page/dossiers.id.ts';
import { workThrough } from './charge.tsx';
import { DossierSteps } from './dossier-steps.tsx';
import { HeldPart } from './held.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { MailPart } from './mail.tsx';
import { Sending, sentWords } from './mail-preview.tsx';
import { may } from './may.ts';
import { Button, Figures, LongList, Part, SheetButton } from './part.tsx';
import { call } from './server.ts';
import { type Desk, type Ended, SHEETS } from './state.ts';
import { watch } from './watch.ts';
import { speaking } from './words.ts';

const say = speaking(words);

const PLACE = 'guidance';
/** What people are asked about dossiers, each with its own answers. */
const ASKED = ['dossier-reply', 'examination'] as const;

interface ViewProps {
  readonly desk: Desk;
  readonly view: DossiersView;
  readonly show: (view: DossiersView) => void;
}

/** The dossier that was opened from its candidate, anew with each press. */
interface Chosen {
  readonly number: number;
}

/** What was looked at is shown. */
const shown =
  (show: ViewProps['show']) =>
  (view: DossiersView): Ended => {
    show(view);
    return { message: say('dossiers.looked', { total: view.total }) };
  };

const look = (desk: Desk, show: ViewProps['show'], chosen?: Chosen): Promise<void> =>
  desk.run({
    place: PLACE,
    begin: { text: say('dossiers.busy.dossiers') },
    work: async () => shown(show)(await call('dossiers', chosen ?? {})),
  });

/** The same once candidates were looked for and answers pulled. */
const refresh = (desk: Desk, show: ViewProps['show']): Promise<void> =>
  watch(desk, {
    place: PLACE,
    text: say('dossiers.busy.refreshDossiers'),
    reload: true,
    name: 'refreshDossiers',
    args: {},
    done: shown(show),
  });

/** Letters, piece by piece, and where dossiers stand then. */
const send = (desk: Desk, what: 'requests' | 'signs', show: ViewProps['show']): Promise<void> =>
  workThrough(desk, {
    place: PLACE,
    text: say(what === 'signs' ? 'dossiers.busy.signs' : 'job.dossiers'),
    begin: () => (what === 'signs' ? call('tellSigns', {}) : call('startJob', { name: 'dossiers' })),
    look: async () => show(await call('dossiers', {})),
    done: sentWords,
  });

interface Shown {
  readonly view: DossiersView | undefined;
  readonly setView: (view: DossiersView) => void;
  readonly chosen: Chosen | undefined;
}

/** Where dossiers stand, once somebody has looked, and opening one of them. */
export function useDossiers(
  desk: Desk,
): Shown & { readonly open: (number: number) => Promise<void>; readonly openLate: () => Promise<void> } {
  const [view, setView] = useState<DossiersView>();
  const [chosen, choose] = useState<Chosen>();
  const open = (number: number): Promise<void> => {
    const one = { number };
    const show = (found: DossiersView): void => {
      setView(found);
      choose(one);
    };
    return look(desk, show, one);
  };
  // Late ones stand first.
  const openLate = (): Promise<void> => {
    const show = (found: DossiersView): void => {
      setView(found);
      const [first] = found.dossiers;
      if (first?.isLate) choose({ number: first.number });
    };
    return look(desk, show);
  };
  return { view, setView, chosen, open, openLate };
}

/** The chosen dossier first, so that no list hides it. */
const chosenFirst = (all: readonly DossierView[], chosen: Chosen | undefined): readonly DossierView[] => [
  ...all.filter(({ number }) => number === chosen?.number),
  ...all.filter(({ number }) => number !== chosen?.number),
];

const print = (desk: Desk, number: number): Promise<void> =>
  desk.run({
    place: PLACE,
    begin: { text: say('dossiers.print.busy') },
    work: async () => {
      await call('showDossier', { number });
      return { message: say('dossiers.print.shown') };
    },
  });

/** Where nobody has decided and the state itself does not say that it is about a candidate. */
const WAITING: readonly DossierView['state'][] = ['reply-asked', 'replied', 'examination-asked', 'examined'];

/** What somebody said about a dossier, line by line. */
function Said({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <>
      <p class="strong">{title}</p>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </>
  );
}

/** One dossier: what it is about, where it stands, and its next steps. */
function Dossier({ desk, dossier, chosen, mayMove, show }: Omit<ViewProps, 'view'> & DossierProps): JSX.Element {
  const item = useKeptFocus<HTMLLIElement>(dossier.seen);
  const isChosen = chosen?.number === dossier.number;
  useEffect(() => {
    if (isChosen) item.current?.focus();
  }, [chosen]);
  const {
    number,
    name,
    unit,
    trackWord,
    rule,
    value,
    missing,
    ground,
    state,
    stateWord,
    deadline,
    isLate,
    isReplyOver,
    isReplyUnsent,
    reply,
    finding,
    lastReason,
    decider,
  } = dossier;
  return (
    <li ref={item} tabIndex={-1}>
      <p class="strong">{say('dossiers.one', { number: String(number), name })}</p>
      {unit && <p class="dim">{unit}</p>}
      {WAITING.includes(state) && <p class="tag">{say('dossiers.candidate')}</p>}
      <p>{say('dossiers.track', { track: trackWord })}</p>
      <p>{rule}</p>
      <p>{value}</p>
      {missing && <p class="dim">{say('dossiers.missing', { missing })}</p>}
      {ground && <p class="box warn">{ground}</p>}
      <p class="strong">{say('dossiers.state', { state: stateWord })}</p>
      {deadline && <p>{isLate ? say('dossiers.late', { deadline }) : deadline}</p>}
      {isReplyOver && <p>{say('dossiers.reply.over')}</p>}
      {isReplyUnsent && <p>{say('dossiers.reply.unsent')}</p>}
      {state === 'expired' && <p>{say('dossiers.expired')}</p>}
      <Said title={say('dossiers.replied')} lines={reply} />
      <Said title={say('dossiers.found')} lines={finding} />
      {lastReason && <p>{say('dossiers.why', { reason: lastReason })}</p>}
      {decider && <p>{say('dossiers.decided-by', { decider })}</p>}
      {mayMove && <DossierSteps key={dossier.seen} desk={desk} dossier={dossier} show={show} />}
      <div class="row">
        <Button
          off={!!desk.busy}
          label={say('dossiers.print.of', { number: String(number), name })}
          press={() => void print(desk, number)}
        >
          {say('dossiers.print')}
        </Button>
      </div>
    </li>
  );
}
interface DossierProps {
  readonly dossier: DossierView;
  readonly chosen: Chosen | undefined;
  readonly mayMove: boolean;
}

/** People whom the rules of PNS are not about. */
function Contract({ view }: Pick<ViewProps, 'view'>): JSX.Element | null {
  if (view.contract.length === 0) return null;
  return (
    <Part title={say('dossiers.contract')}>
      <p>{say('dossiers.contract.about')}</p>
      <LongList
        items={view.contract}
        atOnce={5}
        show={(one, index) => <li key={index}>{say('dossiers.contract.one', one)}</li>}
      />
    </Part>
  );
}

/** Signs that nobody was told of yet, and telling them. */
function Signs({ desk, view, show }: ViewProps): JSX.Element {
  return (
    <Part title={say('dossiers.signs')}>
      <p>{say('dossiers.signs.about')}</p>
      {view.signsTotal === 0 ? (
        <p>{say('dossiers.signs.none')}</p>
      ) : (
        <>
          <LongList
            items={view.signs}
            atOnce={5}
            show={({ name, supervisor, kind, text }, index) => (
              <li key={index}>
                <p class="strong">{say('dossiers.sign', { name, kind })}</p>
                <p>{text}</p>
                <p class="dim">{say('dossiers.sign.to', { supervisor })}</p>
              </li>
            )}
          />
          {view.mayMove && (
            <Sending
              desk={desk}
              label={say('dossiers.signs.send')}
              found={view.mail.signs}
              go={() => void send(desk, 'signs', show)}
            >
              <p>{say('dossiers.signs.warn', { signs: view.signsTotal })}</p>
            </Sending>
          )}
        </>
      )}
    </Part>
  );
}

/** Everything below the buttons, once it was read. */
function Opened(props: ViewProps & { readonly chosen: Chosen | undefined }): JSX.Element {
  const { desk, view, chosen, show } = props;
  return (
    <>
      <Figures
        items={[
          [say('dossiers.guidance'), view.open.guidance],
          [say('dossiers.discipline'), view.open.discipline],
        ]}
      />
      {!view.isRated && <p class="dim">{say('dossiers.unrated')}</p>}
      {view.unreadable > 0 && <p class="box warn">{say('dossiers.unreadable', { rows: view.unreadable })}</p>}
      {view.mayMove && view.mail.requests.letters + view.unlinked > 0 && (
        <Sending
          desk={desk}
          label={say('dossiers.send')}
          found={view.mail.requests}
          go={() => void send(desk, 'requests', show)}
        >
          <p>{say('dossiers.send.warn', { letters: view.mail.requests.letters })}</p>
        </Sending>
      )}
      {view.mayMove &&
        view.held > 0 &&
        ASKED.map((about) => (
          <HeldPart
            key={about}
            desk={desk}
            place={PLACE}
            held={view.held}
            about={about}
            title={say('dossiers.held', { role: say(`role.${about}`) })}
          />
        ))}
      {view.total === 0 ? (
        <p>{say('dossiers.none')}</p>
      ) : (
        <>
          <LongList
            items={chosenFirst(view.dossiers, chosen)}
            atOnce={10}
            show={(dossier) => (
              <Dossier
                key={dossier.number}
                desk={desk}
                dossier={dossier}
                chosen={chosen}
                mayMove={view.mayMove}
                show={show}
              />
            )}
          />
          <SheetButton desk={desk} place={PLACE} sheet={SHEETS.dossiers} />
        </>
      )}
      <p class="dim">{say('dossiers.days')}</p>
      <SheetButton desk={desk} place={PLACE} sheet={SHEETS.absenceDays} />
      {view.mayMove && view.dossiers.some(({ state }) => state === 'reply-asked') && (
        <MailPart
          desk={desk}
          place={PLACE}
          kind="dossier-reply-reminder"
          about={say('mail.about.dossier-reply-reminder')}
        />
      )}
      {view.mayMove && view.dossiers.some(({ state }) => state === 'examination-asked') && (
        <MailPart
          desk={desk}
          place={PLACE}
          kind="examination-reminder"
          about={say('mail.about.examination-reminder')}
        />
      )}
      <Contract view={view} />
      <Signs desk={desk} view={view} show={show} />
    </>
  );
}

export function DossiersPart(props: Shown & { readonly desk: Desk; readonly home: Home }): JSX.Element {
  const { desk, home, view, setView, chosen } = props;
  const top = useKeptFocus<HTMLParagraphElement>(view);
  return (
    <Part title={say('dossiers.title')}>
      <p tabIndex={-1} ref={top}>
        {say('dossiers.about')}
      </p>
      <div class="row">
        <Button off={!!desk.busy} press={() => void look(desk, setView)}>
          {say(view ? 'dossiers.again' : 'dossiers.open')}
        </Button>
        {may(home, 'examine') && (
          <Button off={!!desk.busy} press={() => void refresh(desk, setView)}>
            {say('dossiers.refresh')}
          </Button>
        )}
      </div>
      {view && <Opened desk={desk} view={view} chosen={chosen} show={setView} />}
    </Part>
  );
}
