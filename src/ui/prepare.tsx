/**
 * Step 1, Siapkan: bring in files or pasted rows, or a sample, then check everything and assign raters.
 *
 * Whatever is brought in is shown first, and rows that a file does not name go only where the person says so.
 */
import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Api, type Home, IMPORTS, type Whole } from '../app/api.types.ts';
import { words } from '../messages/page/prepare.id.ts';
import { type Bringing, type Outcome, useBringing } from './bring.ts';
import { FixesPart, unmarkedText } from './fixes.tsx';
import { ImportCard, titleOf } from './import-card.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { OpenLetters } from './mail-ledger.tsx';
import { may } from './may.ts';
import { Button, FailureBox, LastWord, LongList, type PanelProps, Part, SheetButton } from './part.tsx';
import { PasteBox } from './paste.tsx';
import { problemItem } from './problems.tsx';
import { call } from './server.ts';
import { type Desk, openSheet, SHEETS } from './state.ts';
import { isOver } from './step.ts';
import { TargetsPart } from './targets-part.tsx';
import { TranscriptList } from './transcript.tsx';
import { watch } from './watch.ts';
import { formatNumber, speaking } from './words.ts';

const say = speaking(words);

/** @param list where the focus goes once nothing waits any more */
function Outcomes(props: { outcomes: readonly Outcome[]; list: RefObject<HTMLUListElement> }): JSX.Element | null {
  const { outcomes, list } = props;
  if (outcomes.length === 0) return null;
  return (
    <Part title={say('file.title')}>
      <ul class="list" tabIndex={-1} ref={list}>
        {outcomes.map(({ file, word, params, good }, index) => (
          <li key={index} class={good ? 'good' : 'fault'}>
            <span class="strong">{file}</span>
            <br />
            {say(word, params)}
          </li>
        ))}
      </ul>
    </Part>
  );
}

type Tables = Awaited<ReturnType<Api['inputTables']>>['tables'];

const lookAtTables = (desk: Desk, show: (tables: Tables) => void): Promise<void> =>
  desk.run({
    place: 'prepare',
    begin: { text: say('busy.tables') },
    work: async () => {
      show((await call('inputTables', {})).tables);
      return { message: '' };
    },
  });

