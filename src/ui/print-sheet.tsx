/** A print about one person: whose it is, what it is, and its sections as sentences and rows. */
import './person.css';
import type { JSX } from 'preact';
import type { Failure, PersonDataView } from '../app/api.types.ts';
import { Section, Sheet } from './sheet.tsx';

export const PrintSheet = ({ letterhead, title, name, id, printed, about, sections }: PersonDataView): JSX.Element => (
  <Sheet letterhead={letterhead} foot={`${title}: ${name}`}>
    <h1>{title}</h1>
    <p class="whose">
      {name}, NIP {id}
    </p>
    <p class="printed">{printed}</p>
    <p class="box">{about}</p>
    {sections.map((section) => (
      <Section key={section.title} {...section} />
    ))}
  </Sheet>
);

/** What could not be done, in the place of the print. */
export const FailureNote = ({ happened, kept, next }: Failure): JSX.Element => (
  <div class="box" role="alert">
    <p>{happened}</p>
    <p>{kept}</p>
    <p>{next}</p>
  </div>
);
