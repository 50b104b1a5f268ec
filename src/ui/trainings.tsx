/**
 * Step 6, Pelatihan: the catalogue with who takes part and waits, the offer and the evaluation by form, and certificates.
 *
 * Read when somebody asks for it. No letter goes from here without having said how many there are.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TrainingsView, TrainingView } from '../app/api.types.ts';
import { words } from '../messages/page/trainings.id.ts';
import { workThrough } from './charge.tsx';
import { Following, PulledFirst, withFollowing } from './following.tsx';
import { HeldPart } from './held.tsx';
import { MailPart } from './mail.tsx';
import { Sending, sentWords } from './mail-preview.tsx';
import { may } from './may.ts';
import { Button, FailureBox, Figures, LongList, Part, SheetButton } from './part.tsx';
import type { SectionProps } from './section.tsx';
import { call } from './server.ts';
import { type Desk, SHEETS } from './state.ts';
import { formatNumber, speaking } from './words.ts';

const say = speaking(words);

const PLACE = 'trainings';
/** What people are asked about trainings, each with its own answers. */
const ASKED = ['enrolment', 'training-evaluation'] as const;

interface ViewProps {
  readonly desk: Desk;
  readonly view: TrainingsView;
  readonly show: (view: TrainingsView) => void;
}

const look = (desk: Desk, show: ViewProps['show']): Promise<void> =>
  desk.run({
    place: PLACE,
    begin: { text: say('busy.trainings') },
    work: async () => {
      const view = await call('trainings', {});
      show(view);
      return { message: say('trainings.looked', { open: view.open }) };
    },
  });

/** Long work piece by piece, and where trainings stand then. */
const work = (
  desk: Desk,
  name: 'trainings' | 'training-evaluations' | 'inquiries',
  show: ViewProps['show'],
): Promise<void> =>
  workThrough(desk, {
    place: PLACE,
    text: say(`job.${name}` as const),
    begin: () => call('startJob', { name }),
    look: async () => show(await call('trainings', {})),
    done: (ended) => (name === 'inquiries' ? withFollowing(say('job.done'), ended.doing) : sentWords(ended)),
  });

/** Numbers for those who attended one training and have none, then the window to print. */
const certify = (desk: Desk, of: string, show: ViewProps['show']): Promise<void> =>
  desk.run({
    place: PLACE,
    begin: { text: say('busy.certificates') },
    work: async () => {
      const { given } = await call('giveCertificates', { kind: 'training', of, personId: null });
      show(await call('trainings', {}));
      await call('showCertificates', {});
      return { message: say('trainings.certificates.done', { given }) };
    },
  });

const print = (desk: Desk): Promise<void> =>
  desk.run({
    place: PLACE,
    begin: { text: say('busy.certificates') },
    work: async () => {
      await call('showCertificates', {});
      return { message: say('trainings.print.done') };
    },
  });

/** One training, with what can be given for it. */
type CourseProps = Omit<ViewProps, 'view'> & Pick<SectionProps, 'home'> & { readonly one: TrainingView };

function Course({ desk, home, show, one }: CourseProps): JSX.Element {
  const { code, title, facts, enrolled, waiting, attended, certified } = one;
  const missing = attended - certified;
  return (
    <li>
      <p class="strong">{`${code} ${title}`}</p>
      <p class="dim">{facts}</p>
      <p>{say('trainings.counts', { enrolled, waiting, attended })}</p>
      {missing > 0 && may(home, 'certify') && (
        <Button
          off={!!desk.busy}
          label={say('trainings.certificates.of', { code })}
          press={() => void certify(desk, code, show)}
        >
          {say('trainings.certificates', { missing })}
        </Button>
      )}
    </li>
  );
}

/** Who got a place after waiting, before they are told. */
function Promoted({ view }: Pick<ViewProps, 'view'>): JSX.Element | null {
  if (view.promotedTotal === 0) return null;
  return (
    <Part title={say('trainings.promoted', { total: view.promotedTotal })}>
      <p>{say('trainings.promoted.about')}</p>
      <LongList
        items={view.promoted}
        atOnce={5}
        show={({ name, training }, index) => <li key={index}>{say('trainings.promoted.one', { name, training })}</li>}
      />
    </Part>
  );
}

