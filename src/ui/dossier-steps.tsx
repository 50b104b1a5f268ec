/**
 * The next steps of one dossier: each opens what it asks for, first of all the reason. What a step means for the employee is
 * said before it is made.
 */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { DossierStep, DossiersView, DossierView } from '../app/api.types.ts';
import { words } from '../messages/page/dossiers.id.ts';
import { DayField } from './day-field.tsx';
import { Button, FailureBox, useAsking } from './part.tsx';
import { call } from './server.ts';
import type { Desk } from './state.ts';
import { speaking } from './words.ts';

const say = speaking(words);

interface StepsProps {
  readonly desk: Desk;
  readonly dossier: DossierView;
  readonly show: (view: DossiersView) => void;
}
type Move = DossierView['moves'][number];
interface Milestone {
  readonly due: string;
  readonly what: string;
}
const NO_MILESTONE: Milestone = { due: '', what: '' };
/** Moves of an officer, which are the ones offered. */
const ABOUT = [
  'reopen',
  'ask-reply',
  'hand-over',
  'ask-examination',
  'follow-up',
  'dismiss',
  'review',
  'close',
  'lapse',
] as const;

const make = (desk: Desk, step: DossierStep, show: StepsProps['show']): Promise<void> =>
  desk.run({
    place: `dossier-${step.number}`,
    begin: { text: say('mail.busy.mark') },
    // The candidate's line tells where the dossier stands.
    reload: true,
    work: async () => {
      show(await call('moveDossier', step));
      return { message: say('dossiers.moved') };
    },
  });

/** One question of a step. */
function Line(props: {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}): JSX.Element {
  const { label, value, change } = props;
  const id = useId();
  return (
    <div class="line">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={value}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </div>
  );
}

/** Milestones of a plan, each with its day. */
function Milestones(props: {
  readonly milestones: readonly Milestone[];
  readonly change: (milestones: readonly Milestone[]) => void;
}): JSX.Element {
  const { milestones, change } = props;
  const put = (index: number, more: Partial<Milestone>): void =>
    change(milestones.map((one, at) => (at === index ? { ...one, ...more } : one)));
  return (
    <fieldset>
      <legend>{say('dossiers.milestones')}</legend>
      <ul class="list">
        {milestones.map(({ due, what }, index) => {
          const number = String(index + 1);
          return (
            <li key={index}>
              <DayField
                label={say('dossiers.milestone.due', { number })}
                value={due}
                change={(day) => put(index, { due: day })}
              />
              <Line
                label={say('dossiers.milestone.what', { number })}
                value={what}
                change={(text) => put(index, { what: text })}
              />
            </li>
          );
        })}
      </ul>
      <Button press={() => change([...milestones, NO_MILESTONE])}>{say('dossiers.milestone.add')}</Button>
    </fieldset>
  );
}

/** What one step asks, and making it. */
function StepForm({
  desk,
  dossier,
  show,
  chosen,
  leave,
}: StepsProps & { chosen: Move; leave: () => void }): JSX.Element {
  const [reason, setReason] = useState('');
  const [decider, setDecider] = useState('');
  const [followUpOn, setFollowUpOn] = useState('');
  const [plan, setPlan] = useState<readonly Milestone[]>([NO_MILESTONE]);
  const { number, seen, track, supervisor } = dossier;
  const { move, word } = chosen;
  const about = ABOUT.find((one) => one === move);
  const isDecision = move === 'follow-up' || move === 'dismiss';
  const isPlan = move === 'follow-up' && track === 'guidance';
  const milestones = plan
    .map(({ due, what }) => `${due} ${what}`.trim())
    .filter((line) => line !== '')
    .join('\n');
  const asksDay = move === 'follow-up' && !isPlan;
  const isBlank = reason.trim() === '' || (isDecision && decider.trim() === '') || (asksDay && followUpOn === '');
  return (
    <section class="box" id={`step-dossier-${number}`} aria-label={word} tabIndex={-1} ref={useAsking()}>
      <p class="strong">{word}</p>
      {about && <p>{say(`dossiers.step.${about}`, { supervisor: supervisor || say('dossiers.nobody') })}</p>}
      <Line label={say('dossiers.reason')} value={reason} change={setReason} />
      {isDecision && <Line label={say('dossiers.decider')} value={decider} change={setDecider} />}
      {asksDay && <DayField label={say('dossiers.follow-up')} value={followUpOn} change={setFollowUpOn} />}
      {isPlan && <Milestones milestones={plan} change={setPlan} />}
      <div class="row">
        <Button
          main
          off={!!desk.busy || isBlank}
          press={() => void make(desk, { number, seen, move, reason, decider, followUpOn, milestones }, show)}
        >
          {say('dossiers.record')}
        </Button>
        <Button press={leave}>{say('cycle.no')}</Button>
      </div>
      <FailureBox desk={desk} place={`dossier-${number}`} />
    </section>
  );
}

export function DossierSteps({ desk, dossier, show }: StepsProps): JSX.Element | null {
  const [chosen, choose] = useState<Move>();
  const { moves, name, number } = dossier;
  if (moves.length === 0) return null;
  // The buttons stay, so that the focus can come back to the one that was pressed.
  return (
    <>
      <div class="row">
        {moves.map((one) => (
          <Button
            key={one.move}
            off={!!desk.busy || chosen !== undefined}
            label={say('dossiers.step.of', { step: one.word, number: String(number), name })}
            press={() => choose(one)}
          >
            {one.word}
          </Button>
        ))}
      </div>
      {chosen && <StepForm desk={desk} dossier={dossier} show={show} chosen={chosen} leave={() => choose(undefined)} />}
    </>
  );
}
