/**
 * Closing a cycle: the job that ends the collecting and freezes what it came to.
 *
 * 1. A time is noted from which on answers are late: held now, as they are once it is closed. Then the forms stop.
 * 2. Each form is counted, one a piece: Google goes through every response for that, for minutes in a large agency.
 * 3. Only then the last pull, by when also those answers stand in their tabs that were under way while the forms stopped.
 *    What it computes is compared with the counts and frozen in the same piece, so that nobody comes between. Last of all
 *    the closing is recorded.
 *
 * Called off before that, the forms take answers again and nothing is late.
 */
import { basisOf } from '../core/plan/basis.ts';
import type { CycleRecord } from '../core/plan/cycle.ts';
import { ROLES, type Role } from '../core/types.ts';
import { refuseWithoutForms } from '../google/authorization.ts';
import { acceptAnswers } from '../google/forms.ts';
import { readLeftClosed, writeFrozen, writeLeftClosed } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { say } from '../messages/say.ts';
import { FORMS, type FormRecord, parseForms } from '../tables/forms.ts';
import { readBeforehand } from './beforehand.ts';
import { countForm, countingTime, countProblems, type ResponseCounts } from './counts.ts';
import { currentCycle, isCopy, moveCycle, occasion, refuseUnlessAllowed } from './cycle.ts';
import { compute, lookBeforeComputing } from './evaluate.ts';
import { formProblems } from './evidence.ts';
import { fingerprintOfRatings, fingerprintOfShown } from './frozen.ts';
import type { Checkpoint, JobSlice, JobStep } from './job.ts';
import { CHECKED, writeProblems } from './problems.ts';
import { languageNow, openSession, refuseImpossible } from './session.ts';
import { openWorkbook } from './workbook.ts';

/** Runs that may be cut off while they count one form; then it is told as uncompared, and the closing goes on. */
const MOST_TRIES = 2;

/** Milliseconds that pulling and computing may take in a large agency. */
const PULL_MILLISECONDS = 150_000;

/** How far a closing is. */
interface Closing {
  /** Forms that the account which stopped the others may not reach. */
  readonly left: readonly Role[];
  readonly counts: ResponseCounts;
  /** How often the count of the next form was begun. */
  readonly tries: number;
  readonly isFrozen: boolean;
}

const closingOf = (checkpoint: Checkpoint): Closing | undefined =>
  'counts' in checkpoint ? (checkpoint as unknown as Closing) : undefined;

function run(checkpoint: Checkpoint, _isTimeUp: () => boolean, note: (checkpoint: Checkpoint) => void): JobSlice {
  const workbook = openWorkbook();
  const standing = currentCycle(workbook);
  const closing = closingOf(checkpoint);
  // The run before was cut off between recording it and ending the job.
  if (closing && standing?.state === 'closed') return ended(workbook, closing);
  refuseUnlessAllowed(workbook, 'close');
  if (!closing || standing?.state !== 'closing') return stop(workbook);
  if (closing.isFrozen) return record(workbook, standing, closing);
  const form = nextForm(workbook, closing);
  if (!form) return freeze(workbook, closing);
  return progress(
    workbook,
    countOne(workbook, form, closing, (begun) => note({ ...begun })),
  );
}

/**
 * Notes the time from which on answers are late, then has the forms take no more. Asks first whether it may reach any, and whether the
 * last pull will find what it rests on.
 */
function stop(workbook: Workbook): JobSlice {
  refuseWithoutForms();
  const session = openSession(workbook);
  refuseImpossible(session.cycle);
  lookBeforeComputing(session);
  const standing = currentCycle(workbook);
  if (standing?.state === 'collecting') moveCycle(workbook, standing, 'closing', occasion());
  return progress(workbook, { left: acceptEverywhere(workbook, false), counts: {}, tries: 0, isFrozen: false });
}

const nextForm = (workbook: Workbook, { counts }: Closing): FormRecord | undefined =>
  parseForms(workbook.read(FORMS)).find(({ role }) => !(role in counts));

