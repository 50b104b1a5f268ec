/**
 * Parts that read a view of their own: from the server when somebody asks for it, and again when what it rests on has moved
 * at home. Nothing is read while nobody has looked.
 */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Whole } from '../app/api.types.ts';
import { Bar, Button, FailureBox, Part } from './part.tsx';
import type { Desk, Place } from './state.ts';
import { formatNumber } from './words.ts';

/** What somebody sees of a view, and how a newer one is shown. */
export interface Shown<View> {
  readonly desk: Desk;
  readonly home: Whole;
  readonly view: View;
  readonly show: (view: View) => void;
}

interface ViewPartProps<View> {
  readonly desk: Desk;
  readonly home: Whole;
  readonly place: Place;
  /** Title, what it is about, and the button before and after somebody has looked. */
  readonly words: { readonly title: string; readonly about: string; readonly open: string; readonly again: string };
  /** What the view rests on, as far as home tells. */
  readonly mark: string;
  /** Reads it as work that is told, and without a word. */
  readonly look: (show: (view: View) => void) => Promise<void>;
  readonly read: () => Promise<View>;
  readonly Opened: (props: Shown<View>) => JSX.Element | null;
}

export function ViewPart<View>(props: ViewPartProps<View>): JSX.Element {
  const { desk, home, place, words, mark, look, read, Opened } = props;
  const [view, setView] = useState<View>();
  const seen = useRef('');
  const turn = useRef(0);
  const show = (next: View) => {
    seen.current = mark;
    turn.current += 1;
    setView(() => next);
  };
  useEffect(() => {
    if (!view || desk.busy || seen.current === mark) return;
    seen.current = mark;
    turn.current += 1;
    const own = turn.current;
    // What was just done has its own words; where this does not arrive, or not before something newer, the view stays as it is.
    read().then(
      (next) => own === turn.current && show(next),
      () => undefined,
    );
  }, [mark, desk.busy]);
  return (
    <>
      <Part title={words.title}>
        <p>{words.about}</p>
        <Button off={!!desk.busy} press={() => void look(show)}>
          {view ? words.again : words.open}
        </Button>
        <FailureBox desk={desk} place={place} />
      </Part>
      {view && <Opened desk={desk} home={home} view={view} show={show} />}
    </>
  );
}

interface StatesProps {
  /** The state that is aimed at, and of how many. */
  readonly goal: { readonly label: string; readonly text: string; readonly count: number; readonly total: number };
  readonly head: readonly [state: string, people: string];
  readonly rows: readonly (readonly [label: string, count: number])[];
}

/** How many have come to the state that is aimed at, and how many are in each. */
export const States = ({ goal, head: [state, people], rows }: StatesProps): JSX.Element => (
  <>
    <ul class="bars">
      <Bar {...goal} />
    </ul>
    <table>
      <thead>
        <tr>
          <th scope="col">{state}</th>
          <th scope="col" class="number">
            {people}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, count]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td class="number">{formatNumber(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);
