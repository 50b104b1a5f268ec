/** Step 8, Pembinaan: who might be looked at for an examination, who was low again and again, and what becomes of each: dossiers. */
import type { JSX } from 'preact';
import type { HistoryView } from '../app/api.types.ts';
import { words } from '../messages/page/guidance.id.ts';
import { DossiersPart } from './dossiers.tsx';
import { CandidatesPanel } from './flags.tsx';
import { LongList, Part } from './part.tsx';
import type { SectionProps } from './section.tsx';
import { formatNumber, speaking } from './words.ts';

const say = speaking(words);

type PastRating = HistoryView['low'][number]['ratings'][number];

const ratingWords = ({ period, word, final }: PastRating): string =>
  `${period}: ${word}${final === null ? '' : ` (${formatNumber(final)})`}`;

/** People who were low in earlier periods as well; nothing before the first was finalised. */
function Repeated({ history }: { history: HistoryView | null }): JSX.Element | null {
  if (!history) return null;
  return (
    <Part title={say('guidance.repeated')}>
      {history.low.length === 0 ? (
        <p>{say('guidance.repeated.none', { cycles: history.cycles.length })}</p>
      ) : (
        <LongList
          items={history.low}
          atOnce={20}
          show={({ name, unit, ratings }, index) => (
            <li key={index}>
              <p class="strong">{name}</p>
              <p class="dim">{unit}</p>
              <p>{ratings.map(ratingWords).join('; ')}</p>
            </li>
          )}
        />
      )}
    </Part>
  );
}

export const GuidancePanel = (props: SectionProps): JSX.Element => (
  <>
    <CandidatesPanel {...props} kind="sanction">
      <Repeated history={props.home.history} />
    </CandidatesPanel>
    <DossiersPart desk={props.desk} home={props.home} />
  </>
);
