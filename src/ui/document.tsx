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
import { Missing } from './letterhead.tsx';
import { PersonPick, PrintTools, PrintView, UnitPick } from './print-view.tsx';
import { call } from './server.ts';
import { numberIn } from './sheet.tsx';
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
  return (
    <PrintTools note={say('evaluation.print.note')}>
      <UnitPick busy={busy} units={units} unit={unit} pick={(next) => choose({ unit: next, personId: null })} />
      <PersonPick busy={busy} people={people} personId={personId} pick={(id) => choose({ unit, personId: id })} />
      <Missing {...view.letterhead} />
    </PrintTools>
  );
}

const Sheets = ({ view }: { readonly view: DocumentsView }): JSX.Element => (
  <main>
    {view.documents.length === 0 && <p>{say('evaluation.empty')}</p>}
    {view.documents.map((one: DocumentView, index) => (
      <DocumentSheet
        key={one.id}
        document={one}
        period={view.period}
        letterhead={view.letterhead}
        number={numberIn(view.documents, index)}
      />
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
