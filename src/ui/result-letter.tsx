/**
 * Result letters on paper: each the text of the mail with its numbers in a table, for whoever has none, with the code to answer by and a slip
 * that says when it was handed over.
 *
 * The page opens over the sheets.
 */
import './result-letter.css';
import { type JSX, render } from 'preact';
import type { Api, ResultLettersView, ResultLetterView } from '../app/api.types.ts';
import { words } from '../messages/page/result-letter.id.ts';
import { Missing, Signature } from './letterhead.tsx';
import { PersonPick, Pick, PrintTools, PrintView, UnitPick } from './print-view.tsx';
import { QrCode } from './qr-code.tsx';
import { call } from './server.ts';
import { numberIn, Sheet } from './sheet.tsx';
import { Whole } from './whole.tsx';
import { speaking } from './words.ts';

const say = speaking(words);

type Choice = Parameters<Api['resultLetters']>[0];
const WITHOUT_EMAIL: Choice = { unit: null, personId: null, isEverybody: false };

interface ToolsProps {
  readonly view: ResultLettersView;
  readonly busy: boolean;
  readonly choose: (choice: Choice) => void;
}

function Tools({ view, busy, choose }: ToolsProps): JSX.Element {
  const { units, unit, people, personId, isEverybody } = view;
  return (
    <PrintTools note={say('letter.print.note')}>
      <Pick
        label={say('letter.who')}
        busy={busy}
        value={isEverybody ? 'everybody' : 'without'}
        options={[
          { value: 'without', name: say('letter.who.without') },
          { value: 'everybody', name: say('letter.who.everybody') },
        ]}
        pick={(who) => choose({ unit: null, personId: null, isEverybody: who === 'everybody' })}
      />
      <UnitPick
        all
        busy={busy}
        units={units}
        unit={unit}
        pick={(next) => choose({ unit: next, personId: null, isEverybody })}
      />
      <PersonPick
        busy={busy}
        people={people}
        personId={personId}
        pick={(id) => choose({ unit, personId: id, isEverybody })}
      />
      {view.over > 0 && <p class="box over">{say('letter.over', { n: view.over })}</p>}
      <Missing {...view.letterhead} />
    </PrintTools>
  );
}

/** The text line by line as the mail has it; addresses of the web are long, so they are small. */
const Lines = ({ text }: { readonly text: string }): JSX.Element => (
  <div class="body">
    {text.split('\n').map((line, index) =>
      line === '' ? (
        <div key={index} class="gap" />
      ) : (
        <p key={index} class={/^https?:/.test(line) ? 'address' : ''}>
          <Whole text={line} />
        </p>
      ),
    )}
  </div>
);

/** Numbers by criterion, a role a column. */
const Criteria = ({ roles, rows }: NonNullable<ResultLetterView['table']>): JSX.Element => (
  <table>
    <thead>
      <tr>
        {[say('letter.criterion'), ...roles].map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([criterion = '', ...points]) => (
        <tr key={criterion}>
          <th scope="row">{criterion}</th>
          {points.map((one, index) => (
            <td key={index} class="number">
              {one}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

interface LetterProps {
  readonly letter: ResultLetterView;
  readonly view: ResultLettersView;
  readonly number: number | undefined;
}

function Letter({ letter, view, number }: LetterProps): JSX.Element {
  const { name, id, position, unit, place, subject, above, table, below, links } = letter;
  const post = [position, unit].filter((part) => part !== '').join(', ');
  return (
    <Sheet number={number} letterhead={view.letterhead} label={name} foot={subject}>
      <p class="to">
        {say('letter.to')} {name}
        <br />
        {say('letter.id')} {id}
        {post && (
          <>
            <br />
            {post}
          </>
        )}
      </p>
      <h1>{subject}</h1>
      <Lines text={above} />
      {table && <Criteria {...table} />}
      {below && <Lines text={below} />}
      <div class="closing">
        <ul class="codes">
          {links.map((link) => (
            <li key={link.url}>
              <QrCode {...link} />
            </li>
          ))}
        </ul>
        <Signature above={place} role={view.signatory.position} person={view.signatory} />
      </div>
      <p class="slip">{say('letter.slip')}</p>
    </Sheet>
  );
}

const Sheets = ({ view }: { readonly view: ResultLettersView }): JSX.Element => (
  <main>
    {view.letters.length === 0 && <p>{say(view.published === 0 ? 'letter.empty' : 'letter.nobody')}</p>}
    {view.letters.map((letter, index) => (
      <Letter key={letter.id} letter={letter} view={view} number={numberIn(view.letters, index)} />
    ))}
  </main>
);

const page = (
  <PrintView
    first={WITHOUT_EMAIL}
    read={(choice: Choice) => call('resultLetters', choice)}
    reopen={() => call('showResultLetters', {})}
    loading={say('letter.loading')}
    Tools={Tools}
    Sheets={Sheets}
  />
);

const root = document.getElementById('root');
if (root) render(page, root);
