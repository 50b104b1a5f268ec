/**
 * What the committee decides, for a month, a quarter and the year alike: what stands, and for a member the form that records
 * another decision with winners, members and a reason. Whoever is no member reads who is.
 */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { MonthlyView, SpanDecisionView } from '../app/api.types.ts';
import { words } from '../messages/page/monthly.id.ts';
import { Button, LongList, Part } from './part.tsx';
import { call } from './server.ts';
import type { Desk } from './state.ts';
import { moment, speaking } from './words.ts';

const say = speaking(words);

const PLACE = 'monthly';

interface SpanProps {
  readonly desk: Desk;
  readonly view: MonthlyView;
  readonly show: (view: MonthlyView) => void;
  readonly mayWrite: boolean;
}

/** One span that is decided on. */
interface Span {
  readonly span: string;
  readonly title: string;
  readonly candidates: readonly { readonly personId: string; readonly name: string; readonly rank: number }[];
  readonly decision: SpanDecisionView | null;
}

interface Choice {
  readonly winners: readonly string[];
  readonly members: readonly string[];
  readonly reason: string;
}

const decide = ({ desk, view, show }: SpanProps, { span, title }: Span, choice: Choice): Promise<void> =>
  desk.run({
    place: PLACE,
    begin: { text: say('busy.monthly.decide') },
    work: async () => {
      const decided = await call('decideMonth', { span, ...choice });
      // Whoever decides on a quarter goes on looking at the month that they had before them.
      show(decided.month === view.month ? decided : await call('monthly', { month: view.month }));
      return { message: say('monthly.decide.done', { span: title }) };
    },
  });

const certificate = (desk: Desk, of: string): Promise<void> =>
  desk.run({
    place: PLACE,
    begin: { text: say('busy.monthly.certificate') },
    work: async () => {
      await call('giveCertificates', { kind: 'award', of, personId: null });
      await call('showCertificates', {});
      return { message: say('monthly.certificate.shown') };
    },
  });

function Standing({ decision }: { readonly decision: SpanDecisionView | null }): JSX.Element {
  if (!decision) return <p>{say('monthly.decision.none')}</p>;
  const { winners, reason, members, by, at } = decision;
  return (
    <>
      <p class="strong">
        {winners.length === 0
          ? say('monthly.decision.nobody')
          : say('monthly.decision.winners', { winners: winners.join('; ') })}
      </p>
      <p class="dim">{say('monthly.decision.when', { at: moment(at), by, members })}</p>
      <p>{say('monthly.decision.why', { reason })}</p>
    </>
  );
}

/** Boxes to tick, under one legend. */
function Ticks(props: {
  readonly legend: string;
  readonly items: readonly { readonly id: string; readonly label: string }[];
  readonly ticked: readonly string[];
  readonly change: (ticked: readonly string[]) => void;
}): JSX.Element {
  const { legend, items, ticked, change } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {items.map(({ id, label }) => (
        <p key={id}>
          <label class="check">
            <input
              type="checkbox"
              checked={ticked.includes(id)}
              onChange={({ currentTarget }) =>
                change(currentTarget.checked ? [...ticked, id] : ticked.filter((one) => one !== id))
              }
            />
            {label}
          </label>
        </p>
      ))}
    </fieldset>
  );
}

function Decider(props: SpanProps & { readonly span: Span }): JSX.Element {
  const { desk, view, span } = props;
  const id = useId();
  const [choice, setChoice] = useState<Choice>({ winners: [], members: [], reason: '' });
  // Whoever forgot to tick somebody is asked before nobody wins.
  const [isAsking, setAsking] = useState(false);
  const save = (): void => void decide(props, span, { ...choice, reason: choice.reason.trim() });
  const off = !!desk.busy || choice.reason.trim() === '' || choice.members.length < view.committee.quorum;
  return (
    <details>
      <summary>{say(span.decision ? 'monthly.decide.change' : 'monthly.decide', { span: span.title })}</summary>
      <Ticks
        legend={say('monthly.decide.winner')}
        items={span.candidates.map(({ personId, name, rank }) => ({
          id: personId,
          label: say('monthly.rank', { rank, name }),
        }))}
        ticked={choice.winners}
        change={(winners) => {
          setAsking(false);
          setChoice({ ...choice, winners });
        }}
      />
      <p class="dim">{say('monthly.decide.winner-note')}</p>
      <Ticks
        legend={say('monthly.decide.members', { quorum: view.committee.quorum })}
        items={view.committee.members.map((member) => ({ id: member.id, label: member.name }))}
        ticked={choice.members}
        change={(members) => setChoice({ ...choice, members })}
      />
      <div class="line">
        <label for={id}>{say('monthly.decide.reason')}</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={choice.reason}
          onInput={({ currentTarget }) => setChoice({ ...choice, reason: currentTarget.value })}
        />
      </div>
      {isAsking ? (
        <div class="box warn">
          <p>{say('monthly.decide.nobody', { span: span.title })}</p>
          <div class="row">
            <Button main off={off} press={save}>
              {say('monthly.decide.nobody.yes')}
            </Button>
            <Button press={() => setAsking(false)}>{say('cycle.no')}</Button>
          </div>
        </div>
      ) : (
        <Button main off={off} press={() => (choice.winners.length === 0 ? setAsking(true) : save())}>
          {say('monthly.decide.save')}
        </Button>
      )}
    </details>
  );
}

