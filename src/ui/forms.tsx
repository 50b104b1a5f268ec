/**
 * Step 2, Formulir: make the forms slice by slice, and say where the personal links are.
 *
 * The work can be stopped between slices and continued at any time; what was made stays.
 */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { areFormsReady, type FormView, type Home, type Whole } from '../app/api.types.ts';
import { words } from '../messages/page/forms.id.ts';
import { jobText } from './charge.tsx';
import { HandPart } from './hand.tsx';
import { MailPart } from './mail.tsx';
import { LedgerPart, OpenLetters } from './mail-ledger.tsx';
import { may } from './may.ts';
import { Button, Empty, FailureBox, FormLink, type PanelProps, Part, SheetButton } from './part.tsx';
import { call } from './server.ts';
import { type Desk, SHEETS } from './state.ts';
import { isOver } from './step.ts';
import { speaking } from './words.ts';
import { makeForms } from './work.ts';

const say = speaking(words);

const ENDINGS = { finished: 'forms.done', stopped: 'forms.stopped', waiting: 'forms.later' } as const;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const make = (desk: Desk, stopped: () => boolean): Promise<void> =>
  desk.run({
    place: 'forms',
    begin: { text: say('busy.forms') },
    reload: true,
    work: async (report) => {
      const ending = await makeForms(call, {
        stopped,
        wait: pause,
        report: (job, waiting) => {
          const { done, total } = job;
          report({ text: waiting ? say('busy.forms.wait', { done, total }) : jobText(job), done, total });
        },
      });
      return { message: say(ENDINGS[ending]) };
    },
  });

function Form({ form, over }: { readonly form: FormView; readonly over: boolean }): JSX.Element {
  const { role, state, url, responders, shared } = form;
  const name = say(`role.${role}`);
  return (
    <li>
      <p class="strong">{name}</p>
      <p class="dim">{say(over ? 'forms.over' : `forms.${state}`)}</p>
      {responders && !over && (
        <p class={responders === 'by-hand' ? 'box warn' : 'dim'}>{say(`forms.responders.${responders}`)}</p>
      )}
      {responders && !over && !shared && <p class="box warn">{say('forms.unshared')}</p>}
      {url && (
        <FormLink url={url} label={say('forms.view.of', { role: name })}>
          {say('forms.view')}
        </FormLink>
      )}
    </li>
  );
}

/** The button that says how far the work is. */
const wordOf = (home: Home) => {
  if (areFormsReady(home)) return 'forms.check';
  return home.forms.some(({ state }) => state !== 'missing') ? 'forms.continue' : 'forms.make';
};

/** Who would be left out by forms that are made now. It keeps nobody from making them for the others. */
function LeftOut({ home }: { readonly home: Home }): JSX.Element | null {
  const { unused, unsupervised } = home.prepare.leftOut;
  const isMade = home.forms.some(({ state }) => state !== 'missing');
  if (isMade || unused + unsupervised === 0) return null;
  const both = unused > 0 && unsupervised > 0;
  const key = both ? 'forms.left-out' : unused > 0 ? 'forms.left-out.unused' : 'forms.left-out.unsupervised';
  return <p class="box warn">{say(key, { unused, unsupervised })}</p>;
}

function MakeButtons({ desk, home, isNext }: Omit<PanelProps, 'go'> & { readonly home: Home }): JSX.Element {
  const stop = useRef(false);
  const row = useRef<HTMLDivElement>(null);
  const [making, setMaking] = useState<'no' | 'yes' | 'stopping'>('no');
  const begin = async () => {
    stop.current = false;
    setMaking('yes');
    await make(desk, () => stop.current);
    // The stop button goes away; whoever was on it stays beside it.
    if (row.current?.contains(document.activeElement)) row.current.querySelector('button')?.focus();
    setMaking('no');
  };
  const halt = () => {
    stop.current = true;
    setMaking('stopping');
    // Else the clock would go on with it. Where this does not arrive, the page shows the job and offers it again.
    call('cancelJob', {}).catch(() => undefined);
  };
  return (
    <>
      <div class="row" ref={row}>
        <Button main={isNext} off={!!desk.busy} press={begin}>
          {say(wordOf(home))}
        </Button>
        {making !== 'no' && (
          <Button off={making === 'stopping'} press={halt}>
            {say('forms.stop')}
          </Button>
        )}
      </div>
      {making === 'stopping' && <p>{say('busy.forms.stopping')}</p>}
    </>
  );
}

export function FormsPanel({ desk, home, isNext, go }: PanelProps & { readonly home: Whole }): JSX.Element {
  const { forms, links } = home;
  const ready = home.prepare.assignments > 0;
  const over = isOver(home);
  return (
    <>
      <p>{say('forms.about')}</p>
      {over ? (
        <p class="box quiet">{say('forms.over')}</p>
      ) : ready ? (
        may(home, 'open-forms') && (
          <>
            <LeftOut home={home} />
            <MakeButtons desk={desk} home={home} isNext={isNext} />
          </>
        )
      ) : (
        <Empty to="prepare" go={go}>
          {say('forms.need')}
        </Empty>
      )}
      <FailureBox desk={desk} place="forms" />
      {may(home, 'invite') && <OpenLetters desk={desk} place="forms" mail={home.mail} />}
      {forms.length > 0 && (
        <Part title={say('forms.list')}>
          <ul class="list">
            {forms.map((form) => (
              <Form key={form.role} form={form} over={over} />
            ))}
          </ul>
        </Part>
      )}
      {links.total > 0 && <p class="strong">{say('forms.links', { written: links.written, total: links.total })}</p>}
      {links.written > 0 && !over && (
        <>
          <p>{say('forms.where')}</p>
          <SheetButton desk={desk} place="forms" sheet={SHEETS.assignments} />
        </>
      )}
      {may(home, 'invite') && links.written > 0 && (
        <>
          <MailPart desk={desk} place="forms" kind="invitation" about={say('mail.about.invitation')} />
          <LedgerPart desk={desk} place="forms" mail={home.mail} />
          <HandPart desk={desk} place="forms" kind="invitation" />
        </>
      )}
    </>
  );
}
