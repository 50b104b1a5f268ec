/**
 * Purging (Musnahkan): the job that deletes what is beyond its time, one sheet or form after the other.
 *
 * It goes by the day on which somebody confirmed it, so that nothing comes under it while it waits, and looks at the
 * sheets anew in every run: what was deleted is not there any more, and what HR keeps longer by then stays. How many rows
 * a sheet had is noted before they go, so that a run that is cut off right then is told by the next one. Ratings,
 * explanations, Riwayat and Jejak Audit are among none of its places. A form that this person does not reach is left for
 * somebody who does.
 */
import { AppError } from '../google/app-error.ts';
import { emptyForm } from '../google/forms.ts';
import { readKeptJob } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { say } from '../messages/say.ts';
import type { Deed } from '../tables/audit.ts';
import { DATA_WORDS } from '../tables/retention.ts';
import { tell } from './audit.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import type { Checkpoint, JobSlice, JobStep } from './job.ts';
import { type Overdue, type Place, readOverdue } from './retention.ts';
import { languageNow } from './session.ts';
import { openWorkbook } from './workbook.ts';

/** How far a purge is. */
export interface Purge {
  /** The day that counts, `YYYY-MM-DD`. */
  readonly today: string;
  readonly reason: string;
  /** Places there were when it began; 0 before that. */
  readonly total: number;
  /** Forms that the acting person does not reach. */
  readonly left: readonly string[];
  /** The sheet that is being emptied, as it was. */
  readonly noted?: Place | undefined;
}

/** A purge that somebody confirmed. Whatever else began this job confirmed nothing. */
const purgeOf = (checkpoint: Checkpoint): Purge | undefined =>
  'today' in checkpoint ? (checkpoint as unknown as Purge) : undefined;

const deedOf = ({ kind, period, id, rows }: Place, reason: string): Deed => ({
  action: 'purge',
  record: id,
  detail: { data: DATA_WORDS[kind], period, ...(rows === undefined ? { forms: 1 } : { rows }), reason },
});

/** Tells of a sheet that was emptied by a run which could not tell of it any more. */
function settle(workbook: Workbook, { noted, reason }: Purge): void {
  if (noted && workbook.depthOf(noted.id) === 0) tell(workbook, deedOf(noted, reason));
}

/** @throws AppError where HR has written a time that nobody can read: deleting is final */
export function refuseUnclear({ retention }: Overdue): void {
  const names = retention.unclear.map((kind) => DATA_WORDS[kind]).join(', ');
  if (names !== '') throw new AppError('retention-unclear', { names });
}

function run(checkpoint: Checkpoint, isTimeUp: () => boolean, note: (checkpoint: Checkpoint) => void): JobSlice {
  const workbook = openWorkbook();
  const begun = purgeOf(checkpoint);
  refuseUnlessAllowed(workbook, 'purge');
  if (!begun) throw new AppError('purge-unconfirmed');
  // What a run that was cut off did not write any more says which forms are empty.
  tell(workbook);
  settle(workbook, begun);
  const overdue = readOverdue(workbook, begun.today);
  refuseUnclear(overdue);
  const places = overdue.places.filter(({ id }) => !begun.left.includes(id));
  const total = begun.total || places.length;
  let purge: Purge = { ...begun, total, noted: undefined };
  let rest = places.length;
  for (const place of places) {
    purge = dispose(workbook, place, purge, note);
    rest -= 1;
    if (isTimeUp()) break;
  }
  const doing = places[places.length - rest]?.name ?? '';
  return {
    checkpoint: { ...purge },
    done: Math.max(total - rest, 0),
    total,
    finished: rest === 0,
    doing: doing === '' ? '' : say(languageNow(), 'progress.purge', { place: doing }),
  };
}

/** Deletes what one place holds, and tells so. */
function dispose(workbook: Workbook, place: Place, purge: Purge, note: (checkpoint: Checkpoint) => void): Purge {
  const done: Purge = { ...purge, noted: undefined };
  if (place.what === 'form') {
    if (!emptyForm(place.id, workbook.id)) return { ...done, left: [...done.left, place.id] };
  } else {
    note({ ...purge, noted: place });
    workbook.emptyTab(place.id);
  }
  workbook.flush();
  tell(workbook, deedOf(place, purge.reason));
  return done;
}

/** What was deleted stays so; a sheet that was just being emptied is told of. */
function takeBack(): void {
  const purge = purgeOf(readKeptJob()?.checkpoint ?? {});
  if (purge) settle(openWorkbook(), purge);
}

export const purgeJob: JobStep = { run, takeBack };
