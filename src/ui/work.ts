/**
 * Work that takes several calls: files in the order in which they go in, and making the forms, slice by slice.
 *
 * Making takes the server call as an argument and reports as it goes, so it runs in tests without a page.
 */
import { IMPORTS, type JobView } from '../app/api.types.ts';
import { ANSWERS, type Picked, type Rows, type Target } from './file.ts';
import type { Call } from './server.ts';

export type ReadyFile = Extract<Picked, { readonly kind: 'rows' }>;

/** Rows below the header. */
export const dataRows = (rows: Rows): number => Math.max(0, rows.length - 1);

const ORDER: readonly Target[] = [...IMPORTS, ANSWERS];

const placeIn = ({ target }: ReadyFile): number => (target ? ORDER.indexOf(target) : ORDER.length - 1);

/** Tables in the order in which they build on each other, answers last, because they are checked against the tables. */
export const inOrder = (files: readonly ReadyFile[]): readonly ReadyFile[] =>
  [...files].sort((a, b) => placeIn(a) - placeIn(b));

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
