/**
 * Answers that wait for HR, in step Pantau and where targets are made known: why each is held, and accepting, discarding or reassigning it with a reason.
 *
 * Never shows what was answered. A ruling asks for a reason first and counts from the next pull on.
 */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { AnswersView, Api, MatterView } from '../app/api.types.ts';
import type { Topic } from '../core/act/letter.ts';
import { words } from '../messages/page/held.id.ts';
import { Button, LongList, Part } from './part.tsx';
import { call } from './server.ts';
import type { Desk, Place } from './state.ts';
import { moment, speaking } from './words.ts';

const say = speaking(words);

type Ruling = Omit<Parameters<Api['ruleAnswer']>[0], 'fingerprint' | 'reason' | 'about'>;

interface HeldProps {
  readonly desk: Desk;
  readonly place: Place;
  /** Answers that wait. */
  readonly held: number;
  /** What they are about. */
  readonly about: Topic;
  /** What the part is called where the page shows another one beside it. */
  readonly title?: string;
}

type Show = (found: AnswersView) => void;

const load = ({ desk, place, about }: HeldProps, show: Show): Promise<void> =>
  desk.run({
    place,
    begin: { text: say('busy.held') },
    work: async () => {
      const found = await call('heldAnswers', { about });
      show(found);
      return { message: say('held.loaded', { total: found.total }) };
    },
  });

const rule = (
  { desk, place, about }: HeldProps,
  { fingerprint }: MatterView,
  ruling: Ruling & { readonly reason: string },
  show: Show,
): Promise<void> =>
  desk.run({
    place,
    begin: { text: say('mail.busy.mark') },
    work: async () => {
      show(await call('ruleAnswer', { ...ruling, fingerprint, about }));
      return { message: say(about === 'assessment' ? 'held.ruled' : 'held.ruled.asked') };
    },
  });

interface MatterProps {
  readonly desk: Desk;
  readonly matter: MatterView;
  readonly press: (ruling: Ruling & { readonly reason: string }) => void;
}

/** Whether nobody has ruled on it yet. */
const waits = ({ state }: MatterView): boolean => state === 'held' || state === 'vanished';

/** Whom an answer may be taken for; nobody until somebody chooses. */
function Choice(props: {
  options: MatterView['options'];
  value: number;
  change: (value: number) => void;
}): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{say('held.options')}</label>
      <select id={id} value={props.value} onChange={({ currentTarget }) => props.change(Number(currentTarget.value))}>
        <option value={-1}>{say('held.choose')}</option>
        {props.options.map(({ rater, ratee }, index) => (
          <option key={index} value={index}>
            {say('held.pair', { rater, ratee })}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The reason and what may be done for it. */
function Ruler({ desk, matter, press }: MatterProps): JSX.Element {
  const id = useId();
  const [reason, setReason] = useState('');
  const [chosen, setChosen] = useState(-1);
  const { state, acceptable, memorable, options } = matter;
  const off = !!desk.busy || reason.trim() === '';
  const act = (ruling: Ruling) => () => press({ ...ruling, reason: reason.trim() });
  const option = options[chosen];
  const isWaiting = waits(matter);
  const accepting = state === 'vanished' ? 'held.keep' : 'held.accept';
  return (
    <>
      <div class="line">
        <label for={id}>{say('held.reason')}</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </div>
      {!isWaiting && (
        <Button off={off} press={act({ kind: 'hold' })}>
          {say('held.hold')}
        </Button>
      )}
      {isWaiting && (
        <div class="row">
          {acceptable && (
            <Button off={off} press={act({ kind: 'accept' })}>
              {say(accepting)}
            </Button>
          )}
          {memorable && (
            <Button off={off} press={act({ kind: 'accept', remember: true })}>
              {say('held.remember')}
            </Button>
          )}
          <Button off={off} press={act({ kind: 'discard' })}>
            {say('held.discard')}
          </Button>
        </div>
      )}
      {state === 'held' && options.length > 0 && (
        <>
          <Choice options={options} value={chosen} change={setChosen} />
          <Button
            off={off || !option}
            press={() => option && act({ kind: 'reassign', raterId: option.raterId, rateeId: option.rateeId })()}
          >
            {say('held.reassign')}
          </Button>
        </>
      )}
    </>
  );
}

/** Whose answer it is, and about whom where that is somebody else. */
function whose({ rater, ratee }: MatterView): string {
  if (rater === '') return say('held.nobody');
  return rater === ratee ? rater : say('held.pair', { rater, ratee });
}

function Matter({ desk, matter, press }: MatterProps): JSX.Element {
  const { role, table, row, time, email, reason, state } = matter;
  return (
    <li>
      <p class="strong">{whose(matter)}</p>
      <p class="dim">{say('held.place', { role: say(`role.${role}`), table, row })}</p>
      <p class="dim">
        {say('held.sent', {
          time: time === '' ? say('held.untimed') : moment(time),
          email: email || say('held.no-email'),
        })}
      </p>
      <p>{state === 'accepted' || state === 'discarded' ? say(`held.state.${state}`) : reason}</p>
      <details>
        <summary>{say('held.decide')}</summary>
        <Ruler desk={desk} matter={matter} press={press} />
      </details>
    </li>
  );
}

/** The list is read when somebody asks for it, since it judges every answer anew. Those that wait come first. */
export function HeldPart(props: HeldProps): JSX.Element {
  const { desk, held, title = say('held.title', { held }) } = props;
  const [found, setFound] = useState<AnswersView>();
  const waiting = found?.answers.filter(waits) ?? [];
  const ruled = found?.answers.filter((matter) => !waits(matter)) ?? [];
  const matterItem = (matter: MatterView) => (
    <Matter
      key={`${matter.fingerprint}${matter.state}${matter.row}`}
      desk={desk}
      matter={matter}
      press={(ruling) => void rule(props, matter, ruling, setFound)}
    />
  );
  return (
    <Part title={title}>
      <p>{say('held.about')}</p>
      <Button off={!!desk.busy} press={() => void load(props, setFound)}>
        {say(found ? 'held.again' : 'held.load')}
      </Button>
      {found && waiting.length === 0 && <p class="box quiet">{say('held.none')}</p>}
      {found && found.answers.length < found.total && (
        <p class="dim">{say('held.some', { shown: found.answers.length, total: found.total })}</p>
      )}
      <LongList items={waiting} atOnce={10} show={matterItem} />
      {ruled.length > 0 && (
        <details>
          <summary>{say('held.ruled.title', { ruled: (found?.total ?? 0) - waiting.length })}</summary>
          <LongList items={ruled} atOnce={10} show={matterItem} />
        </details>
      )}
    </Part>
  );
}
