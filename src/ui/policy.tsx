/**
 * The policy of an open cycle in step Nilai: which version counts, what is written otherwise since, what that would
 * change and for whom, and taking it over.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Api, Home, PolicyChangeView } from '../app/api.types.ts';
import { Button, Part } from './part.tsx';
import { call } from './server.ts';
import type { Desk } from './state.ts';
import { say } from './words.ts';

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
    <ul>
      {changes.map(({ key, before, after }) => (
        <li key={key}>{say('policy.change', { key, before, after })}</li>
      ))}
    </ul>
  );
}

function Effects({ found }: { found: Comparison }): JSX.Element {
  if (found.affected === 0) return <p>{say('policy.no-effect')}</p>;
  return (
    <>
      <p class="strong">{say('policy.affected', { affected: found.affected, rated: found.rated })}</p>
      <ul>
        {found.effects.map(({ name, unit, before, after }) => (
          <li key={`${name}|${unit}|${before}`}>
            {say('policy.effect', { name: unit === '' ? name : `${name} (${unit})`, before, after })}
          </li>
        ))}
      </ul>
      {found.effects.length < found.affected && (
        <p>{say('policy.more', { more: found.affected - found.effects.length })}</p>
      )}
    </>
  );
}

/** Nothing while what is written is what counts. */
export function PolicyNotice({ desk, home }: { readonly desk: Desk; readonly home: Home }): JSX.Element | null {
  const [found, setFound] = useState<Comparison>();
  const { changes, version } = home.policy;
  if (changes.length === 0) return null;
  const off = !!desk.busy;
  return (
    <Part title={say('policy.title')}>
      <p>{say('policy.about', { version })}</p>
      <Changes changes={changes} />
      {found && <Effects found={found} />}
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
    </Part>
  );
}