function countOne(workbook: Workbook, form: FormRecord, closing: Closing, note: (begun: Closing) => void): Closing {
  const { counts, tries } = closing;
  if (tries >= MOST_TRIES) return { ...closing, counts: { ...counts, [form.role]: null }, tries: 0 };
  note({ ...closing, tries: tries + 1 });
  return { ...closing, counts: { ...counts, [form.role]: countForm(workbook, form) }, tries: 0 };
}

/** The last pull, and what it comes to for good. */
function freeze(workbook: Workbook, closing: Closing): JobSlice {
  const session = openSession(workbook);
  const { cycle } = session;
  compute(session);
  writeProblems(workbook, cycle.policy.language, () => false, countProblems(workbook, closing.counts));
  workbook.flush();
  // What the numbers rest on is that of now, whatever somebody writes until the cycle is final.
  const written = openWorkbook();
  writeFrozen({
    fingerprint: fingerprintOfRatings(written),
    shown: fingerprintOfShown(written),
    basis: basisOf(cycle.policy, cycle.criteria),
  });
  return progress(workbook, { ...closing, isFrozen: true });
}

function record(workbook: Workbook, standing: CycleRecord, closing: Closing): JobSlice {
  moveCycle(workbook, standing, 'closed', occasion(leftText('cycle.forms-left-open', closing.left)));
  return ended(workbook, closing);
}

/** One piece for stopping the forms, one for counting each, one for the last pull, and one for recording it. */
function progress(workbook: Workbook, closing: Closing): JobSlice {
  const language = languageNow();
  const form = nextForm(workbook, closing);
  return {
    checkpoint: { ...closing },
    done: 1 + Object.keys(closing.counts).length + (closing.isFrozen ? 1 : 0),
    total: totalOf(workbook),
    finished: false,
    needs: form ? countingTime(workbook, form) : closing.isFrozen ? 0 : PULL_MILLISECONDS,
    doing: form
      ? say(language, 'progress.count', { role: say(language, `role.${form.role}`) })
      : say(language, 'progress.freeze'),
  };
}

const totalOf = (workbook: Workbook): number => 3 + parseForms(workbook.read(FORMS)).length;

function ended(workbook: Workbook, closing: Closing): JobSlice {
  const total = totalOf(workbook);
  return { checkpoint: { ...closing }, done: total, total, finished: true, doing: '' };
}

/** Has the forms take answers again and the cycle collect them. A copy leaves the forms of its original alone. */
function takeBack(): void {
  const workbook = openWorkbook();
  const standing = currentCycle(workbook);
  if (standing?.state !== 'closing' || isCopy(workbook)) return;
  refuseWithoutForms();
  readBeforehand(workbook, 'reopen');
  const left = acceptEverywhere(workbook, true);
  moveCycle(workbook, standing, 'collecting', occasion(leftText('cycle.forms-left-closed', left)));
}

export const closeJob: JobStep = { run, takeBack };

/**
 * Opens or closes every form; the roles of those that this person may not reach. Which of them are left closed is kept and
 * stands in Masalah until somebody who reaches them has them made ready again.
 */
export function acceptEverywhere(workbook: Workbook, accepting: boolean): readonly Role[] {
  const forms = parseForms(workbook.read(FORMS));
  const left = forms.flatMap(({ role, formId }) => (acceptAnswers(formId, accepting) ? [] : [role]));
  const [before, after] = [readLeftClosed(), accepting ? left : []];
  writeLeftClosed(after);
  if (before.length + after.length > 0) writeProblems(workbook, languageNow(), CHECKED.forms, formProblems(workbook));
  return left;
}

/** Which forms could not be opened or closed, in words; `''` where all could. */
export function leftText(key: 'cycle.forms-left-open' | 'cycle.forms-left-closed', left: readonly Role[]): string {
  const language = languageNow();
  const names = ROLES.filter((role) => left.includes(role)).map((role) => say(language, `role.${role}`));
  return names.length === 0 ? '' : say(language, key, { roles: names.join(', ') });
}
