/**
 * What an act comes to only after it has written: read before it begins, so that a heading which is lost there refuses the whole of it
 * and not its end. Here stands what acts have in common with others of their name; what asking and pulling come to is read where
 * they begin (pull-inquiries.ts), and mail finds out for itself which letters it can write. No sheet is read twice by it.
 */
import type { Action } from '../core/plan/cycle.ts';
import { hasLock } from '../google/lock.ts';
import type { Workbook } from '../google/workbook.ts';
import { ARCHIVE } from '../tables/archive.ts';
import { AUDIT } from '../tables/audit.ts';
import { AWARD_DECISIONS } from '../tables/award-decisions.ts';
import { CYCLE_LOG } from '../tables/cycle-log.ts';
import { DOSSIER_MOVES } from '../tables/dossier-moves.ts';
import { EXPLANATIONS } from '../tables/explanations.ts';
import { FLAGS } from '../tables/flags.ts';
import { FORMS, INQUIRY_FORMS } from '../tables/forms.ts';
import { HISTORY } from '../tables/history.ts';
import { INPUT_TABLES, REFILLED } from '../tables/index.ts';
import { ITEMS } from '../tables/items.ts';
import { LETTERS } from '../tables/letters.ts';
import type { Table } from '../tables/notation.ts';
import { OBJECTION_DECISIONS } from '../tables/objection-decisions.ts';
import { POLICY_VERSIONS } from '../tables/policy-versions.ts';
import { PROBLEMS } from '../tables/problems.ts';
import { PUBLISHED_COMMENTS } from '../tables/published-comments.ts';
import { RATINGS } from '../tables/ratings.ts';
import { SCORES } from '../tables/scores.ts';
import { TEMPLATES } from '../tables/templates.ts';

/** Where it is told what was done and what people typed wrong; letters' templates are checked with it. */
const TELLING = [AUDIT, PROBLEMS, TEMPLATES] as const;
/** What answers are read by, what people entered beside them, and what numbers are told with. */
const COMPUTING = [
  ...TELLING,
  ...INPUT_TABLES,
  FORMS,
  ITEMS,
  ARCHIVE,
  INQUIRY_FORMS,
  POLICY_VERSIONS,
  LETTERS,
  DOSSIER_MOVES,
  AWARD_DECISIONS,
  OBJECTION_DECISIONS,
] as const;
/** Where it stands what became of a letter. */
const MAILING = [AUDIT, LETTERS] as const;

const BEFOREHAND: Readonly<Partial<Record<Action, readonly Table[]>>> = {
  prepare: TELLING,
  import: TELLING,
  'open-forms': [...TELLING, FORMS, ITEMS, CYCLE_LOG, POLICY_VERSIONS],
  pull: COMPUTING,
  close: [AUDIT, CYCLE_LOG, FORMS],
  inquire: [...TELLING, LETTERS],
  announce: TELLING,
  publish: TELLING,
  examine: [...TELLING, LETTERS],
  'award-months': [...TELLING, HISTORY, LETTERS],
  invite: [...TELLING, ...MAILING],
  remind: [...TELLING, ...MAILING],
  reopen: [...TELLING, FORMS, CYCLE_LOG],
  finalise: [...TELLING, CYCLE_LOG, RATINGS, SCORES, FLAGS, EXPLANATIONS, AWARD_DECISIONS, HISTORY],
  'new-period': [AUDIT, CYCLE_LOG, FORMS, INQUIRY_FORMS],
  look: [],
};

/** What the end of long work comes to, looked at where it begins: in its other pieces nothing of it is needed. */
const LATER = {
  pull: COMPUTING,
  publish: [ITEMS, ARCHIVE, LETTERS, EXPLANATIONS, POLICY_VERSIONS, PUBLISHED_COMMENTS],
} as const satisfies Partial<Record<Action, readonly Table[]>>;

/**
 * Reads what an act needs at its end, where it is about to write.
 *
 * @throws AppError where a sheet of it has lost a heading, or one that it writes has a heading twice
 */
export function readBeforehand(workbook: Workbook, action: Action): void {
  if (!hasLock()) return;
  for (const table of BEFOREHAND[action] ?? [AUDIT]) workbook.read(table);
  if (action === 'pull') workbook.refuseDoubled(REFILLED);
}

/** The same by headers alone, for work that is far from its end. */
export function lookBeforehand(workbook: Workbook, action: keyof typeof LATER): void {
  for (const table of LATER[action]) workbook.look(table);
  if (action === 'pull') workbook.refuseDoubled(REFILLED);
}

/** The same for letters that were queued and are about to go. */
export function readBeforeSending(workbook: Workbook): void {
  for (const table of MAILING) workbook.read(table);
}

/** The same for letters that are about to be queued. */
export function readBeforeQueueing(workbook: Workbook): void {
  for (const table of [...TELLING, LETTERS]) workbook.read(table);
}
