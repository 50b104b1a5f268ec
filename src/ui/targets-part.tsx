/**
 * Targets made known, as step Siapkan opens: how far it is, once somebody asks, since it goes through everybody's targets. What
 * is shown then is fetched only then, so that the step itself opens light.
 */
import type { JSX } from 'preact';
import type { AnnouncementView, Home, Whole } from '../app/api.types.ts';
import { words } from '../messages/page/targets-part.id.ts';
import { pulled } from './following.tsx';
import { SectionPanel } from './section.tsx';
import { call } from './server.ts';
import type { Desk } from './state.ts';
import { type Shown, ViewPart } from './view-part.tsx';
import { speaking } from './words.ts';

const say = speaking(words);

type Show = (view: AnnouncementView) => void;

/** One call whose answer is where the announcement stands then. */
export const look = (desk: Desk, name: 'announcement' | 'pullInquiries', show: Show): Promise<void> =>
  desk.run({
    place: 'targets',
    begin: { text: say(`busy.targets.${name}`) },
    work: async () => {
      const view = await call(name, {});
      show(view);
      const { acknowledged, question, asked } = view.counts;
      const isBare = acknowledged + question + asked === 0;
      const message = isBare ? say('app.ready') : say('targets.looked', { acknowledged, question, asked });
      return name === 'announcement' ? { message } : pulled(message);
    },
  });

const Opened = (props: Shown<AnnouncementView>): JSX.Element => <SectionPanel name="targets" {...props} />;

/** What the view rests on, as far as home tells: when it moves, what is shown here is read again. */
const markOf = ({ front, job, mail, problems }: Home): string =>
  JSON.stringify([front.at, job?.name, mail.counts, problems.total]);

export const TargetsPart = ({ desk, home }: { readonly desk: Desk; readonly home: Whole }): JSX.Element => (
  <ViewPart
    desk={desk}
    home={home}
    place="targets"
    words={{
      title: say('targets.title'),
      about: say('targets.about'),
      open: say('targets.open'),
      again: say('targets.again'),
    }}
    mark={markOf(home)}
    look={(show: Show) => look(desk, 'announcement', show)}
    read={() => call('announcement', {})}
    Opened={Opened}
  />
);
