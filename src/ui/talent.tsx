/**
 * The print of the talent boxes on A4: the nine boxes with their counts, then who is in each and who is in none. It says on
 * every page that it is confidential, and on top that it decides nothing. It opens over the sheets.
 */
import './talent.css';
import { type JSX, render } from 'preact';
import type { Api, TalentPersonView, TalentView } from '../app/api.types.ts';
import { words } from '../messages/page/talent-sheet.id.ts';
import { Missing } from './letterhead.tsx';
import { PrintTools, PrintView, UnitPick } from './print-view.tsx';
import { call } from './server.ts';
import { Rows, Sheet } from './sheet.tsx';
import { speaking } from './words.ts';

const say = speaking(words);

type Choice = Parameters<Api['talent']>[0];
const EVERYBODY: Choice = { unit: null };
/** Boxes are drawn three a row. */
const A_ROW = 3;

interface ToolsProps {
  readonly view: TalentView;
  readonly busy: boolean;
  readonly choose: (choice: Choice) => void;
}

const unitName = (unit: string | null): string =>
  unit === null ? say('talent-sheet.unit.all') : unit || say('talent-sheet.unit.none');

const Tools = ({ view, busy, choose }: ToolsProps): JSX.Element => (
  <PrintTools note={say('talent-sheet.print.note')}>
    <UnitPick all busy={busy} units={view.units} unit={view.unit} pick={(unit) => choose({ unit })} />
    <Missing {...view.letterhead} />
  </PrintTools>
);

/** The nine boxes with their counts, as they lie beside each other. */
const Matrix = ({ boxes }: Pick<TalentView, 'boxes'>): JSX.Element => (
  <table class="matrix" aria-label={say('talent-sheet.matrix')}>
    <tbody>
      {boxes
        .filter((_, index) => index % A_ROW === 0)
        .map((first, row) => (
          <tr key={first.number}>
            {boxes.slice(A_ROW * row, A_ROW * (row + 1)).map(({ number, title, people }) => (
              <td key={number}>
                <p class="count">{people.length}</p>
                <p>
                  {number}. {title}
                </p>
              </td>
            ))}
          </tr>
        ))}
    </tbody>
  </table>
);

const COLUMNS = ['talent-sheet.name', 'talent-sheet.id', 'talent-sheet.of', 'talent-sheet.why'] as const;

const People = ({ title, people }: { readonly title: string; readonly people: readonly TalentPersonView[] }) => (
  <section aria-label={title}>
    <h2>{title}</h2>
    <Rows
      header={COLUMNS.map((key) => say(key))}
      rows={people.map(({ name, id, unit, lines }) => [name, id, unit, lines.join('; ')])}
    />
  </section>
);

/** Those in none, with the reason where a box has what it rests on. */
const unplacedPeople = ({ unplaced }: TalentView): readonly TalentPersonView[] =>
  unplaced.flatMap(({ reason, people }) => people.map((person) => ({ ...person, lines: [reason] })));

function Sheets({ view }: { readonly view: TalentView }): JSX.Element {
  if (view.lacks)
    return (
      <main>
        <p>{say('talent-sheet.empty')}</p>
      </main>
    );
  const { letterhead, printed, period, unit, boxes } = view;
  const outside = unplacedPeople(view);
  return (
    <main>
      <Sheet letterhead={letterhead} foot={say('talent-sheet.foot', { period })}>
        <h1>{say('talent-sheet.title')}</h1>
        <p class="period">{say('talent-sheet.subtitle', { period, unit: unitName(unit) })}</p>
        <p class="period">{printed}</p>
        <p class="box">{say('talent-sheet.about')}</p>
        <Matrix boxes={boxes} />
        {boxes
          .filter(({ people }) => people.length > 0)
          .sort((a, b) => b.number - a.number)
          .map(({ number, title, people }) => (
            <People key={number} title={say('talent-sheet.box', { number, title, n: people.length })} people={people} />
          ))}
        {outside.length > 0 && <People title={say('talent-sheet.unplaced', { n: outside.length })} people={outside} />}
      </Sheet>
    </main>
  );
}

const page = (
  <PrintView
    first={EVERYBODY}
    read={(choice: Choice) => call('talent', choice)}
    reopen={() => call('showTalent', {})}
    loading={say('talent-sheet.loading')}
    Tools={Tools}
    Sheets={Sheets}
  />
);

const root = document.getElementById('root');
if (root) render(page, root);
