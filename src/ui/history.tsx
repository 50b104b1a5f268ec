/**
 * Periods that are final, in step Ringkasan: what each says of the agency, and the way to how everybody moved.
 */
import type { JSX } from 'preact';
import type { HistoryView } from '../app/api.types.ts';
import { words } from '../messages/page/history.id.ts';
import { LongList, Part, SheetButton } from './part.tsx';
import { type Desk, SHEETS } from './state.ts';
import { formatNumber, formatShare, speaking } from './words.ts';

const say = speaking(words);

type PastCycle = HistoryView['cycles'][number];

const countsOf = ({ ratees, rated, mean, candidates }: PastCycle): string =>
  [
    say('history.rated', { rated, ratees }),
    ...(mean === null ? [] : [say('history.mean', { mean: formatNumber(mean) })]),
    candidates === null ? say('history.candidates.unknown') : say('history.candidates', { n: candidates }),
  ].join('; ');

/** Nothing where nobody is known to have won: a period may have ended without anything recorded. */
function Winners({ winners }: Pick<PastCycle, 'winners'>): JSX.Element | null {
  if (winners.length === 0) return null;
  return (
    <details>
      <summary>{say('history.winners', { n: winners.length })}</summary>
      <LongList
        items={winners}
        atOnce={20}
        show={({ name, unit }, index) => (
          <li key={index}>
            <p>{name}</p>
            <p class="dim">{unit}</p>
          </li>
        )}
      />
    </details>
  );
}

const cycleItem = (cycle: PastCycle, index: number): JSX.Element => (
  <li key={index}>
    <p class="strong">{cycle.period}</p>
    <p>{countsOf(cycle)}</p>
    <p>{cycle.classes.map(({ word, count }) => `${word} ${formatShare(count / cycle.rated)}`).join('; ')}</p>
    <Winners winners={cycle.winners} />
  </li>
);

/** Nothing before the first period was finalised. */
export function HistoryPart({ desk, history }: { desk: Desk; history: HistoryView | null }): JSX.Element | null {
  if (!history) return null;
  return (
    <Part title={say('history.title')}>
      <p>{say('history.about')}</p>
      <LongList items={history.cycles} atOnce={5} show={cycleItem} />
      <SheetButton desk={desk} place="summary" sheet={SHEETS.trends} />
    </Part>
  );
}
