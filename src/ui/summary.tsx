/**
 * Step 9, Ringkasan: one small table by unit, which says whose instrument it comes from.
 *
 * Names of units are long and the page is narrow, so each unit's name has a row of its own above its numbers.
 */
import type { JSX } from 'preact';
import type { UnitView, Whole } from '../app/api.types.ts';
import { words } from '../messages/page/summary.id.ts';
import { HistoryPart } from './history.tsx';
import { LeadershipPart } from './leadership.tsx';
import { FailureBox, type PanelProps, SheetButton } from './part.tsx';
import { OutdatedNotice } from './policy.tsx';
import { PrintButton } from './print-button.tsx';
import { SHEETS } from './state.ts';
import { TalentPart } from './talent-boxes.tsx';
import { Unrated } from './unrated.tsx';
import { formatShare, pageLanguage, speaking } from './words.ts';

const say = speaking(words);

/** A mean with both decimals, as its sheet and the reports have it. */
const meanWords = (mean: number | null): string =>
  mean === null
    ? say('summary.none')
    : new Intl.NumberFormat(pageLanguage(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(mean);

function Unit({ unit, rated, employees, participation, mean }: UnitView): JSX.Element {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {unit}
        </th>
      </tr>
      <tr>
        <td>{say('summary.of', { rated, employees })}</td>
        <td class="number">{participation === null ? say('summary.none') : formatShare(participation)}</td>
        <td class="number">{meanWords(mean)}</td>
      </tr>
    </tbody>
  );
}

function Units({ summary }: { summary: readonly UnitView[] }): JSX.Element {
  return (
    <table class="units">
      <caption>{say('summary.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('ratings.rated')}</th>
          <th scope="col" class="number">
            {say('summary.participation')}
          </th>
          <th scope="col" class="number">
            {say('summary.mean')}
          </th>
        </tr>
      </thead>
      {summary.map((view) => (
        <Unit key={view.unit} {...view} />
      ))}
    </table>
  );
}

export function SummaryPanel({ desk, home, go }: PanelProps & { readonly home: Whole }): JSX.Element {
  const { summary } = home;
  return (
    <>
      <p>{say('summary.about')}</p>
      <FailureBox desk={desk} place="summary" />
      <OutdatedNotice home={home} go={go} />
      {summary.length > 0 ? (
        <>
          <Units summary={summary} />
          <div class="row">
            <SheetButton desk={desk} place="summary" sheet={SHEETS.summary} />
            <PrintButton desk={desk} place="summary" opens="showUnitReports">
              {say('summary.print')}
            </PrintButton>
          </div>
        </>
      ) : (
        <Unrated home={home} go={go}>
          {say('summary.empty')}
        </Unrated>
      )}
      <LeadershipPart desk={desk} home={home} />
      <TalentPart desk={desk} home={home} />
      <HistoryPart desk={desk} history={home.history} />
    </>
  );
}
