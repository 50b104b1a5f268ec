/**
 * The print of one employee's own data: an A4 page to hand over to them.
 *
 * The page opens over the sheets. Whose data it is stands in the page where a row was selected, else they are searched; all
 * words but those of its buttons come with the data.
 */
import { type JSX, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, FoundPerson, PersonDataView } from '../app/api.types.ts';
import { words } from '../messages/page/person.id.ts';
import { Missing } from './letterhead.tsx';
import { FailureNote, PrintSheet } from './print-sheet.tsx';
import { PrintTools } from './print-view.tsx';
import { asFailure, call } from './server.ts';
import { speaking } from './words.ts';

const say = speaking(words);

/** Looks for somebody by name or NIP. */
function Search({ choose }: { readonly choose: (id: string) => void }): JSX.Element {
  const [found, setFound] = useState<{ readonly people: readonly FoundPerson[]; readonly total: number }>();
  const [failure, setFailure] = useState<Failure>();
  const turn = useRef(0);
  const search = (event: Event): void => {
    event.preventDefault();
    turn.current += 1;
    const own = turn.current;
    const text = String(new FormData(event.currentTarget as HTMLFormElement).get('text') ?? '');
    // Who is searched anew meanwhile is who is wanted.
    call('findPeople', { text }).then(
      (people) => own === turn.current && setFound(people),
      (thrown) => own === turn.current && setFailure(asFailure(thrown)),
    );
  };
  return (
    <form class="tools" onSubmit={search}>
      <h1>{say('person.title')}</h1>
      <label>
        {say('person.search')} <input name="text" autocomplete="off" required />
      </label>
      <button type="submit">{say('person.find')}</button>
      <p role="status">{found ? say('person.found', { n: found.total }) : ''}</p>
      {found?.people.map(({ id, name, unit }) => (
        <button key={id} type="button" onClick={() => choose(id)}>
          {[name, unit].filter(Boolean).join(', ')}
        </button>
      ))}
      {failure && <FailureNote {...failure} />}
    </form>
  );
}

/** One person's print, with the way to another one. */
function Person({ id, leave }: { readonly id: string; readonly leave: () => void }): JSX.Element {
  const [view, setView] = useState<PersonDataView>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    call('personData', { id }).then(setView, (thrown) => setFailure(asFailure(thrown)));
  }, [id]);
  if (failure) return <FailureNote {...failure} />;
  if (!view) return <p role="status">{say('person.loading')}</p>;
  return (
    <>
      <PrintTools note={say('person.print.note')}>
        <button type="button" onClick={leave}>
          {say('person.another')}
        </button>
        <Missing {...view.letterhead} />
      </PrintTools>
      <PrintSheet {...view} />
    </>
  );
}

function Page({ about }: { readonly about: string }): JSX.Element {
  const [id, setId] = useState(about);
  return <main>{id === '' ? <Search choose={setId} /> : <Person id={id} leave={() => setId('')} />}</main>;
}

/** The element that says whose data it is comes after the script of the page. */
function draw(): void {
  const root = document.getElementById('root');
  if (root) render(<Page about={document.getElementById('about')?.textContent ?? ''} />, root);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', draw);
else draw();
