/**
 * Step 1, Siapkan: bring in files, then check everything and assign raters.
 *
 * A table that already holds rows is replaced only after the person has said so, in the page and by name.
 */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Home, IMPORTS, type Transcript } from '../app/api.types.ts';
import { words } from '../messages/page/prepare.id.ts';
import { pickFiles } from './file.ts';
import { Button, Empty, FailureBox, type PanelProps, Part, useAsking } from './part.tsx';
import { call } from './server.ts';
import type { Desk } from './state.ts';
import { isOver, nextStep, rowsOf } from './step.ts';
import { TargetsPart } from './targets.tsx';
import { TranscriptList } from './transcript.tsx';
import { formatNumber, speaking } from './words.ts';
import { bringIn, dataRows, inOrder, type Outcome, type ReadyFile } from './work.ts';

const say = speaking(words);

/** What a choice of files has come to so far. */
interface Batch {
  readonly outcomes: readonly Outcome[];
  /** Files that wait for a yes because they replace rows. */
  readonly asked: readonly ReadyFile[] | undefined;
  readonly submissions: readonly Transcript[] | undefined;
}

type SetBatch = (change: (batch: Batch) => Batch) => void;

const EMPTY: Batch = { outcomes: [], asked: undefined, submissions: undefined };

const settle = (outcomes: readonly Outcome[], next: Outcome): readonly Outcome[] =>
  outcomes.map((outcome) => (outcome.file === next.file ? next : outcome));

/** Brings in all files of a choice; one that is refused is told and the others still go in. */
async function bringInAll(desk: Desk, files: readonly ReadyFile[], setBatch: SetBatch): Promise<void> {
  const begin = (index: number, ready: ReadyFile | undefined) => ({
    text: say('busy.import', {
      done: index + 1,
      total: files.length,
      file: ready?.file ?? '',
      rows: ready ? dataRows(ready) : 0,
    }),
    done: index,
    total: files.length,
  });
  await desk.run({
    place: 'prepare',
    begin: begin(0, files[0]),
    reload: true,
    work: async (report) => {
      const failures: unknown[] = [];
      for (const [index, ready] of files.entries()) {
        report(begin(index, ready));
        try {
          const { outcome, submissions } = await bringIn(call, ready);
          setBatch((batch) => ({
            ...batch,
            outcomes: settle(batch.outcomes, outcome),
            submissions: submissions ?? batch.submissions,
          }));
        } catch (failure) {
          const failed: Outcome = { file: ready.file, word: 'file.failed', params: {}, good: false };
          setBatch((batch) => ({ ...batch, outcomes: settle(batch.outcomes, failed) }));
          failures.push(failure);
        }
      }
      if (failures.length > 0) throw failures[0];
      return { message: say('file.done', { imported: files.length, total: files.length }) };
    },
  });
}

/** Reads the chosen files and says which can be brought in. */
async function readChoice(
  desk: Desk,
  home: Home,
  files: readonly File[],
  setBatch: SetBatch,
): Promise<readonly ReadyFile[]> {
  let ready: readonly ReadyFile[] = [];
  await desk.run({
    place: 'prepare',
    begin: { text: say('busy.read', { done: 1, total: files.length, file: files[0]?.name ?? '' }) },
    work: async (report) => {
      const picked = await pickFiles(files, (done, file) =>
        report({ text: say('busy.read', { done, total: files.length, file }), done: done - 1, total: files.length }),
      );
      ready = inOrder(picked.flatMap((file) => (file.kind === 'rows' ? [file] : [])));
      const replaces = ready.some((file) => rowsOf(home, file.target) > 0);
      const outcomes = picked.map(
        ({ file, ...rest }): Outcome =>
          rest.kind === 'refused'
            ? { file, word: rest.word, params: rest.params, good: false }
            : {
                file,
                word: replaces ? 'file.ready' : 'file.waiting',
                params: { rows: Math.max(0, rest.rows.length - 1) },
                good: true,
              },
      );
      setBatch(() => ({ outcomes, asked: replaces ? ready : undefined, submissions: undefined }));
      if (replaces) return { message: say('replace.asked') };
      return { message: ready.length === 0 ? say('file.none') : '' };
    },
  });
  return ready;
}

