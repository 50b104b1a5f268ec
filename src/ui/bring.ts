/**
 * What somebody brings in, one after another: files and pasted rows wait in line, the first is looked at, and goes in or not.
 *
 * Nothing is written before it was shown. Answers that were collected outside the forms are checked only, so they are not asked
 * about. What fails stays in its place, so that it can be tried again or left out.
 */
import { useState } from 'preact/hooks';
import type { Failure, ImportName, ImportPreview, Taking, Transcript } from '../app/api.types.ts';
import { words } from '../messages/page/prepare.id.ts';
import { ANSWERS, type FileWord, pickFiles, type Rows, type Target } from './file.ts';
import { call } from './server.ts';
import type { Desk } from './state.ts';
import { type Params, speaking } from './words.ts';
import { dataRows, inOrder } from './work.ts';

const say = speaking(words);

/** What waits to be brought in, and the sheet that it is for, where that is known. */
export interface Waiting {
  readonly file: string;
  readonly target: Target | undefined;
  readonly rows: Rows;
  readonly isPasted?: true;
}

/** What became of one file. */
export interface Outcome {
  readonly file: string;
  readonly word: FileWord;
  readonly params: Params;
  readonly good: boolean;
}

interface Look {
  readonly target?: ImportName;
  readonly taking?: Taking;
  readonly header?: number;
}

export interface Bringing {
  readonly queue: readonly Waiting[];
  readonly preview: ImportPreview | undefined;
  readonly outcomes: readonly Outcome[];
  readonly submissions: readonly Transcript[] | undefined;
  /** Reads files and looks at the first. */
  readonly pick: (files: readonly File[]) => Promise<void>;
  /** Looks at rows that were pasted. */
  readonly paste: (target: ImportName, rows: Rows) => Promise<void>;
  /** Looks at the first once more: for this sheet, taken in this way, or with its headings in this row. */
  readonly look: (change: Look) => Promise<void>;
  /** Brings the first in and looks at the next; says whether it went in. */
  readonly take: () => Promise<boolean>;
  readonly skip: () => Promise<void>;
}

type State = Pick<Bringing, 'queue' | 'preview' | 'outcomes' | 'submissions'>;
const NOTHING: State = { queue: [], preview: undefined, outcomes: [], submissions: undefined };

/** Rows that stayed out, with whom they are about: what is to be brought once more. */
const leftNames = ({ left, leftTotal }: ImportPreview): string =>
  left.map(({ row, name }) => (name ? `${row} (${name})` : String(row))).join(', ') +
  (leftTotal > left.length ? ', …' : '');

export function useBringing(desk: Desk): Bringing {
  const [state, setState] = useState<State>(NOTHING);
  const change = (part: (now: State) => Partial<State>) => setState((now) => ({ ...now, ...part(now) }));
  const settle = (outcome: Outcome) => change(({ outcomes }) => ({ outcomes: [...outcomes, outcome] }));

  /** Shows what would become of the first in line; answers are checked at once. */
  const show = async (queue: readonly Waiting[], { taking, header }: Omit<Look, 'target'> = {}): Promise<void> => {
    const [first] = queue;
    change(({ preview }) => ({ queue, preview: taking || header ? preview : undefined }));
    if (!first?.target) return;
    const { file, target, rows } = first;
    if (target === ANSWERS) return check(queue, first);
    await desk.run({
      place: 'prepare',
      begin: { text: say('busy.look', { file }) },
      work: async () => {
        const args = { name: target, rows, taking: taking ?? null };
        const preview = await call('previewImport', header ? { ...args, header } : args);
        change(() => ({ preview }));
        return { message: say('look.ready', { file, table: preview.table }) };
      },
    });
  };

  const check = async (queue: readonly Waiting[], { file, rows }: Waiting): Promise<void> => {
    let isDone = false;
    await desk.run({
      place: 'prepare',
      begin: { text: say('busy.look', { file }) },
      reload: true,
      work: async () => {
        const { submissions, problems } = await call('transcribe', { rows });
        const params = { submissions: submissions.length, problems };
        settle({ file, word: 'file.transcribed', params, good: true });
        change(() => ({ submissions }));
        isDone = true;
        return { message: say('file.transcribed', params) };
      },
    });
    if (isDone) await show(queue.slice(1));
  };

  const take = async (): Promise<boolean> => {
    const [first] = state.queue;
    const { preview } = state;
    if (!first?.target || first.target === ANSWERS || !preview) return false;
    const { file, target: name, rows } = first;
    let isDone = false;
    await desk.run({
      place: 'prepare',
      begin: { text: say('busy.import', { file, rows: dataRows(rows.slice(preview.taking.header - 1)) }) },
      reload: true,
      work: async () => {
        const { taking, code } = preview;
        const { table, left } = await call('importTable', { name, rows, taking, code }).catch(
          async (failure: Failure) => {
            // Somebody has changed the sheet: what would become of it now is shown beside what was refused.
            if (failure.code === 'import-changed') {
              const anew = await call('previewImport', { name, rows, taking });
              change(() => ({ preview: anew }));
            }
            throw failure;
          },
        );
        const { fresh = 0, changed = 0, same = 0 } = preview.tally ?? {};
        const word = left > 0 ? 'file.imported.left' : 'file.imported';
        const params = { table, fresh, changed, same, left, rows: leftNames(preview) };
        settle({ file, word, params, good: left === 0 });
        isDone = true;
        return { message: say(word, params) };
      },
    });
    if (isDone) await show(state.queue.slice(1));
    return isDone;
  };

  const pick = async (files: readonly File[]): Promise<void> => {
    let queue: readonly Waiting[] = [];
    await desk.run({
      place: 'prepare',
      begin: { text: say('busy.read', { done: 1, total: files.length, file: files[0]?.name ?? '' }) },
      work: async (report) => {
        const picked = await pickFiles(files, (done, file) =>
          report({ text: say('busy.read', { done, total: files.length, file }), done: done - 1, total: files.length }),
        );
        queue = inOrder(picked.flatMap((one) => (one.kind === 'rows' ? [one] : [])));
        const outcomes = picked.flatMap((one) => (one.kind === 'refused' ? [{ ...one, good: false }] : []));
        setState({ ...NOTHING, outcomes });
        return { message: queue.length === 0 ? say('file.none') : '' };
      },
    });
    await show(queue);
  };

  return {
    ...state,
    pick,
    take,
    paste: (target, rows) => {
      setState(NOTHING);
      return show([{ file: say('paste.name'), target, rows, isPasted: true }]);
    },
    look: ({ target, ...as }) => {
      const [first, ...rest] = state.queue;
      return first ? show([{ ...first, ...(target ? { target } : {}) }, ...rest], as) : Promise.resolve();
    },
    skip: () => {
      const [first, ...rest] = state.queue;
      if (first) settle({ file: first.file, word: 'file.cancelled', params: {}, good: false });
      desk.close();
      return show(rest);
    },
  };
}
