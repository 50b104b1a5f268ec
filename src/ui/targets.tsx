/**
 * Targets made known, in step Siapkan: who has been told theirs, who understands and who asks back, and the letters.
 *
 * Fetched when somebody asks for it, like what it shows. Nothing is announced from here without the
 * number of letters and the first of them having been seen.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AnnouncementPreview, AnnouncementView, Whole } from '../app/api.types.ts';
import { words } from '../messages/page/targets.id.ts';
import { workThrough } from './charge.tsx';
import { Following, PulledFirst } from './following.tsx';
import { HeldPart } from './held.tsx';
import { MailPart, UnitReminder } from './mail.tsx';
import { LedgerPart } from './mail-ledger.tsx';
import { editTemplates, Preview, sentWords } from './mail-preview.tsx';
import { may } from './may.ts';
import { Button, Empty, FormLink, LongList, Part, SheetButton, useAsking } from './part.tsx';
import { problemItem } from './problems.tsx';
import { call } from './server.ts';
import { type Desk, SHEETS } from './state.ts';
import { look } from './targets-part.tsx';
import { States } from './view-part.tsx';
import { moment, speaking } from './words.ts';

const say = speaking(words);

interface TargetsProps {
  readonly desk: Desk;
  readonly home: Whole;
}

type Show = (view: AnnouncementView) => void;

const copy = (desk: Desk, show: Show): Promise<void> =>
  desk.run({
    place: 'targets',
    begin: { text: say('busy.targets.copy') },
    reload: true,
    work: async () => {
      const { targets, people } = await call('copyTargets', {});
      show(await call('announcement', {}));
      return { message: say('targets.copied', { targets, people }) };
    },
  });

const preview = (desk: Desk, show: (found: AnnouncementPreview) => void): Promise<void> =>
  desk.run({
    place: 'targets',
    begin: { text: say('mail.busy.preview') },
    work: async () => {
      const found = await call('previewAnnouncement', {});
      show(found);
      return { message: say('mail.previewed', { letters: found.letters }) };
    },
  });

/** Announces piece by piece; where it was stopped, it goes on. */
const announce = (desk: Desk, show: Show): Promise<void> =>
  workThrough(desk, {
    place: 'targets',
    text: say('job.announce'),
    begin: () => call('startJob', { name: 'announce' }),
    look: async () => show(await call('announcement', {})),
    done: sentWords,
  });

/** How far it is with everybody, each state in a line. */
function TargetStates({ counts }: Pick<AnnouncementView, 'counts'>): JSX.Element {
  const states = ['acknowledged', 'question', 'asked', 'changed', 'unannounced', 'no-targets'] as const;
  const having = states.reduce((sum, state) => sum + (state === 'no-targets' ? 0 : counts[state]), 0);
  return (
    <States
      goal={{
        label: say('targets.acknowledged'),
        count: counts.acknowledged,
        total: having,
        text: say('targets.of', { count: counts.acknowledged, total: having }),
      }}
      head={[say('targets.state'), say('targets.people')]}
      rows={states.map((state) => [say(`targets.state.${state}`), counts[state]])}
    />
  );
}

/** What the last word is about. */
function warning({ due, count }: { readonly due: number; readonly count: number }): string {
  if (due + count === 0) return say('targets.announce.none');
  if (due === 0) return say('targets.announce.rest', { count });
  return say(count > 0 ? 'targets.announce.warn' : 'targets.announce.bare', { due, count });
}

/** What the announcement would be, and the last word on it. */
function Ask(props: TargetsProps & { found: AnnouncementPreview; yes: () => void; no: () => void }): JSX.Element {
  const { desk, home, found, yes, no } = props;
  const { due, letters, waiting, quota } = found;
  const count = quota === null ? 0 : letters + waiting;
  const isNeeded = due + count > 0;
  const box = useAsking();
  return (
    <section class="part" aria-label={say('targets.announce.title')} tabIndex={-1} ref={box}>
      <h3>{say('targets.announce.title')}</h3>
      <Preview desk={desk} place="targets" found={found} />
      <p class={isNeeded ? 'box warn' : 'box quiet'}>{warning({ due, count })}</p>
      {isNeeded && <PulledFirst home={home} />}
      <div class="row">
        {isNeeded && (
          <Button main off={!!desk.busy} press={yes}>
            {count > 0 ? say('targets.announce.yes', { count }) : say('targets.announce.yes.bare')}
          </Button>
        )}
        <Button press={no}>{say(isNeeded ? 'cycle.no' : 'failure.close')}</Button>
      </div>
    </section>
  );
}

/** Whom there is something to announce to; whose targets cannot be announced is no reason to say that nothing is new. */
function dueText({ due, counts, problemsTotal }: AnnouncementView): string {
  if (due > 0) return say('targets.due', { due });
  const held = problemsTotal > 0 ? counts.unannounced + counts.changed : 0;
  return held > 0 ? say('targets.due.held', { held }) : say('targets.due.none');
}

/** The button that looks at the announcement, and in its place what it would be. */
function Announcing({ desk, home, view, show }: TargetsProps & { view: AnnouncementView; show: Show }): JSX.Element {
  const [found, setFound] = useState<AnnouncementPreview>();
  const yes = () => {
    setFound(undefined);
    void announce(desk, show);
  };
  if (found) return <Ask desk={desk} home={home} found={found} yes={yes} no={() => setFound(undefined)} />;
  return (
    <>
      <p>{dueText(view)}</p>
      <div class="row">
        <Button off={!!desk.busy} press={() => void preview(desk, setFound)}>
          {say(view.due > 0 ? 'targets.announce' : 'targets.announce.look')}
        </Button>
        <Button off={!!desk.busy} press={() => void editTemplates(desk, 'targets')}>
          {say('mail.templates')}
        </Button>
      </div>
    </>
  );
}

