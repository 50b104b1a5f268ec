/**
 * Certificates: A4 landscape, one a page, for everybody of one matter or for one person, printed by the browser.
 *
 * What a certificate is for comes whole from the server (app/certificates.ts): this page knows neither trainings nor awards.
 * It opens over the sheets.
 */
import './certificate.css';
import { type JSX, render } from 'preact';
import type { Api, CertificatesView, CertificateView, LetterheadView } from '../app/api.types.ts';
import { words } from '../messages/page/certificate.id.ts';
import { Letterhead, Missing, Signature } from './letterhead.tsx';
import { PersonPick, Pick, PrintTools, PrintView } from './print-view.tsx';
import { call } from './server.ts';
import { speaking } from './words.ts';

const say = speaking(words);

type Choice = Parameters<Api['certificates']>[0];
const NOTHING: Choice = { set: null, personId: null };

interface ToolsProps {
  readonly view: CertificatesView;
  readonly busy: boolean;
  readonly choose: (choice: Choice) => void;
}

function Tools({ view, busy, choose }: ToolsProps): JSX.Element {
  const { sets, set, people, personId } = view;
  return (
    <PrintTools note={say('certificate.print.note')}>
      <Pick
        label={say('certificate.set')}
        busy={busy}
        value={set}
        options={sets.map(({ key, called }) => ({ value: key, name: called }))}
        pick={(next) => choose({ set: next, personId: null })}
      />
      <PersonPick busy={busy} people={people} personId={personId} pick={(id) => choose({ set, personId: id })} />
      <Missing {...view.letterhead} />
    </PrintTools>
  );
}

/** Letters for which a page has room in the usual size, of what may be long. */
const USUAL = 240;

function Certificate(props: { readonly one: CertificateView; readonly letterhead: LetterheadView }): JSX.Element {
  const { heading, number, person, unit, statement, matter, facts, place, signatory } = props.one;
  const post = [person.position, unit].filter((part) => part !== '').join(', ');
  const isLong = [person.name, post, matter, signatory.position].join('').length > USUAL;
  return (
    <article class={isLong ? 'certificate long' : 'certificate'} aria-label={person.name}>
      <Letterhead {...props.letterhead} />
      <h1>{heading}</h1>
      <p>{say('certificate.number', { number })}</p>
      <p>{say('certificate.given')}</p>
      <p class="name">{person.name}</p>
      <p>
        {say('certificate.id')} {person.id}
      </p>
      {post && <p>{post}</p>}
      <p>{statement}</p>
      <p class="matter">{matter}</p>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      <Signature above={place} role={signatory.position} person={signatory} />
    </article>
  );
}

const Sheets = ({ view }: { readonly view: CertificatesView }): JSX.Element => (
  <main>
    {view.certificates.length === 0 && <p>{say('certificate.empty')}</p>}
    {view.certificates.map((one) => (
      <Certificate key={one.key} one={one} letterhead={view.letterhead} />
    ))}
  </main>
);

const page = (
  <PrintView
    first={NOTHING}
    read={(choice: Choice) => call('certificates', choice)}
    reopen={() => call('showCertificates', {})}
    loading={say('certificate.loading')}
    Tools={Tools}
    Sheets={Sheets}
  />
);

const root = document.getElementById('root');
if (root) render(page, root);
