/**
 * Columns that are not what they were, in step Pantau: as the form was made beside as it is now, and one click each to say
 * that a column is still its question or to set the question back. Below it, the forms' own counts, on demand.
 */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Api, BindingsView, DriftView, Home } from '../app/api.types.ts';
import { words } from '../messages/page/drift.id.ts';
import { may } from './may.ts';
import { Button, LongList, Part } from './part.tsx';
import { call } from './server.ts';
import type { Desk } from './state.ts';
import { moment, speaking } from './words.ts';

const say = speaking(words);

type Counts = ReturnType<Api['compareCounts']>;
type Named = Pick<DriftView, 'role' | 'header' | 'kind'>;

/** One call that brings the comparison anew. */
const ask = (
  desk: Desk,
  work: () => Promise<BindingsView>,
  message: (found: BindingsView) => string,
  show: (found: BindingsView) => void,
): Promise<void> =>
  desk.run({
    place: 'monitor',
    begin: { text: say('busy.bindings') },
    work: async () => {
      const found = await work();
      show(found);
      return { message: message(found) };
    },
  });

interface DriftProps {
  readonly desk: Desk;
  readonly drift: DriftView;
  readonly map: (args: Named & { readonly column: string }) => void;
  readonly restore: (args: Named) => void;
}

/** As it was made, and as it is now. */
function SideBySide({ drift }: { readonly drift: DriftView }): JSX.Element {
  const { kind, header, found } = drift;
  return (
    <dl class="answers">
      <div>
        <dt>{say('drift.before')}</dt>
        <dd>{header || say('problems.blank')}</dd>
      </div>
      <div>
        <dt>{say('drift.now')}</dt>
        <dd>{found || say(kind === 'deleted' || kind === 'missing' ? 'drift.gone' : 'problems.blank')}</dd>
      </div>
    </dl>
  );
}

function Drift({ desk, drift, map, restore }: DriftProps): JSX.Element {
  const id = useId();
  const { kind, role, header, restorable, candidates } = drift;
  const [column, setColumn] = useState(candidates[0] ?? '');
  const off = !!desk.busy;
  const named = { role, header, kind };
  const isChosen = kind === 'missing' && candidates.length > 0;
  return (
    <li>
      <p class="strong">{say('drift.one', { role: say(`role.${role}`), what: say(`drift.${kind}`) })}</p>
      <SideBySide drift={drift} />
      {isChosen && (
        <div class="field">
          <label for={id}>{say('drift.column')}</label>
          <select id={id} value={column} onChange={({ currentTarget }) => setColumn(currentTarget.value)}>
            {candidates.map((title) => (
              <option key={title}>{title}</option>
            ))}
          </select>
        </div>
      )}
      {kind !== 'added' && kind !== 'repeated' && (
        <div class="row">
          {(kind !== 'missing' || isChosen) && (
            <Button off={off} press={() => map({ ...named, column })}>
              {say('drift.map')}
            </Button>
          )}
          {kind === 'missing' && (
            <Button off={off} press={() => map({ ...named, column: '' })}>
              {say('drift.let-go')}
            </Button>
          )}
          {restorable && (
            <Button off={off} press={() => restore(named)}>
              {say('drift.restore')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function Found({
  desk,
  found,
  show,
}: {
  desk: Desk;
  found: BindingsView;
  show: (found: BindingsView) => void;
}): JSX.Element {
  const settled = () => say('drift.settled');
  const unseen = found.unseen.map(({ role, lookedAt }) =>
    say(lookedAt === '' ? 'drift.unseen.never' : 'drift.unseen.looked', {
      role: say(`role.${role}`),
      at: moment(lookedAt),
    }),
  );
  const roles = (all: BindingsView['reordered']): string => all.map((role) => say(`role.${role}`)).join(', ');
  return (
    <>
      {found.drifts.length === 0 && <p class="box quiet">{say('drift.none')}</p>}
      {unseen.length > 0 && <p class="box warn">{say('drift.unseen', { forms: unseen.join(', ') })}</p>}
      {found.reordered.length > 0 && <p class="dim">{say('drift.reordered', { roles: roles(found.reordered) })}</p>}
      <LongList
        items={found.drifts}
        atOnce={10}
        show={(drift) => (
          <Drift
            key={`${drift.role}${drift.header}${drift.kind}${drift.found}`}
            desk={desk}
            drift={drift}
            map={(args) => void ask(desk, () => call('mapColumn', args), settled, show)}
            restore={(args) => void ask(desk, () => call('restoreQuestion', args), settled, show)}
          />
        )}
      />
    </>
  );
}

/** The count of the form itself beside the rows of its tab. */
function Counted({ desk }: { readonly desk: Desk }): JSX.Element {
  const [counts, setCounts] = useState<Counts>();
  const count = (): Promise<void> =>
    desk.run({
      place: 'monitor',
      begin: { text: say('busy.counts') },
      work: async () => {
        setCounts(await call('compareCounts', {}));
        return { message: say('counts.done') };
      },
    });
  return (
    <>
      <Button off={!!desk.busy} press={() => void count()}>
        {say('counts.compare')}
      </Button>
      {counts && (
        <ul>
          {counts.map(({ role, rows, responses }) => (
            <li key={role}>
              {responses === null
                ? say('counts.unseen', { role: say(`role.${role}`), rows })
                : say(responses === rows ? 'counts.same' : 'counts.other', {
                    role: say(`role.${role}`),
                    rows,
                    responses,
                  })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Nothing before the first pull; once a period is closed only the counts, since nothing is settled any more. */
export function DriftPart({ desk, home }: { readonly desk: Desk; readonly home: Home }): JSX.Element | null {
  const [found, setFound] = useState<BindingsView>();
  const { monitor } = home;
  const mayRule = may(home, 'rule');
  if (!monitor) return null;
  const message = ({ drifts }: BindingsView): string => say('drift.compared', { drifts: drifts.length });
  return (
    <Part title={say('drift.title')}>
      {mayRule && monitor.drifts > 0 && <p class="box warn">{say('drift.waiting', { drifts: monitor.drifts })}</p>}
      <div class="row">
        {mayRule && (
          <Button off={!!desk.busy} press={() => void ask(desk, () => call('bindings', {}), message, setFound)}>
            {say('drift.compare')}
          </Button>
        )}
        <Counted desk={desk} />
      </div>
      {found && mayRule && <Found desk={desk} found={found} show={setFound} />}
    </Part>
  );
}