/** What targets are prepared in, and copying those of a position. */
function Preparing({ desk, view, show }: { desk: Desk; view: AnnouncementView; show: Show }): JSX.Element {
  const { copyable, counts } = view;
  return (
    <>
      {counts['no-targets'] > 0 && copyable === 0 && (
        <p>{say('targets.copy.none', { people: counts['no-targets'] })}</p>
      )}
      {copyable > 0 && (
        <>
          <p>{say('targets.copy.about', { copyable })}</p>
          <Button off={!!desk.busy} press={() => void copy(desk, show)}>
            {say('targets.copy', { copyable })}
          </Button>
        </>
      )}
      <div class="row">
        <SheetButton desk={desk} place="targets" sheet={SHEETS.targetTemplates} />
        <SheetButton desk={desk} place="targets" sheet={SHEETS.standards} />
      </div>
    </>
  );
}

/** Targets that cannot be announced yet, each with its place. */
function Faults({
  desk,
  problems,
  problemsTotal,
}: { desk: Desk } & Pick<AnnouncementView, 'problems' | 'problemsTotal'>): JSX.Element | null {
  if (problemsTotal === 0) return null;
  return (
    <Part title={say('targets.problems', { total: problemsTotal })}>
      <p>{say('targets.problems.about')}</p>
      {problems.length < problemsTotal && (
        <p class="dim">{say('problems.some', { shown: problems.length, total: problemsTotal })}</p>
      )}
      <LongList items={problems} atOnce={5} show={problemItem} />
      <div class="row">
        <SheetButton desk={desk} place="targets" sheet={SHEETS.targets} />
        <SheetButton desk={desk} place="targets" sheet={SHEETS.problems} />
      </div>
    </Part>
  );
}

/** Units with somebody who does not understand yet; a reminder goes to those who have said nothing. */
function Units({
  desk,
  units,
  mayWrite,
}: {
  desk: Desk;
  units: AnnouncementView['units'];
  mayWrite: boolean;
}): JSX.Element | null {
  const open = units.filter((one) => one.open > 0);
  if (open.length === 0) return null;
  return (
    <Part title={say('targets.units')}>
      <LongList
        items={open}
        atOnce={8}
        show={({ unit, people, open: waiting, asked }) => {
          const name = unit || say('monitor.group.none');
          return (
            <li key={unit}>
              <p class="strong">{name}</p>
              <p>{say('targets.unit', { open: waiting, people, asked })}</p>
              {mayWrite && asked > 0 && (
                <UnitReminder desk={desk} place="targets" kind="targets-reminder" unit={unit} />
              )}
            </li>
          );
        }}
      />
    </Part>
  );
}

function Questions({
  questions,
  questionsTotal,
}: Pick<AnnouncementView, 'questions' | 'questionsTotal'>): JSX.Element | null {
  if (questionsTotal === 0) return null;
  return (
    <Part title={say('targets.questions', { total: questionsTotal })}>
      <p>{say('targets.questions.about')}</p>
      {questions.length < questionsTotal && (
        <p class="dim">{say('targets.questions.some', { shown: questions.length, total: questionsTotal })}</p>
      )}
      <LongList
        items={questions}
        atOnce={5}
        show={({ name, unit, question, time }, index) => (
          <li key={index}>
            <p class="strong">{name}</p>
            <p class="dim">{unit}</p>
            <p>{question || say('targets.questions.blank')}</p>
            <p class="dim">{moment(time)}</p>
          </li>
        )}
      />
    </Part>
  );
}

/** Everything below the button of step Siapkan, once it was read. */
export function OpenedTargets({
  desk,
  home,
  view,
  show,
}: TargetsProps & { view: AnnouncementView; show: Show }): JSX.Element {
  const mayWrite = may(home, 'inquire');
  const { counts, form, held, matters } = view;
  const isAnnounced = counts.asked + counts.question + counts.acknowledged + counts.changed > 0;
  if (Object.values(counts).every((count) => count === 0)) return <Empty>{say('targets.empty')}</Empty>;
  return (
    <>
      <Part title={say('targets.now')}>
        <TargetStates counts={counts} />
        {mayWrite && <Following home={home} />}
        {form !== '' && (
          <div class="row">
            {mayWrite && (
              <Button off={!!desk.busy} press={() => void look(desk, 'pullInquiries', show)}>
                {say('targets.pull')}
              </Button>
            )}
            <SheetButton desk={desk} place="targets" sheet={SHEETS.announcements} />
            <FormLink url={form} label={say('forms.view.of', { role: say('role.targets') })}>
              {say('forms.view')}
            </FormLink>
          </div>
        )}
      </Part>
      {may(home, 'announce') ? (
        <Part title={say('targets.tell')}>
          <Preparing desk={desk} view={view} show={show} />
          <Announcing desk={desk} home={home} view={view} show={show} />
        </Part>
      ) : (
        <p class="box quiet">{say(mayWrite ? 'targets.over' : 'targets.closed')}</p>
      )}
      <Faults desk={desk} {...view} />
      <Questions {...view} />
      {isAnnounced && <Units desk={desk} units={view.units} mayWrite={mayWrite} />}
      {mayWrite && matters > 0 && <HeldPart desk={desk} place="targets" held={held} about="targets" />}
      {mayWrite && counts.asked > 0 && (
        <MailPart desk={desk} place="targets" kind="targets-reminder" about={say('mail.about.targets-reminder')} />
      )}
      {mayWrite && isAnnounced && <LedgerPart desk={desk} place="targets" mail={home.mail} />}
    </>
  );
}
