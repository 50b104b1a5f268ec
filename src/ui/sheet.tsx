/**
 * One document on A4 upright: letterhead, what it is about, and on each of its pages whose it is. Only a browser knows how many
 * pages there are, and counts all that it prints in one go: where one document is printed alone, each page says which of how
 * many it is, in browsers that can.
 */
import './sheet.css';
import type { ComponentChildren, JSX } from 'preact';
import type { LetterheadView, PersonSection } from '../app/api.types.ts';
import { words } from '../messages/page/sheet.id.ts';
import { Letterhead } from './letterhead.tsx';
import { Whole } from './whole.tsx';
import { speaking } from './words.ts';

const say = speaking(words);

interface SheetProps {
  readonly letterhead: LetterheadView;
  /** Whose or what it is, said at the foot of each page. */
  readonly foot: string;
  /** What it is called by screen readers, where that is shorter. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

export const Sheet = ({ letterhead, foot, label = foot, children }: SheetProps): JSX.Element => (
  <article class="sheet" aria-label={label}>
    <Letterhead {...letterhead} />
    {children}
    <p class="foot">{foot}</p>
  </article>
);

const COUNTERS = { page: '" counter(page) "', pages: '" counter(pages) "' };

/** The margin that numbers pages; other browsers pass over it. */
export const PageNumbers = (): JSX.Element => (
  <style>{`@page{@bottom-right{content:"${say('sheet.page', COUNTERS)}";font:9pt serif}}`}</style>
);

/** Rows under headers, which every page repeats that they go over; or a name beside what belongs to it. */
export function Rows(props: {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): JSX.Element | null {
  const { header, rows } = props;
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
                <td key={index}>
                  <Whole text={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A part of a document: sentences, then rows. */
export const Section = (section: PersonSection): JSX.Element => (
  <section>
    <h2>{section.title}</h2>
    {section.texts.map((text, index) => (
      <p key={index}>
        <Whole text={text} />
      </p>
    ))}
    <Rows {...section} />
  </section>
);
