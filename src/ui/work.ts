/**
 * Work that takes several calls: bringing in files and making the forms, slice by slice.
 *
 * Each takes the server call as an argument and reports as it goes, so it runs in tests without a page.
 */
import { IMPORTS, type JobView, type Transcript } from '../app/api.types.ts';
import { ANSWERS, type FileWord, type Picked, type Target } from './file.ts';
import type { Call } from './server.ts';
import type { Params } from './words.ts';

export type ReadyFile = Extract<Picked, { readonly kind: 'rows' }>;

/** What became of one file. */
export interface Outcome {
  readonly file: string;
  readonly word: FileWord;
  readonly params: Params;
  readonly good: boolean;
}

/** Rows below the header. */
export const dataRows = ({ rows }: ReadyFile): number => Math.max(0, rows.length - 1);

const ORDER: readonly Target[] = [...IMPORTS, ANSWERS];

/** Tables in the order in which they build on each other, answers last, because they are checked against the tables. */
export const inOrder = (files: readonly ReadyFile[]): readonly ReadyFile[] =>
  [...files].sort((a, b) => ORDER.indexOf(a.target) - ORDER.indexOf(b.target));

/** Brings in one file and says what became of it. */
export async function bringIn(
  call: Call,
  ready: ReadyFile,
): Promise<{ readonly outcome: Outcome; readonly submissions?: readonly Transcript[] }> {
  const { file, target, rows } = ready;
  if (target === ANSWERS) {
    const { submissions, problems } = await call('transcribe', { rows });
    const params = { submissions: submissions.length, problems };
    return { outcome: { file, word: 'file.transcribed', params, good: true }, submissions };
  }
  const params = await call('importTable', { name: target, rows });
  return { outcome: { file, word: 'file.imported', params: { ...params }, good: true } };
}

/** Calls without any advance after which Google is left to itself for a while. */
const IDLE_CALLS = 5;
const IDLE_WAIT_MS = 3000;

export interface FormsWork {
  readonly report: (job: JobView, waiting: boolean) => void;
  readonly stopped: () => boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/**
 * Makes the forms until they are finished, the person stops, or nothing advances because Google does not show the
 * response tab yet. What was made stays in every case.
 */
export async function makeForms(call: Call, work: FormsWork): Promise<'finished' | 'stopped' | 'waiting'> {
  let before = -1;
  let idle = 0;
  for (;;) {
    const progress = await call('openForms', {});
    if (progress.finished) return 'finished';
    idle = progress.done === before ? idle + 1 : 0;
    before = progress.done;
    work.report(progress, idle > 0);
    if (work.stopped()) return 'stopped';
    if (idle >= IDLE_CALLS) return 'waiting';
    if (idle > 0) await work.wait(IDLE_WAIT_MS);
    if (work.stopped()) return 'stopped';
  }
}
