/**
 * Personal data, below everything else: how long what is kept, deleting what is beyond its time, and the way to the print
 * of somebody's own data. What would be deleted is fetched when somebody asks for it.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Home, KeptDataView } from '../app/api.types.ts';
import { words } from '../messages/page/privacy.id.ts';
import { Button, FailureBox } from './part.tsx';
import { SectionPanel } from './section.tsx';
import { call } from './server.ts';
import type { Desk } from './state.ts';
import { speaking } from './words.ts';

const say = speaking(words);

interface PrivacyProps {
  readonly desk: Desk;
  readonly home: Home;
}

type Kept = KeptDataView | undefined;

const SHEET = 'Masa Simpan';

const look = (desk: Desk, show: (kept: Kept) => void): Promise<void> =>
  desk.run({
    place: 'privacy',
    begin: { text: say('privacy.look') },
    work: async () => {
      const kept = await call('keptData', {});
      show(kept);
      return { message: kept.title };
    },
  });

/** Opens the print: of the selected row, or of whom is searched there. */
const print = (desk: Desk): Promise<void> =>
  desk.run({
    place: 'privacy',
    begin: { text: say('privacy.print') },
    work: async () => {
      await call('showPersonData', {});
      return { message: say('app.ready') };
    },
  });

export function PrivacyPart({ desk, home }: PrivacyProps): JSX.Element {
  const [kept, show] = useState<Kept>();
  const edit = () =>
    desk.run({
      place: 'privacy',
      begin: { text: say('busy.sheet', { sheet: SHEET }) },
      work: async () => {
        await call('editRetention', {});
        return { message: say('sheet.shown', { sheet: SHEET }) };
      },
    });
  return (
    <section class="cycle" aria-labelledby="privacy-title">
      <h2 id="privacy-title">{say('privacy.title')}</h2>
      <p>{say('privacy.about')}</p>
      <FailureBox desk={desk} place="privacy" />
      <div class="row">
        <Button off={!!desk.busy} press={() => void edit()}>
          {say('sheet.open', { sheet: SHEET })}
        </Button>
        <Button off={!!desk.busy} press={() => void look(desk, show)}>
          {say('privacy.look')}
        </Button>
        <Button off={!!desk.busy} press={() => void print(desk)}>
          {say('privacy.print')}
        </Button>
      </div>
      {kept && <SectionPanel name="purge" desk={desk} home={home} kept={kept} show={show} />}
    </section>
  );
}
