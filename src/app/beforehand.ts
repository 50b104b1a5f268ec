/**
 * What an act comes to only after it has written: read before it begins, so that a heading which is lost there refuses the whole of it
 * and not its end. Each is read in any case, and no sheet is read twice in a run.
 */
import type { Action } from '../core/plan/cycle.ts';
import { hasLock } from '../google/lock.ts';
import type { Workbook } from '../google/workbook.ts';
import { ARCHIVE } from '../tables/archive.ts';
import { AUDIT } from '../tables/audit.ts';
import { AWARD_DECISIONS } from '../tables/award-decisions.ts';
import { DOSSIER_MOVES } from '../tables/dossier-moves.ts';
import { EDITIONS } from '../tables/editions.ts';
import { FLAGS } from '../tables/flags.ts';
import { INQUIRY_FORMS } from '../tables/forms.ts';
import { INPUT_TABLES, REFILLED } from '../tables/index.ts';
import { INQUIRY_ITEMS, ITEMS } from '../tables/items.ts';
import { LETTERS } from '../tables/letters.ts';
import type { Table } from '../tables/notation.ts';
import { OBJECTION_DECISIONS } from '../tables/objection-decisions.ts';
import { POLICY_VERSIONS } from '../tables/policy-versions.ts';
import { PROBLEMS } from '../tables/problems.ts';
import { TEMPLATES } from '../tables/templates.ts';

/** Where it is told what people typed wrong; letters' templates are checked with it. */
const TELLING = [AUDIT, PROBLEMS, TEMPLATES] as const;
/** What answers are read by, what people entered beside them, and what numbers are told with. */
const COMPUTING = [
  ...TELLING,
  ...INPUT_TABLES,
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
  pull: COMPUTING,
  close: COMPUTING,
  inquire: [...TELLING, FLAGS],
  examine: [...TELLING, LETTERS, INQUIRY_FORMS, INQUIRY_ITEMS, EDITIONS],
  invite: [...TELLING, ...MAILING],
  remind: [...TELLING, ...MAILING],
  look: [],
};

/**
 * Reads what an act needs at its end, where it is about to write.
 *
 * @throws AppError where a sheet of it has lost a heading, or one that it writes has a heading twice
 */
export function readBeforehand(workbook: Workbook, action: Action): void {
  if (!hasLock()) return;
  for (const table of BEFOREHAND[action] ?? [AUDIT]) workbook.read(table);
  if (action === 'pull' || action === 'close') workbook.refuseDoubled(REFILLED);
}

/** The same for letters that were queued and are about to go. */
export function readBeforeSending(workbook: Workbook): void {
  for (const table of MAILING) workbook.read(table);
}
