/**
 * Step 3, Pantau: pull the answers, account for every row, and see who still owes some.
 */
import type { JSX } from 'preact';
import type { Home, RaterView } from '../app/api.types.ts';
import { Bar, Button, Empty, FailureBox, Figures, LongList, type PanelProps, Part, SheetButton } from './part.tsx';
import { call } from './server.ts';
import { type Desk, SHEETS } from './state.ts';
import { formatShare, say } from './words.ts';

type Monitor = NonNullable<Home['monitor']>;

const evaluate = (desk: Desk, assignments: number): Promise<void> =>
  desk.run({
    place: 'monitor',
    begin: { text: say('busy.evaluate', { assignments }) },
    work: async () => {
      const home = await call('evaluate', {});
      const { answered = 0, assignments: total = 0 } = home.monitor ?? {};
      return { home, message: say('monitor.done', { answered, total, problems: home.problems.total }) };
    },
  });

function Rows({ rows, scored, replaced, held }: Monitor): JSX.Element {
  const sum = scored + replaced + held;
  return (
    <Part title={say('monitor.rows')}>
      <Figures
        items={[
          [say('monitor.scored'), scored],
          [say('monitor.replaced'), replaced],
          [say('monitor.held'), held],
        ]}
      />
      <p class={sum === rows ? 'dim' : 'box warn'}>
        {sum === rows ? say('monitor.sum', { scored, replaced, held, rows }) : say('monitor.unequal', { sum, rows })}
      </p>
      {held + replaced > 0 && <p>{say('monitor.heldnote')}</p>}
    </Part>
  );
}

const rater = ({ name, unit, answered, assigned }: RaterView, index: number): JSX.Element => (
  <li key={index}>
    <p class="strong">{name}</p>
    <p class="dim">{unit}</p>
    <p>{say('monitor.owing.one', { answered, assigned })}</p>
  </li>
);

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

export function MonitorPanel({ desk, home, isNext, go }: PanelProps & { readonly home: Home }): JSX.Element {
  const { monitor, forms } = home;
  const open = forms.some(({ state }) => state === 'open');
  return (
    <>
      <p>{say('monitor.about')}</p>
      {open ? (
        <Button main={isNext} off={!!desk.busy} press={() => evaluate(desk, home.prepare.assignments)}>
          {say('monitor.pull')}
        </Button>
      ) : (
        <Empty to="forms" go={go}>
          {say('monitor.need')}
        </Empty>
      )}
      <FailureBox desk={desk} place="monitor" />
      {open && !monitor && <p class="box quiet">{say('monitor.empty')}</p>}
      {monitor && (
        <>
          <Answered {...monitor} />
          <Rows {...monitor} />
          <Owing desk={desk} monitor={monitor} />
        </>
      )}
    </>
  );
}
