/**
 * The paper: QR codes of one unit's personal links, by name, to print and hand out where there is no mail.
 *
 * The page opens over the sheets; each language has an entry of its own. It says in words what holding the paper lets
 * somebody do.
 */
import './paper.css';
import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Failure, PaperView } from '../app/api.types.ts';
import { words } from '../messages/page/paper.id.ts';
import { QUIET_MODULES, qrOutline } from './qr.ts';
import { asFailure, call } from './server.ts';
import { pageLanguage, speaking } from './words.ts';

const say = speaking(words);

type Person = PaperView['people'][number];

function Code({ text, url }: Person['links'][number]): JSX.Element {
  const { size, path } = qrOutline(url);
  const side = size + 2 * QUIET_MODULES;
  return (
    <li>
      <svg
        role="img"
        aria-label={say('paper.code', { link: text })}
        viewBox={`${-QUIET_MODULES} ${-QUIET_MODULES} ${side} ${side}`}
        shape-rendering="crispEdges"
      >
        <path d={path} />
      </svg>
      <span>{text}</span>
    </li>
  );
}

const PersonCodes = ({ name, links }: Person): JSX.Element => (
  <section class="person" aria-label={name}>
    <h2>{name}</h2>
    <ul>
      {links.map((link) => (
        <Code key={link.url} {...link} />
      ))}
    </ul>
  </section>
);

interface ToolsProps {
  readonly view: PaperView;
  readonly busy: boolean;
  readonly choose: (unit: string) => void;
}

function Tools({ view, busy, choose }: ToolsProps): JSX.Element {
  return (
    <header class="tools">
      <label>
        {say('paper.unit')}{' '}
        <select
          aria-busy={busy}
          value={view.unit}
          onChange={(event) => choose((event.currentTarget as HTMLSelectElement).value)}
        >
          {view.units.map((unit) => (
            <option key={unit} value={unit}>
              {unit || say('paper.unit.none')}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => window.print()}>
        {say('paper.print')}
      </button>
      <p class="dim">{say('paper.print.note')}</p>
    </header>
  );
}

function Sheet({ view }: { readonly view: PaperView }): JSX.Element {
  const { unit, period, agency, people, needsEmail } = view;
  return (
    <main>
      <h1>{say('paper.title', { period, unit: unit || say('paper.unit.none') })}</h1>
      {agency && <p>{agency}</p>}
      <p class="box">{say(needsEmail ? 'paper.holder.email' : 'paper.holder.code')}</p>
      {people.length === 0 && <p>{say('paper.empty')}</p>}
      {people.map((person) => (
        <PersonCodes key={`${person.name}${person.links[0]?.url}`} {...person} />
      ))}
    </main>
  );
}

const FailureNote = ({ failure }: { readonly failure: Failure }): JSX.Element => (
  <div class="box" role="alert">
    <p>{failure.happened}</p>
    <p>{failure.next}</p>
  </div>
);

function Paper(): JSX.Element {
  const [view, setView] = useState<PaperView>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const load = async (unit: string | null): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      const next = await call('paper', { unit });
      setView(next);
      // The language was changed since: the page of the other one opens in the place of this.
      if (next.language !== pageLanguage()) await call('showPaper', {});
    } catch (thrown) {
      setFailure(asFailure(thrown));
    } finally {
      setBusy(false);
    }
  };
  useEffect(() => {
    void load(null);
  }, []);
  return (
    <>
      {view && <Tools view={view} busy={busy} choose={(unit) => void load(unit)} />}
      <p role="status" aria-live="polite" class="tools dim">
        {busy ? say('paper.loading') : ''}
      </p>
      {failure && <FailureNote failure={failure} />}
      {view && <Sheet view={view} />}
    </>
  );
}

const root = document.getElementById('root');
if (root) render(<Paper />, root);
