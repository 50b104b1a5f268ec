/**
 * Sections of the sidebar that are fetched when they are first opened, so that the page itself opens light.
 *
 * A section comes as a script of its own, which brings its component by name. What was brought stays for as long as the page
 * is open; what could not be fetched can be asked for again, and the rest of the page goes on meanwhile.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Failure, Home, SectionName } from '../app/api.types.ts';
import { words } from '../messages/page/sidebar.id.ts';
import { Button, FailureWords, type PanelProps } from './part.tsx';
import { asFailure, call } from './server.ts';
import type { Desk } from './state.ts';
import { pageLanguage, speaking } from './words.ts';

const say = speaking(words);

/** What every section is given; some take more, as whoever places them knows. */
export interface Given {
  readonly desk: Desk;
  readonly home: Home;
}
/** What a step is given. */
export type SectionProps = PanelProps & Given;
/** A section by name alone: what it takes was agreed with whoever places it. */
type Section = (props: object) => JSX.Element | null;

const brought = new Map<SectionName, Section>();
const underway = new Map<SectionName, Promise<void>>();

/** Called by the script of a section: here it is. */
export function bring(name: SectionName, section: (props: never) => JSX.Element | null): void {
  brought.set(name, section as Section);
}

/** Runs a script that came as the text of a page of the bundle. */
function run(text: string): void {
  const script = document.createElement('script');
  script.textContent = text.replace(/^\s*<script>|<\/script>\s*$/g, '');
  document.head.append(script);
}

/** Runs the script of a section. @throws Failure where the section is not there afterwards: the page is of another release */
function take(name: SectionName, script: string): void {
  run(script);
  if (brought.has(name)) return;
  const failure: Failure = {
    code: 'page-section',
    happened: say('section.unfit'),
    kept: say('failure.page.kept'),
    next: say('section.unfit.next'),
  };
  throw failure;
}

/** Fetches a section once, however many ask for it. */
function fetchSection(name: SectionName): Promise<void> {
  const known = underway.get(name);
  if (known) return known;
  const fetched = call('section', { name, language: pageLanguage() }).then(({ script }) => take(name, script));
  underway.set(name, fetched);
  // What did not arrive is asked for anew.
  fetched.catch(() => underway.delete(name));
  return fetched;
}

/** A section in its place: waited for, there, or with the reason why not. */
export function SectionPanel<Props extends Given>({
  name,
  ...props
}: Props & { readonly name: SectionName }): JSX.Element {
  const [failure, setFailure] = useState<Failure>();
  const [, setArrived] = useState(false);
  const load = () => {
    setFailure(undefined);
    fetchSection(name).then(
      () => setArrived(true),
      (thrown) => setFailure(asFailure(thrown)),
    );
  };
  useEffect(() => {
    if (!brought.has(name)) load();
  }, []);
  const Found = brought.get(name);
  if (Found) return <Found {...props} />;
  if (!failure)
    return (
      <p class="dim" aria-busy="true">
        {say('section.loading')}
      </p>
    );
  return (
    <FailureWords failure={failure}>
      <Button press={load}>{say('failure.retry')}</Button>
    </FailureWords>
  );
}
