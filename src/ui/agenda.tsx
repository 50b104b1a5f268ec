/**
 * Agendas of evaluation meetings on paper: who, when and where, what to talk about, and room for notes and signatures.
 *
 * The page opens over the sheets. A number that is not known is a dash, never zero.
 */
import './agenda.css';
import { type JSX, render } from 'preact';
import type { AgendasView, AgendaView, Api } from '../app/api.types.ts';
import { words } from '../messages/page/agenda.id.ts';
import { Missing, Signature } from './letterhead.tsx';
import { PersonPick, Pick, PrintTools, PrintView, UnitPick } from './print-view.tsx';
import { call } from './server.ts';
import { numberIn, Rows, Sheet } from './sheet.tsx';
import { Whole } from './whole.tsx';
import { formatNumber, speaking } from './words.ts';

const say = speaking(words);

type Choice = Parameters<Api['agendas']>[0];
const NEXT_DAY: Choice = { day: null, unit: null, personId: null };
const DASH = '–';
/** Room for what is agreed: as many as the form about the meeting asks. */
const AGREED = [1, 2, 3];
/** Lines to write notes on. */
const LINES = [1, 2, 3, 4];

interface ToolsProps {
  readonly view: AgendasView;
  readonly busy: boolean;
  readonly choose: (choice: Choice) => void;
}

function Tools({ view, busy, choose }: ToolsProps): JSX.Element {
  const { days, day, units, unit, people, personId } = view;
  return (
    <PrintTools note={say('agenda.print.note')}>
      <Pick
        label={say('agenda.day')}
        busy={busy}
        value={day}
        options={[
          { value: '', name: say('agenda.day.all') },
          ...days.map((one) => ({ value: one.day, name: one.text })),
        ]}
        pick={(next) => choose({ day: next, unit, personId: null })}
      />
      <UnitPick
        all
        busy={busy}
        units={units}
        unit={unit}
        pick={(next) => choose({ day, unit: next, personId: null })}
      />
      <PersonPick
        busy={busy}
        people={people}
        personId={personId}
        pick={(next) => choose({ day, unit, personId: next })}
      />
      <p class="chosen">{say('agenda.chosen', { n: view.agendas.length })}</p>
      <Missing {...view.letterhead} />
    </PrintTools>
  );
}

const numberText = (value: number | null): string => (value === null ? DASH : formatNumber(value));

function Targets({ targets }: Pick<AgendaView, 'targets'>): JSX.Element {
  if (targets.length === 0) return <p>{say('agenda.targets.none')}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('agenda.target')}</th>
          <th scope="col">{say('agenda.goal')}</th>
          <th scope="col">{say('agenda.realised')}</th>
          <th scope="col">{say('agenda.achievement')}</th>
        </tr>
      </thead>
      <tbody>
        {targets.map(({ label, plan, indicator, measure, goal, realised, achievement }) => (
          <tr key={label}>
            <th scope="row">
              {plan || label}
              {indicator && <span class="small"> ({indicator})</span>}
            </th>
            <td class="number">{`${numberText(goal)} ${measure}`.trim()}</td>
            <td class="number">{numberText(realised)}</td>
            <td class="number">{achievement === null ? DASH : `${formatNumber(achievement)}%`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A heading and what stands under it, line by line. */
const Lines = ({ title, lines, none }: { title: string; lines: readonly string[]; none: string }): JSX.Element => (
  <section>
    <h2>{title}</h2>
    {lines.length === 0 ? (
      <p>{none}</p>
    ) : (
      <ul>
        {lines.map((line, index) => (
          <li key={index}>
            <Whole text={line} />
          </li>
        ))}
      </ul>
    )}
  </section>
);

/** Room for what is agreed, which both sign right below. */
const Agreed = ({ employee, supervisor }: Pick<AgendaView, 'employee' | 'supervisor'>): JSX.Element => (
  <div class="agreed">
    <h2>{say('agenda.agreed')}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">{say('agenda.agreed.what')}</th>
          <th scope="col">{say('agenda.agreed.due')}</th>
        </tr>
      </thead>
      <tbody>
        {AGREED.map((number) => (
          <tr key={number}>
            <td>{number}.</td>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
    <div class="signatures">
      <Signature role={say('agenda.sign.employee')} person={employee} />
      <Signature role={say('agenda.sign.supervisor')} person={supervisor} />
    </div>
  </div>
);

interface AgendaProps {
  readonly agenda: AgendaView;
  readonly view: AgendasView;
  readonly number: number | undefined;
}

function Agenda({ agenda, view, number }: AgendaProps): JSX.Element {
  const { employee, supervisor, moment, place, targets, strengths, growth, gaps, actions } = agenda;
  const post = ({ position, unit = '' }: { readonly position: string; readonly unit?: string }): string =>
    [position, unit].filter((part) => part !== '').join(', ') || DASH;
  return (
    <Sheet
      number={number}
      letterhead={view.letterhead}
      label={employee.name}
      foot={say('agenda.foot', { period: view.period, name: employee.name })}
    >
      <h1>{say('agenda.title')}</h1>
      <p class="period">{say('agenda.period', { period: view.period })}</p>
      <Rows
        header={[]}
        rows={[
          [say('agenda.when'), moment],
          [say('agenda.where'), place || DASH],
          [say('agenda.employee'), `${employee.name}, NIP ${employee.id}. ${post(employee)}`],
          [say('agenda.supervisor'), `${supervisor.name}, NIP ${supervisor.id}. ${post(supervisor)}`],
        ]}
      />
      <h2>{say('agenda.targets')}</h2>
      <Targets targets={targets} />
      <Lines title={say('agenda.actions')} lines={actions} none={say('agenda.actions.none')} />
      <div class="beside">
        <Lines title={say('agenda.strengths')} lines={strengths} none={say('agenda.unknown')} />
        <Lines title={say('agenda.growth')} lines={[...growth, ...gaps]} none={say('agenda.unknown')} />
      </div>
      <p class="small">{say('agenda.note')}</p>
      <div class="together">
        <h2>{say('agenda.notes')}</h2>
        <div class="ruled">
          {LINES.map((number) => (
            <div key={number} />
          ))}
        </div>
        <Agreed employee={employee} supervisor={supervisor} />
      </div>
    </Sheet>
  );
}

const Sheets = ({ view }: { readonly view: AgendasView }): JSX.Element => (
  <main>
    {view.agendas.length === 0 && <p>{say(view.days.length === 0 ? 'agenda.empty' : 'agenda.none')}</p>}
    {view.agendas.map((one, index) => (
      <Agenda key={one.employee.id} agenda={one} view={view} number={numberIn(view.agendas, index)} />
    ))}
  </main>
);

const page = (
  <PrintView
    first={NEXT_DAY}
    read={(choice: Choice) => call('agendas', choice)}
    reopen={() => call('showAgendas', {})}
    loading={say('agenda.loading')}
    Tools={Tools}
    Sheets={Sheets}
  />
);

const root = document.getElementById('root');
if (root) render(page, root);
