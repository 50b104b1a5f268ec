/**
 * The evaluation document: everything that an evaluation came to, on A4 for three people to sign by hand, for one person or a
 * unit in one go.
 *
 * The page opens over the sheets. A number that is not known is a dash, never zero.
 */
import './document.css';
import { type JSX, render } from 'preact';
import type { Api, DocumentsView, DocumentView } from '../app/api.types.ts';
import { words } from '../messages/page/document-sheet.id.ts';
import { DocumentSheet } from './document-sheet.tsx';
import { PrintView } from './print-view.tsx';
import { call } from './server.ts';
import { speaking } from './words.ts';

const say = speaking(words);

type Choice = Parameters<Api['documents']>[0];
const NOTHING: Choice = { unit: null, personId: null };

interface ToolsProps {
  readonly view: DocumentsView;
  readonly busy: boolean;
  readonly choose: (choice: Choice) => void;
}

function Tools({ view, busy, choose }: ToolsProps): JSX.Element {
  const { units, unit, people, personId } = view;
  const chosenIn = (event: Event): string => (event.currentTarget as HTMLSelectElement).value;
  return (
    <header class="tools">
      <label>
        {say('evaluation.unit')}{' '}
        <select aria-busy={busy} value={unit} onChange={(event) => choose({ unit: chosenIn(event), personId: null })}>
          {units.map((one) => (
            <option key={one} value={one}>
              {one || say('evaluation.unit.none')}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('evaluation.person')}{' '}
        <select
          aria-busy={busy}
          value={personId ?? ''}
          onChange={(event) => choose({ unit, personId: chosenIn(event) || null })}
        >
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

const Sheets = ({ view }: { readonly view: DocumentsView }): JSX.Element => (
  <main>
    {view.documents.length === 0 && <p>{say('evaluation.empty')}</p>}
    {view.documents.map((one: DocumentView) => (
      <DocumentSheet key={one.id} document={one} period={view.period} agency={view.agency} />
    ))}
  </main>
);

const page = (
  <PrintView
    first={NOTHING}
    read={(choice: Choice) => call('documents', choice)}
    reopen={() => call('showDocuments', {})}
    loading={say('evaluation.loading')}
    Tools={Tools}
    Sheets={Sheets}
  />
);

const root = document.getElementById('root');
if (root) render(page, root);
