/** Each candidate of a month's shortlist in numbers: parts, gates, firmness and what colleagues propose; and who did not pass, with the reason. */
import type { JSX } from 'preact';
import type { MonthlyView } from '../app/api.types.ts';
import { words } from '../messages/page/monthly.id.ts';
import { LongList, Part } from './part.tsx';
import { formatNumber, speaking } from './words.ts';

const say = speaking(words);

type Candidate = MonthlyView['candidates'][number];

const Parts = ({ parts }: Pick<Candidate, 'parts'>): JSX.Element => (
  <dl class="answers">
    {parts.map(({ name, value, weight }) => (
      <div key={name}>
        <dt>{say('monthly.part', { name, weight })}</dt>
        <dd>{value === null ? say('monthly.part.missing') : formatNumber(value)}</dd>
      </div>
    ))}
  </dl>
);

function Profile({ candidate }: { readonly candidate: Candidate }): JSX.Element {
  const { name, parts, gates, nominations } = candidate;
  return (
    <details>
      <summary>{say('monthly.profile', { name })}</summary>
      <Parts parts={parts} />
      <ul class="list">
        {gates.map(({ name: gate, text }) => (
          <li key={gate}>{say('monthly.gate', { name: gate, text })}</li>
        ))}
      </ul>
      {nominations.length > 0 && (
        <>
          <p class="strong">{say('monthly.nominations')}</p>
          <LongList items={nominations} atOnce={5} show={(reason, index) => <li key={index}>{reason}</li>} />
        </>
      )}
    </details>
  );
}

function candidateItem(candidate: Candidate): JSX.Element {
  const { personId, name, unit, rank, total, decidedBy, firmness, isUnitBest, isShortlisted, facts } = candidate;
  const marks = [isShortlisted && say('monthly.listed'), isUnitBest && say('monthly.unit-best')].filter(Boolean);
  return (
    <li key={personId}>
      <p class="strong">{say('monthly.rank', { rank, name })}</p>
      <p class="dim">{unit}</p>
      <p class="tag">{marks.join(', ')}</p>
      <p>{say('monthly.total', { total, decided: decidedBy })}</p>
      <p>{firmness}</p>
      {facts.length > 0 && (
        <div class="box quiet">
          <p class="strong">{say('monthly.facts')}</p>
          {facts.map((fact) => (
            <p key={fact}>{fact}</p>
          ))}
        </div>
      )}
      <Profile candidate={candidate} />
    </li>
  );
}

/** Nothing before the month was counted. */
export function Candidates({ view }: { readonly view: MonthlyView }): JSX.Element | null {
  if (!view.counted) return null;
  return (
    <Part title={say('monthly.candidates', { month: view.title })}>
      {view.candidates.length === 0 ? (
        <p>{say('monthly.candidates.none')}</p>
      ) : (
        <LongList items={view.candidates} atOnce={10} show={candidateItem} />
      )}
    </Part>
  );
}

export function Others({ view }: { readonly view: MonthlyView }): JSX.Element | null {
  const { others, othersTotal } = view;
  if (othersTotal === 0) return null;
  return (
    <details>
      <summary>{say('monthly.others', { total: othersTotal })}</summary>
      <LongList
        items={others}
        atOnce={10}
        show={({ name, unit, reasons }, index) => (
          <li key={index}>
            <p class="strong">{name}</p>
            <p class="dim">{unit}</p>
            <p>{reasons.join('; ')}</p>
          </li>
        )}
      />
    </details>
  );
}