/** What of the committee is missing for a decision by whoever looks; `''` where nothing is. */
function committeeLacks({ members, quorum, isMember, unread }: MonthlyView['committee']): string {
  if (unread.length > 0) return say('monthly.committee.unread.first', { rows: unread.join(', ') });
  if (members.length === 0) return say('monthly.committee.none');
  if (members.length < quorum) return say('monthly.committee.few', { members: members.length, quorum });
  return isMember ? '' : say('monthly.committee.other', { members: members.map(({ name }) => name).join('; ') });
}

/** What a month waits for before it is decided; undefined where the committee alone is asked. */
function monthWaits({ title, mayDecide, decision, answers }: MonthlyView): string | undefined {
  if (!mayDecide) return say('monthly.decide.late', { month: title });
  if (decision || !answers) return undefined;
  const { asked, answered, until, isOver, held } = answers;
  if (!isOver && answered < asked) return say('monthly.decide.answers', { asked, answered, until });
  return held > 0 ? say('monthly.decide.held', { held, month: title }) : undefined;
}

/** What stands about a span, and what may follow from it. */
function SpanDecision(props: SpanProps & { readonly span: Span; readonly waits?: string }): JSX.Element {
  const { desk, view, span, mayWrite, waits = committeeLacks(view.committee) } = props;
  return (
    <>
      <Standing decision={span.decision} />
      {mayWrite && waits === '' && <Decider key={span.decision?.at ?? ''} {...props} />}
      {mayWrite && waits !== '' && <p class="box quiet">{waits}</p>}
      {mayWrite && (span.decision?.winners.length ?? 0) > 0 && (
        <Button off={!!desk.busy} press={() => void certificate(desk, span.span)}>
          {say('monthly.certificate', { span: span.title })}
        </Button>
      )}
    </>
  );
}

/** Nothing before the month was counted. */
export function MonthDecision(props: SpanProps): JSX.Element | null {
  const { month, title, candidates, decision, counted } = props.view;
  const waits = monthWaits(props.view);
  if (!counted) return null;
  return (
    <Part title={say('monthly.decision')}>
      <SpanDecision
        {...props}
        key={month}
        span={{ span: month, title, candidates, decision }}
        {...(waits === undefined ? {} : { waits })}
      />
    </Part>
  );
}

/** Who has enough good months and is left out all the same, with the reason. */
function LeftOut({ span }: { readonly span: MonthlyView['long'][number] }): JSX.Element | null {
  if (span.leftOutTotal === 0) return null;
  return (
    <details>
      <summary>{say('monthly.long.left', { total: span.leftOutTotal })}</summary>
      <LongList
        items={span.leftOut}
        atOnce={10}
        show={({ personId, name, unit, text, reasons }) => (
          <li key={personId}>
            <p class="strong">{name}</p>
            <p class="dim">{unit}</p>
            <p>{text}</p>
            <p>{reasons.join('; ')}</p>
          </li>
        )}
      />
    </details>
  );
}

/** Quarters and the year, each with the rule that it goes by. */
export const LongAwards = (props: SpanProps): JSX.Element => (
  <Part title={say('monthly.long')}>
    {props.view.long.map((span) => (
      <details key={span.span}>
        <summary>{span.title}</summary>
        <p>{span.rule}</p>
        {span.waits !== '' && <p class="dim">{span.waits}</p>}
        {span.isWhole && span.candidates.length === 0 && <p>{say('monthly.long.none')}</p>}
        <ul class="list">
          {span.candidates.map(({ personId, name, unit, rank, text, gates }) => (
            <li key={personId}>
              <p class="strong">{say('monthly.rank', { rank, name })}</p>
              <p class="dim">{unit}</p>
              <p>{text}</p>
              {gates.map((gate) => (
                <p key={gate}>{gate}</p>
              ))}
            </li>
          ))}
        </ul>
        <LeftOut span={span} />
        {span.isWhole && <SpanDecision {...props} span={span} />}
      </details>
    ))}
  </Part>
);
