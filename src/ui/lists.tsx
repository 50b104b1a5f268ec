/**
 * The lists of a step: read from the server when the step is opened, and again when home has moved, as long as it is open. Home itself
 * only counts them.
 */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Failure, Home, ListName, Lists, Whole } from '../app/api.types.ts';
import { words } from '../messages/page/lists.id.ts';
import { Button, FailureWords, type PanelProps } from './part.tsx';
import type { SectionProps } from './section.tsx';
import { asFailure, call } from './server.ts';
import type { Step } from './step.ts';
import { speaking } from './words.ts';

const say = speaking(words);

/** What a step that lists something is given. */
export interface WholeProps extends PanelProps {
  readonly home: Whole;
}

/** Home with the lists, whose numbers are those of home. */
const wholeOf = (home: Home, lists: Lists): Whole => ({
  ...home,
  ...lists,
  monitor: home.monitor && { ...lists.monitor, ...home.monitor },
  mail: { ...lists.mail, ...home.mail },
});

const isOpen = (step: Step): boolean => document.getElementById(`panel-${step}`)?.hidden === false;

/** A step that lists something: shown once its lists are there, with what was read before while they are read anew. */
export const withLists =
  (step: Step, of: readonly ListName[], Panel: (props: WholeProps) => JSX.Element) =>
  (props: SectionProps): JSX.Element => {
    const { home } = props;
    const asked = useRef<Home>();
    const [lists, setLists] = useState<Lists>();
    const [failure, setFailure] = useState<Failure>();
    // The same as long as neither moves: a step looks anew at what rests on it where it is another.
    const whole = useMemo(() => lists && wholeOf(home, lists), [home, lists]);
    const load = () => {
      asked.current = home;
      setFailure(undefined);
      // What was asked for an earlier home is no answer for this one.
      const ifStill =
        <T,>(take: (found: T) => void) =>
        (found: T): void => {
          if (asked.current === home) take(found);
        };
      // Where there are no letters none are asked for.
      const hasMail = Object.values(home.mail.counts).some(Boolean);
      call('lists', { of: of.filter((one) => one !== 'mail' || hasMail) }).then(
        ifStill(setLists),
        ifStill((thrown) => setFailure(asFailure(thrown))),
      );
    };
    useEffect(() => {
      if (asked.current !== home && isOpen(step)) load();
    });
    return (
      <>
        {failure && (
          <FailureWords failure={failure}>
            <Button press={load}>{say('failure.retry')}</Button>
          </FailureWords>
        )}
        {whole ? (
          <Panel {...props} home={whole} />
        ) : (
          !failure && (
            <p class="dim" aria-busy="true">
              {say('lists.loading')}
            </p>
          )
        )}
      </>
    );
  };