function Replace(props: { home: Home; files: readonly ReadyFile[]; yes: () => void; no: () => void }): JSX.Element {
  const { home, files, yes, no } = props;
  const box = useAsking();
  return (
    <section class="box warn" aria-label={say('replace.title')} tabIndex={-1} ref={box}>
      <p class="strong">{say('replace.title')}</p>
      <ul class="plain">
        {files.flatMap((ready) => {
          const rows = rowsOf(home, ready.target);
          if (rows === 0) return [];
          const words = { table: ready.target, rows, incoming: dataRows(ready), file: ready.file };
          return [<li key={ready.file}>{say('replace.row', words)}</li>];
        })}
      </ul>
      <p>{say('replace.note')}</p>
      <div class="row">
        <Button main press={yes}>
          {say('replace.yes')}
        </Button>
        <Button press={no}>{say('cycle.no')}</Button>
      </div>
    </section>
  );
}

function Outcomes({ outcomes }: { outcomes: readonly Outcome[] }): JSX.Element | null {
  if (outcomes.length === 0) return null;
  return (
    <Part title={say('file.title')}>
      <ul class="list">
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

function Tables({ home }: { home: Home }): JSX.Element {
  const { tables, assignments } = home.prepare;
  return (
    <Part title={say('prepare.tables')}>
      {tables.length === 0 ? (
        <Empty>{say('prepare.empty')}</Empty>
      ) : (
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
            {tables.map(({ name, rows }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="number">{rows === null ? say('prepare.absent') : formatNumber(rows)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class={assignments > 0 ? 'strong' : ''}>
        {assignments > 0 ? say('prepare.assignments', { assignments }) : say('prepare.none')}
      </p>
    </Part>
  );
}

const prepare = (desk: Desk): Promise<void> =>
  desk.run({
    place: 'prepare',
    // Also after a refusal: the list of problems has changed then.
    reload: true,
    begin: { text: say('busy.prepare') },
    work: async () => {
      const home = await call('prepare', {});
      const { assignments } = home.prepare;
      return { home, message: say('prepare.done', { assignments, problems: home.problems.total }) };
    },
  });

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

export function PreparePanel({ desk, home, isNext }: PanelProps & { readonly home: Home }): JSX.Element {
  const [batch, setBatch] = useState<Batch>(EMPTY);
  const { action } = nextStep(home);
  const off = !!desk.busy || !!batch.asked;
  const over = isOver(home);
  const take = async (files: readonly File[]) => {
    const ready = await readChoice(desk, home, files, setBatch);
    const replaces = ready.some((file) => rowsOf(home, file.target) > 0);
    if (ready.length > 0 && !replaces) await bringInAll(desk, ready, setBatch);
  };
  const yes = () => {
    const files = batch.asked ?? [];
    setBatch((now) => ({ ...now, asked: undefined }));
    bringInAll(desk, files, setBatch);
  };
  const no = () => {
    const cancelled = new Set(batch.asked?.map(({ file }) => file));
    const outcomes = batch.outcomes.map(
      (outcome): Outcome =>
        cancelled.has(outcome.file) ? { ...outcome, word: 'file.cancelled', params: {}, good: false } : outcome,
    );
    setBatch((now) => ({ ...now, outcomes, asked: undefined }));
  };
  return (
    <>
      <p class={over ? 'box quiet' : ''}>{say(over ? 'prepare.over' : 'prepare.about')}</p>
      {home.cycle.stage !== 'closing' && (
        <div class="row">
          <Choose main={isNext && action === 'import'} off={off} take={take} />
          {!over && (
            <Button main={isNext && action !== 'import'} off={off} press={() => prepare(desk)}>
              {say('prepare.assign')}
            </Button>
          )}
        </div>
      )}
      <FailureBox desk={desk} place="prepare" />
      {batch.asked && <Replace home={home} files={batch.asked} yes={yes} no={no} />}
      <Outcomes outcomes={batch.outcomes} />
      {batch.submissions && <TranscriptList submissions={batch.submissions} />}
      <Tables home={home} />
      <details>
        <summary>{say('prepare.names')}</summary>
        <p>{say('prepare.names.list', { names: IMPORTS.map((name) => `${name}.csv`).join(', ') })}</p>
      </details>
      <TargetsPart desk={desk} home={home} />
    </>
  );
}
