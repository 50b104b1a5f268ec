/**
 * The paper: QR codes of one unit's personal links, by name, to print and hand out where there is no mail.
 *
 * The page opens over the sheets. It says in words what holding the paper lets
 * somebody do.
 */
import './paper.css';
import { type JSX, render } from 'preact';
import type { PaperView } from '../app/api.types.ts';
import { words } from '../messages/page/paper.id.ts';
import { PrintTools, PrintView, UnitPick } from './print-view.tsx';
import { QrCode } from './qr-code.tsx';
import { call } from './server.ts';
import { speaking } from './words.ts';

const say = speaking(words);

type Person = PaperView['people'][number];

const PersonCodes = ({ name, links }: Person): JSX.Element => (
  <section class="person" aria-label={name}>
    <h2>{name}</h2>
    <ul>
      {links.map((link) => (
        <li key={link.url}>
          <QrCode {...link} />
        </li>
      ))}
    </ul>
  </section>
);

interface ToolsProps {
  readonly view: PaperView;
  readonly busy: boolean;
  readonly choose: (unit: string) => void;
}

const Tools = ({ view, busy, choose }: ToolsProps): JSX.Element => (
  <PrintTools note={say('paper.print.note')}>
    <UnitPick busy={busy} units={view.units} unit={view.unit} pick={(unit) => unit !== null && choose(unit)} />
  </PrintTools>
);

function Sheet({ view }: { readonly view: PaperView }): JSX.Element {
  const { unit, period, agency, people, needsEmail } = view;
  return (
    <main>
      <h1>{say('paper.title', { period, unit: unit || say('paper.unit.none') })}</h1>
      {agency && <p>{agency}</p>}
      <p class="box">{say(needsEmail ? 'paper.holder.email' : 'paper.holder.code')}</p>
      {people.length === 0 && <p>{say('paper.empty')}</p>}
      {people.map((person) => (
        <PersonCodes key={`${person.name}${person.links[0]?.url}`} {...person} />
      ))}
    </main>
  );
}

const page = (
  <PrintView
    first={null as string | null}
    read={(unit: string | null) => call('paper', { unit })}
    reopen={() => call('showPaper', {})}
    loading={say('paper.loading')}
    Tools={Tools}
    Sheets={Sheet}
  />
);

const root = document.getElementById('root');
if (root) render(page, root);
