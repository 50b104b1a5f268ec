/**
 * The evaluation document: everything that an evaluation came to, on A4 for three people to sign by hand, for one person or a
 * unit in one go.
 *
 * The page opens over the sheets; each language has an entry of its own. A number that is not known is a dash, never zero.
 */
import './document.css';
import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DocumentsView, DocumentView, Failure } from '../app/api.types.ts';
import { words } from '../messages/page/document-sheet.id.ts';
import { DocumentSheet } from './document-sheet.tsx';
import { asFailure, call } from './server.ts';
import { pageLanguage, speaking } from './words.ts';

const say = speaking(words);

interface ToolsProps {
  readonly view: DocumentsView;
  readonly busy: boolean;
  readonly choose: (unit: string, personId: string | null) => void;
}

function Tools({ view, busy, choose }: ToolsProps): JSX.Element {
  const { units, unit, people, personId } = view;
  const chosenIn = (event: Event): string => (event.currentTarget as HTMLSelectElement).value;
  return (
    <header class="tools">
      <label>
        {say('evaluation.unit')}{' '}
        <select aria-busy={busy} value={unit} onChange={(event) => choose(chosenIn(event), null)}>
          {units.map((one) => (
            <option key={one} value={one}>
              {one || say('evaluation.unit.none')}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('evaluation.person')}{' '}
        <select aria-busy={busy} value={personId ?? ''} onChange={(event) => choose(unit, chosenIn(event) || null)}>
          <option value="">{say('evaluation.person.all', { n: people.length })}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => window.print()}>
        {say('evaluation.print')}
      </button>
      <p class="dim">{say('evaluation.print.note')}</p>
    </header>
  );
}

const FailureNote = ({ failure }: { readonly failure: Failure }): JSX.Element => (
  <div class="box" role="alert">
    <p>{failure.happened}</p>
    <p>{failure.next}</p>
  </div>
);

const Sheets = ({ view }: { readonly view: DocumentsView }): JSX.Element => (
  <main>
    {view.documents.length === 0 && <p>{say('evaluation.empty')}</p>}
    {view.documents.map((one: DocumentView) => (
      <DocumentSheet key={one.id} document={one} period={view.period} agency={view.agency} />
    ))}
  </main>
);

function Page(): JSX.Element {
  const [view, setView] = useState<DocumentsView>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const load = async (unit: string | null, personId: string | null): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      const next = await call('documents', { unit, personId });
      setView(next);
      // The language was changed since: the page of the other one opens in the place of this.
      if (next.language !== pageLanguage()) await call('showDocuments', {});
    } catch (thrown) {
      setFailure(asFailure(thrown));
    } finally {
      setBusy(false);
    }
  };
  useEffect(() => {
    void load(null, null);
  }, []);
  return (
    <>
      {view && <Tools view={view} busy={busy} choose={(unit, personId) => void load(unit, personId)} />}
      <p role="status" aria-live="polite" class="tools dim">
        {busy ? say('evaluation.loading') : ''}
      </p>
      {failure && <FailureNote failure={failure} />}
      {view && <Sheets view={view} />}
    </>
  );
}

const root = document.getElementById('root');
if (root) render(<Page />, root);
