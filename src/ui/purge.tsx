/** Deleting what is beyond its time: what would go is seen first, and goes only for a reason. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KeptDataView } from '../app/api.types.ts';
import { words } from '../messages/page/privacy.id.ts';
import { jobBegins, jobBusy } from './charge.tsx';
import { Line } from './cycle.tsx';
import { follow } from './mail-work.ts';
import { Button, LongList } from './part.tsx';
import { call } from './server.ts';
import type { Desk } from './state.ts';
import { speaking } from './words.ts';

const say = speaking(words);

type Kept = KeptDataView | undefined;

/** Deletes, place by place, and looks again: what nobody here reaches is still there. */
const purge = (desk: Desk, code: string, reason: string, show: (kept: Kept) => void): Promise<void> =>
  desk.run({
    place: 'privacy',
    begin: jobBegins(say('job.purge')),
    reload: true,
    work: async (report) => {
      show(undefined);
      const ended = await follow(call, await call('startPurge', { code, reason }), (job) => report(jobBusy(job)));
      const kept = await call('keptData', {});
      show(kept);
      return { message: ended?.finished ? kept.title : say('job.over') };
    },
  });

const placeItem = ({ place, about }: KeptDataView['due'][number]): JSX.Element => (
  <li key={place}>
    <p class="strong">{place}</p>
    <p>{about}</p>
  </li>
);

interface DueProps {
  readonly desk: Desk;
  readonly kept: KeptDataView;
  readonly show: (kept: Kept) => void;
}

/** What would be deleted, and the last word on it. */
export function Due({ desk, kept, show }: DueProps): JSX.Element {
  const [reason, setReason] = useState('');
  const { title, due, notes, code, possible } = kept;
  return (
    <section class={possible ? 'box warn' : 'box'} aria-label={title}>
      <p class="strong">{title}</p>
      <LongList items={due} atOnce={10} show={placeItem} />
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {possible && (
        <>
          <Line label={say('privacy.reason')} value={reason} change={setReason} />
          <div class="row">
            <Button
              main
              off={!!desk.busy || reason.trim() === ''}
              press={() => void purge(desk, code, reason.trim(), show)}
            >
              {say('privacy.yes')}
            </Button>
            <Button press={() => show(undefined)}>{say('cycle.no')}</Button>
          </div>
        </>
      )}
    </section>
  );
}
