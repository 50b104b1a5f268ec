/**
 * The front of the home: where the cycle stands, the single next step, what is late and what is wrong, each a press away.
 *
 * The page opens with the front of the last reading, told as such, and with nothing to press until the workbook is read.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Front, FrontLine, LateKind, WrongKind } from '../app/api.types.ts';
import { words as cycle } from '../messages/page/cycle.id.ts';
import { words } from '../messages/page/front.id.ts';
import { Button } from './part.tsx';
import type { Step } from './step.ts';
import { formatNumber, moment, speaking } from './words.ts';

const say = speaking({ ...words, ...cycle });

interface FrontProps {
  readonly front: Front;
  /** The step that is open; undefined where none is. */
  readonly open?: Step | undefined;
  /** Absent while the workbook is being read. */
  readonly go?: ((to: Step | 'charge' | 'check') => void) | undefined;
  /** Problems and sheets without a heading as they are told, in the place of their lines. */
  readonly problems?: JSX.Element;
}

function Next({ front, open, go }: FrontProps): JSX.Element {
  const { step, action, params } = front.next;
  return (
    <div class="next-card">
      <p class="next-title">{say('next.title')}</p>
      <p class="next-words">{say(`next.${action}`, params)}</p>
      {open !== step && action !== 'restore' && (
        <Button off={!go} press={() => go?.(step)}>
          {say('next.open', { step: say(`step.${step}`) })}
        </Button>
      )}
    </div>
  );
}

/** Something that there is once, and is not counted. */
const UNCOUNTED = /^(clock|zone|edited)/;

interface LinesProps<Kind> {
  readonly go: FrontProps['go'];
  readonly title: string;
  readonly lines: readonly FrontLine<Kind>[];
  readonly text: (what: Kind, to: FrontLine<Kind>['to']) => string;
  readonly children?: ComponentChildren;
}

/** What is late, or wrong: one line each, and a press leads to where it is seen to. */
function Lines<Kind extends LateKind | WrongKind>({ title, lines, text, go, children }: LinesProps<Kind>): JSX.Element {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
      <ul>
        {lines.map(({ what, count, to }) => (
          <li key={what + to}>
            <button type="button" class="front-line" aria-disabled={!go} onClick={() => to !== 'problems' && go?.(to)}>
              <span class="grow">{text(what, to)}</span>
              {!UNCOUNTED.test(what) && <span class="strong"> {formatNumber(count)}</span>}
              <span class="chevron on" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Answers may be held in several places: each line says its own. */
const wrongText = (what: WrongKind, to: FrontLine<WrongKind>['to']): string =>
  say(`wrong.${what}`) + (what === 'held' ? `: ${say(`step.${to as Step}`)}` : '');

export function FrontCard(props: FrontProps): JSX.Element {
  const { front, go, problems } = props;
  const { late, wrong, stage, at } = front;
  // Problems lead to their list and to no step; before that is there they are a line as any other.
  const faults = problems ? wrong.filter(({ to }) => to !== 'problems') : wrong;
  return (
    <section class="front" aria-labelledby="front-stage">
      <h2 id="front-stage">{say(`cycle.stage.${stage}`)}</h2>
      <Next {...props} />
      {late.length === 0 ? (
        // Where a sheet cannot be read nobody can say that nothing is late.
        !wrong.some(({ what }) => what === 'headings') && <p class="dim">{say('front.nothing')}</p>
      ) : (
        <Lines title={say('front.late')} lines={late} text={(what) => say(`late.${what}`)} go={go} />
      )}
      {wrong.length > 0 && (
        <Lines title={say('front.wrong')} lines={faults} text={wrongText} go={go}>
          {problems}
        </Lines>
      )}
      {!go && <p class="dim">{say('front.kept', { at: moment(at) })}</p>}
    </section>
  );
}
