/**
 * Talent boxes in step Ringkasan: nine boxes with their counts, who is in the one that is pressed, and who is in none. It looks
 * only, and nobody is ranked.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Home, TalentPersonView, TalentView, Whole } from '../app/api.types.ts';
import { words } from '../messages/page/talent.id.ts';
import { LongList, SheetButton } from './part.tsx';
import { PrintButton } from './print-button.tsx';
import { problemItem } from './problems.tsx';
import { call } from './server.ts';
import { type Desk, SHEETS } from './state.ts';
import { type Shown, ViewPart } from './view-part.tsx';
import { speaking } from './words.ts';

const say = speaking(words);
const PLACE = 'talent';

const TITLE = 'talent-boxes';
/** How they look; the page itself opens without. Where texts are too large for it, they stay beside each other and are scrolled to. */
const LOOK = `.scrolled{overflow-x:auto}
.boxes{min-width:15.5rem;table-layout:fixed}
.boxes :is(td,thead th+th){padding-right:.125rem;padding-left:.125rem;text-align:center}
.boxes :is(thead th,.button){font-size:.6875rem}
.boxes .button{width:100%;padding:.25rem 0}
.boxes .button[aria-pressed="true"]{background:var(--blue-soft)}
.boxes .count{display:block;font-weight:700}`;

/** How the boxes are drawn, three a row. */
const PERFORMANCES = ['above', 'meets', 'below'] as const;
const POTENTIALS = ['low', 'medium', 'high'] as const;

const read = (): Promise<TalentView> => call('talent', { unit: null });
const peopleIn = (groups: readonly { readonly people: readonly TalentPersonView[] }[]): number =>
  groups.reduce((sum, { people }) => sum + people.length, 0);

const boxName = ({ number, title }: TalentView['boxes'][number]): string => say('talent.box', { number, title });

const look = (desk: Desk, show: (view: TalentView) => void): Promise<void> =>
  desk.run({
    place: PLACE,
    begin: { text: say('talent.looking') },
    work: async () => {
      const view = await read();
      show(view);
      const { lacks, boxes, unplaced } = view;
      if (lacks) return { message: say(`talent.lacks.${lacks}`) };
      return { message: say('talent.looked', { placed: peopleIn(boxes), unplaced: peopleIn(unplaced) }) };
    },
  });

const personItem = ({ id, name, unit, lines }: TalentPersonView): JSX.Element => (
  <li key={id}>
    <p class="strong">{name}</p>
    <p class="dim">{unit}</p>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </li>
);

interface BoxesProps {
  readonly view: TalentView;
  readonly chosen: number | undefined;
  readonly choose: (number: number) => void;
}

function Boxes({ view, chosen, choose }: BoxesProps): JSX.Element {
  return (
    <>
      <p class="strong" id={TITLE}>
        {say('talent.caption', { period: view.period })}
      </p>
      <style>{LOOK}</style>
      <div class="scrolled">
        <table class="boxes" aria-labelledby={TITLE}>
          <thead>
            <tr>
              <th scope="col">{say('talent.performance')}</th>
              {POTENTIALS.map((potential) => (
                <th key={potential} scope="col">
                  {say(`talent.potential.${potential}` as const)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PERFORMANCES.map((performance, row) => (
              <tr key={performance}>
                <th scope="row">{say(`talent.performance.${performance}` as const)}</th>
                {view.boxes.slice(POTENTIALS.length * row, POTENTIALS.length * (row + 1)).map((box) => (
                  <td key={box.number}>
                    <button
                      type="button"
                      class="button"
                      aria-pressed={box.number === chosen}
                      title={box.title}
                      onClick={() => choose(box.number)}
                    >
                      {say('talent.number', { number: box.number })}
                      <span class="count">{say('talent.people', { n: box.people.length })}</span>
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Who is in the box that was pressed. */
function Chosen({ view, chosen }: Omit<BoxesProps, 'choose'>): JSX.Element {
  const box = view.boxes.find(({ number }) => number === chosen);
  return (
    <div role="status">
      {box ? (
        <>
          <p class="strong">{boxName(box)}</p>
          {box.people.length === 0 && <p>{say('talent.nobody')}</p>}
          <LongList key={box.number} items={box.people} atOnce={20} show={personItem} />
        </>
      ) : (
        <p class="dim">{say('talent.press')}</p>
      )}
    </div>
  );
}

/** Who is in none, by why. */
function Unplaced({ unplaced }: Pick<TalentView, 'unplaced'>): JSX.Element | null {
  if (unplaced.length === 0) return null;
  return (
    <div>
      <p class="strong">{say('talent.unplaced', { n: peopleIn(unplaced) })}</p>
      {unplaced.map(({ reason, people }) => (
        <details key={reason}>
          <summary>{say('talent.reason', { reason, n: people.length })}</summary>
          <LongList items={people} atOnce={20} show={personItem} />
        </details>
      ))}
    </div>
  );
}

const Problems = ({ problems, problemsTotal }: TalentView): JSX.Element | null =>
  problemsTotal === 0 ? null : (
    <details class="box warn">
      <summary>{say('talent.problems', { n: problemsTotal })}</summary>
      <LongList items={problems} atOnce={10} show={problemItem} />
    </details>
  );

function Opened({ desk, view }: Shown<TalentView>): JSX.Element {
  const [chosen, choose] = useState<number>();
  return (
    <div class="part">
      <Problems {...view} />
      {view.lacks ? (
        <p class="box quiet">{say(`talent.lacks.${view.lacks}`)}</p>
      ) : (
        <>
          <Boxes view={view} chosen={chosen} choose={choose} />
          <Chosen view={view} chosen={chosen} />
          <Unplaced {...view} />
        </>
      )}
      <div class="row">
        {!view.lacks && (
          <PrintButton desk={desk} place={PLACE} opens="showTalent">
            {say('talent.print')}
          </PrintButton>
        )}
        <SheetButton desk={desk} place={PLACE} sheet={SHEETS.potentials} />
      </div>
    </div>
  );
}

/** What home tells that the boxes rest on. */
const markOf = ({ ratings, results, cycle, problems }: Home): string =>
  JSON.stringify([ratings, results, cycle.stage, problems.total]);

export const TalentPart = ({ desk, home }: { readonly desk: Desk; readonly home: Whole }): JSX.Element => (
  <ViewPart
    desk={desk}
    home={home}
    place={PLACE}
    words={{
      title: say('talent.title'),
      about: say('talent.about'),
      open: say('talent.look'),
      again: say('talent.again'),
    }}
    mark={markOf(home)}
    look={(show) => look(desk, show)}
    read={read}
    Opened={Opened}
  />
);
