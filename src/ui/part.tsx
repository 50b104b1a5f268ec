/**
 * Small parts that every step is made of: buttons, failures, counts, lists that open bit by bit.
 *
 * Buttons that cannot be pressed stay in place and keep the focus (`aria-disabled`, not `disabled`), so somebody who
 * uses the keyboard is not thrown back to the top whenever work begins.
 */
import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Failure } from '../app/api.types.ts';
import { type Desk, openSheet, type Place, SHEETS, type SheetName } from './state.ts';
import type { Step } from './step.ts';
import { formatNumber, say } from './words.ts';

export interface PanelProps {
  readonly desk: Desk;
  /** Whether this step holds the single next thing to do; only then is its main button the prominent one. */
  readonly isNext: boolean;
  readonly go: (step: Step) => void;
}

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly press: () => void;
  readonly main?: boolean;
  readonly off?: boolean;
  readonly label?: string;
  readonly described?: string;
}

export function Button({ children, press, main = false, off = false, label, described }: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={main ? 'button main' : 'button'}
      aria-disabled={off}
      aria-label={label}
      aria-describedby={described}
      onClick={() => !off && press()}
    >
      {children}
    </button>
  );
}

/** A button that shows a tab of the workbook. */
export function SheetButton({ desk, place, sheet }: { desk: Desk; place: Place; sheet: SheetName }): JSX.Element {
  return (
    <Button off={!!desk.busy} press={() => openSheet(desk, place, sheet)}>
      {say('sheet.open', { sheet })}
    </Button>
  );
}

/** A link into a form; only web addresses become links, whatever a cell holds. */
export function FormLink({
  url,
  label,
  children,
}: {
  url: string;
  label: string;
  children: string;
}): JSX.Element | null {
  if (!/^https?:/i.test(url)) return null;
  return (
    <a class="link" href={url} target="_blank" rel="noopener noreferrer" aria-label={label}>
      {children}
    </a>
  );
}

/** A failure in words, what happened, what is kept and what to do, with what can be pressed then. */
export const FailureWords = (props: {
  readonly failure: Failure;
  readonly box?: RefObject<HTMLDivElement>;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <div class="box bad" role="alert" ref={props.box ?? null}>
    <p class="strong">{say('failure.title')}</p>
    <p>{props.failure.happened}</p>
    {(['kept', 'next'] as const).map((part) => (
      <p key={part}>
        <span class="strong">{say(`failure.${part}`)}:</span> {props.failure[part]}
      </p>
    ))}
    {props.children}
  </div>
);

/** What could not be done at this place. */
export function FailureBox({
  desk,
  place,
  retry,
}: {
  desk: Desk;
  place: Place;
  retry?: () => void;
}): JSX.Element | null {
  const box = useRef<HTMLDivElement>(null);
  const shown = desk.failure?.place === place ? desk.failure.failure : undefined;
  useEffect(() => {
    if (shown) box.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  if (!shown) return null;
  const close = () => {
    desk.close();
    document.getElementById(`step-${place}`)?.focus();
  };
  return (
    <FailureWords failure={shown} box={box}>
      {shown.code === 'policy-impossible' && <SheetButton desk={desk} place={place} sheet={SHEETS.policy} />}
      <Button main={!!retry} press={retry ?? close}>
        {say(retry ? 'failure.retry' : 'failure.close')}
      </Button>
    </FailureWords>
  );
}

/** The box that asks for a last word: it has the focus while it is there, and gives it back. */
export function useAsking<Box extends HTMLElement = HTMLElement>(): RefObject<Box> {
  const box = useRef<Box>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => (before as HTMLElement | null)?.focus();
  }, []);
  return box;
}

interface LastWordProps {
  readonly desk: Desk;
  /** What is asked about, for whoever does not see where the box stands. */
  readonly label: string;
  /** The button that does it; where there is nothing to do there is none. */
  readonly yes: string | undefined;
  readonly no?: string;
  readonly go: () => void;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** The last word before letters go or something is deleted: what would be done, doing it, and leaving it. */
export function LastWord({ desk, label, yes, no, go, close, children }: LastWordProps): JSX.Element {
  return (
    <section class={yes ? 'box warn' : 'box quiet'} aria-label={label} tabIndex={-1} ref={useAsking()}>
      {children}
      <div class="row">
        {yes && (
          <Button main off={!!desk.busy} press={go}>
            {yes}
          </Button>
        )}
        <Button press={close}>{no ?? say(yes ? 'cycle.no' : 'failure.close')}</Button>
      </div>
    </section>
  );
}

/** An empty state: what is missing, and the way to the step that fills it. */
export function Empty({ children, to, go }: { children: string; to?: Step; go?: (step: Step) => void }): JSX.Element {
  return (
    <div class="box quiet">
      <p>{children}</p>
      {to && go && <Button press={() => go(to)}>{say('next.open', { step: say(`step.${to}`) })}</Button>}
    </div>
  );
}

/** A bar with its count in words beside it, so that nothing depends on seeing the bar. */
export function Bar({
  label,
  count,
  total,
  text,
}: {
  label: string;
  count: number;
  total: number;
  text: string;
}): JSX.Element {
  const width = total > 0 ? (100 * count) / total : 0;
  return (
    <li class="bar">
      <span class="bar-words">
        <span>{label}</span> <span class="number">{text}</span>
      </span>
      <span class="bar-track">
        <span class="bar-fill" style={{ width: `${width}%` }} />
      </span>
    </li>
  );
}

/** Two numbers or more, each with its name. */
export function Figures({ items }: { items: readonly (readonly [label: string, value: number])[] }): JSX.Element {
  return (
    <dl class="figures">
      {items.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{formatNumber(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A heading inside a step and what belongs under it. */
export function Part({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

/** A long list, so many entries at a time. */
export function LongList<T>(props: {
  readonly items: readonly T[];
  readonly atOnce: number;
  readonly show: (item: T, index: number) => JSX.Element;
}): JSX.Element {
  const { items, atOnce, show } = props;
  const [limit, setLimit] = useState(atOnce);
  const list = useRef<HTMLUListElement>(null);
  // The button may go away, so the focus moves to the first entry that it brought.
  useEffect(() => {
    const entry = limit > atOnce ? list.current?.children[limit - atOnce] : undefined;
    entry?.setAttribute('tabindex', '-1');
    (entry as HTMLElement | undefined)?.focus();
  }, [limit]);
  const left = items.length - limit;
  return (
    <>
      <ul class="list" ref={list}>
        {items.slice(0, limit).map(show)}
      </ul>
      {left > 0 && (
        <Button press={() => setLimit(limit + atOnce)}>{say('list.more', { n: Math.min(left, atOnce) })}</Button>
      )}
    </>
  );
}
