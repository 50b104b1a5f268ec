/**
 * Step 5, Kandidat: who might be looked at for an award or an examination, each with the evidence.
 *
 * The page never calls a flag a decision, and a sanction flag always reads "kandidat untuk pemeriksaan".
 */
import type { JSX } from 'preact';
import type { FlagView, Home } from '../app/api.types.ts';
import { Empty, FailureBox, LongList, type PanelProps, Part, SheetButton } from './part.tsx';
import { SHEETS } from './state.ts';
import { formatNumber, say } from './words.ts';

const candidate = (flag: FlagView, index: number): JSX.Element => (
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
  </li>
);

function Group({ kind, flags }: { kind: FlagView['kind']; flags: readonly FlagView[] }): JSX.Element {
  const own = flags.filter((flag) => flag.kind === kind);
  return (
    <Part title={say(`flags.${kind}`)}>
      {own.length === 0 ? <p>{say(`flags.${kind}.none`)}</p> : <LongList items={own} atOnce={20} show={candidate} />}
    </Part>
  );
}

export function FlagsPanel({ desk, home, go }: PanelProps & { readonly home: Home }): JSX.Element {
  const { flags } = home;
  return (
    <>
      <p class="box quiet">{say('flags.about')}</p>
      <FailureBox desk={desk} place="flags" />
      {flags ? (
        <>
          <SheetButton desk={desk} place="flags" sheet={SHEETS.flags} />
          <Group kind="award" flags={flags} />
          <Group kind="sanction" flags={flags} />
        </>
      ) : (
        <Empty to="monitor" go={go}>
          {say('flags.empty')}
        </Empty>
      )}
    </>
  );
}
