/**
 * The print of one dossier: an A4 page with everything. It opens over the sheets; which dossier it is stands in the page, and
 * all words but those of its buttons come with the dossier.
 */
import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Failure, PersonDataView } from '../app/api.types.ts';
import { words } from '../messages/page/dossier.id.ts';
import { Missing } from './letterhead.tsx';
import { FailureNote, PrintSheet } from './print-sheet.tsx';
import { PrintTools } from './print-view.tsx';
import { asFailure, call } from './server.ts';
import { speaking } from './words.ts';

const say = speaking(words);

function Page({ number }: { readonly number: number }): JSX.Element {
  const [view, setView] = useState<PersonDataView>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    call('dossierPrint', { number }).then(setView, (thrown) => setFailure(asFailure(thrown)));
  }, [number]);
  if (failure) return <FailureNote {...failure} />;
  if (!view) return <p role="status">{say('dossier.loading')}</p>;
  return (
    <>
      <PrintTools note={say('dossier.print.note')}>
        <Missing {...view.letterhead} />
      </PrintTools>
      <PrintSheet {...view} />
    </>
  );
}

/** The element that says which dossier it is comes after the script of the page. */
function draw(): void {
  const root = document.getElementById('root');
  const number = Number(document.getElementById('about')?.textContent ?? '');
  const page = (
    <main>
      <Page number={number} />
    </main>
  );
  if (root) render(page, root);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', draw);
else draw();
