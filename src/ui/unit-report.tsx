/**
 * Unit reports on paper: one page or more for each unit, for its head. All words but those of the tools come with them.
 *
 * The page opens over the sheets.
 */
import './unit-report.css';
import { type JSX, render } from 'preact';
import type { UnitReportsView, UnitReportView } from '../app/api.types.ts';
import { words } from '../messages/page/unit-report.id.ts';
import { Missing, Signature } from './letterhead.tsx';
import { PrintTools, PrintView, UnitPick } from './print-view.tsx';
import { call } from './server.ts';
import { numberIn, Section, Sheet } from './sheet.tsx';
import { speaking } from './words.ts';

const say = speaking(words);

interface ToolsProps {
  readonly view: UnitReportsView;
  readonly busy: boolean;
  readonly choose: (unit: string | null) => void;
}

const Tools = ({ view, busy, choose }: ToolsProps): JSX.Element => (
  <PrintTools note={say('unit-report.print.note')}>
    <UnitPick all busy={busy} units={view.units} unit={view.unit} pick={choose} />
    <Missing {...view.letterhead} />
  </PrintTools>
);

interface ReportProps {
  readonly report: UnitReportView;
  readonly view: UnitReportsView;
  readonly number: number | undefined;
}

function Report({ report, view, number }: ReportProps): JSX.Element {
  const { name, title, about, place, sections } = report;
  return (
    <Sheet number={number} letterhead={view.letterhead} label={name} foot={`${title}: ${name}`}>
      <h1>{title}</h1>
      <p class="unit">{name}</p>
      {about.map((text) => (
        <p key={text} class="small">
          {text}
        </p>
      ))}
      {sections.slice(0, -1).map((section) => (
        <Section key={section.title} {...section} />
      ))}
      <div class="together">
        {sections.slice(-1).map((section) => (
          <Section key={section.title} {...section} />
        ))}
        <div class="signatures">
          <span />
          <Signature above={place} role={view.signatory.position} person={view.signatory} />
        </div>
      </div>
    </Sheet>
  );
}

const Sheets = ({ view }: { readonly view: UnitReportsView }): JSX.Element => (
  <main>
    {view.reports.length === 0 && <p>{say('unit-report.empty')}</p>}
    {view.reports.map((report, index) => (
      <Report key={report.name} report={report} view={view} number={numberIn(view.reports, index)} />
    ))}
  </main>
);

const page = (
  <PrintView
    first={null as string | null}
    read={(unit: string | null) => call('unitReports', { unit })}
    reopen={() => call('showUnitReports', {})}
    loading={say('unit-report.loading')}
    Tools={Tools}
    Sheets={Sheets}
  />
);

const root = document.getElementById('root');
if (root) render(page, root);
