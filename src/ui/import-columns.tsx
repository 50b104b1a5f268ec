/**
 * How a file is read before it goes in: the row that holds its headings, and which heading of the sheet each column fills. What is
 * found is shown, and a person may say otherwise.
 */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ImportPreview } from '../app/api.types.ts';
import { words } from '../messages/page/prepare.id.ts';
import type { Bringing, Waiting } from './bring.ts';
import { speaking } from './words.ts';

const say = speaking(words);

interface Shown {
  readonly preview: ImportPreview;
  readonly first: Waiting;
  readonly bringing: Bringing;
}

/** Headings are looked for in so many rows, and a row is told by so many letters. */
const HIGHEST_ROWS = 10;
const ROW_LETTERS = 60;

/** What keeps the file from going in as it is read, in words; `''` where nothing does. */
function unsaid({ taking, missing, isBare }: ImportPreview): string {
  if (taking.headings.every((heading) => heading === null)) return say('look.headless', { row: taking.header });
  if (missing.length > 0) return say('look.missing', { columns: missing.join(', ') });
  return isBare ? say('look.bare', { columns: taking.headings.filter((one) => one !== null).join(', ') }) : '';
}

/** The row of headings: told and to be chosen wherever it is not simply the first of a file that is understood. */
export function HeaderRow({ preview, first, bringing }: Shown): JSX.Element | null {
  const id = useId();
  const { header } = preview.taking;
  const fault = unsaid(preview);
  if (header === 1 && fault === '') return null;
  const rows = first.rows.slice(0, Math.max(HIGHEST_ROWS, header)).flatMap((row, index) => {
    const cells = row.map((cell) => cell.trim()).filter(Boolean);
    return cells.length > 0 || index + 1 === header ? [{ row: index + 1, cells: cells.join(' · ') }] : [];
  });
  return (
    <>
      {fault && <p class="box warn">{fault}</p>}
      <div class="field">
        <label for={id}>{say('look.header')}</label>
        <select
          id={id}
          value={header}
          onChange={({ currentTarget }) => void bringing.look({ header: Number(currentTarget.value) })}
        >
          {rows.map(({ row, cells }) => (
            <option key={row} value={row}>
              {say('look.header.row', { row, cells: cells.slice(0, ROW_LETTERS) })}
            </option>
          ))}
        </select>
      </div>
      {header > 1 && <p class="dim">{say('look.header.above')}</p>}
    </>
  );
}

/** So many values of a column are shown. */
const SHOWN = 3;
const LEFT_OUT = '';
const BESIDE = '+';

/** What becomes of one column: a heading of the sheet, a column of its own beside them, or nothing. */
function Column(props: {
  readonly name: string;
  readonly values: readonly string[];
  readonly headings: readonly string[];
  readonly to: string | null;
  readonly change: (to: string | null) => void;
}): JSX.Element {
  const { name, values, headings, to, change } = props;
  const id = useId();
  const isBeside = to !== null && !headings.includes(to);
  const choose = (value: string) => change(value === LEFT_OUT ? null : value === BESIDE ? name : value);
  return (
    <li>
      <div class="field">
        <label for={id}>
          <span class="strong">{name || say('look.unnamed')}</span>
          <br />
          <span class="dim">{values.filter(Boolean).join(' · ') || say('look.blank')}</span>
        </label>
        <select
          id={id}
          value={isBeside ? BESIDE : (to ?? LEFT_OUT)}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value={LEFT_OUT}>{say('look.out')}</option>
          {headings.map((heading) => (
            <option key={heading} value={heading}>
              {heading}
            </option>
          ))}
          {name !== '' && (isBeside || !headings.includes(name)) && (
            <option value={BESIDE}>{say('look.beside')}</option>
          )}
        </select>
      </div>
    </li>
  );
}

/** The columns: those that nobody knows stand open, since a person has to say. */
export function Columns({ preview, first, bringing }: Shown): JSX.Element {
  const { headings, taking, matches } = preview;
  const [header = [], ...rows] = first.rows.slice(taking.header - 1);
  const setTo = (at: number, to: string | null) =>
    bringing.look({
      // A heading is filled by one column.
      taking: { ...taking, headings: taking.headings.map((own, one) => (one === at ? to : own === to ? null : own)) },
    });
  const list = (isKnown: boolean) =>
    header.flatMap((name, at) =>
      (matches[at] !== 'none') === isKnown
        ? [
            <Column
              key={at}
              name={name.trim()}
              values={rows.slice(0, SHOWN).map((row) => (row[at] ?? '').trim().slice(0, 40))}
              headings={headings}
              to={taking.headings[at] ?? null}
              change={(to) => setTo(at, to)}
            />,
          ]
        : [],
    );
  const [known, unknown] = [list(true), list(false)];
  return (
    <>
      {unknown.length > 0 && (
        <>
          <p>{say('look.unknown', { n: unknown.length })}</p>
          <ul class="list">{unknown}</ul>
        </>
      )}
      <details>
        <summary>{say('look.known', { n: known.length })}</summary>
        <ul class="list">{known}</ul>
      </details>
    </>
  );
}
