/**
 * The check of the installation: each point with how it is, and what to do where it differs. It looks once it is opened, and
 * again when somebody says so.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CheckView, FactView, InstallationView } from '../app/api.types.ts';
import { words } from '../messages/page/installation.id.ts';
import { Button, FailureBox, FormLink } from './part.tsx';
import type { Given } from './section.tsx';
import { call } from './server.ts';
import type { Desk } from './state.ts';
import { speaking } from './words.ts';

const say = speaking(words);

type Show = (view: InstallationView) => void;

/** What came out, in one sentence. */
function told({ checks }: InstallationView): string {
  const count = (wanted: CheckView['state']): number => checks.filter(({ state }) => state === wanted).length;
  const [bad, look] = [count('bad'), count('look')];
  return bad + look === 0 ? say('check.fine') : say('check.told', { bad, look });
}

const check = (desk: Desk, show: Show): Promise<void> =>
  desk.run({
    place: 'installation',
    begin: { text: say('check.busy') },
    work: async () => {
      const view = await call('checkInstallation', {});
      show(view);
      return { message: told(view) };
    },
  });

/** Sets the clock and looks again, so that what is shown is what is. */
const wake = (desk: Desk, show: Show): Promise<void> =>
  desk.run({
    place: 'installation',
    begin: { text: say('check.waking') },
    work: async () => {
      const home = await call('wakeClock', {});
      const view = await call('checkInstallation', {});
      show(view);
      return { home, message: told(view) };
    },
  });

/** Makes what sheets lack of how they should look. */
const dress = (desk: Desk): Promise<void> =>
  desk.run({
    place: 'installation',
    begin: { text: say('dress.busy') },
    work: async () => {
      const { dressed, moved } = await call('dressSheets', {});
      const told = [
        ...(dressed.length > 0 ? [say('dress.done', { count: dressed.length })] : []),
        ...(moved.length > 0 ? [say('dress.moved', { count: moved.length })] : []),
      ];
      return { message: told.length > 0 ? told.join(' ') : say('dress.none') };
    },
  });

/** How each state looks; its words say it as well. */
const LOOKS = { good: 'done', look: 'partly', bad: 'wrong' } as const;

/** A line with what it is about. */
const Line = ({ label, children }: { readonly label: string; readonly children: string }): JSX.Element => (
  <p>
    <span class="strong">{label}:</span> {children}
  </p>
);

/** A fact of the platform that differs, with what came and what it means. */
const Fact = ({ name, expected, received, means, next }: FactView): JSX.Element => (
  <li>
    <p class="strong">{name}</p>
    <Line label={say('check.expected')}>{expected}</Line>
    <Line label={say('check.received')}>{received}</Line>
    <Line label={say('check.means')}>{means}</Line>
    <Line label={say('check.next')}>{next}</Line>
  </li>
);

const Point = ({ title, state, found, next, facts }: CheckView): JSX.Element => (
  <li>
    <p class="head-line">
      <span class="strong">{title}</span> <span class={`state ${LOOKS[state]}`}>{say(`check.state.${state}`)}</span>
    </p>
    <p>{found}</p>
    {next && <Line label={say('check.next')}>{next}</Line>}
    {facts && (
      <ul class="list">
        {facts.map((fact) => (
          <Fact key={fact.name} {...fact} />
        ))}
      </ul>
    )}
  </li>
);

export function InstallationPanel({ desk, home }: Given): JSX.Element {
  const [view, setView] = useState<InstallationView>();
  useEffect(() => {
    void check(desk, setView);
  }, []);
  const isStopped = view?.checks.some(({ name, state }) => name === 'clock' && state === 'bad') ?? false;
  return (
    <div class="part">
      <p>{say('check.about')}</p>
      <FailureBox desk={desk} place="installation" />
      {view && (
        <>
          <p class="strong">{told(view)}</p>
          <ul class="list">
            {view.checks.map((point) => (
              <Point key={point.name} {...point} />
            ))}
          </ul>
        </>
      )}
      <div class="row">
        {view && (
          <FormLink url={view.grant} label={say('check.grant')}>
            {say('check.grant')}
          </FormLink>
        )}
        {isStopped && home.operator?.mine && (
          <Button off={!!desk.busy} press={() => void wake(desk, setView)}>
            {say('check.wake')}
          </Button>
        )}
        <Button off={!!desk.busy} press={() => void check(desk, setView)}>
          {say('check.again')}
        </Button>
      </div>
      <p>{say('dress.about')}</p>
      <Button off={!!desk.busy} press={() => void dress(desk)}>
        {say('dress.press')}
      </Button>
    </div>
  );
}
