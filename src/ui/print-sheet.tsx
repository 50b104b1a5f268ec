/** A print about one person: letterhead, whose it is, what it is, and its sections as sentences and rows. */
import type { JSX } from 'preact';
import type { Failure, PersonDataView, PersonSection } from '../app/api.types.ts';

/** Rows under headers, or a name beside what belongs to it. */
function Rows({ header, rows }: PersonSection): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <table class={header.length > 0 ? 'list' : 'pairs'}>
      {header.length > 0 && (
        <thead>
          <tr>
            {header.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, index) =>
              header.length === 0 && index === 0 ? (
                <th key={index} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={index}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Section = (section: PersonSection): JSX.Element => (
  <section aria-label={section.title}>
    <h2>{section.title}</h2>
    {section.texts.map((text, index) => (
      <p key={index}>{text}</p>
    ))}
    <Rows {...section} />
  </section>
);

export const PrintSheet = ({ agency, title, name, id, printed, about, sections }: PersonDataView): JSX.Element => (
  <article>
    <header class="letterhead">
      {agency && <p class="agency">{agency}</p>}
      <h1>{title}</h1>
      <p class="whose">
        {name}, NIP {id}
      </p>
      <p class="dim">{printed}</p>
    </header>
    <p class="box">{about}</p>
    {sections.map((section) => (
      <Section key={section.title} {...section} />
    ))}
    <p class="foot">
      {title}: {name}
    </p>
  </article>
);

/** What could not be done, in the place of the print. */
export const FailureNote = ({ happened, next }: Failure): JSX.Element => (
  <div class="box" role="alert">
    <p>{happened}</p>
    <p>{next}</p>
  </div>
);
