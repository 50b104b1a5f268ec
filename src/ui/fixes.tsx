/** Fixes, in step Siapkan: each cell that can be mended without guessing, before and after; all at one press, or one by one. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FixesView, Home } from '../app/api.types.ts';
import { words } from '../messages/page/prepare.id.ts';
import { Button, LongList, Part } from './part.tsx';
import { placeOf } from './problems.tsx';
import { call } from './server.ts';
import type { Desk } from './state.ts';
import { moment, speaking } from './words.ts';

const say = speaking(words);

/** One more sentence where cells could not be marked. */
export const unmarkedText = (sheets: readonly string[]): string =>
  sheets.length === 0 ? '' : ` ${say('prepare.unmarked', { sheets: sheets.join(', ') })}`;

type Show = (view: FixesView) => void;

const load = (desk: Desk, show: Show): Promise<void> =>
  desk.run({
    place: 'prepare',
    begin: { text: say('busy.fixes') },
    work: async () => {
      const view = await call('fixes', {});
      show(view);
      return { message: say('fixes.found', { n: view.total }) };
    },
  });

const apply = (desk: Desk, { code, total }: FixesView, only: number | null, show: Show): Promise<void> =>
  desk.run({
    place: 'prepare',
    begin: { text: say('busy.fixing') },
    work: async () => {
      const { home, fixes, unmarked } = await call('applyFixes', { code, only });
      show(fixes);
      const done = say('fixes.done', { n: total - fixes.total, problems: home.problems.total });
      return { home, message: done + unmarkedText(unmarked) };
    },
  });

const takeBack = (desk: Desk, show: Show): Promise<void> =>
  desk.run({
    place: 'prepare',
    begin: { text: say('busy.fixing') },
    work: async () => {
      const { home, fixes, back, left, unmarked } = await call('takeBackFixes', {});
      show(fixes);
      const done = say(left > 0 ? 'fixes.back.left' : 'fixes.back', { back, left });
      return { home, message: done + unmarkedText(unmarked) };
    },
  });

export function FixesPart({ desk, home }: { readonly desk: Desk; readonly home: Home }): JSX.Element | null {
  const [view, setView] = useState<FixesView>();
  const off = !!desk.busy;
  // Sheets may change beside the page, so the list can be asked for anew.
  const see = (
    <Button off={off} press={() => load(desk, setView)}>
      {say('fixes.see')}
    </Button>
  );
  // What was mended last can be taken back also where nothing is wrong any more.
  if (!view) return home.prepare.hasEmployees ? see : null;
  return (
    <Part title={say('fixes.title')}>
      {view.total === 0 ? (
        <p>{say('fixes.none')}</p>
      ) : (
        <>
          <p>{say('fixes.about')}</p>
          <Button main off={off} press={() => apply(desk, view, null, setView)}>
            {say('fixes.all', { n: view.total })}
          </Button>
          <LongList
            items={view.first}
            atOnce={10}
            show={(fix, index) => (
              <li key={`${fix.table}|${fix.row}|${fix.column}`}>
                <p class="strong">{placeOf(fix)}</p>
                <p>
                  <del>{fix.before}</del> <span class="dim">{say('fixes.becomes')}</span> <ins>{fix.after}</ins>
                </p>
                <Button
                  off={off}
                  label={`${say('fixes.one')}: ${placeOf(fix)}`}
                  press={() => apply(desk, view, index, setView)}
                >
                  {say('fixes.one')}
                </Button>
              </li>
            )}
          />
        </>
      )}
      {view.last && (
        <p>
          {say('fixes.last', { n: view.last.cells, at: moment(view.last.at) })}{' '}
          <Button off={off} press={() => takeBack(desk, setView)}>
            {say('fixes.takeback')}
          </Button>
        </p>
      )}
      {see}
    </Part>
  );
}