/** What may be sent and pulled now. */
function Doing({ desk, home, view, show }: ViewProps & Pick<SectionProps, 'home'>): JSX.Element {
  const { mail, promotedTotal: promoted, due, isAsked } = view;
  return (
    <>
      {mail.offer.letters + view.fresh + promoted > 0 && view.open > 0 && (
        <Sending
          main
          desk={desk}
          label={say('trainings.offer')}
          found={mail.offer}
          go={() => void work(desk, 'trainings', show)}
        >
          <p>{say('trainings.offer.warn', { promoted })}</p>
          <PulledFirst home={home} />
        </Sending>
      )}
      {mail.evaluation.letters + due > 0 && (
        <Sending
          main
          desk={desk}
          label={say('trainings.evaluate')}
          found={mail.evaluation}
          go={() => void work(desk, 'training-evaluations', show)}
        >
          <p>{say('trainings.evaluate.warn', { due })}</p>
          <PulledFirst home={home} />
        </Sending>
      )}
      {isAsked && (
        <>
          <Following home={home} />
          <div class="row">
            <Button off={!!desk.busy} press={() => void work(desk, 'inquiries', show)}>
              {say('trainings.pull')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** Everything below the button, once it was read. */
function Opened({ desk, home, view, show }: ViewProps & Pick<SectionProps, 'home'>): JSX.Element {
  const mayWrite = may(home, 'inquire');
  const sum = (of: (one: TrainingView) => number): number => view.trainings.reduce((total, one) => total + of(one), 0);
  const { asked, answered } = view.evaluation;
  if (view.trainings.length === 0) return <p>{say('trainings.none')}</p>;
  return (
    <>
      <Figures
        items={[
          [say('trainings.figure.open'), view.open],
          [say('trainings.figure.chosen'), view.enrolment.answered],
          [say('trainings.figure.enrolled'), sum(({ enrolled }) => enrolled)],
          [say('trainings.figure.waiting'), sum(({ waiting }) => waiting)],
        ]}
      />
      {asked > 0 && <p>{say('trainings.evaluated', { answered, asked })}</p>}
      {mayWrite && <Doing desk={desk} home={home} view={view} show={show} />}
      {view.held > 0 && <p class="box warn">{say('trainings.held', { held: formatNumber(view.held) })}</p>}
      {mayWrite &&
        view.held > 0 &&
        ASKED.map((about) => (
          <HeldPart
            key={about}
            desk={desk}
            place={PLACE}
            held={view.held}
            about={about}
            title={say('trainings.held.of', { role: say(`role.${about}`) })}
          />
        ))}
      <Promoted view={view} />
      <Part title={say('trainings.list', { total: view.trainings.length })}>
        <LongList
          items={view.trainings}
          atOnce={5}
          show={(one) => <Course key={one.code} desk={desk} home={home} show={show} one={one} />}
        />
      </Part>
      {mayWrite && view.enrolment.asked > view.enrolment.answered && (
        <MailPart desk={desk} place={PLACE} kind="enrolment-reminder" about={say('mail.about.enrolment-reminder')} />
      )}
      {mayWrite && asked > answered && (
        <MailPart
          desk={desk}
          place={PLACE}
          kind="training-evaluation-reminder"
          about={say('mail.about.training-evaluation-reminder')}
        />
      )}
    </>
  );
}

export function TrainingsPanel({ desk, home }: SectionProps): JSX.Element {
  const [view, setView] = useState<TrainingsView>();
  return (
    <Part title={say('trainings.title')}>
      <p>{say('trainings.about')}</p>
      <div class="row">
        <Button off={!!desk.busy} press={() => void look(desk, setView)}>
          {say(view ? 'trainings.again' : 'trainings.open')}
        </Button>
        <Button off={!!desk.busy} press={() => void print(desk)}>
          {say('trainings.print')}
        </Button>
      </div>
      <FailureBox desk={desk} place={PLACE} />
      {view && <Opened desk={desk} home={home} view={view} show={setView} />}
      <div class="row">
        <SheetButton desk={desk} place={PLACE} sheet={SHEETS.trainings} />
        <SheetButton desk={desk} place={PLACE} sheet={SHEETS.participants} />
        {view && <SheetButton desk={desk} place={PLACE} sheet={SHEETS.trainingPlaces} />}
        {view && view.evaluation.asked > 0 && (
          <SheetButton desk={desk} place={PLACE} sheet={SHEETS.trainingEvaluations} />
        )}
      </div>
    </Part>
  );
}
