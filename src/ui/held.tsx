/**
 * Answers that wait for HR in step Pantau: why each is held, and accepting, discarding or reassigning it with a reason.
 *
 * Never shows what was answered. A ruling asks for a reason first and counts from the next pull on.
 */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { AnswersView, Api, Home, MatterView } from '../app/api.types.ts';
import { Button, LongList, Part } from './part.tsx';
import { call } from './server.ts';
import type { Desk } from './state.ts';
import { moment, say } from './words.ts';

type Ruling = Omit<Parameters<Api['ruleAnswer']>[0], 'fingerprint' | 'reason'>;

const load = (desk: Desk, show: (found: AnswersView) => void): Promise<void> =>
  desk.run({
    place: 'monitor',
    begin: { text: say('busy.held') },
    work: async () => {
      const found = await call('heldAnswers', {});
      show(found);
      return { message: say('held.loaded', { total: found.total }) };
    },
  });

const rule = (desk: Desk, args: Parameters<Api['ruleAnswer']>[0], show: (found: AnswersView) => void): Promise<void> =>
  desk.run({
    place: 'monitor',
    begin: { text: say('busy.rule') },
    work: async () => {
      show(await call('ruleAnswer', args));
      return { message: say('held.ruled') };
    },
  });

interface MatterProps {
  readonly desk: Desk;
  readonly matter: MatterView;
  readonly press: (ruling: Ruling & { readonly reason: string }) => void;
}

/** Whom an answer may be taken for. */
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
  const [chosen, setChosen] = useState(0);
  const { state, acceptable, memorable, options } = matter;
  const off = !!desk.busy || reason.trim() === '';
  const act = (ruling: Ruling) => () => press({ ...ruling, reason: reason.trim() });
  const option = options[chosen] ?? options[0];
  const isWaiting = state === 'held' || state === 'vanished';
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
      {state === 'held' && option && (
        <>
          <Choice options={options} value={chosen} change={setChosen} />
          <Button off={off} press={act({ kind: 'reassign', raterId: option.raterId, rateeId: option.rateeId })}>
            {say('held.reassign')}
          </Button>
        </>
      )}
    </>
  );
}

function Matter({ desk, matter, press }: MatterProps): JSX.Element {
  const { rater, ratee, role, table, row, time, email, reason, state } = matter;
  return (
    <li>
      <p class="strong">{rater === '' ? say('held.nobody') : say('held.pair', { rater, ratee })}</p>
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

/** Nothing before the first pull. The list is read when somebody asks for it, since it judges every answer anew. */
export function HeldPart({ desk, home }: { readonly desk: Desk; readonly home: Home }): JSX.Element | null {
  const [found, setFound] = useState<AnswersView>();
  const { monitor } = home;
  if (!monitor || monitor.held + monitor.discarded + monitor.kept === 0) return null;
  const press = (fingerprint: string) => (ruling: Ruling & { readonly reason: string }) =>
    void rule(desk, { ...ruling, fingerprint }, setFound);
  return (
    <Part title={say('held.title', { held: monitor.held })}>
      <p>{say('held.about')}</p>
      <Button off={!!desk.busy} press={() => void load(desk, setFound)}>
        {say(found ? 'held.again' : 'held.load')}
      </Button>
      {found?.total === 0 && <p class="box quiet">{say('held.none')}</p>}
      {found && found.answers.length < found.total && (
        <p class="dim">{say('held.some', { shown: found.answers.length, total: found.total })}</p>
      )}
      {found && (
        <LongList
          items={found.answers}
          atOnce={10}
          show={(matter) => (
            <Matter
              key={`${matter.fingerprint}${matter.state}${matter.row}`}
              desk={desk}
              matter={matter}
              press={press(matter.fingerprint)}
            />
          )}
        />
      )}
    </Part>
  );
}
