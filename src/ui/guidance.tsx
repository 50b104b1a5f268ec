/** Step 8, Pembinaan: who might be looked at for an examination, who was low again and again, and what becomes of each: dossiers. */
import type { JSX } from 'preact';
import { DOSSIER_LATE, type FlagView, type HistoryView, type Home } from '../app/api.types.ts';
import { words } from '../messages/page/guidance.id.ts';
import { DossiersPart, useDossiers } from './dossiers.tsx';
import { CandidatesPanel } from './flags.tsx';
import type { WholeProps } from './lists.tsx';
import { OpenLetters } from './mail-ledger.tsx';
import { Button, LongList, Part } from './part.tsx';
import type { Desk } from './state.ts';
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

/** The dossier of a candidate: where it stands, and the way to it. */
function Beside(props: {
  readonly desk: Desk;
  readonly flag: FlagView;
  readonly open: (number: number) => void;
}): JSX.Element | null {
  const { desk, flag, open } = props;
  if (!flag.dossier) return null;
  const { number, text } = flag.dossier;
  return (
    <>
      <p class="strong">{text}</p>
      {number !== null && (
        <Button
          off={!!desk.busy}
          label={say('guidance.dossier.of', { number: String(number), name: flag.name })}
          press={() => open(number)}
        >
          {say('guidance.dossier', { number: String(number) })}
        </Button>
      )}
    </>
  );
}

/** How many dossiers are past a day, and the way to them: the home leads here. */
function Late(props: { readonly desk: Desk; readonly home: Home; readonly open: () => void }): JSX.Element | null {
  const { desk, home, open } = props;
  const count = home.front.late.reduce(
    (sum, { what, count: some }) => (DOSSIER_LATE.some((kind) => kind === what) ? sum + some : sum),
    0,
  );
  if (count === 0) return null;
  return (
    <div class="box warn">
      <p>{say('guidance.late', { count })}</p>
      <Button off={!!desk.busy} press={open}>
        {say('guidance.late.open')}
      </Button>
    </div>
  );
}

export function GuidancePanel(props: WholeProps): JSX.Element {
  const { desk, home } = props;
  const { open, openLate, ...shown } = useDossiers(desk);
  return (
    <>
      <Late desk={desk} home={home} open={() => void openLate()} />
      {/* Once a period is final, letters of what goes on beside it have no other place. */}
      {home.cycle.stage === 'finalised' && <OpenLetters desk={desk} place="guidance" mail={home.mail} />}
      <CandidatesPanel
        {...props}
        kind="sanction"
        beside={(flag) => <Beside desk={desk} flag={flag} open={(number) => void open(number)} />}
      >
        <Repeated history={home.history} />
      </CandidatesPanel>
      <DossiersPart desk={desk} home={home} {...shown} />
    </>
  );
}
