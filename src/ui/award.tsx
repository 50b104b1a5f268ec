/**
 * Who gets an award, beside each candidate for one in step Penghargaan: what was decided, when, by whom and why, and deciding
 * it with a reason. Before the period is closed it only says when that will be.
 */
import type { JSX, RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type Api, type AwardView, type FlagView, type Home, undecidedCandidates } from '../app/api.types.ts';
import { words } from '../messages/page/award.id.ts';
import { useKeptFocus } from './kept-focus.ts';
import { may } from './may.ts';
import { Button } from './part.tsx';
import { call } from './server.ts';
import type { Desk } from './state.ts';
import { moment, speaking } from './words.ts';

const say = speaking(words);

type Decision = Parameters<Api['decideAward']>[0];

const decideAward = (desk: Desk, decision: Decision): Promise<void> =>
  desk.run({
    place: 'awards',
    begin: { text: say('mail.busy.mark') },
    work: async () => ({ home: await call('decideAward', decision), message: say('award.done') }),
  });

/** When awards are decided, where that is still to come; once it is over, how many never were. */
export function AwardNotice({ home }: { readonly home: Home }): JSX.Element | null {
  const { stage, isCopy } = home.cycle;
  if (isCopy) return null;
  const left = undecidedCandidates(home);
  if (stage === 'finalised') return left > 0 ? <p>{say('award.past', { undecided: left })}</p> : null;
  return <p>{say(stage === 'closed' ? 'award.about' : 'award.later')}</p>;
}

/** What stands about a candidate. @param head where the focus goes once it is decided */
function Standing(props: {
  decision: NonNullable<AwardView['decision']>;
  head: RefObject<HTMLParagraphElement>;
}): JSX.Element {
  const { kind, reason, by, at } = props.decision;
  return (
    <>
      <p class="strong" tabIndex={-1} ref={props.head}>
        {say(`award.${kind}.stands`)}
      </p>
      <p class="dim">{say(by === '' ? 'award.when' : 'award.when.by', { at: moment(at), by })}</p>
      <p>{say('award.why', { reason })}</p>
    </>
  );
}

/** The reason and the two ways to decide. */
function Decider({ desk, flag, award }: { desk: Desk; flag: FlagView; award: AwardView }): JSX.Element {
  const id = useId();
  const [reason, setReason] = useState('');
  const off = !!desk.busy || reason.trim() === '';
  const { personId, award: rule } = award;
  const button = (kind: Decision['kind']): JSX.Element => (
    <Button
      off={off}
      label={say(`award.${kind}.of`, { name: flag.name })}
      press={() => void decideAward(desk, { personId, award: rule, kind, reason: reason.trim() })}
    >
      {say(`award.${kind}`)}
    </Button>
  );
  return (
    <details>
      <summary>{say(award.decision ? 'award.change' : 'held.decide')}</summary>
      <div class="line">
        <label for={id}>{say('award.reason')}</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </div>
      <div class="row">
        {button('grant')}
        {button('decline')}
      </div>
    </details>
  );
}

/** Nothing beside a candidate for anything else: only awards are decided here. */
export function AwardPart({ desk, home, flag }: { desk: Desk; home: Home; flag: FlagView }): JSX.Element | null {
  const { award } = flag;
  const head = useKeptFocus<HTMLParagraphElement>(award?.decision?.at);
  if (!award) return null;
  return (
    <>
      {award.decision && <Standing decision={award.decision} head={head} />}
      {may(home, 'decide') && <Decider key={award.decision?.at ?? ''} desk={desk} flag={flag} award={award} />}
    </>
  );
}
