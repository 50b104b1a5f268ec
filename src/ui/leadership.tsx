/**
 * The leadership workbook, in step Ringkasan: where it is, when it was renewed, who may look, and renewing it. Whoever would be
 * let in is named first, and nobody is without a last word.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Home, LeadershipView, Whole } from '../app/api.types.ts';
import { words } from '../messages/page/leadership.id.ts';
import { Button, FormLink, SheetButton, useAsking } from './part.tsx';
import { call } from './server.ts';
import { type Desk, SHEETS } from './state.ts';
import { type Shown, ViewPart } from './view-part.tsx';
import { watch } from './watch.ts';
import { moment, speaking } from './words.ts';

const say = speaking(words);
const PLACE = 'leadership';

const listed = (emails: readonly string[]): string => emails.join(', ');
const look = (desk: Desk, show: (view: LeadershipView) => void): Promise<void> =>
  desk.run({
    place: PLACE,
    begin: { text: say('leadership.looking') },
    work: async () => {
      show(await call('leadership', {}));
      return { message: say('leadership.looked') };
    },
  });

const update = (desk: Desk, share: readonly string[], show: (view: LeadershipView) => void): Promise<void> =>
  watch(desk, {
    place: PLACE,
    text: say('leadership.updating'),
    name: 'updateLeadership',
    args: { share: [...share] },
    done: (view) => {
      show(view);
      return { message: say(`leadership.done.${view.outcome ?? 'unchanged'}`) };
    },
  });

/** The file, whose it is and of when. */
function File({ file, isPossible }: Pick<LeadershipView, 'file' | 'isPossible'>): JSX.Element | null {
  // Where it cannot be made now, why stands beside the button.
  if (!file) return isPossible ? <p>{say('leadership.none')}</p> : null;
  const { url, owner, isMine, at, lookedAt } = file;
  return (
    <>
      <FormLink url={url} label={say('leadership.open')}>
        {say('leadership.open')}
      </FormLink>
      <p>{say('leadership.times', { at: moment(at), lookedAt: moment(lookedAt), owner })}</p>
      {!isMine && <p class="box warn">{say('leadership.foreign', { owner })}</p>}
    </>
  );
}

/** Who may look, whom Google refused, and the earlier file that another person still has. */
function People({ viewers, fresh, refused, before }: LeadershipView): JSX.Element {
  return (
    <>
      <p>
        {viewers.length > 0 ? say('leadership.viewers', { emails: listed(viewers) }) : say('leadership.viewers.none')}
      </p>
      {viewers.length + fresh.length === 0 && <p>{say('leadership.addresses')}</p>}
      {refused.map(({ email, why }) => (
        <p key={email} class="box warn">
          {say('leadership.refused', { email, why })}
        </p>
      ))}
      {before && (
        <div class="box warn">
          <p>{say('leadership.before', { owner: before.owner })}</p>
          <FormLink url={before.url} label={say('leadership.before.open')}>
            {say('leadership.before.open')}
          </FormLink>
        </div>
      )}
    </>
  );
}

interface AskProps {
  readonly desk: Desk;
  readonly view: LeadershipView;
  readonly go: (share: readonly string[]) => void;
  readonly close: () => void;
}

/** Who would be let in and who would not look any more, and the last word on it. */
function Ask({ desk, view, go, close }: AskProps): JSX.Element {
  const { fresh, leaving } = view;
  return (
    <section class="box warn" aria-label={say('leadership.ask')} tabIndex={-1} ref={useAsking()}>
      <p class="strong">{say('leadership.ask')}</p>
      {fresh.length > 0 && <p>{say('leadership.ask.fresh', { emails: listed(fresh) })}</p>}
      {leaving.length > 0 && <p>{say('leadership.ask.leaving', { emails: listed(leaving) })}</p>}
      <p>{say('leadership.ask.kept')}</p>
      <div class="row">
        <Button main off={!!desk.busy} press={() => go(fresh)}>
          {say('leadership.yes')}
        </Button>
        {fresh.length > 0 && (
          <Button off={!!desk.busy} press={() => go([])}>
            {say('leadership.without')}
          </Button>
        )}
        <Button press={close}>{say('leadership.no')}</Button>
      </div>
    </section>
  );
}

/** Why it cannot be made where the cycle stands; without that there are no ratings yet. */
const whyImpossible = ({ cycle }: Home): 'copy' | 'changing' | 'unrated' =>
  cycle.isCopy ? 'copy' : cycle.isChanging ? 'changing' : 'unrated';

function Opened({ desk, home, view, show }: Shown<LeadershipView>): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const { file, fresh, leaving, isMonthly, isPossible } = view;
  const go = (share: readonly string[]) => {
    setAsking(false);
    void update(desk, share, show);
  };
  const press = () => (fresh.length + leaving.length > 0 ? setAsking(true) : go([]));
  return (
    <div class="part">
      <File file={file} isPossible={isPossible} />
      <People {...view} />
      <p class="dim">{say(isMonthly ? 'leadership.monthly' : 'leadership.by-hand')}</p>
      {!isPossible && <p class="box quiet">{say(`leadership.impossible.${whyImpossible(home)}`)}</p>}
      {isAsking ? (
        <Ask desk={desk} view={view} go={go} close={() => setAsking(false)} />
      ) : (
        <div class="row">
          <Button main off={!!desk.busy || !isPossible} press={press}>
            {say('leadership.update')}
          </Button>
          <SheetButton desk={desk} place={PLACE} sheet={SHEETS.policy} />
        </div>
      )}
    </div>
  );
}

/** What home tells that the pages of the workbook rest on. */
const markOf = ({ ratings, cycle, candidates, problems }: Home): string =>
  JSON.stringify([ratings, cycle.stage, candidates, problems.total]);

export const LeadershipPart = ({ desk, home }: { readonly desk: Desk; readonly home: Whole }): JSX.Element => (
  <ViewPart
    desk={desk}
    home={home}
    place={PLACE}
    words={{
      title: say('leadership.title'),
      about: say('leadership.about'),
      open: say('leadership.look'),
      again: say('leadership.again'),
    }}
    mark={markOf(home)}
    look={(show) => look(desk, show)}
    read={() => call('leadership', {})}
    Opened={Opened}
  />
);
