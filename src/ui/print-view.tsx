/**
 * A page that prints what the server gives: it reads that, again for another choice, says that it does, and tells what went
 * wrong. Where the language was changed meanwhile, the page of the other one opens in the place of this.
 */
import './print-view.css';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../app/api.types.ts';
import { words } from '../messages/page/print-view.id.ts';
import { asFailure } from './server.ts';
import { type Language, pageLanguage, speaking } from './words.ts';

const say = speaking(words);

interface PrintViewProps<View, Choice> {
  /** What is read when the page opens. */
  readonly first: Choice;
  readonly read: (choice: Choice) => Promise<View>;
  /** Opens the page in the language of the workbook. */
  readonly reopen: () => Promise<unknown>;
  /** Said while it is read. */
  readonly loading: string;
  /** What is chosen with, above the paper. */
  readonly Tools: (props: {
    readonly view: View;
    readonly busy: boolean;
    readonly choose: (choice: Choice) => void;
  }) => JSX.Element;
  readonly Sheets: (props: { readonly view: View }) => JSX.Element;
}

export function PrintView<View extends { readonly language: Language }, Choice>(
  props: PrintViewProps<View, Choice>,
): JSX.Element {
  const { first, read, reopen, loading, Tools, Sheets } = props;
  const [view, setView] = useState<View>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);
  const load = async (choice: Choice): Promise<void> => {
    turn.current += 1;
    const own = turn.current;
    setBusy(true);
    setFailure(undefined);
    try {
      const next = await read(choice);
      // Something else was chosen while this was read: what comes late is not what is wanted.
      if (own !== turn.current) return;
      setView(() => next);
      if (next.language !== pageLanguage()) await reopen();
    } catch (thrown) {
      if (own === turn.current) setFailure(asFailure(thrown));
    } finally {
      if (own === turn.current) setBusy(false);
    }
  };
  useEffect(() => {
    void load(first);
  }, []);
  return (
    <>
      {view && <Tools view={view} busy={busy} choose={(choice) => void load(choice)} />}
      <p role="status" aria-live="polite" class="tools dim">
        {busy ? loading : ''}
      </p>
      {failure && (
        <div class="box" role="alert">
          <p>{failure.happened}</p>
          <p>{failure.kept}</p>
          <p>{failure.next}</p>
        </div>
      )}
      {view && <Sheets view={view} />}
    </>
  );
}

interface PickProps {
  readonly label: string;
  readonly busy: boolean;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly pick: (value: string) => void;
}

/** What is printed, chosen from a list. */
export const Pick = ({ label, busy, value, options, pick }: PickProps): JSX.Element => (
  <label>
    {label}{' '}
    <select aria-busy={busy} value={value} onChange={({ currentTarget }) => pick(currentTarget.value)}>
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.name}
        </option>
      ))}
    </select>
  </label>
);

/** What stands in a list for all units; no unit is called so, since names are tidied. */
const ALL = ' ';

/** Whose unit is printed; where `all` is given, also all of them, which is null. */
export const UnitPick = (props: {
  readonly busy: boolean;
  readonly units: readonly string[];
  readonly unit: string | null;
  readonly all?: boolean;
  readonly pick: (unit: string | null) => void;
}): JSX.Element => (
  <Pick
    label={say('print.unit')}
    busy={props.busy}
    value={props.unit ?? ALL}
    options={[
      ...(props.all ? [{ value: ALL, name: say('print.unit.all') }] : []),
      ...props.units.map((one) => ({ value: one, name: one || say('print.unit.none') })),
    ]}
    pick={(next) => props.pick(next === ALL ? null : next)}
  />
);

/** Who of those that were chosen is printed; null is all of them. */
export const PersonPick = (props: {
  readonly busy: boolean;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly personId: string | null;
  readonly pick: (personId: string | null) => void;
}): JSX.Element => (
  <Pick
    label={say('print.person')}
    busy={props.busy}
    value={props.personId ?? ''}
    options={[
      { value: '', name: say('print.person.all', { n: props.people.length }) },
      ...props.people.map(({ id, name }) => ({ value: id, name })),
    ]}
    pick={(id) => props.pick(id || null)}
  />
);

/** Above the paper, and not on it: what is chosen with, the button that prints, and how. */
export const PrintTools = (props: {
  /** What is to be known before it is printed. */
  readonly note: string;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <header class="tools">
    {props.children}
    <button type="button" onClick={() => window.print()}>
      {say('print.print')}
    </button>
    <p class="dim">
      {props.note} {say('print.keys')}
    </p>
  </header>
);
