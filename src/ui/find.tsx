/**
 * Finding an employee, by name, NIP or the selected row, and everything about them: the rating, why it is that, and what the
 * sheets hold. It looks only.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FoundPerson, PersonGroup, PersonSection, PersonView, SeenSection } from '../app/api.types.ts';
import { words } from '../messages/page/find.id.ts';
import { Button, FailureBox } from './part.tsx';
import type { Given } from './section.tsx';
import { call } from './server.ts';
import type { Desk } from './state.ts';
import { speaking } from './words.ts';

const say = speaking(words);

/** What stands below the search: people to choose from, or one of them. */
type Shown =
  | { readonly kind: 'people'; readonly people: readonly FoundPerson[]; readonly total: number }
  | { readonly kind: 'person'; readonly person: PersonView };
type Show = (shown: Shown | undefined) => void;

/** Reads one employee and shows them. */
async function open(id: string, show: Show): Promise<{ readonly message: string }> {
  const person = await call('person', { id });
  show({ kind: 'person', person });
  return { message: say('find.shown', { name: person.name }) };
}

const choose = (desk: Desk, id: string, show: Show): Promise<void> =>
  desk.run({ place: 'find', begin: { text: say('find.busy') }, work: () => open(id, show) });

const search = (desk: Desk, text: string, show: Show): Promise<void> =>
  desk.run({
    place: 'find',
    begin: { text: say('find.busy') },
    work: async () => {
      show(undefined);
      const { people, total } = await call('findPeople', { text });
      const [only] = people;
      if (only && total === 1) return open(only.id, show);
      show({ kind: 'people', people, total });
      return { message: say(total === 0 ? 'find.none' : 'find.found', { total }) };
    },
  });

const selected = (desk: Desk, show: Show): Promise<void> =>
  desk.run({
    place: 'find',
    begin: { text: say('find.busy') },
    work: async () => {
      const { person } = await call('personInRow', {});
      if (person) return open(person.id, show);
      show(undefined);
      return { message: say('find.row.none') };
    },
  });

/** The first column of a list names its row; a pair is a name and what belongs to it. */
function Rows({ header, rows }: PersonSection): JSX.Element {
  const isPairs = header.length === 0;
  return (
    <ul class="list">
      {rows.map((cells, row) => (
        <li key={row}>
          {cells.map((cell, index) =>
            cell === '' || (isPairs && index === 0) ? null : (
              <p key={index}>
                <span class="dim">{isPairs ? cells[0] : header[index]}:</span> {cell}
              </p>
            ),
          )}
        </li>
      ))}
    </ul>
  );
}

/** What the sheets of one group hold about them, folded up; how much it is stands beside. */
function Group(props: { readonly group: PersonGroup; readonly sections: readonly SeenSection[] }): JSX.Element {
  const { group, sections } = props;
  return (
    <details>
      <summary>{say(`find.group.${group}`)}</summary>
      {sections.map((section) => (
        <section key={section.title} aria-label={section.title}>
          <h3>{section.title}</h3>
          <Rows {...section} />
          {section.texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
    </details>
  );
}

function Person({ person }: { readonly person: PersonView }): JSX.Element {
  const { name, id, unit, isEdited, rating, why, sections } = person;
  return (
    <article class="part" aria-label={name}>
      <h2 class="strong">{name}</h2>
      <p class="dim">{say('find.id', { id })}</p>
      <p class="dim">{unit}</p>
      {isEdited && <p class="box warn">{say('find.edited')}</p>}
      {rating.rows.length > 0 ? <Rows {...rating} /> : <p>{say('find.unrated')}</p>}
      {why.length > 0 && (
        <details>
          <summary>{say('find.why')}</summary>
          {why.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      )}
      {[...new Set(sections.map(({ group }) => group))].map((group) => (
        <Group key={group} group={group} sections={sections.filter((one) => one.group === group)} />
      ))}
      <p class="dim">{say('find.more-periods')}</p>
    </article>
  );
}

function People(props: {
  readonly desk: Desk;
  readonly shown: Extract<Shown, { kind: 'people' }>;
  readonly show: Show;
}): JSX.Element {
  const { desk, shown, show } = props;
  const { people, total } = shown;
  if (total === 0) return <p class="box quiet">{say('find.none')}</p>;
  return (
    <>
      <ul class="list">
        {people.map(({ id, name, unit }) => (
          <li key={id}>
            <Button off={!!desk.busy} label={say('find.open', { name })} press={() => void choose(desk, id, show)}>
              {name}
            </Button>
            <p class="dim">{unit}</p>
          </li>
        ))}
      </ul>
      {total > people.length && <p>{say('find.more', { more: total - people.length })}</p>}
    </>
  );
}

export function FindPanel({ desk }: Given): JSX.Element {
  const [text, setText] = useState('');
  const [shown, show] = useState<Shown>();
  const submit = (event: Event): void => {
    event.preventDefault();
    if (text.trim() !== '' && !desk.busy) void search(desk, text.trim(), show);
  };
  return (
    <>
      <form class="line" onSubmit={submit}>
        <label for="find-text">{say('find.label')}</label>
        <input
          id="find-text"
          type="search"
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div class="row">
          <button type="submit" class="button" aria-disabled={!!desk.busy || text.trim() === ''}>
            {say('find.search')}
          </button>
          <Button off={!!desk.busy} press={() => void selected(desk, show)}>
            {say('find.row')}
          </Button>
        </div>
      </form>
      <FailureBox desk={desk} place="find" />
      {shown?.kind === 'people' && <People desk={desk} shown={shown} show={show} />}
      {shown?.kind === 'person' && <Person person={shown.person} />}
    </>
  );
}
