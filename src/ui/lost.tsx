/**
 * Sheets of Teladan's own whose headings are not as they must be: what is the matter and what to do at the top, and in the place of every step whose
 * numbers or lists come from them, so that nobody takes nothing for a zero.
 */
import type { JSX } from 'preact';
import type { Home } from '../app/api.types.ts';
import { words } from '../messages/page/lost.id.ts';
import { Button } from './part.tsx';
import { type Desk, openSheet } from './state.ts';
import { lostFor, type Step } from './step.ts';
import { watch } from './watch.ts';
import { speaking } from './words.ts';

const say = speaking(words);

/** Has pulling answers write the sheet whole. */
const refill = (desk: Desk): Promise<void> =>
  watch(desk, {
    place: 'top',
    text: say('lost.busy'),
    name: 'evaluate',
    args: {},
    done: (home) => ({ home, message: say('lost.done') }),
  });

interface LostProps {
  readonly desk: Desk;
  readonly home: Home;
  /** The step in whose place it stands; absent at the top. */
  readonly step?: Step;
}

export function Lost({ desk, home, step }: LostProps): JSX.Element {
  if (step)
    return (
      <div class="panel">
        <p class="box warn">{say('lost.step', { sheets: lostFor(home, step) })}</p>
      </div>
    );
  return (
    <>
      {home.lost.map(({ sheet, happened, next, refills, isWhole }) => (
        <div class={isWhole ? 'box warn notice' : 'box bad notice'} key={sheet}>
          <p class="strong">{happened}</p>
          <p>{next}</p>
          <Button off={!!desk.busy} press={() => void openSheet(desk, 'top', sheet)}>
            {say('lost.open', { sheet })}
          </Button>
          {refills && (
            <Button off={!!desk.busy} press={() => void refill(desk)}>
              {say('lost.refill')}
            </Button>
          )}
        </div>
      ))}
    </>
  );
}
