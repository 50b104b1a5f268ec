/**
 * Step 5, Kandidat: who might be looked at for an award or an examination, each with the evidence.
 *
 * The page never calls a flag a decision, and a sanction flag always reads "kandidat untuk pemeriksaan". Beside a candidate
 * for an award stands what people decided.
 */
import type { JSX } from 'preact';
import type { FlagView, HistoryView, Home } from '../app/api.types.ts';
import { AwardNotice, AwardPart } from './award.tsx';
import { Empty, FailureBox, LongList, type PanelProps, Part, SheetButton } from './part.tsx';
import { OutdatedNotice } from './policy.tsx';
import { type Desk, SHEETS } from './state.ts';
import { formatNumber, say } from './words.ts';

const candidate =
  (desk: Desk, home: Home) =>
  (flag: FlagView, index: number): JSX.Element => (
    <li key={index}>
      <p class="strong">{flag.name}</p>
      <p class="dim">{flag.unit}</p>
      {flag.kind === 'sanction' && <p class="tag">{say('flags.sanction.label')}</p>}
      <p>{flag.rule}</p>
      <p>
        {say('flags.value', {
          value: formatNumber(flag.value),
          threshold: formatNumber(flag.threshold),
          unit: flag.unitOfValue,
        })}
      </p>
      <p>{flag.evidence}</p>
      {flag.firmness !== '' && <p>{say('flags.firmness', { firmness: flag.firmness })}</p>}
      <AwardPart desk={desk} home={home} flag={flag} />
    </li>
  );

function Group({ desk, home, kind }: { desk: Desk; home: Home; kind: FlagView['kind'] }): JSX.Element {
  const own = (home.flags ?? []).filter((flag) => flag.kind === kind);
  return (
    <Part title={say(`flags.${kind}`)}>
      {kind === 'award' && own.length > 0 && <AwardNotice cycle={home.cycle} />}
      {own.length === 0 ? (
        <p>{say(`flags.${kind}.none`)}</p>
      ) : (
        <LongList items={own} atOnce={20} show={candidate(desk, home)} />
      )}
      {own.some(({ award }) => award?.decision) && <SheetButton desk={desk} place="flags" sheet={SHEETS.awards} />}
    </Part>
  );
}

type PastRating = HistoryView['low'][number]['ratings'][number];

const ratingWords = ({ period, word, final }: PastRating): string =>
  `${period}: ${word}${final === null ? '' : ` (${formatNumber(final)})`}`;

/** People who were low in earlier periods as well; nothing before the first was finalised. */
function Repeated({ history }: { history: HistoryView | null }): JSX.Element | null {
  if (!history) return null;
  return (
    <Part title={say('flags.repeated')}>
      {history.low.length === 0 ? (
        <p>{say('flags.repeated.none', { cycles: history.cycles.length })}</p>
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

export function FlagsPanel({ desk, home, go }: PanelProps & { readonly home: Home }): JSX.Element {
  const { flags } = home;
  return (
    <>
      <p class="box quiet">{say('flags.about')}</p>
      <FailureBox desk={desk} place="flags" />
      <OutdatedNotice home={home} go={go} />
      {flags ? (
        <>
          <SheetButton desk={desk} place="flags" sheet={SHEETS.flags} />
          <Group desk={desk} home={home} kind="award" />
          <Group desk={desk} home={home} kind="sanction" />
          <Repeated history={home.history} />
        </>
      ) : (
        <Empty to="monitor" go={go}>
          {say('flags.empty')}
        </Empty>
      )}
    </>
  );
}
