/**
 * The policy of an open cycle in step Nilai: which version counts, what is written otherwise since, what that would
 * change and for whom, and taking it over.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Api, Home, PolicyChangeView } from '../app/api.types.ts';
import { words } from '../messages/page/policy.id.ts';
import { may } from './may.ts';
import { Button, Empty, LongList, type PanelProps, Part } from './part.tsx';
import { call } from './server.ts';
import type { Desk } from './state.ts';
import { speaking } from './words.ts';

const say = speaking(words);

type Comparison = ReturnType<Api['comparePolicy']>;

const compare = (desk: Desk, show: (found: Comparison) => void): Promise<void> =>
  desk.run({
    place: 'ratings',
    begin: { text: say('busy.compare') },
    work: async () => {
      const found = await call('comparePolicy', {});
      show(found);
      return { message: say('policy.compared', { affected: found.affected, rated: found.rated }) };
    },
  });

const adopt = (desk: Desk): Promise<void> =>
  desk.run({
    place: 'ratings',
    begin: { text: say('busy.adopt') },
    work: async () => ({ home: await call('adoptPolicy', {}), message: say('policy.adopted') }),
  });

function Changes({ changes }: { changes: readonly PolicyChangeView[] }): JSX.Element {
  return (
    <ul class="list">
      {changes.map(({ key, before, after }) => (
        <li key={key}>{say('policy.change', { key, before, after })}</li>
      ))}
    </ul>
  );
}

function Effects({ found }: { found: Comparison }): JSX.Element {
  if (found.affected === 0) return <p>{say('policy.no-effect')}</p>;
  const moved = found.affected - found.decisive;
  return (
    <>
      <p class="strong">{say('policy.decisive', { decisive: found.decisive, rated: found.rated })}</p>
      <LongList
        items={found.effects}
        atOnce={10}
        show={({ name, unit, before, after }, index) => (
          <li key={index}>
            <p class="strong">{name}</p>
            <p class="dim">{unit}</p>
            <p>{say('policy.effect.before', { before })}</p>
            <p>{say('policy.effect.after', { after })}</p>
          </li>
        )}
      />
      {found.effects.length < found.decisive && (
        <p>{say('policy.more', { more: found.decisive - found.effects.length })}</p>
      )}
      {moved > 0 && <p>{say('policy.moved', { moved })}</p>}
    </>
  );
}

/** That the numbers are older than the policy that counts, until they are computed anew. */
export function OutdatedNotice({ home, go }: Pick<PanelProps, 'go'> & { readonly home: Home }): JSX.Element | null {
  const { isOutdated, version } = home.policy;
  return isOutdated ? (
    <Empty to="monitor" go={go}>
      {say('next.recompute', { version })}
    </Empty>
  ) : null;
}

/** What could not be read, and so is not part of what is proposed. */
const Unread = ({ unread }: { unread: readonly string[] }): JSX.Element => (
  <>
    <p>{say('policy.unread')}</p>
    <ul class="list">
      {unread.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  </>
);

/** Nothing while what is written is what counts. */
export function PolicyNotice({ desk, home }: { readonly desk: Desk; readonly home: Home }): JSX.Element | null {
  const [found, setFound] = useState<Comparison>();
  const { changes, version, unread } = home.policy;
  if (changes.length === 0 && unread.length === 0) return null;
  const off = !!desk.busy;
  return (
    <Part title={say('policy.title')}>
      <p>{say('policy.about', { version })}</p>
      <Changes changes={changes} />
      {unread.length > 0 && <Unread unread={unread} />}
      {found && <Effects found={found} />}
      {changes.length > 0 && may(home, 'adopt-policy') && (
        <div class="row">
          <Button off={off} press={() => compare(desk, setFound)}>
            {say('policy.compare')}
          </Button>
          {found && (
            <Button off={off} press={() => adopt(desk)}>
              {say('policy.adopt')}
            </Button>
          )}
        </div>
      )}
    </Part>
  );
}
