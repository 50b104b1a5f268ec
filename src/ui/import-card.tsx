/**
 * The first file in line before it goes in: how many rows would be new or otherwise, what would be wrong, and what becomes of rows
 * that the file does not name.
 */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ImportName, ImportPreview, Taking } from '../app/api.types.ts';
import { words } from '../messages/page/prepare.id.ts';
import type { Bringing, Waiting } from './bring.ts';
import { Columns, HeaderRow } from './import-columns.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { Button, Part, useAsking } from './part.tsx';
import { problemItem } from './problems.tsx';
import type { Desk } from './state.ts';
import { speaking } from './words.ts';

const say = speaking(words);

/** A table's name as its tab has it. */
export const titleOf = (name: ImportName): string =>
  name
    .split('-')
    .map((word) => (word === 'ikm' ? 'IKM' : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

/** Which sheet rows are for. */
export function TableChoice(props: {
  imports: readonly ImportName[];
  value: ImportName;
  change: (name: ImportName) => void;
}): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{say('paste.table')}</label>
      <select
        id={id}
        value={props.value}
        onChange={({ currentTarget }) => props.change(currentTarget.value as ImportName)}
      >
        {props.imports.map((name) => (
          <option key={name} value={name}>
            {titleOf(name)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The table that is chosen among those that may be brought in now, and choosing another. */
export function useTable(imports: readonly ImportName[]): readonly [ImportName, (name: ImportName) => void] {
  const [chosen, choose] = useState<ImportName>('pegawai');
  // What was chosen before may be closed by now.
  return [imports.find((one) => one === chosen) ?? imports[0] ?? chosen, choose];
}

interface CardProps {
  /** What comes once the last file is in; nothing where nothing is prepared any more. */
  readonly check?: () => Promise<void>;
  readonly desk: Desk;
  readonly first: Waiting;
  readonly bringing: Bringing;
  /** What may be brought in now. */
  readonly imports: readonly ImportName[];
}

function Tally(props: { tally: NonNullable<ImportPreview['tally']>; keepsOthers: boolean }): JSX.Element {
  const { tally, keepsOthers } = props;
  const { changed, problems, fixable, repeated, first } = tally;
  return (
    <>
      <p class="strong">{say('look.counts', { ...tally, first: '' })}</p>
      {(changed > 0 || !keepsOthers) && <p class="dim">{say('look.gone')}</p>}
      {repeated > 0 && <p>{say('look.repeated', { n: repeated })}</p>}
      {problems > 0 && (
        <details class="box warn">
          <summary>{say('look.problems', { n: problems })}</summary>
          <ul class="plain">{first.map((problem, index) => problemItem(problem, index))}</ul>
          {fixable > 0 && <p>{say('look.fixable', { n: fixable })}</p>}
        </details>
      )}
    </>
  );
}

/** Rows that do not go in, each with whom it is about and what stands there, and what to do about them. */
function LeftOut({
  preview,
  isPasted,
}: {
  readonly preview: ImportPreview;
  readonly isPasted: boolean;
}): JSX.Element | null {
  const { left, leftTotal, tally } = preview;
  if (leftTotal === 0) return null;
  return (
    <div class="box warn">
      <p>{say('look.left', { n: leftTotal })}</p>
      <ul class="plain">
        {left.map(({ name, ...place }) => (
          <li key={place.row}>
            {name && (
              <>
                <span class="strong">{name}</span>
                <br />
              </>
            )}
            {say('look.left.row', place)}
          </li>
        ))}
        {leftTotal > left.length && <li>{say('look.left.more', { n: leftTotal - left.length })}</li>}
      </ul>
      <p>
        {say('look.left.next')} {say(isPasted ? 'look.left.paste' : 'look.left.file')}
      </p>
      {tally && tally.others > 0 && <p class="dim">{say('look.left.others')}</p>}
    </div>
  );
}

/** Whether rows go that the file does not name; asked only where there are such. */
function Others({
  taking,
  others,
  set,
}: {
  taking: Taking;
  others: number;
  set: (taking: Taking) => void;
}): JSX.Element {
  return (
    <div class="box quiet">
      <label>
        <input
          type="checkbox"
          checked={!taking.keepsOthers}
          onChange={({ currentTarget }) => set({ ...taking, keepsOthers: !currentTarget.checked })}
        />{' '}
        {say('look.replace', { n: others })}
      </label>
      {taking.keepsOthers && <p class="dim">{say('look.kept')}</p>}
    </div>
  );
}

/** The first in line, with what would become of the sheet. */
export function ImportCard({ desk, first, bringing, imports, check }: CardProps): JSX.Element {
  const [name, setName] = useTable(imports);
  const { preview, queue, look, take, skip } = bringing;
  const box = useKeptFocus(preview, useAsking<HTMLDivElement>());
  const off = !!desk.busy;
  const more = queue.length - 1;
  const { fresh = 0, changed = 0 } = preview?.tally ?? {};
  const canTake = !!preview?.tally && (preview.leftTotal === 0 || fresh + changed > 0);
  const takeAndCheck = async () => {
    if (await take()) await check?.();
  };
  return (
    <div tabIndex={-1} ref={box}>
      <Part title={say('look.title', { file: first.file })}>
        {more > 0 && <p class="dim">{say('look.more', { n: more })}</p>}
        {!preview && !first.target && <TableChoice imports={imports} value={name} change={setName} />}
        {preview && (
          <>
            <p>{say('look.to', { table: preview.table })}</p>
            <HeaderRow preview={preview} first={first} bringing={bringing} />
            <LeftOut preview={preview} isPasted={first.isPasted === true} />
            {preview.tally && <Tally tally={preview.tally} keepsOthers={preview.taking.keepsOthers} />}
            <Columns preview={preview} first={first} bringing={bringing} />
            {preview.unfilled.length > 0 && (
              <p class="dim">{say('look.unfilled', { columns: preview.unfilled.join(', ') })}</p>
            )}
            {preview.tally && preview.tally.others > 0 && preview.leftTotal === 0 && (
              <Others taking={preview.taking} others={preview.tally.others} set={(taking) => void look({ taking })} />
            )}
          </>
        )}
        <div class="row">
          {preview ? (
            <>
              <Button main off={off || !canTake} press={() => void take()}>
                {say('look.take')}
              </Button>
              {more === 0 && check && (
                <Button off={off || !canTake} press={() => void takeAndCheck()}>
                  {say('look.take.check')}
                </Button>
              )}
            </>
          ) : (
            <Button main off={off} press={() => void look(first.target ? {} : { target: name })}>
              {say('paste.look')}
            </Button>
          )}
          <Button off={off} press={() => void skip()}>
            {say('look.skip')}
          </Button>
        </div>
      </Part>
    </div>
  );
}
