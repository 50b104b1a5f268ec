/** Who sits at the desk: a field that finds people by name, position or unit, and sits the chosen one down. */
import { useId, useRef, useState } from 'preact/hooks';
import type { Person } from '../desk.types.ts';
import { act } from './desk-state.ts';

const MOST_SHOWN = 40;
const PLACES: Readonly<Record<Person['place'], string>> = {
  hr: 'Kepegawaian',
  leader: 'Pimpinan',
  employee: 'Pegawai',
};
const ORDER: readonly Person['place'][] = ['hr', 'leader', 'employee'];

const matches = ({ name, email, detail, place }: Person, words: readonly string[]): boolean => {
  const text = `${name} ${email} ${detail} ${PLACES[place]}`.toLowerCase();
  return words.every((word) => text.includes(word));
};

const found = (people: readonly Person[], query: string): readonly Person[] => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return ORDER.flatMap((place) => people.filter((person) => person.place === place && matches(person, words)));
};

interface PersonSwitchProps {
  readonly person: Person;
  readonly people: readonly Person[];
}

export function PersonSwitch({ person, people }: PersonSwitchProps) {
  const [query, setQuery] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const isOpen = query !== null;
  const all = isOpen ? found(people, query) : [];
  const shown = all.slice(0, MOST_SHOWN);

  const close = () => {
    setQuery(null);
    setAt(0);
  };
  const choose = ({ email, name }: Person) => {
    close();
    field.current?.blur();
    if (email !== person.email) void act('person', { email }, { doing: `Berganti ke ${name}` });
  };
  const select = (index: number) => {
    setAt(index);
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1 };
    const step = steps[event.key];
    if (event.key === 'Escape') close();
    else if (!isOpen) {
      if (step !== undefined) setQuery('');
    } else if (step !== undefined) select((step + shown.length) % Math.max(1, shown.length));
    else if (event.key === 'Enter' && shown[at]) choose(shown[at]);
    if (step !== undefined || event.key === 'Enter') event.preventDefault();
  };

  return (
    <div class="person">
      <label for={id} class={`place ${person.place}`}>
        <span class="unseen">Duduk di meja: </span>
        {PLACES[person.place]}
      </label>
      <input
        id={id}
        ref={field}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && shown.length > 0 ? `${id}-${at}` : undefined}
        autocomplete="off"
        title={`${person.name}, ${person.detail}`}
        value={query ?? person.name}
        placeholder="Cari nama, jabatan, atau unit"
        onFocus={() => setQuery('')}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onBlur={close}
        onKeyDown={press}
      />
      <div id={`${id}-list`} class="people" hidden={!isOpen} role="listbox" aria-label="Orang">
        {shown.map((one, index) => (
          <div
            key={one.email}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(one);
            }}
          >
            <b>{one.name}</b> <span class={`place ${one.place}`}>{PLACES[one.place]}</span>
            <small class="option-detail">
              {one.detail} · {one.email}
            </small>
          </div>
        ))}
        {all.length > shown.length && (
          <p class="more">{all.length - shown.length} orang lagi. Ketik untuk mempersempit.</p>
        )}
        {isOpen && all.length === 0 && <p class="more">Tidak ada yang cocok.</p>}
      </div>
    </div>
  );
}
