/**
 * Step 3, Pantau: pull the answers, account for every row, and see who still owes some.
 */
import type { JSX } from 'preact';
import type { OwingView, RaterView, Whole } from '../app/api.types.ts';
import { words } from '../messages/page/monitor.id.ts';
import { DriftPart } from './drift.tsx';
import { Following, withFollowing } from './following.tsx';
import { HandPart } from './hand.tsx';
import { HeldPart } from './held.tsx';
import { MailPart, UnitReminder } from './mail.tsx';
import { LedgerPart, letterText, OpenLetters } from './mail-ledger.tsx';
import { may } from './may.ts';
import { Bar, Button, FailureBox, Figures, LongList, type PanelProps, Part, SheetButton } from './part.tsx';
import { type Desk, SHEETS } from './state.ts';
import { isOver } from './step.ts';
import { Unrated } from './unrated.tsx';
import { watch } from './watch.ts';
import { formatShare, speaking } from './words.ts';
import { YearEndPart } from './year-end.tsx';

const say = speaking(words);

type Monitor = NonNullable<Whole['monitor']>;

const evaluate = (desk: Desk, assignments: number): Promise<void> =>
  watch(desk, {
    place: 'monitor',
    text: say('busy.evaluate', { assignments }),
    // A refusal has told what is wrong in the sheets.
    reload: 'failed',
    name: 'evaluate',
    args: {},
    done: (home) => {
      const { answered = 0, assignments: total = 0 } = home.monitor ?? {};
      const message = say('monitor.done', { answered, total, problems: home.problems.total });
      return { home, message: withFollowing(message, home.mail.following) };
    },
  });

function Rows({ rows, scored, replaced, held, discarded, kept }: Monitor): JSX.Element {
  const sum = scored + replaced + held + discarded;
  const parts = { scored, replaced, held, discarded, rows };
  return (
    <Part title={say('monitor.rows')}>
      <Figures
        items={[
          [say('monitor.scored'), scored],
          [say('monitor.replaced'), replaced],
          [say('monitor.held'), held],
          [say('monitor.discarded'), discarded],
        ]}
      />
      <p class={sum === rows ? 'dim' : 'box warn'}>
        {sum === rows ? say('monitor.sum', parts) : say('monitor.unequal', { sum, rows })}
      </p>
      {held + replaced > 0 && <p>{say('monitor.heldnote')}</p>}
      {kept > 0 && <p>{say('monitor.kept', { kept })}</p>}
    </Part>
  );
}

const rater = (one: RaterView, index: number): JSX.Element => {
  const { name, unit, supervisor, answered, assigned, letter } = one;
  return (
    <li key={index}>
      <p class="strong">{name}</p>
      <p class="dim">{unit}</p>
      {supervisor && <p class="dim">{say('monitor.supervisor', { supervisor })}</p>}
      <p>{say('monitor.owing.one', { answered, assigned })}</p>
      {letter && <p class="dim">{letterText(letter)}</p>}
    </li>
  );
};

/** Who owes answers by unit, with the reminder to each. */
function Units({ desk, groups }: { readonly desk: Desk; readonly groups: readonly OwingView[] }): JSX.Element {
  return (
    <Part title={say('monitor.units')}>
      <LongList
        items={groups}
        atOnce={8}
        show={({ group, raters, owing }) => {
          const name = group || say('monitor.group.none');
          return (
            <li key={group}>
              <p class="strong">{name}</p>
              <p>{say('monitor.group', { raters, owing })}</p>
              <UnitReminder desk={desk} place="monitor" kind="reminder" unit={group} />
            </li>
          );
        }}
      />
    </Part>
  );
}

function Supervisors({ groups }: { readonly groups: readonly OwingView[] }): JSX.Element {
  return (
    <details>
      <summary>{say('monitor.supervisors', { total: groups.length })}</summary>
      <LongList
        items={groups}
        atOnce={10}
        show={({ group, raters, owing }) => (
          <li key={group}>
            <p class="strong">{group || say('monitor.supervisor.none')}</p>
            <p>{say('monitor.group', { raters, owing })}</p>
          </li>
        )}
      />
    </details>
  );
}

/** Reminders and what became of the letters, while answers are being collected. */
function Reminding({ desk, home }: { readonly desk: Desk; readonly home: Whole }): JSX.Element {
  const owing = home.monitor?.owingTotal ?? 0;
  return (
    <>
      {owing > 0 && home.monitor && <Units desk={desk} groups={home.monitor.byUnit} />}
      {owing > 0 && home.monitor && <Supervisors groups={home.monitor.bySupervisor} />}
      {owing > 0 && (
        <MailPart
          desk={desk}
          place="monitor"
          kind="reminder"
          about={say('mail.about.reminder')}
          units={home.monitor?.byUnit ?? []}
        />
      )}
      <OpenLetters desk={desk} place="monitor" mail={home.mail} />
      <LedgerPart desk={desk} place="monitor" mail={home.mail} />
      {owing > 0 && <HandPart desk={desk} place="monitor" kind="reminder" />}
    </>
  );
}

function Owing({ desk, monitor }: { readonly desk: Desk; readonly monitor: Monitor }): JSX.Element {
  const { owing, owingTotal } = monitor;
  if (owingTotal === 0) return <p class="box quiet">{say('monitor.complete')}</p>;
  return (
    <Part title={say('monitor.owing', { total: owingTotal })}>
      {owing.length < owingTotal && (
        <p class="dim">{say('monitor.owing.some', { shown: owing.length, total: owingTotal })}</p>
      )}
      <LongList items={owing} atOnce={10} show={rater} />
      <SheetButton desk={desk} place="monitor" sheet={SHEETS.monitor} />
    </Part>
  );
}

function Answered({ answered, assignments }: Monitor): JSX.Element {
  const share = formatShare(assignments > 0 ? answered / assignments : 0);
  return (
    <ul class="bars">
      <Bar
        label={say('monitor.answered')}
        count={answered}
        total={assignments}
        text={say('monitor.answered.of', { answered, total: assignments, share })}
      />
    </ul>
  );
}

export function MonitorPanel({ desk, home, isNext, go }: PanelProps & { readonly home: Whole }): JSX.Element {
  const { monitor, forms } = home;
  const over = isOver(home);
  const open = !over && forms.some(({ state }) => state === 'open');
  return (
    <>
      <p class={over ? 'box quiet' : ''}>{say(over ? 'forms.over' : 'monitor.about')}</p>
      {open && may(home, 'pull') && (
        <>
          <Following home={home} />
          <Button main={isNext} off={!!desk.busy} press={() => evaluate(desk, home.prepare.assignments)}>
            {say('monitor.pull')}
          </Button>
        </>
      )}
      {!open && !over && (
        <Unrated home={home} go={go}>
          {say('monitor.need')}
        </Unrated>
      )}
      <FailureBox desk={desk} place="monitor" />
      {open && !monitor && <p class="box quiet">{say('monitor.empty')}</p>}
      {monitor && (
        <>
          <Answered {...monitor} />
          <Rows {...monitor} />
          {may(home, 'rule') && monitor.held + monitor.discarded + monitor.kept > 0 && (
            <HeldPart desk={desk} place="monitor" held={monitor.held} about="assessment" />
          )}
          <DriftPart desk={desk} home={home} />
          <Owing desk={desk} monitor={monitor} />
          {may(home, 'remind') && <Reminding desk={desk} home={home} />}
        </>
      )}
      <YearEndPart desk={desk} home={home} />
    </>
  );
}
