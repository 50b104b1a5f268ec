/**
 * The problems in what people typed: always counted at the top while there are any, listed with their place on demand.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Home, ProblemView } from '../app/api.types.ts';
import { words } from '../messages/page/problems.id.ts';
import { Button, LongList, SheetButton } from './part.tsx';
import { call } from './server.ts';
import { type Desk, SHEETS } from './state.ts';
import { speaking } from './words.ts';

const say = speaking(words);

/** Where the problem is; some concern a whole table, row or column only. */
export function placeOf({ table, row, column }: Pick<ProblemView, 'table' | 'row' | 'column'>): string {
  const key = row > 0 ? (column ? 'problems.place' : 'problems.place.row') : 'problems.place.column';
  return say(row > 0 || column ? key : 'problems.place.table', { table, row, column });
}

/** Brings the cell of a problem in front of the person. */
const showCell = (desk: Desk, { table, row, column }: ProblemView): Promise<void> =>
  desk.run({
    place: 'top',
    begin: { text: say('busy.sheet', { sheet: table }) },
    work: async () => {
      const { shown } = await call('showSheet', { table, row, column });
      return { message: say(shown ? 'problems.shown' : 'sheet.absent', { sheet: table, row }) };
    },
  });

/** One problem in a list, with the way to its cell where the list is given the desk. */
export const problemItem = (view: ProblemView, index: number, desk?: Desk): JSX.Element => (
  <li key={index}>
    <p class="strong">{placeOf(view)}</p>
    <dl class="answers">
      <div>
        <dt>{say('problems.expected')}</dt>
        <dd>{view.expected}</dd>
      </div>
      <div>
        <dt>{say('problems.received')}</dt>
        <dd>{view.received || say('problems.blank')}</dd>
      </div>
    </dl>
    {desk && view.row > 0 && (
      <Button off={!!desk.busy} label={`${say('problems.show')}: ${placeOf(view)}`} press={() => showCell(desk, view)}>
        {say('problems.show')}
      </Button>
    )}
  </li>
);

export function Problems({
  desk,
  problems,
}: {
  readonly desk: Desk;
  readonly problems: Home['problems'];
}): JSX.Element | null {
  const [open, setOpen] = useState(false);
  const { total, first } = problems;
  if (total === 0) return null;
  return (
    <div class="problems">
      <button
        type="button"
        class="problems-button"
        aria-expanded={open}
        aria-controls="problems-list"
        onClick={() => setOpen(!open)}
      >
        <span class="mark" aria-hidden="true">
          !
        </span>
        <span class="grow">{say('problems.count', { n: total })}</span>
        <span class="chevron" aria-hidden="true" />
      </button>
      <div id="problems-list" class="problems-list" hidden={!open}>
        <SheetButton desk={desk} place="top" sheet={SHEETS.problems} />
        {first.length < total && <p class="dim">{say('problems.some', { shown: first.length, total })}</p>}
        <LongList items={first} atOnce={10} show={(view, index) => problemItem(view, index, desk)} />
      </div>
    </div>
  );
}