/** The rows of each table: those that a period needs, then others that are in use; the rest are only named. */
function Rows({ tables }: { readonly tables: Tables }): JSX.Element {
  const unused = tables.filter(({ rows, isOptional }) => isOptional && rows === null);
  const used = tables.filter((one) => !unused.includes(one));
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('prepare.table')}</th>
            <th scope="col" class="number">
              {say('prepare.rows')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...used.filter((one) => !one.isOptional), ...used.filter((one) => one.isOptional)].map(({ name, rows }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="number">{rows === null ? say('prepare.absent') : formatNumber(rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unused.length > 0 && (
        <p class="dim">{say('prepare.optional', { tables: unused.map(({ name }) => name).join(', ') })}</p>
      )}
    </>
  );
}

/** What stands in the tables, once somebody wants to see it; what moves at home has it looked up anew. */
function TablesPart({ desk, home }: { readonly desk: Desk; readonly home: Home }): JSX.Element {
  const { assignments } = home.prepare;
  const [tables, setTables] = useState<Tables>();
  useEffect(() => setTables(undefined), [home]);
  return (
    <Part title={say('prepare.tables')}>
      {tables ? (
        <Rows tables={tables} />
      ) : (
        <Button off={!!desk.busy} press={() => void lookAtTables(desk, setTables)}>
          {say('prepare.tables.see')}
        </Button>
      )}
      <p class={assignments > 0 ? 'strong' : ''}>
        {assignments > 0 ? say('prepare.assignments', { assignments }) : say('prepare.none')}
      </p>
    </Part>
  );
}

/** @param then what follows once all is checked */
const prepare = (desk: Desk, then?: (home: Home) => void): Promise<void> => {
  let checked: Home | undefined;
  const run = watch(desk, {
    place: 'prepare',
    // Also after a refusal: the list of problems has changed then.
    reload: true,
    text: say('busy.prepare'),
    name: 'prepare',
    args: {},
    done: ({ unmarked, ...home }) => {
      const { assignments } = home.prepare;
      const done = say('prepare.done', { assignments, problems: home.problems.total });
      checked = home;
      return { home, message: done + unmarkedText(unmarked) };
    },
  });
  return run.then(() => checked && then?.(checked));
};

/** The button that opens the file dialog, with the file input it stands for. */
function Choose(props: { main: boolean; off: boolean; take: (files: readonly File[]) => void }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const chosen = ({ currentTarget }: JSX.TargetedEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    // Emptied, so that the same file can be chosen again after it was corrected.
    currentTarget.value = '';
    if (files.length > 0) props.take(files);
  };
  return (
    <>
      <input type="file" accept=".csv" multiple hidden ref={input} onChange={chosen} />
      <Button main={props.main} off={props.off} press={() => input.current?.click()}>
        {say('prepare.choose')}
      </Button>
    </>
  );
}

/** One line while letters and printed pages have no agency to name; before there is a policy nothing is missed. */
const Unnamed = ({ desk, home }: { readonly desk: Desk; readonly home: Home }): JSX.Element | null =>
  home.prepare.isNamed || !home.prepare.hasPolicy ? null : (
    <div class="box quiet">
      <p>{say('prepare.unnamed')}</p>
      <SheetButton desk={desk} place="prepare" sheet={SHEETS.policy} />
    </div>
  );

/** Fills an empty workbook with a made-up agency, for trying. */
const layOut = (desk: Desk): Promise<void> =>
  desk.run({
    place: 'prepare',
    begin: { text: say('busy.sample') },
    work: async () => ({ home: await call('layOutSample', {}), message: say('sample.done') }),
  });

/** Takes the made-up agency away again. */
const clear = (desk: Desk): Promise<void> =>
  desk.run({
    place: 'prepare',
    begin: { text: say('busy.clear') },
    work: async () => {
      const { home, gone, left } = await call('clearSample', {});
      return { home, message: say(left > 0 ? 'sample.cleared.left' : 'sample.cleared', { gone, left }) };
    },
  });

/** The last word on clearing the sample. */
function AskClear({ desk, close }: { readonly desk: Desk; readonly close: () => void }): JSX.Element {
  return (
    <LastWord
      desk={desk}
      label={say('sample.clear')}
      yes={say('sample.clear.yes')}
      no={say('sample.clear.no')}
      go={() => void clear(desk).then(close)}
      close={close}
    >
      <p>{say('sample.clear.about')}</p>
    </LastWord>
  );
}

/** While the sample is in use: that it is, and the way out as long as there are no forms. */
function SamplePart({ desk, home }: { readonly desk: Desk; readonly home: Home }): JSX.Element | null {
  const [isAsking, setAsking] = useState(false);
  if (!home.prepare.hasSample) return null;
  const hasForms = home.forms.some(({ state }) => state !== 'missing');
  if (isAsking && !hasForms) return <AskClear desk={desk} close={() => setAsking(false)} />;
  return (
    <div class="box quiet">
      <p>{say('sample.standing')}</p>
      {hasForms ? (
        <p>{say('sample.forms')}</p>
      ) : (
        <Button off={!!desk.busy} press={() => setAsking(true)}>
          {say('sample.clear')}
        </Button>
      )}
    </div>
  );
}

/** The ways in: files, pasted rows, and while there is nobody yet the sample. */
function Ways({ desk, home, isNext, bringing }: PanelProps & { home: Home; bringing: Bringing }): JSX.Element {
  const isEmpty = !home.prepare.hasEmployees;
  const [isPasting, setPasting] = useState(isEmpty);
  // Once there is somebody, what stands in the step comes first.
  useEffect(() => setPasting(isEmpty), [isEmpty]);
  const { action } = home.front.next;
  const off = !!desk.busy || bringing.queue.length > 0;
  const isOpen = isPasting && bringing.queue.length === 0;
  return (
    <>
      <div class="row">
        <Choose main={isNext && action === 'import'} off={off} take={(files) => void bringing.pick(files)} />
        <button
          type="button"
          class="button"
          aria-expanded={isOpen}
          aria-controls="paste"
          aria-disabled={off}
          onClick={() => !off && setPasting(!isPasting)}
        >
          {say('paste.open')}
        </button>
        {may(home, 'prepare') && (
          <Button main={isNext && action !== 'import'} off={off} press={() => prepare(desk)}>
            {say('prepare.assign')}
          </Button>
        )}
      </div>
      <div id="paste" hidden={!isOpen}>
        <PasteBox
          off={off}
          imports={home.prepare.imports}
          take={(name, rows) => void bringing.paste(name, rows)}
          type={(name) => void openSheet(desk, 'prepare', titleOf(name))}
        />
      </div>
      {isEmpty && !off && may(home, 'import') && (
        <div class="box quiet">
          <p>{say('sample.about')}</p>
          <Button off={off} press={() => layOut(desk)}>
            {say('sample.lay')}
          </Button>
        </div>
      )}
    </>
  );
}

/** What is told without being wrong, on demand. */
const Remarks = ({ desk, home: { remarks } }: { readonly desk: Desk; readonly home: Whole }): JSX.Element | null =>
  remarks.length === 0 ? null : (
    <details>
      <summary>{say('prepare.remarks', { n: remarks.length })}</summary>
      <p>{say('prepare.remarks.about')}</p>
      <LongList items={remarks} atOnce={10} show={(view, index) => problemItem(view, index, desk)} />
    </details>
  );

export function PreparePanel(props: PanelProps & { readonly home: Whole }): JSX.Element {
  const { desk, home, go } = props;
  // What is wrong is told above the steps, whichever is open.
  const goOn = ({ front: { next } }: Home) => {
    if (next.step !== 'prepare') go(next.step);
  };
  const bringing = useBringing(desk);
  const over = isOver(home);
  const [first] = bringing.queue;
  const list = useKeptFocus<HTMLUListElement>(first);
  return (
    <>
      <p class={over ? 'box quiet' : ''}>{say(over ? 'prepare.over' : 'prepare.about')}</p>
      {home.prepare.imports.length > 0 && <Ways {...props} bringing={bringing} />}
      <FailureBox desk={desk} place="prepare" />
      <OpenLetters desk={desk} place="prepare" mail={home.mail} />
      {first && (
        <ImportCard
          key={`${first.file}|${bringing.queue.length}`}
          desk={desk}
          first={first}
          bringing={bringing}
          imports={home.prepare.imports}
          {...(may(home, 'prepare') ? { check: () => prepare(desk, goOn) } : {})}
        />
      )}
      <Outcomes outcomes={bringing.outcomes} list={list} />
      <Unnamed desk={desk} home={home} />
      {may(home, 'import') && <SamplePart desk={desk} home={home} />}
      {bringing.submissions && <TranscriptList submissions={bringing.submissions} />}
      {may(home, 'prepare') && !first && <FixesPart desk={desk} home={home} />}
      {home.prepare.assignments > 0 && !home.prepare.hasTargets && <p class="box warn">{say('prepare.targetless')}</p>}
      <TablesPart desk={desk} home={home} />
      <Remarks desk={desk} home={home} />
      <details>
        <summary>{say('prepare.names')}</summary>
        <p>{say('prepare.names.list', { names: IMPORTS.map((name) => `${name}.csv`).join(', ') })}</p>
      </details>
      <TargetsPart desk={desk} home={home} />
    </>
  );
}
