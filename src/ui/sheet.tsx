/**
 * One document on A4 upright: letterhead, what it is about, and on each of its pages whose it is and which page. Only a browser
 * knows how many pages there are, and counts all that it prints in one go: of how many is said where a document is printed alone.
 * Browsers that write nothing into the margins of a page say whose it is at the foot of the text, and number nothing.
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
  /** Which of several that are printed in one go; absent where it is printed alone. */
  readonly number?: number | undefined;
  readonly children: ComponentChildren;
}

const counter = (name: string): string => `" counter(${name}) "`;

/** What the margins of each page say. Pages of one among several are counted for themselves, under a name of their own. */
function marginsOf({ foot, number }: Pick<SheetProps, 'foot' | 'number'>): string {
  const name = number === undefined ? '' : `sheet${number}`;
  const page = name
    ? say('sheet.page.own', { page: counter(name) })
    : say('sheet.page', { page: counter('page'), pages: counter('pages') });
  const said = foot.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ');
  const increment = name && `counter-increment:${name};`;
  const margin = (side: string, style: string): string => `@bottom-${side}{${style};font:9pt serif}`;
  const whose = margin('left', `content:"${said}"`);
  const which = margin('right', `content:"${page}";white-space:nowrap`);
  return `@page ${name}{${increment}${whose}${which}}
@media print{.sheet{display:block}.sheet .foot{display:none}}`;
}

export const Sheet = ({ letterhead, foot, label = foot, number, children }: SheetProps): JSX.Element => (
  <article class="sheet" aria-label={label} style={number === undefined ? '' : `page:sheet${number}`}>
    {'CSSMarginRule' in window && <style>{marginsOf({ foot, number })}</style>}
    <Letterhead {...letterhead} />
    {children}
    <p class="foot">{foot}</p>
  </article>
);

/** Which of several documents each is; one alone has no number. */
export const numberIn = (documents: readonly unknown[], index: number): number | undefined =>
  documents.length === 1 ? undefined : index + 1;

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
