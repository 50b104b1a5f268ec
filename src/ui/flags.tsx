/**
 * Candidates, for an award or an examination, each with the evidence: what the steps Penghargaan and Pembinaan share.
 *
 * The page never calls a flag a decision, and a sanction flag always reads "kandidat untuk pemeriksaan". Beside a candidate
 * for an award stands what people decided.
 */
import type { ComponentChildren, JSX } from 'preact';
import type { FlagView, Whole } from '../app/api.types.ts';
import { words } from '../messages/page/flags.id.ts';
import { AwardNotice, AwardPart } from './award.tsx';
import { FailureBox, LongList, type PanelProps, Part, SheetButton } from './part.tsx';
import { OutdatedNotice } from './policy.tsx';
import { type Desk, SHEETS } from './state.ts';
import { Unrated } from './unrated.tsx';
import { formatNumber, speaking } from './words.ts';

const say = speaking(words);

/** The step in which candidates of each kind are looked at. */
const PLACES = { award: 'awards', sanction: 'guidance' } as const;

interface ListProps {
  readonly desk: Desk;
  readonly home: Whole;
  /** What belongs to a candidate beside the evidence. */
  readonly beside?: ((flag: FlagView) => JSX.Element | null) | undefined;
}

const candidate =
  ({ desk, home, beside }: ListProps) =>
  (flag: FlagView, index: number): JSX.Element => (
    <li key={index}>
      <p class="strong">{flag.name}</p>
      <p class="dim">{flag.unit}</p>
      {flag.kind === 'sanction' && <p class="tag">{say('flags.sanction.label')}</p>}
      <p>{flag.rule}</p>
      <p>
        {say(flag.award && flag.ruling !== '' ? 'flags.value.computed' : `flags.value.${flag.kind}`, {
          value: formatNumber(flag.value),
          threshold: formatNumber(flag.threshold),
          unit: flag.unitOfValue,
        })}
      </p>
      <p>{flag.evidence}</p>
      {flag.ruling !== '' && <p class="strong">{flag.ruling}</p>}
      {flag.firmness !== '' && (
        <p>{say(flag.ruling === '' ? 'flags.firmness' : 'flags.firmness.computed', { firmness: flag.firmness })}</p>
      )}
      {beside?.(flag)}
      <AwardPart desk={desk} home={home} flag={flag} />
    </li>
  );

/** The candidates of one kind, or that there are none. */
function Group({ desk, home, beside, kind }: ListProps & { readonly kind: FlagView['kind'] }): JSX.Element {
  const own = home.flags.filter((flag) => flag.kind === kind);
  const total = home.candidates?.[kind] ?? 0;
  return (
    <Part title={say(`flags.${kind}`)}>
      {kind === 'award' && own.length > 0 && <AwardNotice home={home} />}
      {own.length === 0 ? (
        <p>{say(`flags.${kind}.none`)}</p>
      ) : (
        <>
          {own.length < total && <p class="dim">{say('flags.some', { shown: own.length, total })}</p>}
          <LongList items={own} atOnce={20} show={candidate({ desk, home, beside })} />
        </>
      )}
      {own.some(({ award }) => award?.decision) && (
        <SheetButton desk={desk} place={PLACES[kind]} sheet={SHEETS.awards} />
      )}
    </Part>
  );
}

/** A step about candidates of one kind: what they are, the list, and what else belongs there. */
export function CandidatesPanel(
  props: PanelProps & ListProps & { readonly kind: FlagView['kind']; readonly children?: ComponentChildren },
): JSX.Element {
  const { desk, home, go, kind, beside, children } = props;
  return (
    <>
      <p class="box quiet">{say('flags.about')}</p>
      <FailureBox desk={desk} place={PLACES[kind]} />
      <OutdatedNotice home={home} go={go} />
      {home.candidates ? (
        <>
          <SheetButton desk={desk} place={PLACES[kind]} sheet={SHEETS.flags} />
          <Group desk={desk} home={home} beside={beside} kind={kind} />
          {children}
        </>
      ) : (
        <Unrated home={home} go={go}>
          {say('flags.empty')}
        </Unrated>
      )}
    </>
  );
}
